//! Applies overlays to a document.
//!
//! In: a [`Document`] and an overlay, which is a document too. Out: the document with the actions of the overlay applied in order,
//! each to the result of the one before. Problems are reported at their places in the overlay. An action with an error
//! changes nothing; the others are still applied.
//!
//! OpenAPI Overlay Specification 1.0.0 and 1.1.0. Where 1.0.0 does not define how values merge, the rules of 1.1.0 apply: tools
//! followed them before.

mod action;
mod jsonpath;
mod report;
#[cfg(test)]
mod tests;

use self::report::{unknown_members, wrong_type};
use crate::diagnostics::{Diagnostics, Expected, Location, Problem};
use crate::document::node::{Document, Node, Object};
use crate::source::Place;

/// Applies an overlay.
pub fn apply(document: &mut Document, overlay: &Document, diagnostics: &mut Diagnostics) {
    let place = Place::top(overlay.file);
    let Some(object) = header(&overlay.root, &place, diagnostics) else { return };
    let place = place.member("actions");
    let actions = match object.get("actions") {
        Some(Node::Array(actions)) if !actions.is_empty() => actions,
        Some(Node::Array(_)) => return diagnostics.report(place, Problem::OverlayWithoutActions),
        Some(other) => return wrong_type(diagnostics, place, "`actions`", Expected::Array, other),
        None => return diagnostics.report(Place::top(overlay.file), Problem::OverlayWithoutActions),
    };
    // An action can add a reference, or the name that makes one of a value.
    document.has_references = true;
    for (index, node) in actions.iter().enumerate() {
        let place = place.item(index);
        match node {
            Node::Object(object) => action::apply(&mut document.root, object, &place, diagnostics),
            other => wrong_type(diagnostics, place, "an action", Expected::Object, other),
        }
    }
}

/// Checks the members around the actions (4.4.1). Returns `None` if this is not an overlay of a supported version.
fn header<'n>(root: &'n Node, place: &Place, diagnostics: &mut Diagnostics) -> Option<&'n Object> {
    let Some((object, version)) = root.as_object().and_then(|object| Some((object, object.get("overlay")?))) else {
        diagnostics.report(place, Problem::NotAnOverlay { found: root.type_with_article() });
        return None;
    };
    let version = match version {
        Node::String(text) => text.clone(),
        // Without quotes, `1.0` is the number one.
        Node::Number(number) if number.is_integer() => format!("{number}.0"),
        Node::Number(number) => number.to_string(),
        other => {
            wrong_type(diagnostics, place.member("overlay"), "`overlay`", Expected::OverlayVersion, other);
            return None;
        }
    };
    if !["1.0", "1.1"]
        .iter()
        .any(|known| version.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
    {
        let problem = Problem::UnsupportedOverlayVersion { version };
        diagnostics.report(Location::Value(place.member("overlay")), problem);
        return None;
    }
    if !object.contains_key("info") {
        diagnostics.report(place, Problem::MissingField { field: "info", object: "the overlay" });
    }
    unknown_members(object, place, &["overlay", "info", "extends", "actions"], diagnostics);
    Some(object)
}
