//! Values that may be null.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

use super::checker::Checker;
use super::model::{Model, Schema};
use super::read::Read;
use super::value_checker::{Optional, Valid};

/// A value, or `null`. An optional property is an `Option`, a nullable one is a `Nullable`, and one that is both is an
/// `Option<Nullable<_>>`, which distinguishes an absent property from `null`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nullable<T> {
    /// `null`.
    #[default]
    Null,
    /// A value that is not null.
    Value(T),
}

impl<T> Nullable<T> {
    /// Returns a reference to the value, if it is not null.
    pub fn as_ref(&self) -> Option<&T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// Returns a mutable reference to the value, if it is not null.
    pub fn as_mut(&mut self) -> Option<&mut T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// Converts the value into an `Option` that is `None` for `null`.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Null => None,
            Self::Value(value) => Some(value),
        }
    }

    /// Returns whether the value is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Value(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Null, Self::Value))
    }
}

impl<T: Read> Read for Nullable<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NullableVisitor<T>(PhantomData<T>);
        impl<'de, T: Read> Visitor<'de> for NullableVisitor<T> {
            type Value = Nullable<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value or null")
            }
            fn visit_unit<E>(self) -> Result<Nullable<T>, E> {
                Ok(Nullable::Null)
            }
            fn visit_none<E>(self) -> Result<Nullable<T>, E> {
                Ok(Nullable::Null)
            }
            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Nullable<T>, D::Error> {
                T::read(deserializer).map(Nullable::Value)
            }
        }
        deserializer.deserialize_option(NullableVisitor(PhantomData))
    }
}

impl<T> Optional for Nullable<T> {
    type Value = T;

    fn present(&self) -> Option<&T> {
        self.as_ref()
    }
}

impl<T: Valid> Valid for Nullable<T> {
    fn check(&self, checker: &mut Checker<'_>) {
        self.as_ref().into_iter().for_each(|value| value.check(checker));
    }
}

/// The schema of the value, which `null` matches too.
impl<T: Model> Model for Nullable<T> {
    const SCHEMA: Schema = T::SCHEMA.or_null();
    const TYPED: bool = T::TYPED;

    fn check(&self, checker: &mut Checker<'_>) {
        if let Some(value) = self.as_ref() {
            value.check(checker);
        }
    }
}
