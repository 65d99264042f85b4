//! The JSON document of schemas, which instances are made of, and the results about it that are kept.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::super::json::JsonValue;
use super::super::pattern::Pattern;
use super::super::schema::{Compiled, Reader, Schemas, resolve, size, text, texts};
use super::super::violation::{Violation, Violations};

/// The greatest number of references and branches that lead from one schema to another for the same value.
pub(super) const MAX_STEPS: usize = 64;

/// What was parsed of a text. It is never freed: there is one for each API, and one for each schema of a message.
pub(super) struct Parsed {
    pub(super) root: JsonValue,
    /// Whether each schema, by its address, has an instance of a depth.
    fits: Mutex<HashMap<(usize, usize), bool>>,
    /// The schemas that are evaluated by themselves, by their addresses.
    compiled: Mutex<HashMap<usize, &'static (Compiled, usize)>>,
}

/// What was parsed, by the address of the text.
static PARSED: Mutex<Option<HashMap<usize, &'static Parsed>>> = Mutex::new(None);

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns what was parsed of a text: the document of an API, or a schema by itself.
pub(super) fn parsed(text: &'static str) -> &'static Parsed {
    lock(&PARSED).get_or_insert_default().entry(text.as_ptr().addr()).or_insert_with(|| {
        let root = JsonValue::parse(text.as_bytes()).unwrap_or(JsonValue::Null);
        Box::leak(Box::new(Parsed { root, fits: Mutex::default(), compiled: Mutex::default() }))
    })
}

/// The document of the schemas of one API.
#[derive(Clone, Copy)]
pub(crate) struct Document<'s> {
    schemas: &'s Schemas,
    parsed: &'static Parsed,
}

impl<'s> Document<'s> {
    /// Returns the document of some schemas, which is parsed the first time.
    pub(crate) fn of(schemas: &'s Schemas) -> Self {
        Self { schemas, parsed: parsed(schemas.text) }
    }

    /// Returns the schema at a JSON Pointer.
    pub(crate) fn at(self, pointer: &str) -> Option<&'static JsonValue> {
        resolve(&self.parsed.root, pointer)
    }

    /// Returns the schema that a reference leads to.
    pub(super) fn target(self, reference: &JsonValue) -> Option<&'static JsonValue> {
        self.at(text(reference)?.strip_prefix('#')?)
    }

    /// Returns the schema that a dynamic anchor names in a scope of the document.
    pub(super) fn anchor(self, scope: usize, name: &str) -> Option<&'static JsonValue> {
        let JsonValue::Array(scopes) = self.parsed.root.get("$scopes")? else { return None };
        self.target(scopes.get(scope)?.get(name)?)
    }

    /// Returns the pattern of a source, if the evaluator asserts it.
    pub(super) fn pattern(self, source: &str) -> Option<&'static dyn Pattern> {
        self.schemas.patterns.iter().find(|pattern| pattern.source() == source).copied()
    }

    /// Returns the violations of a value by a schema of the document, or by one that refers to some of it.
    ///
    /// # Errors
    ///
    /// The limit that the evaluation exceeds.
    pub(crate) fn violations(
        self,
        schema: &'static JsonValue,
        value: &JsonValue,
    ) -> Result<Option<Violations>, Violation> {
        if let JsonValue::Object(members) = schema
            && members.len() == 1
            && let Some(pointer) = schema.get("$ref").and_then(text).and_then(|target| target.strip_prefix('#'))
        {
            return self.schemas.violations(pointer, value);
        }
        let mut known = lock(&self.parsed.compiled);
        let compiled = *known.entry(std::ptr::from_ref(schema).addr()).or_insert_with(|| {
            let mut reader = Reader::of(self.schemas.patterns);
            reader.scopes(&self.parsed.root);
            let index = reader.inner(schema);
            reader.read_open(&self.parsed.root);
            Box::leak(Box::new((reader.compiled, index)))
        });
        drop(known);
        let (compiled, index) = compiled;
        compiled.run(value, |run| {
            run.reference(*index, value);
            run.findings.list(value)
        })
    }

    /// Returns whether a value is valid by a schema.
    pub(crate) fn is_valid(self, schema: &'static JsonValue, value: &JsonValue) -> bool {
        matches!(self.violations(schema, value), Ok(None))
    }

    /// Returns whether a schema is likely to have an instance of at most a depth: one that a recursive schema has at its ends.
    pub(super) fn fits(self, schema: &JsonValue, depth: usize) -> bool {
        let Some(below) = depth.checked_sub(1) else { return false };
        let JsonValue::Object(_) = schema else { return !matches!(schema, JsonValue::Bool(false)) };
        let key = (std::ptr::from_ref(schema).addr(), depth);
        if let Some(known) = lock(&self.parsed.fits).get(&key) {
            return *known;
        }
        // A schema that leads to itself has no instance by that.
        lock(&self.parsed.fits).insert(key, false);
        let fits = self.has_instance(schema, depth, below);
        lock(&self.parsed.fits).insert(key, fits);
        fits
    }

    fn has_instance(self, schema: &JsonValue, depth: usize, below: usize) -> bool {
        if schema.get("const").is_some() || schema.get("enum").is_some() {
            return true;
        }
        let parts = |name| match schema.get(name) {
            Some(JsonValue::Array(parts)) => Some(parts),
            _ => None,
        };
        let target = schema.get("$ref").or_else(|| schema.get("$dynamicRef")).and_then(|target| self.target(target));
        let some_fits = |parts: &Vec<JsonValue>| parts.iter().any(|part| self.fits(part, depth));
        target.is_none_or(|target| self.fits(target, depth))
            && parts("allOf").is_none_or(|parts| parts.iter().all(|part| self.fits(part, depth)))
            && ["anyOf", "oneOf"].into_iter().filter_map(parts).all(some_fits)
            && match types(schema) {
                Some(types) => types.iter().any(|name| self.type_fits(schema, name, below)),
                None => self.type_fits(schema, "object", below),
            }
    }

    /// Returns whether the values of a type within a schema have instances of a depth.
    pub(super) fn type_fits(self, schema: &JsonValue, name: &str, below: usize) -> bool {
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
