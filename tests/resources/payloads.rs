//! Payloads, read into golden types.

use std::fmt::Debug;

use bindings_tests::golden::support::{Error, Model};
use bindings_tests::golden::{additional, costs, formats};
use serde_json::{Value, json};

use crate::Case;
use crate::process::{BOUNDS, LARGE};

pub const CASES: &[Case] = &[
    Case {
        name: "objects of 100 dates in each other, by `from_json`",
        size: 127,
        run: |depth| reason(from_json::<costs::Dates>(&dates(depth))),
        expected: "nested so deeply that it takes more than 1300000 bytes of stack",
        bounds: BOUNDS,
    },
    Case {
        name: "objects of 100 dates in each other, by `from_value`",
        size: 127,
        run: |depth| reason(from_value::<costs::Dates>(serde_json::from_str(&dates(depth)).unwrap())),
        expected: "nested so deeply that it takes more than 1300000 bytes of stack",
        bounds: BOUNDS,
    },
    Case {
        name: "objects of 100 dates in each other, by `Deserialize`",
        size: 127,
        run: |depth| reason(deserialize::<costs::Dates>(&dates(depth))),
        expected: "nested so deeply that it takes more than 1300000 bytes of stack",
        bounds: BOUNDS,
    },
    Case {
        name: "a private key of serde_json for a number, by `from_json`",
        size: 1,
        run: |_| from_json::<costs::Amount>(NUMBER),
        expected: "1 violation: /amount: must be number, and is object",
        bounds: BOUNDS,
    },
    Case {
        name: "a private key of serde_json for a number, by `from_value`",
        size: 1,
        run: |_| from_value::<costs::Amount>(json!({ "amount": { "$serde_json::private::Number": "12.5" } })),
        expected: "1 violation: /amount: must be number, and is object",
        bounds: BOUNDS,
    },
    Case {
        name: "a private key of serde_json for a text, by `from_json`",
        size: 1,
        run: |_| from_json::<costs::Guarded>(RAW_VALUE),
        expected: "accepted",
        bounds: BOUNDS,
    },
    Case {
        name: "a private key of serde_json for a text, by `from_value`",
        size: 1,
        run: |_| {
            from_value::<costs::Guarded>(json!({ "value": { "$serde_json::private::RawValue": "{\"admin\":true}" } }))
        },
        expected: "accepted",
        bounds: BOUNDS,
    },
    Case {
        name: "duplicate names in free JSON",
        size: 2,
        run: |_| from_json::<additional::Free>(r#"{"v":{"role":"user","role":"admin"}}"#),
        expected: "duplicate member `role` at line 1 column 21",
        bounds: BOUNDS,
    },
    Case {
        name: "duplicate names in a map",
        size: 2,
        run: |_| from_json::<costs::ShortTexts>(r#"{"a":["too long"],"a":["y"]}"#),
        expected: "duplicate member `a` at line 1 column 19",
        bounds: BOUNDS,
    },
    Case {
        name: "invalid items below a name of 100 kB",
        size: 10_000,
        run: |items| from_json::<costs::ShortTexts>(&below("k", items)),
        expected: "42 violations",
        bounds: BOUNDS,
    },
    Case {
        name: "invalid items below a name of 100,000 slashes",
        size: 10_000,
        run: |items| from_json::<costs::ShortTexts>(&below("/", items)),
        expected: "21 violations",
        bounds: BOUNDS,
    },
    Case {
        name: "texts that are none of 300",
        size: 10_000,
        run: |items| from_json::<costs::Words>(&list("\"x\"", items)),
        expected: "10000 violations",
        bounds: BOUNDS,
    },
    Case {
        name: "objects with tags that are none of 35",
        size: 100_000,
        run: |items| from_json::<costs::Events>(&list(r#"{"kind":"x"}"#, items)),
        expected: "10000 violations",
        bounds: LARGE,
    },
    Case {
        name: "equal objects in a list of unique ones",
        size: 32_000,
        run: |members| from_json::<costs::UniqueObjects>(&list(&object("k", members), 2)),
        expected: "1 violation: must have unique items, but items 0 and 1 are equal",
        bounds: BOUNDS,
    },
    Case {
        name: "invalid names of properties",
        size: 1_000_000,
        run: |members| from_json::<costs::LowerNames>(&object("K", members)),
        expected: "10000 violations",
        bounds: LARGE,
    },
    Case {
        name: "classes of Unicode in a text of the format `regex`",
        size: 100_000,
        run: |classes| from_json::<formats::Formats>(&format!("{{\"regex\":\"{}\"}}", "\\\\p{L}".repeat(classes))),
        expected: "accepted",
        bounds: BOUNDS,
    },
];

/// Returns the reason in the text of an error, without its place: how deep that is depends on the build.
fn reason(error: String) -> String {
    let reason = error.rsplit(": ").next().unwrap_or_default();
    reason.split(" at line").next().unwrap_or_default().to_owned()
}

const NUMBER: &str = r#"{"amount":{"$serde_json::private::Number":"12.5"}}"#;

const RAW_VALUE: &str = r#"{"value":{"$serde_json::private::RawValue":"{\"admin\":true}"}}"#;

/// Returns objects in each other, `depth` levels deep.
fn dates(depth: usize) -> String {
    format!("{}{{}}{}", "{\"child\":".repeat(depth - 1), "}".repeat(depth - 1))
}

fn list(item: &str, items: usize) -> String {
    format!("[{}]", vec![item; items].join(","))
}

/// Returns invalid items in a map, below a name of 100 kB.
fn below(name: &str, items: usize) -> String {
    format!("{{\"{}\":{}}}", name.repeat(100_000), list("\"ab\"", items))
}

/// Returns an object with numbered names.
fn object(prefix: &str, members: usize) -> String {
    let members: Vec<String> = (0..members).map(|index| format!("\"{prefix}{index}\":{index}")).collect();
    format!("{{{}}}", members.join(","))
}

/// Reads a text and uses the value.
fn from_json<T: Model + Debug + Clone + PartialEq>(text: &str) -> String {
    result(T::from_json(text))
}

/// Reads a value in memory and uses the value of the type.
fn from_value<T: Model + Debug + Clone + PartialEq>(value: Value) -> String {
    result(T::from_value(&value))
}

/// Reads a text by serde alone and uses the value.
fn deserialize<T: Model + Debug + Clone + PartialEq>(text: &str) -> String {
    serde_json::from_str::<T>(text).map_or_else(|error| error.to_string(), |value| used(&value))
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
