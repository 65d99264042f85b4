use product_apis::qonto::ProductCreatePayload;

fn main() {
    let _ = ProductCreatePayload::builder().title("Web Development Service").build();
}
