//! Responses that are bytes and nothing else 1
//!
//! Generated from `downloads.yaml`; edits are overwritten.

use super::support::__private::ResponseReader;
use super::support::{Operation, Parameter, ResponseError, Scheme};

/// `GET /picture`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetPicture {}

impl Operation for GetPicture {
    const ID: Option<&'static str> = Some("getPicture");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/picture";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = GetPictureResponse;
}

/// The responses of [`GetPicture`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPictureResponse {
    /// The picture.
    ///
    /// Status 200.
    Ok(Vec<u8>),
}

impl GetPictureResponse {
    /// Reads a response without validating its body.
    ///
    /// Reading is tolerant: an optional property whose value its type cannot represent is `None`, and preserved among the
    /// unreadable properties of its object.
    ///
    /// # Errors
    ///
    /// If the document does not define the status, if the body is not of its media type, or if the types cannot represent a
    /// required value. The error has the status and the body.
    pub fn read(status: u16, body: &[u8]) -> Result<Self, ResponseError> {
        let response = ResponseReader::new(status, body);
        Ok(match status {
            200 => Self::Ok(response.bytes()),
            _ => return Err(response.undefined()),
        })
    }
}
