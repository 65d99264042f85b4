//! `type` (JSON Schema Validation, 6.1.1), and the schema `false`.

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::JsonValue;
use super::super::schema::{Reader, text};
use super::super::violation::{Fault, fault};

/// The names of types, separated by `|`.
struct Type(String);

pub(super) fn read(_: &mut Reader, _: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    if name != "type" {
        return None;
    }
    let names = match value {
        JsonValue::Array(names) => names.iter().filter_map(text).collect::<Vec<_>>().join("|"),
        _ => text(value)?.to_owned(),
    };
    Some(Box::new(Type(names)))
}

impl Keyword for Type {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, _: &mut Evaluated) {
        if !self.0.split('|').any(|name| is_type(name, value)) {
            run.fail(json_type(&self.0, value));
        }
    }
}

/// The schema `false`, which no value matches.
pub(crate) struct FalseSchema;

impl Keyword for FalseSchema {
    fn evaluate(&self, run: &mut Run<'_>, _: &JsonValue, _: &mut Evaluated) {
        run.fail(fault("false", false, "must not be present".to_owned()));
    }
}

pub(crate) fn json_type(expected: &str, found: &JsonValue) -> Option<Fault> {
    fault("type", expected, format!("must be {}, and is {}", expected.replace("|", " or "), kind(found)))
}

fn is_type(name: &str, value: &JsonValue) -> bool {
    match (name, value) {
        ("integer", JsonValue::Number(number)) => number.is_integer(),
        _ => name == kind(value),
    }
}

fn kind(value: &JsonValue) -> &'static str {
    match value {
        JsonValue::Null => "null",
        JsonValue::Bool(_) => "boolean",
        JsonValue::Number(_) => "number",
        JsonValue::String(_) => "string",
        JsonValue::Array(_) => "array",
        JsonValue::Object(_) => "object",
    }
}
