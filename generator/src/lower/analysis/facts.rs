//! All facts about the schemas of an API.

use super::components::Components;
use super::flows::Flows;
use super::json_types::JsonTypes;
use super::keywords::{Keywords, is_nullable, is_struct, single_type, string_values};
use super::merge::{MergedObject, MergedObjects};
use super::narrowing::Narrowings;
use super::schemas::{DEEPEST, Schemas};
use super::structure::structure;
use crate::config::{self, Formats};
use crate::digest::Digest;
use crate::lower::origin::Origin;
use crate::lower::overrides::Overrides;
use crate::lower::schema_use::SchemaUse;
use crate::schema::{JsonType, SchemaId, TypeSet};
use crate::spec::Api;

/// The facts about the schemas of an API.
pub struct Analysis<'a> {
    pub schemas: Schemas<'a>,
    pub flows: Flows,
    pub components: Components<'a>,
    /// The decisions of the user.
    pub overrides: Overrides<'a>,
    merged: MergedObjects,
    json_types: JsonTypes,
    narrowings: Narrowings,
    formats: Formats,
}

impl<'a> Analysis<'a> {
    /// Finds the facts about the schemas of an API.
    pub fn of(api: &'a Api, config: &config::Api, origin: &Origin, overrides: Overrides<'a>) -> Self {
        let schemas = Schemas { api };
        let (flows, json_types) = (Flows::of(api, &origin.uses, &overrides), JsonTypes::of(api));
        let narrowings = Narrowings::of(schemas, &json_types);
        Self {
            schemas,
            components: Components::of(schemas, &origin.files),
            merged: MergedObjects::of(schemas, &flows, &narrowings),
            json_types,
            narrowings,
            flows,
            formats: config.formats,
            overrides,
        }
    }

    /// Returns the object that a schema composes with its branches; `None` if it has none, or they are not objects.
    pub fn merged(&self, id: SchemaId) -> Option<&MergedObject> {
        self.merged.get(id)
    }

    /// Returns the keywords by which a schema is typed: those of its merged object, else its own; `None` if it is a
    /// boolean.
    pub fn effective(&self, id: SchemaId) -> Option<&Keywords> {
        match self.merged(id) {
            Some(merged) => Some(&merged.keywords),
            None => self.schemas.keywords(id),
        }
    }

    /// Returns the schema that another only wraps or narrows, and whether null is added to it.
    pub fn inner(&self, id: SchemaId) -> Option<(SchemaId, bool)> {
        let wrapped = self.schemas.wrapped(id, self.schemas.keywords(id)?);
        wrapped.or_else(|| self.narrowed(id).map(|inner| (inner, false)))
    }

    /// Returns the schema that another only narrows.
    pub fn narrowed(&self, id: SchemaId) -> Option<SchemaId> {
        self.narrowings.get(id)
    }

    /// Returns whether a schema is a value or null, so that the name of a component can be that of the value.
    pub fn is_nullable_component(&self, id: SchemaId) -> bool {
        let Some(keywords) = self.effective(id) else { return false };
        let is_nullable = match self.inner(id) {
            Some((_, nullable)) => nullable,
            None => match self.alternatives(keywords) {
                Some(alternatives) => alternatives.nullable && alternatives.branches.len() > 1,
                None => is_nullable(keywords) && single_type(keywords).is_some(),
            },
        };
        is_nullable && !self.is_null(id) && self.schemas.accepts_null(id) == Some(true) && self.ends(id)
    }

    /// Returns whether null is the only instance of a schema.
    pub fn is_null(&self, id: SchemaId) -> bool {
        self.json_types(id).single() == Some(JsonType::Null) && self.schemas.accepts_null(id) == Some(true)
    }

    /// Returns whether the type of a schema has a name: that of a component, a struct, an enum or a union.
    pub fn has_named_type(&self, id: SchemaId) -> bool {
        let target = self.target(id);
        if self.components.contains(target) {
            return true;
        }
        let Some(keywords) = self.effective(target).filter(|_| !self.is_null(target)) else { return false };
        match self.alternatives(keywords) {
            Some(alternatives) => alternatives.branches.len() > 1,
            None => match single_type(keywords) {
                Some(JsonType::Object) => is_struct(keywords),
                single => single == Some(JsonType::String) && string_values(keywords).is_some(),
            },
        }
    }

    /// Returns whether wrappers lead to a schema that is none, and not back to themselves.
    fn ends(&self, id: SchemaId) -> bool {
        let mut id = id;
        for _ in 0..DEEPEST {
            match self.inner(id) {
                Some((inner, _)) => id = inner,
                None => return true,
            }
        }
        false
    }

    /// Returns the JSON types that instances of a schema can have; integers count as numbers.
    pub fn json_types(&self, id: SchemaId) -> TypeSet {
        self.json_types.get(id)
    }

    /// Returns the assertions of a use of a schema as text: schemas with the same text accept the same instances.
    pub fn structure(&self, schema_use: SchemaUse) -> String {
        structure(self.schemas, &self.flows, schema_use, &|id| id.0.to_string())
    }

    /// Returns the digest of these assertions, given the names of components and other targets of references.
    pub fn digest(&self, schema_use: SchemaUse, name: &dyn Fn(SchemaId) -> String) -> Digest {
        Digest::of(structure(self.schemas, &self.flows, schema_use, name).as_bytes())
    }

    /// Returns whether `format` is an assertion.
    pub fn asserts_format(&self) -> bool {
        match self.formats {
            Formats::Assert => true,
            Formats::Annotate => false,
        }
    }

    /// Returns the format that instances must have.
    pub fn asserted_format<'k>(&self, keywords: &'k Keywords) -> Option<&'k str> {
        keywords.format.as_deref().filter(|_| self.asserts_format())
    }

    /// Follows references, wrappers and checks, and returns the component or schema at their end.
    pub fn target(&self, id: SchemaId) -> SchemaId {
        let mut id = id;
        for _ in 0..DEEPEST {
            match self.inner(id).filter(|_| !self.components.contains(id)) {
                Some((inner, _)) => id = inner,
                None => break,
            }
        }
        id
    }
}
