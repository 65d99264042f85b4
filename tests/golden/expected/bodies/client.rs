//! The client of `Bodies 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Bodies 1`. It is cheap to clone.
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

    /// `PUT /things`
    pub fn send_form(
        &self,
        request: impl Into<super::SendForm>,
    ) -> Call<super::SendForm> {
        self.0.call(request.into())
    }

    /// `POST /things`
    pub fn make_thing(
        &self,
        request: impl Into<super::MakeThing>,
    ) -> Call<super::MakeThing> {
        self.0.call(request.into())
    }

    /// `PUT /files`
    pub fn send_parts(
        &self,
        request: impl Into<super::SendParts>,
    ) -> Call<super::SendParts> {
        self.0.call(request.into())
    }

    /// `POST /files`
    pub fn upload_operation(
        &self,
        request: impl Into<super::UploadOperation>,
    ) -> Call<super::UploadOperation> {
        self.0.call(request.into())
    }

    /// `PATCH /files`
    pub fn describe_upload(
        &self,
        request: impl Into<super::DescribeUpload>,
    ) -> Call<super::DescribeUpload> {
        self.0.call(request.into())
    }

    /// `PUT /plain`
    pub fn send_text(
        &self,
        request: impl Into<super::SendText>,
    ) -> Call<super::SendText> {
        self.0.call(request.into())
    }

    /// `POST /plain`
    pub fn send_bytes(
        &self,
        request: impl Into<super::SendBytes>,
    ) -> Call<super::SendBytes> {
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
    /// `PUT /things`
    fn send_form(&self, request: super::SendForm) -> impl Answer<super::SendForm> {
        client::unanswered(request)
    }

    /// `POST /things`
    fn make_thing(&self, request: super::MakeThing) -> impl Answer<super::MakeThing> {
        client::unanswered(request)
    }

    /// `PUT /files`
    fn send_parts(&self, request: super::SendParts) -> impl Answer<super::SendParts> {
        client::unanswered(request)
    }

    /// `POST /files`
    fn upload_operation(
        &self,
        request: super::UploadOperation,
    ) -> impl Answer<super::UploadOperation> {
        client::unanswered(request)
    }

    /// `PATCH /files`
    fn describe_upload(
        &self,
        request: super::DescribeUpload,
    ) -> impl Answer<super::DescribeUpload> {
        client::unanswered(request)
    }

    /// `PUT /plain`
    fn send_text(&self, request: super::SendText) -> impl Answer<super::SendText> {
        client::unanswered(request)
    }

    /// `POST /plain`
    fn send_bytes(&self, request: super::SendBytes) -> impl Answer<super::SendBytes> {
        client::unanswered(request)
    }
}

impl Api for Client {
    async fn send_form(&self, request: super::SendForm) -> Outcome<super::SendForm> {
        self.0.call(request).send().await
    }

    async fn make_thing(&self, request: super::MakeThing) -> Outcome<super::MakeThing> {
        self.0.call(request).send().await
    }

    async fn send_parts(&self, request: super::SendParts) -> Outcome<super::SendParts> {
        self.0.call(request).send().await
    }

    async fn upload_operation(
        &self,
        request: super::UploadOperation,
    ) -> Outcome<super::UploadOperation> {
        self.0.call(request).send().await
    }

    async fn describe_upload(
        &self,
        request: super::DescribeUpload,
    ) -> Outcome<super::DescribeUpload> {
        self.0.call(request).send().await
    }

    async fn send_text(&self, request: super::SendText) -> Outcome<super::SendText> {
        self.0.call(request).send().await
    }

    async fn send_bytes(&self, request: super::SendBytes) -> Outcome<super::SendBytes> {
        self.0.call(request).send().await
    }
}
