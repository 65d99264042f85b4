//! The client of `Echo 1` that blocks the thread.

use super::super::support::client::blocking::Transport;
use super::super::support::client::{ApiClient, Blocking, Builder, Call, Core};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Echo 1` that blocks the thread. It is cheap to clone.
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

    /// `POST /things`
    pub fn make_thing(
        &self,
        request: impl Into<super::MakeThing>,
    ) -> Call<super::MakeThing, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /things/{id}`
    pub fn get_thing(
        &self,
        request: impl Into<super::GetThing>,
    ) -> Call<super::GetThing, Blocking> {
        self.0.call(request.into())
    }

    /// `PUT /things/{id}`
    pub fn change_thing(
        &self,
        request: impl Into<super::ChangeThing>,
    ) -> Call<super::ChangeThing, Blocking> {
        self.0.call(request.into())
    }

    /// `DELETE /things/{id}`
    pub fn remove_thing(
        &self,
        request: impl Into<super::RemoveThing>,
    ) -> Call<super::RemoveThing, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /path/matrix/{number}/{list}/{point}`
    pub fn matrix(
        &self,
        request: impl Into<super::Matrix>,
    ) -> Call<super::Matrix, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /path/matrix-exploded/{number}/{list}/{point}`
    pub fn matrix_exploded(
        &self,
        request: impl Into<super::MatrixExploded>,
    ) -> Call<super::MatrixExploded, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /path/label/{number}/{list}/{point}`
    pub fn label(
        &self,
        request: impl Into<super::Label>,
    ) -> Call<super::Label, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /path/label-exploded/{number}/{list}/{point}`
    pub fn label_exploded(
        &self,
        request: impl Into<super::LabelExploded>,
    ) -> Call<super::LabelExploded, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /path/simple/{number}/{list}/{point}`
    pub fn simple(
        &self,
        request: impl Into<super::Simple>,
    ) -> Call<super::Simple, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /path/simple-exploded/{number}/{list}/{point}`
    pub fn simple_exploded(
        &self,
        request: impl Into<super::SimpleExploded>,
    ) -> Call<super::SimpleExploded, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /query/form`
    pub fn form(&self, request: impl Into<super::Form>) -> Call<super::Form, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /query/form-exploded`
    pub fn form_exploded(
        &self,
        request: impl Into<super::FormExploded>,
    ) -> Call<super::FormExploded, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /query/others`
    pub fn others(
        &self,
        request: impl Into<super::Others>,
    ) -> Call<super::Others, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /header`
    pub fn header(
        &self,
        request: impl Into<super::Header>,
    ) -> Call<super::Header, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /header-exploded`
    pub fn header_exploded(
        &self,
        request: impl Into<super::HeaderExploded>,
    ) -> Call<super::HeaderExploded, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /cookie`
    pub fn cookie(
        &self,
        request: impl Into<super::Cookie>,
    ) -> Call<super::Cookie, Blocking> {
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
