//! Dates and times of the crate `chrono`.

use std::fmt;

use chrono::{Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::super::formats::date::{self, CivilDate};
use super::super::formats::date_time;
use super::super::formats::date_time_local;
use super::super::formats::time::PartialTime;
use super::super::formats::time_local;
use super::super::verbatim::{Format, Verbatim};
use super::rfc3339;

/// A date of the calendar.
pub type Date = Verbatim<NaiveDate>;

/// A date and a time with its offset from UTC. The value is truncated to nanoseconds; the text preserves the rest.
pub type DateTime = Verbatim<chrono::DateTime<FixedOffset>>;

/// A date and a time without an offset from UTC. The value is truncated to nanoseconds; the text preserves the rest.
pub type LocalDateTime = Verbatim<NaiveDateTime>;

/// A time without an offset from UTC. The value is truncated to nanoseconds; the text preserves the rest.
pub type LocalTime = Verbatim<NaiveTime>;

const SECOND: u32 = 1_000_000_000;

fn naive_date((year, month, day): CivilDate) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year.into(), month as u32, day as u32)
}

/// Returns a time. A leap second is the second before with more than a second of nanoseconds.
fn naive_time(([hour, minute, second], nanosecond): PartialTime) -> Option<NaiveTime> {
    let leap = if second == 60 { SECOND } else { 0 };
    NaiveTime::from_hms_nano_opt(hour as u32, minute as u32, second.min(59) as u32, nanosecond as u32 + leap)
}

fn write_date(f: &mut dyn fmt::Write, date: NaiveDate) -> fmt::Result {
    rfc3339::write_date(f, date.year(), date.month(), date.day())
}

fn write_time(f: &mut dyn fmt::Write, time: NaiveTime) -> fmt::Result {
    let (leap, nanosecond) = (time.nanosecond() / SECOND, time.nanosecond() % SECOND);
    rfc3339::write_time(f, [time.hour(), time.minute(), time.second() + leap], nanosecond)
}

fn write_date_time(f: &mut dyn fmt::Write, value: NaiveDateTime) -> fmt::Result {
    write_date(f, value.date())?;
    f.write_char('T')?;
    write_time(f, value.time())
}

impl Format for NaiveDate {
    const NAME: &'static str = "date";

    fn parse(text: &str) -> Option<Self> {
        naive_date(date::parse(text)?)
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write_date(f, *self)
    }

    fn is_canonical(&self, _: &str) -> bool {
        true
    }
}

impl Format for chrono::DateTime<FixedOffset> {
    const NAME: &'static str = "date-time";

    fn parse(text: &str) -> Option<Self> {
        let (date, (time, offset)) = date_time::parse(text)?;
        let local = naive_date(date)?.and_time(naive_time(time)?);
        local.and_local_timezone(FixedOffset::east_opt(60 * offset)?).single()
    }

    /// Writes the text in UTC if the offset has seconds, which RFC 3339 cannot represent.
    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        let offset = self.offset().local_minus_utc();
        let (value, minutes) = if offset % 60 == 0 { (self.naive_local(), offset / 60) } else { (self.naive_utc(), 0) };
        write_date_time(f, value)?;
        rfc3339::write_offset(f, minutes)
    }
}

impl Format for NaiveDateTime {
    const NAME: &'static str = "date-time-local";

    fn parse(text: &str) -> Option<Self> {
        let (date, time) = date_time_local::parse(text)?;
        Some(naive_date(date)?.and_time(naive_time(time)?))
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write_date_time(f, *self)
    }
}

impl Format for NaiveTime {
    const NAME: &'static str = "time-local";

    fn parse(text: &str) -> Option<Self> {
        naive_time(time_local::parse(text)?)
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write_time(f, *self)
    }
}
