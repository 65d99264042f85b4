//! Reading of responses. It is tolerant: what the document does not require never loses the rest of a response.

use std::fmt;
use std::str::Utf8Error;

use super::headers::Headers;
use super::json::{JsonReader, JsonValue, ReadError};
use super::media_type::{is_opaque, select};
use super::read::Read;
use super::schema::Schemas;
use super::text::Parser;
use super::violation::{Listing, MESSAGE, Violation, Violations, brief, shorten, unrepresentable};

/// The greatest number of characters of a body that a message contains: enough for its format, and few for what may be secret.
const SHOWN_START: usize = 24;

/// A response of an operation, by status: an enum with a variant for each response that the document defines.
pub trait Response: fmt::Debug + Sized {
    /// The body of a success, a response with a status below 400. If the document defines several, it is this type.
    type Success;

    /// Returns the status code.
    fn status(&self) -> u16;

    /// Returns the body of a success.
    ///
    /// # Errors
    ///
    /// The response, if it is not a success.
    fn success(self) -> Result<Self::Success, Self>;

    /// Reads the response of a status that the document defines.
    #[doc(hidden)]
    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError>;

    /// Reads a response without validating its body, which is read as the media type that its `Content-Type` names.
    ///
    /// Reading is tolerant: an optional property whose value its type cannot represent is `None`, and preserved among the unreadable
    /// properties of its object; an optional header that its type cannot represent is `None`.
    ///
    /// # Errors
    ///
    /// If the document does not define the status or the media type, if the body is not of its media type, if a required header is
    /// missing, or if the types cannot represent a required value. The error has the status, the headers and the body.
    fn read(status: u16, headers: &Headers, body: &[u8]) -> Result<Self, ResponseError> {
        Self::read_from(ResponseReader::new(status, headers, body))
    }
}

/// The error of reading a response, with the response.
pub struct ResponseError(Box<Unread>);

struct Unread {
    status: u16,
    headers: Headers,
    body: Vec<u8>,
    kind: ResponseErrorKind,
}

/// The reason why a response cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseErrorKind {
    /// The document defines no response with this status.
    Status,
    /// The document does not define the media type for the body of this response.
    MediaType {
        /// The media type, as the header `Content-Type` has it.
        media_type: String,
        /// The media types that the document defines, and that are read.
        defined: &'static [&'static str],
    },
    /// The body is not JSON.
    Json(ReadError),
    /// The types cannot represent a required value of the body. These are all violations of the body, those of that value first.
    /// Among the others are those of optional properties, which alone are not an error.
    Body(Violations),
    /// The body is not text in UTF-8.
    Text(Utf8Error),
    /// A header is missing, or does not match the document.
    Header(HeaderError),
}

/// The error of reading a response header that is missing, or does not match the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderError {
    pub(super) name: &'static str,
    /// A phrase that follows the name.
    pub(super) reason: String,
}

impl ResponseError {
    /// Returns the status code.
    pub fn status(&self) -> u16 {
        self.0.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &Headers {
        &self.0.headers
    }

    /// Returns the body as it was received.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Returns the headers and the body as they were received.
    pub fn into_parts(self) -> (Headers, Vec<u8>) {
        (self.0.headers, self.0.body)
    }

    /// Returns the reason.
    pub fn kind(&self) -> &ResponseErrorKind {
        &self.0.kind
    }

    /// Returns the violations of a [`ResponseErrorKind::Body`].
    pub fn violations(&self) -> Option<&Violations> {
        match self.kind() {
            ResponseErrorKind::Body(violations) => Some(violations),
            ResponseErrorKind::Status
            | ResponseErrorKind::MediaType { .. }
            | ResponseErrorKind::Json(_)
            | ResponseErrorKind::Text(_)
            | ResponseErrorKind::Header(_) => None,
        }
    }

    /// Returns why the body is not JSON.
    fn syntax(&self, error: &ReadError) -> String {
        let body = self.body().trim_ascii_start();
        match body.first() {
            None => "the body is empty, and not JSON".to_owned(),
            Some(b'{' | b'[' | b'"' | b'-' | b'0'..=b'9') => format!("the body is not valid JSON: {error}"),
            Some(_) => {
                let start = String::from_utf8_lossy(&body[..body.len().min(4 * SHOWN_START)]);
                format!("the body is not JSON; it begins with {:?}", shorten(&start, SHOWN_START))
            }
        }
    }
}

/// One line, without the body.
impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start = format!("cannot read the response with status {}: ", self.status());
        let (reason, others) = match self.kind() {
            ResponseErrorKind::Status => ("the document defines no response with this status".to_owned(), 0),
            ResponseErrorKind::MediaType { media_type, defined } => {
                let defined = defined.iter().map(|one| format!("`{}`", brief(one))).collect::<Vec<_>>().join(" or ");
                (format!("the media type of the body is `{}`, expected {defined}", brief(media_type)), 0)
            }
            ResponseErrorKind::Json(error) => (self.syntax(error), 0),
            ResponseErrorKind::Body(violations) => {
                let first = violations.as_slice().first().map(ToString::to_string).unwrap_or_default();
                (
                    format!("the body does not match the document: {first}"),
                    violations.as_slice().len().saturating_sub(1),
                )
            }
            ResponseErrorKind::Text(error) => (format!("the body is not text in UTF-8: {error}"), 0),
            ResponseErrorKind::Header(error) => (error.to_string(), 0),
        };
        let end = match others {
            0 => String::new(),
            1 => " (and another violation)".to_owned(),
            count => format!(" (and {count} other violations)"),
        };
        write!(f, "{start}{}{end}", shorten(&reason, MESSAGE - start.len() - end.len()))
    }
}

/// Without the body, which may be long, and without the values of headers: both may contain secrets.
impl fmt::Debug for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = self.body().len();
        let headers: Vec<&str> = self.headers().iter().map(|(name, _)| name).collect();
        f.debug_struct("ResponseError")
            .field("status", &self.status())
            .field("kind", self.kind())
            .field("headers", &headers)
            .field("body", &format_args!("{length} bytes"))
            .finish()
    }
}

impl std::error::Error for ResponseError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self.kind() {
            ResponseErrorKind::Status | ResponseErrorKind::MediaType { .. } => None,
            ResponseErrorKind::Json(error) => Some(error),
            ResponseErrorKind::Body(violations) => Some(violations),
            ResponseErrorKind::Text(error) => Some(error),
            ResponseErrorKind::Header(error) => Some(error),
        }
    }
}

impl HeaderError {
    /// Returns the name of the header.
    pub fn name(&self) -> &'static str {
        self.name
    }
}

impl fmt::Display for HeaderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&shorten(&format!("the header `{}` {}", brief(self.name), self.reason), MESSAGE))
    }
}

impl std::error::Error for HeaderError {}

/// Returns the violations of a body that cannot be read: those at the location of the error, those below it, and the others.
#[cold]
fn cause_first(violations: Option<Violations>, error: &ReadError) -> Violations {
    let distance = |violation: &Violation| match violation.pointer().strip_prefix(error.pointer()) {
        Some("") => 0,
        Some(below) if below.starts_with('/') => 1,
        Some(_) | None => 2,
    };
    let unreadable = || Violation::new(error.pointer().to_owned(), unrepresentable(error.message()));
    let mut violations: Vec<Violation> = violations.into_iter().flatten().collect();
    violations.sort_by_key(distance);
    let cause = match violations.first() {
        Some(first) if distance(first) < 2 => None,
        Some(_) | None => Some(unreadable()),
    };
    let listed = Listing::of(cause.into_iter().chain(violations)).violations();
    listed.unwrap_or_else(|| Violations::one(unreadable()))
}

/// A response that is being read.
#[derive(Clone, Copy)]
pub struct ResponseReader<'a> {
    status: u16,
    pub(super) headers: &'a Headers,
    pub(super) body: &'a [u8],
    /// The media types that the document defines for the body.
    defined: &'static [&'static str],
}

impl<'a> ResponseReader<'a> {
    /// Returns the reader of a response whose body is JSON, unless [`ResponseReader::of`] names others.
    pub fn new(status: u16, headers: &'a Headers, body: &'a [u8]) -> Self {
        Self { status, headers, body, defined: &["application/json"] }
    }

    /// Returns the reader of a response whose body has one of these media types.
    pub fn of(self, defined: &'static [&'static str]) -> Self {
        Self { defined, ..self }
    }

    /// Returns the status code.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Reads a JSON body, given its schema. Accepts every value whose required parts the type can represent; `validate` checks the
    /// rest.
    pub fn json<T: Read>(self, schemas: &'static Schemas, pointer: &str) -> Result<T, ResponseError> {
        self.typed(|json| schemas.violations(pointer, json).unwrap_or_else(|limit| Some(Violations::one(limit))))
    }

    /// Reads a JSON body without a schema.
    pub fn untyped_json<T: Read>(self) -> Result<T, ResponseError> {
        self.typed(|_| None)
    }

    /// Reads JSON whatever the media type of the body, which servers often get wrong.
    fn typed<T: Read>(self, violations: impl FnOnce(&JsonValue) -> Option<Violations>) -> Result<T, ResponseError> {
        // A parser may ignore a byte order mark (RFC 8259, 8.1).
        let body = self.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(self.body);
        if let Ok(text) = std::str::from_utf8(body) {
            let mut parser = Parser::new(text);
            parser.tolerant = true;
            if let Ok(value) = parser.typed() {
                return Ok(value);
            }
        }
        // The parser stops at the first error, without its location in the document.
        let json = JsonValue::parse(body).map_err(|error| self.not_json(error))?;
        let read = T::read(JsonReader { tolerant: true, ..json.reader() });
        read.map_err(|error| self.error(ResponseErrorKind::Body(cause_first(violations(&json), &error))))
    }

    #[cold]
    fn not_json(self, error: ReadError) -> ResponseError {
        match self.known_media_type() {
            Ok(_) => self.error(ResponseErrorKind::Json(error)),
            Err(error) => error,
        }
    }

    /// Reads a text body.
    pub fn text(self) -> Result<String, ResponseError> {
        self.known_media_type()?;
        let text = str::from_utf8(self.body).map_err(|error| self.error(ResponseErrorKind::Text(error)))?;
        Ok(text.to_owned())
    }

    /// Reads a body of any other media type.
    pub fn bytes(self) -> Result<Vec<u8>, ResponseError> {
        self.known_media_type()?;
        Ok(self.body.to_vec())
    }

    /// Returns the index of the media type among those that the document defines; `None` if the response declares none of them.
    pub(super) fn known_media_type(self) -> Result<Option<usize>, ResponseError> {
        let Some(media_type) = self.headers.get("Content-Type") else { return Ok(None) };
        match select(self.defined, media_type) {
            None if !is_opaque(media_type) => {
                let (media_type, defined) = (media_type.to_owned(), self.defined);
                Err(self.error(ResponseErrorKind::MediaType { media_type, defined }))
            }
            selected => Ok(selected),
        }
    }

    /// Returns the error of a status that the document does not define.
    pub fn undefined(self) -> ResponseError {
        self.error(ResponseErrorKind::Status)
    }

    #[cold]
    pub(super) fn error(self, kind: ResponseErrorKind) -> ResponseError {
        let (headers, body) = (self.headers.clone(), self.body.to_vec());
        ResponseError(Box::new(Unread { status: self.status, headers, body, kind }))
    }
}
