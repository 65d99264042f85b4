//! Values that must not appear in logs.

use std::fmt;

use serde::de;

use super::object::Map;

/// A placeholder for a secret in the output of `Debug`.
pub struct Secret;

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}

/// The members of a map in the output of `Debug`, without the values of those whose names are listed.
pub struct RedactedMap<'a, T>(pub &'a Map<T>, pub &'static [&'static str]);

impl<T: fmt::Debug> fmt::Debug for RedactedMap<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in self.0 {
            match self.1.contains(&name.as_str()) {
                true => map.entry(name, &Secret),
                false => map.entry(name, value),
            };
        }
        map.finish()
    }
}

/// Returns the result of reading a secret value, whose error does not contain the value.
pub fn without_value<T, E: de::Error>(read: Result<T, E>) -> Result<T, E> {
    read.map_err(|_| E::custom("the value does not match its type"))
}
