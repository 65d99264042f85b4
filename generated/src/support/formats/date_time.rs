//! `date-time`: RFC 3339, 5.6.

use std::fmt;

use super::super::verbatim::{Format, Verbatim};

/// A timestamp, whose text preserves the offset from UTC.
///
/// The value is truncated to nanoseconds and is at most [`jiff::Timestamp::MAX`], some hours before the end of the year 9999,
/// which many APIs send for "never". The text preserves these, too.
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
        if !is_valid(text) {
            return None;
        }
        let (seconds, rest) = text.split_at(19);
        let digits = rest.bytes().skip(1).take_while(u8::is_ascii_digit).count();
        let parsed = match rest.strip_prefix('.') {
            Some(fraction) if digits > 9 => format!("{seconds}.{}{}", &fraction[..9], &fraction[digits..]).parse(),
            _ => text.parse(),
        };
        // The first year is 0, so the timestamp can only be too late.
        Some(parsed.unwrap_or(jiff::Timestamp::MAX))
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
