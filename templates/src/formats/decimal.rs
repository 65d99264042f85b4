//! `decimal`: a decimal of any size, as a string or as a number.

/// Returns whether a text is a decimal: an optional sign, digits, and an optional fraction.
pub(crate) fn is_valid(text: &str) -> bool {
    let digits = |text: &[u8]| !text.is_empty() && text.iter().all(u8::is_ascii_digit);
    let (whole, fraction) = parts(text);
    digits(whole) && fraction.is_none_or(digits)
}

/// Returns the digits before and after the decimal point.
pub(crate) fn parts(text: &str) -> (&[u8], Option<&[u8]>) {
    let digits = text.strip_prefix('-').unwrap_or(text).as_bytes();
    match digits.iter().position(|byte| *byte == b'.') {
        Some(point) => (&digits[..point], Some(&digits[point + 1..])),
        None => (digits, None),
    }
}
