//! The client of `Serving 1` that blocks the thread.

use super::super::support::client::blocking::Transport;
use super::super::support::client::{ApiClient, Blocking, Builder, Call, Core};
use super::super::support::{Operation, SecurityScheme, server};

/// A client of `Serving 1` that blocks the thread. It is cheap to clone.
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

    /// `GET /{id}.json/meta`
    pub fn get_meta(
        &self,
        request: impl Into<super::GetMeta>,
    ) -> Call<super::GetMeta, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /{id}/{part}`
    pub fn get_part(
        &self,
        request: impl Into<super::GetPart>,
    ) -> Call<super::GetPart, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /compare/{one}|{other}.csv`
    pub fn compare(
        &self,
        request: impl Into<super::Compare>,
    ) -> Call<super::Compare, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /things`
    pub fn list_things(
        &self,
        request: impl Into<super::ListThings>,
    ) -> Call<super::ListThings, Blocking> {
        self.0.call(request.into())
    }

    /// `POST /things`
    pub fn make_thing(
        &self,
        request: impl Into<super::MakeThing>,
    ) -> Call<super::MakeThing, Blocking> {
        self.0.call(request.into())
    }

    /// `DELETE /things`
    pub fn remove_things(&self) -> Call<super::RemoveThings, Blocking> {
        self.0.call(super::RemoveThings::default())
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
