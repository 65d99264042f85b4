//! `ipv4`: dotted quad of RFC 2673, 3.2.

use std::fmt;
use std::net::Ipv4Addr;

use super::super::verbatim::{Format, Verbatim};

/// An IPv4 address.
pub type Ipv4 = Verbatim<Ipv4Addr>;

pub(crate) fn is_valid(text: &str) -> bool {
    text.parse::<Ipv4Addr>().is_ok()
}

impl Format for Ipv4Addr {
    const NAME: &'static str = "ipv4";

    fn parse(text: &str) -> Option<Self> {
        text.parse().ok()
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write!(f, "{self}")
    }
}
