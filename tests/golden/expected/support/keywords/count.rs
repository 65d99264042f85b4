//! Counted nouns in messages.

/// Returns `1 character`, `2 characters`.
pub(super) fn count(number: u64, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}
