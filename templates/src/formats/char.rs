//! `char`: a single character (the OpenAPI Format Registry).

use std::fmt;

use super::super::verbatim::{Format, Verbatim};

/// A character.
pub type Char = Verbatim<char>;

pub(crate) fn is_valid(text: &str) -> bool {
    char::parse(text).is_some()
}

impl Format for char {
    const NAME: &'static str = "char";

    fn parse(text: &str) -> Option<Self> {
        let mut chars = text.chars();
        chars.next().filter(|_| chars.as_str().is_empty())
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        f.write_char(*self)
    }
}
