//! `$ref` (JSON Schema Core, 8.2.3.1).

use super::super::evaluate::{Evaluated, Keyword, Run, merge};
use super::super::json::JsonValue;
use super::super::schema::{Reader, text};

struct Reference(usize);

pub(super) fn read(reader: &mut Reader, _: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    if name != "$ref" {
        return None;
    }
    Some(Box::new(Reference(reader.at(text(value)?.strip_prefix('#')?))))
}

impl Keyword for Reference {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, evaluated: &mut Evaluated) {
        merge(evaluated, &run.reference(self.0, value));
    }
}
