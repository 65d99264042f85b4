//! `time`: `full-time` of RFC 3339, 5.6, leap seconds included.

/// The hour, the minute and the second, and the nanosecond, to which a longer fraction is truncated.
pub(crate) type PartialTime = ([i8; 3], i32);

/// A time, and its offset from UTC in minutes.
pub(crate) type FullTime = (PartialTime, i32);

pub(crate) fn is_valid(text: &str) -> bool {
    parse(text.as_bytes()).is_some()
}

pub(crate) fn parse(text: &[u8]) -> Option<FullTime> {
    let ((time, nanosecond), rest) = parse_partial(text)?;
    let offset = match *rest {
        [b'Z' | b'z'] => 0,
        [sign @ (b'+' | b'-'), h, hh, b':', m, mm] => {
            let minutes = i32::from(number([h, hh], 23)?) * 60 + i32::from(number([m, mm], 59)?);
            if sign == b'-' { -minutes } else { minutes }
        }
        _ => return None,
    };
    let [hour, minute, second] = time.map(i32::from);
    // A leap second is inserted at 23:59:60 in UTC, whatever the offset.
    let is_valid = second < 60 || (hour * 60 + minute - offset).rem_euclid(24 * 60) == 24 * 60 - 1;
    is_valid.then_some(((time, nanosecond), offset))
}

/// Parses `partial-time`. Returns it and the rest of the text.
pub(super) fn parse_partial(text: &[u8]) -> Option<(PartialTime, &[u8])> {
    let [h, hh, b':', m, mm, b':', s, ss, ref rest @ ..] = *text else { return None };
    let time = [number([h, hh], 23)?, number([m, mm], 59)?, number([s, ss], 60)?];
    let [b'.', ref fraction @ ..] = *rest else { return Some(((time, 0), rest)) };
    let length = fraction.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(fraction.len());
    let (digits, rest) = fraction.split_at(length);
    let (mut nanosecond, mut unit) = (0, 100_000_000);
    for digit in digits.iter().take(9) {
        nanosecond += unit * i32::from(digit - b'0');
        unit /= 10;
    }
    (length > 0).then_some(((time, nanosecond), rest))
}

/// Parses a number of two digits.
fn number(digits: [u8; 2], most: i8) -> Option<i8> {
    let [tens, ones] = digits.map(|byte| byte.wrapping_sub(b'0'));
    if tens > 9 || ones > 9 {
        return None;
    }
    Some((10 * tens + ones) as i8).filter(|number| *number <= most)
}
