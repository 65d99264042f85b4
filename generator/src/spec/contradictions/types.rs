//! The types of the values that match each schema; a schema without any is reported.

use super::matching::Matching;
use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::document::node::Number;
use crate::maps::HashSet;
use crate::schema::{Form, JsonType, Keyword, Keywords, SchemaId, TypeSet};
use crate::spec::Api;

/// The types that the values of each schema can have, by [`SchemaId`]. Integers count as numbers.
pub struct PossibleTypes<'a> {
    api: &'a Api,
    /// The types that each schema admits apart from other schemas.
    own: Vec<TypeSet>,
    types: Vec<TypeSet>,
    /// The schemas whose types depend on those of each schema.
    dependents: Vec<Vec<SchemaId>>,
}

impl<'a> PossibleTypes<'a> {
    pub fn of(api: &'a Api, matching: &mut Matching<'_>) -> Self {
        let own: Vec<TypeSet> = api.schemas.ids().map(|id| own_types(api, id, matching)).collect();
        let mut dependents = vec![Vec::new(); own.len()];
        for id in api.schemas.ids() {
            let keywords = api.schemas[id].keywords().into_iter();
            keywords.flat_map(operands).for_each(|operand| dependents[operand.0 as usize].push(id));
        }
        Self { api, types: own.clone(), own, dependents }
    }

    /// Reports each schema that no value matches, unless that is because of another one that is reported.
    pub fn report(mut self, diagnostics: &mut Diagnostics) {
        // First as if a schema that contains itself could have values: whatever has none is refused by its keywords.
        self.settle();
        let refused: HashSet<SchemaId> = self.empty().collect();
        let components: HashSet<SchemaId> = self.api.components.values().copied().collect();
        for id in self.empty() {
            let Form::Keywords(keywords) = &self.api.schemas[id].form else {
                if components.contains(&id) {
                    self.problem(id, "it is `false`".to_owned(), diagnostics);
                }
                continue;
            };
            let is_reported = |id: &SchemaId| self.is_empty(*id) && self.api.schemas[*id].keywords().is_some();
            if !operands(keywords).any(|operand| is_reported(&operand)) {
                self.problem(id, self.reason(id, keywords), diagnostics);
            }
        }
        // Then as if it had none, until something else shows that it has.
        self.types = vec![TypeSet::EMPTY; self.own.len()];
        self.settle();
        self.report_endless(&refused, diagnostics);
    }

    fn problem(&self, id: SchemaId, reason: String, diagnostics: &mut Diagnostics) {
        let place = self.api.schemas[id].place.clone();
        diagnostics.report(Location::Node(place), Problem::UnsatisfiableSchema { reason });
    }

    /// Reports one schema of each cycle of schemas that require each other.
    fn report_endless(&self, refused: &HashSet<SchemaId>, diagnostics: &mut Diagnostics) {
        let mut seen: HashSet<SchemaId> = refused.clone();
        for start in self.empty() {
            let (mut path, mut at) = (Vec::new(), start);
            while seen.insert(at) {
                path.push(at);
                let keywords = self.api.schemas[at].keywords().into_iter();
                let Some(next) = keywords.flat_map(operands).find(|operand| self.is_empty(*operand)) else { break };
                at = next;
            }
            let cycle = path.iter().position(|id| *id == at).map(|begin| &path[begin..]).unwrap_or_default();
            // A cycle of references and subschemas asserts nothing.
            let mut steps = cycle.iter().zip(cycle.iter().cycle().skip(1));
            let contains = |(id, next): (&SchemaId, &SchemaId)| {
                let keywords = self.api.schemas[*id].keywords().into_iter();
                keywords.flat_map(|one| needed_items(one).chain(needed_properties(one))).any(|part| part == *next)
            };
            if let Some(first) = cycle.iter().min().copied().filter(|_| steps.any(contains)) {
                self.problem(first, "each value would contain another one, without end".to_owned(), diagnostics);
            }
        }
    }

    /// Computes the types again wherever those that they depend on have changed.
    fn settle(&mut self) {
        let mut open: Vec<SchemaId> = self.api.schemas.ids().collect();
        while let Some(id) = open.pop() {
            let types = self.composed(id);
            let known = &mut self.types[id.0 as usize];
            if *known != types {
                *known = types;
                open.extend(&self.dependents[id.0 as usize]);
            }
        }
    }

    fn get(&self, id: SchemaId) -> TypeSet {
        self.types[id.0 as usize]
    }

    fn is_empty(&self, id: SchemaId) -> bool {
        self.get(id) == TypeSet::EMPTY
    }

    fn empty(&self) -> impl Iterator<Item = SchemaId> {
        self.api.schemas.ids().filter(|id| self.is_empty(*id))
    }

    /// Returns the types that a schema admits together with those that it refers to or contains.
    fn composed(&self, id: SchemaId) -> TypeSet {
        let mut types = self.own[id.0 as usize];
        let Some(keywords) = self.api.schemas[id].keywords() else { return types };
        for branch in keywords.reference.iter().chain(&keywords.all_of) {
            types = types.and(self.get(*branch));
        }
        for alternatives in [&keywords.any_of, &keywords.one_of].into_iter().filter(|ids| !ids.is_empty()) {
            types = types.and(alternatives.iter().map(|id| self.get(*id)).fold(TypeSet::EMPTY, TypeSet::or));
        }
        if needed_items(keywords).any(|item| self.is_empty(item)) {
            types = types.without(JsonType::Array);
        }
        if needed_properties(keywords).any(|property| self.is_empty(property)) {
            types = types.without(JsonType::Object);
        }
        types
    }

    /// Returns the reason why a schema has no values, as a clause.
    fn reason(&self, id: SchemaId, keywords: &Keywords<SchemaId>) -> String {
        let missing =
            keywords.required.iter().find(|name| property(keywords, name).is_some_and(|id| self.is_empty(id)));
        if self.own[id.0 as usize] != TypeSet::EMPTY {
            return match missing {
                Some(name) => format!("no value of the required property `{name}` is valid"),
                None => "its subschemas exclude each other".to_owned(),
            };
        }
        if keywords.enumeration.is_some() {
            return "none of the values of `enum` is valid".to_owned();
        }
        match contradictions(keywords).next() {
            Some((_, [lower, upper])) => format!("`{lower}` and `{upper}` exclude each other"),
            None if keywords.constant.is_some() => "the value of `const` is not valid".to_owned(),
            None => "its keywords exclude each other".to_owned(),
        }
    }
}

/// Returns the types of the values that match a schema, apart from the schemas that it refers to or contains.
fn own_types(api: &Api, id: SchemaId, matching: &mut Matching<'_>) -> TypeSet {
    let keywords = match &api.schemas[id].form {
        Form::Boolean(true) => return TypeSet::ALL.without(JsonType::Integer),
        Form::Boolean(false) => return TypeSet::EMPTY,
        Form::Keywords(keywords) => keywords,
    };
    let is_anything = |id: SchemaId| match &api.schemas[id].form {
        Form::Boolean(value) => *value,
        Form::Keywords(keywords) => keywords.assertions().next().is_none(),
    };
    if keywords.not.is_some_and(is_anything) {
        return TypeSet::EMPTY;
    }
    let mut types = keywords.types.unwrap_or(TypeSet::ALL);
    if types.contains(JsonType::Integer) {
        types = types.without(JsonType::Integer).with(JsonType::Number);
    }
    for (json_type, _) in contradictions(keywords) {
        types = types.without(json_type);
    }
    let values = keywords.enumeration.as_deref().or(keywords.constant.as_slice().first().map(std::slice::from_ref));
    let Some(values) = values else { return types };
    // One value of each type is enough: an enumeration can have thousands.
    let mut found = TypeSet::EMPTY;
    for value in values {
        let json_type = JsonType::of(value);
        if !found.contains(json_type) && matching.fault(id, value).is_none() {
            found = found.with(json_type);
        }
    }
    types.and(found)
}

/// Returns the types whose values are excluded by two bounds, with the bounds.
fn contradictions(keywords: &Keywords<SchemaId>) -> impl Iterator<Item = (JsonType, [Keyword; 2])> {
    let above = |lower: Option<u64>, upper: Option<u64>| lower.zip(upper).is_some_and(|(lower, upper)| lower > upper);
    let numbers = |lower: &Option<Number>, upper: &Option<Number>, may_equal: bool| {
        let bounds = lower.as_ref().zip(upper.as_ref());
        bounds.is_some_and(|(lower, upper)| lower > upper || !may_equal && lower == upper)
    };
    let (least, most) = (&keywords.minimum, &keywords.maximum);
    let (above_least, below_most) = (&keywords.exclusive_minimum, &keywords.exclusive_maximum);
    let required = Some(keywords.required.len() as u64);
    [
        (numbers(least, most, true), JsonType::Number, [Keyword::Minimum, Keyword::Maximum]),
        (numbers(above_least, most, false), JsonType::Number, [Keyword::ExclusiveMinimum, Keyword::Maximum]),
        (numbers(least, below_most, false), JsonType::Number, [Keyword::Minimum, Keyword::ExclusiveMaximum]),
        (
            numbers(above_least, below_most, false),
            JsonType::Number,
            [Keyword::ExclusiveMinimum, Keyword::ExclusiveMaximum],
        ),
        (above(keywords.min_length, keywords.max_length), JsonType::String, [Keyword::MinLength, Keyword::MaxLength]),
        (above(keywords.min_items, keywords.max_items), JsonType::Array, [Keyword::MinItems, Keyword::MaxItems]),
        (
            above(keywords.min_properties, keywords.max_properties),
            JsonType::Object,
            [Keyword::MinProperties, Keyword::MaxProperties],
        ),
        (above(required, keywords.max_properties), JsonType::Object, [Keyword::Required, Keyword::MaxProperties]),
    ]
    .into_iter()
    .filter_map(|(excludes, json_type, bounds)| excludes.then_some((json_type, bounds)))
}

/// Returns the schemas on whose types those of a schema depend.
fn operands(keywords: &Keywords<SchemaId>) -> impl Iterator<Item = SchemaId> {
    let branches = keywords.reference.iter().chain(&keywords.all_of).chain(&keywords.any_of).chain(&keywords.one_of);
    branches.copied().chain(needed_items(keywords)).chain(needed_properties(keywords))
}

/// Returns the schemas of items that every array has.
fn needed_items(keywords: &Keywords<SchemaId>) -> impl Iterator<Item = SchemaId> {
    let least = usize::try_from(keywords.min_items.unwrap_or_default()).unwrap_or(usize::MAX);
    let others = keywords.items.filter(|_| least > keywords.prefix_items.len());
    let contained = keywords.contains.filter(|_| keywords.min_contains != Some(0));
    keywords.prefix_items.iter().take(least).copied().chain(others).chain(contained)
}

/// Returns the schemas of properties that every object has.
fn needed_properties(keywords: &Keywords<SchemaId>) -> impl Iterator<Item = SchemaId> {
    keywords.required.iter().filter_map(|name| property(keywords, name))
}

/// Returns the schema of a property, if it is certain.
fn property(keywords: &Keywords<SchemaId>, name: &str) -> Option<SchemaId> {
    let others = keywords.additional_properties.filter(|_| keywords.pattern_properties.is_empty());
    keywords.properties.get(name).copied().or(others)
}
