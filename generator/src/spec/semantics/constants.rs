//! Constants: `oneOf` or `anyOf` of nothing but constants is an `enum`, whose values have the titles and descriptions of the
//! alternatives. It accepts the same instances, so it is one in either semantics.

use std::sync::Arc;

use indexmap::map::Entry;

use crate::document::node::Node;
use crate::maps::IndexMap;
use crate::schema::{JsonType, Keyword, Keywords, SchemaId, TypeSet, ValueLabel, is_prose};
use crate::spec::Api;

/// The values of alternatives, each with its label, and what the alternatives declare of all of them.
#[derive(Default)]
struct Constants {
    values: IndexMap<Node, ValueLabel>,
    /// `None` if an alternative declares no type.
    types: Option<TypeSet>,
    /// `None` unless all alternatives declare it.
    format: Option<String>,
}

/// Lists the values of alternatives that are constants under `enum`.
pub fn apply(api: &mut Api) {
    for id in api.schemas.ids() {
        let Some((constants, alternatives)) = constants(api, id) else { continue };
        for alternative in alternatives {
            if let Some(keywords) = api.keywords_mut(alternative)
                && (keywords.constant.is_some() || keywords.enumeration.is_some())
            {
                // The value implies it.
                keywords.types = None;
            }
        }
        if let Some(keywords) = api.keywords_mut(id) {
            (keywords.any_of, keywords.one_of) = (Vec::new(), Vec::new());
            list(keywords, constants);
        }
    }
}

/// Adds values to a schema. If it lists values itself, it gains only their labels.
fn list(keywords: &mut Keywords<SchemaId>, constants: Constants) {
    let Constants { values, types, format } = constants;
    keywords.types = keywords.types.or(types);
    if keywords.format.is_none() {
        keywords.format = format;
    }
    let listed = keywords.enumeration.take().unwrap_or_else(|| values.keys().cloned().collect());
    let own = std::mem::take(&mut keywords.value_labels);
    let label = |(index, value): (usize, &Node)| {
        let own = own.get(index).cloned().unwrap_or_default();
        let label = values.get(value).cloned().unwrap_or_default();
        ValueLabel {
            name: own.name.or(label.name),
            description: own.description.or(label.description),
            deprecated: own.deprecated || label.deprecated,
        }
    };
    let labels: Vec<ValueLabel> = listed.iter().enumerate().map(label).collect();
    if !labels.iter().all(ValueLabel::is_empty) {
        keywords.value_labels = labels;
    }
    keywords.enumeration = Some(listed);
}

/// Returns the values of the alternatives of a schema, if they are strings or numbers, null aside, and nothing else is asserted.
fn constants(api: &Api, id: SchemaId) -> Option<(Constants, Vec<SchemaId>)> {
    let keywords = api.schemas[id].keywords()?;
    let (alternatives, is_exclusive) = match (&keywords.any_of[..], &keywords.one_of[..]) {
        (alternatives @ [_, ..], []) => (alternatives, false),
        ([], alternatives @ [_, ..]) => (alternatives, true),
        _ => return None,
    };
    if keywords.constant.is_some() || keywords.discriminator.is_some() {
        return None;
    }
    let mut found = Constants { types: Some(TypeSet::EMPTY), ..Constants::default() };
    for (index, alternative) in alternatives.iter().enumerate() {
        let alternative = api.schemas[*alternative].keywords()?;
        let (values, labels) = alternative_values(alternative)?;
        for (value, label) in values.into_iter().zip(labels) {
            match found.values.entry(value) {
                Entry::Vacant(entry) => _ = entry.insert(label),
                // Such a value matches two alternatives.
                Entry::Occupied(_) if is_exclusive => return None,
                Entry::Occupied(_) => {}
            }
        }
        found.types = found.types.zip(alternative.types).map(|(types, more)| types.or(more));
        if index == 0 {
            found.format.clone_from(&alternative.format);
        } else if found.format != alternative.format {
            found.format = None;
        }
    }
    let is_string = |value: &Node| matches!(value, Node::String(_) | Node::Null);
    let is_number = |value: &Node| matches!(value, Node::Number(_) | Node::Null);
    let is_null = |value: &Node| *value == Node::Null;
    let (values, own) = (&found.values, keywords.enumeration.iter().flatten());
    let is_enum = (values.keys().all(is_string) || values.keys().all(is_number)) && !values.keys().all(is_null);
    let lists_own = own.into_iter().all(|value| values.contains_key(value));
    (is_enum && lists_own).then(|| (found, alternatives.to_vec()))
}

/// Returns the values of an alternative that asserts nothing else, each with its label.
fn alternative_values(keywords: &Keywords<SchemaId>) -> Option<(Vec<Node>, Vec<ValueLabel>)> {
    let lists_only = keywords
        .assertions()
        .all(|keyword| matches!(keyword, Keyword::Type | Keyword::Const | Keyword::Enum | Keyword::Format));
    let values = match (&keywords.constant, &keywords.enumeration) {
        (Some(constant), None) => vec![constant.clone()],
        (None, Some(values)) => values.clone(),
        (None, None) if keywords.types == Some(TypeSet::EMPTY.with(JsonType::Null)) => vec![Node::Null],
        (Some(_), Some(_)) | (None, None) => return None,
    };
    // A format limits strings only.
    let fits = |value: &Node| {
        keywords.types.is_none_or(|types| types.accepts(value))
            && (keywords.format.is_none() || !matches!(value, Node::String(_)))
    };
    if !lists_only || keywords.nullable || !values.iter().all(fits) {
        return None;
    }
    let (title, description) = (keywords.title.clone(), keywords.description.clone());
    let name = title.as_deref().filter(|title| values.len() == 1 && !title.trim().is_empty() && !is_prose(title));
    let label = ValueLabel {
        name: name.map(str::to_owned),
        description: if name.is_some() { description } else { joined(title, description) },
        deprecated: keywords.deprecated,
    };
    let label = |index: usize| {
        let own = keywords.value_labels.get(index).cloned().unwrap_or_default();
        ValueLabel {
            name: own.name.or_else(|| label.name.clone()),
            description: own.description.or_else(|| label.description.clone()),
            deprecated: label.deprecated,
        }
    };
    let labels = (0..values.len()).map(label).collect();
    Some((values, labels))
}

/// Returns a title and a description as one text, unless the one contains the other.
fn joined(title: Option<Arc<str>>, description: Option<Arc<str>>) -> Option<Arc<str>> {
    match (title, description) {
        (Some(title), Some(description)) if description.contains(&*title) => Some(description),
        (Some(title), Some(description)) => Some(format!("{title}\n\n{description}").into()),
        (title, description) => title.or(description),
    }
}
