//! A document as a tree.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::mem::discriminant;

use crate::text::is_printable;

pub use openapi_bindgen_support::Number;

use crate::maps::IndexMap;
use crate::source::FileId;

/// A loaded file.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file.
    pub file: FileId,
    /// Its content.
    pub root: Node,
    /// Whether it may have references to other files. Most documents have none, and are not searched for them.
    pub has_references: bool,
}

/// The members of an object, in order. Two objects are equal if their members are, in any order.
pub type Object = IndexMap<String, Node>;

/// A JSON value, written as JSON or as YAML.
///
/// Members keep the document's order. Numbers are exact: the digits of the text, not the nearest float.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Node>),
    /// An object. Boxed, because most nodes are strings, which it would make twice as large.
    Object(Box<Object>),
}

impl Hash for Node {
    fn hash<H: Hasher>(&self, state: &mut H) {
        discriminant(self).hash(state);
        match self {
            Node::Null => {}
            Node::Bool(value) => value.hash(state),
            Node::Number(number) => number.hash(state),
            Node::String(text) => text.hash(state),
            Node::Array(items) => items.hash(state),
            Node::Object(members) => {
                let mut members: Vec<(&String, &Node)> = members.iter().collect();
                members.sort_unstable_by_key(|(name, _)| *name);
                members.hash(state);
            }
        }
    }
}

impl Node {
    /// Returns the members, if this is an object.
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Node::Object(object) => Some(object),
            _ => None,
        }
    }

    /// Returns the items, if this is an array.
    pub fn as_array(&self) -> Option<&[Node]> {
        match self {
            Node::Array(items) => Some(items),
            _ => None,
        }
    }

    /// Returns the text, if this is a string.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Node::String(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the number, if this is one.
    pub fn as_number(&self) -> Option<&Number> {
        match self {
            Node::Number(number) => Some(number),
            _ => None,
        }
    }

    /// Returns the value, if this is a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Node::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// Returns the member `name`, if this is an object that has it.
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.as_object()?.get(name)
    }

    /// Returns the member or item that a segment of a JSON Pointer names (RFC 6901, 4).
    pub fn child(&self, segment: &str) -> Option<&Node> {
        match self {
            Node::Object(object) => object.get(segment),
            Node::Array(items) => items.get(segment.parse::<usize>().ok()?),
            Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) => None,
        }
    }

    /// Returns the JSON type of this value, with its article: `an object`, `null`.
    pub fn type_with_article(&self) -> &'static str {
        match self {
            Node::Null => "null",
            Node::Bool(_) => "a boolean",
            Node::Number(_) => "a number",
            Node::String(_) => "a string",
            Node::Array(_) => "an array",
            Node::Object(_) => "an object",
        }
    }

    /// Returns indented JSON, with every digit of every number.
    pub fn to_json_pretty(&self) -> String {
        let mut out = String::new();
        // Writing to a string does not fail.
        let _ = self.write(&mut out, Some(0));
        out.push('\n');
        out
    }

    /// Writes JSON. `indent` is the depth of the lines; `None` for a single line.
    fn write(&self, out: &mut dyn fmt::Write, indent: Option<usize>) -> fmt::Result {
        let inner = indent.map(|depth| depth + 1);
        match self {
            Node::Null => out.write_str("null"),
            Node::Bool(value) => write!(out, "{value}"),
            Node::Number(number) => write!(out, "{number}"),
            Node::String(text) => write_string(text, out),
            Node::Array(items) => write_list(out, "[]", indent, items, |item, out| item.write(out, inner)),
            Node::Object(object) => write_list(out, "{}", indent, object.iter(), |(name, value), out| {
                write_string(name, out)?;
                out.write_str(if indent.is_some() { ": " } else { ":" })?;
                value.write(out, inner)
            }),
        }
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Node::String(text.to_owned())
    }
}

impl From<Object> for Node {
    fn from(members: Object) -> Self {
        Node::Object(Box::new(members))
    }
}

/// JSON on a single line.
impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write(f, None)
    }
}

fn write_list<T>(
    out: &mut dyn fmt::Write,
    brackets: &str,
    indent: Option<usize>,
    items: impl IntoIterator<Item = T>,
    write: impl Fn(T, &mut dyn fmt::Write) -> fmt::Result,
) -> fmt::Result {
    let new_line = |out: &mut dyn fmt::Write, deeper: usize| match indent {
        Some(depth) => {
            out.write_char('\n')?;
            (0..depth + deeper).try_for_each(|_| out.write_str("  "))
        }
        None => Ok(()),
    };
    out.write_str(&brackets[..1])?;
    let mut empty = true;
    for item in items {
        if !std::mem::replace(&mut empty, false) {
            out.write_char(',')?;
        }
        new_line(out, 1)?;
        write(item, out)?;
    }
    if !empty {
        new_line(out, 0)?;
    }
    out.write_str(&brackets[1..])
}

fn write_string(text: &str, out: &mut dyn fmt::Write) -> fmt::Result {
    out.write_char('"')?;
    let mut rest = text;
    while let Some(at) = find_escaped(rest) {
        out.write_str(&rest[..at])?;
        let mut chars = rest[at..].chars();
        match chars.next() {
            Some('"') => out.write_str("\\\"")?,
            Some('\\') => out.write_str("\\\\")?,
            Some('\n') => out.write_str("\\n")?,
            other => other.map_or(Ok(()), |c| write!(out, "\\u{:04x}", c as u32))?,
        }
        rest = chars.as_str();
    }
    out.write_str(rest)?;
    out.write_char('"')
}

fn find_escaped(text: &str) -> Option<usize> {
    if is_printable(text, [b'"', b'\\']) { None } else { text.find(is_escaped) }
}

/// Returns whether a character is escaped: as JSON requires, or because it is invisible or changes the direction of
/// text.
fn is_escaped(c: char) -> bool {
    matches!(c, '"' | '\\' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
        || c.is_control()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(members: &[(&str, Node)]) -> Node {
        Node::from(Object::from_iter(members.iter().map(|(name, value)| ((*name).to_owned(), value.clone()))))
    }

    #[test]
    fn objects_are_equal_in_any_order_but_keep_their_own() {
        let forwards = object(&[("a", Node::Null), ("b", object(&[("c", Node::Bool(true)), ("d", Node::Null)]))]);
        let backwards = object(&[("b", object(&[("d", Node::Null), ("c", Node::Bool(true))])), ("a", Node::Null)]);
        assert_eq!(forwards, backwards);
        assert_eq!(backwards.to_string(), r#"{"b":{"d":null,"c":true},"a":null}"#);
        assert_ne!(forwards, object(&[("a", Node::Null)]));
        assert_ne!(forwards, object(&[("a", Node::Null), ("b", Node::Null)]));
    }

    #[test]
    fn a_string_node_is_not_larger_than_its_string_and_a_tag() {
        assert!(size_of::<Node>() <= size_of::<String>() + size_of::<usize>());
    }
}
