//! `unevaluatedItems` and `unevaluatedProperties` (JSON Schema Core, 11).

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::Json;
use super::super::schema::Reader;
use super::super::violation::{brief, fault};
use super::matches::matches;
use super::properties::listed;

struct UnevaluatedItems(usize);

struct UnevaluatedProperties(usize);

pub(super) fn read(reader: &mut Reader, _: &Json, name: &str, value: &Json) -> Option<Box<dyn Keyword>> {
    let keyword: Box<dyn Keyword> = match name {
        "unevaluatedItems" => Box::new(UnevaluatedItems(reader.inner(value))),
        "unevaluatedProperties" => Box::new(UnevaluatedProperties(reader.inner(value))),
        _ => return None,
    };
    reader.compiled.has_unevaluated = true;
    Some(keyword)
}

impl Keyword for UnevaluatedItems {
    fn evaluate(&self, run: &mut Run<'_>, value: &Json, evaluated: &mut Evaluated) {
        let Json::Array(items) = value else { return };
        let open = items.iter().enumerate().filter(|(index, _)| !evaluated[*index]);
        let refused: Vec<String> =
            open.filter(|(_, item)| matches(run, self.0, item).is_none()).map(|(index, _)| index.to_string()).collect();
        if !refused.is_empty() {
            let message = format!("must not have unevaluated items, and has those at {}", listed(&refused));
            run.fail(fault("unevaluatedItems", false, message));
        }
        evaluated.fill(true);
    }
}

impl Keyword for UnevaluatedProperties {
    fn evaluate(&self, run: &mut Run<'_>, value: &Json, evaluated: &mut Evaluated) {
        let Json::Object(members) = value else { return };
        let open = members.iter().enumerate().filter(|(index, _)| !evaluated[*index]);
        let refused: Vec<String> = open
            .filter(|(_, (_, value))| matches(run, self.0, value).is_none())
            .map(|(_, (name, _))| format!("`{}`", brief(name)))
            .collect();
        if !refused.is_empty() {
            let message = format!("must not have unevaluated properties, and has {}", listed(&refused));
            run.fail(fault("unevaluatedProperties", false, message));
        }
        evaluated.fill(true);
    }
}
