//! The component schemas, by the schemas that get their names.

use super::schemas::Schemas;
use crate::maps::HashMap;
use crate::schema::SchemaId;

/// The component schemas of a document.
pub struct Components<'a> {
    names: HashMap<SchemaId, &'a str>,
    /// The name of each component and the schema that gets its type, in the order of the document.
    pub roots: Vec<(&'a str, SchemaId)>,
}

impl<'a> Components<'a> {
    /// Finds the component schemas. A component that only refers to a schema elsewhere, in another file or deep inside another
    /// component, gives that schema its name, unless the schema has one.
    pub fn of(schemas: Schemas<'a>) -> Self {
        let components = &schemas.api.components;
        let mut names: HashMap<SchemaId, &'a str> = components.iter().map(|(name, id)| (*id, name.as_str())).collect();
        let mut roots = Vec::with_capacity(components.len());
        for (name, id) in components {
            let reference = schemas.keywords(*id).filter(|keywords| keywords.reference.is_some());
            let target = match reference.and_then(|keywords| schemas.wrapped(*id, keywords)) {
                Some((target, false)) if !names.contains_key(&target) => target,
                Some(_) | None => *id,
            };
            if target != *id {
                names.remove(id);
                names.insert(target, name);
            }
            roots.push((name.as_str(), target));
        }
        Self { names, roots }
    }

    /// Returns the name of the component that a schema is.
    pub fn name(&self, id: SchemaId) -> Option<&'a str> {
        self.names.get(&id).copied()
    }

    /// Returns whether a schema is a component.
    pub fn contains(&self, id: SchemaId) -> bool {
        self.names.contains_key(&id)
    }
}
