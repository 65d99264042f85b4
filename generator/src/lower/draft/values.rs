//! Listed values: enums of strings and of numbers.

use std::borrow::Cow;

use super::builder::DraftBuilder;
use super::types::{DraftEnum, DraftValue};
use crate::document::node::{Node, Number};
use crate::ir::Constant;
use crate::ir::docs::{Deprecation, Docs};
use crate::lower::analysis::keywords::{Keywords, Listed, listed_values};
use crate::lower::schema_use::Part;
use crate::maps::IndexSet;
use crate::schema::{JsonType, is_prose};

impl DraftBuilder<'_> {
    /// Returns the enum of the values that a schema lists for a part of it; `None` if the values of that part are no enum.
    pub fn enumeration(&self, keywords: &Keywords, json_type: JsonType, part: Part) -> Option<DraftEnum> {
        let listed = enum_values(keywords, json_type, part)?;
        let number = match json_type {
            JsonType::Integer | JsonType::Number => {
                let numbers: Vec<&Number> = listed.iter().filter_map(|listed| listed.value.as_number()).collect();
                Some(self.enum_number(keywords, json_type, &numbers))
            }
            JsonType::String | JsonType::Null | JsonType::Boolean | JsonType::Array | JsonType::Object => None,
        };
        Some(DraftEnum { values: listed.iter().filter_map(value).collect(), number })
    }
}

/// Returns the values of an enum, each once; `None` if the values of the part are no enum: a single sentence, a constant number, or
/// numbers among values of other types.
pub fn enum_values(keywords: &Keywords, json_type: JsonType, part: Part) -> Option<Vec<Listed<'_>>> {
    let fits = |value: &Node| match value {
        Node::String(_) => json_type == JsonType::String,
        Node::Number(number) => json_type == JsonType::Number || json_type == JsonType::Integer && number.is_integer(),
        Node::Null | Node::Bool(_) | Node::Array(_) | Node::Object(_) => false,
    };
    let is_part = matches!(part, Part::Type(_));
    if json_type != JsonType::String && (is_part || keywords.constant.is_some()) {
        return None;
    }
    let mut values: Vec<Listed<'_>> = listed_values(keywords).filter(|listed| fits(listed.value)).collect();
    let mut known: IndexSet<Cow<'_, str>> = IndexSet::default();
    values.retain(|listed| match listed.value {
        Node::String(text) => known.insert(Cow::Borrowed(text)),
        other => known.insert(Cow::Owned(other.to_string())),
    });
    match &values[..] {
        [] => None,
        [only] if only.label.is_none_or(|label| label.name.is_none()) && only.value.as_str().is_some_and(is_prose) => {
            None
        }
        _ => Some(values),
    }
}

fn value(listed: &Listed<'_>) -> Option<DraftValue> {
    let value = match listed.value {
        Node::String(text) => Constant::Text(text.clone()),
        Node::Number(number) => Constant::Number(number.clone()),
        Node::Null | Node::Bool(_) | Node::Array(_) | Node::Object(_) => return None,
    };
    let mut docs = Docs::default();
    let mut name = None;
    if let Some(label) = listed.label {
        docs.add_descriptions(label.description.clone());
        if label.deprecated {
            docs.deprecate(Deprecation::default());
        }
        name.clone_from(&label.name);
    }
    Some(DraftValue { value, name, docs })
}

/// Returns the strings and numbers that a schema lists, as text.
pub fn listed_texts(keywords: &Keywords) -> Vec<String> {
    let text = |listed: Listed<'_>| Some(value(&listed)?.value.to_string());
    listed_values(keywords).filter_map(text).collect()
}

impl DraftEnum {
    /// Moves the list of the values in the docs of the enum to the docs of the values.
    pub fn describe_values(&mut self, docs: &mut Docs) {
        let values: Vec<String> = self.values.iter().map(|value| value.value.to_string()).collect();
        let texts = docs.take_value_list(&values).into_iter().flatten();
        for (value, text) in self.values.iter_mut().zip(texts).filter(|(value, _)| value.docs.is_empty()) {
            value.docs.add_description(text);
        }
    }
}

impl DraftValue {
    /// Returns the text that names it if it has no name of its own.
    pub fn text(&self) -> String {
        match &self.value {
            Constant::Text(text) => text.clone(),
            Constant::Number(number) => {
                let text = number.to_string().replace("e-", "e minus ");
                if text.starts_with('-') { text } else { format!("value {text}") }
            }
        }
    }
}
