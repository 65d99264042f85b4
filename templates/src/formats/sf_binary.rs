//! `sf-binary`: a byte sequence of a structured field (RFC 9651, 3.3.5).

pub(crate) fn is_valid(text: &str) -> bool {
    let inner = text.strip_prefix(':').and_then(|rest| rest.strip_suffix(':'));
    inner.is_some_and(super::byte::is_valid)
}
