//! Percent-decoding, and the pairs of queries, forms and cookies.

use super::super::parameter::{Location, Parameter};
use super::super::style::Escape;

/// How a text is decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Decoding {
    Nothing,
    /// Percent-encoding (RFC 3986, 2.1).
    Percent,
    /// Percent-encoding, with `+` for a space.
    Form,
}

impl Decoding {
    /// Returns how the value of a parameter is decoded.
    pub(super) fn of(parameter: &Parameter) -> Self {
        match parameter.location {
            _ if Escape::of(parameter) == Escape::Nothing => Self::Nothing,
            // Clients that write no `+` for a space escape each `+`.
            Location::Query | Location::QueryString => Self::Form,
            Location::Path | Location::Header | Location::Cookie => Self::Percent,
        }
    }

    /// Decodes a text once.
    ///
    /// # Errors
    ///
    /// A phrase, if a `%` does not begin a triplet, or if the bytes are not UTF-8.
    pub(super) fn decoded(self, text: &str) -> Result<String, &'static str> {
        if self == Self::Nothing {
            return Ok(text.to_owned());
        }
        let mut bytes = Vec::with_capacity(text.len());
        let mut rest = text.bytes();
        while let Some(byte) = rest.next() {
            bytes.push(match byte {
                b'%' => {
                    let mut digit = || char::from(rest.next()?).to_digit(16);
                    let triplet = digit().zip(digit()).and_then(|(high, low)| u8::try_from(high << 4 | low).ok());
                    triplet.ok_or("contains a `%` that does not begin a percent-encoded byte")?
                }
                b'+' if self == Self::Form => b' ',
                byte => byte,
            });
        }
        String::from_utf8(bytes).map_err(|_| "is not UTF-8 when it is percent-decoded")
    }
}

/// A name, decoded, and a value as it was received.
#[derive(Clone, Debug)]
pub(super) struct Pair<'a> {
    pub(super) name: String,
    pub(super) value: &'a str,
}

/// Returns the pairs of a query or a form.
///
/// # Errors
///
/// A phrase, if a name cannot be decoded.
pub(super) fn pairs(text: &str) -> Result<Vec<Pair<'_>>, &'static str> {
    let parts = text.split('&').filter(|part| !part.is_empty());
    let pair = |part| {
        let (name, value) = split_pair(part);
        Ok(Pair { name: Decoding::Form.decoded(name)?, value })
    };
    parts.map(pair).collect()
}

/// Returns the cookies of a header (RFC 6265, 4.2.1).
pub(super) fn cookies(header: &str) -> Vec<Pair<'_>> {
    let parts = header.split(';').map(str::trim).filter(|part| !part.is_empty());
    let pair = |part| {
        let (name, value) = split_pair(part);
        Pair { name: name.to_owned(), value }
    };
    parts.map(pair).collect()
}

/// Returns the name and the value of `name=value`; the value of `name` is empty.
pub(super) fn split_pair(text: &str) -> (&str, &str) {
    text.split_once('=').unwrap_or((text, ""))
}
