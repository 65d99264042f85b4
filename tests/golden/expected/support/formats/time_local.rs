//! `time-local`: `partial-time` of RFC 3339, 5.6, which has no offset.

use std::fmt;

use super::super::verbatim::{Format, Verbatim};

/// A time without an offset from UTC. The value is truncated to nanoseconds, and that of a leap second is the second before; the
/// text preserves both.
pub type LocalTime = Verbatim<jiff::civil::Time>;

pub(crate) fn is_valid(text: &str) -> bool {
    jiff::civil::Time::parse(text).is_some()
}

impl Format for jiff::civil::Time {
    const NAME: &'static str = "time-local";

    fn parse(text: &str) -> Option<Self> {
        let ([hour, minute, second], nanosecond, rest) = super::time::parse_partial(text.as_bytes())?;
        if !rest.is_empty() {
            return None;
        }
        // A leap second is inserted at 23:59:60 in UTC, which is any time elsewhere.
        jiff::civil::Time::new(hour, minute, second.min(59), nanosecond).ok()
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write!(f, "{self}")
    }
}
