//! Requests, serialized for HTTP.

use std::fmt;

use serde::ser::Serialize;

use super::headers::Headers;
use super::json::{self, JsonValue};
use super::parameter::{Location, Parameter};
use super::style::{Escape, ends_cookie, expand};
use super::violation::{MESSAGE, Violations, brief, shorten};

/// A request without the URL of its server and without credentials.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// The method, in upper case.
    pub method: &'static str,
    /// The path template of the operation, which has no values of parameters: a name for logs and metrics. Of a webhook its name, of a callback
    /// its expression.
    pub template: &'static str,
    /// The path and the query, to append to the URL of a server; of a webhook or a callback, the URL.
    pub target: String,
    /// The headers, named as in the document.
    pub headers: Headers,
    /// The body; empty if there is none.
    pub body: Vec<u8>,
}

/// Omits the values of parameters and the body, which may be secret.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.template)
            .field("headers", &headers)
            .finish()
    }
}

/// The error of validating and serializing a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestError {
    /// The request does not match the document. Locations begin with `/path`, `/query`, `/header`, `/cookie` or `/body`.
    Invalid(Violations),
    /// A value cannot be serialized in its location.
    Unwritable {
        /// The parameter's name, or `body`.
        name: &'static str,
        /// The reason, as a phrase that follows the name.
        reason: String,
    },
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RequestError::Invalid(violations) => violations.fmt(f),
            RequestError::Unwritable { name, reason } => {
                f.write_str(&shorten(&format!("`{}` {reason}", brief(name)), MESSAGE))
            }
        }
    }
}

impl std::error::Error for RequestError {}

impl From<Violations> for RequestError {
    fn from(violations: Violations) -> Self {
        RequestError::Invalid(violations)
    }
}

/// A writer of a request. Values of parameters are written in the order in which the operation lists them. After the first error
/// nothing is written.
pub struct RequestWriter {
    parameters: std::slice::Iter<'static, Parameter>,
    path: String,
    query: Vec<String>,
    cookies: Vec<String>,
    headers: Headers,
    /// The media type that the response is to have.
    preferred: Option<&'static str>,
    body: Vec<u8>,
    error: Option<RequestError>,
}

impl RequestWriter {
    pub(super) fn new(path: &str, parameters: &'static [Parameter]) -> Self {
        // A fragment in a path only distinguishes operations in a document; HTTP sends none.
        let path = path.split('#').next().unwrap_or_default().to_owned();
        let (query, cookies, headers, body) = Default::default();
        Self { parameters: parameters.iter(), path, query, cookies, headers, preferred: None, body, error: None }
    }

    /// Writes the next parameter, which is required.
    pub fn required<T: Serialize>(&mut self, value: &T) -> &mut Self {
        if let Some(parameter) = self.parameters.next() {
            let written = JsonValue::from_serialize(value).map_err(|error| format!("cannot be serialized: {error}"));
            if let Err(reason) = written.and_then(|value| self.parameter(parameter, &value)) {
                self.error.get_or_insert(RequestError::Unwritable { name: parameter.name, reason });
            }
        }
        self
    }

    /// Writes the next parameter, which is optional.
    pub fn optional<T: Serialize>(&mut self, value: &Option<T>) -> &mut Self {
        match value {
            Some(value) => return self.required(value),
            None => _ = self.parameters.next(),
        }
        self
    }

    fn parameter(&mut self, parameter: &'static Parameter, value: &JsonValue) -> Result<(), String> {
        if ends_cookie(parameter, value) {
            return Err("contains a `;`, which would end the cookie".to_owned());
        }
        let text = expand(parameter, value);
        match (parameter.location, text) {
            (Location::Path, text) => {
                let text = text.unwrap_or_default();
                let place = format!("{{{}}}", parameter.name);
                if matches!(text.as_str(), "" | "." | "..") && self.path.split('/').any(|segment| segment == place) {
                    return Err(format!("must not be `{text}`, which would change the path"));
                }
                self.path = self.path.replace(&place, &text);
            }
            (_, None) => {}
            (Location::Query | Location::QueryString, Some(text)) => self.query.push(text),
            (Location::Header | Location::Cookie, Some(text)) if text.contains(['\r', '\n', '\0']) => {
                return Err("contains a line break or NUL, which a header must not".to_owned());
            }
            (Location::Header, Some(text)) if parameter.secret => self.headers.append_secret(parameter.name, text),
            (Location::Header, Some(text)) => self.headers.append(parameter.name, text),
            (Location::Cookie, Some(text)) => self.cookies.push(text),
        }
        Ok(())
    }

    /// Sets the media type that the response is to have if the server has a choice.
    pub fn prefer(&mut self, media_type: Option<&'static str>) {
        self.preferred = media_type;
    }

    /// Writes a body as JSON.
    pub fn json<T: Serialize>(&mut self, media_type: &'static str, value: &T) {
        let text = json::write(value).map(String::into_bytes);
        self.body(concrete(media_type).or(Some("application/json")), text.map_err(|error| error.to_string()));
    }

    /// Writes a text body.
    pub fn text(&mut self, media_type: &'static str, body: &str) {
        self.bytes(media_type, body.as_bytes());
    }

    /// Writes a binary body.
    pub fn bytes(&mut self, media_type: &'static str, body: &[u8]) {
        self.body(concrete(media_type), Ok(body.to_vec()));
    }

    /// Sets the body. Without a media type, as for a range such as `image/*`, the caller must set `Content-Type`.
    pub(super) fn body(&mut self, media_type: Option<&'static str>, body: Result<Vec<u8>, String>) {
        match (body, media_type) {
            (Ok(body), Some(media_type)) => self.typed_body(media_type.to_owned(), body),
            (Ok(body), None) => self.body = body,
            (Err(reason), _) => _ = self.error.get_or_insert(RequestError::Unwritable { name: "body", reason }),
        }
    }

    pub(super) fn typed_body(&mut self, media_type: String, body: Vec<u8>) {
        self.headers.append("Content-Type", media_type);
        self.body = body;
    }

    /// Returns the request, given the media types of its responses.
    pub(super) fn finish(
        mut self,
        method: &'static str,
        template: &'static str,
        accept: &'static [&'static str],
    ) -> Result<Request, RequestError> {
        if let Some(error) = self.error {
            return Err(error);
        }
        let mut target = Escape::Unsafe.escaped(&self.path);
        for (index, pair) in self.query.iter().enumerate() {
            target.push(if index == 0 && !target.contains('?') { '?' } else { '&' });
            target.push_str(pair);
        }
        if !accept.is_empty() {
            self.headers.append("Accept", accepted(accept, self.preferred));
        }
        if !self.cookies.is_empty() {
            self.headers.append("Cookie", self.cookies.join("; "));
        }
        Ok(Request { method, template, target, headers: self.headers, body: self.body })
    }
}

/// Returns the value of `Accept` (RFC 9110, 12.5.1): media types with their weights, the preferred one before the others.
fn accepted(listed: &[&str], preferred: Option<&str>) -> String {
    let Some(preferred) = preferred else { return listed.join(", ") };
    let mut accepted = preferred.to_owned();
    for range in listed {
        let (media_type, weight) = range.split_once(";q=").unwrap_or((range, "0.9"));
        if media_type != preferred {
            accepted = format!("{accepted}, {media_type};q={weight}");
        }
    }
    accepted
}

/// Returns the first of several media types that is not a range.
pub(super) fn concrete(media_types: &'static str) -> Option<&'static str> {
    media_types.split(',').map(str::trim).find(|media_type| !media_type.contains('*') && !media_type.is_empty())
}
