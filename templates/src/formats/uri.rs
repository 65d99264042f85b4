//! `uri`: RFC 3986, with a scheme.

use std::fmt;

use iri_string::types::{UriStr, UriString};

use super::super::verbatim::{Format, Verbatim};

/// A URI with a scheme.
pub type Uri = Verbatim<UriString>;

pub(crate) fn is_valid(text: &str) -> bool {
    UriStr::new(text).is_ok()
}

impl Format for UriString {
    const NAME: &'static str = "uri";

    fn parse(text: &str) -> Option<Self> {
        UriStr::new(text).ok().map(ToOwned::to_owned)
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
