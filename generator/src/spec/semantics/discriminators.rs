//! Discriminators: the value of the property selects an alternative, and only that alternative is checked. And inheritance: a schema
//! with a discriminator that others extend through `allOf` is, where it is referred to, the union of those and itself
//! (OpenAPI 3.1, 4.8.25.3).

use std::borrow::Cow;
use std::collections::HashSet;

use super::whole::{describing, reached};
use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::document::uri;
use crate::maps::HashMap;
use crate::schema::{Discriminator, Keyword, Keywords, SchemaId};
use crate::source::Place;
use crate::spec::Api;
use crate::spec::interpretation::Rule;

/// Lets discriminators select, and makes the unions of what extends a schema.
pub fn apply(api: &mut Api, changed: &mut Vec<(SchemaId, Rule)>, diagnostics: &mut Diagnostics) {
    let extensions = Extensions::of(api);
    let bases: Vec<SchemaId> = api.schemas.ids().filter(|id| extensions.is_base(api, *id)).collect();
    for base in bases {
        inherit(api, base, &extensions);
        changed.push((base, Rule::Inheritance));
    }
    for id in api.schemas.ids() {
        let Some(keywords) = api.schemas[id].keywords() else { continue };
        let Some(discriminator) = &keywords.discriminator else { continue };
        let alternatives = keywords.discriminated();
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

/// The schemas that extend others by `allOf`.
#[derive(Default)]
struct Extensions {
    /// The components that extend each schema, in the order of the document.
    components: HashMap<SchemaId, Vec<SchemaId>>,
    /// The references to each schema by which others extend it: those in the `allOf` of a component, and of any other schema that
    /// asserts more than one reference.
    references: HashMap<SchemaId, Vec<SchemaId>>,
    /// The names of components.
    names: HashMap<SchemaId, String>,
}

impl Extensions {
    fn of(api: &Api) -> Self {
        let names = api.components.iter().map(|(name, id)| (*id, name.clone())).collect();
        let mut extensions = Self { names, ..Self::default() };
        for id in api.schemas.ids() {
            let Some(keywords) = api.schemas[id].keywords() else { continue };
            let is_component = extensions.names.contains_key(&id);
            // A component that only adds null to another refers to it.
            let extends =
                is_component && !keywords.nullable || keywords.all_of.len() > 1 || keywords.assertions().count() > 1;
            for branch in keywords.all_of.iter().filter(|_| extends) {
                let Some(parent) = api.schemas[*branch].keywords().and_then(|keywords| keywords.reference) else {
                    continue;
                };
                extensions.references.entry(parent).or_default().push(*branch);
                if is_component {
                    extensions.components.entry(parent).or_default().push(id);
                }
            }
        }
        extensions
    }

    /// Returns whether a schema is a component with a discriminator, and without alternatives, that others extend.
    fn is_base(&self, api: &Api, id: SchemaId) -> bool {
        let is_base = |keywords: &Keywords<SchemaId>| {
            keywords.discriminator.is_some() && keywords.one_of.is_empty() && keywords.any_of.is_empty()
        };
        self.components.contains_key(&id)
            && self.names.contains_key(&id)
            && api.schemas[id].keywords().is_some_and(is_base)
    }

    /// Returns the components that extend a schema, directly or through others, in the order of the document.
    fn of_schema(&self, base: SchemaId) -> Vec<SchemaId> {
        let (mut found, mut open) = (HashSet::from([base]), vec![base]);
        let mut all = Vec::new();
        while let Some(parent) = open.pop() {
            for extension in self.components.get(&parent).into_iter().flatten() {
                if found.insert(*extension) {
                    open.push(*extension);
                    all.push(*extension);
                }
            }
        }
        all.sort();
        all
    }
}

/// Makes a schema the union of what extends it and itself. Its own assertions move to a component of their own, to which the
/// `allOf` of what extends it lead.
fn inherit(api: &mut Api, base: SchemaId, extensions: &Extensions) {
    let Some(name) = extensions.names.get(&base) else { return };
    let own_name = free_name(api, name);
    let place = api.schemas[base].place.clone();
    let own_place = place.parent().unwrap_or_else(|| place.clone()).member(&own_name);
    let Some(keywords) = api.keywords_mut(base) else { return };
    let (discriminator, whole) = (keywords.discriminator.take(), describing(keywords));
    let mut own = std::mem::replace(keywords, whole);
    own.nullable = false;
    let own = api.add(base, own_place, own);
    api.components.insert(own_name.clone(), own);
    for reference in extensions.references.get(&base).into_iter().flatten() {
        if let Some(keywords) = api.keywords_mut(*reference) {
            keywords.reference = Some(own);
        }
    }
    let mut alternatives = Vec::new();
    for target in extensions.of_schema(base).into_iter().chain([own]) {
        let mut reference = Keywords::default();
        reference.reference = Some(target);
        alternatives.push(api.add(base, place.clone(), reference));
    }
    if let Some(keywords) = api.keywords_mut(base) {
        keywords.one_of = alternatives;
        keywords.discriminator = discriminator.map(|discriminator| renamed(discriminator, name, &own_name));
    }
}

/// Returns a free name for the own assertions of a component.
fn free_name(api: &Api, name: &str) -> String {
    let mut own = format!("{name}Base");
    while api.components.contains_key(&own) {
        own.push_str("Base");
    }
    own
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

    /// Returns the index of the alternative that a mapping names: a component, the last segment of a reference, or a file.
    pub fn position(&self, target: &str) -> Option<usize> {
        let last = target.rsplit(['/', '#']).next().filter(|last| !last.is_empty());
        let file = || uri::stem(target.strip_suffix('#').unwrap_or(target)).filter(|_| !target.contains("#/"));
        last.and_then(|last| self.positions.get(last)).or_else(|| self.positions.get(file()?)).copied()
    }
}

/// Returns the last segment of the place of what an alternative refers to; of a file that is a schema, its name.
fn name_of(api: &Api, alternative: SchemaId) -> Option<String> {
    let place = &api.schemas[api.referred(alternative)?].place;
    let last = place.pointer.segments().last().map(Cow::into_owned);
    last.or_else(|| api.file_stems.get(&place.file).cloned())
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
    if !alternatives.iter().any(|id| declares(api, *id, &discriminator.property)) {
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
fn declares(api: &Api, id: SchemaId, property: &str) -> bool {
    let inner = |keywords: &Keywords<SchemaId>| {
        let inner = keywords.reference.iter().chain(&keywords.all_of).chain(&keywords.one_of).chain(&keywords.any_of);
        inner.copied().collect()
    };
    reached(api, id, inner).iter().any(|keywords| keywords.properties.contains_key(property))
}
