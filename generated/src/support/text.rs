//! A parser of JSON text (RFC 8259) that reads in one pass, as data or straight into a type, and rounds no number.

use std::fmt;

use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::json::{Json, ReadError, visit_float, visit_number};
use super::members::Members;
use super::number::Number;
use super::read::Read;
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
    position: usize,
    /// The number of levels that may still be opened.
    depth: usize,
    /// Whether structs may preserve what their types cannot represent.
    tolerant: bool,
}

impl<'a> Parser<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, position: 0, depth: DEPTH, tolerant: false }
    }

    /// Returns a parser that is tolerant.
    pub(super) fn tolerant(text: &'a str) -> Self {
        Self { tolerant: true, ..Self::new(text) }
    }

    /// Parses a document as data.
    pub(super) fn json(mut self) -> Result<Json, ReadError> {
        let value = self.value();
        self.end(value)
    }

    /// Parses a document as a value of a type.
    pub(super) fn typed<T: Read>(mut self) -> Result<T, ReadError> {
        let value = T::read(&mut self);
        self.end(value)
    }

    #[inline]
    fn end<T>(&mut self, value: Result<T, ReadError>) -> Result<T, ReadError> {
        match value {
            Ok(_) if self.peek().is_some() => self.fail("trailing characters"),
            value => value,
        }
        .map_err(|error| error.in_text(self.text.as_bytes()))
    }

    #[cold]
    fn fail<T>(&self, message: impl fmt::Display) -> Result<T, ReadError> {
        Err(ReadError::at_byte(self.position, message))
    }

    /// Skips white space and returns the next byte.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        loop {
            match self.text.as_bytes().get(self.position) {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.position += 1,
                byte => return byte.copied(),
            }
        }
    }

    #[inline]
    fn expect(&mut self, byte: u8) -> Result<(), ReadError> {
        if self.peek() != Some(byte) {
            return self.fail(format_args!("expected `{}`", char::from(byte)));
        }
        self.position += 1;
        Ok(())
    }

    fn value(&mut self) -> Result<Json, ReadError> {
        match self.peek() {
            Some(b'{') => self.nested(b'{', b'}', Self::object),
            Some(b'[') => self.nested(b'[', b']', Self::array),
            Some(b'"') => self.string().map(Json::String),
            Some(b'-' | b'0'..=b'9') => self.long_number().map(Json::Number),
            Some(b'n') => self.word("null", Json::Null),
            Some(b't') => self.word("true", Json::Bool(true)),
            Some(b'f') => self.word("false", Json::Bool(false)),
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
    fn has_next(&mut self, first: &mut bool, end: u8) -> Result<bool, ReadError> {
        match self.peek() {
            Some(byte) if byte == end => return Ok(false),
            Some(b',') if !*first => self.position += 1,
            _ if *first => {}
            _ => return self.fail(format_args!("expected `,` or `{}`", char::from(end))),
        }
        *first = false;
        Ok(true)
    }

    fn array(&mut self) -> Result<Json, ReadError> {
        let (mut items, mut first) = (Vec::new(), true);
        while self.has_next(&mut first, b']')? {
            items.push(self.value()?);
        }
        Ok(Json::Array(items))
    }

    fn object(&mut self) -> Result<Json, ReadError> {
        let start = self.position;
        let (mut members, mut first) = (Vec::new(), true);
        while self.has_next(&mut first, b'}')? {
            let name = self.member_name()?;
            members.push((name, self.value()?));
        }
        match Members::new(members) {
            Ok(members) => Ok(Json::Object(members)),
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
    fn fail_at_second(&mut self, duplicate: &str) -> Result<Json, ReadError> {
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
        Some(&self.text[start..end])
    }

    fn escaped_string(&mut self) -> Result<String, ReadError> {
        let mut end = self.position + 1;
        end += unescaped_length(&self.text.as_bytes()[end..]);
        while let Some(b'\\') = self.text.as_bytes().get(end) {
            end = (end + 2).min(self.text.len());
            end += unescaped_length(&self.text.as_bytes()[end..]);
        }
        let token = self.text.get(self.position..=end).unwrap_or_default();
        let Ok(string) = serde_json::from_str(token) else { return self.fail("invalid string") };
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

/// Returns the number of bytes before a quote, a backslash or a control character. Compares eight bytes at a time.
#[inline]
fn unescaped_length(text: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    let (words, rest) = text.as_chunks();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        // Subtraction sets the high bit of each byte that is too small. A borrow may set those above it too, but the lowest is
        // exact.
        let less = |word: u64, than: u8| word.wrapping_sub(ONES * u64::from(than));
        let quote = less(word ^ (ONES * u64::from(b'"')), 1);
        let backslash = less(word ^ (ONES * u64::from(b'\\')), 1);
        let found = (quote | backslash | less(word, b' ')) & !word & HIGH;
        if found != 0 {
            return index * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    let end = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..b' ')).unwrap_or(rest.len());
    words.len() * 8 + end
}

/// A number that is exact in 64 bits.
enum ShortNumber {
    Unsigned(u64),
    Negative(i64),
    Float(f64),
}

/// Parses a number of up to 18 digits without an exponent, which is the fast path of numbers.
#[inline]
fn short_number(text: &[u8]) -> Option<(ShortNumber, usize)> {
    const POWERS: [f64; 16] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    let start = usize::from(text.first() == Some(&b'-'));
    let (mut position, mut value, mut point) = (start, 0_u64, None);
    while let Some(byte) = text.get(position) {
        match byte {
            b'0'..=b'9' if position - start < 18 => value = value * 10 + u64::from(byte - b'0'),
            b'.' if point.is_none() => point = Some(position),
            b'0'..=b'9' | b'.' | b'e' | b'E' => return None,
            _ => break,
        }
        position += 1;
    }
    let whole = point.unwrap_or(position) - start;
    if whole == 0 || whole > 1 && text[start] == b'0' {
        return None;
    }
    let number = match point.map(|point| position - point - 1) {
        // The quotient of two exact floats is the float closest to the decimal.
        Some(scale @ 1..) if whole + scale < POWERS.len() => {
            let float = value as f64 / POWERS[scale];
            ShortNumber::Float(if start == 1 { -float } else { float })
        }
        Some(_) => return None,
        None if start == 0 => ShortNumber::Unsigned(value),
        None if value == 0 => ShortNumber::Float(-0.0),
        None => ShortNumber::Negative(-(value as i64)),
    };
    Some((number, position))
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

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if self.peek() != Some(b'"') {
            return self.fail("expected a string");
        }
        match self.unescaped_string() {
            Some(text) => visitor.visit_borrowed_str(text),
            None => visitor.visit_string(self.escaped_string()?),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.deserialize_str(visitor)
    }

    /// Passes no name as borrowed: [`first`](super::any_json::first) would take an object for a number.
    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if self.peek() != Some(b'"') {
            return self.fail("expected a string");
        }
        match self.unescaped_string() {
            Some(text) => visitor.visit_str(text),
            None => visitor.visit_str(&self.escaped_string()?),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.nested(b'[', b']', |parser| visitor.visit_seq(Elements { parser, first: true, value: 0 }))
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.nested(b'{', b'}', |parser| visitor.visit_map(Elements { parser, first: true, value: 0 }))
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

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.integer(visitor)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.integer(visitor)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.integer(visitor)
    }

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

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        match self.peek() {
            Some(b'n') => self.word("null", ()).and_then(|()| visitor.visit_none()),
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
        bool i8 i16 u8 u16 u128 f32 char bytes byte_buf unit unit_struct tuple tuple_struct struct enum ignored_any
    }
}

/// The items of an array or the members of an object.
struct Elements<'p, 'a> {
    parser: &'p mut Parser<'a>,
    first: bool,
    /// The position of the value of the member, which a tolerant reader may read again; 0 before it is read.
    value: usize,
}

impl<'de> SeqAccess<'de> for Elements<'_, 'de> {
    type Error = ReadError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, ReadError> {
        if !self.parser.has_next(&mut self.first, b']')? {
            return Ok(None);
        }
        seed.deserialize(&mut *self.parser).map(Some)
    }
}

impl<'de> MapAccess<'de> for Elements<'_, 'de> {
    type Error = ReadError;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, ReadError> {
        if !self.parser.has_next(&mut self.first, b'}')? {
            return Ok(None);
        }
        self.value = 0;
        seed.deserialize(&mut *self.parser).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, ReadError> {
        if self.value == 0 {
            self.parser.expect(b':')?;
            self.value = self.parser.position;
        } else {
            self.parser.position = self.value;
        }
        seed.deserialize(&mut *self.parser)
    }
}
