//! Values of string formats, preserved verbatim.

use std::cmp::Ordering;
use std::fmt::{self, Write as _};
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;
use std::str::FromStr;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

use super::read::Read;
use super::value_checker::{Checked, ValueChecker};

/// A Rust type for a string format.
pub trait Format: Sized {
    /// The name of the format in JSON Schema.
    const NAME: &'static str;

    /// Parses a text. Returns `None` if it is not in the format, or exceeds the type.
    fn parse(text: &str) -> Option<Self>;

    /// Writes the canonical text of the value.
    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result;

    /// Returns whether a text that was parsed as the value is its canonical text.
    fn is_canonical(&self, text: &str) -> bool {
        let mut same = Same { rest: text };
        self.write(&mut same).is_ok() && same.rest.is_empty()
    }
}

/// A value of a string format that is written as it was read: a time with `+00:00` instead of `Z`, a UUID in upper case, a
/// price with trailing zeros.
///
/// It dereferences to the value. Comparisons ignore the text.
#[derive(Clone)]
pub struct Verbatim<T> {
    value: T,
    spelling: Option<Box<str>>,
}

/// The error of parsing a text that is not in a format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatError {
    format: &'static str,
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "must be in the format `{}`", self.format)
    }
}

impl std::error::Error for FormatError {}

impl<T> Verbatim<T> {
    /// Returns the value without its text.
    pub fn into_inner(self) -> T {
        self.value
    }
}

impl<T> Checked<Self> for Verbatim<T> {
    fn value(&self) -> Option<&Self> {
        Some(self)
    }
}

impl<C: ?Sized> ValueChecker<'_, C> {
    /// Checks the text of a value of a string format.
    pub fn written<T: Format>(
        mut self,
        check: impl for<'b> FnOnce(ValueChecker<'b, String>) -> ValueChecker<'b, String>,
    ) -> Self
    where
        C: Checked<Verbatim<T>>,
    {
        self.inside(|value, checker| {
            if let Some(value) = value.value() {
                check(checker.here(&value.to_string()));
            }
        });
        self
    }
}

impl<T> From<T> for Verbatim<T> {
    fn from(value: T) -> Self {
        Self { value, spelling: None }
    }
}

impl<T> Deref for Verbatim<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Format> FromStr for Verbatim<T> {
    type Err = FormatError;

    fn from_str(text: &str) -> Result<Self, FormatError> {
        let value = T::parse(text).ok_or(FormatError { format: T::NAME })?;
        let spelling = if value.is_canonical(text) { None } else { Some(text.into()) };
        Ok(Self { value, spelling })
    }
}

/// A writer that compares the written text with another one.
struct Same<'a> {
    rest: &'a str,
}

impl fmt::Write for Same<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.rest = self.rest.strip_prefix(text).ok_or(fmt::Error)?;
        Ok(())
    }
}

impl<T: Format> fmt::Display for Verbatim<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.spelling {
            Some(spelling) => f.write_str(spelling),
            None => self.value.write(f),
        }
    }
}

impl<T: Format> fmt::Debug for Verbatim<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_char('"')?;
        fmt::Display::fmt(self, f)?;
        f.write_char('"')
    }
}

impl<T: PartialEq> PartialEq for Verbatim<T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq> Eq for Verbatim<T> {}

impl<T: PartialOrd> PartialOrd for Verbatim<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.value.partial_cmp(&other.value)
    }
}

impl<T: Ord> Ord for Verbatim<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl<T: Hash> Hash for Verbatim<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl<T: Format> Serialize for Verbatim<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.spelling {
            Some(spelling) => serializer.serialize_str(spelling),
            None => serializer.collect_str(self),
        }
    }
}

impl<'de, T: Format> Deserialize<'de> for Verbatim<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor<T>(PhantomData<T>);
        impl<T: Format> Visitor<'_> for TextVisitor<T> {
            type Value = Verbatim<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "a string in the format `{}`", T::NAME)
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Verbatim<T>, E> {
                text.parse().map_err(E::custom)
            }
        }
        deserializer.deserialize_str(TextVisitor(PhantomData))
    }
}

impl<T: Format> Read for Verbatim<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}
