//! Operations tagged `Größe`, and the types that only they use.

use super::*;

/// `PUT /places`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct NewOperation {
    /// Query parameter `name`.
    pub name: String,
}

impl NewOperation {
    /// Returns the request, given its required parameter.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Operation for NewOperation {
    const ID: Option<&'static str> = Some("new");
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/places";
    const PARAMETERS: &'static [Parameter] = &[Parameter::query("name").required()];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    type Response = NewResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.name);
    }
}

/// The responses of [`NewOperation`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewResponse {
    /// None.
    ///
    /// Status 204.
    NoContent,
}

impl Response for NewResponse {
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
