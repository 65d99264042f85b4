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

impl ListServersResponse {
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
            204 => Self::NoContent,
            _ => return Err(response.undefined()),
        })
    }
}
