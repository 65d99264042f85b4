//! The type that is being made, and the uses of types that are found.

use super::types::{DraftBody, NameSource};
use crate::ir::docs::Docs;
use crate::ir::identifier::TypeName;
use crate::ir::{DeferredKeyword, Directions, TypeId};
use crate::lower::name_path::NamePath;
use crate::lower::schema_use::SchemaUse;
use crate::maps::HashMap;

/// The type whose parts are being made, with the keywords that it defers.
#[derive(Default)]
pub struct Scope {
    /// `None` while parts of an operation are made.
    pub owner: Option<TypeId>,
    pub deferred: Vec<DeferredKeyword>,
}

/// A type that is in use; its body may not be made yet.
pub struct TypeUses {
    pub schema_use: SchemaUse,
    /// All its uses, if it is inline.
    pub uses: Vec<OwnedUse>,
    pub name_source: NameSource,
    pub name_keys: Vec<String>,
    pub directions: Directions,
    /// The type in which it was first used, if it is inline.
    pub parent: Option<TypeId>,
}

impl TypeUses {
    /// Adds a use of an equal inline schema at another place. The shortest path names the type.
    pub fn add(&mut self, schema_use: SchemaUse, path: &NamePath<'_>, key: String, directions: Directions) {
        let other = path.names();
        self.uses.push(OwnedUse { schema_use, owner: owner(&other) });
        self.name_keys.push(key);
        self.directions = self.directions.or(directions);
        if let NameSource::Inline(names) = &mut self.name_source {
            let length = |names: &[String]| names.iter().map(String::len).sum::<usize>();
            if (length(&other), &other) < (length(names), names) {
                *names = other;
            }
        }
    }
}

/// A use of a schema, with the name of its owner.
pub struct OwnedUse {
    pub schema_use: SchemaUse,
    pub owner: TypeName,
}

/// Returns the name of the owner of a schema, given its path.
pub fn owner(path: &[String]) -> TypeName {
    let outer = path.len().saturating_sub(1).max(1);
    TypeName::new(&path[..outer.min(path.len())].join(" "))
}

/// A type whose body is made.
pub struct MadeType {
    pub docs: Docs,
    pub deferred: Vec<DeferredKeyword>,
    pub body: DraftBody,
}

/// The inline types of one name.
pub struct SameName {
    pub first: (SchemaUse, TypeId),
    /// All of them by their assertions, the first included; empty as long as there is nothing to compare.
    pub by_structure: HashMap<String, TypeId>,
}
