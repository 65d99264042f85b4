//! Properties that only the other direction has: `readOnly` in requests, `writeOnly` in responses (OpenAPI 3.1, 4.8.24).
//!
//! Both are annotations, so that a value may have such a property all the same. A type has no field for it: it is among the
//! additional properties, and the evaluator checks it where it occurs.

use super::checker::Checker;
use super::json::JsonValue;
use super::model::Generated;
use super::object::{Map, Object};
use super::violation::{Violation, Violations, exceeds_limit};

impl Checker<'_> {
    /// Checks the properties of the other direction among additional properties.
    pub fn other_direction<T: Generated + Object, V>(&mut self, value: &T, rest: &Map<V>) {
        if rest.keys().any(|name| T::OTHER_DIRECTION.contains(&name.as_str())) {
            self.evaluate_rest(value);
        }
    }

    /// Checks the properties of the other direction, beside which there may be no additional properties.
    pub fn only_other_direction<T: Generated + Object, V>(&mut self, value: &T, rest: &Map<V>) {
        if !rest.is_empty() {
            self.evaluate_rest(value);
        }
    }

    /// Evaluates an object, and reports the violations of what is not in a field: typed checks report the others.
    fn evaluate_rest<T: Generated + Object>(&mut self, value: &T) {
        let json = match JsonValue::from_serialize(value) {
            Ok(json) => json,
            Err(error) => return self.fail(Some(exceeds_limit(error))),
        };
        let violations = T::SCHEMA.violations(&json).unwrap_or_else(|limit| Some(Violations::one(limit)));
        let is_of_rest = |violation: &&Violation| {
            let name = violation.pointer().split('/').nth(1).unwrap_or_default();
            !T::PROPERTIES.contains(&name.replace("~1", "/").replace("~0", "~").as_str())
        };
        self.report_all(violations.iter().flatten().filter(is_of_rest));
    }
}
