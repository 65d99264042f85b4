//! `properties`, `patternProperties` and `additionalProperties` (JSON Schema Core, 10.3.2), `required` (Validation, 6.5.3).

use std::collections::HashMap;

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::Json;
use super::super::pattern::Pattern;
use super::super::schema::{Reader, texts};
use super::super::violation::{Fault, brief, fault};

/// The greatest number of names in a message.
const SHOWN_NAMES: usize = 12;

struct Required(Vec<String>);

/// `properties`, `patternProperties` and `additionalProperties`, which interact.
struct Properties {
    named: HashMap<String, usize>,
    patterns: Vec<(&'static dyn Pattern, usize)>,
    additional: Additional,
}

enum Additional {
    Free,
    Refused,
    Schema(usize),
}

pub(super) fn read(reader: &mut Reader, schema: &Json, name: &str, value: &Json) -> Option<Box<dyn Keyword>> {
    const NAMES: [&str; 3] = ["properties", "patternProperties", "additionalProperties"];
    if name == "required" {
        return Some(Box::new(Required(texts(value))));
    }
    // The first of them reads all.
    if NAMES.into_iter().find(|keyword| schema.get(keyword).is_some()) != Some(name) {
        return None;
    }
    let patterns = reader.map(schema.get("patternProperties"));
    Some(Box::new(Properties {
        named: reader.map(schema.get("properties")).into_iter().collect(),
        patterns: patterns.into_iter().filter_map(|(source, index)| Some((reader.pattern(&source)?, index))).collect(),
        additional: match schema.get("additionalProperties") {
            None => Additional::Free,
            Some(Json::Bool(false)) => Additional::Refused,
            Some(json) => Additional::Schema(reader.inner(json)),
        },
    }))
}

impl Keyword for Required {
    fn evaluate(&self, run: &mut Run<'_>, value: &Json, _: &mut Evaluated) {
        let Json::Object(_) = value else { return };
        for name in self.0.iter().filter(|name| value.get(name).is_none()) {
            run.fail(fault("required", name, format!("required property `{}` is missing", brief(name))));
        }
    }
}

impl Keyword for Properties {
    fn evaluate(&self, run: &mut Run<'_>, value: &Json, evaluated: &mut Evaluated) {
        let Json::Object(members) = value else { return };
        let mut refused = Vec::new();
        for (index, (name, value)) in members.iter().enumerate() {
            let named = self.named.get(name).copied();
            let matching =
                self.patterns.iter().filter(|(pattern, _)| pattern.is_match(name)).map(|(_, schema)| *schema);
            let mut known = false;
            for schema in named.into_iter().chain(matching) {
                known = true;
                run.within(name, schema, value);
            }
            match self.additional {
                _ if known => {}
                Additional::Free => {}
                Additional::Refused => {
                    known = true;
                    refused.push(format!("`{}`", brief(name)));
                }
                Additional::Schema(schema) => {
                    known = true;
                    run.within(name, schema, value);
                }
            }
            if let Some(evaluated) = evaluated.get_mut(index) {
                *evaluated |= known;
            }
            if run.is_decided() {
                return;
            }
        }
        if !refused.is_empty() {
            run.fail(additional_properties(&refused));
        }
    }
}

fn additional_properties(refused: &[String]) -> Option<Fault> {
    fault("additionalProperties", false, format!("must not have additional properties, and has {}", listed(refused)))
}

/// Lists names or indices for a message.
pub(super) fn listed(names: &[String]) -> String {
    match names.get(..SHOWN_NAMES) {
        Some(first) if names.len() > SHOWN_NAMES => {
            format!("{} and {} more", first.join(", "), names.len() - SHOWN_NAMES)
        }
        _ => names.join(", "),
    }
}
