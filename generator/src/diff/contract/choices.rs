//! The comparison of `anyOf` and `oneOf`: which alternatives are the same, and which are added or removed.

use super::comparison::Comparison;
use super::facts::{Facts, Group, selecting_values};
use super::instances::Instances;
use super::pair::{Applicator, Difference, Polarity, Schemas, Step};
use crate::diff::change::Verdict;
use crate::diff::code::ChangeCode;
use crate::document::node::Node;
use crate::lower::{Flow, Objects, Representation};
use crate::maps::IndexMap;
use crate::schema::{Discriminator, JsonType, Keyword, SchemaId, TypeSet, print_plain};

/// The greatest number of alternatives in alternatives that are followed.
const NESTED: usize = 3;

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
            compare_annotations_once(comparison);
            true
        }
        ([old], []) if before.is_only_a_group() && comparison.pair.new.len() == 1 => {
            let new = single(old, comparison.pair.new[0]);
            groups(comparison, old, &new);
            compare_annotations_once(comparison);
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

/// Compares the annotations of a schema that is compared with alternatives: not those of the alternatives.
fn compare_annotations_once(comparison: &mut Comparison<'_, '_>) {
    let alternatives = comparison.subpairs.iter_mut().filter(|(_, step, _)| *step == Step::Alternative);
    alternatives.for_each(|(pair, _, _)| pair.ignored.annotations = true);
    comparison.annotations();
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
    /// The values of the discriminator that select it.
    selecting: Vec<String>,
    /// Whether null is valid; `None` if it is not certain.
    accepts_null: Option<bool>,
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
        let (types, tags) = (types_of(side, &facts, comparison.pair.flow, NESTED), tags.collect());
        let name = reference.and_then(last).or_else(component);
        let selecting = group.discriminator.iter().zip(&name).flat_map(|(it, name)| selecting_values(it, name));
        let selecting = selecting.cloned().collect();
        let accepts_null = accepts_null(side, &[*schema], comparison.pair.flow, NESTED);
        Alternative { schema: *schema, name, text, types, tags, selecting, accepts_null }
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
    let mut before = alternatives(comparison, comparison.old, old);
    let mut after = alternatives(comparison, comparison.new, new);
    let selects = |group: &Group| group.discriminator.as_ref().is_some_and(|it| it.selects);
    // Whether an instance of one alternative is valid whatever the others are.
    let independent = |group: &Group, all: &[Alternative]| {
        group.keyword == Keyword::AnyOf && !selects(group) || are_disjoint(all) || selects(group)
    };
    let is_independent = independent(old, &before) && independent(new, &after);
    let separates_null = separate_null(comparison, (&mut before, old.keyword), (&mut after, new.keyword));
    let matched = matching(&before, &after);
    let polarity = if is_independent { Polarity::Same } else { Polarity::Both };
    for (from, to) in &matched {
        comparison.edge(vec![before[*from].schema], vec![after[*to].schema], Step::Alternative, polarity);
        let last = comparison.subpairs.last_mut();
        last.into_iter().for_each(|(pair, _, _)| pair.ignored.null = separates_null);
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
            let receiving = receiving(comparison, alternative, new);
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
    for (from, to) in &matched {
        taken_tags(comparison, &before[*from], &after[*to], keyword);
    }
}

/// Reports an alternative whose tags are now those by which the old type reads another one.
fn taken_tags(comparison: &mut Comparison<'_, '_>, before: &Alternative, after: &Alternative, keyword: Keyword) {
    let tag = comparison.old_tags();
    let Some((property, known)) = tag else { return };
    let (flow, old, new) = (comparison.pair.flow, comparison.old, comparison.new);
    let values = |side, schema| tag_values(side, &[schema], &property, flow, NESTED);
    let (Some(own), Some(tags)) = (values(old, before.schema), values(new, after.schema)) else { return };
    let taken = tags.into_iter().find(|tag| known.contains(tag) && !own.contains(tag));
    if let Some(taken) = taken {
        let message = format!("`{property}` may be `{taken}`, by which another alternative is read");
        let difference = Difference::widening(ChangeCode::DiscriminatorChanged, keyword, message, Verdict::Breaks);
        let mut witness = Instances::of(new, flow).small(&[after.schema]);
        if let Node::Object(members) = &mut witness {
            members.insert(property, Node::String(taken));
        }
        comparison.push(difference.with_witnesses(vec![witness]));
    }
}

/// Compares whether null is valid, and removes the alternatives that accept nothing else. Returns false if it is not certain.
fn separate_null(
    comparison: &mut Comparison<'_, '_>,
    (before, old_keyword): (&mut Vec<Alternative>, Keyword),
    (after, keyword): (&mut Vec<Alternative>, Keyword),
) -> bool {
    let was_valid = one_accepts(before.iter().map(|one| one.accepts_null), old_keyword);
    let is_valid = one_accepts(after.iter().map(|one| one.accepts_null), keyword);
    let (Some(was_valid), Some(is_valid)) = (was_valid, is_valid) else { return false };
    let is_null = |alternative: &Alternative| alternative.types.single() == Some(JsonType::Null);
    before.retain(|alternative| !is_null(alternative));
    after.retain(|alternative| !is_null(alternative));
    if was_valid != is_valid && !comparison.pair.ignored.null {
        let difference = if is_valid { comparison.null_added(keyword) } else { null_removed(keyword) };
        comparison.push(difference);
    }
    true
}

/// Returns the types of the instances of schemas, as far as their own alternatives have them.
fn types_of(side: Schemas<'_>, facts: &Facts, flow: Flow, depth: usize) -> TypeSet {
    let Some(depth) = depth.checked_sub(1) else { return facts.effective_types() };
    let of_group = |group: &Group| {
        let facts = group.alternatives.iter().map(|schema| Facts::of(side.api, &[*schema], flow, side.asserts_format));
        facts.map(|facts| types_of(side, &facts, flow, depth)).fold(TypeSet::EMPTY, TypeSet::or)
    };
    facts.groups.iter().map(of_group).fold(facts.effective_types(), TypeSet::common)
}

/// Returns whether a value is valid against as many alternatives as a keyword needs, given whether it is against each.
fn one_accepts(mut valid: impl Iterator<Item = Option<bool>>, keyword: Keyword) -> Option<bool> {
    let count = valid.try_fold(0, |count, is_valid| is_valid.map(|is_valid| count + usize::from(is_valid)))?;
    Some(if keyword == Keyword::OneOf { count == 1 } else { count > 0 })
}

/// Returns whether null is valid against schemas; `None` if it is not certain.
fn accepts_null(side: Schemas<'_>, schemas: &[SchemaId], flow: Flow, depth: usize) -> Option<bool> {
    let depth = depth.checked_sub(1)?;
    let facts = Facts::of(side.api, schemas, flow, false);
    if !facts.effective_types().contains(JsonType::Null) {
        return Some(false);
    }
    if [Applicator::Not, Applicator::If].into_iter().any(|applicator| facts.has(applicator)) {
        return None;
    }
    for group in &facts.groups {
        let valid = group.alternatives.iter().map(|schema| accepts_null(side, &[*schema], flow, depth));
        if !one_accepts(valid, group.keyword)? {
            return Some(false);
        }
    }
    Some(true)
}

/// Returns what old code makes of the instances of an alternative that is added.
fn receiving(comparison: &mut Comparison<'_, '_>, alternative: &Alternative, group: &Group) -> Verdict {
    let (side, flow) = (comparison.new, comparison.pair.flow);
    let tags = |property: &str| {
        let is_selected = group.discriminator.as_ref().is_some_and(|it| it.selects && it.property == property);
        tag_values(side, &[alternative.schema], property, flow, NESTED)
            .or_else(|| is_selected.then(|| alternative.selecting.clone()).filter(|values| !values.is_empty()))
    };
    comparison.receiving_alternative(alternative.schema, alternative.types, tags)
}

/// Returns the strings that a property of objects may be; `None` if it may be any.
fn tag_values(
    side: Schemas<'_>,
    schemas: &[SchemaId],
    property: &str,
    flow: Flow,
    depth: usize,
) -> Option<Vec<String>> {
    let depth = depth.checked_sub(1)?;
    let facts = Facts::of(side.api, schemas, flow, false);
    if let Some(values) = facts.properties.get(property).and_then(|ids| Facts::of(side.api, ids, flow, false).values) {
        return Some(values.iter().filter_map(|value| value.as_str().map(str::to_owned)).collect());
    }
    let alternatives = facts.groups.first()?.alternatives.iter();
    let values = alternatives.map(|schema| tag_values(side, &[*schema], property, flow, depth));
    Some(values.collect::<Option<Vec<Vec<String>>>>()?.concat())
}

fn removed(alternative: &Alternative, keyword: Keyword) -> Difference {
    if alternative.types.single() == Some(JsonType::Null) {
        return null_removed(keyword);
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

fn null_removed(keyword: Keyword) -> Difference {
    Difference::narrowing(ChangeCode::NullRemoved, keyword, "may no longer be null".to_owned())
}

fn describe(alternative: &Alternative) -> String {
    match &alternative.name {
        Some(name) => format!("`{name}`"),
        None => alternative.types.to_string(),
    }
}

/// Returns the alternatives that are the same in both versions, by their indices.
fn matching(before: &[Alternative], after: &[Alternative]) -> Vec<(usize, usize)> {
    type Rule<'r> = dyn Fn(&Alternative, &Alternative) -> bool + 'r;
    let is_inline = |one: &Alternative, other: &Alternative| one.name.is_none() || other.name.is_none();
    // Whether it is an integer or any number, and whether it may be null, is compared.
    let kinds = |one: &Alternative| {
        let types = one.types.without(JsonType::Null);
        if types.contains(JsonType::Integer) { types.without(JsonType::Integer).with(JsonType::Number) } else { types }
    };
    let rules: [&Rule<'_>; 6] = [
        &|one, other| one.name.is_some() && one.name == other.name,
        &|one, other| one.text == other.text,
        &|one, other| one.selecting.iter().any(|value| other.selecting.contains(value)),
        &|one, other| !one.tags.is_empty() && one.tags == other.tags,
        &|one, other| is_inline(one, other) && one.types == other.types,
        &|one, other| is_inline(one, other) && kinds(one) == kinds(other),
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
        let reading = |old: &Representation| match &old.objects {
            Objects::OtherTags { property, .. } if *property != one.property => Verdict::MayBreak,
            Objects::Any | Objects::OtherTags { .. } => Verdict::Tolerated,
            Objects::None | Objects::Own(_) => Verdict::Breaks,
        };
        let receiving = comparison.receiving(reading);
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
