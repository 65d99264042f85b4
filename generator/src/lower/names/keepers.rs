//! The types that keep a pinned name. Equal inline schemas share one, until one of them changes.
//!
//! | once the schemas differ | name |
//! | --- | --- |
//! | those with the digest in the names file | the pinned name |
//! | if none has it, those at most places; of as many, those at the first place | the pinned name |
//! | the others | a new one |

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::ir::TypeId;
use crate::ir::identifier::TypeName;
use crate::lower::draft::{Draft, DraftType, NameSource};
use crate::lower::pinned_names::PinnedNames;

/// Returns the keys by which each type has its pinned names, by [`TypeId`]: its own, and those of types that do not keep its name;
/// none for these.
pub fn pinned_keys(draft: &Draft, pinned: &PinnedNames) -> Vec<Vec<String>> {
    let mut keys: Vec<Vec<String>> = draft.types.iter().map(|ty| ty.name_keys.clone()).collect();
    let mut claims: BTreeMap<TypeName, Vec<TypeId>> = BTreeMap::new();
    for (id, ty) in draft.types_with_ids() {
        let name = match ty.name_source {
            NameSource::Inline(_) => pinned.type_name(&ty.name_keys),
            NameSource::Component { .. } | NameSource::File { .. } => None,
        };
        name.into_iter().for_each(|name| claims.entry(name).or_default().push(id));
    }
    for (name, claimants) in claims.into_iter().filter(|(_, claimants)| claimants.len() > 1) {
        let claim = |id: &&TypeId| claim(draft.type_of(**id), &name, pinned);
        let Some(keeper) = claimants.iter().min_by_key(claim).copied() else { continue };
        for other in claimants.into_iter().filter(|id| *id != keeper) {
            let lost = std::mem::take(&mut keys[other.index()]);
            let is_of_name = |key: &String| pinned.type_name(std::slice::from_ref(key)).as_ref() == Some(&name);
            keys[keeper.index()].extend(lost.into_iter().filter(is_of_name));
        }
    }
    keys
}

/// Returns the claim of a type to a pinned name, the best one least.
fn claim<'d>(ty: &'d DraftType, name: &TypeName, pinned: &PinnedNames) -> (bool, Reverse<usize>, Option<&'d String>) {
    let is_unchanged =
        pinned.shared.get(name.as_str()).is_some_and(|digest| ty.digest.is_some_and(|own| own.to_string() == *digest));
    (!is_unchanged, Reverse(ty.name_keys.len()), ty.name_keys.iter().min())
}
