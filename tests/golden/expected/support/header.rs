//! Response headers in the style `simple` (OpenAPI 3.1, 4.8.12.3), deserialized as their schemas define.

use std::fmt;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::json::{JsonValue, ReadError, visit_number};
use super::read::Read;
use super::response::HeaderError;
use super::text::Parser;

/// Reads a required header.
pub fn required<T: Read>(name: &'static str, value: Option<&str>) -> Result<T, HeaderError> {
    present(name, optional(name, value)?)
}

/// Reads an optional header.
pub fn optional<T: Read>(name: &'static str, value: Option<&str>) -> Result<Option<T>, HeaderError> {
    let read = value.map(|text| T::read(Text(text))).transpose();
    read.map_err(|error| mismatch(name, &error))
}

/// Reads a required header whose content is JSON.
pub fn required_json<T: Read>(name: &'static str, value: Option<&str>) -> Result<T, HeaderError> {
    present(name, optional_json(name, value)?)
}

/// Reads an optional header whose content is JSON.
pub fn optional_json<T: Read>(name: &'static str, value: Option<&str>) -> Result<Option<T>, HeaderError> {
    let read = |text| {
        let mut parser = Parser::new(text);
        parser.tolerant = true;
        parser.typed()
    };
    value.map(read).transpose().map_err(|error| mismatch(name, &error))
}

fn present<T>(name: &'static str, value: Option<T>) -> Result<T, HeaderError> {
    value.ok_or_else(|| HeaderError { name, reason: "is missing".to_owned() })
}

fn mismatch(name: &'static str, error: &dyn fmt::Display) -> HeaderError {
    HeaderError { name, reason: format!("does not match the document: {error}") }
}

/// A text that may represent a number, a boolean, an array or an object.
#[derive(Clone, Copy)]
struct Text<'a>(&'a str);

impl<'de> IntoDeserializer<'de, ReadError> for Text<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Text<'de> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match JsonValue::parse(self.0.as_bytes()) {
            Ok(JsonValue::Number(number)) => visit_number(&number, visitor),
            Ok(JsonValue::Bool(value)) => visitor.visit_bool(value),
            _ => visitor.visit_borrowed_str(self.0),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_borrowed_str(self.0)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_borrowed_str(self.0)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_newtype_struct(self)
    }

    /// Deserializes `a,b,c`.
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let items = self.0.split(',').map(str::trim).filter(|item| !item.is_empty());
        visitor.visit_seq(SeqDeserializer::new(items.map(Text)))
    }

    /// Deserializes `name,value,name,value`, or `name=value,name=value` with `explode`.
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let mut parts = self.0.split(',').map(str::trim).filter(|part| !part.is_empty());
        let mut members = Vec::new();
        while let Some(part) = parts.next() {
            let (name, value) = part.split_once('=').unwrap_or_else(|| (part, parts.next().unwrap_or_default()));
            members.push((name, Text(value)));
        }
        visitor.visit_map(MapDeserializer::new(members.into_iter()))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple tuple_struct struct
        enum identifier ignored_any
    }
}
