//! The values of properties with one possible value.

use super::shape::TypeId;

/// The one possible value of a property, as a value of the property's type.
#[derive(Clone, Debug, PartialEq)]
pub enum FixedValue {
    Bool(bool),
    Integer(i128),
    Float(f64),
    /// An exact decimal: a mantissa and the number of its digits after the point.
    Decimal(i128, u32),
    /// A number of any size: a mantissa and a power of ten.
    Number(i128, i64),
    Text(String),
    /// A variant of an enum, by its index.
    Variant(TypeId, usize),
    /// The value of a newtype.
    Newtype(TypeId, Box<FixedValue>),
    /// `null` of a nullable type.
    Null,
    /// The value of a nullable type.
    NonNull(Box<FixedValue>),
    /// `null` as plain JSON.
    JsonNull,
    /// A boolean, an integer in the range of `i64`, a float or a text as plain JSON.
    Json(Box<FixedValue>),
}

impl FixedValue {
    /// Returns whether it is the default of its type.
    pub fn is_default(&self) -> bool {
        match self {
            Self::Bool(value) => !value,
            Self::Integer(value) => *value == 0,
            Self::Float(value) => *value == 0.0,
            Self::Text(text) => text.is_empty(),
            Self::Null | Self::JsonNull => true,
            Self::Decimal(..)
            | Self::Number(..)
            | Self::Variant(..)
            | Self::Newtype(..)
            | Self::NonNull(_)
            | Self::Json(_) => false,
        }
    }
}
