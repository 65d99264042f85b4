//! `int64`: a signed integer of 64 bits, as a string.

pub(crate) fn is_valid(text: &str) -> bool {
    !text.starts_with('+') && text.parse::<i64>().is_ok()
}
