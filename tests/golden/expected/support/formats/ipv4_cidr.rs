//! `ipv4-cidr`: an IPv4 address with the length of its prefix (RFC 4632, 3.1).

use std::net::Ipv4Addr;

pub(crate) fn is_valid(text: &str) -> bool {
    prefix(text, 32).is_some_and(|address| address.parse::<Ipv4Addr>().is_ok())
}

/// Returns the address before a prefix length of at most `most` bits.
pub(super) fn prefix(text: &str, most: u8) -> Option<&str> {
    let (address, length) = text.split_once('/')?;
    let is_number = length == "0" || !length.starts_with(['0', '+']);
    length.parse::<u8>().ok().filter(|length| is_number && *length <= most).map(|_| address)
}
