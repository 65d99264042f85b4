//! What a conjunction of schemas asserts, keyword by keyword.
//!
//! In: schemas that apply to the same instance. Out: [`Facts`], in which references and `allOf` are followed, and assertions of one kind
//! are combined: the tightest limit, the values that all lists have.

use crate::document::node::{Node, Number};
use crate::lower::Flow;
use crate::maps::{IndexMap, IndexSet};
use crate::schema::{Discriminator, Form, JsonType, Keyword, SchemaId, TypeSet, format};
use crate::spec::Api;

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
    /// The sorted names of the properties of each conjunct that limits additional properties.
    pub scopes: Vec<Vec<String>>,
    pub items: Vec<SchemaId>,
    pub prefix_items: Vec<Vec<SchemaId>>,
    pub groups: Vec<Group>,
    /// Subschemas of keywords that are compared as a whole.
    pub others: Vec<(Keyword, Vec<(String, SchemaId)>)>,
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
            counts: IndexMap::default(),
            patterns: IndexSet::default(),
            formats: IndexSet::default(),
            unique_items: false,
            required: IndexSet::default(),
            properties: IndexMap::default(),
            additional: Vec::new(),
            is_closed: false,
            scopes: Vec::new(),
            items: Vec::new(),
            prefix_items: Vec::new(),
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
        for (limit, is_exclusive) in [(&keywords.minimum, false), (&keywords.exclusive_minimum, true)] {
            tighten(&mut self.least, limit.as_ref(), is_exclusive, |new, old| new > old);
        }
        for (limit, is_exclusive) in [(&keywords.maximum, false), (&keywords.exclusive_maximum, true)] {
            tighten(&mut self.greatest, limit.as_ref(), is_exclusive, |new, old| new < old);
        }
        self.multiples.extend(keywords.multiple_of.clone());
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

    fn add_object(&mut self, api: &Api, keywords: &crate::schema::Keywords<SchemaId>) {
        self.required.extend(keywords.required.iter().cloned());
        for (name, id) in &keywords.properties {
            self.properties.entry(name.clone()).or_default().push(*id);
        }
        for (name, needed) in &keywords.dependent_required {
            self.dependent_required.entry(name.clone()).or_default().extend(needed.iter().cloned());
        }
        if let Some(id) = keywords.additional_properties {
            if api.schemas[id].form != Form::Boolean(true) {
                let mut names: Vec<String> = keywords.properties.keys().cloned().collect();
                names.sort_unstable();
                self.scopes.push(names);
            }
            match api.schemas[id].form {
                Form::Boolean(allowed) => self.is_closed |= !allowed,
                Form::Keywords(_) => self.additional.push(id),
            }
        }
    }

    fn add_others(&mut self, keywords: &crate::schema::Keywords<SchemaId>) {
        let singles = [
            (Keyword::Not, keywords.not),
            (Keyword::If, keywords.if_schema),
            (Keyword::Then, keywords.then_schema),
            (Keyword::Else, keywords.else_schema),
            (Keyword::PropertyNames, keywords.property_names),
            (Keyword::UnevaluatedProperties, keywords.unevaluated_properties),
            (Keyword::UnevaluatedItems, keywords.unevaluated_items),
            (Keyword::Contains, keywords.contains),
        ];
        for (keyword, id) in singles {
            self.others.extend(id.map(|id| (keyword, vec![(String::new(), id)])));
        }
        for (keyword, count) in
            [(Keyword::MinContains, keywords.min_contains), (Keyword::MaxContains, keywords.max_contains)]
        {
            self.counts.extend(count.map(|count| (keyword, count)));
        }
        for (keyword, map) in [
            (Keyword::DependentSchemas, &keywords.dependent_schemas),
            (Keyword::PatternProperties, &keywords.pattern_properties),
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

    /// Returns whether the only assertion is one choice.
    pub fn is_only_a_group(&self) -> bool {
        self.groups.len() == 1
            && self.types == TypeSet::ALL.without(JsonType::Integer)
            && self.values.is_none()
            && self.properties.is_empty()
            && self.required.is_empty()
            && self.others.is_empty()
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
