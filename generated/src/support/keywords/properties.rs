//! `properties`, `patternProperties` and `additionalProperties` (JSON Schema Core, 10.3.2), `required` (Validation, 6.5.3).

use std::collections::HashMap;
use std::sync::Arc;

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::JsonValue;
use super::super::pattern::Pattern;
use super::super::schema::{Reader, texts};
use super::super::violation::{brief, fault, shared_fault};

/// The greatest number of names in a message.
const SHOWN_NAMES: usize = 12;

struct Required(Vec<Arc<str>>);

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

pub(super) fn read(reader: &mut Reader, schema: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    const NAMES: [&str; 3] = ["properties", "patternProperties", "additionalProperties"];
    if name == "required" {
        return Some(Box::new(Required(texts(value).into_iter().map(Arc::from).collect())));
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
            Some(JsonValue::Bool(false)) => Additional::Refused,
            Some(json) => Additional::Schema(reader.inner(json)),
        },
    }))
}

impl Keyword for Required {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, _: &mut Evaluated) {
        let JsonValue::Object(_) = value else { return };
        for name in self.0.iter().filter(|name| value.get(name).is_none()) {
            run.fail(shared_fault("required", name, format!("required property `{}` is missing", brief(name))));
        }
    }
}

impl Keyword for Properties {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, evaluated: &mut Evaluated) {
        let JsonValue::Object(members) = value else { return };
        let mut refused = Listed::default();
        for (index, (name, value)) in members.iter().enumerate() {
            let named = self.named.get(name).copied();
            let mut known = false;
            if let Some(schema) = named {
                known = true;
                run.within(index, schema, value);
            }
            for (pattern, schema) in &self.patterns {
                if run.matches(*pattern, name) {
                    known = true;
                    run.within(index, *schema, value);
                }
            }
            match self.additional {
                _ if known => {}
                Additional::Free => {}
                Additional::Refused => {
                    known = true;
                    refused.push(|| format!("`{}`", brief(name)));
                }
                Additional::Schema(schema) => {
                    known = true;
                    run.within(index, schema, value);
                }
            }
            if let Some(evaluated) = evaluated.get_mut(index) {
                *evaluated |= known;
            }
            if run.is_decided() {
                return;
            }
        }
        if let Some(refused) = refused.text() {
            let message = format!("must not have additional properties, and has {refused}");
            run.fail(fault("additionalProperties", false, message));
        }
    }
}

/// Names or indices that a message lists: the first ones and the number of more.
#[derive(Default)]
pub(super) struct Listed {
    first: Vec<String>,
    count: usize,
}

impl Listed {
    pub(super) fn push(&mut self, name: impl FnOnce() -> String) {
        if self.count < SHOWN_NAMES {
            self.first.push(name());
        }
        self.count += 1;
    }

    /// Returns the list, if it is not empty.
    pub(super) fn text(&self) -> Option<String> {
        let first = self.first.join(", ");
        match self.count - self.first.len() {
            0 => (self.count > 0).then_some(first),
            more => Some(format!("{first} and {more} more")),
        }
    }
}
