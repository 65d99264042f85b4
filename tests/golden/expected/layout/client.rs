//! The client of `Laid out by tags 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, ServerUrl, Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Laid out by tags 1`. It is cheap to clone.
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

    /// `GET /orders`
    pub fn list_orders(
        &self,
        request: impl Into<super::ListOrders>,
    ) -> Call<super::ListOrders> {
        self.0.call(request.into())
    }

    /// `POST /payments`
    pub fn pay(&self, request: impl Into<super::Pay>) -> Call<super::Pay> {
        self.0.call(request.into())
    }

    /// `GET /places`
    pub fn list_places(&self) -> Call<super::ListPlaces> {
        self.0.call(super::ListPlaces::default())
    }

    /// `PUT /places`
    pub fn new_operation(
        &self,
        request: impl Into<super::NewOperation>,
    ) -> Call<super::NewOperation> {
        self.0.call(request.into())
    }

    /// `POST /places`
    pub fn add_place(&self) -> Call<super::AddPlace> {
        self.0.call(super::AddPlace::default())
    }

    /// `GET /servers`
    pub fn list_servers(&self) -> Call<super::ListServers> {
        self.0.call(super::ListServers::default())
    }

    /// `POST /servers`
    pub fn add_server(
        &self,
        request: impl Into<super::AddServer>,
    ) -> Call<super::AddServer> {
        self.0.call(request.into())
    }

    /// `GET /health`
    pub fn health_operation(&self) -> Call<super::HealthOperation> {
        self.0.call(super::HealthOperation::default())
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
    /// `GET /orders`
    fn list_orders(&self, request: super::ListOrders) -> impl Answer<super::ListOrders> {
        client::unanswered(request)
    }

    /// `POST /payments`
    fn pay(&self, request: super::Pay) -> impl Answer<super::Pay> {
        client::unanswered(request)
    }

    /// `GET /places`
    fn list_places(&self, request: super::ListPlaces) -> impl Answer<super::ListPlaces> {
        client::unanswered(request)
    }

    /// `PUT /places`
    fn new_operation(
        &self,
        request: super::NewOperation,
    ) -> impl Answer<super::NewOperation> {
        client::unanswered(request)
    }

    /// `POST /places`
    fn add_place(&self, request: super::AddPlace) -> impl Answer<super::AddPlace> {
        client::unanswered(request)
    }

    /// `GET /servers`
    fn list_servers(
        &self,
        request: super::ListServers,
    ) -> impl Answer<super::ListServers> {
        client::unanswered(request)
    }

    /// `POST /servers`
    fn add_server(&self, request: super::AddServer) -> impl Answer<super::AddServer> {
        client::unanswered(request)
    }

    /// `GET /health`
    fn health_operation(
        &self,
        request: super::HealthOperation,
    ) -> impl Answer<super::HealthOperation> {
        client::unanswered(request)
    }
}

impl Api for Client {
    async fn list_orders(
        &self,
        request: super::ListOrders,
    ) -> Outcome<super::ListOrders> {
        self.0.call(request).send().await
    }

    async fn pay(&self, request: super::Pay) -> Outcome<super::Pay> {
        self.0.call(request).send().await
    }

    async fn list_places(
        &self,
        request: super::ListPlaces,
    ) -> Outcome<super::ListPlaces> {
        self.0.call(request).send().await
    }

    async fn new_operation(
        &self,
        request: super::NewOperation,
    ) -> Outcome<super::NewOperation> {
        self.0.call(request).send().await
    }

    async fn add_place(&self, request: super::AddPlace) -> Outcome<super::AddPlace> {
        self.0.call(request).send().await
    }

    async fn list_servers(
        &self,
        request: super::ListServers,
    ) -> Outcome<super::ListServers> {
        self.0.call(request).send().await
    }

    async fn add_server(&self, request: super::AddServer) -> Outcome<super::AddServer> {
        self.0.call(request).send().await
    }

    async fn health_operation(
        &self,
        request: super::HealthOperation,
    ) -> Outcome<super::HealthOperation> {
        self.0.call(request).send().await
    }
}

/// The servers of this API.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Server {
    /// `https://shop.example.com`.
    Shop,
}

impl From<Server> for ServerUrl {
    fn from(server: Server) -> Self {
        match server {
            Server::Shop => Self::documented(&super::SERVERS[0], &[]),
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
