//! Problems of overlays that are reported in several places.

use crate::diagnostics::{Diagnostics, Expected, Location, Problem, did_you_mean, list};
use crate::document::node::{Node, Object};
use crate::source::Place;

/// Reports fields that the specification does not define.
pub(super) fn unknown_members(object: &Object, place: &Place, known: &[&str], diagnostics: &mut Diagnostics) {
    for name in object.keys().filter(|name| !known.contains(&name.as_str()) && !name.starts_with("x-")) {
        let fields = list(known.iter().copied());
        let advice = format!("the fields are {fields}; prefix an extension with `x-`");
        let advice = did_you_mean(name, known.iter().copied(), advice);
        diagnostics.report(place.member(name), Problem::UnknownOverlayField { field: name.clone(), advice });
    }
}

/// Reports a value that is not of the expected type.
pub(super) fn wrong_type(
    diagnostics: &mut Diagnostics,
    place: Place,
    name: &'static str,
    expected: Expected,
    found: &Node,
) {
    diagnostics
        .report(Location::Value(place), Problem::OverlayWrongType { name, expected, found: found.type_with_article() });
}

/// Reports the fields that are not strings. They are for people: nothing depends on them.
pub(super) fn texts(object: &Object, place: &Place, names: &[&str], diagnostics: &mut Diagnostics) {
    for (name, value) in names.iter().filter_map(|name| object.get_key_value(*name)) {
        let problem = match value {
            Node::String(_) => continue,
            Node::Number(_) | Node::Bool(_) => Problem::UnquotedString { field: name.clone() },
            other => Problem::IgnoredValue {
                field: name.clone(),
                expected: Expected::String,
                found: other.type_with_article(),
            },
        };
        diagnostics.report(Location::Value(place.member(name)), problem);
    }
}
