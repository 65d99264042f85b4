//! What a schema says that makes no sense, though every keyword of it is one.
//!
//! In: a schema object and the keywords read from it. Out: warnings. JSON Schema has a meaning for all of this, and it is kept: a
//! keyword for another type checks nothing, a value of another type is never valid, and an example is a remark.

use crate::diagnostics::{Diagnostics, Problem};
use crate::document::node::{Node, Object};
use crate::schema::{JsonType, Keyword, Keywords, TypeSet};
use crate::source::Place;

/// Warns of what makes no sense in a schema at `place`.
pub fn check(object: &Object, keywords: &Keywords<String>, place: &Place, diagnostics: &mut Diagnostics) {
    let Some(types) = keywords.types.filter(|types| *types != TypeSet::EMPTY) else { return };
    keywords_of_other_types(object, types, place, diagnostics);
    values_of_other_types(object, types, place, diagnostics);
    for (member, index, example) in examples(object) {
        if let Some(reason) = fault(example, types, keywords) {
            let said = if member == "default" { member } else { "example" };
            diagnostics.report(inner(place, member, index), Problem::InvalidExample { member: said, reason });
        }
    }
}

fn keywords_of_other_types(object: &Object, types: TypeSet, place: &Place, diagnostics: &mut Diagnostics) {
    let allows = |of| types.contains(of) || of == JsonType::Number && types.contains(JsonType::Integer);
    for (keyword, value) in object {
        // What is empty says nothing anyway.
        // Formats of numbers are OpenAPI's (OpenAPI 3.1, 4.4).
        let applies_to = Keyword::from_name(keyword).filter(|keyword| *keyword != Keyword::Format);
        let applies_to = applies_to.and_then(Keyword::applies_to);
        let Some(of) = applies_to.filter(|of| !allows(*of) && !says_nothing(value)) else { continue };
        let problem = Problem::KeywordOfOtherType { keyword: keyword.clone(), of: of.name(), stated: words(types) };
        diagnostics.report(place.member(keyword), problem);
    }
}

fn says_nothing(value: &Node) -> bool {
    match value {
        Node::Null => true,
        Node::Bool(value) => !value,
        Node::Array(items) => items.is_empty(),
        Node::Object(members) => members.is_empty(),
        Node::Number(_) | Node::String(_) => false,
    }
}

fn values_of_other_types(object: &Object, types: TypeSet, place: &Place, diagnostics: &mut Diagnostics) {
    let values = object.get("enum").and_then(Node::as_array).into_iter().flatten().enumerate();
    let values = values.map(|(index, value)| (value, "enum", Some(index)));
    let constant = object.get("const").map(|value| (value, "const", None));
    for (value, member, index) in values.chain(constant) {
        if !is_of(value, types) {
            let (found, stated) = (value.kind(), words(types));
            diagnostics.report(inner(place, member, index), Problem::ValueOfOtherType { found, stated });
        }
    }
}

/// The examples of a schema, and its default, which is to be valid too (JSON Schema Validation, 9.2 and 9.5), with the member
/// that each is, or is an item of.
fn examples(object: &Object) -> impl Iterator<Item = (&'static str, Option<usize>, &Node)> {
    let single = ["default", "example"].into_iter().filter_map(|member| Some((member, None, object.get(member)?)));
    let listed = object.get("examples").and_then(Node::as_array).into_iter().flatten().enumerate();
    single.chain(listed.map(|(index, example)| ("examples", Some(index), example)))
}

/// The place of a member, or of an item of it.
fn inner(place: &Place, member: &str, index: Option<usize>) -> Place {
    let place = place.member(member);
    match index {
        Some(index) => place.item(index),
        None => place,
    }
}

/// What is wrong with an example, as far as the keywords of its own schema say so.
fn fault(example: &Node, types: TypeSet, keywords: &Keywords<String>) -> Option<String> {
    if !is_of(example, types) {
        return Some(format!("is {}, not {}", example.kind(), words(types)));
    }
    if keywords.enumeration.as_ref().is_some_and(|values| !values.contains(example)) {
        return Some("is none of the values of `enum`".to_owned());
    }
    let beyond = |bound: &str| Some(format!("is beyond `{bound}`"));
    match example {
        Node::Number(number) if keywords.minimum.as_ref().is_some_and(|least| number < least) => beyond("minimum"),
        Node::Number(number) if keywords.maximum.as_ref().is_some_and(|most| number > most) => beyond("maximum"),
        Node::String(text) => {
            let length = text.chars().count() as u64;
            match (keywords.min_length, keywords.max_length) {
                (Some(least), _) if length < least => beyond("minLength"),
                (_, Some(most)) if length > most => beyond("maxLength"),
                _ => None,
            }
        }
        Node::Null | Node::Bool(_) | Node::Number(_) | Node::Array(_) | Node::Object(_) => None,
    }
}

/// Whether a value is of one of the types.
fn is_of(value: &Node, types: TypeSet) -> bool {
    match value {
        Node::Null => types.contains(JsonType::Null),
        Node::Bool(_) => types.contains(JsonType::Boolean),
        Node::Number(number) => {
            types.contains(JsonType::Number) || types.contains(JsonType::Integer) && number.is_integer()
        }
        Node::String(_) => types.contains(JsonType::String),
        Node::Array(_) => types.contains(JsonType::Array),
        Node::Object(_) => types.contains(JsonType::Object),
    }
}

/// `a string`, or `a string or null`.
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
