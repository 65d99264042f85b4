//! Decimals that are JSON numbers.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

use super::super::amount::{Amount, Numeric};
use super::super::json::TOO_MANY_DIGITS;
use super::super::number_map;
use super::super::read::Read;
use super::super::verbatim::Format;
use super::Exact;

/// A decimal type of a library, whose text in the format `decimal` is a JSON number, too.
pub trait ExactDecimal: Format + From<i64> + From<u64> {
    /// Parses a JSON number. Returns `None` if the type cannot represent it.
    fn parse_number(text: &str) -> Option<Self>;

    /// Returns `mantissa`, of which the last `scale` digits are after the point.
    fn scaled(mantissa: i128, scale: u32) -> Self;
}

/// An exact decimal, serialized as a number. One with more digits than the type of the library has is an error, never rounded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DecimalNumber<T = Exact>(pub T);

impl<T: ExactDecimal> DecimalNumber<T> {
    /// Returns `mantissa`, of which the last `scale` digits are after the point.
    #[doc(hidden)]
    pub fn scaled(mantissa: i128, scale: u32) -> Self {
        Self(T::scaled(mantissa, scale))
    }

    /// Returns the number as JSON.
    fn text(&self) -> String {
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = self.0.write(&mut text);
        text
    }
}

impl<T> From<T> for DecimalNumber<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl<T> Deref for DecimalNumber<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Display> fmt::Display for DecimalNumber<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: ExactDecimal> Numeric for DecimalNumber<T> {
    fn amount(&self) -> Option<Amount> {
        self.text().parse().ok().map(Amount::Exact)
    }
}

impl<T: ExactDecimal> Serialize for DecimalNumber<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        RawValue::from_string(self.text()).map_err(S::Error::custom)?.serialize(serializer)
    }
}

impl<'de, T: ExactDecimal> Deserialize<'de> for DecimalNumber<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberVisitor(PhantomData)).map(Self)
    }
}

impl<T: ExactDecimal> Read for DecimalNumber<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

struct NumberVisitor<T>(PhantomData<T>);

fn exact<T: ExactDecimal, E: de::Error>(text: &str) -> Result<T, E> {
    T::parse_number(text).ok_or_else(|| E::custom(TOO_MANY_DIGITS))
}

impl<'de, T: ExactDecimal> Visitor<'de> for NumberVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<T, E> {
        Ok(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<T, E> {
        Ok(value.into())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<T, E> {
        exact(&value.to_string())
    }

    /// Visits the text of a number that no float equals.
    fn visit_bytes<E: de::Error>(self, text: &[u8]) -> Result<T, E> {
        exact(std::str::from_utf8(text).unwrap_or_default())
    }

    /// Visits a number of serde_json with its feature `arbitrary_precision`.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        number_map::text(map, &self).and_then(|text| exact(&text))
    }
}
