//! What subschemas in place evaluate, which decides about unevaluated properties and items.

use crate::maps::{HashMap, IndexSet};
use crate::schema::{Keyword, Keywords, SchemaId};
use crate::spec::Api;

/// Descriptions of what schemas evaluate, each once. Equal descriptions of both versions have equal numbers.
pub type Descriptions = IndexSet<String>;

/// What the schemas of a version evaluate.
pub struct Evaluated<'a, 'd> {
    api: &'a Api,
    /// `unevaluatedProperties` or `unevaluatedItems`.
    keyword: Keyword,
    descriptions: &'d mut Descriptions,
    /// The number of the description of each schema; `None` while it is described.
    known: HashMap<SchemaId, Option<usize>>,
}

impl<'a, 'd> Evaluated<'a, 'd> {
    pub fn of(api: &'a Api, keyword: Keyword, descriptions: &'d mut Descriptions) -> Self {
        Self { api, keyword, descriptions, known: HashMap::default() }
    }

    /// Returns the description of a conjunction, apart from the properties of the object itself and the branches of its `allOf`, which are
    /// compared otherwise.
    pub fn describe(mut self, conjuncts: &[SchemaId]) -> String {
        let keywords = conjuncts.iter().filter_map(|id| self.api.schemas[*id].keywords());
        let parts: Vec<String> = keywords.map(|keywords| self.description(keywords, true)).collect();
        parts.join("")
    }

    fn number(&mut self, id: SchemaId) -> Option<usize> {
        if let Some(known) = self.known.get(&id) {
            return *known;
        }
        self.known.insert(id, None);
        let keywords = self.api.schemas[id].keywords();
        let text = keywords.map_or_else(String::new, |keywords| self.description(keywords, false));
        let number = self.descriptions.insert_full(text).0;
        self.known.insert(id, Some(number));
        Some(number)
    }

    fn description(&mut self, keywords: &Keywords<SchemaId>, is_compared: bool) -> String {
        let mut text = String::new();
        if self.keyword == Keyword::UnevaluatedProperties {
            if !is_compared {
                keywords.properties.keys().for_each(|name| text += &format!("{name:?},"));
            }
            keywords.pattern_properties.keys().for_each(|pattern| text += &format!("/{pattern}/,"));
            text += if keywords.additional_properties.is_some() { "*," } else { "" };
        } else {
            text += &format!("{},", keywords.prefix_items.len());
            text += if keywords.items.is_some() { "*," } else { "" };
            text += if keywords.contains.is_some() { "?," } else { "" };
        }
        let conditions = [keywords.if_schema, keywords.then_schema, keywords.else_schema];
        let mut lists: Vec<(&str, Vec<SchemaId>)> = vec![
            ("any", keywords.any_of.clone()),
            ("one", keywords.one_of.clone()),
            ("if", conditions.into_iter().flatten().collect()),
            ("dependent", keywords.dependent_schemas.values().copied().collect()),
        ];
        if !is_compared {
            lists.push(("all", keywords.all_of.clone()));
            lists.push(("all", keywords.references().copied().collect()));
        }
        for (name, ids) in lists.into_iter().filter(|(_, ids)| !ids.is_empty()) {
            let numbers: Vec<Option<usize>> = ids.into_iter().map(|id| self.number(id)).collect();
            text += &format!("{name}{numbers:?}");
        }
        text
    }
}
