//! What a client and a server must know of an operation.

use std::fmt;

use super::checker::Checker;
use super::parameter::Parameter;
use super::request::{Request, RequestError, RequestWriter};
use super::security::Scheme;
use super::server::Server;
use super::violation::Violations;

/// One operation of an API.
pub trait Operation {
    /// Its name in the document.
    const ID: Option<&'static str>;
    /// The method, in upper case.
    const METHOD: &'static str;
    /// The path, with `{parameters}` where their values go; of a webhook its name, of a callback its expression.
    const PATH: &'static str;
    /// The parameters.
    const PARAMETERS: &'static [Parameter];
    /// The media type of the body, if there is one.
    const CONTENT_TYPE: Option<&'static str>;
    /// The ways of being let in: one of these lists, with everything in it. No list at all: nothing is needed.
    const SECURITY: &'static [&'static [Scheme]];
    /// Where it is served, if not where the others of its API are.
    const SERVERS: &'static [Server] = &[];
    /// What may come back.
    type Response;

    /// Checks the parameters and the body by what their types do not ensure.
    fn check(&self, _: &mut Checker<'_>) {}

    /// Writes the parameters, in the order of [`Operation::PARAMETERS`], and the body.
    fn write(&self, _: &mut RequestWriter) {}

    /// Whether the request is as the document says.
    ///
    /// # Errors
    ///
    /// Every violation, with places such as `/query/limit` or `/body/name`.
    fn validate(&self) -> Result<(), Violations> {
        Checker::violations(|checker| self.check(checker)).map_or(Ok(()), Err)
    }

    /// Validates the request and writes it as HTTP sends it.
    ///
    /// # Errors
    ///
    /// Every violation, or a value that can't be written where it must stand.
    fn request(&self) -> Result<Request, RequestError> {
        self.validate()?;
        let mut writer = RequestWriter::new(Self::PATH, Self::PARAMETERS);
        self.write(&mut writer);
        writer.finish(Self::METHOD)
    }
}

/// Why a response could not be read.
#[derive(Debug)]
#[non_exhaustive]
pub enum ResponseError {
    /// The document says nothing of this status.
    Status(u16),
    /// The body is not what the document says.
    Body(serde_json::Error),
    /// The body is no text.
    Text(std::str::Utf8Error),
    /// A header is missing, or not what the document says.
    Header {
        /// Its name.
        name: &'static str,
        /// What is wrong.
        reason: String,
    },
}

impl fmt::Display for ResponseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ResponseError::Status(status) => write!(f, "the document does not know a response with status {status}"),
            ResponseError::Body(error) => write!(f, "the body is not as documented: {error}"),
            ResponseError::Text(error) => write!(f, "the body is no text: {error}"),
            ResponseError::Header { name, reason } => write!(f, "the header `{name}` {reason}"),
        }
    }
}

impl std::error::Error for ResponseError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            ResponseError::Status(_) | ResponseError::Header { .. } => None,
            ResponseError::Body(error) => Some(error),
            ResponseError::Text(error) => Some(error),
        }
    }
}

/// Reads a JSON body, tolerant of what the types can hold; `validate` says whether it is as documented.
pub fn json<'de, T: serde::Deserialize<'de>>(body: &'de [u8]) -> Result<T, ResponseError> {
    serde_json::from_slice(body).map_err(ResponseError::Body)
}

/// Reads a body of text.
pub fn text(body: &[u8]) -> Result<String, ResponseError> {
    String::from_utf8(body.to_vec()).map_err(|error| ResponseError::Text(error.utf8_error()))
}
