//! The JSON values that the Rust type of a schema represents, as data.

use crate::document::node::{Node, Number};
use crate::ir::Format;
use crate::schema::{JsonType, TypeSet};

/// The JSON values that a Rust type represents, apart from what is inside of objects and arrays.
#[derive(Clone, Debug)]
pub struct Representation {
    pub types: TypeSet,
    pub texts: Texts,
    pub numbers: Numbers,
    /// Whether arrays have a fixed length.
    pub is_tuple: bool,
    /// Whether it is a type of the user, so that its values are not known.
    pub is_given: bool,
    /// Whether it is a union that represents the values of its alternatives only, and chooses one by more than the JSON type.
    pub is_closed_choice: bool,
}

/// The strings that a type represents.
#[derive(Clone, Debug, PartialEq)]
pub enum Texts {
    None,
    Listed(Vec<String>),
    /// Those of some formats.
    Formats(Vec<Format>),
    /// Some that are not known.
    Some,
    Any,
}

/// The numbers that a type represents.
#[derive(Clone, Debug, PartialEq)]
pub enum Numbers {
    None,
    Listed(Vec<Number>),
    /// The integers between two limits.
    Integers(i128, i128),
    /// Those of an exact decimal.
    Decimals,
    Any,
}

impl Representation {
    pub fn nothing() -> Self {
        Self {
            types: TypeSet::EMPTY,
            texts: Texts::None,
            numbers: Numbers::None,
            is_tuple: false,
            is_given: false,
            is_closed_choice: false,
        }
    }

    /// Returns that of any JSON.
    pub fn anything() -> Self {
        Self { types: TypeSet::ALL, texts: Texts::Any, numbers: Numbers::Any, ..Self::nothing() }
    }

    pub fn of_types(types: TypeSet) -> Self {
        Self { types, ..Self::nothing() }
    }

    pub fn of_texts(texts: Texts) -> Self {
        Self { texts, ..Self::of_types(TypeSet::EMPTY.with(JsonType::String)) }
    }

    pub fn of_numbers(numbers: Numbers) -> Self {
        let types = TypeSet::EMPTY.with(JsonType::Integer);
        let types = if matches!(numbers, Numbers::Integers(..)) { types } else { types.with(JsonType::Number) };
        Self { numbers, ..Self::of_types(types) }
    }

    /// Returns that of a type that represents the values of either.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let texts = match (self.texts, other.texts) {
            (Texts::None, texts) | (texts, Texts::None) => texts,
            (Texts::Any, _) | (_, Texts::Any) => Texts::Any,
            (Texts::Listed(one), Texts::Listed(more)) => Texts::Listed([one, more].concat()),
            (Texts::Formats(one), Texts::Formats(more)) => Texts::Formats([one, more].concat()),
            (
                Texts::Some | Texts::Listed(_) | Texts::Formats(_),
                Texts::Some | Texts::Listed(_) | Texts::Formats(_),
            ) => Texts::Some,
        };
        let numbers = match (self.numbers, other.numbers) {
            (Numbers::None, numbers) | (numbers, Numbers::None) => numbers,
            (Numbers::Any, _) | (_, Numbers::Any) => Numbers::Any,
            (Numbers::Decimals, _) | (_, Numbers::Decimals) => Numbers::Decimals,
            (Numbers::Listed(one), Numbers::Listed(more)) => Numbers::Listed([one, more].concat()),
            (Numbers::Integers(least, greatest), Numbers::Integers(low, high)) => {
                Numbers::Integers(least.min(low), greatest.max(high))
            }
            (Numbers::Integers(least, greatest), Numbers::Listed(_))
            | (Numbers::Listed(_), Numbers::Integers(least, greatest)) => Numbers::Integers(least, greatest),
        };
        Self {
            types: self.types.or(other.types),
            texts,
            numbers,
            is_tuple: self.is_tuple || other.is_tuple,
            is_given: self.is_given || other.is_given,
            is_closed_choice: self.is_closed_choice || other.is_closed_choice,
        }
    }

    /// Returns whether it represents any value but null, whatever is inside of it.
    pub fn is_any(&self) -> bool {
        let all = TypeSet::ALL.without(JsonType::Null);
        self.types.and(all) == all && self.texts == Texts::Any && self.numbers == Numbers::Any && !self.is_closed_choice
    }

    /// Returns whether it represents a value, whatever is inside of it.
    pub fn represents(&self, value: &Node) -> bool {
        match value {
            Node::String(text) => match &self.texts {
                Texts::Any => true,
                Texts::Listed(texts) => texts.contains(text),
                Texts::None | Texts::Formats(_) | Texts::Some => false,
            },
            Node::Number(number) => self.represents_number(number),
            Node::Null | Node::Bool(_) | Node::Array(_) | Node::Object(_) => self.types.accepts(value),
        }
    }

    pub fn represents_number(&self, number: &Number) -> bool {
        match &self.numbers {
            Numbers::None => false,
            Numbers::Any => true,
            Numbers::Listed(numbers) => numbers.contains(number),
            Numbers::Integers(least, greatest) => {
                number.is_integer() && (Number::from(*least)..=Number::from(*greatest)).contains(number)
            }
            Numbers::Decimals => number.to_f64().is_some_and(|number| number.abs() < 1e28),
        }
    }
}
