//! `email`: `Mailbox` of RFC 5321, 4.1.2.

use std::net::{Ipv4Addr, Ipv6Addr};

pub(crate) fn is_valid(text: &str) -> bool {
    text.is_ascii() && is_mailbox(text, |_| false)
}

/// Returns whether a text is a mailbox, which may have characters beyond ASCII (RFC 6531, 3.3): in the local part, and in a domain
/// that `is_international` accepts.
pub(super) fn is_mailbox(text: &str, is_international: fn(&str) -> bool) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else { return false };
    (is_dot_string(local.as_bytes()) || is_quoted(local))
        && if domain.is_ascii() { is_domain(domain) } else { is_international(domain) }
}

/// Returns whether a text is atoms between dots.
fn is_dot_string(local: &[u8]) -> bool {
    let mut previous = b'.';
    let has_atoms = local.iter().all(|byte| {
        let before = std::mem::replace(&mut previous, *byte);
        match byte {
            b'.' => before != b'.',
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | 128.. => true,
            _ => b"!#$%&'*+-/=?^_`{|}~".contains(byte),
        }
    });
    has_atoms && previous != b'.'
}

fn is_quoted(local: &str) -> bool {
    let Some(inside) = local.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else { return false };
    let mut bytes = inside.bytes();
    while let Some(byte) = bytes.next() {
        let allowed = match byte {
            b'\\' => bytes.next().is_some_and(|escaped| matches!(escaped, 32..=126)),
            b'"' => false,
            _ => matches!(byte, 32..=126 | 128..),
        };
        if !allowed {
            return false;
        }
    }
    true
}

fn is_domain(domain: &str) -> bool {
    if let Some(literal) = domain.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        // Literals in ABNF are case-insensitive (RFC 5234, 2.3).
        return match literal.split_at_checked("IPv6:".len()) {
            Some((tag, address)) if tag.eq_ignore_ascii_case("IPv6:") => address.parse::<Ipv6Addr>().is_ok(),
            _ => literal.parse::<Ipv4Addr>().is_ok(),
        };
    }
    let mut previous = b'.';
    let has_labels = domain.bytes().all(|byte| {
        let before = std::mem::replace(&mut previous, byte);
        match byte {
            b'.' => before.is_ascii_alphanumeric(),
            b'-' => before != b'.',
            _ => byte.is_ascii_alphanumeric(),
        }
    });
    has_labels && previous.is_ascii_alphanumeric()
}
