//! Reads a Qonto product from standard input, and prints its violations.

#![deny(warnings)]

mod apis {
    include!(concat!(env!("OUT_DIR"), "/bindings.rs"));
}

use apis::qonto::ProductCreatePayload; // a module for each API,
use apis::support::Model; // and one that they share: traits, errors, and the types of formats, such as `Date`

fn main() {
    match ProductCreatePayload::from_reader(std::io::stdin()) {
        Ok(payload) => println!("{}: {} {}", payload.title, payload.unit_price.value, payload.unit_price.currency),
        Err(error) => println!("{error}"),
    }
    println!("{}", env!("OUT_DIR"));
}
