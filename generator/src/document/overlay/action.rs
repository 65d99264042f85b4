//! An action of an overlay (Overlay 1.1.0, 4.4.3): updates the values that its target selects, merges a copy into them, or removes
//! them.

use std::collections::HashSet;

use super::header::Version;
use super::jsonpath::{Match, Path, Step, node_mut, pointer};
use super::kind;
use super::report::{texts, unknown_members, wrong_type};
use crate::diagnostics::{Diagnostics, Expected, Location, Problem};
use crate::document::node::{Node, Object};
use crate::source::{Place, Pointer};

/// The effect of an action.
enum Effect {
    /// Merges a value that the overlay has at a place.
    Merge(Node, Place),
    Remove,
}

/// Applies the action at a place of an overlay of a version.
pub(super) fn apply(root: &mut Node, action: &Object, version: Version, place: &Place, diagnostics: &mut Diagnostics) {
    const NAMES: [&str; 5] = ["target", "description", "update", "copy", "remove"];
    unknown_members(action, place, &NAMES, diagnostics);
    texts(action, place, &["description"], diagnostics);
    let target = match action.get("target") {
        Some(target) => path(target, "`target`", &place.member("target"), diagnostics),
        None => {
            diagnostics.report(place, Problem::ActionWithoutTarget);
            None
        }
    };
    let effect = effect(root, action, version, place, diagnostics);
    let (Some((path, text)), Some(effect)) = (target, effect) else { return };
    let at = Location::Value(place.member("target"));
    let matches = distinct(path.select(root));
    if matches.is_empty() {
        return diagnostics.report(at, Problem::TargetWithoutMatch { target: text });
    }
    match effect {
        Effect::Remove => {
            let targets = matches.into_iter().map(|found| found.steps).collect();
            remove(root, targets, at, diagnostics);
        }
        Effect::Merge(value, source) => {
            let targets = of_one_kind(matches, at, diagnostics);
            merge_all(root, &targets, &value, &source, diagnostics);
        }
    }
}

/// Removes repeated matches: an action applies to a value once, however often its target selects it.
fn distinct(mut matches: Vec<Match<'_>>) -> Vec<Match<'_>> {
    let mut seen = HashSet::new();
    matches.retain(|found| seen.insert(found.steps.clone()));
    matches
}

/// Parses a JSONPath expression, and returns it with its text.
fn path(node: &Node, name: &'static str, place: &Place, diagnostics: &mut Diagnostics) -> Option<(Path, String)> {
    let Node::String(text) = node else {
        wrong_type(diagnostics, place.clone(), name, Expected::JsonPath, node);
        return None;
    };
    match Path::parse(text) {
        Ok(path) => Some((path, text.clone())),
        Err(invalid) => {
            let problem =
                Problem::InvalidJsonPath { path: text.clone(), reason: invalid.reason, advice: invalid.advice };
            diagnostics.report(Location::Value(place.clone()), problem);
            None
        }
    }
}

/// Reads the effect of an action. With `remove: true`, neither `update` nor `copy` has one; nor do they beside each other.
fn effect(
    root: &Node,
    action: &Object,
    version: Version,
    place: &Place,
    diagnostics: &mut Diagnostics,
) -> Option<Effect> {
    let remove = match action.get("remove") {
        None | Some(Node::Bool(false)) => false,
        Some(Node::Bool(true)) => true,
        Some(other) => {
            wrong_type(diagnostics, place.member("remove"), "`remove`", Expected::Boolean, other);
            return None;
        }
    };
    if version == Version::V1_0 && action.contains_key("copy") {
        diagnostics.report(place.member("copy"), Problem::NewerOverlayField);
        return None;
    }
    if remove {
        for field in ["update", "copy"].into_iter().filter(|field| action.contains_key(*field)) {
            diagnostics.report(place.member(field), Problem::IgnoredActionField { field });
        }
        return Some(Effect::Remove);
    }
    match (action.get("update"), action.get("copy")) {
        (Some(value), None) => Some(Effect::Merge(value.clone(), place.member("update"))),
        (None, Some(from)) => copied(root, from, place.member("copy"), diagnostics),
        (Some(_), Some(_)) => {
            diagnostics.report(place.member("copy"), Problem::UpdateBesideCopy);
            None
        }
        (None, None) => {
            diagnostics.report(place, Problem::ActionWithoutEffect);
            None
        }
    }
}

fn copied(root: &Node, from: &Node, place: Place, diagnostics: &mut Diagnostics) -> Option<Effect> {
    let (path, text) = path(from, "`copy`", &place, diagnostics)?;
    match distinct(path.select(root))[..] {
        [Match { node, .. }] => Some(Effect::Merge(node.clone(), place)),
        ref matches => {
            let problem = Problem::AmbiguousCopy { path: text, matches: matches.len() };
            diagnostics.report(Location::Value(place), problem);
            None
        }
    }
}

fn remove(root: &mut Node, mut targets: Vec<Vec<Step>>, at: Location, diagnostics: &mut Diagnostics) {
    // From the last to the first, so that removing an item does not change the indices of those still to be removed.
    targets.sort();
    for steps in targets.iter().rev() {
        if steps.is_empty() {
            return diagnostics.report(at, Problem::RemoveRoot);
        }
        remove_at(root, steps);
    }
}

/// Removes the value at a location from its object or array.
pub(super) fn remove_at(root: &mut Node, steps: &[Step]) {
    let Some((last, parent)) = steps.split_last() else { return };
    match (node_mut(root, parent), last) {
        (Some(Node::Object(object)), Step::Member(name)) => _ = object.shift_remove(name),
        (Some(Node::Array(items)), Step::Item(index)) if *index < items.len() => _ = items.remove(*index),
        _ => {}
    }
}

/// Returns the locations of values that are all objects, all arrays or all primitives; reports any others, and returns none.
fn of_one_kind(matches: Vec<Match<'_>>, at: Location, diagnostics: &mut Diagnostics) -> Vec<Vec<Step>> {
    let mixed = matches.windows(2).find_map(|pair| match pair {
        [first, second] if kind(first.node) != kind(second.node) => Some((kind(first.node), kind(second.node))),
        _ => None,
    });
    if let Some((first, second)) = mixed {
        diagnostics.report(at, Problem::MixedTargets { first, second });
        return Vec::new();
    }
    matches.into_iter().map(|found| found.steps).collect()
}

/// Merges a value into all targets, or into none if it is incompatible with one of them.
fn merge_all(root: &mut Node, targets: &[Vec<Step>], value: &Node, source: &Place, diagnostics: &mut Diagnostics) {
    let errors = diagnostics.errors();
    for steps in targets {
        if let Some(node) = node_mut(root, steps).filter(|node| !appends(node, value)) {
            check(node, value, &pointer(steps), source, diagnostics);
        }
    }
    if diagnostics.errors() > errors {
        return;
    }
    for steps in targets {
        match node_mut(root, steps) {
            Some(Node::Array(items)) if value.as_array().is_none() => items.push(value.clone()),
            Some(node) => merge(node, value),
            None => {}
        }
    }
}

/// Returns whether merging appends a value: an array that is a target takes any other value as a further item.
fn appends(node: &Node, value: &Node) -> bool {
    node.as_array().is_some() && value.as_array().is_none()
}

/// Reports each part of a value that can't be merged into the document.
fn check(node: &Node, value: &Node, at: &Pointer, source: &Place, diagnostics: &mut Diagnostics) {
    match (node, value) {
        (Node::Object(object), Node::Object(update)) => {
            for (name, value) in update.iter() {
                if let Some(node) = object.get(name) {
                    check(node, value, &at.member(name), &source.member(name), diagnostics);
                }
            }
        }
        (node, value) if kind(node) == kind(value) => {}
        (node, value) => {
            let problem = Problem::IncompatibleUpdate {
                at: at.to_string(),
                target: node.type_with_article(),
                update: value.type_with_article(),
            };
            diagnostics.report(source, problem);
        }
    }
}

/// Merges a value that has passed [`check`].
pub(super) fn merge(node: &mut Node, value: &Node) {
    match (node, value) {
        (Node::Object(object), Node::Object(update)) => {
            for (name, value) in update.iter() {
                match object.get_mut(name) {
                    Some(node) => merge(node, value),
                    None => _ = object.insert(name.clone(), value.clone()),
                }
            }
        }
        (Node::Array(items), Node::Array(more)) => items.extend(more.iter().cloned()),
        (node, value) => *node = value.clone(),
    }
}
