//! The numbers of typed checks.

use super::number::Number;
use super::value_checker::{Optional, ValueChecker};
use super::violation::fault;

/// A number, in the representation that is cheapest to compare.
#[derive(Clone)]
pub enum Amount {
    /// An integer.
    Integer(i128),
    /// A float, which means the shortest decimal that reads back as the same float.
    Float(f64),
    /// Any other number.
    Exact(Number),
}

impl Amount {
    /// Returns the exact number, unless it is NaN or infinite.
    pub fn exact(&self) -> Option<Number> {
        match self {
            Amount::Integer(value) => Some((*value).into()),
            Amount::Float(value) => Number::from_f64(*value),
            Amount::Exact(number) => Some(number.clone()),
        }
    }
}

macro_rules! amount {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Amount {
            fn from(value: $integer) -> Self {
                Amount::Integer(value.into())
            }
        }
    )*};
}

amount!(i8, u8, i16, u16, i32, u32, i64, u64, i128);

impl From<f64> for Amount {
    fn from(value: f64) -> Self {
        Amount::Float(value)
    }
}

/// Parses a limit that is neither an `i64` nor an `f64`.
impl From<&'static str> for Amount {
    fn from(text: &'static str) -> Self {
        text.parse().map_or(Amount::Float(f64::NAN), Amount::Exact)
    }
}

/// A number, or one that may be absent or null.
pub trait Numeric {
    /// Returns the number, if there is one.
    fn amount(&self) -> Option<Amount>;
}

macro_rules! numeric {
    ($($number:ty),*) => {$(
        impl Numeric for $number {
            fn amount(&self) -> Option<Amount> {
                Some((*self).into())
            }
        }
    )*};
}

numeric!(i8, u8, i16, u16, i32, u32, i64, u64, i128, f64);

impl<T: Optional<Value: Numeric>> Numeric for T {
    fn amount(&self) -> Option<Amount> {
        self.present()?.amount()
    }
}

impl<T: Numeric + ?Sized> ValueChecker<'_, T> {
    /// Checks that the number is finite: JSON has neither NaN nor infinity.
    pub fn finite(self) -> Self {
        let infinite = matches!(self.value.amount(), Some(Amount::Float(value)) if !value.is_finite());
        self.report(if infinite { fault("type", "number", "must be a finite number".to_owned()) } else { None })
    }
}
