//! The elements of an array or an object in JSON text.

use serde::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::json::ReadError;
use super::text::Parser;

/// The items of an array or the members of an object.
pub(super) struct Elements<'p, 'a> {
    parser: &'p mut Parser<'a>,
    first: bool,
    /// The position of the value of the member, which a tolerant reader may read again; 0 before it is read.
    value: usize,
    /// The index of the next property of a struct, if the members are in its order.
    expected: usize,
}

impl<'p, 'a> Elements<'p, 'a> {
    pub(super) fn new(parser: &'p mut Parser<'a>) -> Self {
        Self { parser, first: true, value: 0, expected: 0 }
    }
}

impl<'de> SeqAccess<'de> for Elements<'_, 'de> {
    type Error = ReadError;

    #[inline]
    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, ReadError> {
        if !self.parser.has_next(&mut self.first, b']')? {
            return Ok(None);
        }
        // `map` would move the value.
        match seed.deserialize(&mut *self.parser) {
            Ok(value) => Ok(Some(value)),
            Err(error) => Err(error),
        }
    }
}

impl<'de> MapAccess<'de> for Elements<'_, 'de> {
    type Error = ReadError;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, ReadError> {
        if !self.parser.has_next(&mut self.first, b'}')? {
            return Ok(None);
        }
        self.value = 0;
        seed.deserialize(Name { parser: &mut *self.parser, expected: &mut self.expected }).map(Some)
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

/// The name of a member.
struct Name<'p, 'a> {
    parser: &'p mut Parser<'a>,
    expected: &'p mut usize,
}

impl<'de> de::Deserializer<'de> for Name<'_, 'de> {
    type Error = ReadError;

    #[inline(never)]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.parser.deserialize_identifier(visitor)
    }

    /// Passes the index of a name, which is compared as it is in the text, and any other name as a string.
    #[inline]
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        match self.parser.one_of(names, *self.expected) {
            Some(index) => {
                *self.expected = index + 1;
                visitor.visit_u64(index as u64)
            }
            None => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
