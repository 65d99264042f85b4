//! Sets of strings: everything that is the same for all of them.

use std::fmt;
use std::marker::PhantomData;
use std::mem::discriminant;

use serde::de::{self, Deserializer, Visitor};

use super::checker::At;
use super::checks;
use super::json::Json;
use super::violation::Fault;

/// A type for a set of strings.
pub trait Enumeration: Sized + 'static {
    /// The type's name.
    const NAME: &'static str;
    /// The values of the document.
    const VALUES: &'static [Self];

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

/// The value for a string of the document.
pub fn parse<T: Enumeration + Clone>(text: &str) -> Result<T, ParseEnumError> {
    let value = T::VALUES.iter().find(|value| value.text() == text).cloned();
    value.ok_or_else(|| ParseEnumError { fault: fault::<T>() })
}

fn fault<T: Enumeration>() -> Fault {
    let values: Vec<Json> = T::VALUES.iter().map(|value| Json::String(value.text().to_owned())).collect();
    checks::one_of("enum", &values)
}

impl<T: Enumeration> At<'_, T> {
    /// `enum`.
    pub fn known(self) -> Self {
        // There is no value but those of the document and the one that keeps others.
        let unknown = T::unknown(UnknownValue(Box::default())).map(|unknown| discriminant(&unknown));
        let fault = if unknown == Some(discriminant(self.value)) { Some(fault::<T>()) } else { None };
        self.note(fault)
    }
}

/// Reads a string, and keeps one that the document does not know if the type can.
pub fn read<'de, T: Enumeration + Clone, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct EnumVisitor<T>(PhantomData<T>);
    impl<T: Enumeration + Clone> Visitor<'_> for EnumVisitor<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "a string of `{}`", T::NAME)
        }
        fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
            parse(text).or_else(|error| T::unknown(UnknownValue(text.into())).ok_or_else(|| E::custom(error)))
        }
    }
    deserializer.deserialize_str(EnumVisitor(PhantomData))
}
