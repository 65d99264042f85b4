//! Dates and times of the crate `jiff`.

use std::fmt;

use jiff::Timestamp;
use jiff::civil;
use jiff::tz::Offset;

use super::super::formats::date::{self, CivilDate};
use super::super::formats::date_time;
use super::super::formats::date_time_local;
use super::super::formats::time::PartialTime;
use super::super::formats::time_local;
use super::super::verbatim::{Format, Verbatim};

/// A date of the calendar.
pub type Date = Verbatim<civil::Date>;

/// A timestamp, whose text preserves the offset from UTC.
///
/// The value is truncated to nanoseconds and is at most [`jiff::Timestamp::MAX`], some hours before the end of the year 9999,
/// which many APIs send for "never". The text preserves these, too.
pub type DateTime = Verbatim<Timestamp>;

/// A date and a time without an offset from UTC.
pub type LocalDateTime = Verbatim<civil::DateTime>;

/// A time without an offset from UTC. The value is truncated to nanoseconds, and that of a leap second is the second before; the
/// text preserves both.
pub type LocalTime = Verbatim<civil::Time>;

fn civil_date((year, month, day): CivilDate) -> Option<civil::Date> {
    civil::Date::new(year, month, day).ok()
}

/// Returns a time; that of a leap second is the second before.
fn civil_time(([hour, minute, second], nanosecond): PartialTime) -> Option<civil::Time> {
    civil::Time::new(hour, minute, second.min(59), nanosecond).ok()
}

impl Format for civil::Date {
    const NAME: &'static str = "date";

    fn parse(text: &str) -> Option<Self> {
        civil_date(date::parse(text)?)
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write!(f, "{self}")
    }

    fn is_canonical(&self, _: &str) -> bool {
        true
    }
}

impl Format for Timestamp {
    const NAME: &'static str = "date-time";

    fn parse(text: &str) -> Option<Self> {
        let (date, (time, offset)) = date_time::parse(text)?;
        let offset = Offset::from_seconds(60 * offset).ok()?;
        // The first year is 0, so the timestamp can only be too late.
        Some(offset.to_timestamp(civil_date(date)?.to_datetime(civil_time(time)?)).unwrap_or(Self::MAX))
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

impl Format for civil::DateTime {
    const NAME: &'static str = "date-time-local";

    fn parse(text: &str) -> Option<Self> {
        let (date, time) = date_time_local::parse(text)?;
        Some(civil_date(date)?.to_datetime(civil_time(time)?))
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl Format for civil::Time {
    const NAME: &'static str = "time-local";

    fn parse(text: &str) -> Option<Self> {
        civil_time(time_local::parse(text)?)
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write!(f, "{self}")
    }
}
