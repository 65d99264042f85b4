//! Responses that are bytes and nothing else 1
//!
//! Generated from `downloads.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use super::support::__private::ResponseReader;
use super::support::{Operation, Parameter, Response, ResponseError, Scheme};

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
    const ACCEPT: &'static [&'static str] = &["image/png"];
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

impl Response for GetPictureResponse {
    type Success = Vec<u8>;

    fn success(self) -> Result<Vec<u8>, Self> {
        match self {
            Self::Ok(body) => Ok(body),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.of(&["image/png"]).bytes()?),
            _ => return Err(response.undefined()),
        })
    }
}
