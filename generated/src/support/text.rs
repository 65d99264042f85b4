//! A parser of JSON text (RFC 8259) that reads in one pass, as data or straight into a type, and rounds no number.

use std::fmt;

use serde::de::{self, Visitor};
use serde::forward_to_deserialize_any;

use super::elements::Elements;
use super::json::{JsonValue, ReadError, visit_float, visit_number};
use super::member_order::MemberOrder;
use super::members::JsonObject;
use super::number::Number;
use super::read::Read;
use super::token::{ShortNumber, escape, short_number, unescaped_length};
use super::tolerant;
use super::violation::brief;

/// The greatest depth of arrays and objects, which is that of serde_json.
pub(super) const DEPTH: usize = 127;

pub(super) fn too_deep() -> String {
    format!("nested deeper than {DEPTH} levels")
}

/// A parser of a text.
pub(super) struct Parser<'a> {
    text: &'a str,
    pub(super) position: usize,
    /// The number of levels that may still be opened.
    depth: usize,
    /// Whether structs may preserve what their types cannot represent.
    pub(super) tolerant: bool,
    order: MemberOrder,
}

impl<'a> Parser<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, position: 0, depth: DEPTH, tolerant: false, order: MemberOrder::new() }
    }

    /// Parses a document as data.
    pub(super) fn json(mut self) -> Result<JsonValue, ReadError> {
        let mut value = self.value();
        self.end(&mut value);
        value
    }

    /// Parses a document as a value of a type.
    pub(super) fn typed<T: Read>(mut self) -> Result<T, ReadError> {
        let mut value = T::read(&mut self);
        self.end(&mut value);
        value
    }

    /// Changes the result in its place: returning it would move the value, and it may be large.
    #[inline]
    fn end<T>(&mut self, value: &mut Result<T, ReadError>) {
        if value.is_ok() && self.peek().is_some() {
            *value = self.fail("trailing characters");
        }
        if let Err(error) = value {
            error.locate(self.text.as_bytes());
        }
    }

    #[cold]
    fn fail<T>(&self, message: impl fmt::Display) -> Result<T, ReadError> {
        Err(ReadError::at_byte(self.position, message))
    }

    /// Returns the length of the rest of the text.
    pub(super) fn rest(&self) -> usize {
        self.text.len().saturating_sub(self.position)
    }

    /// Skips white space and returns the next byte.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        match self.text.as_bytes().get(self.position) {
            Some(byte) if *byte > b' ' => Some(*byte),
            _ => self.peek_after_blanks(),
        }
    }

    /// Kept apart, since text from a machine has no white space.
    #[inline(never)]
    fn peek_after_blanks(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.position) {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.position += 1,
                byte => return byte.copied(),
            }
        }
    }

    #[inline]
    pub(super) fn expect(&mut self, byte: u8) -> Result<(), ReadError> {
        if self.peek() != Some(byte) {
            return self.fail_without(byte);
        }
        self.position += 1;
        Ok(())
    }

    #[cold]
    fn fail_without<T>(&self, byte: u8) -> Result<T, ReadError> {
        self.fail(format_args!("expected `{}`", char::from(byte)))
    }

    fn value(&mut self) -> Result<JsonValue, ReadError> {
        match self.peek() {
            Some(b'{') => self.nested(b'{', b'}', Self::object),
            Some(b'[') => self.nested(b'[', b']', Self::array),
            Some(b'"') => self.string().map(JsonValue::String),
            Some(b'-' | b'0'..=b'9') => self.long_number().map(JsonValue::Number),
            Some(b'n') => self.word("null", JsonValue::Null),
            Some(b't') => self.word("true", JsonValue::Bool(true)),
            Some(b'f') => self.word("false", JsonValue::Bool(false)),
            Some(_) => self.fail("expected a value"),
            None => self.fail("expected a value, found the end of the text"),
        }
    }

    fn word<T>(&mut self, word: &str, value: T) -> Result<T, ReadError> {
        if !self.text.as_bytes()[self.position..].starts_with(word.as_bytes()) {
            return self.fail("expected a value");
        }
        self.position += word.len();
        Ok(value)
    }

    /// Parses an array or an object, from its bracket to the matching one.
    #[inline]
    fn nested<T>(
        &mut self,
        start: u8,
        end: u8,
        read: impl FnOnce(&mut Self) -> Result<T, ReadError>,
    ) -> Result<T, ReadError> {
        self.expect(start)?;
        if self.depth == 0 {
            self.position -= 1;
            return self.fail(too_deep());
        }
        self.depth -= 1;
        let value = read(self);
        self.depth += 1;
        // Matching on the value would move it, and it may be large.
        if value.is_ok() {
            self.expect(end)?;
        }
        value
    }

    /// Advances to the next item or member, if there is one before the closing bracket.
    #[inline]
    pub(super) fn has_next(&mut self, first: &mut bool, end: u8) -> Result<bool, ReadError> {
        match self.peek() {
            Some(b',') if !*first => self.position += 1,
            Some(byte) if byte == end => return Ok(false),
            _ if *first => *first = false,
            _ => return self.fail_between(end),
        }
        Ok(true)
    }

    #[cold]
    fn fail_between<T>(&self, end: u8) -> Result<T, ReadError> {
        self.fail(format_args!("expected `,` or `{}`", char::from(end)))
    }

    fn array(&mut self) -> Result<JsonValue, ReadError> {
        let (mut items, mut first) = (Vec::new(), true);
        while self.has_next(&mut first, b']')? {
            items.push(self.value()?);
        }
        Ok(JsonValue::Array(items))
    }

    fn object(&mut self) -> Result<JsonValue, ReadError> {
        let start = self.position;
        let (mut members, mut first) = (Vec::new(), true);
        while self.has_next(&mut first, b'}')? {
            let name = self.member_name()?;
            members.push((name, self.value()?));
        }
        match JsonObject::of(members) {
            Ok(members) => Ok(JsonValue::Object(members)),
            Err(name) => {
                self.position = start;
                self.fail_at_second(&name)
            }
        }
    }

    fn member_name(&mut self) -> Result<String, ReadError> {
        if self.peek() != Some(b'"') {
            return self.fail("expected a member name");
        }
        let name = self.string()?;
        self.expect(b':')?;
        Ok(name)
    }

    /// Returns the error of two members with a name, at the second one. The text is at the first member of the object.
    #[cold]
    fn fail_at_second(&mut self, duplicate: &str) -> Result<JsonValue, ReadError> {
        let (mut found, mut first) = (false, true);
        while self.has_next(&mut first, b'}')? {
            self.peek();
            let start = self.position;
            if self.member_name()? == duplicate && std::mem::replace(&mut found, true) {
                self.position = start;
                break;
            }
            self.value()?;
        }
        self.fail(format_args!("duplicate member `{}`", brief(duplicate)))
    }

    /// Parses a string.
    fn string(&mut self) -> Result<String, ReadError> {
        self.unescaped_string().map_or_else(|| self.escaped_string(), |text| Ok(text.to_owned()))
    }

    /// Parses a string without escapes.
    #[inline]
    fn unescaped_string(&mut self) -> Option<&'a str> {
        let start = self.position + 1;
        let end = start + unescaped_length(&self.text.as_bytes()[start..]);
        if self.text.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.position = end + 1;
        self.text.get(start..end)
    }

    /// Advances to the name of the next member, if no white space precedes it.
    #[inline]
    pub(super) fn is_at_name(&mut self, first: bool) -> bool {
        let text = self.text.as_bytes();
        let start = self.position + usize::from(!first);
        let is_name = (first || text.get(self.position) == Some(&b',')) && text.get(start) == Some(&b'"');
        if is_name {
            self.position = start;
        }
        is_name
    }

    /// Advances to the name of the next member, if there is one.
    pub(super) fn has_name(&mut self, first: &mut bool) -> Result<bool, ReadError> {
        let has_next = self.has_next(first, b'}')?;
        self.peek();
        Ok(has_next)
    }

    /// Skips the name of a member if it is the likely one of some names, none of which needs an escape, and returns its index.
    #[inline]
    pub(super) fn likely_name(&mut self, names: &[&str], expected: usize) -> Option<usize> {
        let index = self.order.likely(self.text.as_bytes().get(self.position..)?, names, expected)?;
        self.position += names[index].len() + 2;
        Some(index)
    }

    /// Skips the name of a member if it is any of some names, none of which needs an escape, and returns its index.
    pub(super) fn any_name(&mut self, names: &[&str], expected: usize) -> Option<usize> {
        let index = self.order.find(self.text.as_bytes().get(self.position..)?, names, expected)?;
        self.position += names[index].len() + 2;
        Some(index)
    }

    /// Skips a colon, if no white space precedes it.
    #[inline]
    pub(super) fn skip_colon(&mut self) -> bool {
        let is_next = self.text.as_bytes().get(self.position) == Some(&b':');
        if is_next {
            self.position += 1;
        }
        is_next
    }

    #[inline(never)]
    fn escaped_string(&mut self) -> Result<String, ReadError> {
        let bytes = self.text.as_bytes();
        let (mut string, mut end) = (String::new(), self.position + 1);
        loop {
            let start = end;
            end += unescaped_length(&bytes[end..]);
            // Most strings that have an escape have another one, and grow only once so.
            string.reserve(end - start + 32);
            string.push_str(&self.text[start..end]);
            match bytes[end..].split_first() {
                Some((b'"', _)) => break,
                Some((b'\\', rest)) => {
                    let Some((character, length)) = escape(rest) else { return self.fail("invalid string") };
                    string.push(character);
                    end += 1 + length;
                }
                _ => return self.fail("invalid string"),
            }
        }
        self.position = end + 1;
        Ok(string)
    }

    /// Skips a number and returns its text.
    fn number(&mut self) -> &'a str {
        let rest = &self.text[self.position..];
        let is_part = |byte: u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
        let length = rest.bytes().position(|byte| !is_part(byte)).unwrap_or(rest.len());
        self.position += length;
        &rest[..length]
    }

    #[inline]
    fn short_number(&mut self) -> Option<ShortNumber> {
        let (number, length) = short_number(&self.text.as_bytes()[self.position..])?;
        self.position += length;
        Some(number)
    }

    /// Reads an integer, which may have a fraction of zeros or an exponent.
    #[inline]
    fn integer<V: Visitor<'a>>(&mut self, visitor: V) -> Result<V::Value, ReadError> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return de::Deserializer::deserialize_any(self, visitor);
        }
        match self.short_number() {
            Some(ShortNumber::Unsigned(value)) => visitor.visit_u64(value),
            Some(ShortNumber::Negative(value)) => visitor.visit_i64(value),
            // A short float is exact.
            Some(ShortNumber::Float(value)) if value.fract() == 0.0 => visitor.visit_i64(value as i64),
            Some(ShortNumber::Float(value)) => visitor.visit_f64(value),
            None => visit_number(&self.long_number()?, visitor),
        }
    }

    fn long_number(&mut self) -> Result<Number, ReadError> {
        self.number().parse().or_else(|_| self.fail("invalid number"))
    }
}

impl<'de> de::Deserializer<'de> for &mut Parser<'de> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match self.peek() {
            Some(b'{') => self.deserialize_map(visitor),
            Some(b'[') => self.deserialize_seq(visitor),
            Some(b'"') => self.deserialize_str(visitor),
            Some(b'-' | b'0'..=b'9') => match self.short_number() {
                Some(ShortNumber::Unsigned(value)) => visitor.visit_u64(value),
                Some(ShortNumber::Negative(value)) => visitor.visit_i64(value),
                Some(ShortNumber::Float(value)) => visitor.visit_f64(value),
                None => visit_number(&self.long_number()?, visitor),
            },
            Some(b'n') => self.word("null", ()).and_then(|()| visitor.visit_unit()),
            Some(b't') => self.word("true", true).and_then(|value| visitor.visit_bool(value)),
            Some(b'f') => self.word("false", false).and_then(|value| visitor.visit_bool(value)),
            _ => self.fail("expected a value"),
        }
    }

    #[inline]
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if self.peek() != Some(b'"') {
            return self.fail("expected a string");
        }
        match self.unescaped_string() {
            Some(text) => visitor.visit_borrowed_str(text),
            None => visitor.visit_string(self.escaped_string()?),
        }
    }

    #[inline]
    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.deserialize_str(visitor)
    }

    /// Passes no name as borrowed: [`first`](super::any_json::first) would take an object for a number.
    #[inline]
    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if self.peek() != Some(b'"') {
            return self.fail("expected a string");
        }
        match self.unescaped_string() {
            Some(text) => visitor.visit_str(text),
            None => visitor.visit_str(&self.escaped_string()?),
        }
    }

    #[inline]
    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.nested(b'[', b']', |parser| visitor.visit_seq(Elements::new(parser)))
    }

    #[inline]
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.nested(b'{', b'}', |parser| visitor.visit_map(Elements::new(parser)))
    }

    /// Rejects an integer that no float equals, which a visitor would round.
    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return self.fail("expected a number");
        }
        let start = self.position;
        let short = match self.short_number() {
            Some(ShortNumber::Unsigned(value)) => Some(value as f64),
            Some(ShortNumber::Negative(value)) => Some(value as f64),
            Some(ShortNumber::Float(value)) => Some(value),
            None => None,
        };
        match short.filter(|value| value.abs() < 1e15) {
            Some(value) => visitor.visit_f64(value),
            None => {
                self.position = start;
                visit_float(&self.long_number()?, visitor)
            }
        }
    }

    fn deserialize_i8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.integer(visitor)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.integer(visitor)
    }

    fn deserialize_i16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.integer(visitor)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.integer(visitor)
    }

    #[inline]
    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.integer(visitor)
    }

    #[inline]
    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.integer(visitor)
    }

    #[inline]
    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.integer(visitor)
    }

    #[inline]
    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.integer(visitor)
    }

    fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if !matches!(self.peek(), Some(b'-' | b'0'..=b'9')) {
            return self.deserialize_any(visitor);
        }
        let number = self.long_number()?;
        match number.to_i128() {
            Some(value) => visitor.visit_i128(value),
            None => visit_number(&number, visitor),
        }
    }

    #[inline]
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match self.peek() {
            Some(b'n') => self.word("null", ()).and_then(|()| visitor.visit_none()),
            _ => visitor.visit_some(self),
        }
    }

    #[inline]
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        match name {
            tolerant::VALUE if self.tolerant => visitor.visit_some(self),
            tolerant::TEXT if self.tolerant => {
                self.peek();
                let start = self.position;
                self.value()?;
                visitor.visit_borrowed_str(&self.text[start..self.position])
            }
            _ => visitor.visit_newtype_struct(self),
        }
    }

    forward_to_deserialize_any! {
        bool u128 f32 char bytes byte_buf unit unit_struct tuple tuple_struct struct enum ignored_any
    }
}
