//! Schemas as data: JSON Schema 2020-12, read from text when the evaluator first needs it.
//!
//! The text is what the generator writes: every reference is a JSON Pointer within it, and `format` stands only where it
//! shall be asserted.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::json::Json;
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
            Compiled::new(text, self.patterns)
        })
    }
}

/// Schemas in an arena.
pub(super) struct Compiled {
    pub(super) schemas: Vec<Schema>,
    /// The schemas that references and types name, by pointer.
    pointers: HashMap<String, usize>,
    /// The patterns by their spelling.
    patterns: HashMap<&'static str, &'static dyn Pattern>,
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
    pub(super) keywords: Vec<Keyword>,
    /// Whether a reference stands in it; only then can it take long.
    pub(super) refers: bool,
}

/// One keyword with its value, or those that only make sense together. Numbers are indices of schemas.
pub(super) enum Keyword {
    /// The schema `false`.
    Never,
    Type(String),
    Enum(Vec<Json>),
    Const(Json),
    MultipleOf(Number),
    Minimum(Number),
    Maximum(Number),
    ExclusiveMinimum(Number),
    ExclusiveMaximum(Number),
    MinLength(u64),
    MaxLength(u64),
    Pattern(&'static dyn Pattern),
    Format(String),
    MinItems(u64),
    MaxItems(u64),
    UniqueItems,
    MinProperties(u64),
    MaxProperties(u64),
    Required(Vec<String>),
    DependentRequired(Vec<(String, Vec<String>)>),
    Properties {
        named: HashMap<String, usize>,
        patterns: Vec<(&'static dyn Pattern, usize)>,
        additional: Option<usize>,
    },
    PropertyNames(usize),
    DependentSchemas(Vec<(String, usize)>),
    Items {
        prefix: Vec<usize>,
        rest: Option<usize>,
    },
    Contains {
        schema: usize,
        least: u64,
        most: Option<u64>,
    },
    Reference(usize),
    DynamicReference {
        target: usize,
        anchor: Option<String>,
    },
    AllOf(Vec<usize>),
    AnyOf(Choice),
    OneOf(Choice),
    Not(usize),
    If {
        condition: usize,
        then: Option<usize>,
        otherwise: Option<usize>,
    },
    UnevaluatedItems(usize),
    UnevaluatedProperties(usize),
}

/// Alternatives, and what a property says of which is meant (OpenAPI 3.1, 4.8.25).
pub(super) struct Choice {
    pub(super) schemas: Vec<usize>,
    discriminator: Option<Discriminator>,
}

struct Discriminator {
    property: String,
    /// The alternative that each text of the property names.
    mapping: HashMap<String, usize>,
    /// The alternative for all others.
    default: Option<usize>,
}

impl Choice {
    /// The alternative that the value itself names; whether it matches is another matter.
    pub(super) fn named(&self, value: &Json) -> Option<usize> {
        let Discriminator { property, mapping, default } = self.discriminator.as_ref()?;
        let named = value.get(property).and_then(text).and_then(|text| mapping.get(text).copied());
        named.or(*default)
    }
}

impl Compiled {
    fn new(text: Json, patterns: &[&'static dyn Pattern]) -> Self {
        let mut compiled = Self {
            schemas: Vec::new(),
            pointers: HashMap::new(),
            patterns: patterns.iter().map(|pattern| (pattern.source(), *pattern)).collect(),
            scopes: Vec::new(),
            has_unevaluated: false,
        };
        let mut open = Vec::new();
        for name in text.get("$defs").map(member_names).unwrap_or_default() {
            compiled.at(&format!("/$defs/{name}"), &mut open);
        }
        if let Some(Json::Array(scopes)) = text.get("$scopes") {
            for scope in scopes {
                let anchors = member_names(scope).into_iter().filter_map(|name| {
                    let pointer = scope.get(name).and_then(self::text)?.strip_prefix('#')?;
                    Some((name.to_owned(), compiled.at(pointer, &mut open)))
                });
                let anchors = anchors.collect();
                compiled.scopes.push(anchors);
            }
        }
        while let Some((index, pointer)) = open.pop() {
            if let Some(json) = resolve(&text, &pointer) {
                compiled.schemas[index] = Schema { refers: refers(json), ..compiled.schema(json, &mut open) };
            }
        }
        compiled
    }

    /// The schema that a pointer names.
    pub(super) fn find(&self, pointer: &str) -> Option<usize> {
        self.pointers.get(pointer).copied()
    }

    fn at(&mut self, pointer: &str, open: &mut Vec<(usize, String)>) -> usize {
        if let Some(index) = self.find(pointer) {
            return index;
        }
        self.schemas.push(Schema::default());
        let index = self.schemas.len() - 1;
        self.pointers.insert(pointer.to_owned(), index);
        open.push((index, pointer.to_owned()));
        index
    }

    fn schema(&mut self, json: &Json, open: &mut Vec<(usize, String)>) -> Schema {
        let mut keywords = Vec::new();
        match json {
            Json::Bool(false) => keywords.push(Keyword::Never),
            Json::Object(members) => {
                for (name, value) in members {
                    let keyword = value_keyword(name, value).or_else(|| self.applicator(json, name, value, open));
                    keywords.extend(keyword);
                }
                // What asks for the work of the others comes last.
                keywords.sort_by_key(|keyword| {
                    matches!(keyword, Keyword::UnevaluatedItems(_) | Keyword::UnevaluatedProperties(_))
                });
            }
            _ => {}
        }
        let scope = json.get("$scope").and_then(size).and_then(|scope| scope.try_into().ok());
        Schema { scope, keywords, refers: false }
    }

    fn push(&mut self, json: &Json, open: &mut Vec<(usize, String)>) -> usize {
        let schema = self.schema(json, open);
        self.schemas.push(schema);
        self.schemas.len() - 1
    }

    fn list(&mut self, json: &Json, open: &mut Vec<(usize, String)>) -> Vec<usize> {
        let Json::Array(items) = json else { return Vec::new() };
        items.iter().map(|item| self.push(item, open)).collect()
    }

    fn choice(&mut self, schema: &Json, value: &Json, open: &mut Vec<(usize, String)>) -> Choice {
        let schemas = self.list(value, open);
        let discriminator = schema.get("discriminator").and_then(|discriminator| {
            let Some(Json::Object(mapping)) = discriminator.get("mapping") else { return None };
            let index = |json: &Json| usize::try_from(size(json)?).ok().filter(|index| *index < schemas.len());
            let pair = |(name, json): &(String, Json)| Some((name.clone(), index(json)?));
            let property = text(discriminator.get("propertyName")?)?.to_owned();
            let default = discriminator.get("defaultMapping").and_then(index);
            Some(Discriminator { property, mapping: mapping.iter().filter_map(pair).collect(), default })
        });
        Choice { schemas, discriminator }
    }

    fn map(&mut self, json: Option<&Json>, open: &mut Vec<(usize, String)>) -> Vec<(String, usize)> {
        let Some(Json::Object(members)) = json else { return Vec::new() };
        members.iter().map(|(name, schema)| (name.clone(), self.push(schema, open))).collect()
    }

    /// A pattern of the schemas: the generator lists them all.
    fn pattern(&self, source: &str) -> Option<&'static dyn Pattern> {
        self.patterns.get(source).copied()
    }

    fn applicator(
        &mut self,
        schema: &Json,
        name: &str,
        value: &Json,
        open: &mut Vec<(usize, String)>,
    ) -> Option<Keyword> {
        Some(match name {
            "$ref" => Keyword::Reference(self.at(text(value)?.strip_prefix('#')?, open)),
            "$dynamicRef" => Keyword::DynamicReference {
                target: self.at(text(value)?.strip_prefix('#')?, open),
                anchor: schema.get("$dynamicName").and_then(text).map(str::to_owned),
            },
            // The three name each other; the first to come reads them all.
            "properties" | "patternProperties" | "additionalProperties" => {
                let first = ["properties", "patternProperties", "additionalProperties"]
                    .into_iter()
                    .find(|keyword| schema.get(keyword).is_some())?;
                if first != name {
                    return None;
                }
                let patterns = self.map(schema.get("patternProperties"), open);
                Keyword::Properties {
                    named: self.map(schema.get("properties"), open).into_iter().collect(),
                    patterns: patterns
                        .into_iter()
                        .filter_map(|(source, index)| Some((self.pattern(&source)?, index)))
                        .collect(),
                    additional: schema.get("additionalProperties").map(|json| self.push(json, open)),
                }
            }
            "pattern" => Keyword::Pattern(self.pattern(text(value)?)?),
            "propertyNames" => Keyword::PropertyNames(self.push(value, open)),
            "dependentSchemas" => Keyword::DependentSchemas(self.map(Some(value), open)),
            "prefixItems" => Keyword::Items {
                prefix: self.list(value, open),
                rest: schema.get("items").map(|json| self.push(json, open)),
            },
            "items" if schema.get("prefixItems").is_none() => {
                Keyword::Items { prefix: Vec::new(), rest: Some(self.push(value, open)) }
            }
            "contains" => Keyword::Contains {
                schema: self.push(value, open),
                least: schema.get("minContains").and_then(size).unwrap_or(1),
                most: schema.get("maxContains").and_then(size),
            },
            "allOf" => Keyword::AllOf(self.list(value, open)),
            "anyOf" => Keyword::AnyOf(self.choice(schema, value, open)),
            "oneOf" => Keyword::OneOf(self.choice(schema, value, open)),
            "not" => Keyword::Not(self.push(value, open)),
            "if" => Keyword::If {
                condition: self.push(value, open),
                then: schema.get("then").map(|json| self.push(json, open)),
                otherwise: schema.get("else").map(|json| self.push(json, open)),
            },
            "unevaluatedItems" => {
                self.has_unevaluated = true;
                Keyword::UnevaluatedItems(self.push(value, open))
            }
            "unevaluatedProperties" => {
                self.has_unevaluated = true;
                Keyword::UnevaluatedProperties(self.push(value, open))
            }
            _ => return None,
        })
    }
}

/// The keywords that hold no schema.
fn value_keyword(name: &str, value: &Json) -> Option<Keyword> {
    Some(match name {
        "type" => Keyword::Type(match value {
            Json::Array(names) => names.iter().filter_map(text).collect::<Vec<_>>().join("|"),
            _ => text(value)?.to_owned(),
        }),
        "enum" => match value {
            Json::Array(values) => Keyword::Enum(values.clone()),
            _ => return None,
        },
        "const" => Keyword::Const(value.clone()),
        "multipleOf" => Keyword::MultipleOf(number(value)?),
        "minimum" => Keyword::Minimum(number(value)?),
        "maximum" => Keyword::Maximum(number(value)?),
        "exclusiveMinimum" => Keyword::ExclusiveMinimum(number(value)?),
        "exclusiveMaximum" => Keyword::ExclusiveMaximum(number(value)?),
        "minLength" => Keyword::MinLength(size(value)?),
        "maxLength" => Keyword::MaxLength(size(value)?),
        "format" => Keyword::Format(text(value)?.to_owned()),
        "minItems" => Keyword::MinItems(size(value)?),
        "maxItems" => Keyword::MaxItems(size(value)?),
        "uniqueItems" if matches!(value, Json::Bool(true)) => Keyword::UniqueItems,
        "minProperties" => Keyword::MinProperties(size(value)?),
        "maxProperties" => Keyword::MaxProperties(size(value)?),
        "required" => Keyword::Required(texts(value)),
        "dependentRequired" => {
            let Json::Object(members) = value else { return None };
            Keyword::DependentRequired(members.iter().map(|(name, needs)| (name.clone(), texts(needs))).collect())
        }
        _ => return None,
    })
}

fn text(json: &Json) -> Option<&str> {
    match json {
        Json::String(text) => Some(text),
        _ => None,
    }
}

fn texts(json: &Json) -> Vec<String> {
    match json {
        Json::Array(items) => items.iter().filter_map(text).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

fn number(json: &Json) -> Option<Number> {
    match json {
        Json::Number(number) => Some(number.clone()),
        _ => None,
    }
}

fn size(json: &Json) -> Option<u64> {
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
