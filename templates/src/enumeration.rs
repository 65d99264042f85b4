//! Enums of strings: the code that all of them share.

use std::fmt;
use std::mem::discriminant;

use serde::de::{self, Deserializer, Visitor};

use super::keywords::values;
use super::object::name_of;
use super::value_checker::ValueChecker;

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
    pub(super) message: String,
}

impl fmt::Display for ParseEnumError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ParseEnumError {}

/// Parses a string as one of the values that the document lists.
pub fn parse<T: Enumeration + Clone>(text: &str, all: &[T]) -> Result<T, ParseEnumError> {
    find(text, all).ok_or_else(|| ParseEnumError { message: values::sentence(texts(all)) })
}

fn find<T: Enumeration + Clone>(text: &str, all: &[T]) -> Option<T> {
    all.iter().find(|value| value.text() == text).cloned()
}

/// Returns the JSON of each value.
fn texts<T: Enumeration>(all: &[T]) -> impl ExactSizeIterator<Item = String> {
    all.iter().map(|value| values::text(value.text()))
}

impl<T: Enumeration> ValueChecker<'_, T> {
    /// Checks `enum`, of which these are all values.
    pub fn known(self, all: &'static [T]) -> Self {
        // There is only one variant beside those of the document.
        let unknown = T::unknown(UnknownValue(Box::default())).map(|unknown| discriminant(&unknown));
        if unknown != Some(discriminant(self.value)) {
            return self;
        }
        self.report_other(all, || values::one_of("enum", texts(all)))
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
            let value = find(text, self.0).or_else(|| T::unknown(UnknownValue(text.into())));
            value.ok_or_else(|| E::custom(values::sentence(texts(self.0))))
        }
    }
    deserializer.deserialize_str(EnumVisitor(all))
}
