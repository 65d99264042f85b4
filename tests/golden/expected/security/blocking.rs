//! The client of `Security 1` that blocks the thread.

use super::super::support::client::blocking::Transport;
use super::super::support::client::{ApiClient, Blocking, Builder, Call, Core};
use super::super::support::{Operation, SecurityScheme, server};

/// A client of `Security 1` that blocks the thread. It is cheap to clone.
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

    /// `GET /things`
    pub fn list_things(&self) -> Call<super::ListThings, Blocking> {
        self.0.call(super::ListThings::default())
    }

    /// `PUT /things`
    pub fn put_things(&self) -> Call<super::PutThings, Blocking> {
        self.0.call(super::PutThings::default())
    }

    /// `POST /things`
    pub fn post_things(&self) -> Call<super::PostThings, Blocking> {
        self.0.call(super::PostThings::default())
    }

    /// `DELETE /things`
    pub fn delete_things(&self) -> Call<super::DeleteThings, Blocking> {
        self.0.call(super::DeleteThings::default())
    }
}

impl ApiClient for Client {
    type Mode = Blocking;
    type Credentials = super::client::Credentials;
    const SERVERS: &'static [server::Server] = &[];
    const SECURITY_SCHEMES: &'static [SecurityScheme] = super::SECURITY_SCHEMES;
    const USER_AGENT: &'static str =
        concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

    fn with_core(core: Core<Blocking>) -> Self {
        Self(core)
    }
}
