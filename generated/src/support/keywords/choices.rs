//! `anyOf` and `oneOf` (JSON Schema Core, 10.2.1.2 and 10.2.1.3), and `discriminator` (OpenAPI 3.1, 4.8.25).

use std::cmp::Reverse;
use std::collections::HashMap;
use std::fmt::{self, Write as _};
use std::rc::Rc;

use super::super::evaluate::{Evaluated, Keyword, Run, merge};
use super::super::findings::Finding;
use super::super::json::JsonValue;
use super::super::schema::{Reader, size, text};
use super::super::violation::{Fault, SHOWN, brief, fault};
use super::count::count;
use super::matches::matches;
use super::values::sentence;

/// The greatest number of violations of the closest alternative in a message.
const SHOWN_VIOLATIONS: usize = 3;

/// Alternatives, and the discriminator that names one.
pub(crate) struct Choice {
    keyword: &'static str,
    pub(crate) schemas: Vec<usize>,
    discriminator: Option<Discriminator>,
}

struct Discriminator {
    property: String,
    /// The alternative for each value of the property.
    mapping: HashMap<String, usize>,
    /// The alternative for all other values.
    default: Option<usize>,
    /// Whether the named alternative is the only one that is evaluated; else it is the one to try first.
    selects: bool,
    /// The faults of an object whose property selects no alternative, and of one without the property.
    unknown: Fault,
    missing: Fault,
}

pub(super) fn read(reader: &mut Reader, schema: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    let keyword = ["anyOf", "oneOf"].into_iter().find(|keyword| *keyword == name)?;
    let schemas = reader.list(value);
    let is_discriminated = keyword == "oneOf" || schema.get("oneOf").is_none();
    let discriminator = schema.get("discriminator").filter(|_| is_discriminated);
    let discriminator = discriminator.and_then(|json| Discriminator::read(json, schemas.len()));
    Some(Box::new(Choice { keyword, schemas, discriminator }))
}

impl Discriminator {
    fn read(json: &JsonValue, alternatives: usize) -> Option<Self> {
        let Some(JsonValue::Object(mapping)) = json.get("mapping") else { return None };
        let index = |json: &JsonValue| usize::try_from(size(json)?).ok().filter(|index| *index < alternatives);
        let pair = |(name, json): &(String, JsonValue)| Some((name.clone(), index(json)?));
        let property = text(json.get("propertyName")?)?.to_owned();
        let default = json.get("defaultMapping").and_then(index);
        let selects = matches!(json.get("selects"), Some(JsonValue::Bool(true)));
        let (unknown, missing) = (unknown_tag(&property, mapping.iter().map(|(tag, _)| tag)), missing_tag(&property));
        Some(Self { property, mapping: mapping.iter().filter_map(pair).collect(), default, selects, unknown, missing })
    }
}

impl Choice {
    /// Evaluates the alternative that the discriminator selects.
    fn select(&self, discriminator: &Discriminator, run: &mut Run<'_>, value: &JsonValue, evaluated: &mut Evaluated) {
        let Discriminator { property, mapping, default, unknown, missing, .. } = discriminator;
        let tag = value.get(property);
        match tag.and_then(text).and_then(|tag| mapping.get(tag)).or(default.as_ref()) {
            Some(index) => merge(evaluated, &run.schema(self.schemas[*index], value)),
            None => run.fail(Some(if tag.is_some() { unknown.clone() } else { missing.clone() })),
        }
    }

    /// Returns the alternative that the discriminator names, whether it matches or not.
    pub(crate) fn named(&self, value: &JsonValue) -> Option<usize> {
        let Discriminator { property, mapping, default, .. } = self.discriminator.as_ref()?;
        let named = value.get(property).and_then(text).and_then(|text| mapping.get(text).copied());
        named.or(*default)
    }

    /// Returns the alternative that the discriminator names, else the closest one, and its violations.
    pub(crate) fn closest(&self, run: &mut Run<'_>, value: &JsonValue) -> (usize, Vec<Rc<Finding>>) {
        if let Some(index) = self.named(value) {
            return (index, violations_and_known(run, self.schemas[index], value).0);
        }
        let level = run.path.len();
        let marks = std::mem::replace(&mut run.marks, true);
        let ranked = self.schemas.iter().enumerate().map(|(index, schema)| {
            let (violations, known) = violations_and_known(run, *schema, value);
            let (is_other, counts) = closeness(&violations, level);
            ((is_other, Reverse(known), counts), index, violations)
        });
        let closest = ranked.min_by_key(|(rank, index, _)| (*rank, *index));
        run.marks = marks;
        closest.map(|(_, index, violations)| (index, violations)).unwrap_or_default()
    }
}

impl Keyword for Choice {
    fn evaluate(&self, run: &mut Run<'_>, value: &JsonValue, evaluated: &mut Evaluated) {
        let discriminator = self.discriminator.as_ref().filter(|discriminator| discriminator.selects);
        if let (Some(discriminator), JsonValue::Object(_)) = (discriminator, value) {
            return self.select(discriminator, run, value, evaluated);
        }
        let one = self.keyword == "oneOf";
        let mut matched = Vec::new();
        for (index, schema) in self.schemas.iter().enumerate() {
            let Some(inner) = matches(run, *schema, value) else { continue };
            matched.push(index);
            merge(evaluated, &inner);
            // The other alternatives of `anyOf` matter only for which members they evaluate.
            if !one && evaluated.is_empty() {
                return;
            }
        }
        match matched[..] {
            [] => {
                let closest = if run.quick { Vec::new() } else { self.closest(run, value).1 };
                let shown = closest.iter().take(SHOWN_VIOLATIONS);
                let shown: Vec<_> = shown.map(|finding| located(finding, run.document)).collect();
                let more = closest.len() - shown.len();
                run.fail(no_match(self.keyword, self.schemas.len(), &shown, more));
            }
            [first, second, ..] if one => run.fail(several_matches(self.schemas.len(), first, second)),
            _ => {}
        }
    }
}

/// Returns the location and the message of a violation, shortened.
fn located(finding: &Finding, document: &JsonValue) -> String {
    let separator = if finding.place.is_some() { ": " } else { "" };
    start(format_args!("{}{separator}{}", finding.pointer(document), finding.fault.message))
}

/// Writes a value up to [`SHOWN`] characters, without all the others.
fn start(value: impl fmt::Display) -> String {
    struct Start(String);
    impl fmt::Write for Start {
        fn write_str(&mut self, text: &str) -> fmt::Result {
            self.0.push_str(text);
            if self.0.len() > 4 * SHOWN { Err(fmt::Error) } else { Ok(()) }
        }
    }
    let mut start = Start(String::new());
    // It ends with the error of a text that is long enough.
    _ = write!(start, "{value}");
    brief(&start.0).into_owned()
}

/// Returns the number of levels between the document and the value of a violation.
fn level_of(finding: &Finding) -> usize {
    std::iter::successors(finding.place.as_deref(), |place| place.parent.as_deref()).count()
}

/// Returns the violations of a value by a schema, without reporting them, and the number of members that the schema knows.
fn violations_and_known(run: &mut Run<'_>, schema: usize, value: &JsonValue) -> (Vec<Rc<Finding>>, usize) {
    let kept = std::mem::take(&mut run.findings);
    let evaluated = run.schema(schema, value);
    (std::mem::replace(&mut run.findings, kept).distinct(), known(&evaluated, value))
}

/// Returns the number of members of an object that a schema has evaluated: it knows them.
pub(crate) fn known(evaluated: &Evaluated, value: &JsonValue) -> usize {
    match value {
        JsonValue::Object(_) => evaluated.iter().filter(|is_evaluated| **is_evaluated).count(),
        _ => 0,
    }
}

/// Returns whether another alternative is meant, which a wrong type or a wrong constant in a property indicates, and the distance of
/// the value from the alternative, given its violations. A missing property indicates another alternative more than a wrong one.
fn closeness(violations: &[Rc<Finding>], level: usize) -> (bool, (usize, usize)) {
    let other = violations.iter().any(|violation| match violation.fault.keyword {
        "type" => level_of(violation) == level,
        "const" | "enum" => level_of(violation) <= level + 1,
        _ => false,
    });
    let at_place = violations.iter().filter(|violation| level_of(violation) == level).count();
    (other, (violations.len(), at_place))
}

/// Returns the fault of a value that matches no alternative, given the first violations of the closest one and the number of more.
pub(crate) fn no_match(keyword: &'static str, alternatives: usize, closest: &[String], more: usize) -> Option<Fault> {
    let mut message = format!("matches none of {}", count(alternatives as u64, "alternative", "alternatives"));
    for (index, violation) in closest.iter().enumerate() {
        message.push_str(if index == 0 { "; in the closest, " } else { ", and " });
        message.push_str(violation);
    }
    if more > 0 {
        message.push_str(&format!(", and {more} more"));
    }
    fault(keyword, alternatives, message)
}

/// Returns the fault of an object without the property that discriminates.
pub(crate) fn missing_tag(property: &str) -> Fault {
    Fault::new("required", property, &format!("required property `{}` is missing", brief(property)))
}

/// Returns the fault of a discriminator that selects no alternative.
pub(crate) fn unknown_tag<T: AsRef<str>>(property: &str, known: impl Iterator<Item = T>) -> Fault {
    let mut known: Vec<String> = known.map(|value| format!("`{}`", value.as_ref())).collect();
    known.sort_unstable();
    let message = format!("property `{}` {}", brief(property), sentence(known.iter()));
    Fault::new("discriminator", &known.join(", "), &message)
}

fn several_matches(alternatives: usize, first: usize, second: usize) -> Option<Fault> {
    let message = format!("must match exactly one alternative, and matches alternatives {first} and {second}");
    fault("oneOf", alternatives, message)
}
