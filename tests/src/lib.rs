//! What the tests share: the golden outputs, compiled, and the tools to generate, inspect and compile other outputs.

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

/// Returns whether `from_json` accepts a value. An accepted value must be equal when it is written again.
pub fn accepts<T: golden::support::Model>(value: &serde_json::Value) -> bool {
    match T::from_json(value.to_string()) {
        Ok(read) => {
            assert_eq!(serde_json::to_value(&read).unwrap(), *value, "a value that was read is written unchanged");
            true
        }
        Err(golden::support::Error::Invalid(_)) => false,
        Err(error) => panic!("{value}: {error}"),
    }
}
