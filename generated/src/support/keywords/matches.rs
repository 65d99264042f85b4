//! Whether a value matches a schema, for keywords that do not report the violations.

use super::super::evaluate::{Evaluated, Run};
use super::super::json::JsonValue;

/// Evaluates a schema without reporting violations. Returns the evaluated members or items, if the value matches.
pub(crate) fn matches(run: &mut Run<'_>, schema: usize, value: &JsonValue) -> Option<Evaluated> {
    let (kept, quick) = (std::mem::take(&mut run.findings), std::mem::replace(&mut run.quick, true));
    let evaluated = run.schema(schema, value);
    run.quick = quick;
    std::mem::replace(&mut run.findings, kept).is_empty().then_some(evaluated)
}
