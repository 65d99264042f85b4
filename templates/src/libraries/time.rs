//! Dates and times of the crate `time`.

use std::fmt;

use time::{Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

use super::super::formats::date::{self, CivilDate};
use super::super::formats::date_time;
use super::super::formats::date_time_local;
use super::super::formats::time::PartialTime;
use super::super::formats::time_local;
use super::super::verbatim::{Format, Verbatim};
use super::rfc3339;

/// A date of the calendar.
pub type Date = Verbatim<time::Date>;

/// A date and a time with its offset from UTC. The value is truncated to nanoseconds, and that of a leap second is the second
/// before; the text preserves both.
pub type DateTime = Verbatim<OffsetDateTime>;

/// A date and a time without an offset from UTC. The value is truncated to nanoseconds, and that of a leap second is the second
/// before; the text preserves both.
pub type LocalDateTime = Verbatim<PrimitiveDateTime>;

/// A time without an offset from UTC. The value is truncated to nanoseconds, and that of a leap second is the second before; the
/// text preserves both.
pub type LocalTime = Verbatim<Time>;

fn civil_date((year, month, day): CivilDate) -> Option<time::Date> {
    time::Date::from_calendar_date(year.into(), Month::try_from(month as u8).ok()?, day as u8).ok()
}

/// Returns a time; that of a leap second is the second before.
fn civil_time(([hour, minute, second], nanosecond): PartialTime) -> Option<Time> {
    Time::from_hms_nano(hour as u8, minute as u8, second.min(59) as u8, nanosecond as u32).ok()
}

fn write_date(f: &mut dyn fmt::Write, date: time::Date) -> fmt::Result {
    rfc3339::write_date(f, date.year(), u8::from(date.month()).into(), date.day().into())
}

fn write_time(f: &mut dyn fmt::Write, time: Time) -> fmt::Result {
    let (hour, minute, second, nanosecond) = time.as_hms_nano();
    rfc3339::write_time(f, [hour.into(), minute.into(), second.into()], nanosecond)
}

fn write_date_time(f: &mut dyn fmt::Write, date: time::Date, time: Time) -> fmt::Result {
    write_date(f, date)?;
    f.write_char('T')?;
    write_time(f, time)
}

impl Format for time::Date {
    const NAME: &'static str = "date";

    fn parse(text: &str) -> Option<Self> {
        civil_date(date::parse(text)?)
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write_date(f, *self)
    }

    fn is_canonical(&self, _: &str) -> bool {
        true
    }
}

impl Format for OffsetDateTime {
    const NAME: &'static str = "date-time";

    fn parse(text: &str) -> Option<Self> {
        let (date, (time, offset)) = date_time::parse(text)?;
        let offset = UtcOffset::from_whole_seconds(60 * offset).ok()?;
        Some(PrimitiveDateTime::new(civil_date(date)?, civil_time(time)?).assume_offset(offset))
    }

    /// Writes the text in UTC if RFC 3339 cannot represent the offset: it has seconds, or is a day or more.
    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        let is_written = |seconds: i32| seconds % 60 == 0 && seconds.abs() < 24 * 60 * 60;
        let utc = if is_written(self.offset().whole_seconds()) { None } else { self.checked_to_offset(UtcOffset::UTC) };
        let value = utc.unwrap_or(*self);
        write_date_time(f, value.date(), value.time())?;
        rfc3339::write_offset(f, value.offset().whole_seconds() / 60)
    }
}

impl Format for PrimitiveDateTime {
    const NAME: &'static str = "date-time-local";

    fn parse(text: &str) -> Option<Self> {
        let (date, time) = date_time_local::parse(text)?;
        Some(PrimitiveDateTime::new(civil_date(date)?, civil_time(time)?))
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write_date_time(f, self.date(), self.time())
    }
}

impl Format for Time {
    const NAME: &'static str = "time-local";

    fn parse(text: &str) -> Option<Self> {
        civil_time(time_local::parse(text)?)
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write_time(f, *self)
    }
}
