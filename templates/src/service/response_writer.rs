//! Writing of responses: the reverse of [`ResponseReader`](super::super::response::ResponseReader).

use std::fmt;

use serde::ser::Serialize;

use super::super::checker::Checker;
use super::super::headers::Headers;
use super::super::json::{self, JsonValue};
use super::super::parameter::Parameter;
use super::super::request::concrete;
use super::super::response::Response;
use super::super::style::expand;
use super::super::violation::{Fault, Violation, Violations, segment};
use super::negotiation;

/// A response that a server sends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// The status code.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The body.
    pub body: Vec<u8>,
}

/// A response of an operation that a server sends.
pub trait WriteResponse: Response {
    /// Writes the headers and the body.
    #[doc(hidden)]
    fn write(&self, response: &mut ResponseWriter);

    /// Checks the assertions on headers and body that their types do not guarantee. Defaults to none.
    #[doc(hidden)]
    fn check(&self, _: &mut Checker<'_>) {}

    /// Validates the headers and the body by their schemas.
    ///
    /// # Errors
    ///
    /// All violations, with locations such as `/header/ETag` or `/body/name`.
    fn validate(&self) -> Result<(), Violations> {
        Checker::violations(|checker| self.check(checker)).map_or(Ok(()), Err)
    }
}

/// Returns a response as it is sent, given the headers of its request.
///
/// # Errors
///
/// The violation of a value that HTTP or its media type cannot represent.
pub fn write<R: WriteResponse>(response: &R, request: &Headers) -> Result<Outgoing, Violations> {
    let mut accept = Headers::new();
    request.get_all("Accept").for_each(|value| accept.append("Accept", value));
    let mut writer = ResponseWriter::new(accept);
    response.write(&mut writer);
    writer.finish(response.status())
}

/// A writer of a response.
pub struct ResponseWriter {
    /// The media types that the request accepts.
    accept: Headers,
    headers: Headers,
    body: Vec<u8>,
    error: Option<Violation>,
}

impl ResponseWriter {
    /// Returns a writer of the response to a request with some headers `Accept`.
    pub(crate) fn new(accept: Headers) -> Self {
        Self { accept, headers: Headers::new(), body: Vec::new(), error: None }
    }

    /// Returns the response, given its status.
    pub(crate) fn finish(mut self, status: u16) -> Result<Outgoing, Violations> {
        if !(100..=999).contains(&status) {
            self.fail("/status", &format_args!("{status} is not a status code"));
        }
        match self.error {
            Some(error) => Err(Violations::one(error)),
            None => Ok(Outgoing { status, headers: self.headers, body: self.body }),
        }
    }

    /// Writes a required header.
    pub fn header<T: Serialize>(&mut self, header: &Parameter, value: &T) {
        let pointer = || format!("/header{}", segment(header.name));
        match JsonValue::from_serialize(value).map(|value| expand(header, &value)) {
            Ok(None) => {}
            Ok(Some(text)) if text.bytes().all(|byte| byte == b'\t' || byte >= b' ' && byte != 0x7f) => {
                self.headers.append(header.name, text);
            }
            Ok(Some(_)) => self.fail(&pointer(), &"a header cannot contain control characters"),
            Err(error) => self.fail(&pointer(), &error),
        }
    }

    /// Writes an optional header.
    pub fn optional_header<T: Serialize>(&mut self, header: &Parameter, value: &Option<T>) {
        value.iter().for_each(|value| self.header(header, value));
    }

    /// Writes a body as JSON, in the media type that the request prefers.
    pub fn json<T: Serialize>(&mut self, media_types: &[&'static str], value: &T) {
        let preferred = negotiation::preferred(&self.accept, media_types).unwrap_or(0);
        let media_type = media_types.get(preferred).copied().unwrap_or_default();
        match json::write(value) {
            Ok(text) => self.body(media_type, "application/json", text.into_bytes()),
            Err(error) => self.fail("/body", &error),
        }
    }

    /// Writes a text body.
    pub fn text(&mut self, media_type: &'static str, body: &str) {
        self.body(media_type, "text/plain; charset=utf-8", body.as_bytes().to_vec());
    }

    /// Writes a binary body.
    pub fn bytes(&mut self, media_type: &'static str, body: &[u8]) {
        self.body(media_type, "application/octet-stream", body.to_vec());
    }

    /// Sets the body. In place of a range such as `image/*` it has the usual media type.
    fn body(&mut self, media_type: &'static str, usual: &'static str, body: Vec<u8>) {
        if self.headers.get("Content-Type").is_none() {
            self.headers.append("Content-Type", concrete(media_type).unwrap_or(usual));
        }
        self.body = body;
    }

    fn fail(&mut self, pointer: &str, error: &dyn fmt::Display) {
        let violation = || Violation::new(pointer.to_owned(), Fault::new("type", "", &error.to_string()));
        self.error.get_or_insert_with(violation);
    }
}
