//! The comparison of `anyOf` and `oneOf`: which alternatives are the same, and which are added or removed.

use super::comparison::Comparison;
use super::facts::{Facts, Group, selecting_values};
use super::pair::{Difference, Polarity, Schemas, Step};
use crate::diff::change::Verdict;
use crate::diff::code::ChangeCode;
use crate::document::node::Node;
use crate::lower::Representation;
use crate::maps::IndexMap;
use crate::schema::{Discriminator, JsonType, Keyword, SchemaId, TypeSet, print_plain};

/// Compares the choices of both sides. Returns whether nothing else is left to compare.
pub fn compare(comparison: &mut Comparison<'_, '_>) -> bool {
    let (before, after) = (comparison.before, comparison.after);
    match (&before.groups[..], &after.groups[..]) {
        ([], []) => false,
        (old, new) if old.len() == new.len() => {
            for (old, new) in old.iter().zip(new) {
                groups(comparison, old, new);
            }
            false
        }
        // A schema becomes one of several alternatives, or the other way around.
        ([], [new]) if after.is_only_a_group() && comparison.pair.old.len() == 1 => {
            let old = single(new, comparison.pair.old[0]);
            groups(comparison, &old, new);
            true
        }
        ([old], []) if before.is_only_a_group() && comparison.pair.new.len() == 1 => {
            let new = single(old, comparison.pair.new[0]);
            groups(comparison, old, &new);
            true
        }
        (old, new) => {
            let keyword = new.first().or(old.first()).map_or(Keyword::AnyOf, |group| group.keyword);
            let message = match (old.len(), new.len()) {
                (0, _) => format!("`{keyword}` is added"),
                (_, 0) => format!("`{keyword}` is removed"),
                _ => "other choices are combined".to_owned(),
            };
            let (narrows, widens) = (new.len() > old.len(), old.len() > new.len());
            let difference = Difference::neutral(ChangeCode::SchemaChanged, keyword, message);
            let receiving = if widens { Verdict::MayBreak } else { Verdict::Compatible };
            comparison.push(Difference { narrows, widens, receiving, ..difference });
            let keep = |longer: &[Group], shorter: &[Group]| longer.len() > shorter.len() && !shorter.is_empty();
            if keep(old, new) || keep(new, old) {
                let last = comparison.differences.last_mut();
                last.into_iter().for_each(|last| {
                    (last.narrows, last.widens, last.receiving) = (true, true, Verdict::MayBreak);
                });
            }
            false
        }
    }
}

/// Returns a choice of one schema.
fn single(like: &Group, schema: SchemaId) -> Group {
    Group { keyword: like.keyword, alternatives: vec![schema], discriminator: None }
}

/// An alternative, with what identifies it.
struct Alternative {
    schema: SchemaId,
    /// The name of the component that it refers to.
    name: Option<String>,
    /// The schema as JSON.
    text: Node,
    types: TypeSet,
    /// The constant strings of its required properties.
    tags: IndexMap<String, Vec<String>>,
}

fn alternatives(comparison: &Comparison<'_, '_>, side: Schemas<'_>, group: &Group) -> Vec<Alternative> {
    let of = |schema: &SchemaId| {
        let api = side.api;
        let reference = api.schemas[*schema].keywords().and_then(|keywords| keywords.reference);
        let last = |id: SchemaId| api.schemas[id].place.pointer.segments().last().map(|name| name.into_owned());
        // A schema that becomes one of several alternatives is the component itself.
        let target = side.target(*schema);
        let component = || api.components.iter().find(|(_, id)| **id == target).map(|(name, _)| name.clone());
        let facts = Facts::of(api, &[*schema], comparison.pair.flow, side.asserts_format);
        let text = print_plain(&api.schemas, *schema, &|id: &SchemaId| api.schemas[*id].place.pointer.to_string());
        let tags = facts.required.iter().filter_map(|name| {
            let property = facts.properties.get(name)?;
            let values = Facts::of(api, property, comparison.pair.flow, false).values?;
            let texts: Option<Vec<String>> = values.iter().map(|value| value.as_str().map(str::to_owned)).collect();
            Some((name.clone(), texts?))
        });
        let (types, tags) = (facts.effective_types(), tags.collect());
        Alternative { schema: *schema, name: reference.and_then(last).or_else(component), text, types, tags }
    };
    group.alternatives.iter().map(of).collect()
}

/// Returns whether no instance is valid against two alternatives.
fn are_disjoint(alternatives: &[Alternative]) -> bool {
    let disjoint = |one: &Alternative, other: &Alternative| {
        let both = one.types.common(other.types);
        both == TypeSet::EMPTY
            || (both.single() == Some(JsonType::Object)
                && one.tags.iter().any(|(name, values)| {
                    other.tags.get(name).is_some_and(|others| !values.iter().any(|value| others.contains(value)))
                }))
    };
    let pairs = alternatives.iter().enumerate();
    pairs.flat_map(|(at, one)| alternatives[..at].iter().map(move |other| (one, other))).all(|(a, b)| disjoint(a, b))
}

fn groups(comparison: &mut Comparison<'_, '_>, old: &Group, new: &Group) {
    let before = alternatives(comparison, comparison.old, old);
    let after = alternatives(comparison, comparison.new, new);
    let selects = |group: &Group| group.discriminator.as_ref().is_some_and(|it| it.selects);
    // Whether an instance of one alternative is valid whatever the others are.
    let independent = |group: &Group, all: &[Alternative]| {
        group.keyword == Keyword::AnyOf && !selects(group) || are_disjoint(all) || selects(group)
    };
    let is_independent = independent(old, &before) && independent(new, &after);
    let matched = matching(&before, &after);
    let polarity = if is_independent { Polarity::Same } else { Polarity::Both };
    for (from, to) in &matched {
        comparison.edge(vec![before[*from].schema], vec![after[*to].schema], Step::Alternative, polarity);
    }
    let keyword = new.keyword;
    for (at, alternative) in before.iter().enumerate() {
        if !matched.iter().any(|(from, _)| *from == at) {
            let difference = removed(alternative, keyword);
            // Without it, a value that was valid against another one, too, is valid against one only.
            let receiving = if is_independent { difference.receiving } else { Verdict::Tolerated };
            comparison.push(Difference { widens: difference.widens || !is_independent, receiving, ..difference });
        }
    }
    for (at, alternative) in after.iter().enumerate() {
        if !matched.iter().any(|(_, to)| *to == at) {
            let receiving = comparison.receiving_alternative(alternative.schema, alternative.types);
            let difference = added(alternative, keyword, receiving);
            comparison.push(Difference { narrows: difference.narrows || !is_independent, ..difference });
        }
    }
    if old.keyword != new.keyword && before.len() > 1 && after.len() > 1 && !is_independent {
        let message = format!("`{}` takes the place of `{}`", new.keyword, old.keyword);
        let difference = Difference::neutral(ChangeCode::SchemaChanged, keyword, message);
        let narrows = new.keyword == Keyword::OneOf;
        let receiving = if narrows { Verdict::Compatible } else { Verdict::Tolerated };
        comparison.push(Difference { narrows, widens: !narrows, receiving, ..difference });
    }
    discriminators(comparison, (old, &before), (new, &after), &matched);
}

fn removed(alternative: &Alternative, keyword: Keyword) -> Difference {
    if alternative.types.single() == Some(JsonType::Null) {
        return Difference::narrowing(ChangeCode::NullRemoved, keyword, "may no longer be null".to_owned());
    }
    let message = format!("may no longer be {}", describe(alternative));
    Difference::narrowing(ChangeCode::AlternativeRemoved, keyword, message)
}

fn added(alternative: &Alternative, keyword: Keyword, receiving: Verdict) -> Difference {
    if alternative.types.single() == Some(JsonType::Null) {
        return Difference::widening(ChangeCode::NullAdded, keyword, "may be null".to_owned(), receiving);
    }
    let message = format!("may be {}", describe(alternative));
    Difference::widening(ChangeCode::AlternativeAdded, keyword, message, receiving)
}

fn describe(alternative: &Alternative) -> String {
    match &alternative.name {
        Some(name) => format!("`{name}`"),
        None => alternative.types.to_string(),
    }
}

/// Returns the alternatives that are the same in both versions, by their indices.
fn matching(before: &[Alternative], after: &[Alternative]) -> Vec<(usize, usize)> {
    type Rule = fn(&Alternative, &Alternative) -> bool;
    let rules: [Rule; 4] = [
        |one, other| one.name.is_some() && one.name == other.name,
        |one, other| one.text == other.text,
        |one, other| !one.tags.is_empty() && one.tags == other.tags,
        |one, other| (one.name.is_none() || other.name.is_none()) && one.types == other.types,
    ];
    let mut matched: Vec<(usize, usize)> = Vec::new();
    for rule in rules {
        for (from, one) in before.iter().enumerate() {
            let is_free = |at: usize, matched: &[(usize, usize)]| !matched.iter().any(|(_, to)| *to == at);
            if matched.iter().any(|(known, _)| *known == from) {
                continue;
            }
            let found = after.iter().enumerate().find(|(to, other)| is_free(*to, &matched) && rule(one, other));
            matched.extend(found.map(|(to, _)| (from, to)));
        }
    }
    matched.sort_unstable();
    matched
}

/// Compares the discriminators of both choices, given the alternatives that are the same.
fn discriminators(
    comparison: &mut Comparison<'_, '_>,
    (old, before): (&Group, &[Alternative]),
    (new, after): (&Group, &[Alternative]),
    matched: &[(usize, usize)],
) {
    let (code, keyword) = (ChangeCode::DiscriminatorChanged, Keyword::Discriminator);
    let (one, other) = match (&old.discriminator, &new.discriminator) {
        (None, None) => return,
        (Some(one), Some(other)) => (one, other),
        (one, other) => {
            let selects = one.as_ref().or(other.as_ref()).is_some_and(|it| it.selects);
            let message = if other.is_some() { "a discriminator is added" } else { "the discriminator is removed" };
            let difference = Difference::neutral(code, keyword, message.to_owned());
            let receiving = if selects { Verdict::MayBreak } else { Verdict::Compatible };
            return comparison.push(Difference { narrows: selects, widens: selects, receiving, ..difference });
        }
    };
    if one.property != other.property {
        let message = format!("the discriminator is `{}`, and was `{}`", other.property, one.property);
        return comparison.push(Difference::both(code, keyword, message, Verdict::MayBreak));
    }
    if one.default != other.default || one.selects != other.selects {
        let message = format!("other values of `{}` select another alternative", one.property);
        comparison.push(Difference::both(code, keyword, message, Verdict::MayBreak));
    }
    let new_index = |from: usize| matched.iter().find(|(known, _)| *known == from).map(|(_, to)| *to);
    let before = selections(one, before, new_index);
    let after = selections(other, after, Some);
    let moved =
        before.iter().filter(|(value, at)| at.is_some() && after.get(*value) != Some(*at)).map(|(value, _)| value);
    let moved: Vec<String> = moved.map(|value| format!("`{value}`")).collect();
    let is_matched = |at: usize| matched.iter().any(|(_, to)| *to == at);
    let gained = after
        .iter()
        .filter(|(value, at)| at.is_some_and(is_matched) && !before.contains_key(*value))
        .map(|(value, _)| value);
    let gained: Vec<String> = gained.map(|value| format!("`{value}`")).collect();
    if !moved.is_empty() {
        let message = format!("{} of `{}` no longer selects the same alternative", moved.join(", "), one.property);
        comparison.push(Difference::both(code, keyword, message, Verdict::MayBreak));
    }
    if !gained.is_empty() {
        let message = format!("{} of `{}` selects an alternative", gained.join(", "), one.property);
        let is_preserved = |old: &Representation| old.types.contains(JsonType::Object) && !old.is_closed_choice;
        let receiving = comparison.receiving(is_preserved);
        // A value without a mapping of its own had selected the default.
        let narrows = one.default.is_some();
        comparison.push(Difference { narrows, ..Difference::widening(code, keyword, message, receiving) });
    }
}

/// Returns the alternative of each value of a discriminator, as its index in the new list; `None` if it is not there.
fn selections(
    discriminator: &Discriminator,
    alternatives: &[Alternative],
    index: impl Fn(usize) -> Option<usize>,
) -> IndexMap<String, Option<usize>> {
    let named = alternatives.iter().enumerate().filter_map(|(at, one)| Some((at, one.name.as_ref()?)));
    let values = named.flat_map(|(at, name)| selecting_values(discriminator, name).into_iter().map(move |it| (at, it)));
    values.map(|(at, value)| (value.clone(), index(at))).collect()
}
