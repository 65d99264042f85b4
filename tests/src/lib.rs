//! What the tests share: the golden outputs, compiled, and how other outputs are made and compiled.

pub mod inspect;
pub mod project;
pub mod suite;

/// The golden outputs, one module for each document in `golden/`.
#[rustfmt::skip]
#[path = "../golden/expected/bindings.rs"]
pub mod golden;

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// Whether `from_json` takes a value; what it takes is written back equal.
pub fn accepts<T: golden::support::Model>(value: &serde_json::Value) -> bool {
    match T::from_json(value.to_string()) {
        Ok(read) => {
            assert_eq!(serde_json::to_value(&read).unwrap(), *value, "what was read is written back");
            true
        }
        Err(golden::support::Error::Invalid(_)) => false,
        Err(error) => panic!("{value}: {error}"),
    }
}
