//! The members of a JSON object, which are found by name in logarithmic time.

use std::borrow::Cow;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use super::json::Json;

/// The greatest number of members that are searched one after another.
const FEW: usize = 16;

/// The members of an object, in the order of the document.
#[derive(Clone, Debug)]
pub(crate) struct Members {
    list: Vec<(String, Json)>,
    /// The indices of the members in the order of their names; empty if the members are few.
    sorted: Box<[usize]>,
}

impl Members {
    /// Returns the members, each of which has a name of its own.
    ///
    /// # Errors
    ///
    /// If two members have one name: that name.
    pub(super) fn new(list: Vec<(String, Json)>) -> Result<Self, String> {
        let (sorted, duplicate) = if list.len() > FEW {
            let sorted = sorted(&list);
            let pair = sorted.windows(2).find(|pair| list[pair[0]].0 == list[pair[1]].0);
            let duplicate = pair.map(|pair| pair[0]);
            (sorted, duplicate)
        } else {
            let is_known = |index: &usize| list[..*index].iter().any(|(name, _)| *name == list[*index].0);
            (Vec::new(), (0..list.len()).find(is_known))
        };
        match duplicate {
            Some(index) => Err(list[index].0.clone()),
            None => Ok(Self { list, sorted: sorted.into() }),
        }
    }

    /// Returns the value of a member.
    pub(super) fn get(&self, name: &str) -> Option<&Json> {
        let index = if self.sorted.is_empty() {
            self.list.iter().position(|(known, _)| known == name)
        } else {
            let found = self.sorted.binary_search_by(|index| self.list[*index].0.as_str().cmp(name));
            found.ok().map(|place| self.sorted[place])
        };
        index.map(|index| &self.list[index].1)
    }

    /// Returns the members in the order of their names.
    fn in_order(&self) -> impl Iterator<Item = &(String, Json)> {
        let sorted = if self.sorted.is_empty() { Cow::Owned(sorted(&self.list)) } else { Cow::Borrowed(&*self.sorted) };
        (0..self.list.len()).map(move |place| &self.list[sorted[place]])
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
