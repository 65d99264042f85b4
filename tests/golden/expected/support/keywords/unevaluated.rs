//! `unevaluatedItems` and `unevaluatedProperties` (JSON Schema Core, 11).

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::JsonValue;
use super::super::schema::Reader;
use super::super::violation::{brief, fault};
use super::matches::matches;
use super::properties::Listed;

struct UnevaluatedItems(usize);

struct UnevaluatedProperties(usize);

pub(super) fn read(reader: &mut Reader, _: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    let keyword: Box<dyn Keyword> = match name {
        "unevaluatedItems" => Box::new(UnevaluatedItems(reader.inner(value))),
        "unevaluatedProperties" => Box::new(UnevaluatedProperties(reader.inner(value))),
        _ => return None,
    };
    reader.compiled.has_unevaluated = true;
    Some(keyword)
}

impl Keyword for UnevaluatedItems {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, evaluated: &mut Evaluated) {
        let JsonValue::Array(items) = value else { return };
        let mut refused = Listed::default();
        for (index, item) in items.iter().enumerate().filter(|(index, _)| !evaluated[*index]) {
            if matches(run, self.0, item).is_none() {
                refused.push(|| index.to_string());
            }
        }
        if let Some(refused) = refused.text() {
            let message = format!("must not have unevaluated items, and has those at {refused}");
            run.fail(fault("unevaluatedItems", false, message));
        }
        evaluated.fill(true);
    }
}

impl Keyword for UnevaluatedProperties {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, evaluated: &mut Evaluated) {
        let JsonValue::Object(members) = value else { return };
        let mut refused = Listed::default();
        for (_, (name, value)) in members.iter().enumerate().filter(|(index, _)| !evaluated[*index]) {
            if matches(run, self.0, value).is_none() {
                refused.push(|| format!("`{}`", brief(name)));
            }
        }
        if let Some(refused) = refused.text() {
            let message = format!("must not have unevaluated properties, and has {refused}");
            run.fail(fault("unevaluatedProperties", false, message));
        }
        evaluated.fill(true);
    }
}
