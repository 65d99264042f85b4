//! Reads a Qonto product from standard input, and prints its violations.

#![deny(warnings)]

mod apis {
    include!(concat!(env!("OUT_DIR"), "/bindings.rs"));
}

use apis::qonto::ProductCreatePayload; // a module for each API,
use apis::support::Model; // and one that they share: traits, errors, and the types of formats, such as `Date`

/// Modules of which one uses types of the other.
mod shared {
    include!(concat!(env!("OUT_DIR"), "/shared/bindings.rs"));
}

fn main() {
    match ProductCreatePayload::from_reader(std::io::stdin()) {
        Ok(payload) => println!("{}: {} {}", payload.title, payload.unit_price.value, payload.unit_price.currency),
        Err(error) => println!("{error}"),
    }
    println!("{}", env!("OUT_DIR"));
    println!("{}", price().map_or_else(|error| error.to_string(), |target| target));
}

/// Sends a value of one module by an operation of another.
fn price() -> Result<String, Box<dyn std::error::Error>> {
    use shared::support::{Model, Operation};
    let money = shared::common::Money::from_json(r#"{"amount": "9.90", "currency": "EUR"}"#)?;
    Ok(shared::catalog::SetPrice::new(money).request()?.target)
}
