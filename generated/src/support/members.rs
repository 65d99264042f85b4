//! The members of a JSON object, which are found by name in logarithmic time.

use std::collections::HashSet;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::sync::OnceLock;

use super::json::Json;

/// The greatest number of members that are searched one after another.
const FEW: usize = 16;

/// The members of an object, in the order of the document.
#[derive(Clone, Debug)]
pub(crate) struct Members {
    list: Vec<(String, Json)>,
    /// The indices of the members in the order of their names, once they are needed.
    sorted: OnceLock<Box<[usize]>>,
}

impl Members {
    /// Returns the members, each of which has a name of its own.
    ///
    /// # Errors
    ///
    /// If two members have one name: that name.
    pub(super) fn new(list: Vec<(String, Json)>) -> Result<Self, String> {
        let duplicate = if list.len() > FEW {
            let mut names = HashSet::with_capacity(list.len());
            list.iter().find(|(name, _)| !names.insert(name.as_str()))
        } else {
            let is_known =
                |(index, (name, _)): &(usize, &(String, Json))| list[..*index].iter().any(|(known, _)| known == name);
            list.iter().enumerate().find(is_known).map(|(_, member)| member)
        };
        match duplicate {
            Some((name, _)) => Err(name.clone()),
            None => Ok(Self { list, sorted: OnceLock::new() }),
        }
    }

    /// Returns the value of a member.
    pub(super) fn get(&self, name: &str) -> Option<&Json> {
        let index = if self.list.len() > FEW {
            let sorted = self.sorted();
            let found = sorted.binary_search_by(|index| self.list[*index].0.as_str().cmp(name));
            found.ok().map(|place| sorted[place])
        } else {
            self.list.iter().position(|(known, _)| known == name)
        };
        index.map(|index| &self.list[index].1)
    }

    fn sorted(&self) -> &[usize] {
        self.sorted.get_or_init(|| sorted(&self.list).into())
    }

    /// Returns the members in the order of their names.
    fn in_order(&self) -> impl Iterator<Item = &(String, Json)> {
        self.sorted().iter().map(|index| &self.list[*index])
    }
}

fn sorted(list: &[(String, Json)]) -> Vec<usize> {
    let mut indices: Vec<usize> = (0..list.len()).collect();
    indices.sort_unstable_by(|a, b| list[*a].0.cmp(&list[*b].0));
    indices
}

impl Deref for Members {
    type Target = [(String, Json)];

    fn deref(&self) -> &Self::Target {
        &self.list
    }
}

impl IntoIterator for Members {
    type Item = (String, Json);
    type IntoIter = std::vec::IntoIter<(String, Json)>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

/// Equality in any order (JSON Schema Core, 4.2.2).
impl PartialEq for Members {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.in_order().eq(other.in_order())
    }
}

impl Hash for Members {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(self.len());
        self.in_order().for_each(|member| member.hash(state));
    }
}
