//! `date-time`: RFC 3339, 5.6.

use std::fmt;

use super::super::verbatim::{Format, Verbatim};

/// A point in time. The offset it was written with is kept in its spelling.
pub type DateTime = Verbatim<jiff::Timestamp>;

pub(crate) fn is_valid(text: &str) -> bool {
    match (text.get(..10), text.get(11..)) {
        (Some(date), Some(time)) => {
            matches!(text.as_bytes()[10], b'T' | b't') && super::date::is_valid(date) && super::time::is_valid(time)
        }
        _ => false,
    }
}

impl Format for jiff::Timestamp {
    const NAME: &'static str = "date-time";

    fn parse(text: &str) -> Option<Self> {
        if is_valid(text) { text.parse().ok() } else { None }
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write!(f, "{self}")
    }
}
