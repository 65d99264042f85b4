//! JSON as data, with exact numbers: the input of the evaluator, and of deserialization after it.

use std::hash::{Hash, Hasher};
use std::{fmt, io};

use serde::de::{self, DeserializeSeed, Expected, IntoDeserializer, MapAccess, SeqAccess, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::ser::Formatter;
use serde_json::value::RawValue;

use super::members::JsonObject;
use super::number::Number;
use super::text::{DEPTH, Parser, too_deep};
use super::tolerant;
use super::violation::{self, Violation, line, located};

/// A JSON value with exact numbers. The members of objects keep their order, which has no effect on whether two are equal.
#[derive(Clone, Debug)]
pub enum JsonValue {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number of any size and precision.
    Number(Number),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<JsonValue>),
    /// An object.
    Object(JsonObject),
}

/// The error of reading a value that is not JSON, or exceeds its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// Boxed, to keep the `Result` of every step small.
    details: Box<Details>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Details {
    pointer: String,
    message: String,
    /// The byte of the text at which parsing failed.
    position: Option<usize>,
}

impl ReadError {
    pub(super) fn new(pointer: &str, message: &str) -> Self {
        let (pointer, message) = (pointer.to_owned(), line(message).into_owned());
        Self { details: Box::new(Details { pointer, message, position: None }) }
    }

    /// Returns the error of a value that exceeds a limit of its evaluation.
    pub(super) fn exceeded(limit: &Violation) -> Self {
        Self::new(limit.pointer(), limit.message())
    }

    /// Returns the error at a byte of a text, without its line and column.
    pub(super) fn at_byte(position: usize, message: impl fmt::Display) -> Self {
        let mut error = Self::new("", &message.to_string());
        error.details.position = Some(position);
        error
    }

    /// Adds the line and the column of the error in its text. Counting lines takes time in proportion to the text, and a tolerant
    /// reader recovers from most errors.
    pub(super) fn locate(&mut self, text: &[u8]) {
        let Some(position) = self.details.position.take() else { return };
        let before = &text[..position.min(text.len())];
        let row = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
        // A message has room for it.
        self.details.message.push_str(&format!(" at line {row} column {column}"));
    }

    /// Returns the location in the document, as a JSON Pointer (RFC 6901); empty for an error of syntax.
    pub fn pointer(&self) -> &str {
        &self.details.pointer
    }

    /// Returns the message without the location.
    pub fn message(&self) -> &str {
        &self.details.message
    }

    pub(super) fn at(mut self, segment: &str) -> Self {
        let pointer = &mut self.details.pointer;
        pointer.insert_str(0, &violation::segment(segment));
        self
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&located(self.pointer(), self.message()))
    }
}

impl std::error::Error for ReadError {}

/// The start of the alternate form of an error with its whole location, whose length and a space come next.
pub(super) const WHOLE: &str = "$openapi_bindgen::ReadError ";

impl de::Error for ReadError {
    /// Returns an error without a location, unless the alternate form of the message has one.
    fn custom<T: fmt::Display>(message: T) -> Self {
        let text = format!("{message:#}");
        let whole = text.strip_prefix(WHOLE).and_then(|text| text.split_once(' '));
        match whole.and_then(|(length, text)| text.split_at_checked(length.parse().ok()?)) {
            Some((pointer, message)) => Self::new(pointer, message),
            None => Self::new("", &text),
        }
    }

    /// Returns an error without the value, which may be secret.
    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(format_args!("invalid type: {}, expected {expected}", without_value(found)))
    }

    /// Returns an error without the value, which may be secret.
    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::custom(format_args!("invalid value: {}, expected {expected}", without_value(found)))
    }
}

/// Returns the type of a value in place of the value.
pub(super) fn without_value(found: Unexpected<'_>) -> Unexpected<'_> {
    match found {
        Unexpected::Bool(_) => Unexpected::Other("a boolean"),
        Unexpected::Unsigned(_) | Unexpected::Signed(_) => Unexpected::Other("an integer"),
        // The text of a number that no float equals.
        Unexpected::Float(_) | Unexpected::Bytes(_) => Unexpected::Other("a number"),
        Unexpected::Char(_) | Unexpected::Str(_) => Unexpected::Other("a string"),
        _ => found,
    }
}

impl From<serde_json::Error> for ReadError {
    fn from(error: serde_json::Error) -> Self {
        de::Error::custom(error)
    }
}

impl JsonValue {
    /// Parses a document.
    pub(crate) fn parse(text: &[u8]) -> Result<Self, ReadError> {
        match std::str::from_utf8(text) {
            Ok(text) => Parser::new(text).json(),
            Err(error) => {
                let mut error = ReadError::at_byte(error.valid_up_to(), "not UTF-8");
                error.locate(text);
                Err(error)
            }
        }
    }

    /// Converts a value to the JSON that it is serialized as.
    pub(crate) fn from_serialize<T: Serialize + ?Sized>(value: &T) -> Result<Self, ReadError> {
        Self::parse(write(value)?.as_bytes())
    }

    /// Returns a deserializer of the value.
    pub(crate) fn reader(&self) -> JsonReader<'_> {
        JsonReader { json: self, tolerant: false }
    }

    pub(super) fn to_i128(&self) -> Option<i128> {
        match self {
            JsonValue::Number(number) => number.to_i128(),
            _ => None,
        }
    }

    /// Returns the value of a member, if this is an object that has it.
    pub fn get(&self, name: &str) -> Option<&JsonValue> {
        match self {
            JsonValue::Object(members) => members.get(name),
            _ => None,
        }
    }
}

/// Equality of JSON Schema: numbers by value, objects in any order (JSON Schema Core, 4.2.2).
impl PartialEq for JsonValue {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (JsonValue::Null, JsonValue::Null) => true,
            (JsonValue::Bool(a), JsonValue::Bool(b)) => a == b,
            (JsonValue::Number(a), JsonValue::Number(b)) => a == b,
            (JsonValue::String(a), JsonValue::String(b)) => a == b,
            (JsonValue::Array(a), JsonValue::Array(b)) => a == b,
            (JsonValue::Object(a), JsonValue::Object(b)) => a == b,
            _ => false,
        }
    }
}

impl Eq for JsonValue {}

/// Equal values have the same hash, whatever the order of their members.
impl Hash for JsonValue {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::mem::discriminant(self).hash(state);
        match self {
            JsonValue::Null => {}
            JsonValue::Bool(value) => value.hash(state),
            JsonValue::Number(number) => number.hash(state),
            JsonValue::String(text) => text.hash(state),
            JsonValue::Array(items) => items.hash(state),
            JsonValue::Object(members) => members.hash(state),
        }
    }
}

/// Writes a value as JSON text without white space.
pub(super) fn write<T: Serialize + ?Sized>(value: &T) -> Result<String, ReadError> {
    let mut text = Vec::new();
    value.serialize(&mut serde_json::Serializer::with_formatter(&mut text, DepthLimited { depth: 0 }))?;
    String::from_utf8(text).map_err(de::Error::custom)
}

/// A serializer that rejects values nested too deeply to be read again.
struct DepthLimited {
    depth: usize,
}

impl DepthLimited {
    fn begin<W: ?Sized + io::Write>(&mut self, writer: &mut W, bracket: &[u8]) -> io::Result<()> {
        if self.depth == DEPTH {
            return Err(io::Error::other(too_deep()));
        }
        self.depth += 1;
        writer.write_all(bracket)
    }

    fn end<W: ?Sized + io::Write>(&mut self, writer: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth -= 1;
        writer.write_all(bracket)
    }
}

impl Formatter for DepthLimited {
    fn begin_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.begin(writer, b"[")
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.end(writer, b"]")
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.begin(writer, b"{")
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.end(writer, b"}")
    }
}

impl Serialize for JsonValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            JsonValue::Null => serializer.serialize_unit(),
            JsonValue::Bool(value) => serializer.serialize_bool(*value),
            JsonValue::Number(number) => match number.to_i64() {
                Some(value) => serializer.serialize_i64(value),
                None => RawValue::from_string(number.to_string()).map_err(S::Error::custom)?.serialize(serializer),
            },
            JsonValue::String(value) => serializer.serialize_str(value),
            JsonValue::Array(items) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| seq.serialize_element(item))?;
                seq.end()
            }
            JsonValue::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                members.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))?;
                map.end()
            }
        }
    }
}

/// A deserializer of a JSON value.
///
/// Passes integers as integers, also `1.0`, and floats only where they are exact. Passes any other number as the bytes of its
/// text, which decimals accept and other types reject.
#[derive(Clone, Copy)]
pub(crate) struct JsonReader<'a> {
    pub(super) json: &'a JsonValue,
    /// Whether structs may preserve what their types cannot represent.
    pub(super) tolerant: bool,
}

impl<'de> de::Deserializer<'de> for JsonReader<'_> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let Self { json, tolerant } = self;
        match json {
            JsonValue::Null => visitor.visit_unit(),
            JsonValue::Bool(value) => visitor.visit_bool(*value),
            JsonValue::Number(number) => visit_number(number, visitor),
            JsonValue::String(value) => visitor.visit_str(value),
            JsonValue::Array(items) => visitor.visit_seq(Items { items: items.iter().enumerate(), tolerant }),
            JsonValue::Object(members) => {
                visitor.visit_map(ObjectAccess { members: members.iter(), value: None, tolerant })
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match self.json {
            JsonValue::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        match name {
            tolerant::VALUE if self.tolerant => visitor.visit_some(self),
            tolerant::TEXT if self.tolerant => visitor.visit_string(write(self.json)?),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match self.json.to_i128() {
            Some(value) => visitor.visit_i128(value),
            None => self.deserialize_any(visitor),
        }
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match self.json {
            JsonValue::Number(number) => visit_float(number, visitor),
            _ => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 u128 f32 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

/// The message about a number that exceeds its type. It does not contain the number, which may be secret.
pub(super) const TOO_MANY_DIGITS: &str = "the number has more digits than its type can represent";

pub(super) fn visit_number<'de, V: Visitor<'de>, E: de::Error>(number: &Number, visitor: V) -> Result<V::Value, E> {
    if let Some(value) = number.to_i64() {
        return visitor.visit_i64(value);
    }
    if let Some(value) = number.to_u64() {
        return visitor.visit_u64(value);
    }
    visit_float(number, visitor)
}

/// Passes a number to a type that expects a float, if a float equals it: serde_json would round it.
pub(super) fn visit_float<'de, V: Visitor<'de>, E: de::Error>(number: &Number, visitor: V) -> Result<V::Value, E> {
    if let Some(value) = number.to_f64() {
        return visitor.visit_f64(value);
    }
    let text = number.to_string();
    visitor.visit_bytes(text.as_bytes()).map_err(|_: E| E::custom(TOO_MANY_DIGITS))
}

/// Items whose errors carry their location.
struct Items<'a> {
    items: std::iter::Enumerate<std::slice::Iter<'a, JsonValue>>,
    tolerant: bool,
}

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = ReadError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, ReadError> {
        let Some((index, json)) = self.items.next() else { return Ok(None) };
        let item = JsonReader { json, tolerant: self.tolerant };
        seed.deserialize(item).map(Some).map_err(|error| error.at(&index.to_string()))
    }

    fn size_hint(&self) -> Option<usize> {
        self.items.size_hint().1
    }
}

/// JsonObject whose errors carry their location.
struct ObjectAccess<'a> {
    members: std::slice::Iter<'a, (String, JsonValue)>,
    /// The member whose value is next. It stays, so that a tolerant reader can read the value again.
    value: Option<&'a (String, JsonValue)>,
    tolerant: bool,
}

impl<'de> MapAccess<'de> for ObjectAccess<'_> {
    type Error = ReadError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, ReadError> {
        self.value = self.members.next();
        let Some((name, _)) = self.value else { return Ok(None) };
        seed.deserialize(name.as_str().into_deserializer()).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, ReadError> {
        let Some((name, json)) = self.value else { return Err(de::Error::custom("a value without a member name")) };
        seed.deserialize(JsonReader { json, tolerant: self.tolerant }).map_err(|error| error.at(name))
    }
}
