#![deny(unused_must_use)]

use product_apis::qonto::{UnitPrice, UnitPriceRequired};

fn main() {
    UnitPrice::builder(UnitPriceRequired { value: "150.00".parse().unwrap(), currency: "EUR".to_owned() });
}
