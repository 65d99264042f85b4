//! Evaluates expressions (RFC 9535, 2.3 to 2.5).

use std::borrow::Cow;

use super::expression::{Comparable, Condition, Operator, Pattern, Query, Segment, Selector};
use super::location::{Match, Step};
use super::regexp;
use crate::document::node::{Node, Number};

/// Returns the values that a chain of segments selects, starting at one value.
pub(super) fn select<'n>(segments: &[Segment], start: &'n Node, root: &'n Node) -> Vec<Match<'n>> {
    let begin = vec![Match { steps: Vec::new(), node: start }];
    segments.iter().fold(begin, |matches, segment| {
        let mut selected = Vec::new();
        for found in &matches {
            match segment {
                Segment::Child(selectors) => children(selectors, found, root, &mut selected),
                Segment::Descendant(selectors) => descendants(selectors, found, root, &mut selected),
            }
        }
        selected
    })
}

fn descendants<'n>(selectors: &[Selector], from: &Match<'n>, root: &'n Node, selected: &mut Vec<Match<'n>>) {
    children(selectors, from, root, selected);
    for child in all(from) {
        descendants(selectors, &child, root, selected);
    }
}

fn children<'n>(selectors: &[Selector], from: &Match<'n>, root: &'n Node, selected: &mut Vec<Match<'n>>) {
    for selector in selectors {
        match selector {
            Selector::Name(name) => {
                let child = from.node.get(name).map(|node| step(from, Step::Member(name.clone()), node));
                selected.extend(child);
            }
            Selector::Wildcard => selected.extend(all(from)),
            Selector::Index(index) => {
                let items = from.node.as_array().unwrap_or_default();
                let index = normalize(*index, items.len());
                selected.extend(usize::try_from(index).ok().and_then(|index| item(from, items, index)));
            }
            Selector::Slice { start, end, step } => {
                let items = from.node.as_array().unwrap_or_default();
                let indices = slice(*start, *end, *step, items.len());
                selected.extend(indices.into_iter().filter_map(|index| item(from, items, index)));
            }
            Selector::Filter(condition) => {
                selected.extend(all(from).filter(|child| is_true(condition, child.node, root)));
            }
        }
    }
}

fn step<'n>(from: &Match<'n>, step: Step, node: &'n Node) -> Match<'n> {
    let mut steps = from.steps.clone();
    steps.push(step);
    Match { steps, node }
}

fn item<'n>(from: &Match<'n>, items: &'n [Node], index: usize) -> Option<Match<'n>> {
    items.get(index).map(|node| step(from, Step::Item(index), node))
}

/// Returns all members or items.
fn all<'a, 'n>(from: &'a Match<'n>) -> impl Iterator<Item = Match<'n>> + use<'a, 'n> {
    let members = from.node.as_object().into_iter().flatten();
    let members = members.map(|(name, node)| step(from, Step::Member(name.clone()), node));
    let items = from.node.as_array().unwrap_or_default().iter().enumerate();
    members.chain(items.map(|(index, node)| step(from, Step::Item(index), node)))
}

/// Returns an index from the start, given one that may be from the end (2.3.3.2).
fn normalize(index: i64, len: usize) -> i64 {
    if index < 0 { index.saturating_add(len as i64) } else { index }
}

/// Returns the indices of a slice (2.3.4.2.2).
fn slice(start: Option<i64>, end: Option<i64>, step: i64, len: usize) -> Vec<usize> {
    let length = len as i64;
    let bound = |given: Option<i64>, default: i64, least: i64, most: i64| {
        given.map_or(default, |index| normalize(index, len)).clamp(least, most)
    };
    let mut indices = Vec::new();
    if step > 0 {
        let mut index = bound(start, 0, 0, length);
        let upper = bound(end, length, 0, length);
        while index < upper {
            indices.push(index as usize);
            index = index.saturating_add(step);
        }
    } else if step < 0 {
        let mut index = bound(start, length - 1, -1, length - 1);
        let lower = bound(end, -1, -1, length - 1);
        while index > lower {
            indices.push(index as usize);
            index = index.saturating_add(step);
        }
    }
    indices
}

fn is_true(condition: &Condition, current: &Node, root: &Node) -> bool {
    match condition {
        Condition::Any(conditions) => conditions.iter().any(|condition| is_true(condition, current, root)),
        Condition::All(conditions) => conditions.iter().all(|condition| is_true(condition, current, root)),
        Condition::Not(condition) => !is_true(condition, current, root),
        Condition::Exists(query) => !run(query, current, root).is_empty(),
        Condition::Compare { left, operator, right } => {
            compare(value(left, current, root).as_deref(), *operator, value(right, current, root).as_deref())
        }
        Condition::Matches { text, pattern } => {
            let text = value(text, current, root);
            let Some(text) = text.as_deref().and_then(Node::as_str) else { return false };
            match pattern {
                Pattern::Fixed(regex) => regex.is_match(text),
                Pattern::Computed { value: pattern, whole } => {
                    let pattern = value(pattern, current, root);
                    let regex =
                        pattern.as_deref().and_then(Node::as_str).and_then(|text| regexp::compile(text, *whole).ok());
                    regex.is_some_and(|regex| regex.is_match(text))
                }
            }
        }
    }
}

fn run<'n>(query: &Query, current: &'n Node, root: &'n Node) -> Vec<Match<'n>> {
    select(&query.segments, if query.relative { current } else { root }, root)
}

/// Returns the value of an operand; `None` is the Nothing of the RFC.
fn value<'a>(expression: &'a Comparable, current: &'a Node, root: &'a Node) -> Option<Cow<'a, Node>> {
    let count = |count: usize| Some(Cow::Owned(Node::Number(Number::from(count as u64))));
    match expression {
        Comparable::Literal(node) => Some(Cow::Borrowed(node)),
        Comparable::Query(query) => run(query, current, root).first().map(|found| Cow::Borrowed(found.node)),
        Comparable::Count(query) => count(run(query, current, root).len()),
        Comparable::Value(query) => match run(query, current, root)[..] {
            [Match { node, .. }] => Some(Cow::Borrowed(node)),
            _ => None,
        },
        Comparable::Length(argument) => match value(argument, current, root)?.as_ref() {
            Node::String(text) => count(text.chars().count()),
            Node::Array(items) => count(items.len()),
            Node::Object(object) => count(object.len()),
            Node::Null | Node::Bool(_) | Node::Number(_) => None,
        },
    }
}

/// Compares two values (2.3.5.2.2).
fn compare(left: Option<&Node>, operator: Operator, right: Option<&Node>) -> bool {
    let less = |left: Option<&Node>, right: Option<&Node>| match (left, right) {
        (Some(Node::Number(left)), Some(Node::Number(right))) => left < right,
        (Some(Node::String(left)), Some(Node::String(right))) => left < right,
        _ => false,
    };
    match operator {
        Operator::Equal => left == right,
        Operator::NotEqual => left != right,
        Operator::Less => less(left, right),
        Operator::LessOrEqual => left == right || less(left, right),
        Operator::Greater => less(right, left),
        Operator::GreaterOrEqual => left == right || less(right, left),
    }
}
