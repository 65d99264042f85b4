//! The members of an object, in their order.
//!
//! Most objects of a document have a handful of members, and a document has tens of thousands of objects: a hash table in each would
//! be most of the tree. What is small is looked through; what is large gets an index.

use std::hash::BuildHasher;
use std::{slice, vec};

use foldhash::fast::RandomState;
use hashbrown::HashTable;

use crate::document::node::Node;

/// A map from names to values that keeps the order of its members.
#[derive(Clone, Debug, Default)]
pub struct Object {
    members: Vec<(String, Node)>,
    /// Where each member is, as soon as there are more than [`FEW`].
    index: Option<Box<Index>>,
}

/// As many members are looked through one by one.
const FEW: usize = 12;

impl Object {
    pub fn len(&self) -> usize {
        self.members.len()
    }

    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    pub fn get(&self, name: &str) -> Option<&Node> {
        self.position(name).map(|at| &self.members[at].1)
    }

    pub fn get_mut(&mut self, name: &str) -> Option<&mut Node> {
        self.position(name).map(|at| &mut self.members[at].1)
    }

    pub fn contains_key(&self, name: &str) -> bool {
        self.position(name).is_some()
    }

    pub fn keys(&self) -> impl Iterator<Item = &String> {
        self.members.iter().map(|(name, _)| name)
    }

    pub fn values(&self) -> impl Iterator<Item = &Node> {
        self.members.iter().map(|(_, value)| value)
    }

    pub fn iter(&self) -> Iter<'_> {
        self.members.iter().map(|(name, value)| (name, value))
    }

    /// Sets a member: where it is, if there is one of this name, else as the last.
    pub fn insert(&mut self, name: String, value: Node) {
        match self.get_mut(&name) {
            Some(there) => *there = value,
            None => self.push(name, value),
        }
    }

    /// Adds a member, or gives back a name that there is already.
    pub fn add(&mut self, name: String, value: Node) -> Result<(), String> {
        if self.contains_key(&name) {
            return Err(name);
        }
        self.push(name, value);
        Ok(())
    }

    /// Removes a member; those behind it move up.
    pub fn remove(&mut self, name: &str) -> Option<Node> {
        let at = self.position(name)?;
        let (_, value) = self.members.remove(at);
        self.index = Index::of(&self.members);
        Some(value)
    }

    /// Keeps the members before a place; gives those behind it.
    pub fn split_off(&mut self, at: usize) -> Self {
        let behind = self.members.split_off(at);
        self.index = Index::of(&self.members);
        Self { index: Index::of(&behind), members: behind }
    }

    fn position(&self, name: &str) -> Option<usize> {
        match &self.index {
            Some(index) => index.find(name, &self.members),
            None => self.members.iter().position(|(there, _)| there == name),
        }
    }

    /// Adds a member of a new name.
    fn push(&mut self, name: String, value: Node) {
        self.members.push((name, value));
        match &mut self.index {
            Some(index) => index.add_last(&self.members),
            None => self.index = Index::of(&self.members),
        }
    }
}

/// As objects of JSON: the order says nothing.
impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

impl Extend<(String, Node)> for Object {
    fn extend<I: IntoIterator<Item = (String, Node)>>(&mut self, members: I) {
        for (name, value) in members {
            self.insert(name, value);
        }
    }
}

impl FromIterator<(String, Node)> for Object {
    fn from_iter<I: IntoIterator<Item = (String, Node)>>(members: I) -> Self {
        let mut object = Self::default();
        object.extend(members);
        object
    }
}

type Iter<'o> = std::iter::Map<slice::Iter<'o, (String, Node)>, fn(&(String, Node)) -> (&String, &Node)>;

impl<'o> IntoIterator for &'o Object {
    type Item = (&'o String, &'o Node);
    type IntoIter = Iter<'o>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl IntoIterator for Object {
    type Item = (String, Node);
    type IntoIter = vec::IntoIter<(String, Node)>;

    fn into_iter(self) -> Self::IntoIter {
        self.members.into_iter()
    }
}

/// The places of members, by the hashes of their names.
#[derive(Clone, Debug, Default)]
struct Index {
    places: HashTable<usize>,
    hasher: RandomState,
}

impl Index {
    /// The index of members, if they need one.
    fn of(members: &[(String, Node)]) -> Option<Box<Self>> {
        (members.len() > FEW).then(|| {
            let mut index = Self::default();
            for end in 1..=members.len() {
                index.add_last(&members[..end]);
            }
            Box::new(index)
        })
    }

    fn find(&self, name: &str, members: &[(String, Node)]) -> Option<usize> {
        self.places.find(self.hasher.hash_one(name), |at| members[*at].0 == name).copied()
    }

    fn add_last(&mut self, members: &[(String, Node)]) {
        let hash = |at: usize| self.hasher.hash_one(members[at].0.as_str());
        let last = members.len() - 1;
        self.places.insert_unique(hash(last), last, |at| hash(*at));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names `n0`, `n1`, … with their numbers as values.
    fn numbered(count: u64) -> Object {
        (0..count).map(|number| (format!("n{number}"), Node::Number(number.into()))).collect()
    }

    fn names(object: &Object) -> Vec<&str> {
        object.keys().map(String::as_str).collect()
    }

    #[test]
    fn every_member_is_found_however_many_there_are() {
        for count in [0, 1, FEW as u64, FEW as u64 + 1, 1000] {
            let object = numbered(count);
            for number in 0..count {
                assert_eq!(
                    object.get(&format!("n{number}")),
                    Some(&Node::Number(number.into())),
                    "{number} of {count}"
                );
            }
            assert_eq!(object.get(&format!("n{count}")), None);
        }
    }

    #[test]
    fn a_name_is_there_once() {
        for count in [3, 100] {
            let mut object = numbered(count);
            assert_eq!(object.add("n1".to_owned(), Node::Null), Err("n1".to_owned()));
            object.insert("n1".to_owned(), Node::Null);
            assert_eq!((object.len() as u64, object.get("n1")), (count, Some(&Node::Null)));
            assert_eq!(names(&object)[1], "n1");
        }
    }

    #[test]
    fn what_is_behind_a_removed_member_is_found() {
        for count in [3, FEW as u64 + 1, 100] {
            let mut object = numbered(count);
            assert_eq!(object.remove("n1"), Some(Node::Number(1_u64.into())));
            assert_eq!(object.remove("n1"), None);
            assert_eq!(names(&object)[..2], ["n0", "n2"]);
            let last = count - 1;
            assert_eq!(object.get(&format!("n{last}")), Some(&Node::Number(last.into())));
        }
    }

    #[test]
    fn both_parts_of_what_is_split_find_their_members() {
        let mut object = numbered(40);
        let behind = object.split_off(20);
        assert_eq!((object.len(), behind.len()), (20, 20));
        assert!(object.contains_key("n19") && !object.contains_key("n20"));
        assert!(behind.contains_key("n20") && behind.contains_key("n39") && !behind.contains_key("n19"));
    }

    #[test]
    fn the_order_makes_no_difference() {
        for count in [3, 100] {
            let forwards = numbered(count);
            let mut members: Vec<_> = forwards.clone().into_iter().collect();
            members.reverse();
            let backwards = Object::from_iter(members);
            assert_eq!(forwards, backwards);
            assert_ne!(names(&forwards), names(&backwards));
            assert_ne!(forwards, numbered(count + 1));
        }
    }
}
