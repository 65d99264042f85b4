//! Enums of strings: the code that all of them share.

use std::fmt;
use std::mem::discriminant;

use serde::de::{self, Deserializer, Visitor};

use super::json::Json;
use super::keywords::values;
use super::object::name_of;
use super::value_checker::ValueChecker;
use super::violation::Fault;

/// An enum of strings.
pub trait Enumeration: Sized + 'static {
    /// Returns the string of the value.
    fn text(&self) -> &str;

    /// Returns the variant of a string that the document does not list, if the enum has one.
    fn unknown(value: UnknownValue) -> Option<Self>;
}

/// A string that the enum of the document does not list, preserved verbatim.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// Returns the string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The error of parsing a string that the enum does not list.
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

/// Parses a string as one of the values that the document lists.
pub fn parse<T: Enumeration + Clone>(text: &str, all: &[T]) -> Result<T, ParseEnumError> {
    let value = all.iter().find(|value| value.text() == text).cloned();
    value.ok_or_else(|| ParseEnumError { fault: fault(all) })
}

fn fault<T: Enumeration>(all: &[T]) -> Fault {
    let values: Vec<Json> = all.iter().map(|value| Json::String(value.text().to_owned())).collect();
    values::one_of("enum", &values)
}

impl<T: Enumeration> ValueChecker<'_, T> {
    /// Checks `enum`, of which these are all values.
    pub fn known(self, all: &[T]) -> Self {
        // There is only one variant beside those of the document.
        let unknown = T::unknown(UnknownValue(Box::default())).map(|unknown| discriminant(&unknown));
        let fault = if unknown == Some(discriminant(self.value)) { Some(fault(all)) } else { None };
        self.report(fault)
    }
}

/// Deserializes a string. One that the document does not list is an error unless the enum has a variant for it.
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
