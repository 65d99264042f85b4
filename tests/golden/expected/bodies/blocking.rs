//! The client of `Bodies 1` that blocks the thread.

use super::super::support::client::blocking::Transport;
use super::super::support::client::{ApiClient, Blocking, Builder, Call, Core};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Bodies 1` that blocks the thread. It is cheap to clone.
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

    /// `PUT /things`
    pub fn send_form(
        &self,
        request: impl Into<super::SendForm>,
    ) -> Call<super::SendForm, Blocking> {
        self.0.call(request.into())
    }

    /// `POST /things`
    pub fn make_thing(
        &self,
        request: impl Into<super::MakeThing>,
    ) -> Call<super::MakeThing, Blocking> {
        self.0.call(request.into())
    }

    /// `PUT /files`
    pub fn send_parts(
        &self,
        request: impl Into<super::SendParts>,
    ) -> Call<super::SendParts, Blocking> {
        self.0.call(request.into())
    }

    /// `POST /files`
    pub fn upload_operation(
        &self,
        request: impl Into<super::UploadOperation>,
    ) -> Call<super::UploadOperation, Blocking> {
        self.0.call(request.into())
    }

    /// `PATCH /files`
    pub fn describe_upload(
        &self,
        request: impl Into<super::DescribeUpload>,
    ) -> Call<super::DescribeUpload, Blocking> {
        self.0.call(request.into())
    }

    /// `PUT /plain`
    pub fn send_text(
        &self,
        request: impl Into<super::SendText>,
    ) -> Call<super::SendText, Blocking> {
        self.0.call(request.into())
    }

    /// `POST /plain`
    pub fn send_bytes(
        &self,
        request: impl Into<super::SendBytes>,
    ) -> Call<super::SendBytes, Blocking> {
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
