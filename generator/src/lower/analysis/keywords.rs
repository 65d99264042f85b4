//! Facts about the keywords of one schema.

use crate::document::node::Node;
use crate::maps::IndexSet;
use crate::schema::{JsonType, SchemaId, TypeSet, ValueLabel};

/// The keywords of a schema whose references are resolved.
pub type Keywords = crate::schema::Keywords<SchemaId>;

/// Returns the types that a schema declares, else those of the values that it lists.
pub fn known_types(keywords: &Keywords) -> Option<TypeSet> {
    keywords.types.or_else(|| value_types(keywords))
}

/// Returns the types that instances can have.
pub fn possible_types(keywords: &Keywords) -> Option<TypeSet> {
    match (keywords.types, value_types(keywords)) {
        (Some(declared), Some(values)) => {
            let fits = |ty: &JsonType| {
                declared.contains(*ty)
                    || *ty == JsonType::Integer && declared.contains(JsonType::Number)
                    || *ty == JsonType::Number && declared.contains(JsonType::Integer)
            };
            Some(values.iter().filter(fits).collect())
        }
        (declared, values) => declared.or(values),
    }
}

/// Returns the types of the values under `const` or `enum`.
fn value_types(keywords: &Keywords) -> Option<TypeSet> {
    let type_of = |value: &Node| match value {
        Node::Null => JsonType::Null,
        Node::Bool(_) => JsonType::Boolean,
        Node::Number(number) if number.is_integer() => JsonType::Integer,
        Node::Number(_) => JsonType::Number,
        Node::String(_) => JsonType::String,
        Node::Array(_) => JsonType::Array,
        Node::Object(_) => JsonType::Object,
    };
    match (&keywords.constant, &keywords.enumeration) {
        (Some(constant), _) => Some(TypeSet::EMPTY.with(type_of(constant))),
        (None, Some(values)) if !values.is_empty() => Some(values.iter().map(type_of).collect()),
        (None, _) => None,
    }
}

/// Returns the one type of all instances, null aside.
pub fn single_type(keywords: &Keywords) -> Option<JsonType> {
    known_types(keywords)?.without(JsonType::Null).single()
}

/// Returns whether null is valid. A `type` with null does not suffice where `const` or `enum` does not list null.
pub fn is_nullable(keywords: &Keywords) -> bool {
    if !known_types(keywords).is_some_and(|types| types.contains(JsonType::Null)) {
        return false;
    }
    let constant = keywords.constant.iter();
    let mut values = constant.chain(keywords.enumeration.iter().flatten()).peekable();
    values.peek().is_none() || values.any(|value| *value == Node::Null)
}

/// A value under `const` or `enum`.
#[derive(Clone, Copy)]
pub struct Listed<'k> {
    pub value: &'k Node,
    pub label: Option<&'k ValueLabel>,
}

/// Returns the values under `const` or `enum`; none if a schema has both.
pub fn listed_values(keywords: &Keywords) -> impl Iterator<Item = Listed<'_>> {
    let values = match (&keywords.constant, &keywords.enumeration) {
        (Some(constant), None) => std::slice::from_ref(constant),
        (None, Some(values)) => values.as_slice(),
        (Some(_), Some(_)) | (None, None) => &[],
    };
    values.iter().enumerate().map(|(index, value)| Listed { value, label: keywords.value_labels.get(index) })
}

/// Returns the distinct strings under `const` or `enum`; `None` if there is none.
pub fn string_values(keywords: &Keywords) -> Option<Vec<&str>> {
    let strings: IndexSet<&str> = listed_values(keywords).filter_map(|listed| listed.value.as_str()).collect();
    (!strings.is_empty()).then(|| strings.into_iter().collect())
}

/// Returns whether an object has properties with names, so that its type is a struct and not a map.
pub fn is_struct(keywords: &Keywords) -> bool {
    !keywords.properties.is_empty() || !keywords.required.is_empty()
}

/// Returns whether a schema itself has keywords for properties.
pub fn has_members(keywords: &Keywords) -> bool {
    is_struct(keywords) || keywords.additional_properties.is_some() || !keywords.pattern_properties.is_empty()
}
