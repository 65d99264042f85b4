//! The components that extend others: where a schema with a discriminator is selected, a value of it may be one of what extends it by
//! `allOf` (OpenAPI 3.1, 4.8.25.3), although no reference leads there.

use std::collections::BTreeSet;

use crate::diagnostics::Diagnostics;
use crate::document::documents::Documents;
use crate::document::follow::reference;
use crate::document::node::Node;
use crate::maps::{HashMap, HashSet};
use crate::schema::{Keyword, SchemaId};
use crate::source::Place;
use crate::spec::parse::resource::{ResourceId, Target};
use crate::spec::parse::schema::Schemas;
use crate::spec::select::Selector;

/// The search for components that extend others, which goes on whenever schemas have been read.
#[derive(Default)]
pub struct Extensions<'d> {
    /// The components that no reference had led to when the search began.
    unread: Option<Vec<(&'d Node, Place)>>,
    /// Those of them, by index, that extend the schema at a place.
    by_base: HashMap<Place, BTreeSet<usize>>,
    /// Those whose `allOf` has a reference without a target: an anchor may be read later.
    without_target: Vec<usize>,
    /// The number of schemas that have been searched for discriminators and `allOf`.
    searched: usize,
    /// The schemas that extend a schema which was read.
    extensions: HashMap<SchemaId, Vec<SchemaId>>,
    /// The schemas with a discriminator and without alternatives, and those that extend them.
    extended: HashSet<SchemaId>,
}

impl<'d> Extensions<'d> {
    /// Reads the components that extend a schema which was read. `target` returns the target of the `$ref` of a schema.
    pub fn read(
        &mut self,
        schemas: &mut Schemas<'_>,
        target: impl Fn(SchemaId) -> Option<SchemaId>,
        documents: &'d Documents,
        selector: &Selector<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        if self.unread.is_none() {
            let is_unread = |name: &str, place: &Place| selector.extension(name) && schemas.find(place).is_none();
            let components = documents.components().into_iter().filter(|(name, _, place)| is_unread(name, place));
            let unread: Vec<_> = components.map(|(_, node, place)| (node, place)).collect();
            self.without_target = (0..unread.len()).collect();
            self.unread = Some(unread);
        }
        if self.unread.as_ref().is_none_or(Vec::is_empty) {
            return;
        }
        let extended = self.extend(schemas, target);
        let places = extended.into_iter().map(|id| &schemas.arena[id].place);
        let mut found: BTreeSet<usize> = places.filter_map(|place| self.by_base.remove(place)).flatten().collect();
        found.extend(self.enter_bases(schemas, documents));
        for (node, place) in found.into_iter().filter_map(|index| self.unread.as_ref()?.get(index)) {
            schemas.read(node, place, diagnostics);
        }
    }

    /// Searches the schemas that have been read since. Returns those that turn out to be extended.
    fn extend(&mut self, schemas: &Schemas<'_>, target: impl Fn(SchemaId) -> Option<SchemaId>) -> Vec<SchemaId> {
        let mut open: Vec<SchemaId> = Vec::new();
        for id in schemas.arena.ids().skip(std::mem::replace(&mut self.searched, schemas.arena.len())) {
            let Some(keywords) = schemas.arena[id].keywords() else { continue };
            if keywords.discriminator.is_some() && keywords.discriminated().is_empty() {
                open.push(id);
            }
            for base in keywords.all_of.iter().filter_map(|branch| target(*branch)) {
                self.extensions.entry(base).or_default().push(id);
                if self.extended.contains(&base) {
                    open.push(id);
                }
            }
        }
        let mut extended = Vec::new();
        while let Some(id) = open.pop() {
            if self.extended.insert(id) {
                extended.push(id);
                open.extend(self.extensions.get(&id).into_iter().flatten());
            }
        }
        extended
    }

    /// Enters the bases of components whose references had no target. Returns those that extend a schema which is extended already.
    fn enter_bases(&mut self, schemas: &mut Schemas<'_>, documents: &Documents) -> Vec<usize> {
        let mut found = Vec::new();
        for index in std::mem::take(&mut self.without_target) {
            let Some((node, place)) = self.unread.as_ref().and_then(|unread| unread.get(index)) else { continue };
            let resource = schemas.resources.document(place.file);
            for base in bases(schemas, resource, (node, place), documents) {
                match base {
                    None => self.without_target.push(index),
                    Some(base) if schemas.find(&base).is_some_and(|id| self.extended.contains(&id)) => {
                        found.push(index)
                    }
                    Some(base) => _ = self.by_base.entry(base).or_default().insert(index),
                }
            }
        }
        self.without_target.dedup();
        found
    }
}

/// Returns the places to which the references in the `allOf` of a component lead, as far as they are known.
fn bases(
    schemas: &Schemas<'_>,
    resource: ResourceId,
    (component, place): (&Node, &Place),
    documents: &Documents,
) -> Vec<Option<Place>> {
    let branches = component.get(Keyword::AllOf.name()).and_then(Node::as_array).into_iter().flatten();
    let base = |reference: &str| {
        let mut unreported = Diagnostics::default();
        match schemas.resources.target(resource, reference) {
            Target::Known(place) => documents.locate(&place, &mut unreported).map(|(place, _)| place),
            Target::Document(_) => documents.follow(reference, place, &mut unreported).map(|(place, _)| place),
            Target::Missing => None,
        }
    };
    branches.filter_map(reference).map(base).collect()
}
