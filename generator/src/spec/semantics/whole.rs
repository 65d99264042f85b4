//! Schemas as a whole: what describes them, and all schemas that assert on the same instance.

use std::collections::HashSet;

use crate::schema::{Keywords, SchemaId};
use crate::spec::Api;

/// The greatest number of schemas that are visited from one.
const MAX_SCHEMAS: usize = 200;

/// Returns what describes a schema as a whole, without its assertions. `nullable` applies to the whole, too.
pub fn describing(keywords: &Keywords<SchemaId>) -> Keywords<SchemaId> {
    let mut whole = Keywords::default();
    (whole.title, whole.description) = (keywords.title.clone(), keywords.description.clone());
    (whole.deprecated, whole.nullable) = (keywords.deprecated, keywords.nullable);
    (whole.read_only, whole.write_only) = (keywords.read_only, keywords.write_only);
    if keywords.default.is_some() {
        whole.default.clone_from(&keywords.default);
    }
    if !keywords.examples.is_empty() {
        whole.examples.clone_from(&keywords.examples);
    }
    if keywords.deprecation_note.is_some() {
        whole.deprecation_note.clone_from(&keywords.deprecation_note);
    }
    if keywords.rust_type.is_some() {
        whole.rust_type.clone_from(&keywords.rust_type);
    }
    whole
}

/// Returns the keywords of a schema, and of those that `next` leads to from them, each once.
pub fn reached<'a, N>(api: &'a Api, id: SchemaId, next: N) -> Vec<&'a Keywords<SchemaId>>
where
    N: Fn(&'a Keywords<SchemaId>) -> Vec<SchemaId>,
{
    let (mut found, mut open, mut all) = (HashSet::from([id]), vec![id], Vec::new());
    while let Some(id) = open.pop() {
        let Some(keywords) = api.schemas[id].keywords() else { continue };
        open.extend(next(keywords).into_iter().filter(|inner| found.len() < MAX_SCHEMAS && found.insert(*inner)));
        all.push(keywords);
    }
    all
}
