//! The elements of an array or an object in JSON text.

use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::json::ReadError;
use super::text::Parser;

/// The items of an array or the members of an object.
pub(super) struct Elements<'p, 'a> {
    parser: &'p mut Parser<'a>,
    first: bool,
    /// The position of the first item, and the number of items before the next one.
    start: usize,
    count: usize,
    /// The position of the value of the member, which a tolerant reader may read again; 0 before its colon is read.
    value: usize,
    /// The index of the next property of a struct, if the members are in its order.
    expected: usize,
}

impl<'p, 'a> Elements<'p, 'a> {
    pub(super) fn new(parser: &'p mut Parser<'a>) -> Self {
        let start = parser.position;
        Self { parser, first: true, start, count: 0, value: 0, expected: 0 }
    }

    /// Kept apart: text from a machine has no white space, and the path of nearly all members calls no function.
    #[inline(never)]
    fn next_key_after_blanks<K: DeserializeSeed<'a>>(&mut self, seed: K) -> Result<Option<K::Value>, ReadError> {
        if !self.parser.has_name(&mut self.first)? {
            return Ok(None);
        }
        seed.deserialize(Name(self)).map(Some)
    }
}

impl<'de> SeqAccess<'de> for Elements<'_, 'de> {
    type Error = ReadError;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, ReadError> {
        if !self.parser.has_next(&mut self.first, b']')? {
            return Ok(None);
        }
        self.count += 1;
        // `map` would move the value.
        match seed.deserialize(&mut *self.parser) {
            Ok(value) => Ok(Some(value)),
            Err(error) => Err(error),
        }
    }

    /// Estimates the number of further items: as many as fit into the rest of the text, if they are as long as those before.
    fn size_hint(&self) -> Option<usize> {
        let length = (self.parser.position - self.start).checked_div(self.count)?;
        self.parser.rest().checked_div(length)
    }
}

impl<'de> MapAccess<'de> for Elements<'_, 'de> {
    type Error = ReadError;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, ReadError> {
        if !self.parser.is_at_name(self.first) {
            return self.next_key_after_blanks(seed);
        }
        self.first = false;
        seed.deserialize(Name(self)).map(Some)
    }

    #[inline]
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

/// The name of a member, which the parser is at.
struct Name<'e, 'p, 'a>(&'e mut Elements<'p, 'a>);

impl<'de> Name<'_, '_, 'de> {
    /// Passes the index of a name that has been skipped.
    #[inline]
    fn visit_index<V: Visitor<'de>>(self, index: usize, visitor: V) -> Result<V::Value, ReadError> {
        self.0.expected = index + 1;
        self.0.value = if self.0.parser.skip_colon() { self.0.parser.position } else { 0 };
        visitor.visit_u64(index as u64)
    }

    /// Passes a name that is not the likely one.
    #[inline(never)]
    fn visit_other<V: Visitor<'de>>(self, names: &[&str], visitor: V) -> Result<V::Value, ReadError> {
        match self.0.parser.any_name(names, self.0.expected) {
            Some(index) => self.visit_index(index, visitor),
            None => de::Deserializer::deserialize_any(self, visitor),
        }
    }
}

impl<'de> de::Deserializer<'de> for Name<'_, '_, 'de> {
    type Error = ReadError;

    #[inline(never)]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.0.value = 0;
        self.0.parser.deserialize_identifier(visitor)
    }

    /// Passes the index of a name, which is compared as it is in the text, and any other name as a string.
    #[inline]
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        match self.0.parser.likely_name(names, self.0.expected) {
            Some(index) => self.visit_index(index, visitor),
            None => self.visit_other(names, visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
