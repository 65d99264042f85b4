//! `date`: `full-date` of RFC 3339, 5.6.

/// The year, the month and the day.
pub(crate) type CivilDate = (i16, i8, i8);

pub(crate) fn is_valid(text: &str) -> bool {
    parse(text).is_some()
}

pub(crate) fn parse(text: &str) -> Option<CivilDate> {
    let text: &[u8; 10] = text.as_bytes().try_into().ok()?;
    if text[4] != b'-' || text[7] != b'-' {
        return None;
    }
    let year = number(&text[..4])?;
    let (month, day) = (number(&text[5..7])? as i8, number(&text[8..])? as i8);
    (1 <= day && day <= days(year, month)).then_some((year, month, day))
}

/// Returns the number of days of a month; 0 if there is no such month.
fn days(year: i16, month: i8) -> i8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 0,
    }
}

/// Parses a number of at most four digits.
fn number(digits: &[u8]) -> Option<i16> {
    digits.iter().try_fold(0, |number, byte| byte.is_ascii_digit().then(|| 10 * number + i16::from(byte - b'0')))
}
