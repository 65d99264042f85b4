//! `sf-boolean`: a boolean of a structured field (RFC 9651, 3.3.6).

pub(crate) fn is_valid(text: &str) -> bool {
    matches!(text, "?0" | "?1")
}
