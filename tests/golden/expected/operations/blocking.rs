//! The client of `Operations 1` that blocks the thread.

use super::super::support::client::blocking::Transport;
use super::super::support::client::{ApiClient, Blocking, Builder, Call, Core};
use super::super::support::{Operation, SecurityScheme, server};

/// A client of `Operations 1` that blocks the thread. It is cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(Core<Blocking>);

#[allow(deprecated)]
impl Client {
    /// Returns the builder of a client that sends its requests by a transport.
    pub fn builder(transport: impl Transport) -> Builder<Self> {
        Builder::blocking(transport)
    }

    /// Returns the call of an operation.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O, Blocking> {
        self.0.call(operation)
    }

    /// Find a thing
    pub fn get_thing_operation(
        &self,
        request: impl Into<super::GetThingOperation>,
    ) -> Call<super::GetThingOperation, Blocking> {
        self.0.call(request.into())
    }

    /// `DELETE /things/{id}`
    #[deprecated]
    pub fn delete_things_id(
        &self,
        request: impl Into<super::DeleteThingsId>,
    ) -> Call<super::DeleteThingsId, Blocking> {
        self.0.call(request.into())
    }

    /// `POST /files`
    pub fn upload(
        &self,
        request: impl Into<super::Upload>,
    ) -> Call<super::Upload, Blocking> {
        self.0.call(request.into())
    }

    /// `POST /orders`
    pub fn order(&self) -> Call<super::Order, Blocking> {
        self.0.call(super::Order::default())
    }

    /// `GET /nothing`
    pub fn get_nothing(&self) -> Call<super::GetNothing, Blocking> {
        self.0.call(super::GetNothing::default())
    }

    /// `PUT /nothing`
    pub fn put_nothing(&self) -> Call<super::PutNothing, Blocking> {
        self.0.call(super::PutNothing::default())
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
