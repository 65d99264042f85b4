//! What schemas expect of a value whose text is not JSON: its types, and the schemas of its items and members.
//!
//! The answer errs on the side of more types, since the evaluator decides.

use super::super::json::JsonValue;
use super::super::schema::{resolve, text};
use super::super::style::Shape;

/// The greatest number of combinations of alternatives; a composition with more is not followed.
const ALTERNATIVES: usize = 64;

/// The greatest number of schemas of one composition that are followed: alternatives of alternatives lead to each other in many ways.
const STEPS: usize = 1000;

/// The schemas that may apply to a value: alternatives, in each of which all schemas apply.
#[derive(Clone, Debug)]
pub(super) struct Expected<'s> {
    root: &'s JsonValue,
    alternatives: Vec<Vec<&'s JsonValue>>,
}

/// Some of the JSON types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Types {
    pub(super) null: bool,
    pub(super) boolean: bool,
    pub(super) number: bool,
    pub(super) string: bool,
    pub(super) array: bool,
    pub(super) object: bool,
}

impl Types {
    const ALL: Self = Self { null: true, boolean: true, number: true, string: true, array: true, object: true };

    fn named(name: &str) -> Self {
        match name {
            "null" => Self { null: true, ..Self::default() },
            "boolean" => Self { boolean: true, ..Self::default() },
            "number" | "integer" => Self { number: true, ..Self::default() },
            "string" => Self { string: true, ..Self::default() },
            "array" => Self { array: true, ..Self::default() },
            "object" => Self { object: true, ..Self::default() },
            _ => Self::ALL,
        }
    }

    fn of(value: &JsonValue) -> Self {
        Self::named(match value {
            JsonValue::Null => "null",
            JsonValue::Bool(_) => "boolean",
            JsonValue::Number(_) => "number",
            JsonValue::String(_) => "string",
            JsonValue::Array(_) => "array",
            JsonValue::Object(_) => "object",
        })
    }

    fn any(all: impl Iterator<Item = Self>) -> Self {
        all.fold(Self::default(), |one, other| one.combine(other, |one, other| one | other))
    }

    fn combine(self, other: Self, combine: impl Fn(bool, bool) -> bool) -> Self {
        Self {
            null: combine(self.null, other.null),
            boolean: combine(self.boolean, other.boolean),
            number: combine(self.number, other.number),
            string: combine(self.string, other.string),
            array: combine(self.array, other.array),
            object: combine(self.object, other.object),
        }
    }

    /// Returns the types that one schema asserts by itself.
    fn asserted(schema: &JsonValue) -> Self {
        if let JsonValue::Bool(false) = schema {
            return Self::default();
        }
        let types = match schema.get("type") {
            Some(JsonValue::String(name)) => Self::named(name),
            Some(JsonValue::Array(names)) => Self::any(names.iter().filter_map(text).map(Self::named)),
            _ => Self::ALL,
        };
        let listed = match (schema.get("const"), schema.get("enum")) {
            (Some(value), _) => Self::of(value),
            (None, Some(JsonValue::Array(values))) => Self::any(values.iter().map(Self::of)),
            (None, _) => Self::ALL,
        };
        types.combine(listed, |one, other| one && other)
    }

    /// Returns whether a text may represent a value that is not a string.
    pub(super) fn has_other_scalars(self) -> bool {
        self.null || self.boolean || self.number
    }

    /// Returns the shapes of the values.
    pub(super) fn shapes(self) -> Vec<Shape> {
        let scalar = self.string || self.has_other_scalars();
        let shapes = [(scalar, Shape::Scalar), (self.array, Shape::Array), (self.object, Shape::Object)];
        shapes.into_iter().filter(|(is_expected, _)| *is_expected).map(|(_, shape)| shape).collect()
    }
}

impl<'s> Expected<'s> {
    /// Returns what the schema at a JSON Pointer expects; without one, anything.
    pub(super) fn at(root: &'s JsonValue, pointer: Option<&str>) -> Self {
        let schema = pointer.and_then(|pointer| resolve(root, pointer));
        Self::of_all(root, schema.into_iter().collect())
    }

    fn of_all(root: &'s JsonValue, schemas: Vec<&'s JsonValue>) -> Self {
        Self { root, alternatives: Composition::new(root).expand_all(schemas) }
    }

    /// Returns the types of the value.
    pub(super) fn types(&self) -> Types {
        Types::any(self.alternatives.iter().map(|schemas| types(schemas)))
    }

    /// Returns what is expected of the item at an index.
    pub(super) fn item(&self, index: usize) -> Self {
        self.inner(|schema| {
            let prefix = schema.get("prefixItems").and_then(JsonValue::as_array);
            prefix.and_then(|items| items.get(index)).or_else(|| schema.get("items")).into_iter().collect()
        })
    }

    /// Returns what is expected of the member of a name.
    pub(super) fn member(&self, name: &str) -> Self {
        self.inner(|schema| {
            if let Some(property) = schema.get("properties").and_then(|properties| properties.get(name)) {
                return vec![property];
            }
            // Which patterns the name matches is not known here.
            let others = schema.get("additionalProperties").filter(|_| schema.get("patternProperties").is_none());
            others.into_iter().collect()
        })
    }

    fn inner(&self, find: impl Fn(&'s JsonValue) -> Vec<&'s JsonValue>) -> Self {
        let mut alternatives: Vec<Vec<&JsonValue>> = Vec::new();
        let mut composition = Composition::new(self.root);
        for schemas in &self.alternatives {
            let found = schemas.iter().flat_map(|schema| find(schema)).collect();
            let expanded = composition.expand_all(found);
            let is_new = |one: &Vec<&JsonValue>| {
                let is_same = |other: &Vec<&JsonValue>| {
                    one.len() == other.len() && one.iter().zip(other).all(|(one, other)| std::ptr::eq(*one, *other))
                };
                !alternatives.iter().any(is_same)
            };
            let new: Vec<Vec<&JsonValue>> = expanded.into_iter().filter(is_new).collect();
            alternatives.extend(new);
        }
        if alternatives.len() > ALTERNATIVES {
            alternatives = vec![Vec::new()];
        }
        Self { root: self.root, alternatives }
    }
}

fn types(schemas: &[&JsonValue]) -> Types {
    let asserted = schemas.iter().map(|schema| Types::asserted(schema));
    asserted.fold(Types::ALL, |one, other| one.combine(other, |one, other| one && other))
}

/// The schemas in place that apply to one value.
struct Composition<'s> {
    root: &'s JsonValue,
    /// The references that lead to the schema.
    seen: Vec<&'s str>,
    /// The number of schemas that may still be followed.
    steps: usize,
}

impl<'s> Composition<'s> {
    fn new(root: &'s JsonValue) -> Self {
        Self { root, seen: Vec::new(), steps: STEPS }
    }

    /// Returns the alternatives of schemas that all apply.
    fn expand_all(&mut self, schemas: Vec<&'s JsonValue>) -> Vec<Vec<&'s JsonValue>> {
        let all = schemas.into_iter().map(|schema| self.expand(schema));
        all.fold(vec![Vec::new()], product)
    }

    /// Returns the alternatives of a schema. Behind the greatest number of steps, it is its own only one.
    fn expand(&mut self, schema: &'s JsonValue) -> Vec<Vec<&'s JsonValue>> {
        let mut alternatives = vec![vec![schema]];
        let Some(steps) = self.steps.checked_sub(1) else { return alternatives };
        self.steps = steps;
        let reference = schema.get("$ref").and_then(text).and_then(|reference| reference.strip_prefix('#'));
        if let Some(reference) = reference.filter(|reference| !self.seen.contains(reference))
            && let Some(target) = resolve(self.root, reference)
        {
            self.seen.push(reference);
            alternatives = product(alternatives, self.expand(target));
            self.seen.pop();
        }
        for part in schema.get("allOf").and_then(JsonValue::as_array).unwrap_or_default() {
            alternatives = product(alternatives, self.expand(part));
        }
        for branches in ["anyOf", "oneOf"].iter().filter_map(|name| schema.get(name)?.as_array()) {
            let branches: Vec<_> = branches.iter().flat_map(|branch| self.expand(branch)).collect();
            alternatives = product(alternatives, branches);
        }
        alternatives.retain(|schemas| types(schemas) != Types::default());
        alternatives
    }
}

/// Combines each alternative with each other one, unless there would be too many.
fn product<'s>(these: Vec<Vec<&'s JsonValue>>, others: Vec<Vec<&'s JsonValue>>) -> Vec<Vec<&'s JsonValue>> {
    if these.len() * others.len() > ALTERNATIVES {
        return these;
    }
    let combined = these.iter().flat_map(|one| others.iter().map(|other| [&one[..], &other[..]].concat()));
    combined.collect()
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::super::super::json::JsonValue;
    use super::{Expected, Types};

    #[test]
    fn a_chain_of_alternatives_is_followed_in_few_steps() {
        const LENGTH: usize = 24;
        let choice = |index: usize| {
            let next = index + 1;
            let both = format!(r##"[{{"$ref": "#/$defs/S{next}"}}, {{"$ref": "#/$defs/T{next}"}}]"##);
            format!(r#""S{index}": {{"anyOf": {both}}}, "T{index}": {{"anyOf": {both}}}"#)
        };
        let choices: Vec<String> = (0..LENGTH).map(choice).collect();
        let leaves = format!(r#""S{LENGTH}": {{"type": "string"}}, "T{LENGTH}": {{"type": "array"}}"#);
        let text = format!(r#"{{"$defs": {{{}, {leaves}}}}}"#, choices.join(", "));
        let root = JsonValue::parse(text.as_bytes()).unwrap();
        let start = Instant::now();
        let types = |index: usize| Expected::at(&root, Some(&format!("/$defs/S{index}"))).types();
        assert_eq!(types(0), Types::ALL, "a choice that is not followed may be of any type");
        assert_eq!(types(LENGTH - 3), Types { string: true, array: true, ..Types::default() });
        assert!(start.elapsed() < Duration::from_secs(5), "it took {:?}", start.elapsed());
    }
}
