//! A small document with some schemas of a real one.
//!
//! A schema without a name becomes a component, and equal ones the same component. References refer to components. Everything else is
//! omitted.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::translate::is_3_0;
use serde_json::{Map, Value, json};

/// Keywords that do not restrict instances.
const ANNOTATIONS: [&str; 10] = [
    "title",
    "description",
    "example",
    "examples",
    "default",
    "deprecated",
    "externalDocs",
    "readOnly",
    "writeOnly",
    "xml",
];

/// The number of references that are followed to a schema that is not a reference.
const HOPS: usize = 100;

/// Schemas of a document and all that they refer to.
pub struct Excerpt<'d> {
    whole: &'d Value,
    components: BTreeMap<String, Value>,
    /// The names of those that had none, by their text.
    inline: BTreeMap<String, String>,
}

impl<'d> Excerpt<'d> {
    /// Returns an empty excerpt of a document.
    pub fn of(whole: &'d Value) -> Self {
        Self { whole, components: BTreeMap::new(), inline: BTreeMap::new() }
    }

    /// Returns the document with these paths.
    pub fn document(&self, paths: &Value) -> Value {
        json!({
            "openapi": self.whole["openapi"],
            "info": { "title": "Excerpt", "version": "1" },
            "paths": paths,
            "components": { "schemas": self.components },
        })
    }

    /// Returns the name of the component for the schema at a pointer, or `None` if there is no schema.
    pub fn name(&mut self, place: &str) -> Option<String> {
        let whole = self.whole;
        let (mut place, mut schema) = (place.to_owned(), whole.pointer(place)?);
        for _ in 0..HOPS {
            let Some(target) = alias(schema, is_3_0(whole)) else { break };
            let Some(referred) = whole.pointer(&target) else { break };
            (place, schema) = (target, referred);
        }
        match place.strip_prefix("/components/schemas/").filter(|rest| !rest.contains('/')) {
            Some(name) => {
                let name = name.replace("~1", "/").replace("~0", "~");
                if !self.components.contains_key(&name) {
                    self.add(&name, schema);
                }
                Some(name)
            }
            None => Some(self.inline(&without_annotations(schema))),
        }
    }

    /// Returns a schema, with all that it refers to as components.
    pub fn schema(&mut self, schema: &Value) -> Value {
        self.with_own_references(&without_annotations(schema))
    }

    fn inline(&mut self, schema: &Value) -> String {
        let text = schema.to_string();
        if let Some(name) = self.inline.get(&text) {
            return name.clone();
        }
        let is_taken = |name: &String| self.whole["components"]["schemas"].get(name).is_some();
        let mut names = (self.inline.len()..).map(|number| format!("Inline{number}"));
        let name =
            names.find(|name| !is_taken(name) && !self.components.contains_key(name)).expect("numbers do not end");
        self.inline.insert(text, name.clone());
        self.add(&name, schema);
        name
    }

    fn add(&mut self, name: &str, schema: &Value) {
        // Before its references are visited, since it may refer to itself.
        self.components.insert(name.to_owned(), Value::Null);
        let schema = self.with_own_references(schema);
        self.components.insert(name.to_owned(), schema);
    }

    fn with_own_references(&mut self, value: &Value) -> Value {
        match value {
            Value::Object(members) => {
                let mut members: Map<String, Value> =
                    members.iter().map(|(name, value)| (name.clone(), self.with_own_references(value))).collect();
                let target = members.get("$ref").and_then(Value::as_str).and_then(pointer);
                if let Some(name) = target.and_then(|target| self.name(&target)) {
                    members.insert("$ref".to_owned(), reference(&name)["$ref"].take());
                }
                Value::Object(members)
            }
            Value::Array(items) => items.iter().map(|item| self.with_own_references(item)).collect(),
            other => other.clone(),
        }
    }
}

/// Returns the target of a schema that is only a reference.
fn alias(schema: &Value, is_3_0: bool) -> Option<String> {
    let target = pointer(schema.get("$ref")?.as_str()?)?;
    let has_more = || without_annotations(schema).as_object().is_some_and(|keywords| keywords.len() > 1);
    (is_3_0 || !has_more()).then_some(target)
}

fn without_annotations(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if let Value::Object(keywords) = &mut schema {
        keywords.retain(|name, _| !ANNOTATIONS.contains(&name.as_str()));
    }
    schema
}

/// Reads the documents in a folder, by name.
///
/// # Panics
///
/// If there is none.
pub fn documents(folder: &Path) -> Vec<(String, Value)> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let named = |file: &PathBuf| {
        let document = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        (file.file_stem().unwrap().to_string_lossy().into_owned(), document)
    };
    assert!(!files.is_empty(), "{} has no documents", folder.display());
    files.iter().map(named).collect()
}

/// Returns the pointer to a component.
pub fn component(name: &str) -> String {
    format!("/components/schemas/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Returns a reference to a component.
pub fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#{}", component(name)) })
}

/// Returns the JSON Pointer of a reference within the document, percent-decoded.
pub fn pointer(reference: &str) -> Option<String> {
    let fragment = reference.strip_prefix('#')?;
    let mut bytes = Vec::new();
    let mut rest = fragment.as_bytes();
    while let [first, after @ ..] = rest {
        let code = after.get(..2).filter(|_| *first == b'%').and_then(|code| std::str::from_utf8(code).ok());
        let byte = code.and_then(|code| u8::from_str_radix(code, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    String::from_utf8(bytes).ok()
}
