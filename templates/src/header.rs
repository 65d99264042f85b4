//! Response headers in the style `simple` (OpenAPI 3.1, 4.8.12.3), deserialized as their schemas define. Arrays and objects within
//! another are JSON, as in requests, since no style is defined for them.

use std::borrow::Cow;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserialize, Deserializer, IgnoredAny, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::json::{JsonValue, ReadError, visit_number};
use super::read::Read;
use super::response::{HeaderError, ResponseError, ResponseErrorKind, ResponseReader};
use super::text::Parser;

/// The headers of a response that the document defines.
pub trait ResponseHeaders: Sized {
    /// Reads the headers.
    fn read(response: ResponseReader<'_>) -> Result<Self, ResponseError>;
}

impl<'a> ResponseReader<'a> {
    /// Reads the headers.
    pub fn headers<T: ResponseHeaders>(self) -> Result<Box<T>, ResponseError> {
        T::read(self).map(Box::new)
    }

    /// Reads a required header.
    pub fn required_header<T: Read>(self, name: &'static str) -> Result<T, ResponseError> {
        self.required(name, read_text)
    }

    /// Reads an optional header. If its type cannot represent the value, it is `None`.
    pub fn optional_header<T: Read>(self, name: &'static str) -> Option<T> {
        read_text(&self.header_value(name)?).ok()
    }

    /// Reads a required header whose content is JSON.
    pub fn required_json_header<T: Read>(self, name: &'static str) -> Result<T, ResponseError> {
        self.required(name, read_json)
    }

    /// Reads an optional header whose content is JSON. If its type cannot represent the value, it is `None`.
    pub fn optional_json_header<T: Read>(self, name: &'static str) -> Option<T> {
        read_json(&self.header_value(name)?).ok()
    }

    fn required<T>(
        self,
        name: &'static str,
        read: impl FnOnce(&HeaderValue<'_>) -> Result<T, ReadError>,
    ) -> Result<T, ResponseError> {
        let reason = match self.header_value(name).map(|value| read(&value)) {
            Some(Ok(value)) => return Ok(value),
            Some(Err(error)) => format!("does not match the document: {error}"),
            None => "is missing".to_owned(),
        };
        Err(self.error(ResponseErrorKind::Header(HeaderError { name, reason })))
    }

    /// Returns the values of all headers of a name as one (RFC 9110, 5.3).
    fn header_value(self, name: &'static str) -> Option<HeaderValue<'a>> {
        let mut values = self.headers.get_all(name);
        let first = values.next()?;
        // The values of `Set-Cookie` contain commas, and are never combined.
        let separator = if name.eq_ignore_ascii_case("set-cookie") { '\n' } else { ',' };
        let text = values.fold(Cow::Borrowed(first), |text, value| Cow::Owned(format!("{text}{separator}{value}")));
        Some(HeaderValue { text, separator })
    }
}

/// The value of a header, whose items a separator separates if it is an array or an object.
struct HeaderValue<'a> {
    text: Cow<'a, str>,
    separator: char,
}

fn read_text<T: Read>(value: &HeaderValue<'_>) -> Result<T, ReadError> {
    T::read(Text { text: &value.text, separator: value.separator, is_nested: false })
}

fn read_json<T: Read>(value: &HeaderValue<'_>) -> Result<T, ReadError> {
    let mut parser = Parser::new(&value.text);
    parser.tolerant = true;
    parser.typed()
}

/// Returns the items of an array. A separator in nested JSON, in a quoted string, or between `<` and `>`, as in `Link`, is part of its
/// item.
fn items(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let is_balanced =
        text.matches('"').count().is_multiple_of(2) && text.matches('<').count() == text.matches('>').count();
    let (mut is_quoted, mut is_bracketed) = (false, false);
    let (mut position, mut json_end, mut is_start) = (0, 0, true);
    let items = text.split(move |c: char| {
        let start = position;
        position += c.len_utf8();
        if is_start && matches!(c, '[' | '{') {
            json_end = start + json_length(&text[start..]);
        }
        is_start = c == separator || c == '=' || is_start && c == ' ';
        if start < json_end {
            return false;
        }
        match c {
            '"' if is_balanced => is_quoted = !is_quoted,
            '<' | '>' if is_balanced && !is_quoted => is_bracketed = c == '<',
            _ => {}
        }
        c == separator && !is_quoted && !is_bracketed
    });
    items.map(str::trim).filter(|item| !item.is_empty())
}

/// Returns the length of the JSON value at the start of a text; 0 if there is none.
fn json_length(text: &str) -> usize {
    let mut parser = Parser::new(text);
    IgnoredAny::deserialize(&mut parser).map_or(0, |_| parser.position)
}

/// A text that may represent a number, a boolean, an array or an object.
#[derive(Clone, Copy)]
struct Text<'a> {
    text: &'a str,
    separator: char,
    /// Whether it is an item or a member of another one.
    is_nested: bool,
}

impl<'a> Text<'a> {
    /// Returns the items of an array as values.
    fn items(self) -> impl Iterator<Item = Text<'a>> {
        items(self.text, self.separator).map(move |text| Text { text, is_nested: true, ..self })
    }

    /// Returns the parser of a nested array or object.
    fn json(self) -> Option<Parser<'a>> {
        let is_json = self.is_nested && json_length(self.text) == self.text.len() && self.text.starts_with(['[', '{']);
        is_json.then(|| {
            let mut parser = Parser::new(self.text);
            parser.tolerant = true;
            parser
        })
    }
}

impl<'de> IntoDeserializer<'de, ReadError> for Text<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Text<'de> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if let Some(mut json) = self.json() {
            return json.deserialize_any(visitor);
        }
        match JsonValue::parse(self.text.as_bytes()) {
            Ok(JsonValue::Number(number)) => visit_number(&number, visitor),
            Ok(JsonValue::Bool(value)) => visitor.visit_bool(value),
            _ => visitor.visit_borrowed_str(self.text),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_borrowed_str(self.text)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_borrowed_str(self.text)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if self.text.is_empty() { visitor.visit_unit() } else { self.deserialize_any(visitor) }
    }

    /// Deserializes `a,b,c`, or nested JSON.
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if let Some(mut json) = self.json() {
            return json.deserialize_seq(visitor);
        }
        visitor.visit_seq(SeqDeserializer::new(self.items()))
    }

    /// Deserializes `name,value,name,value`, `name=value,name=value` with `explode`, or nested JSON.
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if let Some(mut json) = self.json() {
            return json.deserialize_map(visitor);
        }
        let mut parts = self.items();
        let mut members = Vec::new();
        while let Some(part) = parts.next() {
            let (name, value) = match part.text.split_once('=') {
                Some((name, value)) => (name, value),
                None => (part.text, parts.next().map_or("", |value| value.text)),
            };
            members.push((name, Text { text: value, ..part }));
        }
        visitor.visit_map(MapDeserializer::new(members.into_iter()))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit_struct tuple tuple_struct struct
        enum identifier ignored_any
    }
}
