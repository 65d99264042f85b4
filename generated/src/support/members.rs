//! The members of a JSON object, which are found by name in constant time.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::hash::{BuildHasher, Hash, Hasher};
use std::ops::Deref;
use std::sync::OnceLock;

use super::json::JsonValue;

/// The greatest number of members that are searched one after another.
const FEW: usize = 16;

/// The members of a JSON object: pairs of a name and a value in the order of the document. Each has a name of its own.
#[derive(Clone, Default)]
pub struct JsonObject {
    pub(super) list: Vec<(String, JsonValue)>,
    /// The index of a member by the hash of its name, once it is needed. Of names with one hash it has the first.
    pub(super) indices: OnceLock<HashMap<u64, usize>>,
}

impl JsonObject {
    /// Returns the members of a list.
    ///
    /// # Errors
    ///
    /// If two members have one name: that name.
    pub(super) fn of(list: Vec<(String, JsonValue)>) -> Result<Self, String> {
        let duplicate = if list.len() > FEW {
            let mut names = HashSet::with_capacity(list.len());
            list.iter().find(|(name, _)| !names.insert(name.as_str()))
        } else {
            let is_known = |(index, (name, _)): &(usize, &(String, JsonValue))| {
                list[..*index].iter().any(|(known, _)| known == name)
            };
            list.iter().enumerate().find(is_known).map(|(_, member)| member)
        };
        match duplicate {
            Some((name, _)) => Err(name.clone()),
            None => Ok(Self { list, indices: OnceLock::new() }),
        }
    }

    /// Returns the value of a member.
    pub fn get(&self, name: &str) -> Option<&JsonValue> {
        self.index(name).map(|index| &self.list[index].1)
    }

    /// Returns the index of a member.
    pub(super) fn index(&self, name: &str) -> Option<usize> {
        let search = || self.list.iter().position(|(known, _)| known == name);
        if self.list.len() <= FEW {
            return search();
        }
        let indices = self.indices.get_or_init(|| indices(&self.list));
        let index = *indices.get(&hash(indices, name))?;
        if self.list[index].0 == name { Some(index) } else { search() }
    }

    /// Returns the members in the order of their names.
    fn in_order(&self) -> Vec<&(String, JsonValue)> {
        let mut members: Vec<_> = self.list.iter().collect();
        members.sort_unstable_by(|(a, _), (b, _)| a.cmp(b));
        members
    }
}

/// Returns the hash of a name as a key of indices.
pub(super) fn hash(indices: &HashMap<u64, usize>, name: &str) -> u64 {
    indices.hasher().hash_one(name)
}

fn indices(list: &[(String, JsonValue)]) -> HashMap<u64, usize> {
    let mut indices = HashMap::with_capacity(list.len());
    for (index, (name, _)) in list.iter().enumerate() {
        indices.entry(hash(&indices, name)).or_insert(index);
    }
    indices
}

impl fmt::Debug for JsonObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.list.iter().map(|(name, value)| (name, value))).finish()
    }
}

impl Deref for JsonObject {
    type Target = [(String, JsonValue)];

    fn deref(&self) -> &Self::Target {
        &self.list
    }
}

impl IntoIterator for JsonObject {
    type Item = (String, JsonValue);
    type IntoIter = std::vec::IntoIter<(String, JsonValue)>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

/// Equality in any order (JSON Schema Core, 4.2.2).
impl PartialEq for JsonObject {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

impl Eq for JsonObject {}

impl Hash for JsonObject {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.in_order().hash(state);
    }
}
