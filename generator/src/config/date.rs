//! Dates of the Gregorian calendar.

use std::fmt;
use std::str::FromStr;

/// A date, as `2027-03-01`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// The error of a text that is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InvalidDate;

impl fmt::Display for InvalidDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date such as `2027-03-01`")
    }
}

impl std::error::Error for InvalidDate {}

impl Date {
    /// Returns the date, in UTC, of a time in seconds since 1970.
    pub fn from_unix_time(seconds: u64) -> Self {
        let mut days = seconds / 86_400;
        let mut year = 1970;
        while days >= days_of_year(year) && year < u16::MAX {
            days -= days_of_year(year);
            year += 1;
        }
        let mut month = 1;
        while month < 12 && days >= u64::from(days_of_month(year, month)) {
            days -= u64::from(days_of_month(year, month));
            month += 1;
        }
        Self { year, month, day: (days.min(30) + 1) as u8 }
    }
}

fn is_leap(year: u16) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

fn days_of_year(year: u16) -> u64 {
    if is_leap(year) { 366 } else { 365 }
}

fn days_of_month(year: u16, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl FromStr for Date {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let number = |range: std::ops::Range<usize>| {
            let digits = text.get(range).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
            digits.and_then(|digits| digits.parse::<u16>().ok()).ok_or(InvalidDate)
        };
        let is_shaped = text.len() == 10 && text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-';
        let (year, month, day) = (number(0..4)?, number(5..7)? as u8, number(8..10)? as u8);
        let is_valid = is_shaped && (1..=12).contains(&month) && day >= 1 && day <= days_of_month(year, month);
        if is_valid { Ok(Self { year, month, day }) } else { Err(InvalidDate) }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn dates_are_those_of_the_calendar() {
        for valid in ["2027-03-01", "2024-02-29", "2000-02-29", "0001-12-31"] {
            assert_eq!(valid.parse::<Date>().map(|date| date.to_string()).as_deref(), Ok(valid));
        }
        for invalid in
            ["", "2027-3-1", "2027-02-29", "2100-02-29", "2027-13-01", "2027-00-10", "2027-04-31", "2027-04-00"]
        {
            assert!(invalid.parse::<Date>().is_err(), "{invalid}");
        }
        for invalid in ["2027/03/01", "20270-3-01", "2027-03-01Z", "+027-03-01", "é027-03-0", "2027-03-é"] {
            assert!(invalid.parse::<Date>().is_err(), "{invalid}");
        }
        assert!("2026-12-31".parse::<Date>().unwrap() < "2027-01-01".parse().unwrap());
    }

    #[test]
    fn times_have_the_dates_of_utc() {
        for (seconds, date) in [
            (0, "1970-01-01"),
            (86_399, "1970-01-01"),
            (86_400, "1970-01-02"),
            (951_782_400, "2000-02-29"),
            (1_709_251_199, "2024-02-29"),
            (1_709_251_200, "2024-03-01"),
            (1_798_761_599, "2026-12-31"),
            (1_798_761_600, "2027-01-01"),
        ] {
            assert_eq!(Date::from_unix_time(seconds).to_string(), date, "{seconds}");
        }
        assert_eq!(Date::from_unix_time(u64::MAX).year, u16::MAX);
    }
}
