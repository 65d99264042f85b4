//! `Number` as the type of a value: its (de)serialization and its checks.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

use super::amount::{Amount, Numeric};
use super::json::JsonValue;
use super::keywords::types;
use super::number::Number;
use super::number_map;
use super::read::Read;
use super::value_checker::ValueChecker;

impl Numeric for Number {
    fn amount(&self) -> Option<Amount> {
        Some(Amount::Exact(self.clone()))
    }
}

impl<T: Numeric + ?Sized> ValueChecker<'_, T> {
    /// Checks `type: integer`.
    pub fn integer(self) -> Self {
        let fraction = self.value.amount().and_then(|amount| amount.exact()).filter(|number| !number.is_integer());
        self.report(fraction.and_then(|number| types::json_type("integer", &JsonValue::Number(number))))
    }
}

impl From<i32> for Number {
    fn from(value: i32) -> Self {
        i128::from(value).into()
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.to_i64() {
            Some(value) => serializer.serialize_i64(value),
            None => RawValue::from_string(self.to_string()).map_err(S::Error::custom)?.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberVisitor)
    }
}

impl Read for Number {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

struct NumberVisitor;

impl<'de> Visitor<'de> for NumberVisitor {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_i64<E>(self, value: i64) -> Result<Number, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Number, E> {
        Ok(value.into())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Number, E> {
        Number::from_f64(value).ok_or_else(|| E::invalid_value(de::Unexpected::Float(value), &self))
    }

    /// Visits the text of a number that no float equals.
    fn visit_bytes<E: de::Error>(self, text: &[u8]) -> Result<Number, E> {
        let number = std::str::from_utf8(text).ok().and_then(|text| text.parse().ok());
        number.ok_or_else(|| E::invalid_value(de::Unexpected::Bytes(text), &self))
    }

    /// Visits a number of serde_json with its feature `arbitrary_precision`.
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Number, A::Error> {
        number_map::text(map, &self).and_then(|text| self.visit_bytes(text.as_bytes()))
    }
}
