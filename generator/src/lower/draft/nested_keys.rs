//! The keys of types inside of types that equal schemas share. Only the first of these schemas is walked, so that the places inside
//! the others are found here.

use std::collections::{BTreeMap, BTreeSet};

use super::builder::DraftBuilder;
use super::types::NameSource;
use crate::ir::TypeId;
use crate::lower::schema_use::SchemaUse;
use crate::maps::HashMap;
use crate::schema::SchemaId;

impl DraftBuilder<'_> {
    /// Adds the keys of all places to the types inside of shared types.
    pub fn add_nested_keys(&mut self) {
        let shared: Vec<usize> = (0..self.types.len()).filter(|index| self.types[*index].uses.len() > 1).collect();
        if shared.is_empty() {
            return;
        }
        let mut inline: HashMap<SchemaId, Vec<(SchemaUse, TypeId)>> = HashMap::default();
        for (schema_use, id) in &self.types_by_use {
            match self.types[id.index()].name_source {
                NameSource::Inline(_) => inline.entry(schema_use.schema).or_default().push((*schema_use, *id)),
                NameSource::Component { .. } | NameSource::File { .. } => {}
            }
        }
        let mut keys: BTreeMap<TypeId, BTreeSet<String>> = BTreeMap::new();
        for ty in shared.into_iter().map(|index| &self.types[index]) {
            for other in &ty.uses[1..] {
                for (schema, equal) in self.nested(ty.schema_use.schema, other.schema_use.schema) {
                    let flow = self.analysis.flows.within(equal, other.schema_use.flow);
                    for (one, id) in inline.get(&schema).into_iter().flatten() {
                        keys.entry(*id).or_default().insert(self.key(SchemaUse {
                            schema: equal,
                            flow,
                            part: one.part,
                        }));
                    }
                }
            }
        }
        for (id, mut keys) in keys {
            let known = &mut self.types[id.index()].name_keys;
            known.iter().for_each(|key| _ = keys.remove(key));
            known.extend(keys);
        }
    }

    /// Returns the subschemas of two equal schemas, in pairs.
    fn nested(&self, first: SchemaId, second: SchemaId) -> Vec<(SchemaId, SchemaId)> {
        let subschemas = |id| self.analysis.schemas.keywords(id).into_iter().flat_map(|keywords| keywords.subschemas());
        let mut nested = Vec::new();
        let mut open = vec![(first, second)];
        while let Some((first, second)) = open.pop() {
            let pairs = subschemas(first).zip(subschemas(second));
            let start = nested.len();
            nested.extend(pairs);
            open.extend(&nested[start..]);
        }
        nested
    }
}
