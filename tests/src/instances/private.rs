//! The names that serde_json keeps for itself, which are those of ordinary members in JSON.
//!
//! The oracle reads instances by serde_json, so it gets other names of the same length.

use std::borrow::Cow;

use serde_json::Value;

use super::data::Data;

/// Names of objects that serde_json reads as a number or as another text.
pub const NAMES: [&str; 2] = ["$serde_json::private::Number", "$serde_json::private::RawValue"];

const PRIVATE: &str = "$serde_json::private::";

const RENAMED: &str = "$serde_json::pr1vate::";

/// Returns an instance or a schema without the names.
pub fn renamed(text: &str) -> Cow<'_, str> {
    // Escapes may hide a name.
    if !text.contains(PRIVATE) && !text.contains("\\u") {
        return Cow::Borrowed(text);
    }
    match Data::parse(text) {
        Ok(data) if data.to_string().contains(PRIVATE) => Cow::Owned(data.to_string().replace(PRIVATE, RENAMED)),
        _ => Cow::Borrowed(text),
    }
}

/// Returns an answer with the names.
pub fn restored(answer: Value) -> Value {
    match answer {
        Value::String(text) => Value::String(text.replace(RENAMED, PRIVATE)),
        Value::Array(items) => items.into_iter().map(restored).collect(),
        Value::Object(members) => members.into_iter().map(|(name, value)| (name, restored(value))).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => answer,
    }
}
