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
    pub arrays: Arrays,
    pub objects: Objects,
    /// The JSON types that a type of the user reads, so that the values are not known.
    pub given: TypeSet,
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

/// The arrays that a type represents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Arrays {
    None,
    /// Those of a fixed length.
    Tuples,
    /// Those whose items have the type of its own schema.
    Own,
    Any,
}

/// The objects that a type represents.
#[derive(Clone, Debug)]
pub enum Objects {
    None,
    /// Those of its own schema, and what their additional properties may be.
    Own(Box<Representation>),
    /// Those in which a property is none of some strings; the others are read as an alternative.
    OtherTags {
        property: String,
        known: Vec<String>,
    },
    Any,
}

impl Representation {
    pub fn nothing() -> Self {
        Self {
            types: TypeSet::EMPTY,
            texts: Texts::None,
            numbers: Numbers::None,
            arrays: Arrays::None,
            objects: Objects::None,
            given: TypeSet::EMPTY,
            is_closed_choice: false,
        }
    }

    /// Returns that of any JSON.
    pub fn anything() -> Self {
        let (texts, numbers) = (Texts::Any, Numbers::Any);
        Self { types: TypeSet::ALL, texts, numbers, arrays: Arrays::Any, objects: Objects::Any, ..Self::nothing() }
    }

    /// Returns that of a type of the user.
    pub fn given() -> Self {
        Self { given: TypeSet::ALL, ..Self::anything() }
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

    pub fn of_arrays(arrays: Arrays) -> Self {
        Self { arrays, ..Self::of_types(TypeSet::EMPTY.with(JsonType::Array)) }
    }

    pub fn of_objects(objects: Objects) -> Self {
        Self { objects, ..Self::of_types(TypeSet::EMPTY.with(JsonType::Object)) }
    }

    /// Returns that of the values of one JSON type.
    #[must_use]
    pub fn only(&self, json_type: JsonType) -> Self {
        let mut only = Self::of_types(TypeSet::EMPTY);
        match json_type {
            JsonType::Null | JsonType::Boolean => {}
            JsonType::String => only.texts = self.texts.clone(),
            JsonType::Number | JsonType::Integer => only.numbers = self.numbers.clone(),
            JsonType::Array => only.arrays = self.arrays,
            JsonType::Object => only.objects = self.objects.clone(),
        }
        let of_type = match json_type {
            JsonType::Number | JsonType::Integer => TypeSet::EMPTY.with(JsonType::Number).with(JsonType::Integer),
            JsonType::Null | JsonType::Boolean | JsonType::String | JsonType::Array | JsonType::Object => {
                TypeSet::EMPTY.with(json_type)
            }
        };
        Self {
            types: self.types.and(of_type),
            given: self.given.and(of_type),
            is_closed_choice: self.is_closed_choice,
            ..only
        }
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
        let arrays = match (self.arrays, other.arrays) {
            (Arrays::None, arrays) | (arrays, Arrays::None) => arrays,
            (one, more) => one.min(more),
        };
        let objects = match (self.objects, other.objects) {
            (Objects::None, objects) | (objects, Objects::None) => objects,
            (Objects::Any, Objects::Any) => Objects::Any,
            // Which of them reads an object is not known here.
            (
                Objects::Own(_) | Objects::OtherTags { .. } | Objects::Any,
                Objects::Own(_) | Objects::OtherTags { .. } | Objects::Any,
            ) => Objects::Own(Box::new(Self::nothing())),
        };
        Self {
            types: self.types.or(other.types),
            texts,
            numbers,
            arrays,
            objects,
            given: self.given.or(other.given),
            is_closed_choice: self.is_closed_choice || other.is_closed_choice,
        }
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
