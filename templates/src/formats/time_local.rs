//! `time-local`: `partial-time` of RFC 3339, 5.6, which has no offset.

use super::time::PartialTime;

pub(crate) fn is_valid(text: &str) -> bool {
    parse(text).is_some()
}

pub(crate) fn parse(text: &str) -> Option<PartialTime> {
    let (time, rest) = super::time::parse_partial(text.as_bytes())?;
    rest.is_empty().then_some(time)
}
