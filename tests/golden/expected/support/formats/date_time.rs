//! `date-time`: RFC 3339, 5.6.

use std::fmt;

use jiff::civil::{Date, Time};
use jiff::tz::Offset;

use super::super::verbatim::{Format, Verbatim};
use super::time::FullTime;

/// A timestamp, whose text preserves the offset from UTC.
///
/// The value is truncated to nanoseconds and is at most [`jiff::Timestamp::MAX`], some hours before the end of the year 9999,
/// which many APIs send for "never". The text preserves these, too.
pub type DateTime = Verbatim<jiff::Timestamp>;

pub(crate) fn is_valid(text: &str) -> bool {
    parts(text).is_some()
}

fn parts(text: &str) -> Option<(Date, FullTime)> {
    let (date, rest) = text.split_at_checked(10)?;
    let [b'T' | b't', time @ ..] = rest.as_bytes() else { return None };
    super::date::parse(date).zip(super::time::parse(time))
}

impl Format for jiff::Timestamp {
    const NAME: &'static str = "date-time";

    fn parse(text: &str) -> Option<Self> {
        let (date, ([hour, minute, second], nanosecond, offset)) = parts(text)?;
        let time = Time::new(hour, minute, second.min(59), nanosecond).ok()?;
        let offset = Offset::from_seconds(60 * offset).ok()?;
        // The first year is 0, so the timestamp can only be too late.
        Some(offset.to_timestamp(date.to_datetime(time)).unwrap_or(Self::MAX))
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write!(f, "{self}")
    }

    /// Returns whether a text is in UTC, in upper case, and without trailing zeros. The canonical text of a leap second is the
    /// second before.
    fn is_canonical(&self, text: &str) -> bool {
        let bytes = text.as_bytes();
        matches!(bytes, [.., last, b'Z'] if bytes.len() == 20 || *last != b'0' && bytes.len() <= 30)
            && bytes[10] == b'T'
            && !bytes[17..].starts_with(b"60")
            && *self < Self::MAX
    }
}
