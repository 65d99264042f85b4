//! The labels of the alternatives of a union: distinct variant names, which depend on the document alone.

use super::alternatives::{Branch, Source};
use super::facts::Analysis;
use super::keywords::{known_types, string_values};
use crate::ir::Format;
use crate::ir::identifier::VariantName;
use crate::lower::assign::{Label, NameRequest, Precedence, labels};
use crate::lower::singular::singular;
use crate::maps::HashMap;
use crate::schema::{JsonType, SchemaId, TypeSet};

impl Analysis<'_> {
    /// Labels alternatives by component, title, tag, a property that only one of them requires, or type. `tag` is the property that
    /// tells them apart, if there is one.
    pub fn labels(&self, branches: &[Branch], tag: Option<&str>) -> Vec<Label> {
        let required = |branch: &Branch| match branch.source {
            Source::Schema(id) => {
                self.effective(self.target(id)).map(|keywords| keywords.required.iter().cloned().collect())
            }
            Source::Type(_) | Source::Other => None,
        };
        let required: Vec<Vec<String>> = branches.iter().map(|branch| required(branch).unwrap_or_default()).collect();
        let mut holders: HashMap<&str, usize> = HashMap::default();
        required.iter().flatten().for_each(|name| *holders.entry(name).or_default() += 1);
        let request = |(branch, required): (&Branch, &Vec<String>)| {
            let distinctive = required.iter().find(|name| holders[name.as_str()] == 1);
            let request = match branch.source {
                Source::Schema(id) => self.schema_label(id, branch.types, tag, distinctive),
                Source::Type(ty) => NameRequest::suggesting(Precedence::Named, VariantName::new(label(Some(ty)))),
                Source::Other => NameRequest::suggesting(Precedence::Named, VariantName::new("other")),
            };
            (branch.index, request)
        };
        let requests: Vec<_> = branches.iter().zip(&required).map(request).collect();
        labels(&requests)
    }

    fn schema_label(
        &self,
        id: SchemaId,
        types: TypeSet,
        tag: Option<&str>,
        distinctive: Option<&String>,
    ) -> NameRequest<VariantName> {
        let target = self.target(id);
        let composed = || {
            let alternative = self.schemas.api.compositions.get(&target)?;
            self.components.name(self.target(*alternative))
        };
        let component = self.components.name(target).or_else(composed).map(str::to_owned);
        let title = self.schemas.keywords(target).and_then(|keywords| keywords.title.as_deref());
        // The only string that it allows, else the only one that its tag allows.
        let single = |values: Vec<String>| <[String; 1]>::try_from(values).ok().map(|[value]| value);
        let own = self.strings(id, 0).and_then(single);
        let string = own.or_else(|| single(self.tag_values(id, tag?, 0)?));
        let distinctive = distinctive.map(|name| format!("with {name}"));
        let described = component.into_iter().chain(title.map(str::to_owned)).chain(string).chain(distinctive);
        let described = described.filter(|label| !label.trim().is_empty());
        let mut preferred: Vec<VariantName> = described.map(|label| VariantName::new(&label)).collect();
        let by_type = VariantName::new(&self.type_label(target, types));
        match self.item_label(target) {
            None => NameRequest::suggesting_all(Precedence::Named, preferred, by_type),
            Some(by_item) => {
                preferred.push(by_type);
                NameRequest::suggesting_all(Precedence::Named, preferred, VariantName::new(&by_item))
            }
        }
    }

    fn type_label(&self, id: SchemaId, types: TypeSet) -> String {
        let keywords = self.schemas.keywords(id);
        let format = keywords.and_then(|keywords| self.asserted_format(keywords)).and_then(Format::from_name);
        let is_integer = keywords
            .and_then(known_types)
            .is_some_and(|types| types.without(JsonType::Null).single() == Some(JsonType::Integer));
        let is_enum = keywords.is_some_and(|keywords| string_values(keywords).is_some());
        match (types.single(), format) {
            (Some(JsonType::Number), _) if is_integer => label(Some(JsonType::Integer)).to_owned(),
            (Some(JsonType::String), Some(format)) => format.type_name().to_owned(),
            (Some(JsonType::String), None) if is_enum => "enum".to_owned(),
            (single, _) => label(single).to_owned(),
        }
    }

    /// Returns the label of an array by its items.
    fn item_label(&self, id: SchemaId) -> Option<String> {
        let items = self.schemas.keywords(id)?.items?;
        let target = self.target(items);
        let name = match self.components.name(target) {
            Some(name) => singular(name),
            None => self.type_label(target, self.json_types(target).without(JsonType::Null)),
        };
        Some(format!("{name} array"))
    }

    /// Returns the key of an alternative in the names file.
    pub fn alternative_key(&self, branch: &Branch) -> String {
        match branch.source {
            Source::Schema(id) => {
                let target = self.target(id);
                let is_component = self.components.contains(target);
                self.schemas.place(if is_component { target } else { id }).pointer.to_string()
            }
            Source::Type(ty) => ty.name().to_owned(),
            Source::Other => "other".to_owned(),
        }
    }
}

fn label(json_type: Option<JsonType>) -> &'static str {
    json_type.map_or("any", JsonType::name)
}
