//! JSON as data, with exact numbers: what the evaluator looks at, and what is read again once it has agreed.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use super::checks::brief;
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
        std::str::from_utf8(text)
            .map_err(|error| SyntaxFault { position: error.valid_up_to(), message: "not UTF-8".to_owned() })
            .and_then(|text| Parser { text, position: 0 }.document())
            .map_err(|fault| fault.located(text))
    }

    /// What a value is written as.
    pub(crate) fn from_serialize<T: Serialize + ?Sized>(value: &T) -> Result<Self, ReadError> {
        Self::parse(&serde_json::to_vec(value)?)
    }

    pub(super) fn to_i128(&self) -> Option<i128> {
        match self {
            Json::Number(number) => number.to_i128(),
            _ => None,
        }
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

/// What is wrong with a text, and at which of its bytes.
struct SyntaxFault {
    position: usize,
    message: String,
}

impl SyntaxFault {
    fn located(self, text: &[u8]) -> ReadError {
        let before = &text[..self.position.min(text.len())];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        de::Error::custom(format_args!("{} at line {line} column {column}", self.message))
    }
}

/// Reads JSON in one pass. serde_json would round numbers, or scan each level of the document again to give their digits.
struct Parser<'a> {
    text: &'a str,
    position: usize,
}

impl Parser<'_> {
    fn document(&mut self) -> Result<Json, SyntaxFault> {
        let value = self.value(DEPTH)?;
        match self.peek() {
            None => Ok(value),
            Some(_) => self.fail("trailing characters"),
        }
    }

    fn fail<T>(&self, message: impl fmt::Display) -> Result<T, SyntaxFault> {
        Err(SyntaxFault { position: self.position, message: message.to_string() })
    }

    /// The byte after white space.
    fn peek(&mut self) -> Option<u8> {
        let rest = &self.text.as_bytes()[self.position..];
        let blank = rest.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).unwrap_or(rest.len());
        self.position += blank;
        rest.get(blank).copied()
    }

    fn takes(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.position += usize::from(found);
        found
    }

    fn expect(&mut self, byte: u8) -> Result<(), SyntaxFault> {
        if self.takes(byte) { Ok(()) } else { self.fail(format_args!("expected `{}`", char::from(byte))) }
    }

    fn value(&mut self, depth: usize) -> Result<Json, SyntaxFault> {
        match self.peek() {
            Some(b'{' | b'[') if depth == 0 => self.fail(format_args!("nested deeper than {DEPTH} levels")),
            Some(b'{') => self.object(depth - 1),
            Some(b'[') => self.array(depth - 1),
            Some(b'"') => self.string().map(Json::String),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b'n') => self.word("null", Json::Null),
            Some(b't') => self.word("true", Json::Bool(true)),
            Some(b'f') => self.word("false", Json::Bool(false)),
            Some(_) => self.fail("expected a value"),
            None => self.fail("the text ends where a value is expected"),
        }
    }

    fn word(&mut self, word: &str, value: Json) -> Result<Json, SyntaxFault> {
        if !self.text[self.position..].starts_with(word) {
            return self.fail("expected a value");
        }
        self.position += word.len();
        Ok(value)
    }

    fn number(&mut self) -> Result<Json, SyntaxFault> {
        let rest = &self.text[self.position..];
        let is_part = |byte: u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
        let length = rest.bytes().position(|byte| !is_part(byte)).unwrap_or(rest.len());
        let Ok(number) = rest[..length].parse() else { return self.fail("invalid number") };
        self.position += length;
        Ok(Json::Number(number))
    }

    fn string(&mut self) -> Result<String, SyntaxFault> {
        let rest = &self.text[self.position..];
        let inside = &rest.as_bytes()[1..];
        let length = inside.len() - after_string(inside).len() + 1;
        let token = &rest[..length];
        let plain = token.len() > 1 && token.ends_with('"') && !token.bytes().any(|byte| byte == b'\\' || byte < b' ');
        let string = if plain {
            token[1..length - 1].to_owned()
        } else {
            let Ok(string) = serde_json::from_str(token) else { return self.fail("invalid string") };
            string
        };
        self.position += length;
        Ok(string)
    }

    fn array(&mut self, depth: usize) -> Result<Json, SyntaxFault> {
        self.expect(b'[')?;
        let mut items = Vec::new();
        if self.takes(b']') {
            return Ok(Json::Array(items));
        }
        loop {
            items.push(self.value(depth)?);
            if !self.takes(b',') {
                break;
            }
        }
        self.expect(b']')?;
        Ok(Json::Array(items))
    }

    fn object(&mut self, depth: usize) -> Result<Json, SyntaxFault> {
        self.expect(b'{')?;
        let mut members: Vec<(String, Json)> = Vec::new();
        if self.takes(b'}') {
            return Ok(Json::Object(members));
        }
        loop {
            if self.peek() != Some(b'"') {
                return self.fail("expected the name of a member");
            }
            let name = self.string()?;
            self.expect(b':')?;
            members.push((name, self.value(depth)?));
            if !self.takes(b',') {
                break;
            }
        }
        self.expect(b'}')?;
        match twice(&members) {
            Some(name) => self.fail(format_args!("the member `{}` stands there twice", brief(name))),
            None => Ok(Json::Object(members)),
        }
    }
}

/// A name that two members share. Sorted, so that an object of very many members does not take forever.
pub(super) fn twice(members: &[(String, Json)]) -> Option<&str> {
    let mut names: Vec<&str> = members.iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    names.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
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
        match self.to_i128() {
            Some(value) => visitor.visit_i128(value),
            None => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

pub(super) fn visit_number<'de, V: Visitor<'de>>(number: &Number, visitor: V) -> Result<V::Value, ReadError> {
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
        de::Error::custom(format_args!("the number {} has more digits than its type can hold", brief(&text)))
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
    let is_long = |at: usize| bytes.get(at + 1..at + 5).is_some_and(|digits| digits.iter().all(u8::is_ascii_digit));
    let is_small = |at: usize| matches!(bytes.get(at + 1), Some(b'0' | b'3'..=b'9')) || is_long(at);
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
