//! `date`: `full-date` of RFC 3339, 5.6.

use std::fmt;

use super::super::verbatim::{Format, Verbatim};

/// A date of the calendar.
pub type Date = Verbatim<jiff::civil::Date>;

pub(crate) fn is_valid(text: &str) -> bool {
    parse(text).is_some()
}

pub(super) fn parse(text: &str) -> Option<jiff::civil::Date> {
    let bytes = text.as_bytes();
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let digits = |range: std::ops::Range<usize>| {
        let digits = text.get(range).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
        digits.parse::<i16>().ok()
    };
    let (month, day) = (digits(5..7)?, digits(8..10)?);
    jiff::civil::Date::new(digits(0..4)?, month.try_into().ok()?, day.try_into().ok()?).ok()
}

impl Format for jiff::civil::Date {
    const NAME: &'static str = "date";

    fn parse(text: &str) -> Option<Self> {
        parse(text)
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write!(f, "{self}")
    }

    fn is_canonical(&self, _: &str) -> bool {
        true
    }
}
