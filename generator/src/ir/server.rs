//! Servers.

use super::docs::Docs;

/// A server of the API.
#[derive(Clone, Debug)]
pub struct Server {
    /// With variables in braces.
    pub url: String,
    pub docs: Docs,
    pub variables: Vec<ServerVariable>,
}

/// A variable in the URL of a server.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    pub name: String,
    pub default: Option<String>,
    /// The values that it may have; if empty, any.
    pub values: Vec<String>,
    pub docs: Docs,
}
