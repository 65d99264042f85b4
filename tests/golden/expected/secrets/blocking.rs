//! The client of `Secrets 1` that blocks the thread.

use super::super::support::client::blocking::Transport;
use super::super::support::client::{ApiClient, Blocking, Builder, Call, Core};
use super::super::support::{Operation, SecurityScheme, server};

/// A client of `Secrets 1` that blocks the thread. It is cheap to clone.
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

    /// `POST /sessions/{token}`
    pub fn create_session(
        &self,
        request: impl Into<super::CreateSession>,
    ) -> Call<super::CreateSession, Blocking> {
        self.0.call(request.into())
    }

    /// `PUT /passwords`
    pub fn set_passwords(
        &self,
        request: impl Into<super::SetPasswords>,
    ) -> Call<super::SetPasswords, Blocking> {
        self.0.call(request.into())
    }

    /// `POST /passwords`
    pub fn add_password(
        &self,
        request: impl Into<super::AddPassword>,
    ) -> Call<super::AddPassword, Blocking> {
        self.0.call(request.into())
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
