//! JSON as a buffer, for values whose alternative is not known yet.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

use super::json::Json;
use super::members::Members;
use super::number::Number;
use super::violation::brief;

/// Reads a value as JSON.
pub(super) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Json, D::Error> {
    Json::deserialize(deserializer)
}

/// Deserializes from any format; numbers are as exact as the deserializer passes them.
impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct JsonVisitor;
        impl<'de> Visitor<'de> for JsonVisitor {
            type Value = Json;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("JSON")
            }
            fn visit_unit<E>(self) -> Result<Json, E> {
                Ok(Json::Null)
            }
            fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
                Ok(Json::Bool(value))
            }
            fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
                Ok(Json::Number(value.into()))
            }
            fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
                Ok(Json::Number(value.into()))
            }
            fn visit_f64<E: de::Error>(self, value: f64) -> Result<Json, E> {
                let number = Number::from_f64(value);
                number.map(Json::Number).ok_or_else(|| E::invalid_value(de::Unexpected::Float(value), &self))
            }
            fn visit_bytes<E: de::Error>(self, text: &[u8]) -> Result<Json, E> {
                let number = std::str::from_utf8(text).ok().and_then(|text| text.parse().ok());
                number.map(Json::Number).ok_or_else(|| E::invalid_value(de::Unexpected::Bytes(text), &self))
            }
            fn visit_str<E>(self, text: &str) -> Result<Json, E> {
                Ok(Json::String(text.to_owned()))
            }
            fn visit_string<E>(self, text: String) -> Result<Json, E> {
                Ok(Json::String(text))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = seq.next_element()? {
                    items.push(item);
                }
                Ok(Json::Array(items))
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
                let mut members = Vec::new();
                while let Some(name) = map.next_key::<String>()? {
                    if name == Number::TOKEN && members.is_empty() {
                        return self.visit_bytes(map.next_value::<String>()?.as_bytes());
                    }
                    members.push((name, map.next_value()?));
                }
                let duplicate = |name: String| de::Error::custom(format_args!("duplicate member `{}`", brief(&name)));
                Members::new(members).map(Json::Object).map_err(duplicate)
            }
        }
        deserializer.deserialize_any(JsonVisitor)
    }
}
