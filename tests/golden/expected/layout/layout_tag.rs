//! Operations tagged `Layout`, and the types that only they use.

use super::*;

/// `POST /places`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddPlace {}

impl Operation for AddPlace {
    const ID: Option<&'static str> = Some("addPlace");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/places";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    type Response = AddPlaceResponse;
}

/// The responses of [`AddPlace`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddPlaceResponse {
    /// None.
    ///
    /// Status 204.
    NoContent,
}

impl Response for AddPlaceResponse {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::NoContent => Ok(()),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            204 => Self::NoContent,
            _ => return Err(response.undefined()),
        })
    }
}
