//! The types that equal inline schemas share.
//!
//! | equal schemas of one name | type | its name |
//! | --- | --- | --- |
//! | nothing else has the name, and the names file pins no other | one | that name, which belongs to none of their owners |
//! | the names file pins the same name | one | that name |
//! | something else has the name, and the name of one owner is part of that of another (`WebLink`, `TrashWebLink`) | one | with the shortest owner |
//! | something else has the name | one for each owner | with its owner |
//!
//! Whether something else has a name is known once everything is drafted, so that what is found there is an input of a second draft.

use std::collections::HashSet;

use super::operations::DraftOperation;
use super::scope::TypeUses;
use super::types::NameSource;
use crate::ir::identifier::TypeName;
use crate::lower::pinned_names::PinnedNames;
use crate::lower::schema_use::SchemaUse;
use crate::maps::HashMap;
use crate::schema::SchemaId;

/// The schemas that may share types.
#[derive(Debug, Default)]
pub struct Sharing {
    /// The names that several items would have.
    contested: HashSet<TypeName>,
    /// The owner that names the types of each use of a schema whose name is contested.
    owners: HashMap<SchemaUse, TypeName>,
    /// Names the uses that only the second draft has: types around them were one in the first.
    pinned: PinnedNames,
}

/// The schemas of one name that share a type if they are equal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    Any,
    /// Those with related owners.
    Related(TypeName),
    /// The same schema in both directions.
    Alone(SchemaId),
}

impl Sharing {
    /// Finds the names that several items of a draft would have; `None` if all types can be shared as they are.
    pub fn of<'a>(
        types: &[TypeUses],
        components: impl Iterator<Item = &'a str>,
        operations: &'a [DraftOperation],
        pinned: &PinnedNames,
    ) -> Option<Self> {
        let mut counts: HashMap<TypeName, usize> = HashMap::default();
        let operations = operations.iter().map(|operation| operation.label.as_str());
        components.chain(operations).for_each(|name| _ = counts.insert(TypeName::new(name), 1));
        let inline: Vec<(TypeName, &TypeUses)> = types.iter().filter_map(|ty| Some((inline_name(ty)?, ty))).collect();
        inline.iter().for_each(|(name, _)| *counts.entry(name.clone()).or_default() += 1);
        let mut contested: HashSet<TypeName> = HashSet::new();
        let mut owners = HashMap::default();
        let mut is_split = false;
        for (name, ty) in &inline {
            let pinned: Vec<Option<TypeName>> =
                ty.name_keys.iter().map(|key| pinned.type_name(std::slice::from_ref(key))).collect();
            if counts[name] == 1 && pinned.iter().flatten().all(|pinned| pinned == name) {
                continue;
            }
            contested.insert(name.clone());
            if ty.uses.len() > 1 {
                let named = naming_owners(ty, &pinned);
                is_split |= named.iter().any(|owner| *owner != named[0]);
                owners.extend(ty.uses.iter().map(|one| one.schema_use).zip(named));
            }
        }
        is_split.then(|| Self { contested, owners, pinned: pinned.clone() })
    }

    /// Returns the schemas of a name with which a use of one may share a type, given its key in the names file.
    pub fn group(&self, name: &TypeName, schema_use: SchemaUse, key: impl FnOnce() -> String) -> Group {
        if !self.contested.contains(name) {
            return Group::Any;
        }
        let owner = self.owners.get(&schema_use).cloned().or_else(|| self.pinned.type_name(&[key()]));
        owner.map_or(Group::Alone(schema_use.schema), Group::Related)
    }
}

/// Returns the owner that names the type of each use, given the pinned names of their types: uses that a pinned name names keep it.
fn naming_owners(ty: &TypeUses, pinned: &[Option<TypeName>]) -> Vec<TypeName> {
    let roots = roots(ty.uses.iter().map(|one| &one.owner));
    let mut related: HashMap<&TypeName, &TypeName> = HashMap::default();
    for (root, pinned) in roots.iter().zip(pinned) {
        pinned.iter().for_each(|pinned| _ = related.entry(root).or_insert(pinned));
    }
    let naming = |(root, pinned): (&TypeName, &Option<TypeName>)| {
        pinned.as_ref().or(related.get(root).copied()).unwrap_or(root).clone()
    };
    roots.iter().zip(pinned).map(naming).collect()
}

impl TypeUses {
    /// Returns whether schemas of unrelated owners share the type.
    pub fn is_shared(&self) -> bool {
        let owners = || self.uses.iter().map(|one| &one.owner);
        let shortest = owners().min_by_key(|owner| (owner.as_str().len(), owner.as_str()));
        shortest.is_some_and(|shortest| owners().any(|owner| !contains(owner, shortest)))
    }
}

/// Returns the name of an inline schema without its owners.
fn inline_name(ty: &TypeUses) -> Option<TypeName> {
    match &ty.name_source {
        NameSource::Inline(path) => path.last().map(|name| TypeName::new(name)),
        NameSource::Component { .. } | NameSource::File { .. } => None,
    }
}

/// Returns for each owner the shortest one whose name is part of its own.
fn roots<'n>(owners: impl Iterator<Item = &'n TypeName>) -> Vec<TypeName> {
    let owners: Vec<&TypeName> = owners.collect();
    let mut sorted = owners.clone();
    sorted.sort_unstable_by_key(|owner| (owner.as_str().len(), owner.as_str()));
    let mut roots: Vec<&TypeName> = Vec::new();
    for owner in sorted {
        if !roots.iter().any(|root| contains(owner, root)) {
            roots.push(owner);
        }
    }
    let root = |owner: &TypeName| roots.iter().find(|root| contains(owner, root)).map_or(owner, |root| root).clone();
    owners.into_iter().map(root).collect()
}

/// Returns whether a name contains another as whole words.
fn contains(name: &TypeName, other: &TypeName) -> bool {
    let (name, other) = (name.as_str(), other.as_str());
    let ends_word = |at: usize| !name[at..].starts_with(char::is_lowercase);
    name.match_indices(other).any(|(at, _)| ends_word(at + other.len()))
}

#[cfg(test)]
mod tests {
    use super::contains;
    use crate::ir::identifier::TypeName;
    use crate::lower::draft::scope::owner;

    #[test]
    fn owners_are_related_by_whole_words() {
        let contains = |name: &str, other: &str| contains(&TypeName::new(name), &TypeName::new(other));
        assert!(
            contains("TrashWebLink", "WebLink") && contains("WebLinkRequest", "WebLink") && contains("Item2", "Item")
        );
        assert!(!contains("Itemized", "Item") && !contains("WebLink", "TrashWebLink"));
    }

    #[test]
    fn the_owner_of_a_schema_is_what_is_around_it() {
        let path = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert_eq!(owner(&path(&["Invoice", "line", "status"])).as_str(), "InvoiceLine");
        assert_eq!(owner(&path(&["create invoice request"])).as_str(), "CreateInvoiceRequest");
    }
}
