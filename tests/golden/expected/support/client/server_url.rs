//! The URL of a server.

use super::super::server::{Server, ServerError};

/// The URL of a server, without a trailing slash: a URL as text, or a server of the document.
#[derive(Clone, Debug)]
pub struct ServerUrl {
    pub(super) url: Result<String, ServerError>,
    /// Whether it is one of the document, so that operations with servers of their own keep theirs.
    pub(super) is_documented: bool,
}

impl ServerUrl {
    /// Returns the URL of a server of a document, given the values of its variables.
    #[doc(hidden)]
    pub fn documented(server: &Server, values: &[(&str, &str)]) -> Self {
        let value = |name: &str| values.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
        Self { url: server.url(value), is_documented: true }
    }
}

impl From<String> for ServerUrl {
    fn from(url: String) -> Self {
        Self { url: Ok(url.trim_end_matches('/').to_owned()), is_documented: false }
    }
}

impl From<&str> for ServerUrl {
    fn from(url: &str) -> Self {
        url.to_owned().into()
    }
}

/// Returns whether a URL names a server.
pub(super) fn is_absolute(url: &str) -> bool {
    let rest = ["http://", "https://"].iter().find_map(|scheme| {
        let (start, rest) = url.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(rest)
    });
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with(['/', '?', '#']))
}

/// Returns the URL of an operation's own server, which may be relative to that of the API.
pub(super) fn join(base: &str, url: &str) -> String {
    if is_absolute(url) {
        return url.to_owned();
    }
    let authority = base.find("://").map_or(0, |at| at + 3);
    let origin = base[authority..].find('/').map_or(base, |at| &base[..authority + at]);
    match url.strip_prefix('/') {
        Some(_) => format!("{origin}{url}"),
        None => format!("{base}/{url}"),
    }
}
