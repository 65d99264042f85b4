//! Choices: `oneOf` or `anyOf` beside the properties of an object is a choice between objects that all have these properties.
//!
//! The rewritten schema accepts the same instances as its letter: an instance matches a schema and one of several others exactly if it
//! matches one of the compositions of that schema with each.

use super::discriminators::{branches_to, extends};
use crate::schema::{JsonType, Keyword, Keywords, SchemaId, TypeSet};
use crate::source::Place;
use crate::spec::Api;
use crate::spec::interpretation::Rule;

/// The greatest number of properties that the alternatives of a choice share out: each has all of them.
const MAX_PROPERTIES: usize = 2_000;

/// The greatest number of references and compositions that are followed to find the properties of an object.
const DEEPEST: usize = 16;

/// Moves shared properties into the alternatives.
pub fn apply(api: &mut Api, changed: &mut Vec<(SchemaId, Rule)>) {
    for id in api.schemas.ids() {
        if let Some((keyword, alternatives)) = choice(api, id) {
            distribute(api, id, keyword, &alternatives);
            changed.push((id, Rule::Choice));
        }
    }
}

/// Returns the alternatives of an object that has properties beside them, if each of them is an object with properties, too.
fn choice(api: &Api, id: SchemaId) -> Option<(Keyword, Vec<SchemaId>)> {
    let keywords = api.schemas[id].keywords()?;
    let (keyword, alternatives) = match (&keywords.any_of[..], &keywords.one_of[..]) {
        (alternatives @ [_, _, ..], []) => (Keyword::AnyOf, alternatives),
        ([], alternatives @ [_, _, ..]) => (Keyword::OneOf, alternatives),
        _ => return None,
    };
    let object = TypeSet::EMPTY.with(JsonType::Object);
    let shared = shared_properties(api, keywords);
    // What has been evaluated depends on where it is asserted (JSON Schema Core, 11).
    let is_free = keywords.unevaluated_properties.is_none() && keywords.dynamic_reference.is_none();
    let is_open = keywords.additional_properties.is_none();
    let is_object = keywords.types.is_none_or(|types| types == object) && shared > 0;
    let fits = shared * alternatives.len() <= MAX_PROPERTIES;
    let objects = alternatives.iter().all(|alternative| properties(api, *alternative, 0) > 0);
    (is_object && is_free && is_open && fits && objects).then(|| (keyword, alternatives.to_vec()))
}

/// Returns the number of properties that an object has beside its alternatives.
fn shared_properties(api: &Api, keywords: &Keywords<SchemaId>) -> usize {
    let branches = keywords.reference.iter().chain(&keywords.all_of);
    keywords.properties.len() + branches.map(|branch| properties(api, *branch, 0)).sum::<usize>()
}

/// Returns the number of properties of an object; 0 if it may be something else, or has alternatives of its own.
fn properties(api: &Api, id: SchemaId, depth: usize) -> usize {
    let Some(keywords) = api.schemas[id].keywords().filter(|_| depth < DEEPEST) else { return 0 };
    let object = TypeSet::EMPTY.with(JsonType::Object);
    if keywords.types.is_some_and(|types| types != object) || !keywords.any_of.is_empty() || !keywords.one_of.is_empty()
    {
        return 0;
    }
    let branches = keywords.reference.iter().chain(&keywords.all_of);
    keywords.properties.len() + branches.map(|branch| properties(api, *branch, depth + 1)).sum::<usize>()
}

/// Makes a schema the choice between compositions of its own assertions with each alternative.
fn distribute(api: &mut Api, id: SchemaId, keyword: Keyword, alternatives: &[SchemaId]) {
    let place = api.schemas[id].place.clone();
    let Some(keywords) = api.keywords_mut(id) else { return };
    let mut whole = Keywords::default();
    (whole.title, whole.description) = (keywords.title.clone(), keywords.description.take());
    (whole.deprecated, whole.read_only, whole.write_only) =
        (keywords.deprecated, keywords.read_only, keywords.write_only);
    if let Some(discriminator) = keywords.discriminator.take() {
        whole.discriminator = Some(discriminator);
    }
    let mut shared = std::mem::replace(keywords, whole);
    (shared.any_of, shared.one_of, shared.title) = (Vec::new(), Vec::new(), None);
    let shared = api.add(id, place.clone(), shared);
    let list = place.member(keyword.name());
    let compositions = alternatives.iter().enumerate().map(|(index, alternative)| {
        let place: Place = list.item(index);
        if extend_alone(api, id, shared, *alternative) {
            *alternative
        } else {
            compose(api, id, place, shared, *alternative)
        }
    });
    let compositions: Vec<SchemaId> = compositions.collect();
    if let Some(keywords) = api.keywords_mut(id) {
        match keyword {
            Keyword::AnyOf => keywords.any_of = compositions,
            _ => keywords.one_of = compositions,
        }
    }
}

/// Lets an alternative that extends a schema extend its shared assertions alone. Returns whether it extends them.
fn extend_alone(api: &mut Api, id: SchemaId, shared: SchemaId, alternative: SchemaId) -> bool {
    let target = api.schemas[alternative].keywords().and_then(|keywords| keywords.reference).unwrap_or(alternative);
    let branches = branches_to(api, target, id);
    for branch in &branches {
        if let Some(keywords) = api.keywords_mut(*branch) {
            keywords.reference = Some(shared);
        }
    }
    !branches.is_empty() || extends(api, target, shared)
}

/// Returns the composition of shared assertions with an alternative: the alternative itself, if it extends the schema that they are
/// from. Then it extends them alone, and not the choice that it is part of.
fn compose(api: &mut Api, beside: SchemaId, place: Place, shared: SchemaId, alternative: SchemaId) -> SchemaId {
    let described =
        api.schemas[alternative].keywords().map(|keywords| (keywords.title.clone(), keywords.description.clone()));
    let mut composition = Keywords::default();
    (composition.title, composition.description) = described.unwrap_or_default();
    composition.all_of = vec![shared, alternative];
    api.add(beside, place, composition)
}
