//! `decimal`: a decimal of any size, as a string or as a number.

use std::fmt;
use std::ops::Deref;

use rust_decimal::Decimal as Exact;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

use super::super::amount::{Amount, Numeric};
use super::super::json::TOO_MANY_DIGITS;
use super::super::number_map;
use super::super::read::Read;
use super::super::verbatim::{Format, Verbatim};

/// An exact decimal, serialized as a string. It has at most 28 digits; a text with more is an error, never rounded.
pub type Decimal = Verbatim<Exact>;

/// Returns whether a text is a decimal: an optional sign, digits, and an optional fraction.
pub(crate) fn is_valid(text: &str) -> bool {
    let digits = |text: &[u8]| !text.is_empty() && text.iter().all(u8::is_ascii_digit);
    let (whole, fraction) = parts(text);
    digits(whole) && fraction.is_none_or(digits)
}

/// Returns the digits before and after the decimal point.
fn parts(text: &str) -> (&[u8], Option<&[u8]>) {
    let digits = text.strip_prefix('-').unwrap_or(text).as_bytes();
    match digits.iter().position(|byte| *byte == b'.') {
        Some(point) => (&digits[..point], Some(&digits[point + 1..])),
        None => (digits, None),
    }
}

impl Format for Exact {
    const NAME: &'static str = "decimal";

    fn parse(text: &str) -> Option<Self> {
        if !is_valid(text) {
            return None;
        }
        // Trailing zeros may exceed the scale of the type, though they do not change the value.
        let short = || if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { text };
        Exact::from_str_exact(text).or_else(|_| Exact::from_str_exact(short())).ok()
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write!(f, "{self}")
    }

    fn is_canonical(&self, text: &str) -> bool {
        let (whole, fraction) = parts(text);
        let padded = matches!(whole, [b'0', _, ..]);
        self.scale() as usize == fraction.unwrap_or_default().len()
            && !padded
            && !(self.is_zero() && text.starts_with('-'))
    }
}

/// An exact decimal, serialized as a number. It has at most 28 digits; a number with more is an error, never rounded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DecimalNumber(pub Exact);

impl DecimalNumber {
    /// Returns `mantissa`, of which the last `scale` digits are after the point.
    #[doc(hidden)]
    pub fn scaled(mantissa: i128, scale: u32) -> Self {
        Self(Exact::from_i128_with_scale(mantissa, scale))
    }
}

impl From<Exact> for DecimalNumber {
    fn from(value: Exact) -> Self {
        Self(value)
    }
}

impl Deref for DecimalNumber {
    type Target = Exact;

    fn deref(&self) -> &Exact {
        &self.0
    }
}

impl fmt::Display for DecimalNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Numeric for DecimalNumber {
    fn amount(&self) -> Option<Amount> {
        self.0.to_string().parse().ok().map(Amount::Exact)
    }
}

impl Serialize for DecimalNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        RawValue::from_string(self.0.to_string()).map_err(S::Error::custom)?.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for DecimalNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberVisitor).map(Self)
    }
}

impl Read for DecimalNumber {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

struct NumberVisitor;

impl NumberVisitor {
    fn exact<E: de::Error>(&self, text: &str) -> Result<Exact, E> {
        let parsed = match text.split_once(['e', 'E']) {
            // The mantissa is parsed by itself first, since `from_scientific` rounds it.
            Some((mantissa, _)) => Exact::from_str_exact(mantissa).and_then(|_| Exact::from_scientific(text)),
            None => Exact::from_str_exact(text),
        };
        parsed.map_err(|_| E::custom(TOO_MANY_DIGITS))
    }
}

impl<'de> Visitor<'de> for NumberVisitor {
    type Value = Exact;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Exact, E> {
        Ok(value.into())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Exact, E> {
        Ok(value.into())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Exact, E> {
        self.exact(&value.to_string())
    }

    /// Visits the text of a number that no float equals.
    fn visit_bytes<E: de::Error>(self, text: &[u8]) -> Result<Exact, E> {
        self.exact(std::str::from_utf8(text).unwrap_or_default())
    }

    /// Visits a number of serde_json with its feature `arbitrary_precision`.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Exact, A::Error> {
        number_map::text(map, &self).and_then(|text| self.exact(&text))
    }
}
