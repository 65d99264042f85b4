//! The property whose string chooses an alternative, with or without a discriminator, and the mapping of a discriminator.

use std::collections::HashSet;

use super::alternatives::{Branch, Source};
use super::facts::Analysis;
use super::keywords::{Keywords, is_struct, string_values};
use super::schemas::DEEPEST;
use crate::maps::{HashMap, IndexMap, IndexSet};
use crate::schema::{JsonType, SchemaId};
use crate::spec::semantics::AlternativeNames;

/// A property that chooses an alternative.
pub struct Tag {
    pub property: String,
    /// The index of the alternative of each of its strings.
    pub values: Vec<(String, usize)>,
}

/// A discriminator that selects the alternative that is checked.
pub struct Selection {
    pub property: String,
    /// The positions of alternatives in the union.
    pub mapping: Mapping,
}

/// The alternatives that a discriminator maps to.
pub struct Mapping {
    /// The index of the alternative of each value.
    pub values: Vec<(String, usize)>,
    /// The alternative of all other values.
    pub default: Option<usize>,
}

/// The property whose strings are wanted.
#[derive(Clone, Copy)]
struct TagProperty<'a> {
    name: &'a str,
    must_be_required: bool,
}

impl Analysis<'_> {
    /// Finds a property that every alternative requires, with strings of which no two alternatives share one.
    pub fn tag(&self, keywords: &Keywords, branches: &[Branch]) -> Option<Tag> {
        if !branches.iter().all(Branch::is_object) {
            return None;
        }
        let Source::Schema(first) = branches.first()?.source else { return None };
        let preferred = keywords.discriminator.iter().map(|discriminator| discriminator.property.clone());
        let candidates: Vec<String> = preferred.chain(self.tag_candidates(first)).collect();
        candidates.into_iter().find_map(|property| {
            let mut values: IndexMap<String, usize> = IndexMap::default();
            for (index, branch) in branches.iter().enumerate() {
                let Source::Schema(id) = branch.source else { return None };
                for value in self.tag_values(id, &property)? {
                    if values.insert(value, index).is_some_and(|other| other != index) {
                        return None;
                    }
                }
            }
            Some(Tag { property, values: values.into_iter().collect() })
        })
    }

    /// Returns the required properties of an alternative, or of the first of its own alternatives.
    fn tag_candidates(&self, id: SchemaId) -> Vec<String> {
        let mut id = id;
        for _ in 0..DEEPEST {
            let Some(keywords) = self.effective(id) else { break };
            if is_struct(keywords) {
                let names = keywords.properties.keys().filter(|name| keywords.required.contains(*name));
                return names.cloned().collect();
            }
            let inner = self.inner(id).map(|(inner, _)| inner);
            let first = keywords.any_of.first().or(keywords.one_of.first()).copied();
            match inner.or(first) {
                Some(next) => id = next,
                None => break,
            }
        }
        Vec::new()
    }

    /// Returns the strings that a property of an object can have; `None` if it may have other values, or be absent.
    pub fn tag_values(&self, id: SchemaId, name: &str) -> Option<Vec<String>> {
        let property = TagProperty { name, must_be_required: true };
        let mut values = IndexSet::default();
        self.add_tag_values(id, property, 0, &mut HashSet::new(), &mut values)?;
        Some(values.into_iter().collect())
    }

    /// Returns the strings that a discriminator can have where it is present; `None` if it may have other values.
    fn listed_tag_values(&self, id: SchemaId, name: &str) -> Option<Vec<String>> {
        let property = TagProperty { name, must_be_required: false };
        let mut values = IndexSet::default();
        self.add_tag_values(id, property, 0, &mut HashSet::new(), &mut values)?;
        Some(values.into_iter().collect())
    }

    /// Visits no schema twice: unions in unions may lead to one on many paths.
    fn add_tag_values(
        &self,
        id: SchemaId,
        property: TagProperty<'_>,
        depth: usize,
        visited: &mut HashSet<SchemaId>,
        values: &mut IndexSet<String>,
    ) -> Option<()> {
        if !visited.insert(id) {
            return Some(());
        }
        let keywords = self.effective(id).filter(|_| depth < DEEPEST)?;
        let TagProperty { name, must_be_required } = property;
        if is_struct(keywords) && (!must_be_required || keywords.required.contains(name)) {
            values.extend(self.strings(*keywords.properties.get(name)?, depth + 1)?);
            return Some(());
        }
        if let Some((inner, _)) = self.inner(id) {
            return self.add_tag_values(inner, property, depth + 1, visited, values);
        }
        self.alternatives(keywords)?.branches.iter().try_for_each(|branch| match branch.source {
            Source::Schema(id) => self.add_tag_values(id, property, depth + 1, visited, values),
            Source::Type(_) | Source::Other => None,
        })
    }

    /// Returns the strings that a schema allows; `None` if it allows other values.
    pub fn strings(&self, id: SchemaId, depth: usize) -> Option<Vec<String>> {
        let keywords = self.schemas.keywords(id).filter(|_| depth < DEEPEST)?;
        if let Some((inner, nullable)) = self.inner(id) {
            return if nullable { None } else { self.strings(inner, depth + 1) };
        }
        let only_strings = self.json_types(id).single() == Some(JsonType::String);
        let values = string_values(keywords).filter(|_| only_strings)?;
        Some(values.into_iter().map(str::to_owned).collect())
    }

    /// Returns the discriminator of a union if it selects the alternative, and all alternatives are objects that a value selects.
    pub fn selection(&self, keywords: &Keywords, branches: &[Branch]) -> Option<Selection> {
        let discriminator = keywords.discriminator.as_ref().filter(|discriminator| discriminator.selects)?;
        let position = |index: usize| branches.iter().position(|branch| branch.index == index);
        let Mapping { values, default } = self.mapping(keywords)?;
        let values = values.into_iter().map(|(value, index)| Some((value, position(index)?)));
        let values: Vec<(String, usize)> = values.collect::<Option<_>>()?;
        let default = default.and_then(position);
        let is_selected = |at: usize| default == Some(at) || values.iter().any(|(_, to)| *to == at);
        let complete = branches.iter().enumerate().all(|(at, branch)| branch.is_object() && is_selected(at));
        complete.then(|| Selection { property: discriminator.property.clone(), mapping: Mapping { values, default } })
    }

    /// Returns whether an alternative allows no other values of the discriminator than those that select it.
    pub fn fixes_tag(&self, selection: &Selection, branch: &Branch, at: usize) -> bool {
        let Source::Schema(id) = branch.source else { return false };
        let selects = |value: &String| {
            let known = selection.mapping.values.iter().find(|(known, _)| known == value);
            known.map(|(_, to)| *to).or(selection.mapping.default) == Some(at)
        };
        self.tag_values(id, &selection.property).is_some_and(|allowed| allowed.iter().all(selects))
    }

    /// Returns the mapping of the discriminator, to which the names of the schemas are added (OpenAPI 3.1, 4.8.25), or the strings that
    /// they allow for the property; `None` if there is no discriminator.
    pub fn mapping(&self, keywords: &Keywords) -> Option<Mapping> {
        let discriminator = keywords.discriminator.as_ref()?;
        let ids = keywords.discriminated();
        let names = AlternativeNames::of(self.schemas.api, ids);
        let mapped = |target: &String| names.position(target);
        let explicit = discriminator.mapping.iter();
        let explicit = explicit.filter_map(|(value, target)| Some((value.clone(), mapped(target)?)));
        let mut values: Vec<(String, usize)> = explicit.collect();
        let mut known: HashSet<String> = values.iter().map(|(value, _)| value.clone()).collect();
        let explicit: HashSet<usize> = values.iter().map(|(_, index)| *index).collect();
        for (value, index) in self.implicit_values(&discriminator.property, ids, &names, &explicit) {
            if known.insert(value.clone()) {
                values.push((value, index));
            }
        }
        let default = discriminator.default.as_ref().and_then(mapped);
        (!ids.is_empty()).then_some(Mapping { values, default })
    }

    /// Returns the values of a discriminator that select the alternatives without an explicit one, each with its alternative.
    fn implicit_values(
        &self,
        property: &str,
        ids: &[SchemaId],
        names: &AlternativeNames,
        explicit: &HashSet<usize>,
    ) -> Vec<(String, usize)> {
        let implicit = ids.iter().enumerate().filter(|(index, _)| !explicit.contains(index));
        let implicit: Vec<(usize, Option<Vec<String>>)> =
            implicit.map(|(index, id)| (index, self.listed_tag_values(*id, property))).collect();
        let mut counts: HashMap<&str, usize> = HashMap::default();
        for value in implicit.iter().flat_map(|(_, listed)| listed.iter().flatten()) {
            *counts.entry(value).or_default() += 1;
        }
        let own_name = |(index, listed): &(usize, Option<Vec<String>>)| {
            let may_be = |name: &&str| listed.as_ref().is_none_or(|listed| listed.iter().any(|value| value == name));
            names.name(*index).filter(may_be)
        };
        let own_names: HashSet<&str> = implicit.iter().filter_map(own_name).collect();
        let values = implicit.iter().flat_map(|alternative| {
            let (own, (index, listed)) = (own_name(alternative), alternative);
            // Alternatives that extend one schema often list the values of all of them.
            let is_own = |value: &&str| own == Some(value) || counts[value] == 1 && !own_names.contains(value);
            let values: Vec<&str> = match listed {
                Some(listed) => listed.iter().map(String::as_str).filter(is_own).collect(),
                None => own.into_iter().collect(),
            };
            values.into_iter().map(|value| (value.to_owned(), *index))
        });
        values.collect()
    }
}
