//! `anyOf` and `oneOf` (JSON Schema Core, 10.2.1.2 and 10.2.1.3), and `discriminator` (OpenAPI 3.1, 4.8.25).

use std::collections::HashMap;

use super::super::evaluate::{Evaluated, Keyword, Run, merge};
use super::super::json::Json;
use super::super::schema::{Reader, size, text};
use super::super::violation::{Fault, Violation, fault, shorten};
use super::count::count;

/// How many violations of the closest alternative a sentence holds.
const CLOSE: usize = 3;

/// How many characters of the closest alternative a sentence holds: alternatives may nest.
const CLOSEST: usize = 400;

/// Alternatives, and what a property says of which is meant.
pub(crate) struct Choice {
    keyword: &'static str,
    pub(crate) schemas: Vec<usize>,
    discriminator: Option<Discriminator>,
}

struct Discriminator {
    property: String,
    /// The alternative that each text of the property names.
    mapping: HashMap<String, usize>,
    /// The alternative for all others.
    default: Option<usize>,
}

pub(super) fn read(reader: &mut Reader, schema: &Json, name: &str, value: &Json) -> Option<Box<dyn Keyword>> {
    let keyword = ["anyOf", "oneOf"].into_iter().find(|keyword| *keyword == name)?;
    let schemas = reader.list(value);
    let discriminator = schema.get("discriminator").and_then(|json| Discriminator::read(json, schemas.len()));
    Some(Box::new(Choice { keyword, schemas, discriminator }))
}

impl Discriminator {
    fn read(json: &Json, alternatives: usize) -> Option<Self> {
        let Some(Json::Object(mapping)) = json.get("mapping") else { return None };
        let index = |json: &Json| usize::try_from(size(json)?).ok().filter(|index| *index < alternatives);
        let pair = |(name, json): &(String, Json)| Some((name.clone(), index(json)?));
        let property = text(json.get("propertyName")?)?.to_owned();
        let default = json.get("defaultMapping").and_then(index);
        Some(Self { property, mapping: mapping.iter().filter_map(pair).collect(), default })
    }
}

impl Choice {
    /// The alternative that the value itself names; whether it matches is another matter.
    pub(crate) fn named(&self, value: &Json) -> Option<usize> {
        let Discriminator { property, mapping, default } = self.discriminator.as_ref()?;
        let named = value.get(property).and_then(text).and_then(|text| mapping.get(text).copied());
        named.or(*default)
    }

    /// The alternative that the discriminator names, else the one that a value comes closest to, and what is wrong by it.
    pub(crate) fn closest(&self, run: &mut Run<'_>, value: &Json) -> (usize, Vec<Violation>) {
        if let Some(index) = self.named(value) {
            return (index, aside(run, self.schemas[index], value));
        }
        let place = depth(&run.pointer);
        let ranked = self.schemas.iter().enumerate().map(|(index, schema)| {
            let violations = aside(run, *schema, value);
            (closeness(&violations, place), index, violations)
        });
        let closest = ranked.min_by_key(|(rank, index, _)| (*rank, *index));
        closest.map(|(_, index, violations)| (index, violations)).unwrap_or_default()
    }
}

impl Keyword for Choice {
    fn evaluate(&self, run: &mut Run<'_>, value: &Json, evaluated: &mut Evaluated) {
        let one = self.keyword == "oneOf";
        let mut matched = Vec::new();
        for (index, schema) in self.schemas.iter().enumerate() {
            let Some(inner) = run.matches(*schema, value) else { continue };
            matched.push(index);
            merge(evaluated, &inner);
            // Of `anyOf`, the others matter only for what they evaluate.
            if !one && evaluated.is_empty() {
                return;
            }
        }
        match matched[..] {
            [] => {
                let closest = if run.quick { Vec::new() } else { self.closest(run, value).1 };
                run.fail(no_match(self.keyword, self.schemas.len(), &closest));
            }
            [first, second, ..] if one => run.fail(several_matches(self.schemas.len(), first, second)),
            _ => {}
        }
    }
}

/// What is wrong with a value by a schema, without reporting it.
fn aside(run: &mut Run<'_>, schema: usize, value: &Json) -> Vec<Violation> {
    let kept = std::mem::take(&mut run.violations);
    run.schema(schema, value);
    std::mem::replace(&mut run.violations, kept)
}

/// The smaller, the closer the value at this depth came to matching. A wrong type, or a wrong constant in one of its
/// properties, says that another alternative was meant.
fn closeness(violations: &[Violation], place: usize) -> (bool, usize) {
    let other = violations.iter().any(|violation| match violation.keyword() {
        "type" => depth(violation.pointer()) == place,
        "const" | "enum" => depth(violation.pointer()) <= place + 1,
        _ => false,
    });
    (other, violations.len())
}

fn depth(pointer: &str) -> usize {
    pointer.matches('/').count()
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

fn several_matches(alternatives: usize, first: usize, second: usize) -> Option<Fault> {
    let message = format!("must match just one alternative, and matches number {first} and number {second}");
    fault("oneOf", alternatives, message)
}
