use product_apis::qonto::{
    ProductCreatePayload, ProductCreatePayloadRequired, ProductType, UnitPrice, UnitPriceRequired,
};

fn main() {
    let unit_price =
        UnitPrice::builder(UnitPriceRequired { value: "150.00".parse().unwrap(), currency: "EUR".to_owned() });
    let _ = ProductCreatePayload::builder(ProductCreatePayloadRequired {
        title: "Web Development Service".to_owned(),
        r#type: ProductType::Service,
        unit_price: unit_price.build().unwrap(),
    });
}
