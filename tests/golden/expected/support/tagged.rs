//! Writing the alternatives of a union whose discriminator they do not fix themselves.

use std::fmt;

use serde::ser::{Impossible, Serialize, SerializeMap, Serializer};

use super::union::{Choice, Union};

/// Writes an alternative of a union, so that its discriminator selects it: a value of the object that does is preserved, and so is
/// its absence; any other is replaced by the first that does.
pub fn write<U: Union, S: Serializer, T: Serialize + ?Sized>(
    serializer: S,
    alternative: usize,
    value: &T,
) -> Result<S::Ok, S::Error> {
    match U::CHOICE {
        Choice::Property(property, values, default) => {
            value.serialize(Tagged { serializer, tag: Tag { property, values, default, alternative } })
        }
        Choice::Type(_) | Choice::Schema(_) => value.serialize(serializer),
    }
}

/// The property that must select an alternative.
#[derive(Clone, Copy)]
struct Tag {
    property: &'static str,
    values: &'static [(&'static str, usize)],
    default: Option<usize>,
    alternative: usize,
}

impl Tag {
    /// Returns whether a string selects the alternative.
    fn is_selected_by(self, text: &str) -> bool {
        let known = self.values.iter().find(|(value, _)| *value == text);
        known.map(|(_, alternative)| *alternative).or(self.default) == Some(self.alternative)
    }

    /// Returns whether an object without the property is the alternative.
    fn is_default(self) -> bool {
        self.default == Some(self.alternative)
    }

    /// Returns the first value that selects the alternative.
    fn first(self) -> Option<&'static str> {
        self.values.iter().find(|(_, alternative)| *alternative == self.alternative).map(|(value, _)| *value)
    }
}

/// A serializer of objects that ensures the value of a property.
struct Tagged<S> {
    serializer: S,
    tag: Tag,
}

/// A serializer that tests a string, and fails for any other value.
struct Test<F>(F);

#[cold]
fn unexpected<E: serde::ser::Error>() -> E {
    E::custom("an alternative with a discriminator must be an object")
}

/// Rejects some types of values.
macro_rules! reject {
    ($ok:ty, $error:ty: $($method:ident($($argument:ty),*) -> $result:ty;)*) => {
        $(fn $method(self, $(_: $argument),*) -> Result<$result, $error> {
            Err(unexpected())
        })*

        fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<$ok, $error> {
            value.serialize(self)
        }

        fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<$ok, $error> {
            value.serialize(self)
        }

        fn serialize_newtype_variant<T: Serialize + ?Sized>(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: &T,
        ) -> Result<$ok, $error> {
            Err(unexpected())
        }
    };
    ($ok:ty, $error:ty) => {
        reject! {
            $ok, $error:
            serialize_bool(bool) -> $ok;
            serialize_i8(i8) -> $ok;
            serialize_i16(i16) -> $ok;
            serialize_i32(i32) -> $ok;
            serialize_i64(i64) -> $ok;
            serialize_u8(u8) -> $ok;
            serialize_u16(u16) -> $ok;
            serialize_u32(u32) -> $ok;
            serialize_u64(u64) -> $ok;
            serialize_f32(f32) -> $ok;
            serialize_f64(f64) -> $ok;
            serialize_char(char) -> $ok;
            serialize_bytes(&[u8]) -> $ok;
            serialize_none() -> $ok;
            serialize_unit() -> $ok;
            serialize_unit_struct(&'static str) -> $ok;
            serialize_unit_variant(&'static str, u32, &'static str) -> $ok;
            serialize_seq(Option<usize>) -> Self::SerializeSeq;
            serialize_tuple(usize) -> Self::SerializeTuple;
            serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
            serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
            serialize_struct(&'static str, usize) -> Self::SerializeStruct;
            serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
        }
    };
}

impl<S: Serializer> Serializer for Tagged<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Impossible<S::Ok, S::Error>;
    type SerializeTuple = Impossible<S::Ok, S::Error>;
    type SerializeTupleStruct = Impossible<S::Ok, S::Error>;
    type SerializeTupleVariant = Impossible<S::Ok, S::Error>;
    type SerializeMap = TaggedMap<S::SerializeMap>;
    type SerializeStruct = Impossible<S::Ok, S::Error>;
    type SerializeStructVariant = Impossible<S::Ok, S::Error>;

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, S::Error> {
        let map = self.serializer.serialize_map(None)?;
        Ok(TaggedMap { map, tag: self.tag, is_present: false, is_tag: false })
    }

    fn serialize_str(self, _: &str) -> Result<S::Ok, S::Error> {
        Err(unexpected())
    }

    reject! { S::Ok, S::Error }
}

impl<F: Fn(&str) -> bool> Serializer for Test<F> {
    type Ok = bool;
    type Error = fmt::Error;
    type SerializeSeq = Impossible<bool, fmt::Error>;
    type SerializeTuple = Impossible<bool, fmt::Error>;
    type SerializeTupleStruct = Impossible<bool, fmt::Error>;
    type SerializeTupleVariant = Impossible<bool, fmt::Error>;
    type SerializeMap = Impossible<bool, fmt::Error>;
    type SerializeStruct = Impossible<bool, fmt::Error>;
    type SerializeStructVariant = Impossible<bool, fmt::Error>;

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, fmt::Error> {
        Err(unexpected())
    }

    fn serialize_str(self, text: &str) -> Result<bool, fmt::Error> {
        Ok(self.0(text))
    }

    reject! { bool, fmt::Error }
}

/// The members of an object, of which one must select an alternative.
struct TaggedMap<M> {
    map: M,
    tag: Tag,
    /// Whether the object has the property.
    is_present: bool,
    /// Whether the member whose value comes next is the property.
    is_tag: bool,
}

impl<M: SerializeMap> SerializeMap for TaggedMap<M> {
    type Ok = M::Ok;
    type Error = M::Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), M::Error> {
        let property = self.tag.property;
        self.is_tag = key.serialize(Test(|name: &str| name == property)).unwrap_or_default();
        self.is_present |= self.is_tag;
        if self.is_tag { Ok(()) } else { self.map.serialize_key(key) }
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), M::Error> {
        let tag = self.tag;
        if !self.is_tag {
            return self.map.serialize_value(value);
        }
        let selects = value.serialize(Test(|text: &str| tag.is_selected_by(text))).unwrap_or(tag.is_default());
        match (selects, tag.first()) {
            (true, _) => self.map.serialize_entry(tag.property, value),
            (false, Some(first)) => self.map.serialize_entry(tag.property, first),
            // Only its absence selects the default.
            (false, None) => Ok(()),
        }
    }

    fn end(mut self) -> Result<M::Ok, M::Error> {
        if let Some(first) = self.tag.first().filter(|_| !self.is_present && !self.tag.is_default()) {
            self.map.serialize_entry(self.tag.property, first)?;
        }
        self.map.end()
    }
}
