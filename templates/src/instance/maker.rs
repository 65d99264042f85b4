//! Makes instances of schemas.

use super::super::json::JsonValue;
use super::super::schema::{size, text, texts};
use super::choices::Choices;
use super::document::{Document, MAX_STEPS};
use super::facets::Facets;
use super::lists;
use super::numbers;
use super::objects;
use super::texts as strings;

/// The number of instances that are tried.
const ATTEMPTS: u64 = 48;

/// The depths of instances: the greater ones are for schemas that require them.
const DEPTHS: [usize; 4] = [6, 12, 24, 100];

/// The number of values of an instance, without required ones.
const BUDGET: usize = 150;

/// The number of values of an instance, required ones included.
const MAX_VALUES: usize = 100 * BUDGET;

/// The number of values that are tried for a schema within an instance.
const INNER_ATTEMPTS: usize = 6;

/// Makes a value for a schema that a test accepts; `None` if none of several attempts does.
///
/// The schema is one of the document, or refers to it.
pub(crate) fn instance<T>(
    document: Document<'_>,
    schema: &'static JsonValue,
    choices: &mut Choices<'_>,
    mut accept: impl FnMut(JsonValue) -> Option<T>,
) -> Option<T> {
    let depth = DEPTHS.into_iter().find(|depth| document.fits(schema, *depth))?;
    for attempt in 0..ATTEMPTS {
        let mut own = choices.attempt(attempt);
        // Later attempts are simpler: each optional member may be the one that is not valid.
        let budget = BUDGET >> (attempt / 8);
        let mut making = Making { document, choices: &mut own, budget, made: 0, scopes: Vec::new() };
        let accepted = making.value(&[schema], depth).and_then(&mut accept);
        if accepted.is_some() {
            *choices = own;
            return accepted;
        }
    }
    None
}

/// An instance that is being made.
pub(super) struct Making<'m, 'c, 's> {
    pub(super) document: Document<'s>,
    pub(super) choices: &'m mut Choices<'c>,
    budget: usize,
    made: usize,
    /// The schema resources entered so far, outermost first.
    scopes: Vec<usize>,
}

impl Making<'_, '_, '_> {
    /// Returns whether only what is required is to be made.
    pub(super) fn is_idle(&self, depth: usize) -> bool {
        depth == 0 || self.made >= self.budget
    }

    /// Returns a value for some schemas together; `None` if none is found.
    pub(super) fn value(&mut self, schemas: &[&'static JsonValue], depth: usize) -> Option<JsonValue> {
        self.made += 1;
        let below = depth.checked_sub(1)?;
        if self.made > MAX_VALUES {
            return None;
        }
        let scopes = self.scopes.len();
        let value = match schemas {
            [schema] if schema.get("$ref").and_then(text).is_some_and(|_| self.made > 1) => {
                self.confirmed(schema, depth, below)
            }
            _ => self.candidate(schemas, depth, below),
        };
        self.scopes.truncate(scopes);
        value
    }

    /// Returns a value for a schema that refers to another, which the evaluator confirms if it knows that one.
    fn confirmed(&mut self, schema: &'static JsonValue, depth: usize, below: usize) -> Option<JsonValue> {
        let pointer = schema.get("$ref").and_then(text).and_then(|target| target.strip_prefix('#'))?;
        if !self.document.at(pointer).is_some_and(is_hard) {
            return self.candidate(&[schema], depth, below);
        }
        (0..INNER_ATTEMPTS).find_map(|_| {
            let value = self.candidate(&[schema], depth, below)?;
            self.document.is_valid(schema, &value).then_some(value)
        })
    }

    fn candidate(&mut self, schemas: &[&'static JsonValue], depth: usize, below: usize) -> Option<JsonValue> {
        let mut facets = Facets::default();
        for schema in schemas {
            self.flatten(schema, &mut facets, depth, 0)?;
        }
        if let Some(listed) = facets.listed() {
            return self.choices.pick(&listed).cloned();
        }
        let fits = |name: &&str| facets.schemas.iter().all(|schema| self.document.type_fits(schema, name, below));
        let types: Vec<&str> = facets.types().into_iter().filter(fits).collect();
        match self.choices.pick(&types)? {
            "null" => Some(JsonValue::Null),
            "boolean" => Some(JsonValue::Bool(self.choices.chance(50))),
            "integer" => numbers::number(&facets, true, self.choices).map(JsonValue::Number),
            "number" => numbers::number(&facets, false, self.choices).map(JsonValue::Number),
            "string" => strings::text(&facets, self.document, self.choices).map(JsonValue::String),
            "array" => lists::list(self, &facets, below),
            _ => objects::object(self, &mut facets, below),
        }
    }

    /// Collects the schemas that apply to the same value: follows references, and chooses branches.
    pub(super) fn flatten(
        &mut self,
        schema: &'static JsonValue,
        into: &mut Facets,
        depth: usize,
        steps: usize,
    ) -> Option<()> {
        match schema {
            JsonValue::Bool(false) => return None,
            JsonValue::Object(_) if steps < MAX_STEPS => {}
            JsonValue::Object(_) => return None,
            _ => return Some(()),
        }
        into.schemas.push(schema);
        self.scopes.extend(schema.get("$scope").and_then(size).and_then(|scope| usize::try_from(scope).ok()));
        if let Some(target) = schema.get("$ref").and_then(|reference| self.document.target(reference)) {
            self.flatten(target, into, depth, steps + 1)?;
        }
        if let Some(target) = schema.get("$dynamicRef").and_then(|reference| self.dynamic_target(schema, reference)) {
            self.flatten(target, into, depth, steps + 1)?;
        }
        if let Some(JsonValue::Array(parts)) = schema.get("allOf") {
            for part in parts {
                self.flatten(part, into, depth, steps + 1)?;
            }
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(JsonValue::Array(branches)) = schema.get(keyword) {
                self.branch(schema, branches, into, depth, steps)?;
            }
        }
        if schema.get("if").is_some() {
            self.condition(schema, into, depth, steps)?;
        }
        Some(())
    }

    fn dynamic_target(&self, schema: &JsonValue, reference: &JsonValue) -> Option<&'static JsonValue> {
        let outermost = schema
            .get("$dynamicName")
            .and_then(text)
            .and_then(|name| self.scopes.iter().find_map(|scope| self.document.anchor(*scope, name)));
        outermost.or_else(|| self.document.target(reference))
    }

    /// Adds one of several branches, and the value of the discriminator that selects it.
    fn branch(
        &mut self,
        schema: &'static JsonValue,
        branches: &'static [JsonValue],
        into: &mut Facets,
        depth: usize,
        steps: usize,
    ) -> Option<()> {
        let fitting: Vec<usize> =
            (0..branches.len()).filter(|at| depth == 0 || self.document.fits(&branches[*at], depth)).collect();
        let start = self.choices.below(fitting.len());
        for at in 0..fitting.len() {
            let index = fitting[(start + at) % fitting.len()];
            let mut with_branch = into.clone();
            if self.flatten(&branches[index], &mut with_branch, depth, steps + 1).is_none()
                || with_branch.types().is_empty()
                || with_branch.listed().is_some_and(|listed| listed.is_empty())
            {
                continue;
            }
            if let Some(discriminator) = schema.get("discriminator") {
                let Some(tag) = self.tag(discriminator, index) else { continue };
                with_branch.tags.extend(tag);
            }
            *into = with_branch;
            return Some(());
        }
        None
    }

    /// Returns the property and the value that select a branch; nothing if it is selected without, `None` if it never is.
    fn tag(&mut self, discriminator: &JsonValue, index: usize) -> Option<Option<(String, String)>> {
        let property = discriminator.get("propertyName").and_then(text)?;
        let index = index as u64;
        let Some(JsonValue::Object(mapping)) = discriminator.get("mapping") else { return Some(None) };
        let values: Vec<&str> =
            mapping.iter().filter(|(_, at)| size(at) == Some(index)).map(|(value, _)| value.as_str()).collect();
        match self.choices.pick(&values) {
            Some(value) => Some(Some((property.to_owned(), value.to_owned()))),
            None => {
                let selects = matches!(discriminator.get("selects"), Some(JsonValue::Bool(true)));
                let is_default = discriminator.get("defaultMapping").and_then(size) == Some(index);
                (!selects || is_default).then_some(None)
            }
        }
    }

    /// Adds the branch of a condition.
    fn condition(&mut self, schema: &'static JsonValue, into: &mut Facets, depth: usize, steps: usize) -> Option<()> {
        let is_met = self.choices.chance(50);
        for keyword in if is_met { &["if", "then"][..] } else { &["else"] } {
            if let Some(part) = schema.get(keyword) {
                self.flatten(part, into, depth, steps + 1)?;
            }
        }
        Some(())
    }
}

/// Returns whether a schema has a keyword that chosen values often violate.
fn is_hard(schema: &JsonValue) -> bool {
    const HARD: [&str; 12] = [
        "not",
        "if",
        "oneOf",
        "anyOf",
        "contains",
        "dependentSchemas",
        "dependentRequired",
        "unevaluatedItems",
        "unevaluatedProperties",
        "propertyNames",
        "allOf",
        "maxProperties",
    ];
    HARD.iter().any(|name| schema.get(name).is_some())
        || schema.get("required").map(texts).is_some_and(|names| names.len() > 20)
}
