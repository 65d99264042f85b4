//! Objects that are composed of several schemas: `allOf`, and keywords beside a `$ref`.
//!
//! The merged object has the properties of all branches, so that its type is a struct and not any JSON. A value that every branch
//! accepts fits that struct, since it fits the type of each property in any of them. If the struct does not check all that the
//! branches assert, the evaluator checks the rest.

use super::flows::Flows;
use super::narrowing::Narrowings;
use super::schemas::Schemas;
use super::structure::structure;
use crate::lower::schema_use::{Flow, SchemaUse};
use crate::maps::{HashMap, IndexMap, IndexSet};
use crate::schema::{Form, JsonType, Keyword, Keywords, SchemaId, TypeSet};

/// The keywords that a struct expresses in full.
const EXPRESSED: [Keyword; 5] = [Keyword::Type, Keyword::Properties, Keyword::Required, Keyword::AllOf, Keyword::Ref];

/// The object that a schema and its branches compose.
pub struct MergedObject {
    /// Its keywords, as if it had no branches.
    pub keywords: Keywords<SchemaId>,
    /// Whether they assert all that the branches assert.
    pub is_exact: bool,
    /// The schema and its branches, which share the type of the object.
    pub branches: IndexSet<SchemaId>,
    /// The schemas of properties that other branches override.
    pub overridden: Vec<SchemaId>,
}

/// The merged objects of an API, by their schema.
pub struct MergedObjects(HashMap<SchemaId, MergedObject>);

impl MergedObjects {
    /// Merges every schema that has branches and is an object.
    pub fn of(schemas: Schemas<'_>, flows: &Flows, narrowings: &Narrowings) -> Self {
        let composed = schemas.api.schemas.ids().filter(|id| is_composed(schemas, narrowings, *id));
        Self(composed.filter_map(|id| Some((id, merge(schemas, flows, id)?))).collect())
    }

    /// Returns the object that a schema composes with its branches; `None` if it has none, or they are not objects.
    pub fn get(&self, id: SchemaId) -> Option<&MergedObject> {
        self.0.get(&id)
    }
}

/// Returns whether a schema has branches, of which it does not only wrap or narrow one.
fn is_composed(schemas: Schemas<'_>, narrowings: &Narrowings, id: SchemaId) -> bool {
    schemas.keywords(id).is_some_and(|keywords| {
        let has_branches = !keywords.all_of.is_empty() || keywords.reference.is_some();
        has_branches && schemas.wrapped(id, keywords).is_none() && narrowings.get(id).is_none()
    })
}

fn merge(schemas: Schemas<'_>, flows: &Flows, id: SchemaId) -> Option<MergedObject> {
    let keywords = schemas.keywords(id)?;
    let mut own = keywords.clone();
    (own.reference, own.all_of, own.properties) = (None, Vec::new(), IndexMap::default());
    // A dynamic reference can lead to other schemas than the branches show.
    let is_exact = is_expressed(schemas, keywords) && schemas.api.dynamic_anchors.is_empty();
    let object = MergedObject { keywords: own, is_exact, branches: IndexSet::from_iter([id]), overridden: Vec::new() };
    let mut merging = Merging { schemas, flows, object };
    for branch in branches(keywords) {
        merging.add(branch)?;
    }
    // A schema's own properties come after those of its branches, and override them.
    merging.add_properties(keywords);
    let MergedObject { keywords, .. } = &merging.object;
    let is_object = match keywords.types {
        Some(types) => types.without(JsonType::Null).single() == Some(JsonType::Object),
        None => !keywords.properties.is_empty(),
    };
    is_object.then_some(merging.object)
}

struct Merging<'a> {
    schemas: Schemas<'a>,
    flows: &'a Flows,
    object: MergedObject,
}

impl Merging<'_> {
    /// Adds a branch and its own branches; `None` if no instance can match all of them.
    fn add(&mut self, id: SchemaId) -> Option<()> {
        if !self.object.branches.insert(id) {
            return Some(());
        }
        let keywords = match self.schemas.form(id) {
            Form::Boolean(true) => return Some(()),
            Form::Boolean(false) => return None,
            Form::Keywords(keywords) => keywords,
        };
        for branch in branches(keywords) {
            self.add(branch)?;
        }
        let merged = &mut self.object;
        merged.is_exact &= is_expressed(self.schemas, keywords);
        merged.keywords.types = match (merged.keywords.types, keywords.types) {
            (Some(types), Some(more)) => Some(types.common(more)),
            (types, more) => types.or(more),
        };
        if merged.keywords.types == Some(TypeSet::EMPTY) {
            return None;
        }
        self.add_properties(keywords);
        for name in &keywords.required {
            if !self.object.keywords.required.contains(name) {
                self.object.keywords.required.insert(name.clone());
            }
        }
        Some(())
    }

    fn add_properties(&mut self, keywords: &Keywords<SchemaId>) {
        let (schemas, flows) = (self.schemas, self.flows);
        for (name, property) in &keywords.properties {
            let merged = &mut self.object;
            if merged.keywords.properties.contains_key(name) && !schemas.asserts(*property) {
                continue;
            }
            if let Some(overridden) = merged.keywords.properties.insert(name.clone(), *property) {
                let name = |id: SchemaId| id.0.to_string();
                let structure = |id: SchemaId| structure(schemas, flows, SchemaUse::whole(id, Flow::Any), &name);
                merged.is_exact &= structure(overridden) == structure(*property);
                merged.overridden.push(overridden);
            }
        }
    }
}

fn is_expressed(schemas: Schemas<'_>, keywords: &Keywords<SchemaId>) -> bool {
    let is_open = keywords.additional_properties.is_none_or(|id| schemas.is_always(id));
    keywords
        .assertions()
        .all(|keyword| EXPRESSED.contains(&keyword) || keyword == Keyword::AdditionalProperties && is_open)
}

fn branches(keywords: &Keywords<SchemaId>) -> impl Iterator<Item = SchemaId> {
    keywords.reference.into_iter().chain(keywords.all_of.iter().copied())
}
