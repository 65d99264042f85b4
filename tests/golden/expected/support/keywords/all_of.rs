//! `allOf` (JSON Schema Core, 10.2.1.1).

use super::super::evaluate::{Evaluated, Keyword, Run, merge};
use super::super::json::JsonValue;
use super::super::schema::Reader;

struct AllOf(Vec<usize>);

pub(super) fn read(reader: &mut Reader, _: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    if name != "allOf" {
        return None;
    }
    Some(Box::new(AllOf(reader.list(value))))
}

impl Keyword for AllOf {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, evaluated: &mut Evaluated) {
        for schema in &self.0 {
            merge(evaluated, &run.schema(*schema, value));
        }
    }
}
