//! The values of a schema's keywords.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::{Arc, LazyLock};

use super::json_type::TypeSet;
use crate::document::node::{Node, Number};
use crate::maps::{IndexMap, IndexSet};

/// The index of a schema in its arena.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(pub(crate) u32);

/// On one line, so that dumps are readable.
impl fmt::Debug for SchemaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "schema {}", self.0)
    }
}

/// The values of the keywords of a schema.
///
/// A document has as many of these as schemas, so that keywords which few schemas have are kept apart. All of them are
/// fields of this type, by `Deref`.
#[derive(Clone, Debug, PartialEq)]
pub struct Keywords<R> {
    pub reference: Option<R>,
    pub dynamic_reference: Option<Box<DynamicReference<R>>>,
    common: CommonKeywords,
}

/// The keywords that many schemas have.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CommonKeywords {
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

impl<R> Default for Keywords<R> {
    fn default() -> Self {
        Self { reference: None, dynamic_reference: None, common: CommonKeywords::default() }
    }
}

impl<R> Deref for Keywords<R> {
    type Target = CommonKeywords;

    fn deref(&self) -> &CommonKeywords {
        &self.common
    }
}

impl<R> DerefMut for Keywords<R> {
    fn deref_mut(&mut self) -> &mut CommonKeywords {
        &mut self.common
    }
}

static NO_RARE_KEYWORDS: LazyLock<RareKeywords> = LazyLock::new(RareKeywords::default);

impl Deref for CommonKeywords {
    type Target = RareKeywords;

    fn deref(&self) -> &RareKeywords {
        self.rare.as_deref().unwrap_or_else(|| &NO_RARE_KEYWORDS)
    }
}

impl DerefMut for CommonKeywords {
    fn deref_mut(&mut self) -> &mut RareKeywords {
        self.rare.get_or_insert_default()
    }
}

impl<R> Keywords<R> {
    /// The same keywords with the references replaced: `$ref` by the one function, `$dynamicRef` by the other.
    pub fn map_references<S>(
        self,
        reference: impl FnOnce(R) -> S,
        dynamic_reference: impl FnOnce(R) -> S,
    ) -> Keywords<S> {
        let dynamic_reference = self.dynamic_reference.map(|dynamic| {
            let DynamicReference { target, anchor } = *dynamic;
            Box::new(DynamicReference { target: dynamic_reference(target), anchor })
        });
        Keywords { reference: self.reference.map(reference), dynamic_reference, common: self.common }
    }

    /// The references of this schema.
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
