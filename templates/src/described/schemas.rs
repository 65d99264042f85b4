//! The schemas of an API, for evaluation and as data.

use super::super::evaluator::{self, Choices};
use super::super::json::JsonValue;
use super::super::pattern::Pattern;
use super::super::violation::Violation;

/// The schemas of an API.
pub struct Schemas {
    evaluated: evaluator::Schemas,
    json: JsonValue,
}

impl Schemas {
    /// Returns the schemas of a text, as the evaluator of outputs has it, given the patterns in it.
    pub fn new(text: &'static str, patterns: &'static [&'static dyn Pattern]) -> Self {
        let json = JsonValue::parse(text.as_bytes()).unwrap_or(JsonValue::Null);
        Self { evaluated: evaluator::Schemas::new(text, patterns), json }
    }

    /// Returns the schemas as data.
    pub fn json(&self) -> &JsonValue {
        &self.json
    }

    /// Returns a value that is valid by the schema at a JSON Pointer; `None` if none is found. A seed always has the same value.
    pub fn instance(&self, pointer: &str, seed: u64) -> Option<JsonValue> {
        evaluator::instance(&self.evaluated, pointer, &mut Choices::from_seed(seed))
    }

    /// Returns the violations of a value by the schema at a JSON Pointer; of a value without a schema there are none.
    pub fn violations(&self, pointer: Option<&str>, value: &JsonValue) -> Vec<Violation> {
        match pointer.map(|pointer| self.evaluated.violations(pointer, value)) {
            None | Some(Ok(None)) => Vec::new(),
            Some(Ok(Some(violations))) => violations.into_iter().collect(),
            Some(Err(limit)) => vec![limit],
        }
    }
}
