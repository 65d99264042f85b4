//! Instances near the limits of schemas, of which one may show a difference.
//!
//! In: a conjunction of schemas. Out: instances that are likely to be valid, and some that are just not. Only an evaluator says which.

use std::cell::Cell;

use super::facts::{Bound, Facts, Group, selecting_values};
use super::pair::{Applicator, Schemas, Step};
use crate::document::node::{Node, Number, Object};
use crate::lower::Flow;
use crate::pattern::samples;
use crate::schema::{JsonType, Keyword, SchemaId, TypeSet};

/// The greatest depth of an instance.
const DEPTH: usize = 10;

/// The greatest length of a string, a list or an object that is made to violate a limit.
const MOST: u64 = 4096;

/// The greatest number of values of which all instances of one search consist: some schemas have no small instance.
const VALUES: usize = 20_000;

/// The characters of a string that count as one value.
const CHARACTERS: usize = 64;

/// The name of a property that no schema has.
pub const UNDECLARED: &str = "x-undeclared";

/// Values of formats, the last of which is not valid.
const FORMATS: &[(&str, &[&str])] = &[
    ("date", &["2025-01-31", "2025-02-30"]),
    ("date-time", &["2025-01-31T12:00:00Z", "2025-01-31T12:00:00.5+01:00", "2025-01-31"]),
    ("date-time-local", &["2025-01-31T12:00:00", "2025-01-31"]),
    ("decimal", &["1.50", "-2", "1,5"]),
    ("email", &["ada@example.com", "ada"]),
    ("hostname", &["example.com", "-a-"]),
    ("ipv4", &["192.0.2.1", "192.0.2"]),
    ("ipv6", &["2001:db8::1", "2001:db8"]),
    ("time", &["12:00:00Z", "12"]),
    ("time-local", &["12:00:00", "12"]),
    ("uri", &["https://example.com/", "no uri"]),
    ("uri-reference", &["/a", "\\"]),
    ("uuid", &["7d444840-9dc0-11d1-b245-5ffdce74fad2", "7d444840"]),
    ("byte", &["YQ==", "*"]),
    ("base64url", &["YQ", "*"]),
    ("duration", &["P1D", "1 day"]),
    ("json-pointer", &["/a", "a"]),
    ("regex", &["a", "("]),
];

/// Makes instances of the schemas of one version, in a direction.
pub struct Instances<'a> {
    schemas: Schemas<'a>,
    flow: Flow,
    /// The number of values that may still be made.
    left: Cell<usize>,
}

impl<'a> Instances<'a> {
    pub fn of(schemas: Schemas<'a>, flow: Flow) -> Self {
        Self { schemas, flow, left: Cell::new(VALUES) }
    }

    /// Returns whether too many values were made, so that instances lack some.
    pub fn is_exhausted(&self) -> bool {
        self.left.get() == 0
    }

    /// Counts values, and returns whether they may be made.
    fn spend(&self, values: usize) -> bool {
        self.left.set(self.left.get().saturating_sub(values));
        !self.is_exhausted()
    }

    /// Returns a small instance that is likely to be valid.
    pub fn small(&self, schemas: &[SchemaId]) -> Node {
        self.value(schemas, DEPTH)
    }

    fn facts(&self, schemas: &[SchemaId]) -> Facts {
        Facts::of(self.schemas.api, schemas, self.flow, self.schemas.asserts_format)
    }

    fn value(&self, schemas: &[SchemaId], depth: usize) -> Node {
        let Some(depth) = depth.checked_sub(1).filter(|_| self.spend(1)) else { return Node::Null };
        let facts = self.facts(schemas);
        if let Some(listed) = self.listed(&facts).into_iter().next() {
            return listed;
        }
        let alternative = facts.groups.first().and_then(|group| self.alternative(group, 0, depth));
        match alternative {
            Some(Node::Object(inner)) if facts.allows(JsonType::Object) => {
                let mut members = self.object(&facts, depth);
                members.extend(*inner);
                Node::from(members)
            }
            Some(value) => value,
            None => self.of_types(&facts, depth),
        }
    }

    /// Returns the values that a schema lists and that have one of its types.
    fn listed(&self, facts: &Facts) -> Vec<Node> {
        let values = facts.values.iter().flatten();
        values.filter(|value| facts.types.accepts(value)).cloned().collect()
    }

    /// Returns an instance of an alternative, with the value of the discriminator that selects it.
    fn alternative(&self, group: &Group, index: usize, depth: usize) -> Option<Node> {
        let schema = *group.alternatives.get(index)?;
        let mut value = self.value(&[schema], depth);
        self.set_tag(group, schema, &mut value);
        Some(value)
    }

    /// Sets the value of the discriminator that selects an alternative.
    fn set_tag(&self, group: &Group, schema: SchemaId, value: &mut Node) {
        let discriminator = group.discriminator.as_ref().filter(|discriminator| discriminator.selects);
        let (Some(discriminator), Node::Object(members)) = (discriminator, value) else { return };
        let api = self.schemas.api;
        let target = api.schemas[schema].keywords().and_then(|keywords| keywords.reference).unwrap_or(schema);
        let name = api.schemas[target].place.pointer.segments().last().unwrap_or_default().into_owned();
        if let Some(tag) = selecting_values(discriminator, &name).first() {
            members.insert(discriminator.property.clone(), Node::String((*tag).clone()));
        }
    }

    fn of_types(&self, facts: &Facts, depth: usize) -> Node {
        let preferred = [
            JsonType::Object,
            JsonType::Array,
            JsonType::String,
            JsonType::Integer,
            JsonType::Number,
            JsonType::Boolean,
            JsonType::Null,
        ];
        let declared = facts.types != TypeSet::ALL.without(JsonType::Integer);
        let is_object = !declared && (facts.properties.is_empty() && facts.required.is_empty());
        let first = preferred.into_iter().find(|json_type| facts.types.contains(*json_type));
        match first.filter(|_| !is_object || !facts.items.is_empty() || !facts.counts.is_empty()) {
            Some(JsonType::Object) => Node::from(self.object(facts, depth)),
            Some(JsonType::Array) => {
                self.array(facts, facts.counts.get(&Keyword::MinItems).copied().unwrap_or(0), depth)
            }
            Some(JsonType::String) => self.texts(facts).into_iter().next().unwrap_or_else(|| Node::from("a")),
            Some(JsonType::Integer) => self.numbers(facts, true).into_iter().next().unwrap_or(Node::Null),
            Some(JsonType::Number) => self.numbers(facts, false).into_iter().next().unwrap_or(Node::Null),
            Some(JsonType::Boolean) => Node::Bool(true),
            Some(JsonType::Null) => Node::Null,
            None => Node::from("a"),
        }
    }

    fn object(&self, facts: &Facts, depth: usize) -> Object {
        let member = |name: &String| (name.clone(), self.member(facts, name, depth));
        let mut members: Object = facts.required.iter().map(member).collect();
        let least = facts.counts.get(&Keyword::MinProperties).copied().unwrap_or(0).min(MOST);
        let optional = facts.properties.keys().filter(|name| !facts.required.contains(*name));
        for name in optional {
            if (members.len() as u64) < least {
                members.extend([member(name)]);
            }
        }
        for index in 0..least {
            if (members.len() as u64) < least {
                let name = format!("{UNDECLARED}-{index}");
                members.insert(name, self.value(&facts.additional, depth));
            }
        }
        members
    }

    fn member(&self, facts: &Facts, name: &str, depth: usize) -> Node {
        let schemas = facts.properties.get(name).unwrap_or(&facts.additional);
        self.value(schemas, depth)
    }

    fn array(&self, facts: &Facts, length: u64, depth: usize) -> Node {
        let item = |index: u64| {
            let schemas = facts.prefix_items.get(index as usize).unwrap_or(&facts.items);
            if facts.unique_items && index > 0 {
                let near = self.near(schemas);
                return near.into_iter().nth(index as usize).unwrap_or(Node::Number(index.into()));
            }
            self.value(schemas, depth)
        };
        Node::Array((0..length.min(MOST)).map(item).collect())
    }

    fn texts(&self, facts: &Facts) -> Vec<Node> {
        let count = |keyword| facts.counts.get(&keyword).copied();
        let (least, most) = (count(Keyword::MinLength), count(Keyword::MaxLength));
        let mut texts: Vec<String> = Vec::new();
        for format in &facts.formats {
            let known = FORMATS.iter().find(|(name, _)| name == format);
            texts.extend(known.into_iter().flat_map(|(_, values)| *values).map(|&text| text.to_owned()));
        }
        for pattern in &facts.patterns {
            texts.extend(samples(pattern));
        }
        let lengths = [least.unwrap_or(1).max(1), least.unwrap_or(0), most.unwrap_or(2)];
        let around = [least.unwrap_or(0).saturating_sub(1), most.map_or(3, |most| most.saturating_add(1))];
        let lengths = lengths.into_iter().chain(around).map(|length| length.min(MOST));
        let affordable = lengths.filter(|length| self.spend(*length as usize / CHARACTERS));
        texts.extend(affordable.map(|length| "a".repeat(length as usize)));
        // A text that is too short for the length, which a pattern or a format determines, is padded by neither.
        texts.into_iter().map(Node::String).collect()
    }

    fn numbers(&self, facts: &Facts, only_integers: bool) -> Vec<Node> {
        let mut numbers: Vec<Number> = Vec::new();
        let zero = || Number::from(0_i64);
        let fits = |number: &Number| {
            let above = |bound: &Bound| if bound.is_exclusive { *number > bound.limit } else { *number >= bound.limit };
            let below = |bound: &Bound| if bound.is_exclusive { *number < bound.limit } else { *number <= bound.limit };
            facts.least.as_ref().is_none_or(above) && facts.greatest.as_ref().is_none_or(below)
        };
        numbers.extend([Number::from(1_i64), zero()]);
        for multiple in &facts.multiples {
            numbers.push(multiple.clone());
            numbers.extend(scaled(multiple, 0.5).into_iter().chain(scaled(multiple, 2.0)).chain(scaled(multiple, 3.0)));
        }
        for bound in [&facts.least, &facts.greatest].into_iter().flatten() {
            numbers.push(bound.limit.clone());
            let steps: &[i128] = &[1, -1, 2, -2];
            match bound.limit.to_i128() {
                Some(limit) => {
                    numbers.extend(steps.iter().filter_map(|step| Some(Number::from(limit.checked_add(*step)?))))
                }
                None => {
                    let limit = bound.limit.to_f64().unwrap_or_default();
                    numbers.extend([0.5, -0.5, 1.0, -1.0].iter().filter_map(|step| Number::from_f64(limit + step)));
                    numbers.extend(steps.iter().map(|step| Number::from((limit as i128).saturating_add(*step))));
                }
            }
        }
        if !only_integers {
            numbers.extend(Number::from_f64(0.5));
        }
        // Those within the limits come first.
        let (inside, outside): (Vec<_>, Vec<_>) = numbers.into_iter().partition(fits);
        inside.into_iter().chain(outside).map(Node::Number).collect()
    }

    /// Returns instances near the limits of schemas: many are valid, some are just not.
    pub fn near(&self, schemas: &[SchemaId]) -> Vec<Node> {
        self.near_within(schemas, 3)
    }

    fn near_within(&self, schemas: &[SchemaId], depth: usize) -> Vec<Node> {
        let Some(depth) = depth.checked_sub(1).filter(|_| self.spend(1)) else { return vec![self.small(schemas)] };
        let facts = self.facts(schemas);
        let mut found = vec![self.small(schemas)];
        found.extend(self.listed(&facts));
        found.extend(self.annotated(&facts));
        if facts.allows(JsonType::Object) {
            self.near_objects(&facts, &mut found);
        }
        if facts.allows(JsonType::Array) {
            let count = |keyword| facts.counts.get(&keyword).copied();
            let (least, most) = (count(Keyword::MinItems).unwrap_or(0), count(Keyword::MaxItems));
            let mut lengths =
                vec![least, least.saturating_sub(1), least.saturating_add(1), 2, facts.prefix_items.len() as u64];
            lengths.extend(most.into_iter().flat_map(|most| [most, most.saturating_add(1)]));
            found.extend(lengths.into_iter().map(|length| self.array(&facts, length, DEPTH - 2)));
            let item = self.value(&facts.items, DEPTH - 2);
            found.push(Node::Array(vec![item.clone(), item]));
            self.near_contains(&facts, &mut found);
        }
        if facts.allows(JsonType::String) {
            found.extend(self.texts(&facts));
        }
        if facts.allows(JsonType::Number) {
            found.extend(self.numbers(&facts, !facts.types.contains(JsonType::Number)));
        }
        let own = self.object(&facts, DEPTH - 2);
        for group in &facts.groups {
            for (index, schema) in group.alternatives.iter().enumerate() {
                let first = self.alternative(group, index, DEPTH - 2);
                let others = if depth > 0 { self.near_within(&[*schema], depth) } else { Vec::new() };
                found.extend(first.into_iter().chain(others).map(|value| with_members(value, &own)));
            }
        }
        let plain = [Node::Null, Node::Bool(true), Node::Bool(false), Node::from("a"), Node::Number(1_u64.into())];
        found.extend(plain);
        found.extend([Node::Array(Vec::new()), Node::from(Object::default())]);
        found.extend(Number::from_f64(1.5).map(Node::Number));
        found
    }

    /// Adds lists with as many items that each `contains` matches as it needs, one less and one more.
    fn near_contains(&self, facts: &Facts, found: &mut Vec<Node>) {
        let items = facts.subschemas(Applicator::Contains).map(|(_, id)| self.value(&[*id], DEPTH - 2));
        let items: Vec<(Node, &(u64, Option<u64>))> = items.zip(&facts.contains).collect();
        let usual = |(least, most): &(u64, Option<u64>)| most.map_or(*least, |most| most.min(*least));
        for (changed, (_, (least, most))) in items.iter().enumerate() {
            let (more, too_many) = (least.saturating_add(1), most.map_or(0, |most| most.saturating_add(1)));
            let counts = [*least, least.saturating_sub(1), more, most.unwrap_or(0), too_many];
            for count in counts {
                let repeated = items.iter().enumerate().flat_map(|(at, (item, limits))| {
                    let count = if at == changed { count } else { usual(limits) };
                    std::iter::repeat_n(item.clone(), count.min(MOST) as usize)
                });
                found.push(Node::Array(repeated.collect()));
            }
        }
    }

    fn near_objects(&self, facts: &Facts, found: &mut Vec<Node>) {
        let small = self.object(facts, DEPTH - 1);
        let affordable = |_: &&String| self.spend(small.len());
        for name in facts.required.iter().take_while(affordable) {
            let mut members = small.clone();
            members.shift_remove(name);
            found.push(Node::from(members));
        }
        let mut all = small.clone();
        let optional = facts.properties.keys().filter(|name| !facts.required.contains(*name));
        for name in optional.take_while(affordable) {
            let mut members = small.clone();
            let value = self.member(facts, name, DEPTH - 2);
            members.insert(name.clone(), value.clone());
            all.insert(name.clone(), value);
            found.push(Node::from(members));
        }
        found.push(Node::from(all));
        let mut undeclared = small.clone();
        undeclared.insert(UNDECLARED.to_owned(), self.value(&facts.additional, DEPTH - 2));
        found.push(Node::from(undeclared));
        for (pattern, id) in facts.subschemas(Applicator::PatternProperties) {
            let values = [self.value(&[*id], DEPTH - 2), Node::Bool(true), Node::from("a"), Node::Number(1_u64.into())];
            let Some(name) = samples(pattern).into_iter().next() else { continue };
            for value in values {
                let mut members = small.clone();
                members.insert(name.clone(), value);
                found.push(Node::from(members));
            }
        }
        let counts =
            [Keyword::MinProperties, Keyword::MaxProperties].map(|keyword| facts.counts.get(&keyword).copied());
        for count in
            counts.into_iter().flatten().flat_map(|count| [count, count.saturating_sub(1), count.saturating_add(1)])
        {
            let mut members = small.clone();
            for index in 0..count.min(MOST) {
                if (members.len() as u64) < count {
                    members.insert(format!("{UNDECLARED}-{index}"), self.value(&facts.additional, DEPTH - 2));
                }
            }
            found.push(Node::from(members));
        }
    }

    /// Returns an instance of schemas that contains a value of inner ones at a step; `None` if none is known.
    pub fn around(&self, schemas: &[SchemaId], step: &Step, inner: &[SchemaId], value: Node) -> Option<Node> {
        let facts = self.facts(schemas);
        let object = || match self.small(schemas) {
            Node::Object(members) => *members,
            _ => self.object(&facts, DEPTH - 2),
        };
        let with = |name: &str, value: Node| {
            let mut members = object();
            members.insert(name.to_owned(), value);
            Node::from(members)
        };
        let at = |index: usize, value: Node| {
            let least = facts.counts.get(&Keyword::MinItems).copied().unwrap_or(0).max(index as u64 + 1);
            let Node::Array(mut items) = self.array(&facts, least, DEPTH - 2) else { return None };
            *items.get_mut(index)? = value;
            Some(Node::Array(items))
        };
        match step {
            Step::Property(name) => Some(with(name, value)),
            Step::Additional => Some(with(UNDECLARED, value)),
            Step::Item => at(facts.prefix_items.len(), value),
            Step::ItemAt(index) => at(*index, value),
            Step::Alternative => Some(self.tagged(&facts, inner, value)),
            Step::Within(Applicator::Contains | Applicator::UnevaluatedItems) => Some(Node::Array(vec![value])),
            Step::Within(Applicator::UnevaluatedProperties) => Some(with(UNDECLARED, value)),
            Step::Within(Applicator::PropertyNames) => {
                let name = value.as_str()?.to_owned();
                Some(with(&name, self.member(&facts, &name, DEPTH - 2)))
            }
            Step::Within(Applicator::PatternProperties) => {
                let is_inner = |id: SchemaId| inner.contains(&self.schemas.target(id));
                let pattern = facts.subschemas(Applicator::PatternProperties).find(|(_, id)| is_inner(*id))?;
                let name = samples(&pattern.0).into_iter().next()?;
                Some(with(&name, value))
            }
            Step::Within(Applicator::Then) => {
                let condition = facts.subschemas(Applicator::If).next().map(|(_, id)| self.small(&[*id]));
                let own = self.object(&facts, DEPTH - 2);
                let value = match condition {
                    Some(Node::Object(members)) => with_members(value, &members),
                    _ => value,
                };
                Some(with_members(value, &own))
            }
            Step::Within(Applicator::Not | Applicator::If | Applicator::Else | Applicator::DependentSchemas) => {
                Some(with_members(value, &self.object(&facts, DEPTH - 2)))
            }
        }
    }

    /// Adds to a value of an alternative what the schema around the alternative requires.
    fn tagged(&self, facts: &Facts, inner: &[SchemaId], mut value: Node) -> Node {
        for group in &facts.groups {
            // What is compared is what an alternative refers to.
            let alternative = group.alternatives.iter().find(|schema| inner == [self.schemas.target(**schema)]);
            if let Some(schema) = alternative {
                self.set_tag(group, *schema, &mut value);
            }
        }
        with_members(value, &self.object(facts, DEPTH - 2))
    }

    /// Returns the default and the examples of schemas.
    fn annotated(&self, facts: &Facts) -> Vec<Node> {
        let keywords = facts.conjuncts.iter().filter_map(|id| self.schemas.api.schemas[*id].keywords());
        keywords.flat_map(|keywords| keywords.examples.iter().chain(&keywords.default).cloned()).collect()
    }
}

/// Adds the members that an instance of an alternative lacks.
fn with_members(value: Node, own: &Object) -> Node {
    match value {
        Node::Object(members) => {
            let mut all = own.clone();
            all.extend(*members);
            Node::from(all)
        }
        other => other,
    }
}

fn scaled(number: &Number, factor: f64) -> Option<Number> {
    Number::from_f64(number.to_f64()? * factor)
}
