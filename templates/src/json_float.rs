//! Floats in JSON.

use serde::ser::{Serialize, Serializer};

use super::object::Map;
use super::value_checker::Optional;

/// The greatest magnitude up to which every integer is an exact float.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Serializes floats without a fraction as integers, `1` instead of `1.0`, also within options, lists and maps.
pub struct JsonFloat<'a, T>(pub &'a T);

impl Serialize for JsonFloat<'_, f64> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = *self.0;
        if value.fract() == 0.0 && value.abs() <= EXACT {
            serializer.serialize_i64(value as i64)
        } else {
            serializer.serialize_f64(value)
        }
    }
}

impl<'a, T: Optional> Serialize for JsonFloat<'a, T>
where
    JsonFloat<'a, T::Value>: Serialize,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.present() {
            None => serializer.serialize_unit(),
            Some(value) => JsonFloat(value).serialize(serializer),
        }
    }
}

impl<'a, T> Serialize for JsonFloat<'a, Vec<T>>
where
    JsonFloat<'a, T>: Serialize,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(JsonFloat))
    }
}

impl<'a, T> Serialize for JsonFloat<'a, Map<T>>
where
    JsonFloat<'a, T>: Serialize,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, JsonFloat(value))))
    }
}
