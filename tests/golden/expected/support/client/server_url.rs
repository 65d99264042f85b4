//! The URL of a server.

use std::fmt;

use super::super::server::{Server, ServerError};
use super::super::style::Escape;

/// The URL of a server, without a trailing slash: a URL as text, or a server of the document.
#[derive(Clone)]
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

/// Without what may be a credential.
impl fmt::Debug for ServerUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.url {
            Ok(url) => f.debug_tuple("ServerUrl").field(&without_secrets(url)).finish(),
            Err(error) => f.debug_tuple("ServerUrl").field(error).finish(),
        }
    }
}

/// Returns a URL without its user information, its query and its fragment.
pub(super) fn without_secrets(url: &str) -> String {
    let url = &url[..url.find(['?', '#']).unwrap_or(url.len())];
    let (origin, path) = url.split_at(path_start(url));
    let (scheme, authority) = origin.split_once("://").unwrap_or(("", origin));
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    if scheme.is_empty() { format!("{host}{path}") } else { format!("{scheme}://{host}{path}") }
}

/// Returns the position of the path in an absolute URL.
fn path_start(url: &str) -> usize {
    let authority = url.find("://").map_or(0, |at| at + 3);
    url[authority..].find(['/', '?', '#']).map_or(url.len(), |at| authority + at)
}

/// Returns whether an absolute URL contains a user name or a password (RFC 3986, 3.2.1).
pub(super) fn has_user_information(url: &str) -> bool {
    url[..path_start(url)].contains('@')
}

/// Returns whether a URL names a server.
pub(super) fn is_absolute(url: &str) -> bool {
    let rest = ["http://", "https://"].iter().find_map(|scheme| {
        let (start, rest) = url.split_at_checked(scheme.len())?;
        start.eq_ignore_ascii_case(scheme).then_some(rest)
    });
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with(['/', '?', '#']))
}

/// Returns the URL of an operation's own server, which may be relative to that of the API (RFC 3986, 5.2). Neither has a trailing slash.
pub(super) fn join(base: &str, url: &str) -> String {
    if is_absolute(url) {
        return url.to_owned();
    }
    if let (Some(authority), Some((scheme, _))) = (url.strip_prefix("//"), base.split_once("://")) {
        return format!("{scheme}://{authority}");
    }
    let (origin, path) = base.split_at(path_start(base));
    // Without its trailing slash, `/` is empty.
    let (path, relative) = if url.is_empty() || url.starts_with('/') { ("", url) } else { (path, url) };
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/').chain(relative.split('/')) {
        match segment {
            "" | "." => {}
            ".." => _ = segments.pop(),
            segment => segments.push(segment),
        }
    }
    segments.iter().fold(origin.to_owned(), |url, segment| url + "/" + segment)
}

/// Returns a target whose query has a parameter in place of those of its name.
pub(super) fn with_query(target: &str, name: &str, value: &str) -> String {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let name = Escape::Reserved.escaped(name);
    let is_other = |pair: &&str| !pair.is_empty() && pair.split('=').next() != Some(&name);
    let others = query.split('&').filter(is_other).map(str::to_owned);
    let pairs: Vec<String> = others.chain([format!("{name}={}", Escape::Reserved.escaped(value))]).collect();
    format!("{path}?{}", pairs.join("&"))
}

/// Returns the URL that a reference in a response to `url` leads to; `None` if it is one of another origin.
pub(super) fn follow(url: &str, reference: &str) -> Option<String> {
    let (origin, path) = url.split_at(path_start(url));
    if is_absolute(reference) {
        let (other, _) = reference.split_at(path_start(reference));
        return other.eq_ignore_ascii_case(origin).then(|| reference.to_owned());
    }
    let path = &path[..path.find(['?', '#']).unwrap_or(path.len())];
    match reference {
        _ if reference.starts_with("//") => None,
        _ if reference.starts_with('/') => Some(format!("{origin}{reference}")),
        _ if reference.starts_with('?') => Some(format!("{origin}{path}{reference}")),
        _ => {
            let (folder, _) = path.rsplit_once('/').unwrap_or(("", path));
            Some(format!("{origin}{folder}/{reference}"))
        }
    }
}
