//! Dates and times as RFC 3339, 5.6, writes them, for libraries whose `Display` writes another text.

use std::fmt;

/// Writes `full-date`.
pub(super) fn write_date(f: &mut dyn fmt::Write, year: i32, month: u32, day: u32) -> fmt::Result {
    write!(f, "{year:04}-{month:02}-{day:02}")
}

/// Writes `partial-time`, the fraction without trailing zeros.
pub(super) fn write_time(f: &mut dyn fmt::Write, [hour, minute, second]: [u32; 3], nanosecond: u32) -> fmt::Result {
    write!(f, "{hour:02}:{minute:02}:{second:02}")?;
    let (mut digits, mut width) = (nanosecond, 9);
    if digits == 0 {
        return Ok(());
    }
    while digits.is_multiple_of(10) {
        digits /= 10;
        width -= 1;
    }
    write!(f, ".{digits:0width$}")
}

/// Writes `time-offset`, given in minutes.
pub(super) fn write_offset(f: &mut dyn fmt::Write, minutes: i32) -> fmt::Result {
    if minutes == 0 {
        return f.write_char('Z');
    }
    let sign = if minutes < 0 { '-' } else { '+' };
    write!(f, "{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}
