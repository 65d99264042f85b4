//! JSON values with exact numbers as the type of plain JSON: `numbers = "exact"`.

use std::mem;
use std::str::FromStr;
use std::sync::OnceLock;

use serde::de::Deserializer;
use serde_json::Value;

use super::any_json;
use super::buffer;
pub use super::json::JsonValue;
use super::json::ReadError;
pub use super::members::JsonObject;
use super::members::hash;
use super::number::Number;
use super::read::Read;

impl JsonValue {
    /// Returns whether this is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Returns the value of a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(value) = self { Some(*value) } else { None }
    }

    /// Returns the number, if this is one.
    pub fn as_number(&self) -> Option<&Number> {
        if let Self::Number(number) = self { Some(number) } else { None }
    }

    /// Returns the text of a string.
    pub fn as_str(&self) -> Option<&str> {
        if let Self::String(text) = self { Some(text) } else { None }
    }

    /// Returns the items of an array.
    pub fn as_array(&self) -> Option<&[JsonValue]> {
        if let Self::Array(items) = self { Some(items) } else { None }
    }

    /// Returns the members of an object.
    pub fn as_object(&self) -> Option<&JsonObject> {
        if let Self::Object(members) = self { Some(members) } else { None }
    }
}

impl Default for JsonValue {
    /// Returns `null`.
    fn default() -> Self {
        Self::Null
    }
}

impl FromStr for JsonValue {
    type Err = ReadError;

    /// Parses JSON text (RFC 8259).
    fn from_str(text: &str) -> Result<Self, ReadError> {
        Self::parse(text.as_bytes())
    }
}

impl Read for JsonValue {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        buffer::read(deserializer).map(|(value, _)| value)
    }
}

impl From<&str> for JsonValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i32> for JsonValue {
    fn from(value: i32) -> Self {
        i64::from(value).into()
    }
}

impl From<u32> for JsonValue {
    fn from(value: u32) -> Self {
        u64::from(value).into()
    }
}

impl From<f64> for JsonValue {
    /// Returns the shortest decimal that reads back as the same float, or `null` if the float is not finite.
    fn from(value: f64) -> Self {
        Number::from_f64(value).map_or(Self::Null, Self::Number)
    }
}

impl From<Number> for JsonValue {
    fn from(value: Number) -> Self {
        Self::Number(value)
    }
}

impl From<JsonObject> for JsonValue {
    fn from(members: JsonObject) -> Self {
        Self::Object(members)
    }
}

impl From<Value> for JsonValue {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(number) => {
                let text = number.to_string();
                // With its feature `arbitrary_precision`, serde_json can contain numbers that were never checked.
                text.parse().map_or(Self::String(text), Self::Number)
            }
            Value::String(text) => Self::String(text),
            Value::Array(items) => Self::Array(items.into_iter().map(Self::from).collect()),
            Value::Object(members) => {
                let members = members.into_iter().map(|(name, value)| (name, Self::from(value)));
                Self::Object(JsonObject { list: members.collect(), indices: OnceLock::new() })
            }
        }
    }
}

impl TryFrom<&JsonValue> for Value {
    type Error = ReadError;

    /// Converts a value whose numbers serde_json can represent.
    ///
    /// # Errors
    ///
    /// The location of a number that serde_json would round.
    fn try_from(value: &JsonValue) -> Result<Self, ReadError> {
        any_json::read(value.reader())
    }
}

impl TryFrom<JsonValue> for Value {
    type Error = ReadError;

    /// Converts a value whose numbers serde_json can represent.
    ///
    /// # Errors
    ///
    /// The location of a number that serde_json would round.
    fn try_from(value: JsonValue) -> Result<Self, ReadError> {
        Self::try_from(&value)
    }
}

impl JsonObject {
    /// Returns no members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the value of a member.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut JsonValue> {
        self.index(name).map(|index| &mut self.list[index].1)
    }

    /// Sets the value of a member, or adds it as the last one. Returns the value that it had.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<JsonValue>) -> Option<JsonValue> {
        let (name, value) = (name.into(), value.into());
        if let Some(known) = self.get_mut(&name) {
            return Some(mem::replace(known, value));
        }
        if let Some(indices) = self.indices.get_mut() {
            indices.entry(hash(indices, &name)).or_insert(self.list.len());
        }
        self.list.push((name, value));
        None
    }

    /// Removes a member. Returns its value.
    pub fn remove(&mut self, name: &str) -> Option<JsonValue> {
        let index = self.index(name)?;
        self.indices.take();
        Some(self.list.remove(index).1)
    }
}

/// Of members with one name, the last determines the value.
impl<N: Into<String>, V: Into<JsonValue>> FromIterator<(N, V)> for JsonObject {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(members: I) -> Self {
        let mut collected = Self::new();
        members.into_iter().for_each(|(name, value)| _ = collected.insert(name, value));
        collected
    }
}
