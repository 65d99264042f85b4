//! The client of `Parameters 1` that blocks the thread.

use super::super::support::client::blocking::Transport;
use super::super::support::client::{ApiClient, Blocking, Builder, Call, Core};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Parameters 1` that blocks the thread. It is cheap to clone.
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

    /// `GET /matrix/{color}`
    pub fn matrix(
        &self,
        request: impl Into<super::Matrix>,
    ) -> Call<super::Matrix, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /matrix-exploded/{color}`
    pub fn matrix_exploded(
        &self,
        request: impl Into<super::MatrixExploded>,
    ) -> Call<super::MatrixExploded, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /label/{color}`
    pub fn label(
        &self,
        request: impl Into<super::Label>,
    ) -> Call<super::Label, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /label-exploded/{color}`
    pub fn label_exploded(
        &self,
        request: impl Into<super::LabelExploded>,
    ) -> Call<super::LabelExploded, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /simple/{color}.json`
    pub fn simple(
        &self,
        request: impl Into<super::Simple>,
    ) -> Call<super::Simple, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /simple-exploded/{color}.json`
    pub fn simple_exploded(
        &self,
        request: impl Into<super::SimpleExploded>,
    ) -> Call<super::SimpleExploded, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /query`
    pub fn search(
        &self,
        request: impl Into<super::Search>,
    ) -> Call<super::Search, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /headers`
    pub fn send(&self, request: impl Into<super::Send>) -> Call<super::Send, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /whole-query`
    pub fn whole_query(
        &self,
        request: impl Into<super::WholeQuery>,
    ) -> Call<super::WholeQuery, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /json-query?fixed=1#part`
    pub fn json_query(
        &self,
        request: impl Into<super::JsonQuery>,
    ) -> Call<super::JsonQuery, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /checked/{id}/{undeclared}`
    pub fn checked(
        &self,
        request: impl Into<super::Checked>,
    ) -> Call<super::Checked, Blocking> {
        self.0.call(request.into())
    }
}

impl ApiClient for Client {
    type Mode = Blocking;
    type Credentials = client::Credentials;
    const SERVERS: &'static [server::Server] = &[];
    const SECURITY_SCHEMES: &'static [SecurityScheme] = &[];
    const USER_AGENT: &'static str =
        concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

    fn with_core(core: Core<Blocking>) -> Self {
        Self(core)
    }
}
