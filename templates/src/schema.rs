//! Schemas as data: JSON Schema 2020-12, read from text when the evaluator first needs it.
//!
//! The text is what the generator writes: every reference is a JSON Pointer within it, and `format` stands only where it
//! shall be asserted.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::evaluate::Keyword;
use super::json::Json;
use super::keywords::READERS;
use super::keywords::types::Never;
use super::number::Number;
use super::pattern::Pattern;

/// The schemas of one API.
pub struct Schemas {
    text: &'static str,
    patterns: &'static [&'static dyn Pattern],
    compiled: OnceLock<Compiled>,
}

impl Schemas {
    /// Takes the text of the schemas and the patterns in it; reads it later.
    pub const fn new(text: &'static str, patterns: &'static [&'static dyn Pattern]) -> Self {
        Self { text, patterns, compiled: OnceLock::new() }
    }

    pub(super) fn compiled(&self) -> &Compiled {
        self.compiled.get_or_init(|| {
            let text = Json::parse(self.text.as_bytes()).unwrap_or(Json::Null);
            Reader::new(self.patterns).read(&text)
        })
    }
}

/// Schemas in an arena.
#[derive(Default)]
pub(super) struct Compiled {
    pub(super) schemas: Vec<Schema>,
    /// The schemas that references and types name, by pointer.
    pointers: HashMap<String, usize>,
    /// The dynamic anchors of each schema resource.
    pub(super) scopes: Vec<HashMap<String, usize>>,
    /// Whether any schema asks which properties or items others have evaluated.
    pub(super) has_unevaluated: bool,
}

/// A schema: all its keywords must agree.
#[derive(Default)]
pub(super) struct Schema {
    /// The schema resource that it belongs to, where dynamic references ask for it.
    pub(super) scope: Option<usize>,
    pub(super) keywords: Vec<Box<dyn Keyword>>,
    /// Whether a reference stands in it; only then can it take long.
    pub(super) refers: bool,
}

impl Compiled {
    /// The schema that a pointer names.
    pub(super) fn find(&self, pointer: &str) -> Option<usize> {
        self.pointers.get(pointer).copied()
    }
}

/// Reads schemas. Keywords name those within them by their index.
pub(super) struct Reader {
    pub(super) compiled: Compiled,
    /// The patterns by their spelling.
    patterns: HashMap<&'static str, &'static dyn Pattern>,
    /// The schemas that references name and that are still to be read, with their pointers.
    open: Vec<(usize, String)>,
}

/// Reads a keyword: its schema, its name and its value. `None` if it is another, or says nothing.
pub(super) type ReadKeyword = fn(&mut Reader, &Json, &str, &Json) -> Option<Box<dyn Keyword>>;

impl Reader {
    fn new(patterns: &[&'static dyn Pattern]) -> Self {
        let patterns = patterns.iter().map(|pattern| (pattern.source(), *pattern)).collect();
        Self { compiled: Compiled::default(), patterns, open: Vec::new() }
    }

    fn read(mut self, text: &Json) -> Compiled {
        for name in text.get("$defs").map(member_names).unwrap_or_default() {
            self.at(&format!("/$defs/{name}"));
        }
        if let Some(Json::Array(scopes)) = text.get("$scopes") {
            for scope in scopes {
                let anchors = member_names(scope).into_iter().filter_map(|name| {
                    let pointer = scope.get(name).and_then(self::text)?.strip_prefix('#')?;
                    Some((name.to_owned(), self.at(pointer)))
                });
                let anchors = anchors.collect();
                self.compiled.scopes.push(anchors);
            }
        }
        while let Some((index, pointer)) = self.open.pop() {
            if let Some(json) = resolve(text, &pointer) {
                self.compiled.schemas[index] = Schema { refers: refers(json), ..self.schema(json) };
            }
        }
        self.compiled
    }

    /// The schema at a pointer.
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

    fn schema(&mut self, json: &Json) -> Schema {
        let mut keywords: Vec<Box<dyn Keyword>> = Vec::new();
        match json {
            Json::Bool(false) => keywords.push(Box::new(Never)),
            Json::Object(members) => {
                // What asks for the work of the others comes last.
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

    /// A schema within another.
    pub(super) fn inner(&mut self, json: &Json) -> usize {
        let schema = self.schema(json);
        self.add(schema)
    }

    /// Schemas in an array.
    pub(super) fn list(&mut self, json: &Json) -> Vec<usize> {
        let Json::Array(items) = json else { return Vec::new() };
        items.iter().map(|item| self.inner(item)).collect()
    }

    /// Schemas by name.
    pub(super) fn map(&mut self, json: Option<&Json>) -> Vec<(String, usize)> {
        let Some(Json::Object(members)) = json else { return Vec::new() };
        members.iter().map(|(name, schema)| (name.clone(), self.inner(schema))).collect()
    }

    /// A pattern of the schemas: the generator lists them all.
    pub(super) fn pattern(&self, source: &str) -> Option<&'static dyn Pattern> {
        self.patterns.get(source).copied()
    }
}

pub(super) fn text(json: &Json) -> Option<&str> {
    match json {
        Json::String(text) => Some(text),
        _ => None,
    }
}

pub(super) fn texts(json: &Json) -> Vec<String> {
    match json {
        Json::Array(items) => items.iter().filter_map(text).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

pub(super) fn number(json: &Json) -> Option<Number> {
    match json {
        Json::Number(number) => Some(number.clone()),
        _ => None,
    }
}

pub(super) fn size(json: &Json) -> Option<u64> {
    number(json)?.to_u64()
}

fn refers(json: &Json) -> bool {
    match json {
        Json::Array(items) => items.iter().any(refers),
        Json::Object(members) => {
            members.iter().any(|(name, value)| matches!(name.as_str(), "$ref" | "$dynamicRef") || refers(value))
        }
        _ => false,
    }
}

fn member_names(json: &Json) -> Vec<&str> {
    match json {
        Json::Object(members) => members.iter().map(|(name, _)| name.as_str()).collect(),
        _ => Vec::new(),
    }
}

fn resolve<'a>(json: &'a Json, pointer: &str) -> Option<&'a Json> {
    pointer.split('/').skip(1).try_fold(json, |json, segment| match json {
        Json::Array(items) => items.get(segment.parse::<usize>().ok()?),
        _ => json.get(&segment.replace("~1", "/").replace("~0", "~")),
    })
}
