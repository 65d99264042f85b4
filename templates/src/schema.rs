//! Schemas as data: JSON Schema 2020-12, parsed from text when the evaluator first needs it.
//!
//! The text is the `.schema.json` file that the generator writes: every reference is a JSON Pointer into it, and every `format`
//! is asserted.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::evaluate::Keyword;
use super::json::JsonValue;
use super::keywords::READERS;
use super::keywords::types::FalseSchema;
use super::number::Number;
use super::pattern::Pattern;

/// The schemas of one API.
pub struct Schemas {
    pub(super) text: &'static str,
    pub(super) patterns: &'static [&'static dyn Pattern],
    compiled: OnceLock<Compiled>,
}

impl Schemas {
    /// Returns the schemas of a text, given the patterns in it. The text is parsed on first use.
    pub const fn new(text: &'static str, patterns: &'static [&'static dyn Pattern]) -> Self {
        Self { text, patterns, compiled: OnceLock::new() }
    }

    pub(super) fn compiled(&self) -> &Compiled {
        self.compiled.get_or_init(|| {
            let text = JsonValue::parse(self.text.as_bytes()).unwrap_or(JsonValue::Null);
            Reader::of(self.patterns).read(&text)
        })
    }
}

/// The schemas of a text, identified by their indices.
#[derive(Default)]
pub(super) struct Compiled {
    pub(super) schemas: Vec<Schema>,
    /// The schemas that references and types point to, by JSON Pointer.
    pointers: HashMap<String, usize>,
    /// The dynamic anchors of each schema resource.
    pub(super) scopes: Vec<HashMap<String, usize>>,
    /// Whether there is an `unevaluatedItems` or `unevaluatedProperties`.
    pub(super) has_unevaluated: bool,
}

/// A schema: a conjunction of keywords.
#[derive(Default)]
pub(super) struct Schema {
    /// The schema resource that contains it, if there are dynamic references.
    pub(super) scope: Option<usize>,
    pub(super) keywords: Vec<Box<dyn Keyword>>,
    /// Whether it contains a reference; only then are its results cached.
    pub(super) refers: bool,
}

impl Compiled {
    /// Returns the schema at a pointer, if a reference or a type points to it.
    pub(super) fn find(&self, pointer: &str) -> Option<usize> {
        self.pointers.get(pointer).copied()
    }
}

/// Reads schemas from JSON.
pub(super) struct Reader {
    pub(super) compiled: Compiled,
    /// The patterns by their source.
    patterns: HashMap<&'static str, &'static dyn Pattern>,
    /// The schemas that are referred to and not yet read, with their pointers.
    open: Vec<(usize, String)>,
}

/// Reads a keyword, given its schema, its name and its value. Returns `None` for another keyword, and for one without effect.
pub(super) type ReadKeyword = fn(&mut Reader, &JsonValue, &str, &JsonValue) -> Option<Box<dyn Keyword>>;

impl Reader {
    pub(super) fn of(patterns: &[&'static dyn Pattern]) -> Self {
        let patterns = patterns.iter().map(|pattern| (pattern.source(), *pattern)).collect();
        Self { compiled: Compiled::default(), patterns, open: Vec::new() }
    }

    fn read(mut self, text: &JsonValue) -> Compiled {
        for name in text.get("$defs").map(member_names).unwrap_or_default() {
            self.at(&format!("/$defs/{name}"));
        }
        self.scopes(text);
        self.read_open(text);
        self.compiled
    }

    /// Reads the schema resources with dynamic anchors.
    pub(super) fn scopes(&mut self, text: &JsonValue) {
        if let Some(JsonValue::Array(scopes)) = text.get("$scopes") {
            for scope in scopes {
                let anchors = member_names(scope).into_iter().filter_map(|name| {
                    let pointer = scope.get(name).and_then(self::text)?.strip_prefix('#')?;
                    Some((name.to_owned(), self.at(pointer)))
                });
                let anchors = anchors.collect();
                self.compiled.scopes.push(anchors);
            }
        }
    }

    /// Reads the schemas that are referred to.
    pub(super) fn read_open(&mut self, text: &JsonValue) {
        while let Some((index, pointer)) = self.open.pop() {
            if let Some(json) = resolve(text, &pointer) {
                self.compiled.schemas[index] = Schema { refers: refers(json), ..self.schema(json) };
            }
        }
    }

    /// Returns the schema at a pointer, which is read later.
    pub(super) fn at(&mut self, pointer: &str) -> usize {
        if let Some(index) = self.compiled.find(pointer) {
            return index;
        }
        let index = self.add(Schema::default());
        self.compiled.pointers.insert(pointer.to_owned(), index);
        self.open.push((index, pointer.to_owned()));
        index
    }

    fn add(&mut self, schema: Schema) -> usize {
        self.compiled.schemas.push(schema);
        self.compiled.schemas.len() - 1
    }

    fn schema(&mut self, json: &JsonValue) -> Schema {
        let mut keywords: Vec<Box<dyn Keyword>> = Vec::new();
        match json {
            JsonValue::Bool(false) => keywords.push(Box::new(FalseSchema)),
            JsonValue::Object(members) => {
                // `unevaluated*` depends on the results of all other keywords (JSON Schema Core, 11).
                let (last, first): (Vec<_>, Vec<_>) =
                    members.iter().partition(|(name, _)| name.starts_with("unevaluated"));
                for (name, value) in first.into_iter().chain(last) {
                    keywords.extend(READERS.iter().find_map(|read| read(self, json, name, value)));
                }
            }
            _ => {}
        }
        let scope = json.get("$scope").and_then(size).and_then(|scope| scope.try_into().ok());
        Schema { scope, keywords, refers: false }
    }

    /// Reads a subschema.
    pub(super) fn inner(&mut self, json: &JsonValue) -> usize {
        let schema = self.schema(json);
        self.add(schema)
    }

    /// Reads an array of subschemas.
    pub(super) fn list(&mut self, json: &JsonValue) -> Vec<usize> {
        let JsonValue::Array(items) = json else { return Vec::new() };
        items.iter().map(|item| self.inner(item)).collect()
    }

    /// Reads an object of subschemas.
    pub(super) fn map(&mut self, json: Option<&JsonValue>) -> Vec<(String, usize)> {
        let Some(JsonValue::Object(members)) = json else { return Vec::new() };
        members.iter().map(|(name, schema)| (name.clone(), self.inner(schema))).collect()
    }

    /// Returns the pattern of a source. The generator lists the patterns of all schemas.
    pub(super) fn pattern(&self, source: &str) -> Option<&'static dyn Pattern> {
        self.patterns.get(source).copied()
    }
}

pub(super) fn text(json: &JsonValue) -> Option<&str> {
    match json {
        JsonValue::String(text) => Some(text),
        _ => None,
    }
}

pub(super) fn texts(json: &JsonValue) -> Vec<String> {
    match json {
        JsonValue::Array(items) => items.iter().filter_map(text).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

pub(super) fn number(json: &JsonValue) -> Option<Number> {
    match json {
        JsonValue::Number(number) => Some(number.clone()),
        _ => None,
    }
}

pub(super) fn size(json: &JsonValue) -> Option<u64> {
    number(json)?.to_u64()
}

fn refers(json: &JsonValue) -> bool {
    match json {
        JsonValue::Array(items) => items.iter().any(refers),
        JsonValue::Object(members) => {
            members.iter().any(|(name, value)| matches!(name.as_str(), "$ref" | "$dynamicRef") || refers(value))
        }
        _ => false,
    }
}

fn member_names(json: &JsonValue) -> Vec<&str> {
    match json {
        JsonValue::Object(members) => members.iter().map(|(name, _)| name.as_str()).collect(),
        _ => Vec::new(),
    }
}

/// Returns the value at a JSON Pointer (RFC 6901).
pub(super) fn resolve<'a>(json: &'a JsonValue, pointer: &str) -> Option<&'a JsonValue> {
    pointer.split('/').skip(1).try_fold(json, |json, segment| match json {
        JsonValue::Array(items) => items.get(segment.parse::<usize>().ok()?),
        _ => json.get(&segment.replace("~1", "/").replace("~0", "~")),
    })
}
