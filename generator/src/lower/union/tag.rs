//! The property whose text tells alternatives apart, found with or without a discriminator, and what a discriminator says.

use std::borrow::Cow;

use super::{Branch, DEEPEST, K, Source};
use crate::lower::Lowering;
use crate::lower::shape::{is_struct, string_values};
use crate::maps::IndexMap;
use crate::schema::{JsonType, SchemaId};

/// A property, and the alternative that each of its texts names.
pub(super) type Tag = (String, Vec<(String, usize)>);

/// Which alternative a discriminator names.
pub(in crate::lower) struct Mapping {
    pub(in crate::lower) values: Vec<(String, usize)>,
    /// The alternative for all other values.
    pub(in crate::lower) default: Option<usize>,
}

impl Lowering<'_> {
    /// A property that every alternative requires, with texts that no two share.
    pub(super) fn tag(&self, keywords: &K, branches: &[Branch]) -> Option<Tag> {
        if !branches.iter().all(|branch| self.is_object(branch)) {
            return None;
        }
        let Source::Schema(first) = branches.first()?.source else { return None };
        let preferred = keywords.discriminator.iter().map(|discriminator| discriminator.property.clone());
        let candidates: Vec<String> = preferred.chain(self.tag_candidates(first)).collect();
        candidates.into_iter().find_map(|name| {
            let mut values: IndexMap<String, usize> = IndexMap::default();
            for (index, branch) in branches.iter().enumerate() {
                let Source::Schema(id) = branch.source else { return None };
                for value in self.tag_values(id, &name, 0)? {
                    if values.insert(value, index).is_some_and(|other| other != index) {
                        return None;
                    }
                }
            }
            Some((name, values.into_iter().collect()))
        })
    }

    /// The required properties of an alternative, or of the first of its own.
    fn tag_candidates(&self, id: SchemaId) -> Vec<String> {
        let mut id = id;
        for _ in 0..DEEPEST {
            let Some(keywords) = self.effective(id) else { break };
            if is_struct(&keywords) {
                let names = keywords.properties.keys().filter(|name| keywords.required.contains(*name));
                return names.cloned().collect();
            }
            let inner = self.wrapped(id, &keywords).map(|(inner, _)| inner);
            let first = keywords.any_of.first().or(keywords.one_of.first()).copied();
            match inner.or(first) {
                Some(next) => id = next,
                None => break,
            }
        }
        Vec::new()
    }

    /// The texts that a property of an object must have; `None` if it may have others, or be absent.
    pub(super) fn tag_values(&self, id: SchemaId, name: &str, depth: usize) -> Option<Vec<String>> {
        let keywords = self.effective(id).filter(|_| depth < DEEPEST)?;
        if is_struct(&keywords) && keywords.required.contains(name) {
            return self.texts(*keywords.properties.get(name)?, depth + 1);
        }
        if let Some((inner, _)) = self.wrapped(id, &keywords) {
            return self.tag_values(inner, name, depth + 1);
        }
        let alternatives = self.alternatives(&keywords)?;
        let mut values = Vec::new();
        for branch in &alternatives.branches {
            let Source::Schema(id) = branch.source else { return None };
            values.extend(self.tag_values(id, name, depth + 1)?);
        }
        Some(values)
    }

    /// The texts that a schema allows, if it allows nothing else.
    pub(super) fn texts(&self, id: SchemaId, depth: usize) -> Option<Vec<String>> {
        let keywords = self.api.schemas[id].keywords().filter(|_| depth < DEEPEST)?;
        if let Some((inner, nullable)) = self.wrapped(id, keywords) {
            return if nullable { None } else { self.texts(inner, depth + 1) };
        }
        let only_texts = self.json_types(id).single() == Some(JsonType::String);
        let values = string_values(keywords).filter(|_| only_texts)?;
        Some(values.into_iter().map(str::to_owned).collect())
    }

    /// Which alternative each text of the discriminator's property names (OpenAPI 3.1, 4.8.25): those of the mapping, and
    /// the names of schemas; and the alternative for all others. `None` if there is no discriminator.
    pub(in crate::lower) fn mapping(&self, keywords: &K) -> Option<Mapping> {
        let discriminator = keywords.discriminator.as_ref()?;
        let ids = if keywords.one_of.is_empty() { &keywords.any_of } else { &keywords.one_of };
        let name = |id: &SchemaId| {
            let target = self.api.schemas[*id].keywords().and_then(|keywords| keywords.reference).unwrap_or(*id);
            self.place(target).pointer.segments().last().map(Cow::into_owned)
        };
        let names: Vec<Option<String>> = ids.iter().map(name).collect();
        let find = |wanted: &str| names.iter().position(|name| name.as_deref() == Some(wanted));
        let target = |target: &String| find(target.rsplit(['/', '#']).next().unwrap_or(target));
        let explicit = discriminator.mapping.iter();
        let explicit = explicit.filter_map(|(value, name)| Some((value.clone(), target(name)?)));
        let mut values: Vec<(String, usize)> = explicit.collect();
        for (index, name) in names.iter().enumerate() {
            if let Some(name) = name
                && !values.iter().any(|(known, at)| known == name || *at == index)
            {
                values.push((name.clone(), index));
            }
        }
        let default = discriminator.default.as_ref().and_then(target);
        (!ids.is_empty()).then_some(Mapping { values, default })
    }
}
