//! Enums of numbers: the code that all of them share.

use std::fmt;
use std::mem::discriminant;

use serde::de::{Deserializer, Error as _};

use super::enumeration::ParseEnumError;
use super::keywords::values;
use super::number::Number;
use super::read::Read;
use super::value_checker::ValueChecker;

/// An enum of numbers.
pub trait NumericEnum: Clone + 'static {
    /// The type of the numbers: an integer type, or [`Number`].
    type Number: Read + PartialEq + fmt::Display;

    /// Returns the number of the value.
    fn number(&self) -> Self::Number;

    /// Returns the variant of a number that the document does not list, if the enum has one.
    fn unknown(number: UnknownNumber<Self::Number>) -> Option<Self>;
}

/// A number that the enum of the document does not list, preserved exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownNumber<T>(T);

impl<T: Clone> UnknownNumber<T> {
    /// Returns the number.
    pub fn number(&self) -> T {
        self.0.clone()
    }
}

/// Returns the value of a number that the document lists.
pub fn parse<T: NumericEnum>(number: &T::Number, all: &[T]) -> Result<T, ParseEnumError> {
    find(number, all).ok_or_else(|| ParseEnumError { message: values::sentence(texts(all)) })
}

/// Returns the value of a float that the document lists.
pub fn parse_float<T: NumericEnum<Number = Number>>(float: f64, all: &[T]) -> Result<T, ParseEnumError> {
    let found = Number::from_f64(float).and_then(|number| find(&number, all));
    found.ok_or_else(|| ParseEnumError { message: values::sentence(texts(all)) })
}

fn find<T: NumericEnum>(number: &T::Number, all: &[T]) -> Option<T> {
    all.iter().find(|value| value.number() == *number).cloned()
}

/// Returns the JSON of each value.
fn texts<T: NumericEnum>(all: &[T]) -> impl ExactSizeIterator<Item = String> {
    all.iter().map(|value| value.number().to_string())
}

/// Returns the number of a JSON text.
pub fn exact(text: &str) -> Number {
    text.parse().unwrap_or_else(|_| Number::from(0_i64))
}

/// Returns the float that is nearest to a number.
pub fn nearest(number: &Number) -> f64 {
    number.to_string().parse().unwrap_or(f64::NAN)
}

impl<T: NumericEnum> ValueChecker<'_, T> {
    /// Checks `enum`, of which these are all values.
    pub fn listed(self, all: &'static [T]) -> Self {
        // There is only one variant beside those of the document.
        if all.iter().any(|value| discriminant(value) == discriminant(self.value)) {
            return self;
        }
        self.report_other(all, || values::one_of("enum", texts(all)))
    }
}

/// Deserializes a number. One that the document does not list is an error unless the enum has a variant for it.
pub fn read<'de, T: NumericEnum, D: Deserializer<'de>>(deserializer: D, all: &[T]) -> Result<T, D::Error> {
    let number = T::Number::read(deserializer)?;
    let value = find(&number, all).or_else(|| T::unknown(UnknownNumber(number)));
    value.ok_or_else(|| D::Error::custom(values::sentence(texts(all))))
}
