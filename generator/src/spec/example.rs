//! A small value that is valid against a schema.
//!
//! In: a schema of an [`Api`]. Out: a value, or none if the schema has a keyword that is not supported: the caller tries another schema.

use super::Api;
use super::contradictions::Matching;
use crate::document::node::{Node, Number, Object};
use crate::schema::{Form, JsonType, Keyword, Keywords, SchemaId};

/// The greatest depth of schemas within schemas: the examples are for people.
const DEPTH: usize = 8;

/// Values of formats.
const FORMATS: &[(&str, &str)] = &[
    ("date", "2025-01-31"),
    ("date-time", "2025-01-31T12:00:00Z"),
    ("decimal", "1.50"),
    ("email", "ada@example.com"),
    ("hostname", "example.com"),
    ("ipv4", "192.0.2.1"),
    ("time", "12:00:00Z"),
    ("uri", "https://example.com/"),
    ("uuid", "7d444840-9dc0-11d1-b245-5ffdce74fad2"),
];

/// The keywords that are supported; a schema with another assertion has no example.
const SUPPORTED: &[Keyword] = &[
    Keyword::Type,
    Keyword::Enum,
    Keyword::Const,
    Keyword::Format,
    Keyword::Properties,
    Keyword::Required,
    Keyword::AdditionalProperties,
    Keyword::Items,
    Keyword::AllOf,
    Keyword::Minimum,
    Keyword::Maximum,
    Keyword::MinLength,
    Keyword::MaxLength,
    Keyword::MinItems,
    Keyword::MaxItems,
    Keyword::MaxProperties,
    Keyword::UniqueItems,
];

/// Returns a value with the required properties of a schema.
pub fn example(api: &Api, id: SchemaId) -> Option<Node> {
    let value = Examples { api }.schema(id, DEPTH)?;
    // Each part of an `allOf` also applies to the members that the others require.
    Matching::of(api).fault(id, &value).is_none().then_some(value)
}

struct Examples<'a> {
    api: &'a Api,
}

impl Examples<'_> {
    fn schema(&self, id: SchemaId, depth: usize) -> Option<Node> {
        let depth = depth.checked_sub(1)?;
        let keywords = match &self.api.schemas[id].form {
            Form::Boolean(true) => return Some(Node::Null),
            Form::Boolean(false) => return None,
            Form::Keywords(keywords) => keywords,
        };
        let has_others = keywords.dynamic_reference.is_some()
            || keywords.assertions().any(|keyword| !SUPPORTED.contains(&keyword) && keyword != Keyword::Ref);
        if has_others {
            return None;
        }
        match keywords.reference {
            Some(target) if keywords.assertions().all(|keyword| keyword == Keyword::Ref) => self.schema(target, depth),
            Some(_) => None,
            None => self.keywords(keywords, depth),
        }
    }

    fn keywords(&self, keywords: &Keywords<SchemaId>, depth: usize) -> Option<Node> {
        let listed = keywords.constant.as_ref().or_else(|| keywords.enumeration.as_ref()?.first());
        if let Some(value) = listed {
            let is_valid = keywords.types.is_none_or(|types| types.accepts(value));
            return (is_valid && keywords.all_of.is_empty()).then(|| value.clone());
        }
        let is_object = !keywords.properties.is_empty() || !keywords.all_of.is_empty();
        let json_type = match keywords.types {
            Some(types) => types.without(JsonType::Null).iter().next()?,
            None if is_object => JsonType::Object,
            None => return None,
        };
        if !keywords.all_of.is_empty() && json_type != JsonType::Object {
            return None;
        }
        match json_type {
            JsonType::Object => self.object(keywords, depth),
            JsonType::Array => self.array(keywords, depth),
            JsonType::String => text(keywords).map(Node::String),
            JsonType::Integer | JsonType::Number => number(keywords),
            JsonType::Boolean => Some(Node::Bool(true)),
            JsonType::Null => Some(Node::Null),
        }
    }

    fn object(&self, keywords: &Keywords<SchemaId>, depth: usize) -> Option<Node> {
        let mut members = Object::default();
        for part in &keywords.all_of {
            match self.schema(*part, depth)? {
                Node::Object(object) => members.extend(*object),
                Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) | Node::Array(_) => return None,
            }
        }
        for name in &keywords.required {
            let schema = keywords.properties.get(name).copied().or(keywords.additional_properties)?;
            let property = self.api.schemas[schema].keywords();
            // It is not in both directions.
            if property.is_some_and(|property| property.read_only || property.write_only) {
                return None;
            }
            members.insert(name.clone(), self.schema(schema, depth)?);
        }
        Some(Node::from(members))
    }

    fn array(&self, keywords: &Keywords<SchemaId>, depth: usize) -> Option<Node> {
        let least = keywords.min_items.unwrap_or_default();
        if least > 3 || (least > 1 && keywords.unique_items) {
            return None;
        }
        let item = || keywords.items.map_or(Some(Node::Null), |items| self.schema(items, depth));
        (0..least).map(|_| item()).collect::<Option<Vec<Node>>>().map(Node::Array)
    }
}

fn text(keywords: &Keywords<SchemaId>) -> Option<String> {
    let least = usize::try_from(keywords.min_length.unwrap_or_default()).ok()?;
    let most = keywords.max_length.map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
    let text = match keywords.format.as_deref() {
        Some(format) => match FORMATS.iter().find(|(name, _)| *name == format) {
            Some((_, text)) => (*text).to_owned(),
            None if crate::schema::format::checked(format).is_none() => "text".to_owned(),
            None => return None,
        },
        None => "text".chars().cycle().take(least.max(4.min(most))).collect(),
    };
    (least..=most).contains(&text.len()).then_some(text).filter(|text| text.len() < 100)
}

/// Returns the bound of a number, or 1 if there is none.
fn number(keywords: &Keywords<SchemaId>) -> Option<Node> {
    let bound = keywords.minimum.as_ref().or(keywords.maximum.as_ref());
    let number = bound.cloned().unwrap_or_else(|| Number::from(1_u64));
    let is_valid = keywords.types.is_none_or(|types| types.accepts(&Node::Number(number.clone())));
    is_valid.then_some(Node::Number(number))
}
