//! `ipv6`: RFC 4291, 2.2, without a zone.

use std::fmt;
use std::net::Ipv6Addr;

use super::super::verbatim::{Format, Verbatim};

/// An IPv6 address.
pub type Ipv6 = Verbatim<Ipv6Addr>;

pub(crate) fn is_valid(text: &str) -> bool {
    text.parse::<Ipv6Addr>().is_ok()
}

impl Format for Ipv6Addr {
    const NAME: &'static str = "ipv6";

    fn parse(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write!(f, "{self}")
    }
}
