//! Reads values of a wrong type whose meaning is clear.
//!
//! In: a value and its place. Out: the value of the expected type, with a warning if it had to be converted. The rules are the same
//! for every member: quotes may be missing or superfluous, an empty value is the same as no member, and a single value is an
//! array of one. If none of them applies, the caller interprets the [`Mismatch`].

use std::borrow::Cow;

use crate::diagnostics::{Diagnostics, Expected, Location, Problem};
use crate::document::node::{Node, Number, Object};
use crate::source::{Place, PlaceRef};

/// A value of the expected type; `None` if it is empty.
pub type Lenient<T> = Result<Option<T>, Mismatch>;

/// The error of a value that can't be converted to the expected type.
#[derive(Debug)]
pub struct Mismatch;

/// Reads a string. A number or boolean is one without quotes.
pub fn text<'n>(value: &'n Node, at: PlaceRef<'_>, diagnostics: &mut Diagnostics) -> Lenient<Cow<'n, str>> {
    let text = match value {
        Node::String(text) => return Ok(Some(Cow::Borrowed(text))),
        Node::Number(number) => number.to_string(),
        Node::Bool(value) => value.to_string(),
        Node::Null => return Ok(empty(at, diagnostics)),
        Node::Array(_) | Node::Object(_) => return Err(Mismatch),
    };
    diagnostics.report(Location::Value(at.place()), Problem::UnquotedString { field: name(at) });
    Ok(Some(Cow::Owned(text)))
}

/// Reads a boolean, which may be in quotes.
pub fn flag(value: &Node, at: PlaceRef<'_>, diagnostics: &mut Diagnostics) -> Lenient<bool> {
    match value {
        Node::Bool(value) => Ok(Some(*value)),
        Node::String(text) => unquoted(text.to_ascii_lowercase().parse(), Expected::Boolean, at, diagnostics),
        Node::Null => Ok(empty(at, diagnostics)),
        Node::Number(_) | Node::Array(_) | Node::Object(_) => Err(Mismatch),
    }
}

/// Reads a number, which may be in quotes.
pub fn number(value: &Node, at: PlaceRef<'_>, diagnostics: &mut Diagnostics) -> Lenient<Number> {
    match value {
        Node::Number(number) => Ok(Some(number.clone())),
        Node::String(text) => {
            let number = text.parse::<Number>().ok().filter(|number| number.to_f64().is_some_and(f64::is_finite));
            unquoted(number.ok_or(Mismatch), Expected::Number, at, diagnostics)
        }
        Node::Null => Ok(empty(at, diagnostics)),
        Node::Bool(_) | Node::Array(_) | Node::Object(_) => Err(Mismatch),
    }
}

/// Reads an object. An empty array is one, as languages without the distinction write it.
pub fn object<'n>(value: &'n Node, at: PlaceRef<'_>, diagnostics: &mut Diagnostics) -> Lenient<&'n Object> {
    match value {
        Node::Object(object) => Ok(Some(object)),
        value if is_empty(value) => Ok(empty(at, diagnostics)),
        _ => Err(Mismatch),
    }
}

/// Reads an array. A value that `is_item` accepts is an array of one.
pub fn list<'n>(
    value: &'n Node,
    is_item: fn(&Node) -> bool,
    at: PlaceRef<'_>,
    diagnostics: &mut Diagnostics,
) -> Lenient<&'n [Node]> {
    match value {
        Node::Array(items) => Ok(Some(items)),
        Node::Null => Ok(empty(at, diagnostics)),
        item if is_item(item) => {
            diagnostics.report(
                Location::Value(at.place()),
                Problem::NotAnArray { field: name(at), found: item.type_with_article() },
            );
            Ok(Some(std::slice::from_ref(item)))
        }
        _ => Err(Mismatch),
    }
}

/// Reports a member whose value is ignored.
pub fn ignored(value: &Node, expected: Expected, at: PlaceRef<'_>, diagnostics: &mut Diagnostics) {
    diagnostics.report(
        Location::Value(at.place()),
        Problem::IgnoredValue { field: name(at), expected, found: value.type_with_article() },
    );
}

/// Reports a required value of the wrong type.
pub fn wrong_type(value: &Node, expected: Expected, place: &Place, diagnostics: &mut Diagnostics) {
    let problem =
        Problem::WrongType { field: name(PlaceRef::Place(place)), expected, found: value.type_with_article() };
    diagnostics.report(Location::Value(place.clone()), problem);
}

/// Returns whether a value is null or an empty array.
pub fn is_empty(value: &Node) -> bool {
    matches!(value, Node::Null) || value.as_array().is_some_and(<[Node]>::is_empty)
}

/// Reports a member without a value.
pub fn empty<T>(at: PlaceRef<'_>, diagnostics: &mut Diagnostics) -> Option<T> {
    diagnostics.report(at, Problem::EmptyField { field: name(at) });
    None
}

fn unquoted<T, E>(
    read: Result<T, E>,
    expected: Expected,
    at: PlaceRef<'_>,
    diagnostics: &mut Diagnostics,
) -> Lenient<T> {
    let value = read.map_err(|_| Mismatch)?;
    diagnostics.report(Location::Value(at.place()), Problem::QuotedValue { field: name(at), expected });
    Ok(Some(value))
}

/// Returns the name of the member at a place; of an item of an array, its index too.
fn name(at: PlaceRef<'_>) -> String {
    let place = at.place();
    let segments: Vec<Cow<'_, str>> = place.pointer.segments().collect();
    match &segments[..] {
        [.., list, index] if index.bytes().all(|byte| byte.is_ascii_digit()) => format!("{list}/{index}"),
        [.., name] => name.to_string(),
        [] => String::new(),
    }
}
