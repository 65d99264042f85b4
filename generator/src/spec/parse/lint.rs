//! Warnings about keywords and values that contradict the type of their schema.
//!
//! In: a schema object and its parsed keywords. Out: warnings. JSON Schema defines the meaning of all of these, and it
//! is preserved: a keyword for another type has no effect, a value of another type is never valid, and an example is an
//! annotation.

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
    for (member, index, example) in examples(object) {
        if let Some(reason) = fault(example, types, keywords) {
            let kind = if member == Keyword::Default { member.name() } else { "example" };
            let problem = Problem::InvalidExample { member: kind, reason };
            diagnostics.report(Location::Value(inner(place, member, index)), problem);
        }
    }
}

/// Warns about a format that is likely misspelled, and one of values of other types.
fn check_format(name: &str, types: Option<TypeSet>, place: &Place, diagnostics: &mut Diagnostics) {
    let location = Location::Value(place.member(Keyword::Format.name()));
    let types = types.filter(|types| types.without(JsonType::Null) != TypeSet::EMPTY);
    if let Some((of, types)) = types.and_then(|types| Some((format::mismatch(name, types)?, types))) {
        let problem = Problem::InapplicableFormat { format: name.to_owned(), of, stated: words(types) };
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
        let problem = Problem::InapplicableKeyword { keyword: name.clone(), of: of.name(), stated: words(types) };
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
            let (found, stated) = (value.type_with_article(), words(types));
            diagnostics
                .report(Location::Value(inner(place, member, index)), Problem::MismatchedValue { found, stated });
        }
    }
}

/// Returns the examples of a schema and its default, which should be valid too (JSON Schema Validation, 9.2 and 9.5),
/// each with its keyword and its index, if it is an item of an array.
fn examples(object: &Object) -> impl Iterator<Item = (Keyword, Option<usize>, &Node)> {
    let single = [Keyword::Default, Keyword::Example].into_iter();
    let single = single.filter_map(|member| Some((member, None, object.get(member.name())?)));
    let listed = object.get(Keyword::Examples.name()).and_then(Node::as_array).into_iter().flatten().enumerate();
    single.chain(listed.map(|(index, example)| (Keyword::Examples, Some(index), example)))
}

/// Returns the place of a member, or of an item of it.
fn inner(place: &Place, member: Keyword, index: Option<usize>) -> Place {
    let place = place.member(member.name());
    match index {
        Some(index) => place.item(index),
        None => place,
    }
}

/// Returns the reason why an example is invalid according to the assertions of its own schema object.
fn fault(example: &Node, types: TypeSet, keywords: &Keywords<String>) -> Option<String> {
    if !types.accepts(example) {
        return Some(format!("expected {}, found {}", words(types), example.type_with_article()));
    }
    if keywords.enumeration.as_ref().is_some_and(|values| !values.contains(example)) {
        return Some("not one of the values of `enum`".to_owned());
    }
    let violates = |bound: Keyword| Some(format!("violates `{bound}`"));
    match example {
        Node::Number(number) if keywords.minimum.as_ref().is_some_and(|least| number < least) => {
            violates(Keyword::Minimum)
        }
        Node::Number(number) if keywords.maximum.as_ref().is_some_and(|most| number > most) => {
            violates(Keyword::Maximum)
        }
        Node::String(text) => {
            let length = text.chars().count() as u64;
            match (keywords.min_length, keywords.max_length) {
                (Some(least), _) if length < least => violates(Keyword::MinLength),
                (_, Some(most)) if length > most => violates(Keyword::MaxLength),
                _ => None,
            }
        }
        Node::Null | Node::Bool(_) | Node::Number(_) | Node::Array(_) | Node::Object(_) => None,
    }
}

/// Formats types as `a string` or `a string or null`.
fn words(types: TypeSet) -> String {
    let word = |json_type: JsonType| match json_type {
        JsonType::Null => "null".to_owned(),
        JsonType::Object | JsonType::Array | JsonType::Integer => format!("an {}", json_type.name()),
        JsonType::Boolean | JsonType::Number | JsonType::String => format!("a {}", json_type.name()),
    };
    let others = types.without(JsonType::Null).iter();
    let null = types.iter().filter(|json_type| *json_type == JsonType::Null);
    others.chain(null).map(word).collect::<Vec<_>>().join(" or ")
}
