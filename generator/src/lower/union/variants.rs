//! What the alternatives of a union are called, and what is said of them.

use std::collections::BTreeSet;

use super::{Branch, Source};
use crate::ir::Format;
use crate::ir::docs::{Docs, code};
use crate::ir::identifier::VariantName;
use crate::lower::Lowering;
use crate::lower::assign::{Wish, assign, singular};
use crate::lower::shape::{known_types, string_values};
use crate::lower::types::schema_docs;
use crate::maps::HashMap;
use crate::schema::{JsonType, SchemaId, TypeSet};

impl Lowering<'_> {
    /// What the alternatives are called: as their components, their titles, their tags, what only they have, or their types.
    pub(super) fn variant_names(&self, branches: &[Branch], tag: Option<&str>) -> Vec<VariantName> {
        let required = |branch: &Branch| match branch.source {
            Source::Schema(id) => {
                self.effective(self.target(id)).map(|keywords| keywords.required.iter().cloned().collect())
            }
            Source::Type(_) | Source::Other => None,
        };
        let required: Vec<Vec<String>> = branches.iter().map(|branch| required(branch).unwrap_or_default()).collect();
        let mut holders: HashMap<&str, usize> = HashMap::default();
        required.iter().flatten().for_each(|name| *holders.entry(name).or_default() += 1);
        let wish = |(branch, required): (&Branch, &Vec<String>)| {
            let telling = required.iter().find(|name| holders[name.as_str()] == 1);
            let suggested = match branch.source {
                Source::Schema(id) => self.schema_labels(id, branch.types, tag, telling),
                Source::Type(ty) => vec![label(Some(ty)).to_owned()],
                Source::Other => vec!["other".to_owned()],
            };
            let suggested = suggested.iter().filter(|name| !name.trim().is_empty());
            (branch.index, Wish::suggested(suggested.map(|name| VariantName::new(name)).collect()))
        };
        let wishes: Vec<_> = branches.iter().zip(&required).map(wish).collect();
        assign(&wishes, &BTreeSet::new(), VariantName::numbered)
    }

    fn schema_labels(&self, id: SchemaId, types: TypeSet, tag: Option<&str>, telling: Option<&String>) -> Vec<String> {
        let target = self.target(id);
        let component = self.components.get(&target).map(|name| (*name).to_owned());
        let title = self.api.schemas[target].keywords().and_then(|keywords| keywords.title.as_deref());
        // The text that it is told by: its own if it has just one, or that of its tag.
        let single = |values: Vec<String>| <[String; 1]>::try_from(values).ok().map(|[value]| value);
        let own = self.texts(id, 0).and_then(single);
        let text = own.or_else(|| single(self.tag_values(id, tag?, 0)?));
        let telling = telling.map(|name| format!("with {name}"));
        let labels = component.into_iter().chain(title.map(str::to_owned)).chain(text).chain(telling);
        labels.chain([self.type_label(target, types)]).chain(self.item_label(target)).collect()
    }

    fn type_label(&self, id: SchemaId, types: TypeSet) -> String {
        let keywords = self.api.schemas[id].keywords();
        let format = keywords.and_then(|keywords| self.asserted_format(keywords));
        let format = format.and_then(|name| Format::ALL.into_iter().find(|format| format.name() == name));
        let integer = keywords
            .and_then(known_types)
            .is_some_and(|types| types.without(JsonType::Null).single() == Some(JsonType::Integer));
        match (types.single(), format) {
            (Some(JsonType::Number), _) if integer => "integer".to_owned(),
            (Some(JsonType::String), Some(format)) => format.type_name().to_owned(),
            (Some(JsonType::String), None) if keywords.is_some_and(|keywords| string_values(keywords).is_some()) => {
                "enum".to_owned()
            }
            (single, _) => label(single).to_owned(),
        }
    }

    /// What an array holds, to tell it from other arrays.
    fn item_label(&self, id: SchemaId) -> Option<String> {
        let items = self.api.schemas[id].keywords()?.items?;
        let target = self.target(items);
        let name = match self.components.get(&target) {
            Some(name) => singular(name),
            None => self.type_label(target, self.json_types(target).without(JsonType::Null)),
        };
        Some(format!("{name} array"))
    }

    /// What the names file calls an alternative.
    pub(super) fn alternative_key(&self, branch: &Branch) -> String {
        match branch.source {
            Source::Schema(id) => {
                let target = self.target(id);
                let named = self.components.contains_key(&target);
                self.place(if named { target } else { id }).pointer.to_string()
            }
            Source::Type(ty) => ty.name().to_owned(),
            Source::Other => "other".to_owned(),
        }
    }

    pub(super) fn variant_docs(&self, branch: &Branch, name: &VariantName) -> Docs {
        let mut docs = match branch.source {
            Source::Schema(id) => self.api.schemas[id].keywords().map(schema_docs).unwrap_or_default(),
            Source::Type(_) | Source::Other => Docs::default(),
        };
        if docs.is_empty() {
            docs.say(match branch.source {
                Source::Type(ty) => format!("A value of type {}.", code(ty.name())),
                Source::Schema(_) => format!("The alternative {}.", code(name.as_str())),
                Source::Other => "Any other value: the schema does not declare a type.".to_owned(),
            });
        }
        docs
    }
}

fn label(json_type: Option<JsonType>) -> &'static str {
    match json_type {
        Some(JsonType::Null) => "null",
        Some(JsonType::Boolean) => "boolean",
        Some(JsonType::Object) => "object",
        Some(JsonType::Array) => "array",
        Some(JsonType::Number) => "number",
        Some(JsonType::Integer) => "integer",
        Some(JsonType::String) => "string",
        None => "any",
    }
}
