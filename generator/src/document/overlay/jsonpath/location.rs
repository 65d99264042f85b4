//! The location of a selected value in its document.

use crate::document::node::Node;
use crate::source::Pointer;

/// A selected value and its location.
#[derive(Clone, Debug)]
pub(in crate::document::overlay) struct Match<'n> {
    pub(in crate::document::overlay) steps: Vec<Step>,
    pub(in crate::document::overlay) node: &'n Node,
}

/// A step from a value to a member or an item. The steps into one array are ordered by index.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(in crate::document::overlay) enum Step {
    Member(String),
    Item(usize),
}

/// Returns a location as a JSON Pointer.
pub(in crate::document::overlay) fn pointer(steps: &[Step]) -> Pointer {
    steps.iter().fold(Pointer::root(), |pointer, step| match step {
        Step::Member(name) => pointer.member(name),
        Step::Item(index) => pointer.item(*index),
    })
}

/// Returns the value at a location.
pub(in crate::document::overlay) fn node_mut<'n>(root: &'n mut Node, steps: &[Step]) -> Option<&'n mut Node> {
    steps.iter().try_fold(root, |node, step| match (node, step) {
        (Node::Object(object), Step::Member(name)) => object.get_mut(name),
        (Node::Array(items), Step::Item(index)) => items.get_mut(*index),
        _ => None,
    })
}
