//! Writing of responses: the reverse of [`ResponseReader`](super::super::response::ResponseReader).

use serde::ser::Serialize;

use super::super::checker::Checker;
use super::super::headers::Headers;
use super::super::json::{self, JsonValue};
use super::super::parameter::Parameter;
use super::super::request::concrete;
use super::super::response::Response;
use super::super::style::expand;
use super::super::violation::Violations;

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

/// Returns a response as it is sent.
///
/// # Errors
///
/// A sentence, if a value cannot be serialized.
pub fn write<R: WriteResponse>(response: &R) -> Result<Outgoing, String> {
    let mut writer = ResponseWriter { headers: Headers::new(), body: Vec::new(), error: None };
    response.write(&mut writer);
    match writer.error {
        Some(error) => Err(error),
        None => Ok(Outgoing { status: response.status(), headers: writer.headers, body: writer.body }),
    }
}

/// A writer of a response.
pub struct ResponseWriter {
    headers: Headers,
    body: Vec<u8>,
    error: Option<String>,
}

impl ResponseWriter {
    /// Writes a required header.
    pub fn header<T: Serialize>(&mut self, header: &Parameter, value: &T) {
        match JsonValue::from_serialize(value) {
            Ok(value) => {
                let text = expand(header, &value).filter(|text| !text.contains(['\r', '\n', '\0']));
                text.into_iter().for_each(|text| self.headers.append(header.name, text));
            }
            Err(error) => self.fail(&error),
        }
    }

    /// Writes an optional header.
    pub fn optional_header<T: Serialize>(&mut self, header: &Parameter, value: &Option<T>) {
        value.iter().for_each(|value| self.header(header, value));
    }

    /// Writes a body as JSON.
    pub fn json<T: Serialize>(&mut self, media_type: &'static str, value: &T) {
        match json::write(value) {
            Ok(text) => self.body(media_type, "application/json", text.into_bytes()),
            Err(error) => self.fail(&error),
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

    fn fail(&mut self, error: &dyn std::fmt::Display) {
        self.error.get_or_insert(format!("the response cannot be serialized: {error}"));
    }
}
