//! Refusals of requests, and the problem details that they are by default (RFC 9457).

use std::fmt;

use super::super::headers::Headers;
use super::super::json::{self, JsonValue};
use super::super::members::JsonObject;
use super::super::number::Number;
use super::super::violation::{Violation, brief};
use super::response_writer::Outgoing;

/// The greatest number of violations in a response.
const SHOWN: usize = 100;

/// The reason why a server does not serve a request.
///
/// As an [`Outgoing`] it is a response with problem details (RFC 9457), whose member `errors` lists the violations. Values of parameters
/// that are secret are in none of its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    status: u16,
    detail: String,
    headers: Headers,
    violations: Vec<Violation>,
}

impl Refusal {
    /// Returns a refusal with a status and a sentence.
    pub fn new(status: u16, detail: impl Into<String>) -> Self {
        Self { status, detail: detail.into(), headers: Headers::new(), violations: Vec::new() }
    }

    pub(super) fn invalid(status: u16, violations: Vec<Violation>) -> Self {
        Self { violations, ..Self::new(status, "the request does not match the document") }
    }

    pub(super) fn with_violations(self, violations: Vec<Violation>) -> Self {
        Self { violations, ..self }
    }

    /// Returns the refusal of a body of a media type that the document does not define.
    pub(super) fn media_type(media_type: &str, defined: &[&str]) -> Self {
        let listed: Vec<String> = defined.iter().map(|one| format!("`{}`", brief(one))).collect();
        let detail = format!("the media type of the body is `{}`, expected {}", brief(media_type), listed.join(" or "));
        Self::new(415, detail).header("Accept", defined.join(", "))
    }

    /// Returns the refusal of a body with an encoding, which no layer has decoded.
    pub(super) fn encoding() -> Self {
        Self::new(415, "the body has a content coding").header("Accept-Encoding", "identity")
    }

    /// Adds a header of the response.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.append(name, value);
        self
    }

    /// Returns the status code.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the reason as a sentence.
    pub fn detail(&self) -> &str {
        &self.detail
    }

    /// Returns the headers that the response needs, such as `Allow` or `WWW-Authenticate`.
    pub fn headers(&self) -> &Headers {
        &self.headers
    }

    /// Returns the violations of the document. Their locations begin with `/path`, `/query`, `/querystring`, `/header`, `/cookie` or
    /// `/body`.
    pub fn violations(&self) -> &[Violation] {
        &self.violations
    }

    fn problem(&self) -> JsonValue {
        let text = |text: &str| JsonValue::String(text.to_owned());
        let error = |violation: &Violation| {
            let members = [("pointer", violation.pointer()), ("keyword", violation.keyword())];
            let members = members.into_iter().chain([("detail", violation.message())]);
            object(members.map(|(name, value)| (name.to_owned(), text(value))).collect())
        };
        let mut members = vec![
            ("type".to_owned(), text("about:blank")),
            ("title".to_owned(), text(title(self.status))),
            ("status".to_owned(), JsonValue::Number(Number::from(i64::from(self.status)))),
            ("detail".to_owned(), text(&self.detail)),
        ];
        if !self.violations.is_empty() {
            let errors = self.violations.iter().take(SHOWN).map(error).collect();
            members.push(("errors".to_owned(), JsonValue::Array(errors)));
        }
        if self.violations.len() > SHOWN {
            let count = i64::try_from(self.violations.len()).unwrap_or(i64::MAX);
            members.push(("errorCount".to_owned(), JsonValue::Number(Number::from(count))));
        }
        object(members)
    }
}

fn object(members: Vec<(String, JsonValue)>) -> JsonValue {
    JsonObject::of(members).map_or(JsonValue::Null, JsonValue::Object)
}

impl From<&Refusal> for Outgoing {
    fn from(refusal: &Refusal) -> Self {
        let mut headers = refusal.headers.clone();
        headers.append("Content-Type", "application/problem+json");
        let body = json::write(&refusal.problem()).unwrap_or_default().into_bytes();
        Self { status: refusal.status, headers, body }
    }
}

/// One line, without the violations.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.detail)
    }
}

impl std::error::Error for Refusal {}

/// Returns the reason phrase of a status (RFC 9110, 15), which is the title of a problem of type `about:blank` (RFC 9457, 4.2.1).
fn title(status: u16) -> &'static str {
    match status {
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        406 => "Not Acceptable",
        409 => "Conflict",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Content",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        ..500 => "Client Error",
        _ => "Server Error",
    }
}
