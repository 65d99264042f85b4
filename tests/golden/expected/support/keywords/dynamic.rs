//! `$dynamicRef` (JSON Schema Core, 8.2.3.2).

use super::super::evaluate::{Evaluated, Keyword, Run, merge};
use super::super::json::JsonValue;
use super::super::schema::{Reader, text};

struct DynamicReference {
    target: usize,
    anchor: Option<String>,
}

pub(super) fn read(reader: &mut Reader, schema: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    if name != "$dynamicRef" {
        return None;
    }
    Some(Box::new(DynamicReference {
        target: reader.at(text(value)?.strip_prefix('#')?),
        anchor: schema.get("$dynamicName").and_then(text).map(str::to_owned),
    }))
}

impl Keyword for DynamicReference {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, evaluated: &mut Evaluated) {
        let anchor = self.anchor.as_ref();
        let outermost = anchor
            .and_then(|name| run.scopes.iter().find_map(|scope| run.compiled.scopes.get(*scope)?.get(name).copied()));
        merge(evaluated, &run.reference(outermost.unwrap_or(self.target), value));
    }
}
