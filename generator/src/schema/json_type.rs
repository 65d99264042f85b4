//! The types of JSON Schema (Validation, 6.1.1).

use std::fmt;

use crate::document::node::Node;

/// A set of types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TypeSet(u8);

/// One of the types of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JsonType {
    Null,
    Boolean,
    Object,
    Array,
    Number,
    Integer,
    String,
}

impl JsonType {
    /// Every type, in the order in which they are printed.
    pub const ALL: [Self; 7] =
        [Self::Null, Self::Boolean, Self::Object, Self::Array, Self::Number, Self::Integer, Self::String];

    /// Returns the name of the type, as in the keyword `type`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Object => "object",
            Self::Array => "array",
            Self::Number => "number",
            Self::Integer => "integer",
            Self::String => "string",
        }
    }

    /// Returns the type of a value; every number is a [`JsonType::Number`].
    pub fn of(value: &Node) -> Self {
        match value {
            Node::Null => Self::Null,
            Node::Bool(_) => Self::Boolean,
            Node::Number(_) => Self::Number,
            Node::String(_) => Self::String,
            Node::Array(_) => Self::Array,
            Node::Object(_) => Self::Object,
        }
    }

    /// Returns the type of a name; `None` if there is none.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|json_type| json_type.name() == name)
    }
}

impl TypeSet {
    /// No type.
    pub const EMPTY: Self = Self(0);

    /// Every type.
    pub const ALL: Self = Self(0b111_1111);

    /// Returns the intersection of both sets.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Returns the types of the values that both sets allow: every integer is a number (JSON Schema Validation, 6.1.1).
    #[must_use]
    pub fn common(self, other: Self) -> Self {
        let with_integers =
            |types: Self| if types.contains(JsonType::Number) { types.with(JsonType::Integer) } else { types };
        let both = with_integers(self).and(with_integers(other));
        if both.contains(JsonType::Number) { both.without(JsonType::Integer) } else { both }
    }

    /// Returns the union of both sets.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns the set with a type added.
    #[must_use]
    pub const fn with(self, json_type: JsonType) -> Self {
        Self(self.0 | 1 << json_type as u8)
    }

    /// Returns the set with a type removed.
    #[must_use]
    pub fn without(self, json_type: JsonType) -> Self {
        Self(self.0 & !(1 << json_type as u8))
    }

    /// Returns whether the set contains a type.
    pub fn contains(self, json_type: JsonType) -> bool {
        self.0 & 1 << json_type as u8 != 0
    }

    /// Returns whether a value has one of the types.
    pub fn accepts(self, value: &Node) -> bool {
        match value {
            Node::Null => self.contains(JsonType::Null),
            Node::Bool(_) => self.contains(JsonType::Boolean),
            Node::Number(number) => {
                self.contains(JsonType::Number) || self.contains(JsonType::Integer) && number.is_integer()
            }
            Node::String(_) => self.contains(JsonType::String),
            Node::Array(_) => self.contains(JsonType::Array),
            Node::Object(_) => self.contains(JsonType::Object),
        }
    }

    /// Iterates over the types in the set.
    pub fn iter(self) -> impl Iterator<Item = JsonType> {
        JsonType::ALL.into_iter().filter(move |json_type| self.contains(*json_type))
    }

    /// Returns the type of a set of one; `None` for any other set.
    pub fn single(self) -> Option<JsonType> {
        let mut types = self.iter();
        types.next().filter(|_| types.next().is_none())
    }
}

/// Writes `a string`, or `a string or null`.
impl fmt::Display for TypeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = |json_type: JsonType| match json_type {
            JsonType::Null => "null".to_owned(),
            JsonType::Object | JsonType::Array | JsonType::Integer => format!("an {}", json_type.name()),
            JsonType::Boolean | JsonType::Number | JsonType::String => format!("a {}", json_type.name()),
        };
        let others = self.without(JsonType::Null).iter();
        let null = self.iter().filter(|json_type| *json_type == JsonType::Null);
        f.write_str(&others.chain(null).map(word).collect::<Vec<_>>().join(" or "))
    }
}

impl FromIterator<JsonType> for TypeSet {
    fn from_iter<I: IntoIterator<Item = JsonType>>(types: I) -> Self {
        types.into_iter().fold(Self::EMPTY, Self::with)
    }
}

#[cfg(test)]
mod tests {
    use super::{JsonType, TypeSet};

    #[test]
    fn integers_are_common_to_integer_and_number() {
        let set = |types: &[JsonType]| types.iter().copied().collect::<TypeSet>();
        let (integer, number) = (set(&[JsonType::Integer]), set(&[JsonType::Number]));
        assert_eq!(integer.common(number), integer);
        assert_eq!(number.common(integer), integer);
        assert_eq!(number.common(number), number);
        assert_eq!(number.common(set(&[JsonType::Integer, JsonType::Number])), number);
        assert_eq!(number.common(set(&[JsonType::String, JsonType::Null])), TypeSet::EMPTY);
        assert_eq!(TypeSet::ALL.common(integer), integer);
    }
}
