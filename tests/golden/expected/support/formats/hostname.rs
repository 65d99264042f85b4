//! `hostname`: RFC 1123, 2.1.

pub(crate) fn is_valid(text: &str) -> bool {
    let label = |label: &str| {
        let bytes = label.as_bytes();
        // Hyphens in third and fourth place are reserved for encoded labels (RFC 5891, 4.2.3.1).
        let reserved = bytes.get(2..4) == Some(b"--") && !bytes[..2].eq_ignore_ascii_case(b"xn");
        (1..=63).contains(&bytes.len())
            && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
            && !reserved
    };
    text.len() <= 253 && text.split('.').all(label)
}
