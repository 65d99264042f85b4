//! Counted nouns in messages.

/// Returns a number with its noun: `1 item`, `2 items`.
pub(super) fn count(number: u64, singular: &str, plural: &str) -> String {
    format!("{number} {}", if number == 1 { singular } else { plural })
}
