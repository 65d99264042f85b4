//! The client of `Laid out by tags 1` that blocks the thread.

use super::super::support::client::blocking::Transport;
use super::super::support::client::{ApiClient, Blocking, Builder, Call, Core};
use super::super::support::{Operation, SecurityScheme, server};

/// A client of `Laid out by tags 1` that blocks the thread. It is cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(Core<Blocking>);

impl Client {
    /// Returns the builder of a client that sends its requests by a transport.
    pub fn builder(transport: impl Transport) -> Builder<Self> {
        Builder::blocking(transport)
    }

    /// Returns the call of an operation.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O, Blocking> {
        self.0.call(operation)
    }

    /// `GET /orders`
    pub fn list_orders(
        &self,
        request: impl Into<super::ListOrders>,
    ) -> Call<super::ListOrders, Blocking> {
        self.0.call(request.into())
    }

    /// `POST /payments`
    pub fn pay(&self, request: impl Into<super::Pay>) -> Call<super::Pay, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /places`
    pub fn list_places(&self) -> Call<super::ListPlaces, Blocking> {
        self.0.call(super::ListPlaces::default())
    }

    /// `PUT /places`
    pub fn new_operation(
        &self,
        request: impl Into<super::NewOperation>,
    ) -> Call<super::NewOperation, Blocking> {
        self.0.call(request.into())
    }

    /// `POST /places`
    pub fn add_place(&self) -> Call<super::AddPlace, Blocking> {
        self.0.call(super::AddPlace::default())
    }

    /// `GET /servers`
    pub fn list_servers(&self) -> Call<super::ListServers, Blocking> {
        self.0.call(super::ListServers::default())
    }

    /// `POST /servers`
    pub fn add_server(
        &self,
        request: impl Into<super::AddServer>,
    ) -> Call<super::AddServer, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /health`
    pub fn health_operation(&self) -> Call<super::HealthOperation, Blocking> {
        self.0.call(super::HealthOperation::default())
    }
}

impl ApiClient for Client {
    type Mode = Blocking;
    type Credentials = super::client::Credentials;
    const SERVERS: &'static [server::Server] = super::SERVERS;
    const SECURITY_SCHEMES: &'static [SecurityScheme] = super::SECURITY_SCHEMES;
    const USER_AGENT: &'static str =
        concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

    fn with_core(core: Core<Blocking>) -> Self {
        Self(core)
    }
}
