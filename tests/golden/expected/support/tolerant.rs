//! The protocol between tolerant deserializers and structs: an optional property whose value its type cannot represent does not
//! end the reading of the whole response.
//!
//! The deserializers of this crate answer [`VALUE`] with `visit_some` if they are tolerant. Their maps then read a value again if
//! `next_value` is called after an error, and return its text for [`TEXT`]. Other deserializers call `visit_newtype_struct`.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Error as _, Serialize, Serializer};

use super::json::JsonValue;

/// The name of the newtype that a struct or a union reads to find out whether its deserializer is tolerant.
pub(super) const VALUE: &str = "$openapi_bindgen::Value";

/// The name of the newtype that a value is read as for its text.
pub(super) const TEXT: &str = "$openapi_bindgen::Text";

/// The JSON text of a value. It is written as the value.
pub(super) struct JsonText<T>(pub(super) T);

/// Deserializes from tolerant deserializers only.
impl<'de> Deserialize<'de> for JsonText<Box<str>> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl Visitor<'_> for TextVisitor {
            type Value = JsonText<Box<str>>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the text of a value")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(JsonText(text.into()))
            }
        }
        deserializer.deserialize_newtype_struct(TEXT, TextVisitor)
    }
}

impl Serialize for JsonText<&str> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        JsonValue::parse(self.0.as_bytes()).map_err(S::Error::custom)?.serialize(serializer)
    }
}
