//! The client of `Mistakes whose meaning is plain 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, ServerUrl, Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Mistakes whose meaning is plain 1`. It is cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(Core<Async>);

impl Client {
    /// Returns the builder of a client that sends its requests by a transport.
    pub fn builder(transport: impl Transport) -> Builder<Self> {
        Builder::new(transport)
    }

    /// Returns the call of an operation.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O> {
        self.0.call(operation)
    }

    /// `GET /things/{id}`
    pub fn n404(&self, request: impl Into<super::N404>) -> Call<super::N404> {
        self.0.call(request.into())
    }

    /// `PUT /things/{id}`
    pub fn put_things_id(
        &self,
        request: impl Into<super::PutThingsId>,
    ) -> Call<super::PutThingsId> {
        self.0.call(request.into())
    }
}

impl ApiClient for Client {
    type Mode = Async;
    type Credentials = Credentials;
    const SERVERS: &'static [server::Server] = super::SERVERS;
    const SECURITY_SCHEMES: &'static [SecurityScheme] = super::SECURITY_SCHEMES;
    const USER_AGENT: &'static str =
        concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

    fn with_core(core: Core<Async>) -> Self {
        Self(core)
    }
}

/// The operations of this API, as [`Client`] calls them and as test doubles answer them. An operation that a test double does not
/// implement is an error.
pub trait Api {
    /// `GET /things/{id}`
    fn n404(&self, request: super::N404) -> impl Answer<super::N404> {
        client::unanswered(request)
    }

    /// `PUT /things/{id}`
    fn put_things_id(
        &self,
        request: super::PutThingsId,
    ) -> impl Answer<super::PutThingsId> {
        client::unanswered(request)
    }
}

impl Api for Client {
    async fn n404(&self, request: super::N404) -> Outcome<super::N404> {
        self.0.call(request).send().await
    }

    async fn put_things_id(
        &self,
        request: super::PutThingsId,
    ) -> Outcome<super::PutThingsId> {
        self.0.call(request).send().await
    }
}

/// The servers of this API.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Server {
    /// `https://api.example.com`.
    Api,
}

impl From<Server> for ServerUrl {
    fn from(server: Server) -> Self {
        match server {
            Server::Api => Self::documented(&super::SERVERS[0], &[]),
        }
    }
}

/// The credentials of this API, by security scheme.
#[derive(Clone, Debug, Default)]
pub struct Credentials(client::Credentials);

impl Credentials {
    /// Returns no credentials.
    pub fn new() -> Self {
        Self::default()
    }

    /// The security scheme `old`.
    #[must_use]
    pub fn old(self, username: impl Into<String>, password: impl Into<String>) -> Self {
        Self(self.0.basic("old", username, password))
    }
}

impl From<Credentials> for client::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.0
    }
}
