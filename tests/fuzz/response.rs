//! Bytes as the body of a response: a line with the name of the type, then the body.
#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};
use serde_json::Value;

mod apis {
    use product_apis::support::__private::ResponseReader;
    use product_apis::support::Headers;
    use product_apis::{Error, Model};

    include!("response_promise.rs");
}

mod golden {
    use bindings_tests::golden::support::__private::ResponseReader;
    use bindings_tests::golden::support::{Error, Headers, Model};

    include!("response_promise.rs");
}

include!("types.rs");

fuzz_target!(|bytes: &[u8]| -> Corpus { check_line(bytes) });

/// Returns whether two values are equal as JSON, where `1` and `1.0` are one number.
fn is_equal(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_equal(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            let has = |(name, value): (&String, &Value)| other.get(name).is_some_and(|other| is_equal(value, other));
            one.len() == other.len() && one.iter().all(has)
        }
        _ => one == other,
    }
}
