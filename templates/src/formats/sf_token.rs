//! `sf-token`: a token of a structured field (RFC 9651, 3.3.4).

use super::media_range::is_token_byte;

pub(crate) fn is_valid(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '*')
        && text.bytes().all(|byte| is_token_byte(byte) || matches!(byte, b':' | b'/'))
}
