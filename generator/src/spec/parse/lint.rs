//! Warnings about keywords and values that contradict the type of their schema.
//!
//! In: a schema object and its parsed keywords. Out: warnings. JSON Schema defines the meaning of all of these, and it
//! is preserved: a keyword for another type has no effect, and a value of another type is never valid.

use crate::diagnostics::{Diagnostics, Location, Problem, one_edit};
use crate::document::node::{Node, Object};
use crate::schema::{JsonType, Keyword, Keywords, TypeSet, format};
use crate::source::Place;

/// Warns about contradictions in the schema at `place`.
pub fn check(object: &Object, keywords: &Keywords<String>, place: &Place, diagnostics: &mut Diagnostics) {
    if let Some(name) = &keywords.format {
        check_format(name, keywords.types, place, diagnostics);
    }
    let Some(types) = keywords.types.filter(|types| *types != TypeSet::EMPTY) else { return };
    let types = if keywords.nullable { types.with(JsonType::Null) } else { types };
    inapplicable_keywords(object, keywords, types, place, diagnostics);
    mismatched_values(object, types, place, diagnostics);
}

/// Warns about a format that is likely misspelled, and one of values of other types.
fn check_format(name: &str, types: Option<TypeSet>, place: &Place, diagnostics: &mut Diagnostics) {
    let location = Location::Value(place.member(Keyword::Format.name()));
    let types = types.filter(|types| types.without(JsonType::Null) != TypeSet::EMPTY);
    if let Some((of, types)) = types.and_then(|types| Some((format::mismatch(name, types)?, types))) {
        let problem = Problem::InapplicableFormat { format: name.to_owned(), of, stated: types.to_string() };
        diagnostics.report(location, problem);
    } else if !format::is_known(name)
        && let Some(meant) = one_edit(name, format::names())
    {
        diagnostics.report(location, Problem::UnknownFormat { format: name.to_owned(), meant });
    }
}

fn inapplicable_keywords(
    object: &Object,
    keywords: &Keywords<String>,
    types: TypeSet,
    place: &Place,
    diagnostics: &mut Diagnostics,
) {
    let allows = |of| types.contains(of) || of == JsonType::Number && types.contains(JsonType::Integer);
    for (name, value) in object {
        // A keyword without a value was reported with the reason why its value is ignored.
        let keyword = Keyword::from_name(name).filter(|keyword| keywords.value(*keyword).is_some());
        // OpenAPI defines formats of numbers (OpenAPI 3.1, 4.4).
        let applies_to = keyword.filter(|keyword| *keyword != Keyword::Format).and_then(Keyword::applies_to);
        let Some(of) = applies_to.filter(|of| !allows(*of) && !is_trivial(value)) else { continue };
        let problem = Problem::InapplicableKeyword { keyword: name.clone(), of: of.name(), stated: types.to_string() };
        diagnostics.report(place.member(name), problem);
    }
}

/// Returns whether a keyword with this value allows every instance.
fn is_trivial(value: &Node) -> bool {
    match value {
        Node::Null => true,
        Node::Bool(value) => !value,
        Node::Array(items) => items.is_empty(),
        Node::Object(members) => members.is_empty(),
        Node::Number(_) | Node::String(_) => false,
    }
}

fn mismatched_values(object: &Object, types: TypeSet, place: &Place, diagnostics: &mut Diagnostics) {
    let values = object.get(Keyword::Enum.name()).and_then(Node::as_array).into_iter().flatten().enumerate();
    let values = values.map(|(index, value)| (value, Keyword::Enum, Some(index)));
    let constant = object.get(Keyword::Const.name()).map(|value| (value, Keyword::Const, None));
    for (value, member, index) in values.chain(constant) {
        if !types.accepts(value) {
            let (found, stated) = (value.type_with_article(), types.to_string());
            diagnostics
                .report(Location::Value(inner(place, member, index)), Problem::MismatchedValue { found, stated });
        }
    }
}

/// Returns the place of a member, or of an item of it.
fn inner(place: &Place, member: Keyword, index: Option<usize>) -> Place {
    let place = place.member(member.name());
    match index {
        Some(index) => place.item(index),
        None => place,
    }
}
