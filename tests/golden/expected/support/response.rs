//! Reading of responses. It is tolerant: what the document does not require never loses the rest of a response.

use std::fmt;
use std::str::Utf8Error;

use super::json::{Json, JsonReader, ReadError};
use super::read::Read;
use super::schema::Schemas;
use super::text::Parser;
use super::violation::{Listing, Violation, Violations, shorten, unrepresentable};

/// The greatest number of characters of a body that a message contains.
const SHOWN_CHARACTERS: usize = 24;

/// The greatest number of characters of a violation in a message.
const SHOWN_MESSAGE: usize = 200;

/// The error of reading a response, with the response.
pub struct ResponseError {
    status: u16,
    body: Vec<u8>,
    kind: ResponseErrorKind,
}

/// The reason why a response cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseErrorKind {
    /// The document defines no response with this status.
    Status,
    /// The body is not JSON.
    Json(ReadError),
    /// The types cannot represent a required value of the body. These are all violations of the body, including those of optional
    /// properties, which alone are not an error.
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
    /// Returns the error of a response.
    pub fn new(status: u16, body: impl Into<Vec<u8>>, kind: impl Into<ResponseErrorKind>) -> Self {
        Self { status, body: body.into(), kind: kind.into() }
    }

    /// Returns the status code.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the body as it was received.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the body as it was received.
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }

    /// Returns the reason.
    pub fn kind(&self) -> &ResponseErrorKind {
        &self.kind
    }

    /// Returns the violations of a [`ResponseErrorKind::Body`].
    pub fn violations(&self) -> Option<&Violations> {
        match &self.kind {
            ResponseErrorKind::Body(violations) => Some(violations),
            ResponseErrorKind::Status
            | ResponseErrorKind::Json(_)
            | ResponseErrorKind::Text(_)
            | ResponseErrorKind::Header(_) => None,
        }
    }

    /// Writes why the body is not JSON.
    fn write_syntax(&self, error: &ReadError, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = self.body.trim_ascii_start();
        match body.first() {
            None => f.write_str("the body is empty, and not JSON"),
            Some(b'{' | b'[' | b'"' | b'-' | b'0'..=b'9') => write!(f, "the body is not valid JSON: {error}"),
            Some(_) => {
                let start = String::from_utf8_lossy(&body[..body.len().min(4 * SHOWN_CHARACTERS)]);
                write!(f, "the body is not JSON; it begins with {:?}", shorten(start, SHOWN_CHARACTERS))
            }
        }
    }
}

/// One line, without the body.
impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read the response with status {}: ", self.status)?;
        match &self.kind {
            ResponseErrorKind::Status => f.write_str("the document defines no response with this status"),
            ResponseErrorKind::Json(error) => self.write_syntax(error, f),
            ResponseErrorKind::Body(violations) => {
                f.write_str("the body does not match the document: ")?;
                if let [first, others @ ..] = violations.as_slice() {
                    f.write_str(&shorten(first, SHOWN_MESSAGE))?;
                    match others.len() {
                        0 => {}
                        1 => f.write_str(" (and another violation)")?,
                        count => write!(f, " (and {count} other violations)")?,
                    }
                }
                Ok(())
            }
            ResponseErrorKind::Text(error) => write!(f, "the body is not text in UTF-8: {error}"),
            ResponseErrorKind::Header(error) => error.fmt(f),
        }
    }
}

/// Without the body, which may be long, and contain secrets.
impl fmt::Debug for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = self.body.len();
        f.debug_struct("ResponseError")
            .field("status", &self.status)
            .field("kind", &self.kind)
            .field("body", &format_args!("{length} bytes"))
            .finish()
    }
}

impl std::error::Error for ResponseError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            ResponseErrorKind::Status => None,
            ResponseErrorKind::Json(error) => Some(error),
            ResponseErrorKind::Body(violations) => Some(violations),
            ResponseErrorKind::Text(error) => Some(error),
            ResponseErrorKind::Header(error) => Some(error),
        }
    }
}

impl From<HeaderError> for ResponseErrorKind {
    fn from(error: HeaderError) -> Self {
        Self::Header(error)
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
        write!(f, "the header `{}` {}", self.name, self.reason)
    }
}

impl std::error::Error for HeaderError {}

/// A response that is being read.
#[derive(Clone, Copy)]
pub struct ResponseReader<'a> {
    status: u16,
    body: &'a [u8],
}

impl<'a> ResponseReader<'a> {
    /// Returns the reader of a response.
    pub fn new(status: u16, body: &'a [u8]) -> Self {
        Self { status, body }
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

    fn typed<T: Read>(self, violations: impl FnOnce(&Json) -> Option<Violations>) -> Result<T, ResponseError> {
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
        let json = Json::parse(body).map_err(|error| self.error(ResponseErrorKind::Json(error)))?;
        T::read(JsonReader { tolerant: true, ..json.reader() }).map_err(|error| {
            let mut violations = Listing::of(violations(&json));
            let fault = unrepresentable(error.message());
            violations.add_missing(fault.map(|fault| Violation::new(error.pointer().to_owned(), fault)));
            self.error(match violations.violations() {
                Some(violations) => ResponseErrorKind::Body(violations),
                None => ResponseErrorKind::Json(error),
            })
        })
    }

    /// Reads a text body.
    pub fn text(self) -> Result<String, ResponseError> {
        let text = str::from_utf8(self.body).map_err(|error| self.error(ResponseErrorKind::Text(error)))?;
        Ok(text.to_owned())
    }

    /// Reads a body of any other media type.
    pub fn bytes(self) -> Vec<u8> {
        self.body.to_vec()
    }

    /// Returns the error of a status that the document does not define.
    pub fn undefined(self) -> ResponseError {
        self.error(ResponseErrorKind::Status)
    }

    #[cold]
    fn error(self, kind: ResponseErrorKind) -> ResponseError {
        ResponseError { status: self.status, body: self.body.to_vec(), kind }
    }
}
