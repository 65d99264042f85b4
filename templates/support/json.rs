//! JSON as data, with exact numbers: what the evaluator looks at, and what is read again once it has agreed.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use super::number::Number;

/// How deep a document may nest; serde_json's own limit.
const DEPTH: usize = 128;

/// One JSON value. Members keep their order; numbers keep every digit.
#[derive(Clone, Debug)]
pub(crate) enum Json {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    Array(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// The text is not JSON, or not such that it can be held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    pointer: String,
    message: String,
}

impl ReadError {
    /// Where in the document, as a JSON Pointer (RFC 6901); empty for a fault of the text itself.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What is wrong.
    pub fn message(&self) -> &str {
        &self.message
    }

    fn at(mut self, segment: &str) -> Self {
        self.pointer.insert_str(0, &segment.replace('~', "~0").replace('/', "~1"));
        self.pointer.insert(0, '/');
        self
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.pointer.is_empty() {
            f.write_str(&self.message)
        } else {
            write!(f, "{}: {}", self.pointer, self.message)
        }
    }
}

impl std::error::Error for ReadError {}

impl de::Error for ReadError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { pointer: String::new(), message: message.to_string() }
    }
}

impl From<serde_json::Error> for ReadError {
    fn from(error: serde_json::Error) -> Self {
        de::Error::custom(error)
    }
}

impl Json {
    /// Reads a document.
    pub(crate) fn parse(text: &[u8]) -> Result<Self, ReadError> {
        Self::from_raw(serde_json::from_slice(text)?, DEPTH)
    }

    /// What a value is written as.
    pub(crate) fn from_serialize<T: Serialize + ?Sized>(value: &T) -> Result<Self, ReadError> {
        Self::parse(&serde_json::to_vec(value)?)
    }

    /// Each level is scanned once for its extent and once for its members; only so serde_json gives the digits of a number.
    fn from_raw(raw: &RawValue, depth: usize) -> Result<Self, ReadError> {
        let text = raw.get();
        if depth == 0 && text.starts_with(['{', '[']) {
            return Err(de::Error::custom(format_args!("nested deeper than {DEPTH} levels")));
        }
        Ok(match text.as_bytes()[0] {
            b'n' => Json::Null,
            b't' => Json::Bool(true),
            b'f' => Json::Bool(false),
            b'"' => Json::String(serde_json::from_str(text)?),
            b'[' => {
                let items: Vec<&RawValue> = serde_json::from_str(text)?;
                let item = |(index, raw): (usize, &&RawValue)| {
                    Self::from_raw(raw, depth - 1).map_err(|error| error.at(&index.to_string()))
                };
                Json::Array(items.iter().enumerate().map(item).collect::<Result<_, _>>()?)
            }
            b'{' => {
                let members: Members<'_> = serde_json::from_str(text)?;
                let member = |(name, raw): (String, &RawValue)| {
                    let value = Self::from_raw(raw, depth - 1).map_err(|error| error.at(&name))?;
                    Ok((name, value))
                };
                Json::Object(members.0.into_iter().map(member).collect::<Result<_, ReadError>>()?)
            }
            _ => Json::Number(text.parse().map_err(<ReadError as de::Error>::custom)?),
        })
    }

    /// The member `name`, if this is an object that has it.
    pub(crate) fn get(&self, name: &str) -> Option<&Json> {
        match self {
            Json::Object(members) => members.iter().find(|(known, _)| known == name).map(|(_, value)| value),
            _ => None,
        }
    }
}

/// Equality as JSON Schema means it: numbers by value, objects whatever their order (JSON Schema Core, 4.2.2).
impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Json::Null, Json::Null) => true,
            (Json::Bool(a), Json::Bool(b)) => a == b,
            (Json::Number(a), Json::Number(b)) => a == b,
            (Json::String(a), Json::String(b)) => a == b,
            (Json::Array(a), Json::Array(b)) => a == b,
            (Json::Object(a), Json::Object(b)) => {
                a.len() == b.len() && a.iter().all(|(name, value)| other.get(name) == Some(value))
            }
            _ => false,
        }
    }
}

struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MembersVisitor;
        impl<'de> Visitor<'de> for MembersVisitor {
            type Value = Members<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members<'de>, A::Error> {
                let mut members: Vec<(String, &RawValue)> = Vec::new();
                let mut seen = std::collections::HashSet::new();
                while let Some((name, value)) = map.next_entry::<String, &RawValue>()? {
                    if !seen.insert(name.clone()) {
                        return Err(de::Error::custom(format_args!("the member `{name}` stands there twice")));
                    }
                    members.push((name, value));
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(MembersVisitor)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => serializer.serialize_unit(),
            Json::Bool(value) => serializer.serialize_bool(*value),
            Json::Number(number) => match number.to_i64() {
                Some(value) => serializer.serialize_i64(value),
                None => RawValue::from_string(number.to_string()).map_err(S::Error::custom)?.serialize(serializer),
            },
            Json::String(value) => serializer.serialize_str(value),
            Json::Array(items) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| seq.serialize_element(item))?;
                seq.end()
            }
            Json::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                members.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))?;
                map.end()
            }
        }
    }
}

/// Gives integers as integers however they are spelled, and floats only where they are exact. Any other number comes as the
/// bytes of its text: a decimal takes them, everything else refuses.
impl<'de> de::Deserializer<'de> for &'de Json {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match self {
            Json::Null => visitor.visit_unit(),
            Json::Bool(value) => visitor.visit_bool(*value),
            Json::Number(number) => visit_number(number, visitor),
            Json::String(value) => visitor.visit_borrowed_str(value),
            Json::Array(items) => visitor.visit_seq(Items { items: items.iter().enumerate() }),
            Json::Object(members) => visitor.visit_map(Entries { members: members.iter(), value: None }),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match self {
            Json::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let integer = match self {
            Json::Number(number) => number.to_i128(),
            _ => None,
        };
        match integer {
            Some(value) => visitor.visit_i128(value),
            None => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

fn visit_number<'de, V: Visitor<'de>>(number: &Number, visitor: V) -> Result<V::Value, ReadError> {
    if let Some(value) = number.to_i64() {
        return visitor.visit_i64(value);
    }
    if let Some(value) = number.to_u64() {
        return visitor.visit_u64(value);
    }
    // A serde_json value has no 128-bit integers, but takes what it is given as a float; so only exact floats are given.
    if let Some(value) = number.to_f64() {
        return visitor.visit_f64(value);
    }
    let text = number.to_string();
    visitor.visit_bytes(text.as_bytes()).map_err(|_: ReadError| {
        let shown: String = text.chars().take(40).collect();
        de::Error::custom(format_args!("the number {shown} has more digits than its type can hold"))
    })
}

struct Items<'de> {
    items: std::iter::Enumerate<std::slice::Iter<'de, Json>>,
}

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = ReadError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, ReadError> {
        let Some((index, item)) = self.items.next() else { return Ok(None) };
        seed.deserialize(item).map(Some).map_err(|error| error.at(&index.to_string()))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.items.len())
    }
}

struct Entries<'de> {
    members: std::slice::Iter<'de, (String, Json)>,
    value: Option<&'de (String, Json)>,
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = ReadError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, ReadError> {
        self.value = self.members.next();
        let Some((name, _)) = self.value else { return Ok(None) };
        seed.deserialize(Cow::<str>::Borrowed(name).into_deserializer()).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, ReadError> {
        match self.value.take() {
            Some((name, value)) => seed.deserialize(value).map_err(|error| error.at(name)),
            None => Err(de::Error::custom("a value without a name")),
        }
    }
}

/// How many digits and points in a row may hold more than a float gives back.
const RUN: usize = 16;

/// Whether every number in the text is sure to be exact as an integer of 64 bits or as a float. What is not JSON may get
/// either answer.
pub(crate) fn has_plain_numbers(text: &str) -> bool {
    !has_long_numerals(text.as_bytes()) && !has_small_exponent(text) || numbers_are_short(text.as_bytes())
}

fn is_part(byte: &u8) -> bool {
    byte.is_ascii_digit() || *byte == b'.'
}

/// A quick look that knows nothing of strings: is there a long run of digits? It would stand on every sixteenth byte.
fn has_long_numerals(text: &[u8]) -> bool {
    let mut at = RUN - 1;
    while let Some(byte) = text.get(at) {
        let mut after = 0;
        if is_part(byte) {
            let before = text[..at].iter().rev().take_while(|byte| is_part(byte)).count();
            after = text[at..].iter().take_while(|byte| is_part(byte)).count();
            if before + after >= RUN {
                return true;
            }
        }
        at += after + RUN;
    }
    false
}

/// Another quick look: is there an exponent that leads to where floats have fewer digits?
fn has_small_exponent(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_exponent = |at: usize| at > 0 && matches!(bytes[at - 1], b'e' | b'E');
    let is_small = |at: usize| matches!(bytes.get(at + 1), Some(b'0' | b'3'..=b'9'));
    text.match_indices('-').any(|(at, _)| is_exponent(at) && is_small(at))
}

/// Whether no number outside of strings has more than 15 digits or an exponent.
fn numbers_are_short(text: &[u8]) -> bool {
    let mut rest = text;
    while let [first, tail @ ..] = rest {
        rest = tail;
        match first {
            b'"' => rest = after_string(tail),
            b'0'..=b'9' => {
                let length = tail.iter().position(|byte| !is_part(byte)).unwrap_or(tail.len());
                rest = &tail[length..];
                if length + 1 >= RUN || matches!(rest, [b'e' | b'E', ..]) {
                    return false;
                }
            }
            _ => {}
        }
    }
    true
}

/// What follows a string that has just begun.
fn after_string(text: &[u8]) -> &[u8] {
    let mut rest = text;
    while let Some(end) = rest.iter().position(|byte| matches!(byte, b'"' | b'\\')) {
        let escaped = usize::from(rest[end] == b'\\');
        rest = rest.get(end + 1 + escaped..).unwrap_or_default();
        if escaped == 0 {
            return rest;
        }
    }
    &[]
}
