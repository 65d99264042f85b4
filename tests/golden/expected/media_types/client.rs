//! The client of `Bodies and headers of responses by media type 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, StreamFormat, Streamed,
    Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Bodies and headers of responses by media type 1`. It is cheap to clone.
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

    /// `GET /reports/{id}`
    pub fn get_report(
        &self,
        request: impl Into<super::GetReport>,
    ) -> Call<super::GetReport> {
        self.0.call(request.into())
    }

    /// `POST /reports/{id}`
    pub fn ask_about_report(
        &self,
        request: impl Into<super::AskAboutReport>,
    ) -> Call<super::AskAboutReport> {
        self.0.call(request.into())
    }

    /// `DELETE /reports/{id}`
    pub fn delete_report(
        &self,
        request: impl Into<super::DeleteReport>,
    ) -> Call<super::DeleteReport> {
        self.0.call(request.into())
    }

    /// `HEAD /reports/{id}`
    pub fn has_report(
        &self,
        request: impl Into<super::HasReport>,
    ) -> Call<super::HasReport> {
        self.0.call(request.into())
    }

    /// `GET /files/{name}`
    pub fn get_file(&self, request: impl Into<super::GetFile>) -> Call<super::GetFile> {
        self.0.call(request.into())
    }

    /// `PUT /files/{name}`
    pub fn get_preview(
        &self,
        request: impl Into<super::GetPreview>,
    ) -> Call<super::GetPreview> {
        self.0.call(request.into())
    }

    /// `PATCH /files/{name}`
    pub fn copy_file(
        &self,
        request: impl Into<super::CopyFile>,
    ) -> Call<super::CopyFile> {
        self.0.call(request.into())
    }
}

impl ApiClient for Client {
    type Mode = Async;
    type Credentials = client::Credentials;
    const SERVERS: &'static [server::Server] = &[];
    const SECURITY_SCHEMES: &'static [SecurityScheme] = &[];
    const USER_AGENT: &'static str =
        concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

    fn with_core(core: Core<Async>) -> Self {
        Self(core)
    }
}

/// The operations of this API, as [`Client`] calls them and as test doubles answer them. An operation that a test double does not
/// implement is an error.
pub trait Api {
    /// `GET /reports/{id}`
    fn get_report(&self, request: super::GetReport) -> impl Answer<super::GetReport> {
        client::unanswered(request)
    }

    /// `POST /reports/{id}`
    fn ask_about_report(
        &self,
        request: super::AskAboutReport,
    ) -> impl Answer<super::AskAboutReport> {
        client::unanswered(request)
    }

    /// `DELETE /reports/{id}`
    fn delete_report(
        &self,
        request: super::DeleteReport,
    ) -> impl Answer<super::DeleteReport> {
        client::unanswered(request)
    }

    /// `HEAD /reports/{id}`
    fn has_report(&self, request: super::HasReport) -> impl Answer<super::HasReport> {
        client::unanswered(request)
    }

    /// `GET /files/{name}`
    fn get_file(&self, request: super::GetFile) -> impl Answer<super::GetFile> {
        client::unanswered(request)
    }

    /// `PUT /files/{name}`
    fn get_preview(&self, request: super::GetPreview) -> impl Answer<super::GetPreview> {
        client::unanswered(request)
    }

    /// `PATCH /files/{name}`
    fn copy_file(&self, request: super::CopyFile) -> impl Answer<super::CopyFile> {
        client::unanswered(request)
    }
}

impl Api for Client {
    async fn get_report(&self, request: super::GetReport) -> Outcome<super::GetReport> {
        self.0.call(request).send().await
    }

    async fn ask_about_report(
        &self,
        request: super::AskAboutReport,
    ) -> Outcome<super::AskAboutReport> {
        self.0.call(request).send().await
    }

    async fn delete_report(
        &self,
        request: super::DeleteReport,
    ) -> Outcome<super::DeleteReport> {
        self.0.call(request).send().await
    }

    async fn has_report(&self, request: super::HasReport) -> Outcome<super::HasReport> {
        self.0.call(request).send().await
    }

    async fn get_file(&self, request: super::GetFile) -> Outcome<super::GetFile> {
        self.0.call(request).send().await
    }

    async fn get_preview(
        &self,
        request: super::GetPreview,
    ) -> Outcome<super::GetPreview> {
        self.0.call(request).send().await
    }

    async fn copy_file(&self, request: super::CopyFile) -> Outcome<super::CopyFile> {
        self.0.call(request).send().await
    }
}

impl Streamed for super::AskAboutReport {
    type Item = super::Report;
    const FORMAT: StreamFormat = StreamFormat::EventData;
}
