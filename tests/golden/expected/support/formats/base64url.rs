//! `base64url`: base64 for URLs (RFC 4648, 5), with or without padding.

pub(crate) fn is_valid(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    let padding = text.len() - body.len();
    body.len() % 4 != 1
        && (padding == 0 || padding <= 2 && text.len().is_multiple_of(4))
        && body.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}
