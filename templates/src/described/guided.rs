//! Reads values that are not JSON as the types that their schemas expect.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::super::any_json::{AnyVisitor, duplicate};
use super::super::form::File;
use super::super::json::JsonValue;
use super::super::members::JsonObject;
use super::super::read::Read;
use super::super::style::Shape;
use super::expected::Expected;

/// A way to read a text that may represent values of several types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Reading {
    /// The shape of the value; `None` for the one that the text suggests.
    shape: Option<Shape>,
    /// Whether a text is a string wherever one is expected, also if it looks like a number.
    is_text: bool,
}

impl Reading {
    /// Returns a way to read an object.
    pub(super) fn of_object(is_text: bool) -> Self {
        Self { shape: Some(Shape::Object), is_text }
    }

    /// Returns the ways to read a value, the most likely first.
    pub(super) fn all(expected: &Expected<'_>) -> Vec<Self> {
        let shapes = expected.types().shapes();
        let suggested = (shapes.len() != 1).then_some(None);
        let shapes: Vec<Option<Shape>> = suggested.into_iter().chain(shapes.into_iter().map(Some)).collect();
        let readings = [false, true].into_iter().flat_map(|is_text| {
            let of_shape = move |shape: &Option<Shape>| Self { shape: *shape, is_text };
            shapes.iter().map(of_shape).collect::<Vec<_>>()
        });
        readings.collect()
    }
}

/// Reads a value by what is expected of it, and puts it into a place.
pub(super) struct Guided<'a, 's> {
    pub(super) expected: &'a Expected<'s>,
    pub(super) reading: Reading,
    /// The names of the members that are files.
    pub(super) files: &'a [String],
    pub(super) value: &'a mut Option<JsonValue>,
}

impl Guided<'_, '_> {
    fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let types = self.expected.types();
        let shape =
            self.reading.shape.or_else(|| types.shapes().first().copied().filter(|_| types.shapes().len() == 1));
        let is_text = types.string && (self.reading.is_text || !types.has_other_scalars());
        match shape {
            Some(Shape::Array) => deserializer.deserialize_seq(self),
            Some(Shape::Object) => deserializer.deserialize_map(self),
            Some(Shape::Scalar) if is_text => deserializer.deserialize_str(self),
            Some(Shape::Scalar) => deserializer.deserialize_bool(self),
            None => deserializer.deserialize_any(self),
        }
    }

    fn put(self, value: JsonValue) {
        *self.value = Some(value);
    }

    /// Returns the seed of a value within this one.
    fn inner<'b, 's>(expected: &'b Expected<'s>, reading: Reading, value: &'b mut Option<JsonValue>) -> Guided<'b, 's> {
        Guided { expected, reading: Reading { shape: None, ..reading }, files: &[], value }
    }
}

impl<'de> DeserializeSeed<'de> for Guided<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.expected.types().null && !self.reading.is_text {
            return deserializer.deserialize_option(self);
        }
        self.read(deserializer)
    }
}

impl<'de> Visitor<'de> for Guided<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.put(JsonValue::Null);
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.read(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.put(value.into());
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.put(value.into());
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.put(value.into());
        Ok(())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        let value = AnyVisitor::new().visit_f64(value)?;
        self.put(value);
        Ok(())
    }

    /// Visits the text of a number that no float equals.
    fn visit_bytes<E: Error>(self, text: &[u8]) -> Result<(), E> {
        let value = AnyVisitor::new().visit_bytes(text)?;
        self.put(value);
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.put(text.into());
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        let mut items = Vec::new();
        loop {
            let (expected, mut item) = (self.expected.item(items.len()), None);
            if seq.next_element_seed(Self::inner(&expected, self.reading, &mut item))?.is_none() {
                break;
            }
            items.extend(item);
        }
        self.put(JsonValue::Array(items));
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut members = Vec::new();
        while let Some(name) = map.next_key::<String>()? {
            let mut value = None;
            let expected = self.expected.member(&name);
            if self.files.contains(&name) {
                let are_several = expected.types().shapes() == [Shape::Array];
                map.next_value_seed(Files { are_several, value: &mut value })?;
            } else {
                map.next_value_seed(Self::inner(&expected, self.reading, &mut value))?;
            }
            members.extend(value.map(|value| (name, value)));
        }
        let object = JsonObject::of(members).map_err(|name| duplicate(&name))?;
        self.put(JsonValue::Object(object));
        Ok(())
    }
}

/// Reads the file or the files of a property as strings. Bytes that are not UTF-8 are replaced: no schema describes the content of a file.
struct Files<'a> {
    are_several: bool,
    value: &'a mut Option<JsonValue>,
}

impl<'de> DeserializeSeed<'de> for Files<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let text = |file: File| JsonValue::String(String::from_utf8_lossy(&file.data).into_owned());
        *self.value = Some(if self.are_several {
            JsonValue::Array(Vec::<File>::read(deserializer)?.into_iter().map(text).collect())
        } else {
            text(File::read(deserializer)?)
        });
        Ok(())
    }
}
