//! Alternatives of `oneOf` that no value matches alone, because each value that matches one matches another, too.
//!
//! What is reported is certain. Two schemas are compared keyword by keyword: one accepts every value of the other if each of its
//! keywords is there, with the same value or a narrower one. Whether a `pattern` is narrower than another, for example, is not known.

use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::document::node::{Node, Object};
use crate::schema::{Form, JsonType, Keyword, Keywords, SchemaId, TypeSet, print_plain};
use crate::spec::Api;

/// The greatest number of references and branches that are followed.
const DEEPEST: usize = 32;

/// The most alternatives that are compared with each other.
const MOST: usize = 50;

/// Keywords that depend on others beside them: they are only compared as a whole.
const DEPENDENT: [Keyword; 8] = [
    Keyword::AdditionalProperties,
    Keyword::PatternProperties,
    Keyword::UnevaluatedProperties,
    Keyword::UnevaluatedItems,
    Keyword::Items,
    Keyword::Contains,
    Keyword::If,
    Keyword::DynamicRef,
];

/// Reports the alternatives of every `oneOf` that no value matches alone.
pub fn report(api: &Api, diagnostics: &mut Diagnostics) {
    for id in api.schemas.ids() {
        let Some(keywords) = api.schemas[id].keywords().filter(|keywords| keywords.one_of.len() <= MOST) else {
            continue;
        };
        for (index, special) in keywords.one_of.iter().enumerate() {
            let others = keywords.one_of.iter().enumerate().filter(|(other, _)| *other != index);
            let general = others.filter(|(_, general)| accepts(api, **general, *special, 0)).map(|(other, _)| other);
            // Of two that are equal, the later one is reported.
            let is_reported = |other: &usize| *other < index || !accepts(api, *special, keywords.one_of[*other], 0);
            if let Some(other) = general.into_iter().find(is_reported) {
                let place = &api.schemas[*special].place;
                diagnostics.report(Location::Node(place.clone()), Problem::SubsumedAlternative { other });
            }
        }
    }
}

/// Returns whether a schema certainly accepts every value that another accepts.
fn accepts(api: &Api, general: SchemaId, special: SchemaId, depth: usize) -> bool {
    let (general, special) = (referred(api, general), referred(api, special));
    if general == special || depth > DEEPEST {
        return general == special;
    }
    let (general_keywords, special_keywords) = match (&api.schemas[general].form, &api.schemas[special].form) {
        (Form::Boolean(accepts), _) => return *accepts,
        (Form::Keywords(general), Form::Keywords(special)) => (general, special),
        (Form::Keywords(general), Form::Boolean(_)) => return general.assertions().next().is_none(),
    };
    let conjuncts = special_keywords.reference.iter().chain(&special_keywords.all_of);
    if conjuncts.into_iter().any(|conjunct| accepts(api, general, *conjunct, depth + 1)) {
        return true;
    }
    let printed = |id: SchemaId| match print_plain(&api.schemas, id, &|target| target.0.to_string()) {
        Node::Object(object) => *object,
        Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) | Node::Array(_) => Object::default(),
    };
    if has_directions(api, general_keywords) || has_directions(api, special_keywords) {
        return false;
    }
    let (general_text, special_text) = (printed(general), printed(special));
    if general_keywords.assertions().any(|keyword| DEPENDENT.contains(&keyword)) {
        return general_text == special_text;
    }
    general_keywords.assertions().all(|keyword| match keyword {
        Keyword::AllOf => general_keywords.all_of.iter().all(|branch| accepts(api, *branch, special, depth + 1)),
        other => is_narrowed(other, general_keywords, special_keywords, &general_text, &special_text),
    })
}

/// Returns whether a keyword of one schema is that of another, or less narrow.
fn is_narrowed(
    keyword: Keyword,
    general: &Keywords<SchemaId>,
    special: &Keywords<SchemaId>,
    general_text: &Object,
    special_text: &Object,
) -> bool {
    let (wide, narrow) = (general_text.get(keyword.name()), special_text.get(keyword.name()));
    if wide == narrow {
        return true;
    }
    let listed = special.enumeration.as_deref().or(special.constant.as_ref().map(std::slice::from_ref));
    if keyword == Keyword::Type {
        let by_type = general.types.zip(special.types).is_some_and(|(wide, narrow)| includes(wide, narrow));
        let by_value =
            general.types.zip(listed).is_some_and(|(wide, values)| values.iter().all(|value| wide.accepts(value)));
        return by_type || by_value;
    }
    if keyword == Keyword::Enum {
        let values = general.enumeration.as_ref().zip(listed);
        return values.is_some_and(|(wide, narrow)| narrow.iter().all(|value| wide.contains(value)));
    }
    if keyword == Keyword::Required {
        return general.required.iter().all(|name| special.required.contains(name));
    }
    if keyword == Keyword::Properties {
        let members = wide.and_then(Node::as_object).zip(narrow.and_then(Node::as_object));
        return members
            .is_some_and(|(wide, narrow)| wide.iter().all(|(name, schema)| narrow.get(name) == Some(schema)));
    }
    false
}

/// Returns whether all values of some types have one of others. Every integer is a number.
fn includes(wide: TypeSet, narrow: TypeSet) -> bool {
    narrow.iter().all(|ty| wide.contains(ty) || ty == JsonType::Integer && wide.contains(JsonType::Number))
}

/// Returns whether properties are for one direction: which of them are required then differs.
fn has_directions(api: &Api, keywords: &Keywords<SchemaId>) -> bool {
    let mut properties = keywords.properties.values().filter_map(|id| api.schemas[*id].keywords());
    properties.any(|property| property.read_only || property.write_only)
}

/// Follows references without anything beside them.
fn referred(api: &Api, id: SchemaId) -> SchemaId {
    let mut id = id;
    for _ in 0..DEEPEST {
        let Some(keywords) = api.schemas[id].keywords() else { break };
        match keywords.reference {
            Some(target) if keywords.assertions().count() == 1 => id = target,
            Some(_) | None => break,
        }
    }
    id
}
