//! The values of properties with one possible value.

use super::shape::TypeId;

/// The one possible value of a property, as a value of the property's type.
#[derive(Clone, Debug, PartialEq)]
pub enum FixedValue {
    /// The value of the null type.
    Unit,
    Bool(bool),
    Integer(i128),
    Float(f64),
    /// An exact decimal: a mantissa and the number of its digits after the point.
    Decimal(i128, u32),
    /// A number of any size: a mantissa and a power of ten.
    Number(i128, i64),
    Text(String),
    List(Vec<FixedValue>),
    Tuple(Vec<FixedValue>),
    Map(Vec<(String, FixedValue)>),
    /// A struct: its fields, `None` for those that are absent, and its additional properties.
    Struct(TypeId, Vec<Option<FixedValue>>, Vec<(String, FixedValue)>),
    /// A variant of an enum, by its index.
    Variant(TypeId, usize),
    /// The value of a newtype.
    Newtype(TypeId, Box<FixedValue>),
    /// An alternative of a union, by its index.
    Alternative(TypeId, usize, Box<FixedValue>),
    /// A value in a `Box`.
    Boxed(Box<FixedValue>),
    /// `null` of a nullable type.
    Null,
    /// The value of a nullable type.
    NonNull(Box<FixedValue>),
    /// Plain JSON.
    Json(FixedJson),
}

/// A value as plain JSON.
#[derive(Clone, Debug, PartialEq)]
pub enum FixedJson {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(String),
    Array(Vec<FixedJson>),
    Object(Vec<(String, FixedJson)>),
}

impl FixedValue {
    /// Returns whether it is the default of its type.
    pub fn is_default(&self) -> bool {
        match self {
            Self::Bool(value) => !value,
            Self::Integer(value) => *value == 0,
            Self::Float(value) => *value == 0.0,
            Self::Text(text) => text.is_empty(),
            Self::List(items) => items.is_empty(),
            Self::Map(members) => members.is_empty(),
            Self::Tuple(items) => items.iter().all(Self::is_default),
            Self::Unit | Self::Null => true,
            Self::Json(value) => *value == FixedJson::Null,
            Self::Decimal(..)
            | Self::Number(..)
            | Self::Struct(..)
            | Self::Variant(..)
            | Self::Newtype(..)
            | Self::Alternative(..)
            | Self::Boxed(_)
            | Self::NonNull(_) => false,
        }
    }
}
