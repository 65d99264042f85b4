//! `minimum`, `maximum`, `exclusiveMinimum` and `exclusiveMaximum` (JSON Schema Validation, 6.2).

use std::cmp::Ordering;

use super::super::amount::{Amount, Numeric};
use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::JsonValue;
use super::super::number::Number;
use super::super::schema::{Reader, number};
use super::super::value_checker::ValueChecker;
use super::super::violation::{Fault, brief, fault};

/// A limit of a number.
pub(super) struct Limit {
    pub(super) rule: fn(&Number, &Number) -> Option<Fault>,
    pub(super) limit: Number,
}

pub(super) fn read(_: &mut Reader, _: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    let rule = match name {
        "minimum" => minimum,
        "maximum" => maximum,
        "exclusiveMinimum" => exclusive_minimum,
        "exclusiveMaximum" => exclusive_maximum,
        _ => return None,
    };
    Some(Box::new(Limit { rule, limit: number(value)? }))
}

impl Keyword for Limit {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, _: &mut Evaluated) {
        if let JsonValue::Number(number) = value {
            run.fail((self.rule)(number, &self.limit));
        }
    }
}

fn minimum(value: &Number, limit: &Number) -> Option<Fault> {
    if value >= limit {
        return None;
    }
    fault("minimum", limit, format!("must be at least {limit}, and is {}", shown(value)))
}

fn maximum(value: &Number, limit: &Number) -> Option<Fault> {
    if value <= limit {
        return None;
    }
    fault("maximum", limit, format!("must be at most {limit}, and is {}", shown(value)))
}

fn exclusive_minimum(value: &Number, limit: &Number) -> Option<Fault> {
    if value > limit {
        return None;
    }
    fault("exclusiveMinimum", limit, format!("must be greater than {limit}, and is {}", shown(value)))
}

fn exclusive_maximum(value: &Number, limit: &Number) -> Option<Fault> {
    if value < limit {
        return None;
    }
    fault("exclusiveMaximum", limit, format!("must be less than {limit}, and is {}", shown(value)))
}

/// Returns a number for a message, shortened if it has many digits.
pub(super) fn shown(number: &Number) -> String {
    brief(&number.to_string()).into_owned()
}

/// Compares two numbers. Returns `None` for NaN, which has no order.
fn compare(amount: &Amount, limit: &Amount) -> Option<Ordering> {
    match (amount, limit) {
        (Amount::Integer(a), Amount::Integer(b)) => Some(a.cmp(b)),
        (Amount::Float(a), Amount::Float(b)) => a.partial_cmp(b),
        _ => Some(amount.exact()?.cmp(&limit.exact()?)),
    }
}

impl<T: Numeric + ?Sized> ValueChecker<'_, T> {
    fn limited(
        self,
        limit: impl Into<Amount>,
        wrong: &[Ordering],
        rule: impl FnOnce(&Number, &Number) -> Option<Fault>,
    ) -> Self {
        let Some(amount) = self.value.amount() else { return self };
        let limit = limit.into();
        if compare(&amount, &limit).is_none_or(|order| !wrong.contains(&order)) {
            return self;
        }
        let fault = amount.exact().zip(limit.exact()).and_then(|(number, limit)| rule(&number, &limit));
        self.report(fault)
    }

    /// Checks `minimum`.
    pub fn minimum(self, limit: impl Into<Amount>) -> Self {
        self.limited(limit, &[Ordering::Less], minimum)
    }

    /// Checks `maximum`.
    pub fn maximum(self, limit: impl Into<Amount>) -> Self {
        self.limited(limit, &[Ordering::Greater], maximum)
    }

    /// Checks `exclusiveMinimum`.
    pub fn exclusive_minimum(self, limit: impl Into<Amount>) -> Self {
        self.limited(limit, &[Ordering::Less, Ordering::Equal], exclusive_minimum)
    }

    /// Checks `exclusiveMaximum`.
    pub fn exclusive_maximum(self, limit: impl Into<Amount>) -> Self {
        self.limited(limit, &[Ordering::Greater, Ordering::Equal], exclusive_maximum)
    }
}
