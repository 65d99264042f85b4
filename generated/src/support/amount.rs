//! Numbers as typed checks look at them.

use super::number::Number;
use super::value_checker::{Optional, ValueChecker};
use super::violation::fault;

/// A number, in the form that is the quickest to compare.
#[derive(Clone)]
pub enum Amount {
    /// An integer.
    Integer(i128),
    /// A float; it stands for the shortest decimal that reads back as the same float.
    Float(f64),
    /// A decimal.
    Exact(Number),
}

impl Amount {
    /// The number itself, unless it is NaN or infinite.
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

amount!(i32, u32, i64, u64, i128);

impl From<f64> for Amount {
    fn from(value: f64) -> Self {
        Amount::Float(value)
    }
}

/// A number as the schema writes it, where no integer and no float of Rust is the same.
impl From<&'static str> for Amount {
    fn from(text: &'static str) -> Self {
        text.parse().map_or(Amount::Float(f64::NAN), Amount::Exact)
    }
}

/// What a numeric check looks at: a number, or one that may be absent or null.
pub trait Numeric {
    /// The number, if there is one.
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

numeric!(i32, u32, i64, u64, i128, f64);

impl<T: Optional<Value: Numeric>> Numeric for T {
    fn amount(&self) -> Option<Amount> {
        self.present()?.amount()
    }
}

impl<T: Numeric + ?Sized> ValueChecker<'_, T> {
    /// JSON has no NaN and no infinity.
    pub fn finite(self) -> Self {
        let infinite = matches!(self.value.amount(), Some(Amount::Float(value)) if !value.is_finite());
        self.note(if infinite { fault("type", "number", "must be a finite number".to_owned()) } else { None })
    }
}
