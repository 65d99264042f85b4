//! `uuid`: RFC 9562, with hyphens.

use std::fmt;

use super::super::verbatim::{Format, Verbatim};

/// A UUID.
pub type Uuid = Verbatim<::uuid::Uuid>;

pub(crate) fn is_valid(text: &str) -> bool {
    parse(text).is_some()
}

/// Rejects the other texts that the `uuid` crate accepts, such as those without hyphens.
fn parse(text: &str) -> Option<::uuid::Uuid> {
    if text.len() == 36 { ::uuid::Uuid::try_parse(text).ok() } else { None }
}

impl Format for ::uuid::Uuid {
    const NAME: &'static str = "uuid";

    fn parse(text: &str) -> Option<Self> {
        parse(text)
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write!(f, "{self}")
    }

    fn is_canonical(&self, text: &str) -> bool {
        // Without a condition in the loop, the compiler compares many bytes at a time.
        !text.bytes().fold(false, |found, byte| found | byte.is_ascii_uppercase())
    }
}
