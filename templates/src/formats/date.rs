//! `date`: `full-date` of RFC 3339, 5.6.

use std::fmt;

use super::super::verbatim::{Format, Verbatim};

/// A date of the calendar.
pub type Date = Verbatim<jiff::civil::Date>;

pub(crate) fn is_valid(text: &str) -> bool {
    parse(text).is_some()
}

pub(super) fn parse(text: &str) -> Option<jiff::civil::Date> {
    let text: &[u8; 10] = text.as_bytes().try_into().ok()?;
    if text[4] != b'-' || text[7] != b'-' {
        return None;
    }
    let (month, day) = (number(&text[5..7])?, number(&text[8..])?);
    jiff::civil::Date::new(number(&text[..4])?, month as i8, day as i8).ok()
}

/// Parses a number of at most four digits.
fn number(digits: &[u8]) -> Option<i16> {
    digits.iter().try_fold(0, |number, byte| byte.is_ascii_digit().then(|| 10 * number + i16::from(byte - b'0')))
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
