//! The schemas that apply to one value together.

use super::super::json::JsonValue;
use super::super::number::Number;
use super::super::schema::{number, size, text, texts};
use super::document::types;

/// The schemas that apply to one value: one with those that it refers to, and one branch of each choice in them.
#[derive(Clone, Default)]
pub(super) struct Facets {
    pub(super) schemas: Vec<&'static JsonValue>,
    /// The values of properties that discriminators require.
    pub(super) tags: Vec<(String, String)>,
}

/// The names of all types, the simplest first.
const TYPES: [&str; 7] = ["string", "integer", "number", "boolean", "object", "array", "null"];

impl Facets {
    /// Returns the values of a keyword.
    pub(super) fn all<'n>(&self, name: &'n str) -> impl Iterator<Item = &'static JsonValue> + use<'_, 'n> {
        self.schemas.iter().filter_map(move |schema| schema.get(name))
    }

    pub(super) fn texts<'n>(&self, name: &'n str) -> impl Iterator<Item = &'static str> + use<'_, 'n> {
        self.all(name).filter_map(text)
    }

    /// Returns the greatest value of a keyword.
    pub(super) fn most(&self, name: &str) -> Option<u64> {
        self.all(name).filter_map(size).max()
    }

    /// Returns the least value of a keyword.
    pub(super) fn least(&self, name: &str) -> Option<u64> {
        self.all(name).filter_map(size).min()
    }

    pub(super) fn numbers<'n>(&self, name: &'n str) -> impl Iterator<Item = Number> + use<'_, 'n> {
        self.all(name).filter_map(number)
    }

    pub(super) fn is_true(&self, name: &str) -> bool {
        self.all(name).any(|value| matches!(value, JsonValue::Bool(true)))
    }

    /// Returns the names in the lists of a keyword.
    pub(super) fn names(&self, keyword: &str) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for name in self.all(keyword).flat_map(texts) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// Returns the values that `const` and `enum` allow, if there are such keywords.
    pub(super) fn listed(&self) -> Option<Vec<&'static JsonValue>> {
        let lists = self.all("enum").filter_map(|values| match values {
            JsonValue::Array(values) => Some(values.iter().collect::<Vec<_>>()),
            _ => None,
        });
        let lists: Vec<Vec<&JsonValue>> = self.all("const").map(|value| vec![value]).chain(lists).collect();
        let shortest = lists.iter().min_by_key(|values| values.len())?;
        let is_allowed = |value: &&JsonValue| {
            lists.iter().all(|values| values.contains(value)) && self.types().iter().any(|name| is_type(name, value))
        };
        Some(shortest.iter().copied().filter(is_allowed).collect())
    }

    /// Returns the types that all schemas allow; if none lists types, those that its keywords are about.
    pub(super) fn types(&self) -> Vec<&'static str> {
        let lists: Vec<Vec<&str>> = self.schemas.iter().filter_map(|schema| types(schema)).collect();
        let allows = |list: &Vec<&str>, name| list.contains(&name) || name == "integer" && list.contains(&"number");
        let mut allowed: Vec<&str> =
            TYPES.into_iter().filter(|name| lists.iter().all(|list| allows(list, name))).collect();
        if lists.is_empty() {
            let hints = [
                (
                    "object",
                    &["properties", "required", "additionalProperties", "patternProperties", "minProperties"][..],
                ),
                ("array", &["items", "prefixItems", "contains", "minItems"]),
                ("string", &["pattern", "format", "minLength"]),
                ("number", &["minimum", "exclusiveMinimum", "multipleOf"]),
            ];
            let is_hinted = |names: &[&str]| names.iter().any(|name| self.all(name).next().is_some());
            let hinted: Vec<&str> = hints.iter().filter(|(_, names)| is_hinted(names)).map(|(name, _)| *name).collect();
            if !hinted.is_empty() {
                allowed = hinted;
            }
        }
        allowed
    }
}

/// Returns whether a value has a type of JSON Schema.
pub(super) fn is_type(name: &str, value: &JsonValue) -> bool {
    match value {
        JsonValue::Null => name == "null",
        JsonValue::Bool(_) => name == "boolean",
        JsonValue::Number(number) => name == "number" || name == "integer" && number.is_integer(),
        JsonValue::String(_) => name == "string",
        JsonValue::Array(_) => name == "array",
        JsonValue::Object(_) => name == "object",
    }
}
