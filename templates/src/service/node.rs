//! Decoded values of parameters and forms, deserialized as their types ask for them.

use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::super::json::{JsonValue, ReadError, visit_number};

pub(super) type Result<T> = std::result::Result<T, ReadError>;

/// A decoded value.
#[derive(Clone, Debug)]
pub(super) enum Node {
    /// A text, which may represent a number, a boolean, or an array or an object as JSON.
    Text(String),
    Json(JsonValue),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl Node {
    /// Returns the array or the object that a text represents.
    fn nested(self) -> Self {
        match self {
            Self::Text(text) if text.starts_with(['[', '{']) => {
                JsonValue::parse(text.as_bytes()).map_or(Self::Text(text), Self::Json)
            }
            other => other,
        }
    }
}

impl<'de> Deserializer<'de> for Node {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.nested() {
            Self::Text(text) => match JsonValue::parse(text.as_bytes()) {
                Ok(JsonValue::Number(number)) => visit_number(&number, visitor),
                Ok(JsonValue::Bool(value)) => visitor.visit_bool(value),
                _ => visitor.visit_string(text),
            },
            Self::Json(json) => json.reader().deserialize_any(visitor),
            Self::List(items) => visitor.visit_seq(Items::new(items)),
            Self::Object(members) => visitor.visit_map(Members::new(members)),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self {
            Self::Text(text) => visitor.visit_string(text),
            other => other.deserialize_any(visitor),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_str(visitor)
    }

    /// An empty text is null, which is written so.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self {
            Self::Text(text) if text.is_empty() => visitor.visit_none(),
            Self::Json(JsonValue::Null) => visitor.visit_none(),
            other => visitor.visit_some(other),
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self {
            Self::Text(text) if text.is_empty() => visitor.visit_unit(),
            other => other.deserialize_any(visitor),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self.nested() {
            // The only item of an array whose items repeat the name.
            text @ Self::Text(_) => visitor.visit_seq(Items::new(vec![text])),
            other => other.deserialize_any(visitor),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match self {
            Self::Text(text) => match text.parse() {
                Ok(value) if is_json_integer(&text) => visitor.visit_i128(value),
                Ok(_) | Err(_) => Self::Text(text).deserialize_any(visitor),
            },
            Self::Json(json) => json.reader().deserialize_i128(visitor),
            other => other.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit_struct tuple_struct map struct
        enum identifier ignored_any
    }
}

/// Returns whether a number is written as JSON writes integers (RFC 8259, 6): without a plus sign and leading zeros.
fn is_json_integer(number: &str) -> bool {
    let digits = number.strip_prefix('-').unwrap_or(number);
    digits.starts_with(|first: char| first.is_ascii_digit()) && (digits.len() == 1 || !digits.starts_with('0'))
}

/// Items whose errors have their location.
pub(super) struct Items<D>(std::iter::Enumerate<std::vec::IntoIter<D>>);

impl<D> Items<D> {
    pub(super) fn new(items: Vec<D>) -> Self {
        Self(items.into_iter().enumerate())
    }
}

impl<'de, D: Deserializer<'de, Error = ReadError>> SeqAccess<'de> for Items<D> {
    type Error = ReadError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        let Some((index, item)) = self.0.next() else { return Ok(None) };
        seed.deserialize(item).map(Some).map_err(|error| error.at(&index.to_string()))
    }
}

/// Members whose errors have their location.
pub(super) struct Members<D> {
    members: std::vec::IntoIter<(String, D)>,
    value: Option<(String, D)>,
}

impl<D> Members<D> {
    pub(super) fn new(members: Vec<(String, D)>) -> Self {
        Self { members: members.into_iter(), value: None }
    }
}

impl<'de, D: Deserializer<'de, Error = ReadError>> MapAccess<'de> for Members<D> {
    type Error = ReadError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>> {
        self.value = self.members.next();
        let Some((name, _)) = &self.value else { return Ok(None) };
        seed.deserialize(name.as_str().into_deserializer()).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value> {
        let Some((name, value)) = self.value.take() else {
            return Err(serde::de::Error::custom("a value without a member name"));
        };
        seed.deserialize(value).map_err(|error| error.at(&name))
    }
}

/// An object of which each member is deserialized in its own way.
pub(super) struct ObjectOf<D>(pub(super) Vec<(String, D)>);

impl<'de, D: Deserializer<'de, Error = ReadError>> Deserializer<'de> for ObjectOf<D> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_map(Members::new(self.0))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_some(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}
