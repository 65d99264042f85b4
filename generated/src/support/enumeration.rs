//! Sets of strings: everything that is the same for all of them.

use std::fmt;
use std::mem::discriminant;

use serde::de::{self, Deserializer, Visitor};

use super::json::Json;
use super::keywords::values;
use super::object::name_of;
use super::value_checker::ValueChecker;
use super::violation::Fault;

/// A type for a set of strings.
pub trait Enumeration: Sized + 'static {
    /// The string.
    fn text(&self) -> &str;

    /// The value for a string that the document does not know, if the type keeps one.
    fn unknown(value: UnknownValue) -> Option<Self>;
}

/// A string that stood where the document knows only others. It is kept, and given back unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// The string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The string is no value of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseEnumError {
    fault: Fault,
}

impl fmt::Display for ParseEnumError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.fault.message)
    }
}

impl std::error::Error for ParseEnumError {}

/// The value for a string, of all that the document knows.
pub fn parse<T: Enumeration + Clone>(text: &str, all: &[T]) -> Result<T, ParseEnumError> {
    let value = all.iter().find(|value| value.text() == text).cloned();
    value.ok_or_else(|| ParseEnumError { fault: fault(all) })
}

fn fault<T: Enumeration>(all: &[T]) -> Fault {
    let values: Vec<Json> = all.iter().map(|value| Json::String(value.text().to_owned())).collect();
    values::one_of("enum", &values)
}

impl<T: Enumeration> ValueChecker<'_, T> {
    /// `enum`: these are all values.
    pub fn known(self, all: &[T]) -> Self {
        // There is no value but those of the document and the one that keeps others.
        let unknown = T::unknown(UnknownValue(Box::default())).map(|unknown| discriminant(&unknown));
        let fault = if unknown == Some(discriminant(self.value)) { Some(fault(all)) } else { None };
        self.note(fault)
    }
}

/// Reads a string, and keeps one that the document does not know if the type can.
pub fn read<'de, T: Enumeration + Clone, D: Deserializer<'de>>(deserializer: D, all: &[T]) -> Result<T, D::Error> {
    struct EnumVisitor<'a, T>(&'a [T]);
    impl<T: Enumeration + Clone> Visitor<'_> for EnumVisitor<'_, T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "a string of `{}`", name_of::<T>())
        }
        fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
            parse(text, self.0).or_else(|error| T::unknown(UnknownValue(text.into())).ok_or_else(|| E::custom(error)))
        }
    }
    deserializer.deserialize_str(EnumVisitor(all))
}
