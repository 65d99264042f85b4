//! Examples of values, which docs show.

use crate::document::node::{Node, Object};

/// The size of the largest example that is kept, in characters of JSON.
const LARGEST: usize = 2000;

/// Returns an example, unless it is large.
pub fn example(value: &Node) -> Option<Node> {
    let mut rest = LARGEST;
    fits(value, &mut rest).then(|| value.clone())
}

/// Returns the examples of a parameter or a header: `example`, and the values under `examples`.
pub fn examples(object: &Object) -> Vec<Node> {
    let named = object.get("examples").and_then(Node::as_object);
    let named = named.into_iter().flat_map(Object::values);
    let values = named.filter_map(|named| ["dataValue", "value"].iter().find_map(|member| named.get(member)));
    object.get("example").into_iter().chain(values).filter_map(example).collect()
}

/// Subtracts the size of a value from the rest; returns `false` if it is larger.
fn fits(value: &Node, rest: &mut usize) -> bool {
    let own = match value {
        Node::Null | Node::Bool(_) => 5,
        Node::Number(number) => number.to_string().len(),
        Node::String(text) => text.len() + 2,
        Node::Array(_) | Node::Object(_) => 2,
    };
    let Some(less) = rest.checked_sub(own) else { return false };
    *rest = less;
    match value {
        Node::Array(items) => items.iter().all(|item| fits(item, rest)),
        Node::Object(members) => members.iter().all(|(name, member)| {
            *rest = rest.saturating_sub(name.len());
            fits(member, rest)
        }),
        Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) => true,
    }
}
