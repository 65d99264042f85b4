//! `pattern` (JSON Schema Validation, 6.3.3).

use std::sync::Arc;

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::JsonValue;
use super::super::pattern::Pattern;
use super::super::schema::{Reader, text};
use super::super::value_checker::{Checked, ValueChecker};
use super::super::violation::{Fault, brief, shared_fault, too_many_steps};

/// A pattern, with its source as the limit of all violations.
struct Matching(&'static dyn Pattern, Arc<str>);

pub(super) fn read(reader: &mut Reader, _: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    if name != "pattern" {
        return None;
    }
    let pattern = reader.pattern(text(value)?)?;
    Some(Box::new(Matching(pattern, pattern.source().into())))
}

impl Keyword for Matching {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, _: &mut Evaluated) {
        if let JsonValue::String(text) = value
            && !run.matches(self.0, text)
        {
            run.fail(mismatch(self.0, &self.1));
        }
    }
}

fn mismatch(pattern: &dyn Pattern, limit: &Arc<str>) -> Option<Fault> {
    let shown = brief(pattern.source());
    shared_fault("pattern", limit, format!("must match the pattern `{shown}`"))
}

impl<T: Checked<str> + ?Sized> ValueChecker<'_, T> {
    /// Checks `pattern`.
    pub fn pattern(self, pattern: &dyn Pattern) -> Self {
        let Some(text) = self.value.value() else { return self };
        let fault = match pattern.is_match(text) {
            Ok(true) => return self,
            Ok(false) => mismatch(pattern, &pattern.source().into()),
            Err(limit) => too_many_steps(pattern.source(), limit.steps),
        };
        self.report(fault)
    }
}
