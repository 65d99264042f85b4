//! `pattern` (JSON Schema Validation, 6.3.3).

use std::sync::Arc;

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::Json;
use super::super::pattern::Pattern;
use super::super::schema::{Reader, text};
use super::super::value_checker::{Checked, ValueChecker};
use super::super::violation::{Fault, shared_fault, shorten};

/// A pattern, with its source as the limit of all violations.
struct Matching(&'static dyn Pattern, Arc<str>);

/// The greatest number of characters of a pattern in a message.
const SHOWN_CHARACTERS: usize = 200;

pub(super) fn read(reader: &mut Reader, _: &Json, name: &str, value: &Json) -> Option<Box<dyn Keyword>> {
    if name != "pattern" {
        return None;
    }
    let pattern = reader.pattern(text(value)?)?;
    Some(Box::new(Matching(pattern, pattern.source().into())))
}

impl Keyword for Matching {
    fn evaluate(&self, run: &mut Run<'_>, value: &Json, _: &mut Evaluated) {
        if let Json::String(text) = value {
            run.fail(matching(self.0, text, || self.1.clone()));
        }
    }
}

fn matching(pattern: &dyn Pattern, text: &str, limit: impl FnOnce() -> Arc<str>) -> Option<Fault> {
    if pattern.is_match(text) {
        return None;
    }
    let shown = shorten(pattern.source(), SHOWN_CHARACTERS);
    shared_fault("pattern", &limit(), format!("must match the pattern `{shown}`"))
}

impl<T: Checked<str> + ?Sized> ValueChecker<'_, T> {
    /// Checks `pattern`.
    pub fn pattern(self, pattern: &dyn Pattern) -> Self {
        let fault = self.value.value().and_then(|text| matching(pattern, text, || pattern.source().into()));
        self.report(fault)
    }
}
