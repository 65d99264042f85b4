//! Near-misses: valid values of which one assertion is broken.

use super::super::json::JsonValue;
use super::super::members::JsonObject;
use super::super::number::Number;
use super::super::schema::{number, size, text, texts};
use super::super::violation::{Violation, segment};
use super::document::{Document, MAX_STEPS, types};
use super::facets::is_type;

/// The greatest length of a string, and of an array or an object, that is made to exceed a limit.
const MAX_LENGTH: u64 = 5000;
const MAX_SIZE: u64 = 300;

/// The greatest number of values within a value that are changed.
const MAX_PLACES: usize = 60;

/// A step to a value within another.
#[derive(Clone)]
enum Step {
    Member(String),
    Item(usize),
}

/// A value within another, with the schemas that apply to it.
struct Place {
    path: Vec<Step>,
    value: JsonValue,
    schemas: Vec<&'static JsonValue>,
}

/// Returns near-misses of a valid value, each with its only violation, which the evaluator confirms.
pub(crate) fn near_misses(
    document: Document<'_>,
    schema: &'static JsonValue,
    value: &JsonValue,
) -> Vec<(JsonValue, Violation)> {
    let mut places = Vec::new();
    collect(document, Place { path: Vec::new(), value: value.clone(), schemas: vec![schema] }, &mut places);
    let mut found = Vec::new();
    for place in &places {
        let pointer: String = place.path.iter().map(Step::pointer).collect();
        let mut keywords: Vec<&str> = Vec::new();
        for (keyword, changed) in changes(place) {
            if keywords.contains(&keyword) && keyword != "required" {
                continue;
            }
            let changed = replaced(value, &place.path, changed);
            let Ok(Some(violations)) = document.violations(schema, &changed) else { continue };
            if let [only] = violations.as_slice()
                && only.pointer() == pointer
                && only.keyword() == keyword
            {
                keywords.push(keyword);
                found.push((changed, only.clone()));
            }
        }
    }
    found
}

impl Step {
    fn pointer(&self) -> String {
        match self {
            Self::Member(name) => segment(name),
            Self::Item(index) => format!("/{index}"),
        }
    }
}

/// Collects a value and those within it, with the schemas that certainly apply to them.
fn collect(document: Document<'_>, mut place: Place, places: &mut Vec<Place>) {
    if places.len() >= MAX_PLACES {
        return;
    }
    let mut schemas = Vec::new();
    for schema in std::mem::take(&mut place.schemas) {
        flatten(document, schema, &place.value, &mut schemas, 0);
    }
    let mut inner: Vec<Place> = Vec::new();
    let mut add = |step: Step, value: &JsonValue, schemas: Vec<&'static JsonValue>| {
        let path = place.path.iter().cloned().chain([step]).collect();
        inner.push(Place { path, value: value.clone(), schemas });
    };
    match &place.value {
        JsonValue::Object(members) => {
            for (name, value) in members.iter() {
                let of = |schema: &&'static JsonValue| {
                    let property = schema.get("properties").and_then(|properties| properties.get(name));
                    property.or_else(|| schema.get("additionalProperties"))
                };
                add(Step::Member(name.clone()), value, schemas.iter().filter_map(of).collect());
            }
        }
        JsonValue::Array(items) => {
            for (index, value) in items.iter().enumerate().take(2) {
                let of = |schema: &&'static JsonValue| match schema.get("prefixItems") {
                    Some(JsonValue::Array(prefix)) => prefix.get(index).or_else(|| schema.get("items")),
                    _ => schema.get("items"),
                };
                add(Step::Item(index), value, schemas.iter().filter_map(of).collect());
            }
        }
        JsonValue::Null | JsonValue::Bool(_) | JsonValue::Number(_) | JsonValue::String(_) => {}
    }
    place.schemas = schemas;
    places.push(place);
    inner.into_iter().for_each(|place| collect(document, place, places));
}

/// Collects the schemas that apply to a value: those that it refers to, and the branches that discriminators select.
fn flatten(
    document: Document<'_>,
    schema: &'static JsonValue,
    value: &JsonValue,
    into: &mut Vec<&'static JsonValue>,
    steps: usize,
) {
    if steps > MAX_STEPS || !matches!(schema, JsonValue::Object(_)) {
        return;
    }
    into.push(schema);
    if let Some(target) = schema.get("$ref").and_then(|reference| document.target(reference)) {
        flatten(document, target, value, into, steps + 1);
    }
    if let Some(JsonValue::Array(parts)) = schema.get("allOf") {
        parts.iter().for_each(|part| flatten(document, part, value, into, steps + 1));
    }
    let branches = ["oneOf", "anyOf"].iter().find_map(|keyword| match schema.get(keyword) {
        Some(JsonValue::Array(branches)) => Some(branches),
        _ => None,
    });
    if let (Some(branches), Some(discriminator)) = (branches, schema.get("discriminator")) {
        let tag = discriminator.get("propertyName").and_then(text).and_then(|name| value.get(name)).and_then(text);
        let index = tag.and_then(|tag| discriminator.get("mapping")?.get(tag)).and_then(size);
        let branch = index.and_then(|index| branches.get(usize::try_from(index).ok()?));
        branch.into_iter().for_each(|branch| flatten(document, branch, value, into, steps + 1));
    }
}

/// Returns a value with another value at a path.
fn replaced(value: &JsonValue, path: &[Step], by: JsonValue) -> JsonValue {
    let Some((step, rest)) = path.split_first() else { return by };
    match (value, step) {
        (JsonValue::Array(items), Step::Item(at)) => {
            let item = |(index, item): (usize, &JsonValue)| {
                if index == *at { replaced(item, rest, by.clone()) } else { item.clone() }
            };
            JsonValue::Array(items.iter().enumerate().map(item).collect())
        }
        (JsonValue::Object(members), Step::Member(at)) => object(members.iter().map(|(name, member)| {
            (name.clone(), if name == at { replaced(member, rest, by.clone()) } else { member.clone() })
        })),
        (other, _) => other.clone(),
    }
}

fn object(members: impl Iterator<Item = (String, JsonValue)>) -> JsonValue {
    JsonObject::of(members.collect()).map_or(JsonValue::Null, JsonValue::Object)
}

/// Returns values that may break a keyword of the schemas of a place.
fn changes(place: &Place) -> Vec<(&'static str, JsonValue)> {
    let mut changes = Vec::new();
    let all = |keyword: &'static str| place.schemas.iter().filter_map(move |schema| schema.get(keyword));
    if let Some(types) = place.schemas.iter().find_map(|schema| types(schema)) {
        let others = [
            JsonValue::String("x".to_owned()),
            JsonValue::Bool(true),
            JsonValue::Number(Number::from(1_i128)),
            JsonValue::Array(Vec::new()),
            JsonValue::Null,
        ];
        let wrong = others.into_iter().find(|value| !types.iter().any(|name| is_type(name, value)));
        changes.extend(wrong.map(|value| ("type", value)));
    }
    for keyword in ["enum", "const"] {
        let other = match &place.value {
            JsonValue::String(text) => Some(JsonValue::String(format!("{text}-unlisted"))),
            JsonValue::Number(number) => added(number, 1_000_003).map(JsonValue::Number),
            JsonValue::Bool(value) => Some(JsonValue::Bool(!value)),
            JsonValue::Null | JsonValue::Array(_) | JsonValue::Object(_) => None,
        };
        changes.extend(other.filter(|_| all(keyword).next().is_some()).map(|other| (keyword, other)));
    }
    match &place.value {
        JsonValue::Number(value) => numbers(value, &all, &mut changes),
        JsonValue::String(value) => strings(value, &all, &mut changes),
        JsonValue::Array(items) => lists(items, &all, &mut changes),
        JsonValue::Object(members) => objects(members, &all, &mut changes),
        JsonValue::Null | JsonValue::Bool(_) => {}
    }
    changes
}

type Changes = Vec<(&'static str, JsonValue)>;

/// Returns a number plus an integer.
fn added(number: &Number, integer: i128) -> Option<Number> {
    let (mantissa, exponent) = number.mantissa()?;
    let scale = 10_i128.checked_pow(u32::try_from(exponent.unsigned_abs()).ok()?)?;
    let sum = match exponent >= 0 {
        true => return Some(Number::from(mantissa.checked_mul(scale)?.checked_add(integer)?)),
        false => mantissa.checked_add(integer.checked_mul(scale)?)?,
    };
    Some(Number::scaled(sum, exponent))
}

fn numbers<I: Iterator<Item = &'static JsonValue>>(
    value: &Number,
    all: &impl Fn(&'static str) -> I,
    changes: &mut Changes,
) {
    let unit = all("multipleOf").filter_map(number).find_map(|unit| unit.to_i128()).unwrap_or(1).max(1);
    // The multiples next to a limit.
    let before = |limit: i128| limit.checked_sub(1)?.div_euclid(unit).checked_mul(unit);
    let after = |limit: i128| limit.div_euclid(unit).checked_add(1)?.checked_mul(unit);
    let limits = |keyword| all(keyword).filter_map(number);
    let mut add =
        |keyword, value: Option<Number>| changes.extend(value.map(|value| (keyword, JsonValue::Number(value))));
    for limit in limits("minimum") {
        add("minimum", limit.to_i128().map_or_else(|| added(&limit, -1), |limit| before(limit).map(Number::from)));
    }
    for limit in limits("maximum") {
        add("maximum", limit.to_i128().map_or_else(|| added(&limit, 1), |limit| after(limit).map(Number::from)));
    }
    for keyword in ["exclusiveMinimum", "exclusiveMaximum"] {
        limits(keyword).for_each(|limit| add(keyword, Some(limit)));
    }
    for unit in all("multipleOf").filter_map(number) {
        let half = unit
            .mantissa()
            .and_then(|(mantissa, exponent)| Some(Number::scaled(mantissa.checked_mul(5)?, exponent - 1)));
        let near = [added(value, 1), added(value, -1), half];
        changes.extend(near.into_iter().flatten().map(|value| ("multipleOf", JsonValue::Number(value))));
    }
}

fn strings<I: Iterator<Item = &'static JsonValue>>(
    value: &str,
    all: &impl Fn(&'static str) -> I,
    changes: &mut Changes,
) {
    let length = value.chars().count() as u64;
    let mut add = |keyword, text: String| changes.push((keyword, JsonValue::String(text)));
    for least in all("minLength").filter_map(size).filter(|least| (1..=length).contains(least)) {
        add("minLength", value.chars().take(least as usize - 1).collect());
    }
    for most in all("maxLength").filter_map(size).filter(|most| *most <= MAX_LENGTH) {
        let last = value.chars().last().unwrap_or('a');
        add(
            "maxLength",
            value.chars().chain(std::iter::repeat_n(last, (most + 1 - length.min(most)) as usize)).collect(),
        );
    }
    for keyword in ["pattern", "format"] {
        if all(keyword).next().is_some() {
            let others = ["not valid", "*", "0"].map(str::to_owned);
            let near = [format!("{value}!"), format!("!{value}"), String::new()];
            near.into_iter().chain(others).for_each(|text| add(keyword, text));
        }
    }
}

fn lists<I: Iterator<Item = &'static JsonValue>>(
    items: &[JsonValue],
    all: &impl Fn(&'static str) -> I,
    changes: &mut Changes,
) {
    let with = |length: usize| -> JsonValue {
        let last = items.last().into_iter().cycle().take(length.saturating_sub(items.len()));
        JsonValue::Array(items.iter().take(length).chain(last).cloned().collect())
    };
    let least = all("minItems").filter_map(size).filter(|least| *least > 0);
    changes.extend(least.map(|least| ("minItems", with(least as usize - 1))));
    let most = all("maxItems").filter_map(size).filter(|most| *most <= MAX_SIZE);
    changes.extend(most.map(|most| ("maxItems", with(most as usize + 1))));
    changes.extend(all("uniqueItems").map(|_| ("uniqueItems", with(items.len() + 1))));
}

fn objects<I: Iterator<Item = &'static JsonValue>>(
    members: &JsonObject,
    all: &impl Fn(&'static str) -> I,
    changes: &mut Changes,
) {
    let kept = |keep: &dyn Fn(usize, &str) -> bool| {
        let kept = members.iter().enumerate().filter(|(index, (name, _))| keep(*index, name));
        object(kept.map(|(_, (name, value))| (name.clone(), value.clone())))
    };
    for required in all("required").flat_map(texts) {
        changes.push(("required", kept(&|_, name| name != required)));
    }
    let with = |length: usize| {
        let own = members.iter().take(length).map(|(name, value)| (name.clone(), value.clone()));
        let more = (members.len()..length).map(|index| (format!("x-undeclared-{index}"), JsonValue::Bool(true)));
        object(own.chain(more))
    };
    let extra = with(members.len() + 1);
    let is_closed = all("additionalProperties").any(|schema| matches!(schema, JsonValue::Bool(false)));
    changes.extend(is_closed.then_some(("additionalProperties", extra)));
    let least = all("minProperties").filter_map(size).filter(|least| *least > 0);
    changes.extend(least.map(|least| ("minProperties", with(least as usize - 1))));
    let most = all("maxProperties").filter_map(size).filter(|most| *most <= MAX_SIZE);
    changes.extend(most.map(|most| ("maxProperties", with(most as usize + 1))));
}
