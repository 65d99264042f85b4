//! A schema as data: JSON Schema 2020-12 with the keywords that OpenAPI adds.
//!
//! Subschemas live in an arena and are named by [`SchemaId`]. What a `$ref` holds is the parameter `R`: the text of the
//! reference after `parse`, a [`SchemaId`] after `resolve`; so the type says whether references are still open.

pub mod format;
mod keyword;
mod print;

pub use keyword::{Keyword, Value, ValueMut};
pub use print::{Printer, print_plain, print_types};

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, LazyLock};

use crate::document::node::{Node, Number};
use crate::maps::{IndexMap, IndexSet};
use crate::source::Place;

/// The index of a schema in its arena.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(pub(crate) u32);

/// All schemas of one API.
#[derive(Clone, Debug)]
pub struct Arena<R> {
    schemas: Vec<Schema<R>>,
}

/// One schema and where it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema<R> {
    /// Where it was written.
    pub place: Place,
    /// What it says.
    pub form: Form<R>,
}

/// The two forms of a schema.
#[derive(Clone, Debug, PartialEq)]
pub enum Form<R> {
    /// `true` takes every value, `false` none.
    Boolean(bool),
    /// An object of keywords.
    Keywords(Box<Keywords<R>>),
}

/// The keywords of a schema. What is absent says nothing.
///
/// There are as many as a document has schemas, so that those which few schemas have are kept apart; for readers they are all here.
#[derive(Clone, Debug, PartialEq)]
pub struct Keywords<R> {
    pub reference: Option<R>,
    pub dynamic_reference: Option<Box<DynamicReference<R>>>,
    pub types: Option<TypeSet>,
    pub format: Option<String>,
    pub enumeration: Option<Vec<Node>>,
    pub properties: IndexMap<String, SchemaId>,
    pub required: IndexSet<String>,
    pub additional_properties: Option<SchemaId>,
    pub items: Option<SchemaId>,
    pub all_of: Vec<SchemaId>,
    pub any_of: Vec<SchemaId>,
    pub one_of: Vec<SchemaId>,
    pub title: Option<Arc<str>>,
    pub description: Option<Arc<str>>,
    pub unique_items: bool,
    pub deprecated: bool,
    pub read_only: bool,
    pub write_only: bool,
    rare: Option<Box<RareKeywords>>,
}

/// The keywords that few schemas have, grouped as the specification groups them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RareKeywords {
    // Core (JSON Schema Core, 8)
    pub id: Option<String>,
    pub anchor: Option<String>,
    pub dynamic_anchor: Option<String>,
    pub definitions: IndexMap<String, SchemaId>,
    // Applicators (JSON Schema Core, 10 and 11)
    pub not: Option<SchemaId>,
    pub if_schema: Option<SchemaId>,
    pub then_schema: Option<SchemaId>,
    pub else_schema: Option<SchemaId>,
    pub dependent_schemas: IndexMap<String, SchemaId>,
    pub prefix_items: Vec<SchemaId>,
    pub contains: Option<SchemaId>,
    pub pattern_properties: IndexMap<String, SchemaId>,
    pub property_names: Option<SchemaId>,
    pub unevaluated_items: Option<SchemaId>,
    pub unevaluated_properties: Option<SchemaId>,
    // Validation (JSON Schema Validation, 6)
    pub constant: Option<Node>,
    pub multiple_of: Option<Number>,
    pub minimum: Option<Number>,
    pub maximum: Option<Number>,
    pub exclusive_minimum: Option<Number>,
    pub exclusive_maximum: Option<Number>,
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub pattern: Option<String>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub min_contains: Option<u64>,
    pub max_contains: Option<u64>,
    pub min_properties: Option<u64>,
    pub max_properties: Option<u64>,
    pub dependent_required: IndexMap<String, IndexSet<String>>,
    // Content (JSON Schema Validation, 8)
    pub content_encoding: Option<String>,
    pub content_media_type: Option<String>,
    // Annotations (JSON Schema Validation, 9) and what OpenAPI adds (OpenAPI 3.1, 4.8.24)
    pub default: Option<Node>,
    pub discriminator: Option<Discriminator>,
}

/// What a schema without any of them has.
static NO_KEYWORDS: LazyLock<RareKeywords> = LazyLock::new(RareKeywords::default);

impl<R> Deref for Keywords<R> {
    type Target = RareKeywords;

    fn deref(&self) -> &RareKeywords {
        self.rare.as_deref().unwrap_or_else(|| &NO_KEYWORDS)
    }
}

impl<R> DerefMut for Keywords<R> {
    fn deref_mut(&mut self) -> &mut RareKeywords {
        self.rare.get_or_insert_default()
    }
}

/// `$dynamicRef` (JSON Schema Core, 8.2.3.2).
#[derive(Clone, Debug, PartialEq)]
pub struct DynamicReference<R> {
    /// What it names where it stands.
    pub target: R,
    /// The dynamic anchor that outer resources may have instead; `None` if it is a reference like any other.
    pub anchor: Option<String>,
}

/// OpenAPI's hint for choosing between alternatives (OpenAPI 3.1, 4.8.25).
#[derive(Clone, Debug, PartialEq)]
pub struct Discriminator {
    /// The property whose value names the alternative.
    pub property: String,
    /// Values that do not simply name a component schema.
    pub mapping: IndexMap<String, String>,
    /// The alternative for all other values, and for none (OpenAPI 3.2, 4.25).
    pub default: Option<String>,
}

/// The types that a value may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TypeSet(u8);

/// One of the types of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JsonType {
    Null,
    Boolean,
    Object,
    Array,
    Number,
    Integer,
    String,
}

impl JsonType {
    /// Every type, in the order in which they are written back.
    pub const ALL: [Self; 7] =
        [Self::Null, Self::Boolean, Self::Object, Self::Array, Self::Number, Self::Integer, Self::String];

    /// The type as `type` spells it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Object => "object",
            Self::Array => "array",
            Self::Number => "number",
            Self::Integer => "integer",
            Self::String => "string",
        }
    }

    /// The type that `type` spells so.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|json_type| json_type.name() == name)
    }
}

impl TypeSet {
    /// No type at all.
    pub const EMPTY: Self = Self(0);

    /// Every type.
    pub const ALL: Self = Self(0b111_1111);

    /// The types in both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The types in either.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// This set and one more.
    #[must_use]
    pub fn with(self, json_type: JsonType) -> Self {
        Self(self.0 | 1 << json_type as u8)
    }

    /// This set without one.
    #[must_use]
    pub fn without(self, json_type: JsonType) -> Self {
        Self(self.0 & !(1 << json_type as u8))
    }

    /// Whether `json_type` is in it.
    pub fn contains(self, json_type: JsonType) -> bool {
        self.0 & 1 << json_type as u8 != 0
    }

    /// The types in it.
    pub fn iter(self) -> impl Iterator<Item = JsonType> {
        JsonType::ALL.into_iter().filter(move |json_type| self.contains(*json_type))
    }

    /// The only type in it, if there is just one.
    pub fn single(self) -> Option<JsonType> {
        let mut types = self.iter();
        types.next().filter(|_| types.next().is_none())
    }
}

impl FromIterator<JsonType> for TypeSet {
    fn from_iter<I: IntoIterator<Item = JsonType>>(types: I) -> Self {
        types.into_iter().fold(Self::EMPTY, Self::with)
    }
}

impl<R> Arena<R> {
    /// Makes room for a schema before its subschemas are read, so that ids follow the document's order.
    pub fn push(&mut self, schema: Schema<R>) -> SchemaId {
        self.schemas.push(schema);
        SchemaId((self.schemas.len() - 1) as u32)
    }

    /// The schema to change.
    pub fn get_mut(&mut self, id: SchemaId) -> &mut Schema<R> {
        &mut self.schemas[id.0 as usize]
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.schemas.len()
    }

    /// Every id, in the order of reading.
    pub fn ids(&self) -> impl Iterator<Item = SchemaId> + use<R> {
        (0..self.schemas.len() as u32).map(SchemaId)
    }

    /// The same schemas with every reference replaced.
    ///
    /// `map` gets the schema and the keyword that holds the reference.
    pub fn map_references<S>(self, mut map: impl FnMut(SchemaId, Keyword) -> S) -> Arena<S> {
        let schemas = self.schemas.into_iter().enumerate();
        let mapped = schemas.map(|(index, Schema { place, form })| Schema {
            place,
            form: match form {
                Form::Boolean(value) => Form::Boolean(value),
                Form::Keywords(keywords) => {
                    Form::Keywords(Box::new(keywords.map_references(SchemaId(index as u32), &mut map)))
                }
            },
        });
        Arena { schemas: mapped.collect() }
    }
}

impl<R> Default for Arena<R> {
    fn default() -> Self {
        Self { schemas: Vec::new() }
    }
}

impl<R> std::ops::Index<SchemaId> for Arena<R> {
    type Output = Schema<R>;

    fn index(&self, id: SchemaId) -> &Schema<R> {
        &self.schemas[id.0 as usize]
    }
}

impl<R> Schema<R> {
    /// The keywords, if this is not a boolean.
    pub fn keywords(&self) -> Option<&Keywords<R>> {
        match &self.form {
            Form::Boolean(_) => None,
            Form::Keywords(keywords) => Some(keywords),
        }
    }
}

/// Declares what is done with all but the references, once, for `Default` and `map_references`.
macro_rules! keywords {
    ($($field:ident),* $(,)?) => {
        impl<R> Default for Keywords<R> {
            fn default() -> Self {
                Self { reference: None, dynamic_reference: None, $($field: Default::default(),)* }
            }
        }

        impl<R> Keywords<R> {
            /// The same keywords with the references replaced.
            fn map_references<S>(self, id: SchemaId, map: &mut impl FnMut(SchemaId, Keyword) -> S) -> Keywords<S> {
                let reference = self.reference.map(|_| map(id, Keyword::Ref));
                let dynamic_reference = self.dynamic_reference.map(|dynamic| {
                    Box::new(DynamicReference { target: map(id, Keyword::DynamicRef), anchor: dynamic.anchor })
                });
                Keywords { reference, dynamic_reference, $($field: self.$field,)* }
            }
        }
    };
}

keywords! {
    types, format, enumeration, properties, required, additional_properties, items, all_of, any_of, one_of, title,
    description, unique_items, deprecated, read_only, write_only, rare,
}

impl<R> Keywords<R> {
    /// What it refers to.
    pub fn references(&self) -> impl Iterator<Item = &R> {
        self.reference.iter().chain(self.dynamic_reference.iter().map(|reference| &reference.target))
    }

    /// Every subschema in place, `$defs` included, references not followed.
    pub fn subschemas(&self) -> impl Iterator<Item = SchemaId> {
        let lists = [&self.all_of, &self.any_of, &self.one_of, &self.prefix_items];
        let maps = [&self.properties, &self.pattern_properties, &self.dependent_schemas, &self.definitions];
        let singles = [
            self.not,
            self.if_schema,
            self.then_schema,
            self.else_schema,
            self.items,
            self.contains,
            self.additional_properties,
            self.property_names,
            self.unevaluated_items,
            self.unevaluated_properties,
        ];
        lists
            .into_iter()
            .flat_map(|list| list.iter().copied())
            .chain(maps.into_iter().flat_map(|map| map.values().copied()))
            .chain(singles.into_iter().flatten())
    }
}
