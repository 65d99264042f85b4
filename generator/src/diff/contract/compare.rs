//! The comparison of two conjunctions of schemas, apart from their subschemas.
//!
//! It errs on one side: what it does not call narrower or wider is neither.

use super::choices;
use super::comparison::{Comparison, Subpair, VersionTypes, state};
use super::facts::{Bound, Facts};
use super::pair::{Difference, Pair, Polarity, Schemas, Step};
use super::represent::reading_of;
use crate::diff::change::Verdict;
use crate::diff::code::ChangeCode;
use crate::document::node::{Node, Number};
use crate::maps::IndexSet;
use crate::schema::{JsonType, Keyword, SchemaId, TypeSet};

/// What the comparison of a pair has found.
pub struct Found {
    pub differences: Vec<Difference>,
    pub subpairs: Vec<Subpair>,
    /// Whether the old type is a union that represents its alternatives only, and chooses by more than the JSON type.
    pub is_closed_choice: bool,
}

/// Compares the schemas of a pair.
pub fn compare(old: Schemas<'_>, new: Schemas<'_>, pair: &Pair, types: &mut VersionTypes<'_>) -> Found {
    let of = |side: Schemas<'_>, ids: &[SchemaId]| Facts::of(side.api, ids, pair.flow, side.asserts_format);
    let (old_facts, new_facts) = (of(old, &pair.old), of(new, &pair.new));
    let mut comparison = Comparison {
        old,
        new,
        pair,
        before: &old_facts,
        after: &new_facts,
        types,
        represented: None,
        differences: Vec::new(),
        subpairs: Vec::new(),
    };
    comparison.run();
    let is_closed_choice = !comparison.subpairs.is_empty() && comparison.is_closed_choice();
    Found { differences: comparison.differences, subpairs: comparison.subpairs, is_closed_choice }
}

const STRINGS: TypeSet = TypeSet::EMPTY.with(JsonType::String);
const NUMBERS: TypeSet = TypeSet::EMPTY.with(JsonType::Number).with(JsonType::Integer);

/// A keyword that limits a count.
struct Count {
    keyword: Keyword,
    name: &'static str,
    is_least: bool,
}

const LENGTHS: [Count; 2] = [
    Count { keyword: Keyword::MinLength, name: "least length", is_least: true },
    Count { keyword: Keyword::MaxLength, name: "greatest length", is_least: false },
];
const ITEMS: [Count; 2] = [
    Count { keyword: Keyword::MinItems, name: "least number of items", is_least: true },
    Count { keyword: Keyword::MaxItems, name: "greatest number of items", is_least: false },
];
const PROPERTIES: [Count; 2] = [
    Count { keyword: Keyword::MinProperties, name: "least number of properties", is_least: true },
    Count { keyword: Keyword::MaxProperties, name: "greatest number of properties", is_least: false },
];

/// The keywords of a limit of numbers, with their names.
#[derive(Clone, Copy)]
struct BoundNames {
    inclusive: (Keyword, &'static str),
    exclusive: (Keyword, &'static str),
}

const LEAST: BoundNames = BoundNames {
    inclusive: (Keyword::Minimum, "minimum"),
    exclusive: (Keyword::ExclusiveMinimum, "exclusive minimum"),
};
const GREATEST: BoundNames = BoundNames {
    inclusive: (Keyword::Maximum, "maximum"),
    exclusive: (Keyword::ExclusiveMaximum, "exclusive maximum"),
};

impl Comparison<'_, '_> {
    fn run(&mut self) {
        if choices::compare(self) {
            return;
        }
        self.types();
        self.values();
        let both_allow = |json_type| self.before.allows(json_type) && self.after.allows(json_type);
        let (numbers, strings) = (both_allow(JsonType::Number), both_allow(JsonType::String));
        let (objects, arrays) = (both_allow(JsonType::Object), both_allow(JsonType::Array));
        if numbers {
            self.numbers();
        }
        if strings {
            self.counts(&LENGTHS, JsonType::String);
            self.patterns();
            self.formats();
        }
        if objects {
            self.counts(&PROPERTIES, JsonType::Object);
            self.objects();
        }
        if arrays {
            self.counts(&ITEMS, JsonType::Array);
            self.arrays();
        }
        self.others();
        self.annotations();
    }

    fn types(&mut self) {
        let (before, after) = (self.before.effective_types(), self.after.effective_types());
        if self.pair.old.is_empty() && self.pair.new.is_empty() {
            return;
        }
        if before.contains(JsonType::Null) != after.contains(JsonType::Null) && !self.pair.ignored.null {
            let difference = if after.contains(JsonType::Null) {
                self.null_added(Keyword::Type)
            } else {
                let message = "may no longer be null".to_owned();
                Difference::narrowing(ChangeCode::NullRemoved, Keyword::Type, message)
            };
            self.push(difference);
        }
        let without_null = |types: TypeSet| types.without(JsonType::Null);
        let (before, after) = (without_null(before), without_null(after));
        // A value of an enum that is removed says the same.
        if before == after || (self.before.values.is_some() && self.after.values.is_some()) {
            return;
        }
        // Where scalars are written as text, each is a string; a list may be several texts.
        let containers = TypeSet::EMPTY.with(JsonType::Array).with(JsonType::Object);
        let takes_text = |facts: &Facts, of: TypeSet| {
            self.pair.text_levels > 0 && facts.is_any_string() && of.and(containers) == TypeSet::EMPTY
        };
        let narrows = before.common(after) != before && !takes_text(self.after, before);
        let widens = before.common(after) != after && !takes_text(self.before, after);
        let difference = Difference::neutral(
            ChangeCode::TypeChanged,
            Keyword::Type,
            format!("is {}, and was {}", type_names(after), type_names(before)),
        );
        let receiving = if widens { self.receiving_new(after) } else { Verdict::Compatible };
        self.push(Difference { narrows, widens, receiving, ..difference });
    }

    pub(super) fn null_added(&mut self, keyword: Keyword) -> Difference {
        let receiving = self.receiving_null();
        Difference::widening(ChangeCode::NullAdded, keyword, "may be null".to_owned(), receiving)
    }

    fn values(&mut self) {
        let listed = |facts: &Facts| {
            let is_valid = |value: &&Node| **value != Node::Null && facts.types.accepts(value);
            facts.values.as_ref().map(|values| values.iter().filter(is_valid).cloned().collect::<Vec<_>>())
        };
        match (listed(self.before), listed(self.after)) {
            (None, None) => {}
            (Some(before), Some(after)) => {
                let missing = |from: &[Node], of: &[Node]| -> Vec<Node> {
                    of.iter().filter(|value| !from.contains(value)).cloned().collect()
                };
                let (added, removed) = (missing(&before, &after), missing(&after, &before));
                if !added.is_empty() {
                    let message = format!("may be {}", texts(&added));
                    let receiving = self.receiving(|old| reading_of(old, &added));
                    let difference = Difference::widening(ChangeCode::ValueAdded, Keyword::Enum, message, receiving);
                    self.push(difference.with_witnesses(added));
                }
                if !removed.is_empty() {
                    let message = format!("may no longer be {}", texts(&removed));
                    let difference = Difference::narrowing(ChangeCode::ValueRemoved, Keyword::Enum, message);
                    self.push(difference.with_witnesses(removed));
                }
            }
            (None, Some(after)) if self.lists_all(self.before, &after) => {}
            (Some(before), None) if self.lists_all(self.after, &before) => {}
            (None, Some(after)) => {
                let message = format!("must be {}", alternatives(&after));
                self.push(Difference::narrowing(ChangeCode::ConstraintTightened, Keyword::Enum, message));
            }
            (Some(before), None) => {
                let message = format!("may be any value, and had to be {}", alternatives(&before));
                let code = ChangeCode::ConstraintLoosened;
                let receiving = self.receiving_new(self.after.effective_types().without(JsonType::Null));
                self.push(Difference::widening(code, Keyword::Enum, message, receiving));
            }
        }
    }

    /// Returns whether a list has every value of the types without null that a side accepts.
    fn lists_all(&self, side: &Facts, values: &[Node]) -> bool {
        let types = side.types.without(JsonType::Null);
        let booleans = [Node::Bool(true), Node::Bool(false)];
        types == TypeSet::EMPTY
            || (types.single() == Some(JsonType::Boolean) && booleans.iter().all(|it| values.contains(it)))
    }

    fn numbers(&mut self) {
        let (before, after) = (&self.before.least, &self.after.least);
        self.bound(LEAST, before, after, |one, other| one > other);
        let (before, after) = (&self.before.greatest, &self.after.greatest);
        self.bound(GREATEST, before, after, |one, other| one < other);
        self.multiples();
        if !self.differences.iter().any(|difference| difference.receiving == Verdict::Breaks) {
            self.number_formats();
        }
    }

    fn multiples(&mut self) {
        let (before, after) = (self.before, self.after);
        // A multiple of some numbers is one of whatever divides any of them.
        let implied = |facts: &Facts, divisor: &Number| {
            let is_integer = !facts.types.contains(JsonType::Number);
            facts.multiples.iter().any(|multiple| divides(divisor, multiple))
                || (is_integer && divides(divisor, &Number::from(1_i64)))
        };
        let narrows = after.multiples.iter().any(|divisor| !implied(before, divisor));
        let widens = before.multiples.iter().any(|divisor| !implied(after, divisor));
        let text = |facts: &Facts| {
            let texts: Vec<String> = facts.multiples.iter().map(|number| format!("`{number}`")).collect();
            (!texts.is_empty()).then(|| texts.join(" and "))
        };
        let message = state("divisor", text(before), text(after));
        let keyword = Keyword::MultipleOf;
        match (narrows, widens) {
            (false, false) => {}
            (true, false) => self.push(Difference::narrowing(ChangeCode::ConstraintTightened, keyword, message)),
            (false, true) => {
                let receiving = self.receiving_new(NUMBERS);
                self.push(Difference::widening(ChangeCode::ConstraintLoosened, keyword, message, receiving));
            }
            (true, true) => {
                let receiving = self.receiving_new(NUMBERS);
                self.push(Difference::both(ChangeCode::ConstraintChanged, keyword, message, receiving));
            }
        }
    }

    fn bound(
        &mut self,
        names: BoundNames,
        before: &Option<Bound>,
        after: &Option<Bound>,
        is_tighter: fn(&Number, &Number) -> bool,
    ) {
        if before == after {
            return;
        }
        let tighter = |one: &Bound, other: &Bound| {
            is_tighter(&one.limit, &other.limit)
                || (one.limit == other.limit && one.is_exclusive && !other.is_exclusive)
        };
        let is_exclusive = after.as_ref().or(before.as_ref()).is_some_and(|it| it.is_exclusive);
        let (keyword, name) = if is_exclusive { names.exclusive } else { names.inclusive };
        let text = |bound: &Option<Bound>| bound.as_ref().map(|bound| bound.limit.to_string());
        let message = state(name, text(before), text(after));
        let narrows = match (before, after) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some(before), Some(after)) => tighter(after, before),
        };
        let difference = if narrows {
            Difference::narrowing(ChangeCode::ConstraintTightened, keyword, message)
        } else {
            let receiving = self.receiving_new(NUMBERS);
            Difference::widening(ChangeCode::ConstraintLoosened, keyword, message, receiving)
        };
        self.push(difference);
    }

    fn counts(&mut self, counts: &[Count], json_type: JsonType) {
        for Count { keyword, name, is_least } in counts {
            let (before, after) = (self.before.counts.get(keyword).copied(), self.after.counts.get(keyword).copied());
            if before == after {
                continue;
            }
            let narrows = match (before, after) {
                (_, None) => false,
                (None, Some(_)) => true,
                (Some(before), Some(after)) => (after > before) == *is_least,
            };
            let message = state(name, before.map(|it| it.to_string()), after.map(|it| it.to_string()));
            let difference = if narrows {
                Difference::narrowing(ChangeCode::ConstraintTightened, *keyword, message)
            } else {
                let receiving = self.receiving_new(TypeSet::EMPTY.with(json_type));
                Difference::widening(ChangeCode::ConstraintLoosened, *keyword, message, receiving)
            };
            self.push(difference);
        }
    }

    /// Compares patterns, of which only equal ones are comparable.
    fn patterns(&mut self) {
        let (before, after) = (&self.before.patterns, &self.after.patterns);
        let (keyword, name) = (Keyword::Pattern, "pattern");
        let quoted = |set: &IndexSet<String>, other: &IndexSet<String>| {
            let texts: Vec<_> = set.iter().filter(|text| !other.contains(*text)).map(|it| format!("`{it}`")).collect();
            (!texts.is_empty()).then(|| texts.join(" and "))
        };
        let (added, removed) = (quoted(after, before), quoted(before, after));
        let message = state(name, removed.clone(), added.clone());
        let difference = match (added, removed) {
            (None, None) => return,
            (Some(_), None) => Difference::narrowing(ChangeCode::ConstraintTightened, keyword, message),
            (None, Some(_)) => {
                let receiving = self.receiving_new(STRINGS);
                Difference::widening(ChangeCode::ConstraintLoosened, keyword, message, receiving)
            }
            (Some(_), Some(_)) => {
                let receiving = self.receiving_new(STRINGS);
                Difference::both(ChangeCode::ConstraintChanged, keyword, message, receiving)
            }
        };
        self.push(difference);
    }

    fn formats(&mut self) {
        let (before, after) = (&self.before.formats, &self.after.formats);
        if before == after {
            return;
        }
        let list = |set: &IndexSet<String>| {
            let names: Vec<_> = set.iter().map(|name| format!("`{name}`")).collect();
            (!names.is_empty()).then(|| names.join(" and "))
        };
        let message = state("format", list(before), list(after));
        let (narrows, widens) = (!after.is_subset(before), !before.is_subset(after));
        let receiving = if widens { self.receiving_new(STRINGS) } else { Verdict::Compatible };
        let difference = Difference::neutral(ChangeCode::FormatChanged, Keyword::Format, message);
        self.push(Difference { narrows, widens, receiving, ..difference });
    }

    fn arrays(&mut self) {
        if self.before.unique_items != self.after.unique_items {
            self.push(if self.after.unique_items {
                let message = "items must be unique".to_owned();
                Difference::narrowing(ChangeCode::ConstraintTightened, Keyword::UniqueItems, message)
            } else {
                let message = "items may be equal".to_owned();
                let code = ChangeCode::ConstraintLoosened;
                Difference::widening(code, Keyword::UniqueItems, message, Verdict::Tolerated)
            });
        }
        let (scopes, new_scopes) = (&self.before.item_scopes, &self.after.item_scopes);
        if scopes != new_scopes && (scopes.len() > 1 || new_scopes.len() > 1) {
            let message = "`items` applies to others".to_owned();
            self.push(Difference::both(ChangeCode::SchemaChanged, Keyword::Items, message, Verdict::MayBreak));
        }
        let (before, after) = (&self.before.prefix_items, &self.after.prefix_items);
        for index in 0..before.len().max(after.len()) {
            let at = |items: &[Vec<SchemaId>], rest: &[SchemaId]| items.get(index).map_or(rest.to_vec(), Clone::clone);
            let (old, new) = (at(before, &self.before.items), at(after, &self.after.items));
            self.edge(old, new, Step::ItemAt(index), Polarity::Same);
        }
        let (old, new) = (self.before.items.clone(), self.after.items.clone());
        if !(old.is_empty() && new.is_empty()) {
            let first = self.before.prefix_items.len().max(self.after.prefix_items.len());
            let step = if first == 0 { Step::Item } else { Step::ItemAt(first) };
            self.edge(old, new, step, Polarity::Same);
        }
    }

    /// Compares `readOnly` and `writeOnly`: what is required of a property in each direction is compared with the object.
    fn directions(&mut self) {
        let of = |side: Schemas<'_>, ids: &[SchemaId]| {
            let keywords = || ids.iter().filter_map(|id| side.api.schemas[*id].keywords());
            (keywords().any(|keywords| keywords.read_only), keywords().any(|keywords| keywords.write_only))
        };
        let (before, after) = (of(self.old, &self.before.conjuncts), of(self.new, &self.after.conjuncts));
        let is_whole = !self.pair.old.is_empty() && !self.pair.new.is_empty();
        for (before, after, keyword, direction) in
            [(before.0, after.0, Keyword::ReadOnly, "responses"), (before.1, after.1, Keyword::WriteOnly, "requests")]
        {
            if before == after || !is_whole {
                continue;
            }
            let message =
                if after { format!("is in {direction} only") } else { format!("is no longer in {direction} only") };
            let difference = Difference::neutral(ChangeCode::DirectionChanged, keyword, message);
            // The API may refuse a request that has the property.
            let narrows = after && keyword == Keyword::ReadOnly;
            self.push(Difference { narrows, ..difference });
        }
    }

    pub(super) fn annotations(&mut self) {
        if self.pair.ignored.annotations {
            return;
        }
        let of = |side: Schemas<'_>, ids: &[SchemaId]| {
            let keywords = ids.iter().filter_map(|id| side.api.schemas[*id].keywords());
            keywords.fold((None, false), |(default, deprecated), keywords| {
                (default.or_else(|| keywords.default.clone()), deprecated || keywords.deprecated)
            })
        };
        let (before, after) = (of(self.old, &self.before.conjuncts), of(self.new, &self.after.conjuncts));
        if before.0 != after.0 && !self.pair.old.is_empty() && !self.pair.new.is_empty() {
            let text = |value: &Option<Node>| value.as_ref().map(|value| format!("`{value}`"));
            let message = state("default", text(&before.0), text(&after.0));
            self.push(Difference::neutral(ChangeCode::DefaultChanged, Keyword::Default, message));
        }
        self.directions();
        if after.1 && !before.1 && !self.pair.old.is_empty() {
            let message = "is deprecated".to_owned();
            self.push(Difference::neutral(ChangeCode::PropertyDeprecated, Keyword::Deprecated, message));
        }
    }
}

/// Returns whether every multiple of a number is one of a divisor; false if it is not certain.
fn divides(divisor: &Number, number: &Number) -> bool {
    let (Some((one, low)), Some((other, high))) = (divisor.mantissa(), number.mantissa()) else { return false };
    let least = low.min(high);
    let scaled = |mantissa: i128, exponent: i64| {
        let power = 10_i128.checked_pow(u32::try_from(exponent.checked_sub(least)?).ok()?)?;
        mantissa.checked_mul(power)
    };
    let (Some(one), Some(other)) = (scaled(one, low), scaled(other, high)) else { return false };
    other.checked_rem(one) == Some(0)
}

fn type_names(types: TypeSet) -> String {
    if types == TypeSet::ALL.without(JsonType::Integer).without(JsonType::Null) {
        "of any type".to_owned()
    } else if types == TypeSet::EMPTY {
        "never valid".to_owned()
    } else {
        types.to_string()
    }
}

/// Returns some values as JSON, separated by commas.
fn texts(values: &[Node]) -> String {
    const SHOWN: usize = 5;
    let shown: Vec<String> = values.iter().take(SHOWN).map(|value| format!("`{value}`")).collect();
    let more = values.len().saturating_sub(SHOWN);
    if more > 0 { format!("{} and {more} more", shown.join(", ")) } else { shown.join(", ") }
}

fn alternatives(values: &[Node]) -> String {
    if let [only] = values { format!("`{only}`") } else { format!("one of {}", texts(values)) }
}
