//! Whether a value matches a schema, for keywords that do not report the violations.

use super::super::evaluate::{Evaluated, Run};
use super::super::json::Json;

impl Run<'_> {
    /// Evaluates a schema without reporting violations. Returns the evaluated members or items, if the value matches.
    pub(crate) fn matches(&mut self, schema: usize, value: &Json) -> Option<Evaluated> {
        let (kept, quick) = (std::mem::take(&mut self.violations), std::mem::replace(&mut self.quick, true));
        let evaluated = self.schema(schema, value);
        self.quick = quick;
        std::mem::replace(&mut self.violations, kept).is_empty().then_some(evaluated)
    }
}
