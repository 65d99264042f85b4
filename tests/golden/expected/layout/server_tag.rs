//! Operations tagged `Server`, and the types that only they use.

use super::*;

/// `GET /servers`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListServers {}

impl Operation for ListServers {
    const ID: Option<&'static str> = Some("listServers");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/servers";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    const SERVERS: &'static [server::Server] = &[server::Server {
        template: "https://{place}.example.com",
        variables: &[server::Variable {
            name: "place",
            default: Some("here"),
            values: &[],
        }],
    }];
    type Response = ListServersResponse;
}

/// The responses of [`ListServers`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListServersResponse {
    /// None.
    ///
    /// Status 204.
    NoContent,
}

impl Response for ListServersResponse {
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
