//! The errors of calls.

use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

use super::super::headers::Headers;
use super::super::json::JsonValue;
use super::super::operation::Operation;
use super::super::request::RequestError;
use super::super::response::{Response, ResponseErrorKind};
use super::super::server::ServerError;
use super::super::violation::{MESSAGE, Violations, brief, shorten};
use super::credentials::CredentialsError;
use super::transport::{TransportError, TransportErrorKind};

/// The error of a call of an operation.
#[non_exhaustive]
pub enum Error<O: Operation> {
    /// The request does not match the document. Nothing was sent.
    Invalid(Violations),
    /// A value of the request cannot be serialized in its location. Nothing was sent.
    Unwritable {
        /// The parameter's name, or `body`.
        name: &'static str,
        /// The reason, as a phrase that follows the name.
        reason: String,
    },
    /// The call has a server with an invalid variable. Nothing was sent.
    Server(ServerError),
    /// The client has no credentials that the operation accepts. Nothing was sent.
    Credentials(CredentialsError),
    /// The transport failed without a response.
    Transport(TransportError),
    /// The timeout of the call elapsed.
    Timeout(Duration),
    /// A response that the document defines, with a status that is not a success.
    Documented(O::Response, Raw),
    /// A response with a status that the document does not define.
    Unexpected(Raw),
    /// A response that does not match the document, is cut, or is too large.
    Unreadable(Unreadable, Raw),
}

/// A response as it was received, up to the body limit of the client.
#[derive(Clone, PartialEq, Eq)]
pub struct Raw(Box<Received>);

#[derive(Clone, PartialEq, Eq)]
struct Received {
    status: u16,
    headers: Headers,
    body: Vec<u8>,
}

/// The reason why a response cannot be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum Unreadable {
    /// The response does not match the document.
    Response(ResponseErrorKind),
    /// The connection ended before the body did.
    Cut(TransportError),
    /// The body is larger than the limit of the client, in bytes.
    TooLarge(usize),
}

/// An error of a call before its response is read by its type.
pub(super) enum Failure {
    Invalid(Violations),
    Unwritable { name: &'static str, reason: String },
    Server(ServerError),
    Credentials(CredentialsError),
    Transport(TransportError),
    Timeout(Duration),
    Unreadable(Unreadable, Raw),
}

impl Raw {
    /// Returns a response, for test doubles.
    pub fn new(status: u16, headers: Headers, body: impl Into<Vec<u8>>) -> Self {
        Self(Box::new(Received { status, headers, body: body.into() }))
    }

    /// Returns the status code.
    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &Headers {
        &self.0.headers
    }

    /// Returns the body.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Returns the headers and the body.
    pub fn into_parts(self) -> (Headers, Vec<u8>) {
        (self.0.headers, self.0.body)
    }

    /// Returns the identifier that the server has given the request, from the usual headers.
    pub fn request_id(&self) -> Option<&str> {
        ["X-Request-Id", "Request-Id", "X-Correlation-Id", "X-Amzn-RequestId", "X-Trace-Id", "CF-Ray"]
            .into_iter()
            .find_map(|name| self.headers().get(name))
    }

    /// Returns the time that the server asks clients to wait (`Retry-After`, RFC 9110, 10.2.3).
    pub fn retry_after(&self) -> Option<Duration> {
        let text = self.headers().get("Retry-After")?.trim();
        if let Ok(seconds) = text.parse() {
            return Some(Duration::from_secs(seconds));
        }
        let time = httpdate::parse_http_date(text).ok()?;
        // WebAssembly has no clock of its own.
        let now = if cfg!(target_family = "wasm") { None } else { Some(SystemTime::now()) }?;
        Some(time.duration_since(now).unwrap_or_default())
    }

    /// Returns the server's own message in a JSON body, from the usual members; or a text body.
    fn message(&self) -> Option<String> {
        let media_type = self.headers().get("Content-Type").unwrap_or_default();
        match JsonValue::parse(self.body()) {
            Ok(json) => message_of(&json, 4),
            Err(_) if media_type.starts_with("text/plain") => String::from_utf8(self.body().to_vec()).ok(),
            Err(_) => None,
        }
    }
}

/// The members of errors that have a message, in their order of preference.
const MESSAGES: [&str; 9] =
    ["message", "detail", "error_description", "title", "error", "errors", "failures", "details", "reason"];

/// Returns the first message in JSON, at a depth of at most `levels`.
fn message_of(json: &JsonValue, levels: usize) -> Option<String> {
    let levels = levels.checked_sub(1)?;
    match json {
        JsonValue::String(text) => Some(text.to_string()).filter(|text| !text.is_empty()),
        JsonValue::Array(items) => items.iter().find_map(|item| message_of(item, levels)),
        JsonValue::Object(_) => MESSAGES.iter().find_map(|name| message_of(json.get(name)?, levels)),
        JsonValue::Null | JsonValue::Bool(_) | JsonValue::Number(_) => None,
    }
}

/// Returns a message as one line of at most 300 characters.
pub(super) fn one_line(text: &str) -> String {
    // Unicode has two more line breaks than control characters.
    let is_break = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
    shorten(text.trim(), MESSAGE).replace(is_break, " ")
}

/// One line: the status and the server's own message.
impl fmt::Display for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let message = self.message().map(|message| format!(": {}", shorten(message.trim(), MESSAGE / 2)));
        f.write_str(&one_line(&format!("status {}{}", self.status(), message.unwrap_or_default())))
    }
}

/// Without the body and the values of headers, which may be secret.
impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers().iter().map(|(name, _)| name).collect();
        f.debug_struct("Raw")
            .field("status", &self.status())
            .field("headers", &headers)
            .field("body", &format_args!("{} bytes", self.body().len()))
            .finish()
    }
}

/// One line, without the body.
impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::Response(ResponseErrorKind::Body(violations)) => {
                format!("the body does not match the document: {violations}")
            }
            Self::Response(ResponseErrorKind::Json(error)) => format!("the body is not JSON: {error}"),
            Self::Response(ResponseErrorKind::MediaType { media_type, .. }) => {
                format!("the document does not define the media type `{}` of the body", brief(media_type))
            }
            Self::Response(ResponseErrorKind::Text(error)) => format!("the body is not text in UTF-8: {error}"),
            Self::Response(ResponseErrorKind::Header(error)) => error.to_string(),
            Self::Response(ResponseErrorKind::Status) => "the document does not define the status".to_owned(),
            Self::Cut(error) => format!("the body is cut: {error}"),
            Self::TooLarge(limit) => format!("the body has more than {limit} bytes, the limit of the client"),
        };
        f.write_str(&one_line(&text))
    }
}

impl StdError for Unreadable {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Response(ResponseErrorKind::Body(violations)) => Some(violations),
            Self::Response(ResponseErrorKind::Json(error)) => Some(error),
            Self::Response(ResponseErrorKind::Text(error)) => Some(error),
            Self::Response(ResponseErrorKind::Header(error)) => Some(error),
            Self::Response(ResponseErrorKind::Status | ResponseErrorKind::MediaType { .. }) | Self::TooLarge(_) => None,
            Self::Cut(error) => Some(error),
        }
    }
}

/// Returns whether a status is that of a passing state of the server.
pub(super) fn is_passing(status: u16) -> bool {
    matches!(status, 408 | 429 | 500 | 502..=504)
}

impl Failure {
    /// Returns whether another attempt may succeed.
    pub(super) fn may_pass(&self) -> bool {
        match self {
            Self::Transport(_) | Self::Unreadable(Unreadable::Cut(_), _) => true,
            Self::Invalid(_)
            | Self::Unwritable { .. }
            | Self::Server(_)
            | Self::Credentials(_)
            | Self::Timeout(_)
            | Self::Unreadable(Unreadable::Response(_) | Unreadable::TooLarge(_), _) => false,
        }
    }
}

impl From<RequestError> for Failure {
    fn from(error: RequestError) -> Self {
        match error {
            RequestError::Invalid(violations) => Self::Invalid(violations),
            RequestError::Unwritable { name, reason } => Self::Unwritable { name, reason },
        }
    }
}

impl From<TransportError> for Failure {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

impl<O: Operation> Error<O> {
    pub(super) fn of(failure: Failure) -> Self {
        match failure {
            Failure::Invalid(violations) => Self::Invalid(violations),
            Failure::Unwritable { name, reason } => Self::Unwritable { name, reason },
            Failure::Server(error) => Self::Server(error),
            Failure::Credentials(error) => Self::Credentials(error),
            Failure::Transport(error) => Self::Transport(error),
            Failure::Timeout(time) => Self::Timeout(time),
            Failure::Unreadable(reason, raw) => Self::Unreadable(reason, raw),
        }
    }

    /// Returns the response as it was received, if there is one.
    pub fn raw(&self) -> Option<&Raw> {
        match self {
            Self::Documented(_, raw) | Self::Unexpected(raw) | Self::Unreadable(_, raw) => Some(raw),
            Self::Invalid(_)
            | Self::Unwritable { .. }
            | Self::Server(_)
            | Self::Credentials(_)
            | Self::Transport(_)
            | Self::Timeout(_) => None,
        }
    }

    /// Returns the status code of the response, if there is one.
    pub fn status(&self) -> Option<u16> {
        self.raw().map(Raw::status)
    }

    /// Returns whether another attempt may succeed: after an error of the transport, the end of the time, a cut response, and the statuses
    /// 408, 429, 500, 502, 503 and 504. It depends on the operation whether another attempt has another effect.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Transport(_) | Self::Timeout(_) | Self::Unreadable(Unreadable::Cut(_), _) => true,
            Self::Documented(_, raw) | Self::Unexpected(raw) => is_passing(raw.status()),
            Self::Invalid(_)
            | Self::Unwritable { .. }
            | Self::Server(_)
            | Self::Credentials(_)
            | Self::Unreadable(..) => false,
        }
    }

    /// Returns the time that the server asks clients to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.raw()?.retry_after()
    }

    /// Returns the identifier that the server has given the request, from the usual headers.
    pub fn request_id(&self) -> Option<&str> {
        self.raw()?.request_id()
    }
}

/// One line: the operation, the status, and the server's own message.
impl<O: Operation> fmt::Display for Error<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reason = match self {
            Self::Invalid(violations) => format!("the request does not match the document: {violations}"),
            Self::Unwritable { name, reason } => format!("`{}` {reason}", brief(name)),
            Self::Server(error) => error.to_string(),
            Self::Credentials(error) => error.to_string(),
            Self::Transport(error) => match error.kind() {
                TransportErrorKind::Connect => format!("cannot connect: {error}"),
                TransportErrorKind::Timeout | TransportErrorKind::Other => format!("no response: {error}"),
            },
            Self::Timeout(time) => format!("no response within {time:?}"),
            Self::Documented(_, raw) => raw.to_string(),
            Self::Unexpected(raw) => format!("{raw} (the document does not define this status)"),
            Self::Unreadable(reason, raw) => format!("status {}, and {reason}", raw.status()),
        };
        let name = O::ID.map_or_else(|| format!("{} {}", O::METHOD, O::PATH), str::to_owned);
        f.write_str(&one_line(&format!("{}: {reason}", brief(&name))))
    }
}

impl<O: Operation> fmt::Debug for Error<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(violations) => f.debug_tuple("Invalid").field(violations).finish(),
            Self::Unwritable { name, reason } => {
                f.debug_struct("Unwritable").field("name", name).field("reason", reason).finish()
            }
            Self::Server(error) => f.debug_tuple("Server").field(error).finish(),
            Self::Credentials(error) => f.debug_tuple("Credentials").field(error).finish(),
            Self::Transport(error) => f.debug_tuple("Transport").field(error).finish(),
            Self::Timeout(time) => f.debug_tuple("Timeout").field(time).finish(),
            Self::Documented(response, raw) => f.debug_tuple("Documented").field(response).field(raw).finish(),
            Self::Unexpected(raw) => f.debug_tuple("Unexpected").field(raw).finish(),
            Self::Unreadable(reason, raw) => f.debug_tuple("Unreadable").field(reason).field(raw).finish(),
        }
    }
}

impl<O: Operation> StdError for Error<O> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Invalid(violations) => Some(violations),
            Self::Server(error) => Some(error),
            Self::Credentials(error) => Some(error),
            Self::Transport(error) => Some(error),
            Self::Unreadable(reason, _) => Some(reason),
            Self::Unwritable { .. } | Self::Timeout(_) | Self::Documented(..) | Self::Unexpected(_) => None,
        }
    }
}

/// Reads a response by the type of an operation's responses.
pub(super) fn read<O: Operation>(raw: Raw) -> Result<(O::Response, Raw), Error<O>> {
    match O::Response::read(raw.status(), raw.headers(), raw.body()) {
        Ok(response) => Ok((response, raw)),
        Err(error) => Err(match error.kind() {
            ResponseErrorKind::Status => Error::Unexpected(raw),
            kind => Error::Unreadable(Unreadable::Response(kind.clone()), raw),
        }),
    }
}
