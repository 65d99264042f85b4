//! The client of `Bodies and headers of responses by media type 1` that blocks the thread.

use super::super::support::client::blocking::Transport;
use super::super::support::client::{ApiClient, Blocking, Builder, Call, Core};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Bodies and headers of responses by media type 1` that blocks the thread. It is cheap to clone.
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

    /// `GET /reports/{id}`
    pub fn get_report(
        &self,
        request: impl Into<super::GetReport>,
    ) -> Call<super::GetReport, Blocking> {
        self.0.call(request.into())
    }

    /// `POST /reports/{id}`
    pub fn ask_about_report(
        &self,
        request: impl Into<super::AskAboutReport>,
    ) -> Call<super::AskAboutReport, Blocking> {
        self.0.call(request.into())
    }

    /// `DELETE /reports/{id}`
    pub fn delete_report(
        &self,
        request: impl Into<super::DeleteReport>,
    ) -> Call<super::DeleteReport, Blocking> {
        self.0.call(request.into())
    }

    /// `HEAD /reports/{id}`
    pub fn has_report(
        &self,
        request: impl Into<super::HasReport>,
    ) -> Call<super::HasReport, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /files/{name}`
    pub fn get_file(
        &self,
        request: impl Into<super::GetFile>,
    ) -> Call<super::GetFile, Blocking> {
        self.0.call(request.into())
    }

    /// `PUT /files/{name}`
    pub fn get_preview(
        &self,
        request: impl Into<super::GetPreview>,
    ) -> Call<super::GetPreview, Blocking> {
        self.0.call(request.into())
    }

    /// `PATCH /files/{name}`
    pub fn copy_file(
        &self,
        request: impl Into<super::CopyFile>,
    ) -> Call<super::CopyFile, Blocking> {
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
