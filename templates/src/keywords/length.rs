//! `minLength` and `maxLength` (JSON Schema Validation, 6.3).

use super::super::evaluate::{Evaluated, Keyword, Run};
use super::super::json::JsonValue;
use super::super::schema::{Reader, size};
use super::super::value_checker::{Checked, ValueChecker};
use super::super::violation::{Fault, fault};
use super::count::count;

/// A limit of the length of a string.
struct Length {
    rule: fn(&str, u64) -> Option<Fault>,
    limit: u64,
}

pub(super) fn read(_: &mut Reader, _: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    let rule = match name {
        "minLength" => min_length,
        "maxLength" => max_length,
        _ => return None,
    };
    Some(Box::new(Length { rule, limit: size(value)? }))
}

impl Keyword for Length {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, _: &mut Evaluated) {
        if let JsonValue::String(text) = value {
            run.fail((self.rule)(text, self.limit));
        }
    }
}

/// Returns the length in Unicode code points (JSON Schema Validation, 6.3).
#[inline]
fn max_length(text: &str, limit: u64) -> Option<Fault> {
    if text.len() as u64 <= limit { None } else { too_long(text, limit) }
}

fn too_long(text: &str, limit: u64) -> Option<Fault> {
    let length = text.chars().count() as u64;
    if length <= limit {
        return None;
    }
    fault(
        "maxLength",
        limit,
        format!("must be at most {} long, and is {length}", count(limit, "character", "characters")),
    )
}

#[inline]
fn min_length(text: &str, limit: u64) -> Option<Fault> {
    if text.len() as u64 >= limit.saturating_mul(4) { None } else { too_short(text, limit) }
}

fn too_short(text: &str, limit: u64) -> Option<Fault> {
    let length = text.chars().count() as u64;
    if length >= limit {
        return None;
    }
    if limit == 1 {
        return fault("minLength", limit, "must not be empty".to_owned());
    }
    fault(
        "minLength",
        limit,
        format!("must be at least {} long, and is {length}", count(limit, "character", "characters")),
    )
}

impl<T: Checked<str> + ?Sized> ValueChecker<'_, T> {
    /// Checks `minLength`.
    pub fn min_length(self, limit: u64) -> Self {
        let fault = self.value.value().and_then(|text| min_length(text, limit));
        self.report(fault)
    }

    /// Checks `maxLength`.
    pub fn max_length(self, limit: u64) -> Self {
        let fault = self.value.value().and_then(|text| max_length(text, limit));
        self.report(fault)
    }
}
