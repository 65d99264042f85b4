//! `type` (JSON Schema Validation, 6.1.1), and the schema `false`.

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::Json;
use super::super::schema::{Reader, text};
use super::super::violation::{Fault, fault};

/// The names of types, separated by `|`.
struct Type(String);

pub(super) fn read(_: &mut Reader, _: &Json, name: &str, value: &Json) -> Option<Box<dyn Keyword>> {
    if name != "type" {
        return None;
    }
    let names = match value {
        Json::Array(names) => names.iter().filter_map(text).collect::<Vec<_>>().join("|"),
        _ => text(value)?.to_owned(),
    };
    Some(Box::new(Type(names)))
}

impl Keyword for Type {
    fn evaluate(&self, run: &mut Run<'_>, value: &Json, _: &mut Evaluated) {
        if !self.0.split('|').any(|name| is_type(name, value)) {
            run.fail(json_type(&self.0, value));
        }
    }
}

/// The schema `false`, which no value matches.
pub(crate) struct FalseSchema;

impl Keyword for FalseSchema {
    fn evaluate(&self, run: &mut Run<'_>, _: &Json, _: &mut Evaluated) {
        run.fail(fault("false", false, "must not be present".to_owned()));
    }
}

pub(crate) fn json_type(expected: &str, found: &Json) -> Option<Fault> {
    fault("type", expected, format!("must be {}, and is {}", expected.replace("|", " or "), kind(found)))
}

fn is_type(name: &str, value: &Json) -> bool {
    match (name, value) {
        ("integer", Json::Number(number)) => number.is_integer(),
        _ => name == kind(value),
    }
}

fn kind(value: &Json) -> &'static str {
    match value {
        Json::Null => "null",
        Json::Bool(_) => "boolean",
        Json::Number(_) => "number",
        Json::String(_) => "string",
        Json::Array(_) => "array",
        Json::Object(_) => "object",
    }
}
