//! The items of an array that are kept.
//!
//! In: the items of two arrays. Out: the indices of the old items that become the first of the new ones, each in place; the other old
//! items are removed, and the other new ones appended. Among all such choices, the one that takes the shortest actions.

use super::super::kind;
use crate::document::node::{Node, Object};

/// What an action costs, about as many characters as its lines without its value.
pub(super) const ITEM_COST: usize = 40;

/// The most pairs of items that are compared with each other; of longer arrays, only equal items are kept.
const MOST_PAIRS: usize = 1 << 20;

/// The items of an old array that are kept, and what it costs to change it into a new one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Alignment {
    /// The indices of the old items that become the first new ones.
    pub(super) kept: Vec<usize>,
    pub(super) cost: usize,
}

/// Returns how to change one array into another.
pub(super) fn align(old: &[Node], new: &[Node]) -> Alignment {
    let equal = old.iter().zip(new).take_while(|(old, new)| old == new).count();
    let (rest, wanted) = (&old[equal..], &new[equal..]);
    let (kept, cost) = if rest.len().saturating_mul(wanted.len()) <= MOST_PAIRS {
        cheapest(rest, wanted)
    } else {
        equal_in_order(rest, wanted)
    };
    Alignment { kept: (0..equal).chain(kept.into_iter().map(|index| index + equal)).collect(), cost }
}

/// The next step for the old items from one index on and the new ones from another.
#[derive(Clone, Copy)]
enum Choice {
    /// Change the old item into the new one.
    Keep,
    Remove,
    /// Remove all old items, and append all new ones.
    End,
}

fn cheapest(old: &[Node], new: &[Node]) -> (Vec<usize>, usize) {
    let sizes: Vec<usize> = new.iter().map(size).collect();
    let end = |from_old: usize, from_new: usize| (old.len() - from_old) * ITEM_COST + appended(&sizes[from_new..]);
    let width = new.len() + 1;
    let mut choices = vec![Choice::End; (old.len() + 1) * width];
    let mut below: Vec<usize> = (0..width).map(|index| end(old.len(), index)).collect();
    for (i, item) in old.iter().enumerate().rev() {
        let mut costs = vec![0; width];
        for j in (0..width).rev() {
            let (mut least, mut choice) = (end(i, j), Choice::End);
            if below[j] + ITEM_COST < least {
                (least, choice) = (below[j] + ITEM_COST, Choice::Remove);
            }
            if let Some(cost) = new.get(j).and_then(|new| cost(item, new)).map(|cost| cost + below[j + 1])
                && cost <= least
            {
                (least, choice) = (cost, Choice::Keep);
            }
            (costs[j], choices[i * width + j]) = (least, choice);
        }
        below = costs;
    }
    let (mut i, mut j, mut kept) = (0, 0, Vec::new());
    loop {
        match choices[i * width + j] {
            Choice::End => return (kept, below[0]),
            Choice::Keep => {
                kept.push(i);
                (i, j) = (i + 1, j + 1);
            }
            Choice::Remove => i += 1,
        }
    }
}

fn equal_in_order(old: &[Node], new: &[Node]) -> (Vec<usize>, usize) {
    let mut kept: Vec<usize> = Vec::new();
    for item in new {
        let from = kept.last().map_or(0, |index| index + 1);
        let Some(found) = old[from..].iter().position(|old| old == item) else { break };
        kept.push(from + found);
    }
    let sizes: Vec<usize> = new[kept.len()..].iter().map(size).collect();
    let cost = (old.len() - kept.len()) * ITEM_COST + appended(&sizes);
    (kept, cost)
}

fn appended(sizes: &[usize]) -> usize {
    if sizes.is_empty() { 0 } else { ITEM_COST + sizes.iter().sum::<usize>() }
}

/// Returns about how many characters the actions take that change one value into another in place; `None` if no action can.
pub(super) fn cost(old: &Node, new: &Node) -> Option<usize> {
    match (old, new) {
        (old, new) if old == new => Some(0),
        (Node::Object(old), Node::Object(new)) => Some(cost_of_members(old, new)),
        (old, new) => (kind(old) == kind(new)).then(|| ITEM_COST + size(new)),
    }
}

fn cost_of_members(old: &Object, new: &Object) -> usize {
    let removed = old.keys().filter(|name| !new.contains_key(*name)).count() * ITEM_COST;
    let (mut updated, mut nested) = (0, 0);
    for (name, value) in new {
        match old.get(name) {
            Some(before) if before == value => {}
            Some(before @ (Node::Object(_) | Node::Array(_))) => {
                nested += cost(before, value).unwrap_or(2 * ITEM_COST + size(value));
            }
            _ => updated += name.len() + size(value),
        }
    }
    removed + nested + if updated == 0 { 0 } else { ITEM_COST + updated }
}

/// Returns about how many characters a value takes.
pub(super) fn size(node: &Node) -> usize {
    match node {
        Node::Null | Node::Bool(_) | Node::Number(_) => 4,
        Node::String(text) => text.len(),
        Node::Array(items) => items.iter().map(|item| size(item) + 2).sum(),
        Node::Object(members) => members.iter().map(|(name, value)| name.len() + size(value) + 4).sum(),
    }
}
