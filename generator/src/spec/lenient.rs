//! Values that are not quite what they should be, where it is plain what is meant.
//!
//! In: a value and the place of its member. Out: what is meant by it, with a warning if it is not said as the specification wants it.
//! What is meant is the same for every member: quotes too many or too few are none, nothing is as good as no member, and one
//! thing is a list of one. The caller decides about what means nothing at all ([`Wrong`]).

use std::borrow::Cow;

use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::document::node::{Node, Number, Object};
use crate::source::{Place, PlaceRef};

/// What a value means; `None` if it says nothing.
pub type Meaning<T> = Result<Option<T>, Wrong>;

/// A value that can't be taken for what it should be.
#[derive(Debug)]
pub struct Wrong;

/// A text; a number or boolean is one that lacks its quotes.
pub fn text<'n>(value: &'n Node, at: PlaceRef<'_>, diagnostics: &mut Diagnostics) -> Meaning<Cow<'n, str>> {
    let text = match value {
        Node::String(text) => return Ok(Some(Cow::Borrowed(text))),
        Node::Number(number) => number.to_string(),
        Node::Bool(value) => value.to_string(),
        Node::Null => return Ok(empty(at, diagnostics)),
        Node::Array(_) | Node::Object(_) => return Err(Wrong),
    };
    diagnostics.report(Location::Value(at.place()), Problem::UnquotedString { field: name(at) });
    Ok(Some(Cow::Owned(text)))
}

/// A boolean, maybe in quotes.
pub fn flag(value: &Node, at: PlaceRef<'_>, diagnostics: &mut Diagnostics) -> Meaning<bool> {
    match value {
        Node::Bool(value) => Ok(Some(*value)),
        Node::String(text) => unquoted(text.to_ascii_lowercase().parse(), "a boolean", at, diagnostics),
        Node::Null => Ok(empty(at, diagnostics)),
        Node::Number(_) | Node::Array(_) | Node::Object(_) => Err(Wrong),
    }
}

/// A number, maybe in quotes.
pub fn number(value: &Node, at: PlaceRef<'_>, diagnostics: &mut Diagnostics) -> Meaning<Number> {
    match value {
        Node::Number(number) => Ok(Some(number.clone())),
        Node::String(text) => {
            let number = text.parse::<Number>().ok().filter(|number| number.to_f64().is_some_and(f64::is_finite));
            unquoted(number.ok_or(Wrong), "a number", at, diagnostics)
        }
        Node::Null => Ok(empty(at, diagnostics)),
        Node::Bool(_) | Node::Array(_) | Node::Object(_) => Err(Wrong),
    }
}

/// An object; the empty array is the empty object of languages that know no difference.
pub fn object<'n>(value: &'n Node, at: PlaceRef<'_>, diagnostics: &mut Diagnostics) -> Meaning<&'n Object> {
    match value {
        Node::Object(object) => Ok(Some(object)),
        value if is_empty(value) => Ok(empty(at, diagnostics)),
        _ => Err(Wrong),
    }
}

/// A list. What `is_item` knows for an item is a list of one.
pub fn list<'n>(
    value: &'n Node,
    is_item: fn(&Node) -> bool,
    at: PlaceRef<'_>,
    diagnostics: &mut Diagnostics,
) -> Meaning<&'n [Node]> {
    match value {
        Node::Array(items) => Ok(Some(items)),
        Node::Null => Ok(empty(at, diagnostics)),
        item if is_item(item) => {
            diagnostics
                .report(Location::Value(at.place()), Problem::NotAnArray { field: name(at), found: item.kind() });
            Ok(Some(std::slice::from_ref(item)))
        }
        _ => Err(Wrong),
    }
}

/// A member that changes nothing when it is left out, which is what its value does.
pub fn ignored(value: &Node, expected: &'static str, at: PlaceRef<'_>, diagnostics: &mut Diagnostics) {
    diagnostics
        .report(Location::Value(at.place()), Problem::IgnoredValue { field: name(at), expected, found: value.kind() });
}

/// A member of the wrong type that nothing can stand in for.
pub fn wrong_type(value: &Node, expected: &'static str, place: &Place, diagnostics: &mut Diagnostics) {
    let problem = Problem::WrongType { field: name(PlaceRef::Place(place)), expected, found: value.kind() };
    diagnostics.report(Location::Value(place.clone()), problem);
}

/// Whether a value is what stands where nothing was written.
pub fn is_empty(value: &Node) -> bool {
    matches!(value, Node::Null) || value.as_array().is_some_and(<[Node]>::is_empty)
}

/// Takes note of a member without a value.
pub fn empty<T>(at: PlaceRef<'_>, diagnostics: &mut Diagnostics) -> Option<T> {
    diagnostics.report(at, Problem::EmptyField { field: name(at) });
    None
}

fn unquoted<T, E>(
    read: Result<T, E>,
    expected: &'static str,
    at: PlaceRef<'_>,
    diagnostics: &mut Diagnostics,
) -> Meaning<T> {
    let value = read.map_err(|_| Wrong)?;
    diagnostics.report(Location::Value(at.place()), Problem::QuotedValue { field: name(at), expected });
    Ok(Some(value))
}

/// The name of the member at a place; an item of a list is named after the list.
fn name(at: PlaceRef<'_>) -> String {
    let place = at.place();
    let segments: Vec<Cow<'_, str>> = place.pointer.segments().collect();
    match &segments[..] {
        [.., list, index] if index.bytes().all(|byte| byte.is_ascii_digit()) => format!("{list}/{index}"),
        [.., name] => name.to_string(),
        [] => String::new(),
    }
}
