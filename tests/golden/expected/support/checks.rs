//! The rules, one function each. Typed checks and the evaluator both ask here, so they can't disagree.

use std::collections::HashSet;

use super::json::Json;
use super::number::Number;
use super::violation::Fault;

fn fault(keyword: &'static str, limit: impl ToString, message: String) -> Option<Fault> {
    Some(Fault { keyword, limit: limit.to_string(), message })
}

/// `1 character`, `2 characters`.
fn count(number: u64, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// Lengths count Unicode code points (JSON Schema Validation, 6.3).
pub(crate) fn max_length(text: &str, limit: u64) -> Option<Fault> {
    if text.len() as u64 <= limit {
        return None;
    }
    let length = text.chars().count() as u64;
    if length <= limit {
        return None;
    }
    fault("maxLength", limit, format!("must be at most {} long, and is {length}", count(limit, "character")))
}

pub(crate) fn min_length(text: &str, limit: u64) -> Option<Fault> {
    if text.len() as u64 >= limit.saturating_mul(4) {
        return None;
    }
    let length = text.chars().count() as u64;
    if length >= limit {
        return None;
    }
    if limit == 1 {
        return fault("minLength", limit, "must not be empty".to_owned());
    }
    fault("minLength", limit, format!("must be at least {} long, and is {length}", count(limit, "character")))
}

pub(crate) fn pattern(matches: bool, pattern: &str) -> Option<Fault> {
    if matches {
        return None;
    }
    fault("pattern", pattern, format!("must match the pattern `{pattern}`"))
}

pub(crate) fn format(valid: bool, format: &str) -> Option<Fault> {
    if valid {
        return None;
    }
    fault("format", format, format!("must be in the format `{format}`"))
}

pub(crate) fn minimum(value: &Number, limit: &Number) -> Option<Fault> {
    if value >= limit {
        return None;
    }
    fault("minimum", limit, format!("must be at least {limit}, and is {value}"))
}

pub(crate) fn maximum(value: &Number, limit: &Number) -> Option<Fault> {
    if value <= limit {
        return None;
    }
    fault("maximum", limit, format!("must be at most {limit}, and is {value}"))
}

pub(crate) fn exclusive_minimum(value: &Number, limit: &Number) -> Option<Fault> {
    if value > limit {
        return None;
    }
    fault("exclusiveMinimum", limit, format!("must be greater than {limit}, and is {value}"))
}

pub(crate) fn exclusive_maximum(value: &Number, limit: &Number) -> Option<Fault> {
    if value < limit {
        return None;
    }
    fault("exclusiveMaximum", limit, format!("must be less than {limit}, and is {value}"))
}

pub(crate) fn multiple_of(value: &Number, unit: &Number) -> Option<Fault> {
    if value.is_multiple_of(unit) {
        return None;
    }
    fault("multipleOf", unit, format!("must be a multiple of {unit}, and is {value}"))
}

pub(crate) fn min_items(items: u64, limit: u64) -> Option<Fault> {
    if items >= limit {
        return None;
    }
    fault("minItems", limit, format!("must have at least {}, and has {items}", count(limit, "item")))
}

pub(crate) fn max_items(items: u64, limit: u64) -> Option<Fault> {
    if items <= limit {
        return None;
    }
    fault("maxItems", limit, format!("must have at most {}, and has {items}", count(limit, "item")))
}

pub(crate) fn min_properties(members: u64, limit: u64) -> Option<Fault> {
    if members >= limit {
        return None;
    }
    fault("minProperties", limit, format!("must have at least {}, and has {members}", count(limit, "member")))
}

pub(crate) fn max_properties(members: u64, limit: u64) -> Option<Fault> {
    if members <= limit {
        return None;
    }
    fault("maxProperties", limit, format!("must have at most {}, and has {members}", count(limit, "member")))
}

/// Equal items have equal keys, so one pass over a set finds a pair.
pub(crate) fn unique_items(items: &[Json]) -> Option<Fault> {
    let mut seen = HashSet::with_capacity(items.len());
    let twice = items.iter().position(|item| !seen.insert(canonical(item)))?;
    let first = items.iter().position(|item| *item == items[twice]).unwrap_or_default();
    fault("uniqueItems", true, format!("must not hold an item twice, but items {first} and {twice} are equal"))
}

/// A text that two values share just when they are equal.
fn canonical(value: &Json) -> String {
    match value {
        Json::Null => "n".to_owned(),
        Json::Bool(value) => value.to_string(),
        Json::Number(number) => number.to_string(),
        Json::String(text) => format!("{text:?}"),
        Json::Array(items) => format!("[{}]", items.iter().map(canonical).collect::<Vec<_>>().join(",")),
        Json::Object(members) => {
            let mut members: Vec<_> =
                members.iter().map(|(name, value)| format!("{name:?}:{}", canonical(value))).collect();
            members.sort();
            format!("{{{}}}", members.join(","))
        }
    }
}

pub(crate) fn required(property: &str) -> Option<Fault> {
    fault("required", property, format!("must have the property `{}`", brief(property)))
}

pub(crate) fn finite() -> Option<Fault> {
    fault("type", "number", "must be a finite number".to_owned())
}

/// The values are shown while they are few.
pub(crate) fn one_of(keyword: &'static str, values: &[Json]) -> Fault {
    let mut shown: Vec<String> = values.iter().take(12).map(|value| brief(&text(value)).into_owned()).collect();
    if values.len() > shown.len() {
        shown.push(format!("… ({} in all)", values.len()));
    }
    let all: Vec<String> = values.iter().map(text).collect();
    let sentence = match &shown[..] {
        [only] => format!("must be {only}"),
        _ => format!("must be one of {}", shown.join(", ")),
    };
    Fault { keyword, limit: all.join(", "), message: sentence }
}

pub(crate) fn json_type(expected: &str, found: &Json) -> Option<Fault> {
    fault("type", expected, format!("must be {}, and is {}", expected.replace("|", " or "), kind(found)))
}

pub(crate) fn plain(keyword: &'static str, limit: impl ToString, message: impl Into<String>) -> Option<Fault> {
    fault(keyword, limit, message.into())
}

fn kind(value: &Json) -> &'static str {
    match value {
        Json::Null => "null",
        Json::Bool(_) => "boolean",
        Json::Number(_) => "number",
        Json::String(_) => "string",
        Json::Array(_) => "array",
        Json::Object(_) => "object",
    }
}

fn text(value: &Json) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// A text of the document short enough for a sentence.
pub(crate) fn brief(text: &str) -> std::borrow::Cow<'_, str> {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}
