//! JSON as a buffer, for values whose alternative is not known yet.

use std::cell::Cell;

use serde::de::{Deserialize, Deserializer};

use super::any_json::{self, AnyJson, AnyVisitor};
use super::json::JsonValue;
use super::members::JsonObject;
use super::number::Number;
use super::tolerant;

/// Reads a value as JSON. Returns also whether its deserializer is tolerant.
pub(super) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<(JsonValue, bool), D::Error> {
    let tolerant = Cell::new(false);
    let mut visitor = AnyVisitor::new();
    visitor.tolerant = Some(&tolerant);
    let value = deserializer.deserialize_newtype_struct(tolerant::VALUE, visitor)?;
    Ok((value, tolerant.get()))
}

/// Deserializes from any format; numbers are as exact as the deserializer passes them.
impl<'de> Deserialize<'de> for JsonValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any_json::read(deserializer)
    }
}

impl AnyJson for JsonValue {
    type Members = Vec<(String, JsonValue)>;

    fn null() -> Self {
        Self::Null
    }

    fn float(value: f64) -> Option<Self> {
        Number::from_f64(value).map(Self::Number)
    }

    fn exact(text: &str) -> Option<Self> {
        text.parse().ok().map(Self::Number)
    }

    fn add(members: &mut Self::Members, name: String, value: Self) -> Result<(), String> {
        members.push((name, value));
        Ok(())
    }

    fn object(members: Self::Members) -> Result<Self, String> {
        JsonObject::of(members).map(Self::Object)
    }
}

impl From<bool> for JsonValue {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for JsonValue {
    fn from(value: i64) -> Self {
        Self::Number(value.into())
    }
}

impl From<u64> for JsonValue {
    fn from(value: u64) -> Self {
        Self::Number(value.into())
    }
}

impl From<String> for JsonValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<Vec<JsonValue>> for JsonValue {
    fn from(items: Vec<JsonValue>) -> Self {
        Self::Array(items)
    }
}
