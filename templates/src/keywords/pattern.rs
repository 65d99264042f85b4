//! `pattern` (JSON Schema Validation, 6.3.3).

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::Json;
use super::super::pattern::Pattern;
use super::super::schema::{Reader, text};
use super::super::value_checker::{Checked, ValueChecker};
use super::super::violation::{Fault, fault};

struct Matching(&'static dyn Pattern);

pub(super) fn read(reader: &mut Reader, _: &Json, name: &str, value: &Json) -> Option<Box<dyn Keyword>> {
    if name != "pattern" {
        return None;
    }
    Some(Box::new(Matching(reader.pattern(text(value)?)?)))
}

impl Keyword for Matching {
    fn evaluate(&self, run: &mut Run<'_>, value: &Json, _: &mut Evaluated) {
        if let Json::String(text) = value {
            run.fail(matching(self.0, text));
        }
    }
}

fn matching(pattern: &dyn Pattern, text: &str) -> Option<Fault> {
    if pattern.is_match(text) {
        return None;
    }
    let pattern = pattern.source();
    fault("pattern", pattern, format!("must match the pattern `{pattern}`"))
}

impl<T: Checked<str> + ?Sized> ValueChecker<'_, T> {
    /// Checks `pattern`.
    pub fn pattern(self, pattern: &dyn Pattern) -> Self {
        let fault = self.value.value().and_then(|text| matching(pattern, text));
        self.report(fault)
    }
}
