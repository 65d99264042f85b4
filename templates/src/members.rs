//! The members of a JSON object, which are found by name in logarithmic time.

use std::collections::HashSet;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::OnceLock;

use super::json::JsonValue;

/// The greatest number of members that are searched one after another.
const FEW: usize = 16;

/// The members of a JSON object: pairs of a name and a value in the order of the document. Each has a name of its own.
#[derive(Clone, Default)]
pub struct JsonObject {
    pub(super) list: Vec<(String, JsonValue)>,
    /// The indices of the members in the order of their names, once they are needed.
    pub(super) sorted: OnceLock<Vec<usize>>,
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
            None => Ok(Self { list, sorted: OnceLock::new() }),
        }
    }

    /// Returns the value of a member.
    pub fn get(&self, name: &str) -> Option<&JsonValue> {
        self.index(name).map(|index| &self.list[index].1)
    }

    /// Returns the index of a member.
    pub(super) fn index(&self, name: &str) -> Option<usize> {
        if self.list.len() > FEW {
            self.place(name).ok().map(|place| self.sorted()[place])
        } else {
            self.list.iter().position(|(known, _)| known == name)
        }
    }

    /// Returns the place of a name in the order of names, or the one to insert it at.
    pub(super) fn place(&self, name: &str) -> Result<usize, usize> {
        self.sorted().binary_search_by(|index| self.list[*index].0.as_str().cmp(name))
    }

    fn sorted(&self) -> &[usize] {
        self.sorted.get_or_init(|| sorted(&self.list))
    }

    /// Returns the members in the order of their names.
    fn in_order(&self) -> impl Iterator<Item = &(String, JsonValue)> {
        self.sorted().iter().map(|index| &self.list[*index])
    }
}

fn sorted(list: &[(String, JsonValue)]) -> Vec<usize> {
    let mut indices: Vec<usize> = (0..list.len()).collect();
    indices.sort_unstable_by(|a, b| list[*a].0.cmp(&list[*b].0));
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
        self.len() == other.len() && self.in_order().eq(other.in_order())
    }
}

impl Eq for JsonObject {}

impl Hash for JsonObject {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(self.len());
        self.in_order().for_each(|member| member.hash(state));
    }
}
