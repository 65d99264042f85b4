//! The schemas of an API, and the schemas that they only wrap.

use crate::schema::{Form, JsonType, Keyword, Keywords, SchemaId, TypeSet};
use crate::source::Place;
use crate::spec::Api;

/// The schemas of an API.
#[derive(Clone, Copy)]
pub struct Schemas<'a> {
    pub api: &'a Api,
}

impl<'a> Schemas<'a> {
    /// Returns the form of a schema.
    pub fn form(self, id: SchemaId) -> &'a Form<SchemaId> {
        &self.api.schemas[id].form
    }

    /// Returns the keywords of a schema; `None` if it is a boolean.
    pub fn keywords(self, id: SchemaId) -> Option<&'a Keywords<SchemaId>> {
        self.api.schemas[id].keywords()
    }

    /// Returns the place of a schema.
    pub fn place(self, id: SchemaId) -> &'a Place {
        &self.api.schemas[id].place
    }

    /// Returns whether a schema is `false`.
    pub fn is_never(self, id: SchemaId) -> bool {
        *self.form(id) == Form::Boolean(false)
    }

    /// Returns whether a schema is `true`.
    pub fn is_always(self, id: SchemaId) -> bool {
        *self.form(id) == Form::Boolean(true)
    }

    /// Returns whether a schema has an assertion.
    pub fn asserts(self, id: SchemaId) -> bool {
        match self.form(id) {
            Form::Boolean(value) => !value,
            Form::Keywords(keywords) => keywords.assertions().next().is_some(),
        }
    }

    /// Returns the schema that a schema only wraps, and whether null is added to it: a reference, an `allOf` of one, or the choice
    /// between a schema and null.
    pub fn wrapped(self, id: SchemaId, keywords: &Keywords<SchemaId>) -> Option<(SchemaId, bool)> {
        let is_null = |id: SchemaId| {
            let keywords = self.keywords(id);
            keywords.is_some_and(|keywords| keywords.types == Some(TypeSet::EMPTY.with(JsonType::Null)))
        };
        let choice = |ids: &[SchemaId]| match *ids {
            [inner] => Some((inner, false)),
            [inner, null] | [null, inner] if is_null(null) && !is_null(inner) => Some((inner, true)),
            _ => None,
        };
        let all_of: Vec<SchemaId> = keywords.all_of.iter().copied().filter(|id| self.asserts(*id)).collect();
        let wrapped = match (keywords.reference, &all_of[..], &keywords.any_of[..], &keywords.one_of[..]) {
            (Some(inner), [], [], []) => Some((inner, false)),
            (None, [inner], [], []) => Some((*inner, false)),
            (None, [], any, []) if !any.is_empty() => choice(any),
            // `oneOf` of a schema and null equals `anyOf` of them only if the schema does not accept null itself.
            (None, [], [], one) => choice(one).filter(|(inner, null)| !null || !self.accepts_null(*inner)),
            _ => None,
        }?;
        let alone = keywords
            .assertions()
            .all(|keyword| matches!(keyword, Keyword::Ref | Keyword::AllOf | Keyword::AnyOf | Keyword::OneOf));
        // With dynamic references, entering a schema resource changes what they refer to (JSON Schema Core, 8.2.3.2).
        let resource = |id: SchemaId| self.api.resource_of[id.0 as usize];
        let passes = self.api.dynamic_anchors.is_empty() || resource(id) == resource(wrapped.0);
        (alone && passes && wrapped.0 != id).then_some(wrapped)
    }

    /// Returns whether null may be valid; `true` if that is not obvious.
    fn accepts_null(self, id: SchemaId) -> bool {
        let mut id = id;
        for _ in 0..self.api.schemas.len() {
            let Some(keywords) = self.keywords(id) else { return true };
            match (keywords.types, keywords.reference) {
                (Some(types), _) => return types.contains(JsonType::Null),
                (None, Some(target)) => id = target,
                (None, None) => return true,
            }
        }
        true
    }

    /// Follows references and wrappers that do not add null, and returns the schema at their end.
    pub fn unwrapped(self, id: SchemaId) -> SchemaId {
        let mut id = id;
        for _ in 0..self.api.schemas.len() {
            match self.keywords(id).and_then(|keywords| self.wrapped(id, keywords)) {
                Some((inner, false)) => id = inner,
                Some((_, true)) | None => break,
            }
        }
        id
    }
}
