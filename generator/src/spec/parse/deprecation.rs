//! The texts about a deprecation, in extensions that other tools have made common.

use std::sync::Arc;

use crate::document::node::{Node, Object};

/// The extensions that tell what to use instead.
const REASONS: [&str; 6] = [
    "x-deprecated",
    "x-deprecated-message",
    "x-deprecatedMessage",
    "x-deprecated-reason",
    "x-deprecation-message",
    "x-deprecation",
];

/// The members of such an extension that is an object.
const MEMBERS: [&str; 3] = ["message", "description", "reason"];

/// The extensions with the version since which something is deprecated, and with the date on which it is removed.
const VERSIONS: [&str; 3] = ["x-deprecatedInVersion", "x-deprecated-in-version", "x-deprecated-since"];
const SUNSETS: [&str; 3] = ["x-sunset", "x-sunset-date", "x-deprecated-sunset"];

/// Returns the text about the deprecation of an object.
pub fn deprecation_note(object: &Object) -> Option<Arc<str>> {
    if !object.keys().any(|name| name.starts_with("x-")) {
        return None;
    }
    let text = |names: &[&str]| names.iter().find_map(|name| text_of(object.get(*name)?));
    let version = text(&VERSIONS).map(|version| format!("Since version {version}."));
    let sunset = text(&SUNSETS).map(|date| format!("Removed on {date}."));
    let parts: Vec<String> = text(&REASONS).into_iter().chain(version).chain(sunset).collect();
    (!parts.is_empty()).then(|| parts.join(" ").into())
}

fn text_of(node: &Node) -> Option<String> {
    match node {
        Node::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Node::Number(number) => Some(number.to_string()),
        Node::Object(members) => MEMBERS.iter().find_map(|member| text_of(members.get(*member)?)),
        Node::String(_) | Node::Null | Node::Bool(_) | Node::Array(_) => None,
    }
}
