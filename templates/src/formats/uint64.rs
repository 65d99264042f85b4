//! `uint64`: an unsigned integer of 64 bits, as a string.

pub(crate) fn is_valid(text: &str) -> bool {
    !text.starts_with('+') && text.parse::<u64>().is_ok()
}
