//! `time-local`: `partial-time` of RFC 3339, 5.6, which has no offset.

use std::fmt;

use super::super::verbatim::{Format, Verbatim};

/// A time without an offset from UTC. The value is truncated to nanoseconds, and that of a leap second is the second before; the
/// text preserves both.
pub type LocalTime = Verbatim<jiff::civil::Time>;

pub(crate) fn is_valid(text: &str) -> bool {
    jiff::civil::Time::parse(text).is_some()
}

impl Format for jiff::civil::Time {
    const NAME: &'static str = "time-local";

    fn parse(text: &str) -> Option<Self> {
        // A leap second is inserted at 23:59:60 in UTC, which is any time elsewhere.
        let hour = text.get(..2)?.bytes().all(|byte| byte.is_ascii_digit()).then(|| text[..2].parse().ok())??;
        let is_leap_second = text.get(6..8) == Some("60");
        let rest = if is_leap_second { format!("{}59{}", &text[..6], &text[8..]) } else { text.to_owned() };
        if !super::time::is_valid(&format!("{rest}Z")) {
            return None;
        }
        let number = |range: std::ops::Range<usize>| rest[range].parse::<i8>().ok();
        let digits = rest.get(9..).unwrap_or_default();
        let nanoseconds: String = digits.chars().chain("000000000".chars()).take(9).collect();
        jiff::civil::Time::new(hour, number(3..5)?, number(6..8)?, nanoseconds.parse().ok()?).ok()
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write!(f, "{self}")
    }
}
