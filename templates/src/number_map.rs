//! Numbers that serde_json passes as maps, with its feature `arbitrary_precision`.

use serde::de::{Error as _, Expected, MapAccess, Unexpected};
use serde_json::Value;

use super::any_json::{First, first};

/// Reads a map that must be a number, and returns its text.
pub(super) fn text<'de, A: MapAccess<'de>>(mut map: A, expected: &dyn Expected) -> Result<String, A::Error> {
    match first::<Value, A>(&mut map)? {
        First::Number(text) => Ok(text),
        First::Name(_) | First::Value(_) => Err(A::Error::invalid_type(Unexpected::Map, expected)),
    }
}
