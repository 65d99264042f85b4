//! The values of parameters and headers, whose scalars are text on the wire.

use crate::document::node::{Node, Number, Object};

/// The greatest number of readings of an instance.
const MOST: usize = 64;

/// Returns the values that the text of an instance may be read as, apart from itself; `None` if there are too many.
///
/// The text `1` is that of a number and of a string, and a schema decides which of them is meant.
pub fn readings(instance: &Node) -> Option<Vec<Node>> {
    match instance {
        Node::Null => Some(vec![Node::Null]),
        Node::Bool(_) | Node::Number(_) => Some(vec![instance.clone(), Node::String(instance.to_string())]),
        Node::String(text) => {
            let value = match text.as_str() {
                "true" => Some(Node::Bool(true)),
                "false" => Some(Node::Bool(false)),
                text => text.parse::<Number>().ok().map(Node::Number),
            };
            Some([Some(instance.clone()), value].into_iter().flatten().collect())
        }
        Node::Array(items) => {
            let lists = items.iter().try_fold(vec![Vec::new()], |lists, item| combined(&lists, &readings(item)?))?;
            Some(lists.into_iter().map(Node::Array).collect())
        }
        Node::Object(members) => {
            let start = vec![Vec::new()];
            let lists = members.iter().try_fold(start, |lists, (_, value)| combined(&lists, &readings(value)?))?;
            let object = |values: Vec<Node>| Node::from(members.keys().cloned().zip(values).collect::<Object>());
            Some(lists.into_iter().map(object).collect())
        }
    }
}

/// Returns each list with each value after it; `None` if there are too many.
fn combined(lists: &[Vec<Node>], values: &[Node]) -> Option<Vec<Vec<Node>>> {
    let with = |list: &Vec<Node>, value: &Node| list.iter().chain([value]).cloned().collect::<Vec<_>>();
    let all: Vec<Vec<Node>> = lists.iter().flat_map(|list| values.iter().map(|value| with(list, value))).collect();
    (all.len() <= MOST).then_some(all)
}
