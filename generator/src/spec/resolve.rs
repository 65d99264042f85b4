//! Resolves the references between schemas.
//!
//! In: a [`Spec`], and schemas whose references are text. Out: an [`Api`] in which a reference is the [`SchemaId`] of its target.
//! Targets that `parse` has not read, such as schemas of other files, are read here. A reference without a target is reported at
//! its place, and so is a cycle of nothing but references.

use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::document::documents::Documents;
use crate::document::uri;
use crate::maps::{HashMap, IndexMap};
use crate::schema::{Arena, Form, Keyword, SchemaId};
use crate::source::{Place, Pointer};
use crate::spec::depth;
use crate::spec::extensions::Extensions;
use crate::spec::parse::resource::Target;
use crate::spec::parse::schema::Schemas;
use crate::spec::select::Selector;
use crate::spec::{Api, Spec};

/// The targets of references, by their schemas and keywords.
type Targets = HashMap<(SchemaId, Keyword), SchemaId>;

/// Resolves every reference.
pub fn resolve(
    spec: Spec,
    mut schemas: Schemas<'_>,
    documents: &Documents,
    selector: &Selector<'_>,
    diagnostics: &mut Diagnostics,
) -> Api {
    let mut targets = Targets::default();
    let mut extensions = Extensions::default();
    let mut next = SchemaId(0);
    // A schema that is read now comes after all others in the arena.
    while (next.0 as usize) < schemas.arena.len() {
        let id = next;
        next = SchemaId(next.0 + 1);
        resolve_schema(id, &mut schemas, &mut targets, documents, diagnostics);
        if next.0 as usize == schemas.arena.len() {
            let reference = |id| targets.get(&(id, Keyword::Ref)).copied();
            extensions.read(&mut schemas, reference, documents, selector, diagnostics);
        }
    }
    let components = components(&schemas, documents, selector, diagnostics);
    let dynamic_anchors = dynamic_anchors(&schemas, documents);
    let resource_of = schemas.arena.ids().map(|id| schemas.resource_of(id).0 as usize).collect();
    let with_examples = std::mem::take(&mut schemas.with_examples);
    let unresolved = SchemaId(0);
    let mut arena = schemas.arena.map_references(|id, keyword| *targets.get(&(id, keyword)).unwrap_or(&unresolved));
    mark_dynamic(&mut arena);
    report_cycles(&arena, &targets, diagnostics);
    depth::report_deep(&arena, documents.most_references, diagnostics);
    Api {
        spec,
        components,
        schemas: arena,
        dynamic_anchors,
        resource_of,
        files: documents.others(),
        file_stems: documents.stems(),
        with_examples,
        compositions: HashMap::default(),
        interpretations: Vec::new(),
    }
}

/// Resolves the references of a schema.
fn resolve_schema(
    id: SchemaId,
    schemas: &mut Schemas<'_>,
    targets: &mut Targets,
    documents: &Documents,
    diagnostics: &mut Diagnostics,
) {
    for (keyword, reference) in references(schemas, id) {
        let from = schemas.arena[id].place.member(keyword.name());
        let Some(place) = target(&reference, id, &from, schemas, documents, diagnostics) else { continue };
        let read = schemas.find(&place).or_else(|| {
            let (place, node) = documents.find(&place, &reference, &from, diagnostics)?;
            Some(schemas.read(node, &place, diagnostics))
        });
        match read {
            Some(target) => _ = targets.insert((id, keyword), target),
            None => {
                let problem = documents.unresolved(&reference, Some(&place), diagnostics);
                diagnostics.report(Location::Value(from), problem);
            }
        }
    }
}

/// Returns the components that were read because they are selected, or because a reference leads to them.
fn components(
    schemas: &Schemas<'_>,
    documents: &Documents,
    selector: &Selector<'_>,
    diagnostics: &mut Diagnostics,
) -> IndexMap<String, SchemaId> {
    let mut read = IndexMap::default();
    for (name, _, place) in documents.components() {
        if let Some(id) = schemas.find(&place) {
            if selector.excludes(name) {
                diagnostics.report(place, Problem::ExcludedButReferenced { name: name.clone() });
            }
            read.insert(name.clone(), id);
        }
    }
    read
}

/// Returns the references of a schema, with their keywords.
fn references(schemas: &Schemas<'_>, id: SchemaId) -> Vec<(Keyword, String)> {
    let Some(keywords) = schemas.arena[id].keywords() else { return Vec::new() };
    let plain = keywords.reference.iter().map(|reference| (Keyword::Ref, reference.clone()));
    let dynamic = keywords.dynamic_reference.iter().map(|one| (Keyword::DynamicRef, one.target.clone()));
    plain.chain(dynamic).collect()
}

/// Returns the place of a target: in a known resource, or else in a document.
fn target(
    reference: &str,
    id: SchemaId,
    from: &Place,
    schemas: &mut Schemas<'_>,
    documents: &Documents,
    diagnostics: &mut Diagnostics,
) -> Option<Place> {
    let found = match schemas.resources.target(schemas.resource_of(id), reference) {
        Target::Document(path) => {
            let file = documents.open(&path, from, diagnostics)?;
            let top = Place::top(file);
            // The document of the API is not a schema, whatever URI it gives itself.
            let has_uri = path.contains(':') && top != documents.root().0;
            if has_uri {
                schemas.resources.name_document(file, &path);
            }
            let (_, fragment) = uri::split(reference);
            if has_uri || !fragment.is_empty() && !fragment.starts_with('/') {
                // A document with a URI or an anchor is a schema as a whole: its own `$id` and anchors have to be read.
                let node = documents.node(&top)?;
                let root = schemas.read(node, &top, diagnostics);
                let resource = schemas.resource_of(root);
                schemas.resources.within(resource, fragment)
            } else {
                let resource = schemas.resources.document(file);
                schemas.resources.within(resource, fragment)
            }
        }
        known => known,
    };
    match found {
        Target::Known(place) => Some(place),
        Target::Missing | Target::Document(_) => {
            // A pointer without its first `/` is read as an anchor.
            let pointer = reference.strip_prefix('#').filter(|fragment| fragment.contains('/'));
            let pointer =
                pointer.map(|pointer| Place { file: from.file, pointer: Pointer::from_text(format!("/{pointer}")) });
            let problem = documents.unresolved(reference, pointer.as_ref(), diagnostics);
            diagnostics.report(Location::Value(from.clone()), problem);
            None
        }
    }
}

/// Returns the dynamic anchors of each resource, or none if no schema has a `$dynamicRef`.
fn dynamic_anchors(schemas: &Schemas<'_>, documents: &Documents) -> Vec<Vec<(String, SchemaId)>> {
    let is_dynamic =
        |id: SchemaId| schemas.arena[id].keywords().is_some_and(|keywords| keywords.dynamic_reference.is_some());
    if !schemas.arena.ids().any(is_dynamic) {
        return Vec::new();
    }
    let known = |(name, place): (&str, &Place)| {
        documents.node(place)?;
        Some((name.to_owned(), schemas.find(place)?))
    };
    schemas.resources.dynamic_anchors().map(|anchors| anchors.filter_map(known).collect()).collect()
}

/// Makes each `$dynamicRef` whose target is not a dynamic anchor of the same name a `$ref` (JSON Schema Core, 8.2.3.2).
fn mark_dynamic(arena: &mut Arena<SchemaId>) {
    for id in arena.ids() {
        let dynamic = arena[id].keywords().and_then(|keywords| keywords.dynamic_reference.as_ref());
        let Some(target) = dynamic.map(|dynamic| dynamic.target) else { continue };
        let anchor = arena[target].keywords().and_then(|keywords| keywords.dynamic_anchor.clone());
        if let Form::Keywords(keywords) = &mut arena.get_mut(id).form
            && let Some(dynamic) = &mut keywords.dynamic_reference
        {
            dynamic.anchor.take_if(|name| anchor.as_ref() != Some(name));
        }
    }
}

/// Reports schemas that are references to themselves, directly or through others: no value can be checked against them.
fn report_cycles(arena: &Arena<SchemaId>, targets: &Targets, diagnostics: &mut Diagnostics) {
    // The schema from which each was reached first.
    let mut reached: Vec<Option<SchemaId>> = vec![None; arena.len()];
    for start in arena.ids() {
        let mut at = Some(start);
        while let Some(id) = at {
            if let Some(from) = reached[id.0 as usize].replace(start) {
                if from == start {
                    let problem = Problem::CyclicReference { reference: format!("#{}", arena[id].place.pointer) };
                    diagnostics.report(Location::Value(arena[id].place.member(Keyword::Ref.name())), problem);
                }
                break;
            }
            at = targets.get(&(id, Keyword::Ref)).copied();
        }
    }
}
