//! Objects that are put together: `allOf`, and what stands beside a `$ref`.
//!
//! In: a schema with branches. Out: the keywords of one object that has the properties of all of them, so that it is a struct and
//! not any JSON. A value that every branch takes fits into that struct, since it fits the type of each property in any of
//! them. Whether the struct also says all that the branches say, is part of the answer; else the evaluator checks the rest.

use std::ops::Deref;
use std::rc::Rc;

use super::Lowering;
use super::flow::Flow;
use crate::maps::IndexMap;
use crate::schema::{Form, JsonType, Keyword, Keywords, SchemaId, TypeSet};

/// Keywords that a struct says as well as they do.
const SAID: [Keyword; 5] = [Keyword::Type, Keyword::Properties, Keyword::Required, Keyword::AllOf, Keyword::Ref];

/// The object that a schema and its branches are together.
#[derive(Clone)]
pub(super) struct Merged {
    pub(super) keywords: Rc<Keywords<SchemaId>>,
    /// Whether it says all that the branches say.
    pub(super) exact: bool,
}

struct Draft {
    keywords: Keywords<SchemaId>,
    exact: bool,
}

/// The keywords by which a schema is typed.
pub(super) enum Effective<'a> {
    Own(&'a Keywords<SchemaId>),
    Merged(Rc<Keywords<SchemaId>>),
}

impl Deref for Effective<'_> {
    type Target = Keywords<SchemaId>;

    fn deref(&self) -> &Keywords<SchemaId> {
        match self {
            Effective::Own(keywords) => keywords,
            Effective::Merged(keywords) => keywords,
        }
    }
}

impl<'a> Lowering<'a> {
    /// The keywords by which a schema is typed: its own, or those of the object that it and its branches are.
    pub(super) fn effective(&self, id: SchemaId) -> Option<Effective<'a>> {
        match self.merged(id) {
            Some(merged) => Some(Effective::Merged(merged.keywords)),
            None => self.api.schemas[id].keywords().map(Effective::Own),
        }
    }

    /// The object that a schema is together with its branches; `None` if it has none, or if they are no object.
    pub(super) fn merged(&self, id: SchemaId) -> Option<Merged> {
        if let Some(known) = self.merged.borrow().get(&id) {
            return known.clone();
        }
        let merged = self.merge(id);
        self.merged.borrow_mut().insert(id, merged.clone());
        merged
    }

    fn merge(&self, id: SchemaId) -> Option<Merged> {
        let keywords = self.api.schemas[id].keywords()?;
        if keywords.all_of.is_empty() && keywords.reference.is_none() || self.wrapped(id, keywords).is_some() {
            return None;
        }
        let mut own = keywords.clone();
        (own.reference, own.all_of, own.properties) = (None, Vec::new(), IndexMap::default());
        // Through dynamic references an object can mean more than its branches show.
        let exact = self.is_said(keywords) && self.api.dynamic_anchors.is_empty();
        let mut merged = Draft { keywords: own, exact };
        let mut seen = vec![id];
        for branch in branches(keywords) {
            self.absorb(branch, &mut merged, &mut seen)?;
        }
        // A schema's own properties come after those that it builds on, and count for more.
        self.add_properties(keywords, &mut merged);
        let Draft { keywords, exact } = merged;
        let is_object = match keywords.types {
            Some(types) => types.without(JsonType::Null).single() == Some(JsonType::Object),
            None => !keywords.properties.is_empty(),
        };
        if is_object {
            self.typed.borrow_mut().extend(seen.into_iter().map(|id| (id, true)));
        }
        is_object.then(|| Merged { keywords: Rc::new(keywords), exact })
    }

    /// Adds a branch and its own branches; `None` if nothing can match them all.
    fn absorb(&self, id: SchemaId, merged: &mut Draft, seen: &mut Vec<SchemaId>) -> Option<()> {
        if seen.contains(&id) {
            return Some(());
        }
        seen.push(id);
        let keywords = match &self.api.schemas[id].form {
            Form::Boolean(true) => return Some(()),
            Form::Boolean(false) => return None,
            Form::Keywords(keywords) => keywords,
        };
        for branch in branches(keywords) {
            self.absorb(branch, merged, seen)?;
        }
        merged.exact &= self.is_said(keywords);
        merged.keywords.types = match (merged.keywords.types, keywords.types) {
            (Some(types), Some(more)) => Some(types.iter().filter(|json_type| more.contains(*json_type)).collect()),
            (types, more) => types.or(more),
        };
        if merged.keywords.types == Some(TypeSet::EMPTY) {
            return None;
        }
        self.add_properties(keywords, merged);
        for name in &keywords.required {
            if !merged.keywords.required.contains(name) {
                merged.keywords.required.insert(name.clone());
            }
        }
        Some(())
    }

    fn add_properties(&self, keywords: &Keywords<SchemaId>, merged: &mut Draft) {
        for (name, property) in &keywords.properties {
            if merged.keywords.properties.contains_key(name) && !self.asserts(*property) {
                continue;
            }
            let known = merged.keywords.properties.insert(name.clone(), *property);
            let differs = |known: SchemaId| self.structure(known, Flow::Any) != self.structure(*property, Flow::Any);
            merged.exact &= !known.is_some_and(differs);
            known.into_iter().for_each(|known| self.count_typed(known));
        }
    }

    fn is_said(&self, keywords: &Keywords<SchemaId>) -> bool {
        let open = match keywords.additional_properties {
            Some(id) => self.api.schemas[id].form == Form::Boolean(true),
            None => true,
        };
        keywords.assertions().all(|keyword| SAID.contains(&keyword) || keyword == Keyword::AdditionalProperties && open)
    }
}

fn branches(keywords: &Keywords<SchemaId>) -> impl Iterator<Item = SchemaId> {
    keywords.reference.into_iter().chain(keywords.all_of.iter().copied())
}
