//! The client of `Operations 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, ServerUrl, Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Operations 1`. It is cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(Core<Async>);

#[allow(deprecated)]
impl Client {
    /// Returns the builder of a client that sends its requests by a transport.
    pub fn builder(transport: impl Transport) -> Builder<Self> {
        Builder::new(transport)
    }

    /// Returns the call of an operation.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O> {
        self.0.call(operation)
    }

    /// Find a thing
    pub fn get_thing_operation(
        &self,
        request: impl Into<super::GetThingOperation>,
    ) -> Call<super::GetThingOperation> {
        self.0.call(request.into())
    }

    /// `DELETE /things/{id}`
    #[deprecated]
    pub fn delete_things_id(
        &self,
        request: impl Into<super::DeleteThingsId>,
    ) -> Call<super::DeleteThingsId> {
        self.0.call(request.into())
    }

    /// `POST /files`
    pub fn upload(&self, request: impl Into<super::Upload>) -> Call<super::Upload> {
        self.0.call(request.into())
    }

    /// `POST /orders`
    pub fn order(&self) -> Call<super::Order> {
        self.0.call(super::Order::default())
    }

    /// `GET /nothing`
    pub fn get_nothing(&self) -> Call<super::GetNothing> {
        self.0.call(super::GetNothing::default())
    }

    /// `PUT /nothing`
    pub fn put_nothing(&self) -> Call<super::PutNothing> {
        self.0.call(super::PutNothing::default())
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
#[allow(deprecated)]
pub trait Api {
    /// Find a thing
    fn get_thing_operation(
        &self,
        request: super::GetThingOperation,
    ) -> impl Answer<super::GetThingOperation> {
        client::unanswered(request)
    }

    /// `DELETE /things/{id}`
    #[deprecated]
    fn delete_things_id(
        &self,
        request: super::DeleteThingsId,
    ) -> impl Answer<super::DeleteThingsId> {
        client::unanswered(request)
    }

    /// `POST /files`
    fn upload(&self, request: super::Upload) -> impl Answer<super::Upload> {
        client::unanswered(request)
    }

    /// `POST /orders`
    fn order(&self, request: super::Order) -> impl Answer<super::Order> {
        client::unanswered(request)
    }

    /// `GET /nothing`
    fn get_nothing(&self, request: super::GetNothing) -> impl Answer<super::GetNothing> {
        client::unanswered(request)
    }

    /// `PUT /nothing`
    fn put_nothing(&self, request: super::PutNothing) -> impl Answer<super::PutNothing> {
        client::unanswered(request)
    }
}

#[allow(deprecated)]
impl Api for Client {
    async fn get_thing_operation(
        &self,
        request: super::GetThingOperation,
    ) -> Outcome<super::GetThingOperation> {
        self.0.call(request).send().await
    }

    async fn delete_things_id(
        &self,
        request: super::DeleteThingsId,
    ) -> Outcome<super::DeleteThingsId> {
        self.0.call(request).send().await
    }

    async fn upload(&self, request: super::Upload) -> Outcome<super::Upload> {
        self.0.call(request).send().await
    }

    async fn order(&self, request: super::Order) -> Outcome<super::Order> {
        self.0.call(request).send().await
    }

    async fn get_nothing(
        &self,
        request: super::GetNothing,
    ) -> Outcome<super::GetNothing> {
        self.0.call(request).send().await
    }

    async fn put_nothing(
        &self,
        request: super::PutNothing,
    ) -> Outcome<super::PutNothing> {
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

    /// The security scheme `key`.
    #[must_use]
    pub fn key(self, key: impl Into<String>) -> Self {
        Self(self.0.key("key", key))
    }
}

impl From<Credentials> for client::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.0
    }
}
