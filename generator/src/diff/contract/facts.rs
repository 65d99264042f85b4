//! What a conjunction of schemas asserts, keyword by keyword.
//!
//! In: schemas that apply to the same instance. Out: [`Facts`], in which references and `allOf` are followed, and assertions of one kind
//! are combined: the tightest limit, the values that all lists have.

use super::pair::Applicator;
use crate::document::node::{Node, Number};
use crate::lower::Flow;
use crate::maps::{IndexMap, IndexSet};
use crate::pattern;
use crate::schema::{Discriminator, Form, JsonType, Keyword, SchemaId, TypeSet, format};
use crate::spec::Api;

type Keywords = crate::schema::Keywords<SchemaId>;

/// A limit of numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    pub limit: Number,
    pub is_exclusive: bool,
}

/// A choice between alternatives: `anyOf` or `oneOf`.
#[derive(Clone, Debug)]
pub struct Group {
    pub keyword: Keyword,
    pub alternatives: Vec<SchemaId>,
    pub discriminator: Option<Discriminator>,
}

/// What a conjunct takes for additional properties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The sorted names of its properties, and its patterns in slashes.
    pub names: Vec<String>,
    /// Whether it refuses all others.
    pub is_closed: bool,
}

/// The assertions of a conjunction of schemas.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The schemas with keywords, in the order of their discovery.
    pub conjuncts: Vec<SchemaId>,
    pub types: TypeSet,
    /// The values of `enum` and `const`.
    pub values: Option<Vec<Node>>,
    pub least: Option<Bound>,
    pub greatest: Option<Bound>,
    pub multiples: Vec<Number>,
    /// The formats of numbers that decide about their type, whether they are asserted or not.
    pub number_formats: Vec<String>,
    /// The limits of lengths and sizes, by their keyword.
    pub counts: IndexMap<Keyword, u64>,
    pub patterns: IndexSet<String>,
    pub formats: IndexSet<String>,
    pub unique_items: bool,
    pub required: IndexSet<String>,
    pub properties: IndexMap<String, Vec<SchemaId>>,
    pub additional: Vec<SchemaId>,
    /// Whether additional properties are refused.
    pub is_closed: bool,
    /// The conjuncts that limit additional properties.
    pub scopes: Vec<Scope>,
    /// The schemas of unevaluated properties that are not booleans.
    pub unevaluated: Vec<SchemaId>,
    /// Whether unevaluated properties are refused.
    pub refuses_unevaluated: bool,
    pub items: Vec<SchemaId>,
    pub prefix_items: Vec<Vec<SchemaId>>,
    /// The number of `prefixItems` of each conjunct that has them or `items`, and whether it has `items`.
    pub item_scopes: Vec<(usize, bool)>,
    /// The least and the greatest number of items that each `contains` matches.
    pub contains: Vec<(u64, Option<u64>)>,
    /// Whether each conjunct with `if` has `then` and `else`.
    pub conditions: Vec<(bool, bool)>,
    pub groups: Vec<Group>,
    /// Subschemas of keywords that are compared as a whole.
    pub others: Vec<(Applicator, Vec<(String, SchemaId)>)>,
    pub dependent_required: IndexMap<String, IndexSet<String>>,
}

impl Facts {
    /// Collects the assertions of schemas in a direction. `asserts_format` is whether `format` is an assertion.
    pub fn of(api: &Api, schemas: &[SchemaId], flow: Flow, asserts_format: bool) -> Self {
        let mut facts = Self {
            conjuncts: Vec::new(),
            types: TypeSet::ALL.without(JsonType::Integer),
            values: None,
            least: None,
            greatest: None,
            multiples: Vec::new(),
            number_formats: Vec::new(),
            counts: IndexMap::default(),
            patterns: IndexSet::default(),
            formats: IndexSet::default(),
            unique_items: false,
            required: IndexSet::default(),
            properties: IndexMap::default(),
            additional: Vec::new(),
            is_closed: false,
            scopes: Vec::new(),
            unevaluated: Vec::new(),
            refuses_unevaluated: false,
            items: Vec::new(),
            prefix_items: Vec::new(),
            item_scopes: Vec::new(),
            contains: Vec::new(),
            conditions: Vec::new(),
            groups: Vec::new(),
            others: Vec::new(),
            dependent_required: IndexMap::default(),
        };
        let mut open: Vec<SchemaId> = schemas.iter().rev().copied().collect();
        while let Some(id) = open.pop() {
            if !facts.conjuncts.contains(&id) {
                facts.add(api, id, asserts_format, &mut open);
            }
        }
        let properties = &facts.properties;
        // One direction does not require `readOnly` properties, the other no `writeOnly` ones (OpenAPI 3.0.3, 4.7.24.2).
        let is_included = |name: &String| {
            let ids = properties.get(name).map(Vec::as_slice).unwrap_or_default();
            ids.iter().all(|id| api.schemas[*id].keywords().is_none_or(|keywords| flow.includes(keywords)))
        };
        facts.required.retain(is_included);
        if !facts.types.contains(JsonType::Number) {
            facts.least = facts.least.take().map(|bound| of_integers(bound, 1));
            facts.greatest = facts.greatest.take().map(|bound| of_integers(bound, -1));
        }
        facts
    }

    fn add(&mut self, api: &Api, id: SchemaId, asserts_format: bool, open: &mut Vec<SchemaId>) {
        self.conjuncts.push(id);
        let keywords = match &api.schemas[id].form {
            Form::Boolean(true) => return,
            Form::Boolean(false) => return self.types = TypeSet::EMPTY,
            Form::Keywords(keywords) => keywords,
        };
        open.extend(keywords.all_of.iter().rev());
        open.extend(keywords.references().copied());
        if let Some(types) = keywords.types {
            self.types = self.types.common(types);
        }
        let lists = [keywords.constant.as_ref().map(std::slice::from_ref), keywords.enumeration.as_deref()];
        for list in lists.into_iter().flatten() {
            self.values = Some(match self.values.take() {
                None => list.to_vec(),
                Some(values) => values.into_iter().filter(|value| list.contains(value)).collect(),
            });
        }
        self.add_numbers(keywords);
        for (keyword, count, is_least) in [
            (Keyword::MinLength, keywords.min_length, true),
            (Keyword::MaxLength, keywords.max_length, false),
            (Keyword::MinItems, keywords.min_items, true),
            (Keyword::MaxItems, keywords.max_items, false),
            (Keyword::MinProperties, keywords.min_properties, true),
            (Keyword::MaxProperties, keywords.max_properties, false),
        ] {
            // A least count of 0 is no limit.
            let Some(count) = count.filter(|count| !is_least || *count > 0) else { continue };
            let known = self.counts.entry(keyword).or_insert(count);
            *known = if is_least { count.max(*known) } else { count.min(*known) };
        }
        self.patterns.extend(keywords.pattern.clone());
        let format = keywords.format.as_deref().filter(|_| asserts_format).and_then(format::checked);
        self.formats.extend(format.map(str::to_owned));
        self.unique_items |= keywords.unique_items;
        self.add_object(api, keywords);
        self.items.extend(keywords.items);
        if keywords.items.is_some() || !keywords.prefix_items.is_empty() {
            self.item_scopes.push((keywords.prefix_items.len(), keywords.items.is_some()));
        }
        for (index, item) in keywords.prefix_items.iter().enumerate() {
            if self.prefix_items.len() <= index {
                self.prefix_items.push(Vec::new());
            }
            self.prefix_items[index].push(*item);
        }
        let groups = [(Keyword::AnyOf, &keywords.any_of), (Keyword::OneOf, &keywords.one_of)];
        for (keyword, alternatives) in groups.into_iter().filter(|(_, alternatives)| !alternatives.is_empty()) {
            let discriminator = keywords.discriminator.clone().filter(|_| keywords.discriminated() == alternatives);
            self.groups.push(Group { keyword, alternatives: alternatives.clone(), discriminator });
        }
        self.add_others(keywords);
    }

    fn add_numbers(&mut self, keywords: &Keywords) {
        for (limit, is_exclusive) in [(&keywords.minimum, false), (&keywords.exclusive_minimum, true)] {
            tighten(&mut self.least, limit.as_ref(), is_exclusive, |new, old| new > old);
        }
        for (limit, is_exclusive) in [(&keywords.maximum, false), (&keywords.exclusive_maximum, true)] {
            tighten(&mut self.greatest, limit.as_ref(), is_exclusive, |new, old| new < old);
        }
        self.multiples.extend(keywords.multiple_of.clone());
        let decides = |name: &String| format::range(name).is_some() || format::exact(name).is_some();
        self.number_formats.extend(keywords.format.clone().filter(decides));
    }

    fn add_object(&mut self, api: &Api, keywords: &Keywords) {
        self.required.extend(keywords.required.iter().cloned());
        for (name, id) in &keywords.properties {
            self.properties.entry(name.clone()).or_default().push(*id);
        }
        for (name, needed) in &keywords.dependent_required {
            self.dependent_required.entry(name.clone()).or_default().extend(needed.iter().cloned());
        }
        if let Some(id) = keywords.unevaluated_properties {
            match api.schemas[id].form {
                Form::Boolean(allowed) => self.refuses_unevaluated |= !allowed,
                Form::Keywords(_) => self.unevaluated.push(id),
            }
        }
        if let Some(id) = keywords.additional_properties {
            if api.schemas[id].form != Form::Boolean(true) {
                let patterns = keywords.pattern_properties.keys().map(|pattern| format!("/{pattern}/"));
                let mut names: Vec<String> = keywords.properties.keys().cloned().chain(patterns).collect();
                names.sort_unstable();
                self.scopes.push(Scope { names, is_closed: api.schemas[id].form == Form::Boolean(false) });
            }
            match api.schemas[id].form {
                Form::Boolean(allowed) => self.is_closed |= !allowed,
                Form::Keywords(_) => self.additional.push(id),
            }
        }
    }

    fn add_others(&mut self, keywords: &Keywords) {
        let singles = [
            (Applicator::Not, keywords.not),
            (Applicator::If, keywords.if_schema),
            (Applicator::Then, keywords.then_schema),
            (Applicator::Else, keywords.else_schema),
            (Applicator::PropertyNames, keywords.property_names),
            (Applicator::UnevaluatedProperties, keywords.unevaluated_properties),
            (Applicator::UnevaluatedItems, keywords.unevaluated_items),
            (Applicator::Contains, keywords.contains),
        ];
        for (keyword, id) in singles {
            self.others.extend(id.map(|id| (keyword, vec![(String::new(), id)])));
        }
        if keywords.contains.is_some() {
            self.contains.push((keywords.min_contains.unwrap_or(1), keywords.max_contains));
        }
        if keywords.if_schema.is_some() {
            self.conditions.push((keywords.then_schema.is_some(), keywords.else_schema.is_some()));
        }
        for (keyword, map) in [
            (Applicator::DependentSchemas, &keywords.dependent_schemas),
            (Applicator::PatternProperties, &keywords.pattern_properties),
        ] {
            if !map.is_empty() {
                self.others.push((keyword, map.iter().map(|(name, id)| (name.clone(), *id)).collect()));
            }
        }
    }

    /// Returns the types of the instances: those that are declared, as far as a listed value has them.
    pub fn effective_types(&self) -> TypeSet {
        let Some(values) = &self.values else { return self.types };
        let listed: TypeSet = values.iter().filter(|value| self.types.accepts(value)).map(JsonType::of).collect();
        // The values of numbers are numbers; whether they are integers is seen in the values themselves.
        if self.types.contains(JsonType::Integer) && listed.contains(JsonType::Number) {
            listed.without(JsonType::Number).with(JsonType::Integer)
        } else {
            listed
        }
    }

    /// Returns whether instances may be of a type.
    pub fn allows(&self, json_type: JsonType) -> bool {
        match json_type {
            JsonType::Number => self.types.contains(JsonType::Number) || self.types.contains(JsonType::Integer),
            other => self.types.contains(other),
        }
    }

    /// Returns whether every string is valid.
    pub fn is_any_string(&self) -> bool {
        let lengths = [Keyword::MinLength, Keyword::MaxLength];
        self.types.contains(JsonType::String)
            && self.values.is_none()
            && self.patterns.is_empty()
            && self.formats.is_empty()
            && !lengths.iter().any(|keyword| self.counts.contains_key(keyword))
            && self.groups.is_empty()
            && self.others.is_empty()
    }

    /// Returns whether the only assertion is one choice.
    pub fn is_only_a_group(&self) -> bool {
        self.groups.len() == 1
            && self.types == TypeSet::ALL.without(JsonType::Integer)
            && self.values.is_none()
            && self.properties.is_empty()
            && self.required.is_empty()
            && self.others.is_empty()
            && (&self.least, &self.greatest) == (&None, &None)
            && self.multiples.is_empty()
            && self.counts.is_empty()
            && self.patterns.is_empty()
            && self.formats.is_empty()
            && !self.unique_items
            && self.scopes.is_empty()
            && self.item_scopes.is_empty()
            && self.dependent_required.is_empty()
    }

    /// Returns whether a keyword is one that is compared as a whole.
    pub fn has(&self, keyword: Applicator) -> bool {
        self.others.iter().any(|(known, _)| *known == keyword)
    }

    /// Returns the subschemas of a keyword that is compared as a whole, with their names.
    pub fn subschemas(&self, keyword: Applicator) -> impl Iterator<Item = &(String, SchemaId)> {
        self.others.iter().filter(move |(known, _)| *known == keyword).flat_map(|(_, schemas)| schemas)
    }

    /// Returns the schemas of a property that no `properties` declare: those of patterns, or else of all others.
    pub fn undeclared(&self, name: &str) -> Vec<SchemaId> {
        let patterns = self.patterns_of(name);
        match (patterns.is_empty(), self.is_closed) {
            (false, _) => patterns,
            (true, true) => Vec::new(),
            (true, false) if self.additional.is_empty() => self.unevaluated.clone(),
            (true, false) => self.additional.clone(),
        }
    }

    /// Returns the patterns of properties that match a name, with their schemas.
    pub fn patterns_of(&self, name: &str) -> Vec<SchemaId> {
        let patterns = self.subschemas(Applicator::PatternProperties);
        patterns.filter(|(pattern, _)| pattern::may_match(pattern, name)).map(|(_, id)| *id).collect()
    }
}

/// Returns the values of a discriminator that select the component of a name.
pub fn selecting_values<'d>(discriminator: &'d Discriminator, name: &'d String) -> Vec<&'d String> {
    let is_target = |target: &String| target == name || target.rsplit('/').next() == Some(name);
    let mapped = discriminator.mapping.iter().filter(|(_, target)| is_target(target)).map(|(value, _)| value);
    let mapped: Vec<&String> = mapped.collect();
    if mapped.is_empty() { vec![name] } else { mapped }
}

/// Returns a bound of integers as an integer that is valid, which is at or beyond it by the sign of `step`.
fn of_integers(bound: Bound, step: i128) -> Bound {
    let Some(limit) = bound.limit.to_i128() else {
        // A fraction, unless it is too large.
        let limit = bound.limit.to_f64().filter(|limit| !bound.limit.is_integer() && limit.abs() < 1e15);
        let rounded = limit.map(|limit| if step > 0 { limit.ceil() } else { limit.floor() });
        return rounded.map_or(bound, |limit| Bound { limit: Number::from(limit as i128), is_exclusive: false });
    };
    match (bound.is_exclusive, limit.checked_add(step)) {
        (true, Some(limit)) => Bound { limit: Number::from(limit), is_exclusive: false },
        _ => bound,
    }
}

fn tighten(
    bound: &mut Option<Bound>,
    limit: Option<&Number>,
    is_exclusive: bool,
    is_tighter: fn(&Number, &Number) -> bool,
) {
    let Some(limit) = limit else { return };
    let replaces = bound.as_ref().is_none_or(|known| {
        is_tighter(limit, &known.limit) || (*limit == known.limit && is_exclusive && !known.is_exclusive)
    });
    if replaces {
        *bound = Some(Bound { limit: limit.clone(), is_exclusive });
    }
}
