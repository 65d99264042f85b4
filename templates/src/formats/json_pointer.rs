//! `json-pointer`: RFC 6901, 3.

pub(crate) fn is_valid(text: &str) -> bool {
    let escapes = |segment: &str| segment.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
    text.is_empty() || text.starts_with('/') && escapes(text)
}
