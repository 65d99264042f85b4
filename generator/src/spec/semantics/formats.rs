//! Formats of numbers: the range of `int32` and others is asserted, and a `number` with a format of integers is an integer.

use crate::document::node::{Node, Number};
use crate::schema::format::range;
use crate::schema::{JsonType, Keywords, SchemaId};
use crate::spec::Api;
use crate::spec::interpretation::Rule;

/// The greatest `sf-decimal`, which has 12 digits before the point and 3 behind it (RFC 9651, 3.3.2).
const GREATEST_DECIMAL: &str = "999999999999.999";

/// Asserts the ranges of formats.
pub fn apply(api: &mut Api, changed: &mut Vec<(SchemaId, Rule)>) {
    for id in api.schemas.ids() {
        let Some(keywords) = api.keywords_mut(id) else { continue };
        let Some(types) = keywords.types else { continue };
        let Some(format) = keywords.format.as_deref() else { continue };
        if !types.contains(JsonType::Number) && !types.contains(JsonType::Integer) {
            continue;
        }
        if let Some((least, greatest)) = range(format) {
            if types.contains(JsonType::Number) && lists_integers(keywords) {
                keywords.types = Some(types.without(JsonType::Number).with(JsonType::Integer));
                changed.push((id, Rule::Format));
            }
            if keywords.enumeration.is_none() && keywords.constant.is_none() {
                limit(keywords, least.into(), greatest.into());
            }
        } else if format == "sf-decimal" {
            decimals(keywords);
        }
    }
}

/// Returns whether all numbers that a schema lists are integers.
fn lists_integers(keywords: &Keywords<SchemaId>) -> bool {
    let listed = keywords.constant.iter().chain(keywords.enumeration.iter().flatten());
    listed.filter_map(Node::as_number).all(Number::is_integer)
}

/// Limits a schema, unless it has narrower limits.
fn limit(keywords: &mut Keywords<SchemaId>, least: Number, greatest: Number) {
    let is_above = |limit: &Option<Number>| limit.as_ref().is_some_and(|limit| *limit >= least);
    if !is_above(&keywords.minimum) && !is_above(&keywords.exclusive_minimum) {
        keywords.minimum = Some(least);
    }
    let is_below = |limit: &Option<Number>| limit.as_ref().is_some_and(|limit| *limit <= greatest);
    if !is_below(&keywords.maximum) && !is_below(&keywords.exclusive_maximum) {
        keywords.maximum = Some(greatest);
    }
}

fn decimals(keywords: &mut Keywords<SchemaId>) {
    let number = |text: &str| text.parse::<Number>().ok();
    if let (Some(least), Some(greatest)) = (number(&format!("-{GREATEST_DECIMAL}")), number(GREATEST_DECIMAL)) {
        limit(keywords, least, greatest);
    }
    if keywords.multiple_of.is_none() {
        keywords.multiple_of = number("0.001");
    }
}
