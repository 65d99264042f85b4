//! Payloads, read into golden types.

use std::fmt::Debug;

use bindings_tests::golden::costs;
use bindings_tests::golden::support::{Error, Model};

use crate::Case;
use crate::process::BOUNDS;

pub const CASES: &[Case] = &[Case {
    name: "a private key of serde_json for a number, by `from_value`",
    size: 1,
    run: |_| from_value::<costs::Amount>(NUMBER),
    expected: "1 violation: /amount: must be number, and is object",
    bounds: BOUNDS,
}];

const NUMBER: &str = r#"{"amount":{"$serde_json::private::Number":"12.5"}}"#;

/// Reads a value in memory and uses the value of the type.
fn from_value<T: Model + Debug + Clone + PartialEq>(text: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(text).expect("serde_json reads the text");
    result(T::from_value(&value))
}

fn result<T: Model + Debug + Clone + PartialEq>(read: Result<T, Error>) -> String {
    match read {
        Ok(value) => used(&value),
        Err(Error::Invalid(violations)) => match violations.as_slice() {
            [violation] => format!("1 violation: {violation}"),
            violations => format!("{} violations", violations.len()),
        },
        Err(error) => error.to_string(),
    }
}

/// Copies, compares, displays, validates and writes a value, each of which visits all of it.
fn used<T: Model + Debug + Clone + PartialEq>(value: &T) -> String {
    assert!(*value == value.clone(), "a value is equal to its copy");
    assert!(!format!("{value:?}").is_empty());
    value.to_json().map_or_else(|error| format!("read, but not written: {error}"), |_| "accepted".to_owned())
}
