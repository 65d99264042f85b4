//! The overlay that changes one document into another.
//!
//! In: two trees. Out: the actions of an overlay ([`Change`]), few and readable: one for what an object gains, one for each value that
//! is removed. [`array`] decides which items are kept, [`target`] writes the JSONPath expressions. Every action is applied to a copy
//! of the old document as soon as it is made, and each expression is for the document at that time. An action can only append to an
//! array, so where items are inserted before others, those after them are removed and appended again, or the whole array is.

mod array;
mod target;
#[cfg(test)]
mod tests;

use self::array::{Alignment, ITEM_COST, align, cost, size};
use super::action::{merge, remove_at};
use super::jsonpath::{Step, node_mut};
use super::kind;
use crate::document::node::{Node, Object};

/// An action.
#[derive(Clone, Debug)]
pub struct Change {
    target: String,
    effect: Effect,
}

#[derive(Clone, Debug)]
enum Effect {
    Update(Node),
    Remove,
}

/// Returns the actions that change one object into another.
pub fn diff(old: &Node, new: &Node) -> Vec<Change> {
    let mut differ = Differ { current: old.clone(), changes: Vec::new() };
    differ.value(&mut Vec::new(), old, new);
    differ.changes
}

/// Returns an overlay with the given `info` and `extends`.
pub fn overlay(title: String, extends: String, changes: Vec<Change>) -> Node {
    let object = |members: Vec<(&str, Node)>| {
        Node::from(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Object>())
    };
    let actions = changes.into_iter().map(|Change { target, effect }| {
        let effect = match effect {
            Effect::Update(value) => ("update", value),
            Effect::Remove => ("remove", Node::Bool(true)),
        };
        object(vec![("target", Node::String(target)), effect])
    });
    object(vec![
        ("overlay", "1.1.0".into()),
        ("info", object(vec![("title", Node::String(title)), ("version", "1.0.0".into())])),
        ("extends", Node::String(extends)),
        ("actions", Node::Array(actions.collect())),
    ])
}

struct Differ {
    /// The old document after the changes so far.
    current: Node,
    changes: Vec<Change>,
}

/// What is to be done with the members of an object.
#[derive(Default)]
struct Members<'n> {
    removed: Vec<&'n str>,
    /// Inserted, or primitive and replaced.
    updated: Object,
    /// Objects and arrays that are changed in place.
    nested: Vec<(&'n str, &'n Node, &'n Node)>,
}

impl Differ {
    /// Changes the value at a location. Either both values are objects, or both are arrays, or both are primitive.
    fn value(&mut self, steps: &mut Vec<Step>, old: &Node, new: &Node) {
        match (old, new) {
            (old, new) if old == new => {}
            (Node::Object(old), Node::Object(new)) => self.object(steps, old, new),
            (Node::Array(old), Node::Array(new)) => self.array(steps, old, new),
            _ => self.update(steps, new.clone()),
        }
    }

    fn object(&mut self, steps: &mut Vec<Step>, old: &Object, new: &Object) {
        let Members { removed, updated, nested } = members(old, new);
        for name in removed {
            self.within(steps, Step::Member(name.to_owned()), |differ, steps| differ.remove(steps));
        }
        // The replacement of one primitive value names it in its target.
        match updated.first().filter(|(name, _)| updated.len() == 1 && old.get(*name).is_some_and(is_primitive)) {
            Some((name, value)) if is_primitive(value) => {
                self.within(steps, Step::Member(name.clone()), |differ, steps| differ.update(steps, value.clone()));
            }
            _ if updated.is_empty() => {}
            _ => self.update(steps, Node::from(updated)),
        }
        for (name, old, new) in nested {
            self.within(steps, Step::Member(name.to_owned()), |differ, steps| differ.value(steps, old, new));
        }
    }

    fn array(&mut self, steps: &mut Vec<Step>, old: &[Node], new: &[Node]) {
        let Alignment { kept, .. } = align(old, new);
        for (index, new) in kept.iter().zip(new) {
            self.within(steps, Step::Item(*index), |differ, steps| differ.value(steps, &old[*index], new));
        }
        // After the changes in place, because removing an item changes the indices after it.
        for index in (0..old.len()).rev().filter(|index| kept.binary_search(index).is_err()) {
            self.within(steps, Step::Item(index), |differ, steps| differ.remove(steps));
        }
        if kept.len() < new.len() {
            self.update(steps, Node::Array(new[kept.len()..].to_vec()));
        }
    }

    /// Changes a member or an item of a value.
    fn within(&mut self, steps: &mut Vec<Step>, step: Step, change: impl FnOnce(&mut Self, &mut Vec<Step>)) {
        steps.push(step);
        change(self, steps);
        steps.pop();
    }

    fn update(&mut self, steps: &[Step], value: Node) {
        let target = target::write(&self.current, steps);
        if let Some(node) = node_mut(&mut self.current, steps) {
            merge(node, &value);
        }
        self.changes.push(Change { target, effect: Effect::Update(value) });
    }

    fn remove(&mut self, steps: &[Step]) {
        let target = target::write(&self.current, steps);
        remove_at(&mut self.current, steps);
        self.changes.push(Change { target, effect: Effect::Remove });
    }
}

/// Compares the members of two objects.
fn members<'n>(old: &'n Object, new: &'n Object) -> Members<'n> {
    let mut members = Members {
        removed: old.keys().map(String::as_str).filter(|name| !new.contains_key(*name)).collect(),
        ..Members::default()
    };
    for (name, value) in new {
        match old.get(name) {
            Some(before) if before == value => {}
            Some(before) if is_primitive(before) && is_primitive(value) => {
                members.updated.insert(name.clone(), value.clone());
            }
            Some(before) if is_changed_in_place(before, value) => members.nested.push((name, before, value)),
            before => {
                members.removed.extend(before.map(|_| name.as_str()));
                members.updated.insert(name.clone(), value.clone());
            }
        }
    }
    members
}

/// Returns whether changing a member in place is shorter than to remove it and to insert the new one.
fn is_changed_in_place(old: &Node, new: &Node) -> bool {
    let replaced = 2 * ITEM_COST + size(new);
    match (old, new) {
        (Node::Array(old), Node::Array(new)) => align(old, new).cost <= replaced,
        (old, new) => kind(old) == kind(new) && cost(old, new).is_some_and(|cost| cost <= replaced),
    }
}

fn is_primitive(node: &Node) -> bool {
    node.as_object().is_none() && node.as_array().is_none()
}
