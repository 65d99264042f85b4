//! `ipv6-cidr`: an IPv6 address with the length of its prefix (RFC 4291, 2.3).

use std::net::Ipv6Addr;

pub(crate) fn is_valid(text: &str) -> bool {
    super::ipv4_cidr::prefix(text, 128).is_some_and(|address| address.parse::<Ipv6Addr>().is_ok())
}
