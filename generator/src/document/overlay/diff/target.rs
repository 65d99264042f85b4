//! The JSONPath expression of a location.
//!
//! In: a tree and a location. Out: an expression that selects just the value there. Items are selected by what names them, such as the
//! `name` of a parameter, so that the expression still selects them when their array is reordered; by index if nothing does.

use super::super::jsonpath::{Path, Step};
use crate::document::node::{Node, Object};

/// The members that name an object, the best first.
const NAMES: [&str; 9] = ["name", "$ref", "operationId", "url", "title", "id", "const", "format", "type"];

/// The longest value in a filter.
const LONGEST: usize = 120;

/// Returns an expression.
pub(super) fn write(root: &Node, steps: &[Step]) -> String {
    let (mut expression, mut node) = ("$".to_owned(), Some(root));
    for step in steps {
        match step {
            Step::Member(name) => {
                expression.push_str(&member(name));
                node = node.and_then(|node| node.get(name));
            }
            Step::Item(index) => {
                let items = node.and_then(Node::as_array).unwrap_or_default();
                expression.push_str(&item(node, *index));
                node = items.get(*index);
            }
        }
    }
    expression
}

/// Returns the segment of a member: `.name`, or `['/name']`.
fn member(name: &str) -> String {
    let is_first = |c: char| c.is_ascii_alphabetic() || c == '_';
    if name.starts_with(is_first) && name.chars().all(|c| is_first(c) || c.is_ascii_digit()) {
        format!(".{name}")
    } else {
        format!("[{}]", quoted(name))
    }
}

/// Returns the segment of an item.
fn item(array: Option<&Node>, index: usize) -> String {
    let Some(array) = array else { return format!("[{index}]") };
    let selects_it = |filter: &String| {
        let selected = Path::parse(&format!("$[?{filter}]")).map(|path| path.select(array));
        selected.is_ok_and(|matches| matches!(&matches[..], [only] if only.steps == [Step::Item(index)]))
    };
    let filters = array.as_array().and_then(|items| items.get(index)).map(filters).unwrap_or_default();
    match filters.into_iter().find(selects_it) {
        Some(filter) => format!("[?{filter}]"),
        None => format!("[{index}]"),
    }
}

/// Returns filters that may select an item alone.
fn filters(item: &Node) -> Vec<String> {
    match item {
        Node::Array(_) => Vec::new(),
        Node::Object(object) => {
            let equal = |name: &str| Some(format!("@{} == {}", member(name), literal(object.get(name)?)?));
            let single = NAMES.iter().filter_map(|name| equal(name));
            let both = equal("name").zip(equal("in")).map(|(name, place)| format!("{name} && {place}"));
            single.chain(both).chain(only_member(object)).collect()
        }
        primitive => literal(primitive).map(|literal| format!("@ == {literal}")).into_iter().collect(),
    }
}

/// Returns a filter for objects with a certain member, for one without others: a security requirement.
fn only_member(object: &Object) -> Option<String> {
    let (name, _) = object.first().filter(|_| object.len() == 1)?;
    Some(format!("@{}", member(name)))
}

/// Returns a value as a literal of JSONPath.
fn literal(node: &Node) -> Option<String> {
    match node {
        Node::String(text) => (text.len() <= LONGEST).then(|| quoted(text)),
        Node::Null | Node::Bool(_) | Node::Number(_) => Some(node.to_string()),
        Node::Array(_) | Node::Object(_) => None,
    }
}

/// Returns a string in single quotes (RFC 9535, 2.3.1.1).
fn quoted(text: &str) -> String {
    let mut quoted = String::from("'");
    for c in text.chars() {
        match c {
            '\'' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04x}", c as u32)),
            c => quoted.push(c),
        }
    }
    quoted.push('\'');
    quoted
}
