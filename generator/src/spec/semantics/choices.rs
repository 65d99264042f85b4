//! Choices: `oneOf` or `anyOf` beside the properties of an object is a choice between objects that all have these properties.
//!
//! The rewritten schema accepts the same instances as its letter: an instance matches a schema and one of several others exactly if it
//! matches one of the compositions of that schema with each.

use super::whole::{describing, reached};
use crate::schema::{JsonType, Keyword, Keywords, SchemaId, TypeSet};
use crate::source::Place;
use crate::spec::Api;
use crate::spec::interpretation::Rule;

/// The greatest number of properties that the alternatives of a choice share out: each has all of them.
const MAX_PROPERTIES: usize = 2_000;

/// Moves shared properties into the alternatives.
pub fn apply(api: &mut Api, changed: &mut Vec<(SchemaId, Rule)>) {
    // What a dynamic reference leads to depends on the schemas around it.
    if !api.dynamic_anchors.is_empty() {
        return;
    }
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
    let branches = keywords.reference.iter().chain(&keywords.all_of);
    let shared = keywords.properties.len() + branches.map(|branch| properties(api, *branch)).sum::<usize>();
    // What has been evaluated depends on where it is asserted (JSON Schema Core, 11).
    let is_free = keywords.unevaluated_properties.is_none();
    let is_open = keywords.additional_properties.is_none();
    let is_object = keywords.types.is_none_or(|types| types == object) && shared > 0;
    let fits = shared * alternatives.len() <= MAX_PROPERTIES;
    let objects = alternatives.iter().all(|alternative| properties(api, *alternative) > 0);
    (is_object && is_free && is_open && fits && objects).then(|| (keyword, alternatives.to_vec()))
}

/// Returns the number of properties of an object; 0 if it may be something else, or has alternatives of its own.
fn properties(api: &Api, id: SchemaId) -> usize {
    let object = TypeSet::EMPTY.with(JsonType::Object);
    let is_plain = |keywords: &Keywords<SchemaId>| {
        let has_alternatives = !keywords.any_of.is_empty() || !keywords.one_of.is_empty();
        keywords.types.is_none_or(|types| types == object) && !has_alternatives
    };
    let next = |keywords: &Keywords<SchemaId>| match is_plain(keywords) {
        true => keywords.reference.iter().chain(&keywords.all_of).copied().collect(),
        false => Vec::new(),
    };
    let plain = reached(api, id, next).into_iter().filter(|keywords| is_plain(keywords));
    plain.map(|keywords| keywords.properties.len()).sum()
}

/// Makes a schema the choice between compositions of its own assertions with each alternative.
fn distribute(api: &mut Api, id: SchemaId, keyword: Keyword, alternatives: &[SchemaId]) {
    let place = api.schemas[id].place.clone();
    let Some(keywords) = api.keywords_mut(id) else { return };
    let mut whole = describing(keywords);
    if let Some(discriminator) = keywords.discriminator.take() {
        whole.discriminator = Some(discriminator);
    }
    let mut shared = std::mem::replace(keywords, whole);
    (shared.any_of, shared.one_of) = (Vec::new(), Vec::new());
    (shared.title, shared.description, shared.nullable) = (None, None, false);
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

/// Returns whether a schema refers to another in its `allOf`.
fn extends(api: &Api, id: SchemaId, parent: SchemaId) -> bool {
    !branches_to(api, id, parent).is_empty()
}

/// Returns the branches of a schema that refer to another.
fn branches_to(api: &Api, id: SchemaId, target: SchemaId) -> Vec<SchemaId> {
    let branches = api.schemas[id].keywords().map(|keywords| &keywords.all_of[..]).unwrap_or_default();
    let refers = |id: &SchemaId| api.schemas[*id].keywords().is_some_and(|keywords| keywords.reference == Some(target));
    branches.iter().copied().filter(refers).collect()
}

/// Lets an alternative that extends a schema extend its shared assertions alone, and not the choice that it is part of. Returns
/// whether it extends them.
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

/// Returns the composition of shared assertions with an alternative.
fn compose(api: &mut Api, beside: SchemaId, place: Place, shared: SchemaId, alternative: SchemaId) -> SchemaId {
    let described =
        api.schemas[alternative].keywords().map(|keywords| (keywords.title.clone(), keywords.description.clone()));
    let mut composition = Keywords::default();
    (composition.title, composition.description) = described.unwrap_or_default();
    composition.all_of = vec![shared, alternative];
    let composition = api.add(beside, place, composition);
    api.compositions.insert(composition, alternative);
    composition
}
