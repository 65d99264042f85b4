//! The JSON document of schemas, which instances are made of.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::super::json::JsonValue;
use super::super::pattern::Pattern;
use super::super::schema::{Schemas, resolve, size, text, texts};

/// The greatest number of references and branches that lead from one schema to another for the same value.
pub(super) const MAX_STEPS: usize = 64;

/// The documents that were parsed, by the address of their text. They are never freed: there is one for each API.
static PARSED: Mutex<Option<HashMap<usize, &'static JsonValue>>> = Mutex::new(None);

/// The document of the schemas of one API.
pub(crate) struct Document<'s> {
    pub(super) schemas: &'s Schemas,
    root: &'static JsonValue,
    /// Whether each schema, by its address, has an instance of a depth.
    known: RefCell<HashMap<(usize, usize), bool>>,
}

impl<'s> Document<'s> {
    /// Returns the document of some schemas, which is parsed the first time.
    pub(crate) fn of(schemas: &'s Schemas) -> Self {
        let mut parsed = PARSED.lock().unwrap_or_else(PoisonError::into_inner);
        let parsed = parsed.get_or_insert_default();
        let root = parsed.entry(schemas.text.as_ptr().addr()).or_insert_with(|| {
            let root = JsonValue::parse(schemas.text.as_bytes()).unwrap_or(JsonValue::Null);
            Box::leak(Box::new(root))
        });
        Self { schemas, root, known: RefCell::default() }
    }

    /// Returns the schema at a JSON Pointer.
    pub(crate) fn at(&self, pointer: &str) -> Option<&'static JsonValue> {
        resolve(self.root, pointer)
    }

    /// Returns the schema that a reference leads to.
    pub(super) fn target(&self, reference: &JsonValue) -> Option<&'static JsonValue> {
        self.at(text(reference)?.strip_prefix('#')?)
    }

    /// Returns the schema that a dynamic anchor names in a scope of the document.
    pub(super) fn anchor(&self, scope: usize, name: &str) -> Option<&'static JsonValue> {
        let JsonValue::Array(scopes) = self.root.get("$scopes")? else { return None };
        self.target(scopes.get(scope)?.get(name)?)
    }

    /// Returns the pattern of a source, if the evaluator asserts it.
    pub(super) fn pattern(&self, source: &str) -> Option<&'static dyn Pattern> {
        self.schemas.patterns.iter().find(|pattern| pattern.source() == source).copied()
    }

    /// Returns whether a schema is likely to have an instance of at most a depth: one that a recursive schema has at its ends.
    pub(super) fn fits(&self, schema: &JsonValue, depth: usize) -> bool {
        let Some(below) = depth.checked_sub(1) else { return false };
        let JsonValue::Object(_) = schema else { return !matches!(schema, JsonValue::Bool(false)) };
        let key = (std::ptr::from_ref(schema).addr(), depth);
        if let Some(known) = self.known.borrow().get(&key) {
            return *known;
        }
        // A schema that leads to itself has no instance by that.
        self.known.borrow_mut().insert(key, false);
        let fits = self.has_instance(schema, depth, below);
        self.known.borrow_mut().insert(key, fits);
        fits
    }

    fn has_instance(&self, schema: &JsonValue, depth: usize, below: usize) -> bool {
        if schema.get("const").is_some() || schema.get("enum").is_some() {
            return true;
        }
        let parts = |name| match schema.get(name) {
            Some(JsonValue::Array(parts)) => Some(parts),
            _ => None,
        };
        let target = schema.get("$ref").or_else(|| schema.get("$dynamicRef")).and_then(|target| self.target(target));
        target.is_none_or(|target| self.fits(target, depth))
            && parts("allOf").is_none_or(|parts| parts.iter().all(|part| self.fits(part, depth)))
            && ["anyOf", "oneOf"]
                .into_iter()
                .filter_map(parts)
                .all(|parts| parts.iter().any(|part| self.fits(part, depth)))
            && types(schema).is_none_or(|types| types.iter().any(|name| self.type_fits(schema, name, below)))
            && (types(schema).is_some() || self.type_fits(schema, "object", below))
    }

    /// Returns whether the values of a type within a schema have instances of a depth.
    pub(super) fn type_fits(&self, schema: &JsonValue, name: &str, below: usize) -> bool {
        match name {
            "object" => {
                let required = schema.get("required").map(texts).unwrap_or_default();
                let property = |name: &String| schema.get("properties").and_then(|properties| properties.get(name));
                required.iter().all(|name| property(name).map_or(below > 0, |inner| self.fits(inner, below)))
            }
            "array" => {
                let least = schema.get("minItems").and_then(size).unwrap_or(0);
                let prefix = match schema.get("prefixItems") {
                    Some(JsonValue::Array(prefix)) => &prefix[..],
                    _ => &[],
                };
                let rest = if least > prefix.len() as u64 { schema.get("items") } else { None };
                let mut needed = prefix.iter().take(usize::try_from(least).unwrap_or(usize::MAX)).chain(rest);
                let contained = schema.get("contains").is_none_or(|inner| self.fits(inner, below));
                (least == 0 || below > 0) && contained && needed.all(|inner| self.fits(inner, below))
            }
            _ => true,
        }
    }
}

/// Returns the types that a schema lists.
pub(super) fn types(schema: &JsonValue) -> Option<Vec<&str>> {
    match schema.get("type")? {
        JsonValue::Array(names) => Some(names.iter().filter_map(text).collect()),
        name => Some(vec![text(name)?]),
    }
}
