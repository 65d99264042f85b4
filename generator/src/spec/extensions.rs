//! The components that extend others: where a schema with a discriminator is selected, a value of it may be one of what extends it by
//! `allOf` (OpenAPI 3.1, 4.8.25.3), although no reference leads there.

use std::collections::HashSet;

use crate::diagnostics::Diagnostics;
use crate::document::documents::Documents;
use crate::document::follow::reference;
use crate::document::node::Node;
use crate::maps::HashMap;
use crate::schema::{Keyword, SchemaId};
use crate::source::Place;
use crate::spec::parse::resource::{ResourceId, Target};
use crate::spec::parse::schema::Schemas;
use crate::spec::select::Selector;

/// Reads the components that extend a schema which was read. `target` returns the target of the `$ref` of a schema.
pub fn read(
    schemas: &mut Schemas<'_>,
    target: impl Fn(SchemaId) -> Option<SchemaId>,
    documents: &Documents,
    selector: &Selector<'_>,
    diagnostics: &mut Diagnostics,
) {
    let is_unread = |name: &str, place: &Place| selector.extension(name) && schemas.find(place).is_none();
    let components = documents.components().into_iter();
    let unread: Vec<_> = components.filter(|(name, _, place)| is_unread(name, place)).collect();
    if unread.is_empty() {
        return;
    }
    let extended = extended(schemas, target);
    for (_, node, place) in unread {
        let resource = schemas.resources.document(place.file);
        if bases(schemas, resource, (node, &place), documents).iter().any(|base| extended.contains(base)) {
            schemas.read(node, &place, diagnostics);
        }
    }
}

/// Returns the schemas with a discriminator and without alternatives, and those that extend them.
fn extended(schemas: &Schemas<'_>, target: impl Fn(SchemaId) -> Option<SchemaId>) -> HashSet<SchemaId> {
    let mut open: Vec<SchemaId> = Vec::new();
    let mut extensions: HashMap<SchemaId, Vec<SchemaId>> = HashMap::default();
    for id in schemas.arena.ids() {
        let Some(keywords) = schemas.arena[id].keywords() else { continue };
        if keywords.discriminator.is_some() && keywords.discriminated().is_empty() {
            open.push(id);
        }
        for base in keywords.all_of.iter().filter_map(|branch| target(*branch)) {
            extensions.entry(base).or_default().push(id);
        }
    }
    let mut extended = HashSet::new();
    while let Some(id) = open.pop() {
        if extended.insert(id) {
            open.extend(extensions.get(&id).into_iter().flatten());
        }
    }
    extended
}

/// Returns the schemas to which the `allOf` of a component refers, as far as they were read.
fn bases(
    schemas: &Schemas<'_>,
    resource: ResourceId,
    (component, place): (&Node, &Place),
    documents: &Documents,
) -> Vec<SchemaId> {
    let branches = component.get(Keyword::AllOf.name()).and_then(Node::as_array).into_iter().flatten();
    let base = |reference: &str| {
        let mut unreported = Diagnostics::default();
        let place = match schemas.resources.target(resource, reference) {
            Target::Known(place) => documents.locate(&place, &mut unreported)?.0,
            Target::Document(_) => documents.follow(reference, place, &mut unreported)?.0,
            Target::Missing => return None,
        };
        schemas.find(&place)
    };
    branches.filter_map(reference).filter_map(base).collect()
}
