//! The rules, one function each. Typed checks and the evaluator both ask here, so they can't disagree.

use std::borrow::Cow;
use std::collections::HashSet;

use super::json::Json;
use super::number::Number;
use super::pattern::Pattern;
use super::violation::{Fault, Violation};

/// How many values or names a sentence holds.
const FEW: usize = 12;

/// How many violations of the closest alternative a sentence holds.
const CLOSE: usize = 3;

/// How many characters of the closest alternative a sentence holds: alternatives may nest.
const CLOSEST: usize = 400;

fn fault(keyword: &'static str, limit: impl ToString, message: String) -> Option<Fault> {
    Some(Fault { keyword, limit: limit.to_string(), message })
}

/// `1 character`, `2 characters`.
fn count(number: u64, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}

/// Lengths count Unicode code points (JSON Schema Validation, 6.3).
#[inline]
pub(crate) fn max_length(text: &str, limit: u64) -> Option<Fault> {
    if text.len() as u64 <= limit { None } else { too_long(text, limit) }
}

fn too_long(text: &str, limit: u64) -> Option<Fault> {
    let length = text.chars().count() as u64;
    if length <= limit {
        return None;
    }
    fault("maxLength", limit, format!("must be at most {} long, and is {length}", count(limit, "character")))
}

#[inline]
pub(crate) fn min_length(text: &str, limit: u64) -> Option<Fault> {
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
    fault("minLength", limit, format!("must be at least {} long, and is {length}", count(limit, "character")))
}

pub(crate) fn pattern(pattern: &dyn Pattern, text: &str) -> Option<Fault> {
    if pattern.is_match(text) {
        return None;
    }
    let pattern = pattern.source();
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
    fault("minimum", limit, format!("must be at least {limit}, and is {}", shown(value)))
}

pub(crate) fn maximum(value: &Number, limit: &Number) -> Option<Fault> {
    if value <= limit {
        return None;
    }
    fault("maximum", limit, format!("must be at most {limit}, and is {}", shown(value)))
}

pub(crate) fn exclusive_minimum(value: &Number, limit: &Number) -> Option<Fault> {
    if value > limit {
        return None;
    }
    fault("exclusiveMinimum", limit, format!("must be greater than {limit}, and is {}", shown(value)))
}

pub(crate) fn exclusive_maximum(value: &Number, limit: &Number) -> Option<Fault> {
    if value < limit {
        return None;
    }
    fault("exclusiveMaximum", limit, format!("must be less than {limit}, and is {}", shown(value)))
}

pub(crate) fn multiple_of(value: &Number, unit: &Number) -> Option<Fault> {
    if value.is_multiple_of(unit) {
        return None;
    }
    fault("multipleOf", unit, format!("must be a multiple of {unit}, and is {}", shown(value)))
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
    let mut shown: Vec<String> = values.iter().take(FEW).map(|value| brief(&text(value)).into_owned()).collect();
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

pub(crate) fn dependent_required(needed: &str, property: &str) -> Option<Fault> {
    let (needed, property) = (brief(needed), brief(property));
    fault("dependentRequired", &needed, format!("must have the property `{needed}`, since it has `{property}`"))
}

pub(crate) fn additional_properties(refused: &[String]) -> Option<Fault> {
    fault("additionalProperties", false, format!("must not have further properties, and has {}", few(refused)))
}

pub(crate) fn unevaluated_properties(refused: &[String]) -> Option<Fault> {
    fault("unevaluatedProperties", false, format!("must not have unevaluated properties, and has {}", few(refused)))
}

pub(crate) fn unevaluated_items(refused: &[String]) -> Option<Fault> {
    fault("unevaluatedItems", false, format!("must not have unevaluated items, and has number {}", few(refused)))
}

pub(crate) fn property_name(name: &str, message: &str) -> Option<Fault> {
    let name = brief(name);
    fault("propertyNames", &name, format!("has a property whose name `{name}` {message}"))
}

pub(crate) fn min_contains(found: u64, least: u64) -> Option<Fault> {
    if found >= least {
        return None;
    }
    let keyword = if least == 1 { "contains" } else { "minContains" };
    let message = format!("must hold at least {least} of the items that `contains` asks for, and holds {found}");
    fault(keyword, least, message)
}

pub(crate) fn max_contains(found: u64, most: u64) -> Option<Fault> {
    if found <= most {
        return None;
    }
    let message = format!("must hold at most {most} of the items that `contains` asks for, and holds {found}");
    fault("maxContains", most, message)
}

/// `closest` says what is wrong by the alternative that the value comes closest to, or that its discriminator names.
pub(crate) fn no_match(keyword: &'static str, alternatives: usize, closest: &[Violation]) -> Option<Fault> {
    let mut message = format!("matches none of {}", count(alternatives as u64, "alternative"));
    for (index, violation) in closest.iter().take(CLOSE).enumerate() {
        message.push_str(if index == 0 { "; in the closest, " } else { ", and " });
        message.push_str(&shorten(&violation.to_string(), CLOSEST));
    }
    if closest.len() > CLOSE {
        message.push_str(&format!(", and {} more", closest.len() - CLOSE));
    }
    fault(keyword, alternatives, message)
}

pub(crate) fn several_matches(alternatives: usize, first: usize, second: usize) -> Option<Fault> {
    let message = format!("must match just one alternative, and matches number {first} and number {second}");
    fault("oneOf", alternatives, message)
}

pub(crate) fn not() -> Option<Fault> {
    fault("not", "", "must not match the schema under `not`".to_owned())
}

/// The schema `false`.
pub(crate) fn never() -> Option<Fault> {
    fault("false", false, "must not be there".to_owned())
}

pub(crate) fn too_deep() -> Option<Fault> {
    fault("$ref", "", "nests too deep to be evaluated".to_owned())
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

/// A number of the document, whose digits may be many.
fn shown(number: &Number) -> String {
    brief(&number.to_string()).into_owned()
}

/// Names or places of the document, as many as a sentence can hold.
fn few(names: &[String]) -> String {
    match names.get(..FEW) {
        Some(first) if names.len() > FEW => format!("{} and {} more", first.join(", "), names.len() - FEW),
        _ => names.join(", "),
    }
}

/// A text of the document short enough for a sentence.
pub(crate) fn brief(text: &str) -> Cow<'_, str> {
    shorten(text, 60)
}

fn shorten(text: &str, most: usize) -> Cow<'_, str> {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}
