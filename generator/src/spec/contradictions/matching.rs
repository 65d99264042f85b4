//! Whether a value matches a schema.

use std::cmp::Ordering;

use crate::document::node::{Node, Number, Object};
use crate::maps::HashMap;
use crate::pattern::Matcher;
use crate::schema::{Form, Keyword, Keywords, SchemaId};
use crate::spec::Api;

/// The most schemas that a value is compared with: alternatives within alternatives would take exponential time.
const MOST_STEPS: usize = 10_000;

/// The greatest depth of schemas within schemas, for the stack.
const DEPTH: usize = 200;

/// Compares values with the schemas of an API.
pub struct Matching<'a> {
    pub api: &'a Api,
    /// The patterns that match in linear time; `None` for any other.
    patterns: HashMap<String, Option<Matcher>>,
    steps: usize,
    depth: usize,
}

impl<'a> Matching<'a> {
    pub fn of(api: &'a Api) -> Self {
        Self { api, patterns: HashMap::default(), steps: 0, depth: 0 }
    }

    /// Returns the reason why a value is certainly not valid, as a phrase.
    pub fn fault(&mut self, id: SchemaId, value: &Node) -> Option<String> {
        self.steps = 0;
        self.schema(id, value)
    }

    fn schema(&mut self, id: SchemaId, value: &Node) -> Option<String> {
        self.steps += 1;
        if self.steps > MOST_STEPS || self.depth > DEPTH {
            return None;
        }
        let api = self.api;
        match &api.schemas[id].form {
            Form::Boolean(true) => None,
            Form::Boolean(false) => Some("the schema `false` refuses every value".to_owned()),
            Form::Keywords(keywords) => {
                self.depth += 1;
                let fault = self.keywords(keywords, value);
                self.depth -= 1;
                fault
            }
        }
    }

    fn keywords(&mut self, keywords: &Keywords<SchemaId>, value: &Node) -> Option<String> {
        if let Some(types) = keywords.types.filter(|types| !types.accepts(value)) {
            return Some(format!("expected {types}, found {}", value.type_with_article()));
        }
        if keywords.enumeration.as_ref().is_some_and(|values| !values.contains(value)) {
            return Some("not one of the values of `enum`".to_owned());
        }
        if keywords.constant.as_ref().is_some_and(|constant| constant != value) {
            return Some("not the value of `const`".to_owned());
        }
        let own = match value {
            Node::Number(number) => bound(keywords, number).map(violates),
            Node::String(text) => self.text(keywords, text).map(violates),
            Node::Array(items) => self.items(keywords, items),
            Node::Object(members) => self.members(keywords, members),
            Node::Null | Node::Bool(_) => None,
        };
        own.or_else(|| self.branches(keywords, value))
    }

    fn text(&mut self, keywords: &Keywords<SchemaId>, text: &str) -> Option<Keyword> {
        let length = text.chars().count() as u64;
        size(length, (Keyword::MinLength, keywords.min_length), (Keyword::MaxLength, keywords.max_length)).or_else(
            || {
                let pattern = keywords.pattern.as_ref()?;
                if !self.patterns.contains_key(pattern) {
                    let matcher = Matcher::new(pattern).ok().filter(|matcher| matches!(matcher, Matcher::Linear(_)));
                    self.patterns.insert(pattern.clone(), matcher);
                }
                let matcher = self.patterns.get(pattern)?.as_ref()?;
                (!matcher.is_match(text)).then_some(Keyword::Pattern)
            },
        )
    }

    fn items(&mut self, keywords: &Keywords<SchemaId>, items: &[Node]) -> Option<String> {
        let count = items.len() as u64;
        let bounds = [(Keyword::MinItems, keywords.min_items), (Keyword::MaxItems, keywords.max_items)];
        if let Some(bound) = size(count, bounds[0], bounds[1]) {
            return Some(violates(bound));
        }
        items.iter().enumerate().find_map(|(index, item)| {
            let schema = keywords.prefix_items.get(index).copied().or(keywords.items)?;
            Some(within(index, &self.schema(schema, item)?))
        })
    }

    fn members(&mut self, keywords: &Keywords<SchemaId>, members: &Object) -> Option<String> {
        let count = members.len() as u64;
        let bounds =
            [(Keyword::MinProperties, keywords.min_properties), (Keyword::MaxProperties, keywords.max_properties)];
        if let Some(bound) = size(count, bounds[0], bounds[1]) {
            return Some(violates(bound));
        }
        if let Some(missing) =
            keywords.required.iter().find(|name| !members.contains_key(*name) && self.is_sent(keywords, name))
        {
            return Some(format!("required property `{missing}` is missing"));
        }
        members.iter().find_map(|(name, value)| {
            let own = keywords.properties.get(name).copied();
            let other = keywords.additional_properties.filter(|_| keywords.pattern_properties.is_empty());
            Some(within(name, &self.schema(own.or(other)?, value)?))
        })
    }

    /// Returns whether a property is required in requests and in responses alike.
    fn is_sent(&self, keywords: &Keywords<SchemaId>, name: &str) -> bool {
        let property = keywords.properties.get(name).and_then(|id| self.api.schemas[*id].keywords());
        property.is_none_or(|property| !property.read_only && !property.write_only)
    }

    fn branches(&mut self, keywords: &Keywords<SchemaId>, value: &Node) -> Option<String> {
        let mut all = keywords.reference.iter().chain(&keywords.all_of);
        if let Some(fault) = all.find_map(|branch| self.schema(*branch, value)) {
            return Some(fault);
        }
        for (keyword, alternatives) in [(Keyword::AnyOf, &keywords.any_of), (Keyword::OneOf, &keywords.one_of)] {
            let faults: Option<Vec<String>> =
                alternatives.iter().map(|alternative| self.schema(*alternative, value)).collect();
            match faults.as_deref() {
                Some([]) | None => {}
                Some([fault]) => return Some(fault.clone()),
                Some(_) => return Some(format!("matches none of the alternatives under `{keyword}`")),
            }
        }
        None
    }
}

/// Returns the bound of numbers that a number violates.
fn bound(keywords: &Keywords<SchemaId>, number: &Number) -> Option<Keyword> {
    let bounds = [
        (Keyword::Minimum, &keywords.minimum, [Ordering::Equal, Ordering::Greater].as_slice()),
        (Keyword::ExclusiveMinimum, &keywords.exclusive_minimum, &[Ordering::Greater]),
        (Keyword::Maximum, &keywords.maximum, &[Ordering::Equal, Ordering::Less]),
        (Keyword::ExclusiveMaximum, &keywords.exclusive_maximum, &[Ordering::Less]),
    ];
    let violated = |(_, bound, valid): &(Keyword, &Option<Number>, &[Ordering])| {
        bound.as_ref().is_some_and(|bound| !valid.contains(&number.cmp(bound)))
    };
    bounds.into_iter().find(violated).map(|(keyword, ..)| keyword)
}

/// Returns the bound of sizes that a size violates.
fn size(size: u64, least: (Keyword, Option<u64>), most: (Keyword, Option<u64>)) -> Option<Keyword> {
    if least.1.is_some_and(|least| size < least) {
        Some(least.0)
    } else {
        most.1.is_some_and(|most| size > most).then_some(most.0)
    }
}

fn violates(keyword: Keyword) -> String {
    format!("violates `{keyword}`")
}

/// Returns the reason why a value is not valid, given that of the part of it in a segment.
fn within(segment: impl std::fmt::Display, reason: &str) -> String {
    match reason.split_once(" at `/") {
        Some((reason, rest)) => format!("{reason} at `/{segment}/{rest}"),
        None => format!("{reason} at `/{segment}`"),
    }
}
