//! Forms: `application/x-www-form-urlencoded`, as a query or a body.

use std::collections::HashMap;

use super::super::parameter::{Parameter, Serialization, Style};
use super::super::style::is_json;
use super::decoding::{Decoding, Pair, pairs};
use super::node::ObjectOf;
use super::styled::{Source, Styled};

/// Returns the object that a form represents, given the serializations of properties that the document defines.
///
/// # Errors
///
/// A phrase, if a name cannot be decoded.
pub(super) fn form<'a>(text: &'a str, encodings: &'a [Parameter]) -> Result<ObjectOf<Styled<'a>>, &'static str> {
    let mut properties: Vec<(String, Styled<'a>)> = Vec::new();
    let mut indices: HashMap<String, usize> = HashMap::new();
    for Pair { name, value } in pairs(text)? {
        let deep = deep_path(&name).filter(|(property, _)| is_deep(encodings, property));
        let (property, path) = deep.unwrap_or((name, Vec::new()));
        let at = indices.get(&property).copied().unwrap_or_else(|| {
            indices.insert(property.clone(), properties.len());
            let styled = property_style(encodings.iter().find(|encoding| encoding.name == property));
            properties.push((property, styled));
            properties.len() - 1
        });
        let styled = &mut properties[at].1;
        if path.is_empty() { styled.texts.push(value) } else { styled.members.push((path, value)) }
    }
    Ok(ObjectOf(properties))
}

fn is_deep(encodings: &[Parameter], property: &str) -> bool {
    let is_deep =
        |encoding: &Parameter| matches!(encoding.serialization, Serialization::Style { style: Style::DeepObject, .. });
    encodings.iter().any(|encoding| encoding.name == property && is_deep(encoding))
}

fn property_style<'a>(encoding: Option<&'a Parameter>) -> Styled<'a> {
    let serialization = encoding.map(|encoding| encoding.serialization);
    let (style, explode, is_json) = match serialization {
        Some(Serialization::Style { style, explode, .. }) => (style, explode, false),
        Some(Serialization::Content(media_type)) => (Style::Form, false, is_json(media_type)),
        None => (Style::Form, true, false),
    };
    Styled {
        name: encoding.map_or("", |encoding| encoding.name),
        style,
        explode,
        decoding: Decoding::Form,
        is_json,
        source: Source::Pairs,
        texts: Vec::new(),
        members: Vec::new(),
        absent: None,
    }
}

/// Returns the name and the path of `name[member][member]`.
pub(super) fn deep_path(text: &str) -> Option<(String, Vec<String>)> {
    let (name, rest) = text.split_once('[')?;
    let rest = rest.strip_suffix(']')?;
    Some((name.to_owned(), rest.split("][").map(str::to_owned).collect()))
}
