//! `date-time-local`: `date-time` of RFC 3339, 5.6, without the offset.

use std::fmt;

use super::super::verbatim::{Format, Verbatim};

/// A date and a time without an offset from UTC.
pub type LocalDateTime = Verbatim<jiff::civil::DateTime>;

pub(crate) fn is_valid(text: &str) -> bool {
    jiff::civil::DateTime::parse(text).is_some()
}

impl Format for jiff::civil::DateTime {
    const NAME: &'static str = "date-time-local";

    fn parse(text: &str) -> Option<Self> {
        let (date, time) = (text.get(..10)?, text.get(11..)?);
        let date = super::date::parse(date).filter(|_| matches!(text.as_bytes()[10], b'T' | b't'))?;
        Some(date.to_datetime(jiff::civil::Time::parse(time)?))
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write!(f, "{self}")
    }
}
