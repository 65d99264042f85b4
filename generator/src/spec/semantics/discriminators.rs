//! Discriminators: the value of the property selects an alternative, and only that alternative is checked. And inheritance: a schema
//! with a discriminator that others extend through `allOf` is, where it is referred to, the union of those and itself
//! (OpenAPI 3.1, 4.8.25.3).

use std::borrow::Cow;

use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::maps::HashMap;
use crate::schema::{Discriminator, Keyword, Keywords, SchemaId};
use crate::source::Place;
use crate::spec::Api;
use crate::spec::interpretation::Rule;

/// Lets discriminators select, and makes the unions of what extends a schema.
pub fn apply(api: &mut Api, changed: &mut Vec<(SchemaId, Rule)>, diagnostics: &mut Diagnostics) {
    for (base, extensions) in extended(api) {
        inherit(api, base, &extensions);
        changed.push((base, Rule::Inheritance));
    }
    for id in api.schemas.ids() {
        let Some(keywords) = api.schemas[id].keywords() else { continue };
        let Some(discriminator) = &keywords.discriminator else { continue };
        let alternatives = if keywords.one_of.is_empty() { &keywords.any_of } else { &keywords.one_of };
        if alternatives.is_empty() {
            continue;
        }
        check(api, alternatives, discriminator, &api.schemas[id].place, diagnostics);
        if let Some(discriminator) = api.keywords_mut(id).and_then(|keywords| keywords.discriminator.as_mut()) {
            discriminator.selects = true;
            changed.push((id, Rule::Discriminator));
        }
    }
}

/// Returns the schemas with a discriminator that others extend through `allOf`, each with those that extend it, directly or through
/// others, in the order of the document.
fn extended(api: &Api) -> Vec<(SchemaId, Vec<SchemaId>)> {
    let is_base = |id: &SchemaId| {
        api.schemas[*id].keywords().is_some_and(|keywords| {
            keywords.discriminator.is_some() && keywords.one_of.is_empty() && keywords.any_of.is_empty()
        })
    };
    let bases: Vec<SchemaId> = api.schemas.ids().filter(is_base).collect();
    let extensions = |base: SchemaId| {
        let mut found = vec![base];
        let mut next = 0;
        while let Some(parent) = found.get(next).copied() {
            next += 1;
            for component in api.components.values().filter(|id| extends(api, **id, parent)) {
                if !found.contains(component) {
                    found.push(*component);
                }
            }
        }
        found.remove(0);
        found.sort();
        found
    };
    bases.into_iter().map(|base| (base, extensions(base))).filter(|(_, extensions)| !extensions.is_empty()).collect()
}

/// Returns whether a schema refers to another in its `allOf`.
pub(super) fn extends(api: &Api, id: SchemaId, parent: SchemaId) -> bool {
    api.schemas[id].keywords().is_some_and(|keywords| keywords.all_of.iter().any(|branch| refers(api, *branch, parent)))
}

fn refers(api: &Api, id: SchemaId, target: SchemaId) -> bool {
    api.schemas[id].keywords().is_some_and(|keywords| keywords.reference == Some(target))
}

/// Makes a schema the union of what extends it and itself. Its own assertions move to a component of their own, to which the
/// `allOf` of what extends it lead.
fn inherit(api: &mut Api, base: SchemaId, extensions: &[SchemaId]) {
    let Some((name, own_name)) = names(api, base) else { return };
    let place = api.schemas[base].place.clone();
    let own_place = place.parent().unwrap_or_else(|| place.clone()).member(&own_name);
    let Some(keywords) = api.keywords_mut(base) else { return };
    let discriminator = keywords.discriminator.take();
    let mut union = Keywords::default();
    (union.title, union.description) = (keywords.title.clone(), keywords.description.clone());
    union.deprecated = keywords.deprecated;
    let own = std::mem::replace(keywords, union);
    let own = api.add(base, own_place, own);
    api.components.insert(own_name.clone(), own);
    for id in api.schemas.ids().filter(|id| is_extension(api, *id, extensions)).collect::<Vec<_>>() {
        for branch in branches_to(api, id, base) {
            if let Some(keywords) = api.keywords_mut(branch) {
                keywords.reference = Some(own);
            }
        }
    }
    let mut alternatives = Vec::with_capacity(extensions.len() + 1);
    for target in extensions.iter().copied().chain([own]) {
        let mut reference = Keywords::default();
        reference.reference = Some(target);
        alternatives.push(api.add(base, place.clone(), reference));
    }
    if let Some(keywords) = api.keywords_mut(base) {
        keywords.one_of = alternatives;
        keywords.discriminator = discriminator.map(|discriminator| renamed(discriminator, &name, &own_name));
    }
}

/// Returns the name of a component, and a free one for its own assertions.
fn names(api: &Api, base: SchemaId) -> Option<(String, String)> {
    let name = api.components.iter().find(|(_, id)| **id == base)?.0.clone();
    let mut own = format!("{name}Base");
    while api.components.contains_key(&own) {
        own.push_str("Base");
    }
    Some((name, own))
}

/// Returns whether the `allOf` of a schema extends what it refers to: that of a component does, and any other that asserts more than
/// a reference.
fn is_extension(api: &Api, id: SchemaId, extensions: &[SchemaId]) -> bool {
    let Some(keywords) = api.schemas[id].keywords() else { return false };
    extensions.contains(&id) || keywords.all_of.len() > 1 || keywords.assertions().count() > 1
}

/// Returns the branches of a schema that refer to another.
pub(super) fn branches_to(api: &Api, id: SchemaId, target: SchemaId) -> Vec<SchemaId> {
    let branches = api.schemas[id].keywords().map(|keywords| &keywords.all_of[..]).unwrap_or_default();
    branches.iter().copied().filter(|branch| refers(api, *branch, target)).collect()
}

/// Returns a discriminator whose value for a schema leads to its own assertions.
fn renamed(mut discriminator: Discriminator, name: &str, own: &str) -> Discriminator {
    let is_base = |target: &str| target.rsplit(['/', '#']).next() == Some(name);
    let mut mapped = false;
    for target in discriminator.mapping.values_mut().chain(&mut discriminator.default) {
        if is_base(target) {
            own.clone_into(target);
            mapped = true;
        }
    }
    if !mapped {
        discriminator.mapping.insert(name.to_owned(), own.to_owned());
    }
    discriminator
}

/// The names of the schemas that alternatives refer to, by which mappings name them.
pub struct AlternativeNames {
    names: Vec<Option<String>>,
    positions: HashMap<String, usize>,
}

impl AlternativeNames {
    /// Finds the names of alternatives.
    pub fn of(api: &Api, alternatives: &[SchemaId]) -> Self {
        let names: Vec<Option<String>> = alternatives.iter().map(|id| name_of(api, *id)).collect();
        let mut positions = HashMap::default();
        for (index, name) in names.iter().enumerate() {
            if let Some(name) = name {
                positions.entry(name.clone()).or_insert(index);
            }
        }
        Self { names, positions }
    }

    /// Returns the name of an alternative, which is a value of the discriminator unless another is mapped to it.
    pub fn name(&self, index: usize) -> Option<&str> {
        self.names[index].as_deref()
    }

    /// Returns the index of the alternative that a mapping names: a component, or the last segment of a reference.
    pub fn position(&self, target: &str) -> Option<usize> {
        self.positions.get(target.rsplit(['/', '#']).next().unwrap_or(target)).copied()
    }
}

fn name_of(api: &Api, alternative: SchemaId) -> Option<String> {
    let keywords = api.schemas[alternative].keywords()?;
    // Of a composition, the last is the alternative; those before it are shared with others.
    let composed = || api.schemas[*keywords.all_of.last()?].keywords()?.reference;
    let target = keywords.reference.or_else(composed)?;
    api.schemas[target].place.pointer.segments().last().map(Cow::into_owned)
}

/// Warns of values that are mapped to schemas which are not among the alternatives, and of a property that none of them declares.
fn check(
    api: &Api,
    alternatives: &[SchemaId],
    discriminator: &Discriminator,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    let place = place.member(Keyword::Discriminator.name());
    if !alternatives.iter().any(|id| declares(api, *id, &discriminator.property, 0)) {
        let problem = Problem::UndeclaredDiscriminator { property: discriminator.property.clone() };
        diagnostics.report(Location::Value(place.member("propertyName")), problem);
    }
    let names = AlternativeNames::of(api, alternatives);
    for (value, target) in &discriminator.mapping {
        if names.position(target).is_none() {
            let at = place.member("mapping").member(value);
            let problem = Problem::MappingWithoutAlternative { value: value.clone(), target: target.clone() };
            diagnostics.report(Location::Value(at), problem);
        }
    }
}

/// Returns whether a schema, or one that it is composed of, declares a property.
fn declares(api: &Api, id: SchemaId, property: &str, depth: usize) -> bool {
    let Some(keywords) = api.schemas[id].keywords().filter(|_| depth < DEEPEST) else { return false };
    let inner = keywords.reference.iter().chain(&keywords.all_of).chain(&keywords.one_of).chain(&keywords.any_of);
    keywords.properties.contains_key(property) || inner.copied().any(|inner| declares(api, inner, property, depth + 1))
}

/// The greatest number of references and nested schemas that are followed to find a property.
const DEEPEST: usize = 8;
