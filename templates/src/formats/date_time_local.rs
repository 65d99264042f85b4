//! `date-time-local`: `date-time` of RFC 3339, 5.6, without the offset.

use super::date::CivilDate;
use super::time::PartialTime;

pub(crate) fn is_valid(text: &str) -> bool {
    parse(text).is_some()
}

pub(crate) fn parse(text: &str) -> Option<(CivilDate, PartialTime)> {
    let (date, rest) = text.split_at_checked(10)?;
    let [b'T' | b't', ..] = rest.as_bytes() else { return None };
    super::date::parse(date).zip(super::time_local::parse(&rest[1..]))
}
