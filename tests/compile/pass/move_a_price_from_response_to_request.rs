use product_apis::qonto::{Product, ProductCreatePayload, ProductCreatePayloadRequired};

fn copy(product: Product) -> ProductCreatePayload {
    ProductCreatePayload::builder(ProductCreatePayloadRequired {
        title: product.title,
        r#type: product.r#type,
        unit_price: product.unit_price,
        vat_rate: product.vat_rate,
    })
    .build()
    .unwrap()
}

fn main() {
    let _: fn(Product) -> ProductCreatePayload = copy;
}
