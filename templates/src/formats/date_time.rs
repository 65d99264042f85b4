//! `date-time`: RFC 3339, 5.6.

use super::date::CivilDate;
use super::time::FullTime;

pub(crate) fn is_valid(text: &str) -> bool {
    parse(text).is_some()
}

pub(crate) fn parse(text: &str) -> Option<(CivilDate, FullTime)> {
    let (date, rest) = text.split_at_checked(10)?;
    let [b'T' | b't', time @ ..] = rest.as_bytes() else { return None };
    super::date::parse(date).zip(super::time::parse(time))
}
