//! Problems of overlays that are reported in several places.

use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::document::node::{Node, Object};
use crate::source::Place;

/// Reports members that the specification does not define.
pub(super) fn unknown_members(
    object: &Object,
    place: &Place,
    names: &[&str],
    known: &'static str,
    diagnostics: &mut Diagnostics,
) {
    for name in object.keys().filter(|name| !names.contains(&name.as_str()) && !name.starts_with("x-")) {
        diagnostics.report(place.member(name), Problem::UnknownOverlayMember { member: name.clone(), known });
    }
}

/// Reports a value that is not of the expected kind.
pub(super) fn wrong_kind(
    diagnostics: &mut Diagnostics,
    place: Place,
    what: &'static str,
    expected: &'static str,
    found: &Node,
) {
    diagnostics.report(Location::Value(place), Problem::OverlayWrongKind { what, expected, found: found.kind() });
}
