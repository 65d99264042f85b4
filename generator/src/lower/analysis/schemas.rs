//! The schemas of an API, and the schemas that they only wrap.

use std::cell::Cell;

use super::keywords::possible_types;
use crate::document::node::Node;
use crate::schema::{Form, JsonType, Keyword, Keywords, SchemaId, TypeSet};
use crate::source::Place;
use crate::spec::Api;

/// The greatest number of references, wrappers, nested alternatives and types that are followed.
pub const DEEPEST: usize = 32;

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
            keywords.is_some_and(|keywords| possible_types(keywords) == Some(TypeSet::EMPTY.with(JsonType::Null)))
                && self.accepts_null(id) == Some(true)
        };
        let choice = |ids: &[SchemaId]| match *ids {
            [inner] => Some((inner, false)),
            [inner, null] | [null, inner] if is_null(null) && !is_null(inner) => Some((inner, true)),
            _ => None,
        };
        let all_of: Vec<SchemaId> = keywords.all_of.iter().copied().filter(|id| self.asserts(*id)).collect();
        if keywords.discriminator.as_ref().is_some_and(|discriminator| discriminator.selects) {
            return None;
        }
        let wrapped = match (keywords.reference, &all_of[..], &keywords.any_of[..], &keywords.one_of[..]) {
            (Some(inner), [], [], []) => Some((inner, false)),
            (None, [inner], [], []) => Some((*inner, false)),
            (None, [], any, []) if !any.is_empty() => choice(any),
            // `oneOf` of a schema and null equals `anyOf` of them only if the schema does not accept null itself.
            (None, [], [], one) => {
                choice(one).filter(|(inner, null)| !null || self.accepts_null(*inner) == Some(false))
            }
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

    /// Returns whether null is valid; `None` if that is not known without an evaluator.
    pub fn accepts_null(self, id: SchemaId) -> Option<bool> {
        self.accepts_null_within(id, &Cell::new(MAX_SCHEMAS))
    }

    /// Visits at most `budget` schemas, and returns `None` if more of them decide.
    fn accepts_null_within(self, id: SchemaId, budget: &Cell<usize>) -> Option<bool> {
        budget.set(budget.get().checked_sub(1)?);
        let keywords = match self.form(id) {
            Form::Boolean(value) => return Some(*value),
            Form::Keywords(keywords) => keywords,
        };
        let inner = |id: &SchemaId| self.accepts_null_within(*id, budget);
        let verdicts = keywords.assertions().map(|keyword| match keyword {
            Keyword::Type => keywords.types.map(|types| types.contains(JsonType::Null)),
            Keyword::Const => keywords.constant.as_ref().map(|value| *value == Node::Null),
            Keyword::Enum => keywords.enumeration.as_ref().map(|values| values.contains(&Node::Null)),
            Keyword::Ref => keywords.reference.as_ref().and_then(inner),
            Keyword::AllOf => all(keywords.all_of.iter().map(inner)),
            Keyword::AnyOf => not(all(keywords.any_of.iter().map(|id| not(inner(id))))),
            Keyword::OneOf => {
                let verdicts: Option<Vec<bool>> = keywords.one_of.iter().map(inner).collect();
                verdicts.map(|verdicts| verdicts.into_iter().filter(|valid| *valid).count() == 1)
            }
            Keyword::Not => keywords.not.as_ref().and_then(|id| not(inner(id))),
            Keyword::If => match inner(keywords.if_schema.as_ref()?)? {
                true => keywords.then_schema.as_ref().map_or(Some(true), inner),
                false => keywords.else_schema.as_ref().map_or(Some(true), inner),
            },
            Keyword::DynamicRef => None,
            // All others apply to another type, or only with another keyword.
            _ => Some(true),
        });
        all(verdicts)
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

/// The most schemas that are visited to decide whether one accepts null; some refer to each other without end.
const MAX_SCHEMAS: usize = 200;

/// Returns whether all verdicts are `true`; `None` if that depends on one that is not known.
fn all(verdicts: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut result = Some(true);
    for verdict in verdicts {
        match verdict {
            Some(false) => return Some(false),
            Some(true) => {}
            None => result = None,
        }
    }
    result
}

fn not(verdict: Option<bool>) -> Option<bool> {
    verdict.map(|valid| !valid)
}
