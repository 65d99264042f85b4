//! Dynamic references 1
//!
//! Generated from `dynamic.yaml`; edits are overwritten.

use std::ops::Deref;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, Schemas, Serialize, Serializer, read,
    union,
};
use super::support::{Schema, Value};

static SCHEMAS: Schemas = Schemas::new(include_str!("dynamic.schema.json"), &[]);

/// Each choice asks the same schema again, by a reference whose target depends on the dynamic scope.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Nest {
    Array(Vec<Value>),
    String(String),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<String> for Nest {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl Generated for Nest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Nest");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        if let Self::Unknown(value) = self {
            checker.here(value).none_of("anyOf", 2);
        }
    }
}

impl union::Union for Nest {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::Array, 0), (union::Kind::String, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Array(read::value(deserializer)?),
            1 => Self::String(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Nest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Nest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Array(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Strict(pub Nest);

impl Generated for Strict {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Strict");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).valid();
    }
}

impl Deref for Strict {
    type Target = Nest;

    fn deref(&self) -> &Nest {
        &self.0
    }
}

impl From<Nest> for Strict {
    fn from(value: Nest) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Strict {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
