//! Follows every reference between schemas.
//!
//! In: a [`Spec`] and schemas that refer to each other by text. Out: an [`Api`] in which a reference is the [`SchemaId`] of what
//! it names, with the schemas of other files and those deep inside other schemas read on the way. A reference that leads
//! nowhere is reported where it stands; a chain of references that bites its own tail is reported too.

use std::collections::HashMap;

use crate::diagnostics::{Diagnostics, Problem};
use crate::documents::Documents;
use crate::parse::schema::Schemas;
use crate::schema::{Arena, SchemaId};
use crate::source::Place;
use crate::spec::{Api, Spec};

/// Follows every reference.
pub fn resolve(spec: Spec, mut schemas: Schemas, documents: &mut Documents<'_>, diagnostics: &mut Diagnostics) -> Api {
    let mut targets = HashMap::new();
    let mut next = SchemaId(0);
    // Following a reference can read further schemas, which come after all others in the arena.
    while (next.0 as usize) < schemas.arena.len() {
        let schema = &schemas.arena[next];
        next = SchemaId(next.0 + 1);
        let Some(reference) = schema.keywords().and_then(|keywords| keywords.reference.clone()) else { continue };
        let from = schema.place.member("$ref");
        let Some(place) = documents.follow(&reference, &from, diagnostics) else { continue };
        if let Some(node) = documents.node(&place) {
            targets.insert(from, schemas.read(node, &place, diagnostics));
        }
    }
    let unresolved = SchemaId(0);
    let arena = schemas.arena.map_references(|place, _| *targets.get(&place.member("$ref")).unwrap_or(&unresolved));
    report_cycles(&arena, &targets, diagnostics);
    Api { spec, schemas: arena }
}

/// A schema that is a reference to itself, directly or through others, says nothing that could be checked.
fn report_cycles(arena: &Arena<SchemaId>, targets: &HashMap<Place, SchemaId>, diagnostics: &mut Diagnostics) {
    let mut settled = vec![false; arena.len()];
    for start in arena.ids() {
        let mut chain: Vec<SchemaId> = Vec::new();
        let mut at = Some(start);
        while let Some(id) = at.filter(|id| !settled[id.0 as usize]) {
            let reference = arena[id].place.member("$ref");
            if chain.contains(&id) {
                let problem = Problem::CyclicReference { reference: format!("#{}", arena[id].place.pointer) };
                diagnostics.report(reference, problem);
                break;
            }
            chain.push(id);
            at = targets.get(&reference).copied();
        }
        for id in chain {
            settled[id.0 as usize] = true;
        }
    }
}
