//! Applies overlays to a document.
//!
//! In: a [`Document`] and an overlay, which is a document too. Out: the document with the actions of the overlay applied in order,
//! each to the result of the one before. Problems are reported at their places in the overlay. An action with an error
//! changes nothing; the others are still applied.
//!
//! OpenAPI Overlay Specification 1.0.0 and 1.1.0. Where 1.0.0 does not define how values merge, the rules of 1.1.0 apply: tools
//! followed them before.

mod action;
pub mod diff;
mod header;
mod jsonpath;
mod report;
#[cfg(test)]
mod tests;

use self::report::wrong_type;
use crate::diagnostics::{Diagnostics, Expected, Problem};
use crate::document::node::{Document, Node};
use crate::source::{Place, Sources};

/// Applies an overlay.
pub fn apply(document: &mut Document, overlay: &Document, sources: &Sources, diagnostics: &mut Diagnostics) {
    let top = Place::top(overlay.file);
    let Some((object, version)) = header::read(overlay, document.file, sources, diagnostics) else { return };
    let place = top.member("actions");
    let actions = match object.get("actions") {
        Some(Node::Array(actions)) if !actions.is_empty() => actions,
        Some(Node::Array(_)) => return diagnostics.report(place, Problem::OverlayWithoutActions),
        Some(other) => return wrong_type(diagnostics, place, "`actions`", Expected::Array, other),
        None => return diagnostics.report(top, Problem::OverlayWithoutActions),
    };
    // An action can add a reference, or the name that makes one of a value.
    document.has_references = true;
    for (index, node) in actions.iter().enumerate() {
        let place = place.item(index);
        match node {
            Node::Object(object) => action::apply(&mut document.root, object, version, &place, diagnostics),
            other => wrong_type(diagnostics, place, "an action", Expected::Object, other),
        }
    }
}

/// Returns the kind of a value by which values merge, in the plural.
fn kind(node: &Node) -> &'static str {
    match node {
        Node::Object(_) => "objects",
        Node::Array(_) => "arrays",
        Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) => "primitive values",
    }
}
