//! What the types of the old version represent of the instances that only the new schema accepts.

use super::comparison::Comparison;
use super::facts::Facts;
use super::pair::{Difference, Schemas};
use crate::diff::change::Verdict;
use crate::diff::code::ChangeCode;
use crate::document::node::{Node, Number};
use crate::lower::{Arrays, Flow, Numbers, Objects, Representation, Texts};
use crate::schema::{Form, JsonType, Keyword, SchemaId, TypeSet};

impl Comparison<'_, '_> {
    /// Returns what old code makes of instances, given what a type does with them.
    pub(super) fn receiving(&mut self, reading: impl Fn(&Representation) -> Verdict) -> Verdict {
        self.old_representations().iter().map(reading).max().unwrap_or(Verdict::Tolerated)
    }

    /// Returns what old code makes of the instances of an alternative that is added, given the strings that one of its properties may be.
    pub(super) fn receiving_alternative(
        &mut self,
        schema: SchemaId,
        types: TypeSet,
        tags: impl Fn(&str) -> Option<Vec<String>>,
    ) -> Verdict {
        let containers = TypeSet::EMPTY.with(JsonType::Object).with(JsonType::Array).and(types);
        let of_containers = |old: &Representation| {
            // Whether a struct represents the objects of another schema is not compared, nor is a list.
            let is_read = |json_type: JsonType| match json_type {
                JsonType::Array => old.arrays == Arrays::Any,
                JsonType::Object => match &old.objects {
                    Objects::None | Objects::Own(_) => false,
                    Objects::OtherTags { property, known } => {
                        tags(property).is_some_and(|tags| !tags.iter().any(|tag| known.contains(tag)))
                    }
                    Objects::Any => true,
                },
                JsonType::Null | JsonType::Boolean | JsonType::String | JsonType::Integer | JsonType::Number => true,
            };
            let of_type = |json_type| verdict(old, json_type, is_read(json_type));
            if old.is_closed_choice { Verdict::Breaks } else { worst(containers.iter().map(of_type)) }
        };
        let of_containers = self.receiving(of_containers);
        let Schemas { api, asserts_format, .. } = self.new;
        let facts = Facts::of(api, &[schema], self.pair.flow, asserts_format);
        let scalars = types.without(JsonType::Object).without(JsonType::Array);
        of_containers.max(self.receiving_of(&[schema], &facts, scalars))
    }

    /// Returns what old code makes of the instances of new schemas that have some types.
    fn receiving_of(&mut self, schemas: &[SchemaId], facts: &Facts, types: TypeSet) -> Verdict {
        if self.pair.flow == Flow::Request {
            return Verdict::Tolerated;
        }
        let new = self.new_representations(schemas);
        self.receiving(|old| reading(old, &new, facts, types))
    }

    /// Returns what old code makes of a property that the new schemas have, and which the old ones refuse.
    pub(super) fn receiving_member(&mut self, schemas: &[SchemaId]) -> Verdict {
        if self.pair.flow == Flow::Request {
            return Verdict::Tolerated;
        }
        let Schemas { api, asserts_format, .. } = self.new;
        let facts = Facts::of(api, schemas, self.pair.flow, asserts_format);
        let new = self.new_representations(schemas);
        self.receiving(|old| match &old.objects {
            Objects::Any | Objects::OtherTags { .. } => Verdict::Tolerated,
            Objects::Own(members) => reading(members, &new, &facts, facts.effective_types()),
            Objects::None => verdict(old, JsonType::Object, false),
        })
    }

    /// Returns what old code makes of null.
    pub(super) fn receiving_null(&mut self) -> Verdict {
        self.receiving(|old| reading_of(old, [&Node::Null]))
    }

    /// Returns the representations of new schemas; that of anything if there are none.
    fn new_representations(&mut self, schemas: &[SchemaId]) -> Vec<Representation> {
        let flow = self.pair.flow;
        if schemas.is_empty() {
            return vec![Representation::anything()];
        }
        schemas.iter().map(|id| (self.types.new)(*id, flow)).collect()
    }

    /// Returns what old code makes of the instances of the new schema that have some types.
    pub(super) fn receiving_new(&mut self, types: TypeSet) -> Verdict {
        let (pair, after) = (self.pair, self.after);
        self.receiving_of(&pair.new, after, types.and(after.effective_types()))
    }

    /// Returns whether the old type is a union of its alternatives only, and one of a value is chosen by more than its JSON type.
    pub(super) fn is_closed_choice(&mut self) -> bool {
        !self.before.groups.is_empty() && self.old_representations().iter().any(|old| old.is_closed_choice)
    }

    /// Returns the property by whose strings the old type chooses an alternative, and those strings.
    pub(super) fn old_tags(&mut self) -> Option<(String, Vec<String>)> {
        self.old_representations().iter().find_map(|old| match &old.objects {
            Objects::OtherTags { property, known } => Some((property.clone(), known.clone())),
            Objects::None | Objects::Own(_) | Objects::Any => None,
        })
    }

    /// Returns the representations of the old schemas; none if old code only sends them.
    fn old_representations(&mut self) -> &[Representation] {
        if self.represented.is_none() {
            let flow = self.pair.flow;
            let ids = if flow == Flow::Request { &[] } else { &self.pair.old[..] };
            let schemas = &self.old.api.schemas;
            self.represented = Some(
                ids.iter()
                    .map(|id| match schemas[*id].form {
                        // A tuple has no item at a place of it, whatever its type is.
                        Form::Boolean(false) => Representation::nothing(),
                        Form::Boolean(true) | Form::Keywords(_) => (self.types.old)(*id, flow),
                    })
                    .collect(),
            );
        }
        self.represented.as_deref().unwrap_or_default()
    }

    /// Compares the formats of numbers that are not asserted, but determine a type.
    pub(super) fn number_formats(&mut self) {
        let (before, after, pair) = (self.before, self.after, self.pair);
        if pair.flow == Flow::Request || before.number_formats == after.number_formats {
            return;
        }
        let numbers = TypeSet::EMPTY.with(JsonType::Number).with(JsonType::Integer);
        if self.receiving_new(numbers) != Verdict::Breaks {
            return;
        }
        let text = |formats: &[String]| formats.first().map(|name| format!("`{name}`"));
        let message = super::comparison::state("format", text(&before.number_formats), text(&after.number_formats));
        let unrepresented = unrepresented(self.old_representations());
        let difference = Difference::widening(ChangeCode::FormatChanged, Keyword::Format, message, Verdict::Breaks);
        self.push(Difference { unrepresented, ..difference });
    }
}

/// Returns numbers that types do not represent, with a sentence that says so.
fn unrepresented(types: &[Representation]) -> Vec<(Node, String)> {
    let beyond = types.iter().flat_map(|old| match &old.numbers {
        Numbers::Integers(least, greatest) => {
            [greatest.checked_add(1), least.checked_sub(1)].into_iter().flatten().map(Number::from).collect()
        }
        Numbers::Decimals => Number::from_f64(1e300).into_iter().collect(),
        Numbers::None | Numbers::Listed(_) | Numbers::Any => Vec::new(),
    });
    beyond.map(|number| (Node::Number(number.clone()), format!("the type does not represent {number}"))).collect()
}

/// Returns what a type makes of values of a JSON type, given whether it represents them.
fn verdict(old: &Representation, json_type: JsonType, is_represented: bool) -> Verdict {
    match (old.given.contains(json_type), is_represented) {
        (true, _) => Verdict::MayBreak,
        (false, true) => Verdict::Tolerated,
        (false, false) => Verdict::Breaks,
    }
}

fn worst(verdicts: impl Iterator<Item = Verdict>) -> Verdict {
    verdicts.max().unwrap_or(Verdict::Tolerated)
}

/// Returns what a type makes of values.
pub fn reading_of<'v>(old: &Representation, values: impl IntoIterator<Item = &'v Node>) -> Verdict {
    worst(values.into_iter().map(|value| verdict(old, JsonType::of(value), old.represents(value))))
}

/// Returns what an old type makes of the instances of some types that new schemas accept, given their own types.
fn reading(old: &Representation, new: &[Representation], after: &Facts, types: TypeSet) -> Verdict {
    // A property that several branches of `allOf` declare has the type of one of them.
    let is_covered = |json_type| new.iter().any(|new| covers(old, new, json_type, after));
    worst(types.iter().map(|json_type| verdict(old, json_type, is_covered(json_type))))
}

/// Returns whether an old type represents the instances of a JSON type that the new schema accepts, given its own type.
fn covers(old: &Representation, new: &Representation, json_type: JsonType, after: &Facts) -> bool {
    let is_of = |value: &&Node| TypeSet::EMPTY.with(json_type).accepts(value);
    if let Some(values) = &after.values {
        return values.iter().filter(is_of).all(|value| old.represents(value));
    }
    match json_type {
        JsonType::String => match &old.texts {
            Texts::Any => true,
            Texts::Formats(formats) => formats.iter().any(|format| after.formats.contains(format.name())),
            Texts::None | Texts::Listed(_) | Texts::Some => false,
        },
        JsonType::Number | JsonType::Integer => match &old.numbers {
            Numbers::Any => true,
            Numbers::Decimals => matches!(new.numbers, Numbers::Decimals | Numbers::Integers(..)),
            Numbers::Integers(least, greatest) => are_within(*least, *greatest, new, after),
            Numbers::None | Numbers::Listed(_) => false,
        },
        JsonType::Array => match old.arrays {
            Arrays::Own | Arrays::Any => true,
            Arrays::None | Arrays::Tuples => false,
        },
        JsonType::Null | JsonType::Boolean | JsonType::Object => old.types.contains(json_type),
    }
}

/// Returns whether the new numbers are integers within limits, as far as their own type represents them.
fn are_within(least: i128, greatest: i128, new: &Representation, after: &Facts) -> bool {
    if after.types.contains(JsonType::Number) {
        return false;
    }
    let (low, high) = match new.numbers {
        Numbers::Integers(low, high) => (Some(low), Some(high)),
        Numbers::None | Numbers::Listed(_) | Numbers::Decimals | Numbers::Any => (None, None),
    };
    let is_above = match &after.least {
        Some(bound) => bound.limit >= Number::from(least),
        None => low.is_some_and(|low| low >= least),
    };
    let is_below = match &after.greatest {
        Some(bound) => bound.limit <= Number::from(greatest),
        None => high.is_some_and(|high| high <= greatest),
    };
    is_above && is_below
}
