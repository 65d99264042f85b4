//! Schemas that narrow another: `allOf`, or keywords beside a `$ref`, that only add checks to one schema. The type of that schema
//! expresses them, since every instance is an instance of it.

use super::json_types::JsonTypes;
use super::keywords::{Keywords, known_types, string_values};
use super::schemas::{DEEPEST, Schemas};
use crate::maps::HashMap;
use crate::schema::{Form, JsonType, Keyword, SchemaId, TypeSet};

/// The schemas that others only narrow.
pub struct Narrowings(HashMap<SchemaId, SchemaId>);

impl Narrowings {
    /// Finds them.
    pub fn of(schemas: Schemas<'_>, types: &JsonTypes) -> Self {
        let narrowing = schemas.api.schemas.ids().filter_map(|id| Some((id, narrowed(schemas, types, id)?)));
        Self(narrowing.collect())
    }

    /// Returns the schema that another only narrows.
    pub fn get(&self, id: SchemaId) -> Option<SchemaId> {
        self.0.get(&id).copied()
    }
}

fn narrowed(schemas: Schemas<'_>, types: &JsonTypes, id: SchemaId) -> Option<SchemaId> {
    let inner = narrowed_once(schemas, types, id)?;
    let mut end = inner;
    for _ in 0..DEEPEST {
        let keywords = schemas.keywords(end)?;
        let wrapped = schemas.wrapped(end, keywords).map(|(inner, _)| inner);
        match wrapped.or_else(|| narrowed_once(schemas, types, end)) {
            Some(next) => end = next,
            None => return (end != id).then_some(inner),
        }
    }
    None
}

fn narrowed_once(schemas: Schemas<'_>, types: &JsonTypes, id: SchemaId) -> Option<SchemaId> {
    let keywords = schemas.keywords(id)?;
    let branches: Vec<SchemaId> = conjuncts(keywords)?.into_iter().filter(|id| schemas.asserts(*id)).collect();
    // With dynamic references, entering a schema resource changes what they refer to (JSON Schema Core, 8.2.3.2).
    if branches.is_empty() || !schemas.api.dynamic_anchors.is_empty() || schemas.wrapped(id, keywords).is_some() {
        return None;
    }
    let is_check = |id: SchemaId| match schemas.form(id) {
        Form::Boolean(_) => false,
        Form::Keywords(keywords) => !keywords.assertions().any(Keyword::is_typing),
    };
    let typing: Vec<SchemaId> = branches.iter().copied().filter(|branch| !is_check(*branch)).collect();
    let declares = |branch: &SchemaId| schemas.keywords(*branch).is_some_and(|keywords| keywords.types.is_some());
    let inner = match typing[..] {
        [inner] => inner,
        // The first that declares the types.
        [] => branches.into_iter().find(declares)?,
        _ => return None,
    };
    let lists_strings =
        || schemas.keywords(schemas.unwrapped(inner)).is_some_and(|inner| string_values(inner).is_some());
    let composing = [Keyword::Ref, Keyword::AllOf, Keyword::AnyOf, Keyword::OneOf];
    let narrows = |keyword: Keyword| {
        let is_narrower_enum = keyword == Keyword::Enum && string_values(keywords).is_some() && lists_strings();
        composing.contains(&keyword) || is_narrower_enum || !keyword.is_typing()
    };
    let without_null = |id: SchemaId| types.get(id).without(JsonType::Null);
    let is_typed = match without_null(id) {
        TypeSet::EMPTY => false,
        types => known_types(keywords).is_none() || types == without_null(inner),
    };
    // An object of its own is merged with its branches.
    let is_own = without_null(id).contains(JsonType::Object) && !refers(schemas, inner);
    (inner != id && is_typed && !is_own && keywords.assertions().all(narrows)).then_some(inner)
}

/// Returns whether a schema leads to a component.
fn refers(schemas: Schemas<'_>, id: SchemaId) -> bool {
    let mut id = id;
    for _ in 0..DEEPEST {
        let Some(keywords) = schemas.keywords(id) else { return false };
        if keywords.reference.is_some() {
            return true;
        }
        match schemas.wrapped(id, keywords) {
            Some((inner, _)) => id = inner,
            None => return false,
        }
    }
    false
}

/// Returns the schemas that every instance of a schema matches; `None` if it has alternatives, or a discriminator.
fn conjuncts(keywords: &Keywords) -> Option<Vec<SchemaId>> {
    let selects = keywords.discriminator.as_ref().is_some_and(|discriminator| discriminator.selects);
    if keywords.any_of.len() > 1 || keywords.one_of.len() > 1 || selects {
        return None;
    }
    let single = keywords.any_of.iter().chain(&keywords.one_of);
    Some(keywords.reference.iter().chain(&keywords.all_of).chain(single).copied().collect())
}
