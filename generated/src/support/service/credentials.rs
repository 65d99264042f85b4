//! Credentials of requests.

use std::fmt;

/// An API key, or the parameters of an HTTP authentication scheme. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct ApiKey(pub String);

/// A bearer token: an access token of OAuth 2.0 or OpenID Connect, for example. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct BearerToken(pub String);

/// A user name and a password (RFC 7617). `Debug` does not show the password.
#[derive(Clone, PartialEq, Eq)]
pub struct BasicCredentials {
    /// The user name.
    pub username: String,
    /// The password.
    pub password: String,
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey(secret)")
    }
}

impl fmt::Debug for BearerToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BearerToken(secret)")
    }
}

impl fmt::Debug for BasicCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BasicCredentials").field("username", &self.username).finish_non_exhaustive()
    }
}

impl BasicCredentials {
    /// Reads the parameters of the scheme `Basic`: base64 of a user name, a colon and a password.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = String::from_utf8(base64(text)?).ok()?;
        let (username, password) = text.split_once(':')?;
        Some(Self { username: username.to_owned(), password: password.to_owned() })
    }
}

/// Decodes base64 (RFC 4648, 4), with or without padding.
fn base64(text: &str) -> Option<Vec<u8>> {
    let digits = text.trim_end_matches('=');
    let mut bytes = Vec::with_capacity(digits.len() / 4 * 3 + 2);
    for group in digits.as_bytes().chunks(4) {
        let mut bits = 0_u32;
        for digit in group {
            let value = match digit {
                b'A'..=b'Z' => digit - b'A',
                b'a'..=b'z' => digit - b'a' + 26,
                b'0'..=b'9' => digit - b'0' + 52,
                b'+' => 62,
                b'/' => 63,
                _ => return None,
            };
            bits = bits << 6 | u32::from(value);
        }
        let count = group.len().checked_sub(1).filter(|count| *count > 0)?;
        let bits = bits << (6 * (4 - group.len()));
        bytes.extend(&bits.to_be_bytes()[1..=count]);
    }
    Some(bytes)
}
