//! The client of `Parameters 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Parameters 1`. It is cheap to clone.
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

    /// `GET /matrix/{color}`
    pub fn matrix(&self, request: impl Into<super::Matrix>) -> Call<super::Matrix> {
        self.0.call(request.into())
    }

    /// `GET /matrix-exploded/{color}`
    pub fn matrix_exploded(
        &self,
        request: impl Into<super::MatrixExploded>,
    ) -> Call<super::MatrixExploded> {
        self.0.call(request.into())
    }

    /// `GET /label/{color}`
    pub fn label(&self, request: impl Into<super::Label>) -> Call<super::Label> {
        self.0.call(request.into())
    }

    /// `GET /label-exploded/{color}`
    pub fn label_exploded(
        &self,
        request: impl Into<super::LabelExploded>,
    ) -> Call<super::LabelExploded> {
        self.0.call(request.into())
    }

    /// `GET /simple/{color}.json`
    pub fn simple(&self, request: impl Into<super::Simple>) -> Call<super::Simple> {
        self.0.call(request.into())
    }

    /// `GET /simple-exploded/{color}.json`
    pub fn simple_exploded(
        &self,
        request: impl Into<super::SimpleExploded>,
    ) -> Call<super::SimpleExploded> {
        self.0.call(request.into())
    }

    /// `GET /query`
    pub fn search(&self, request: impl Into<super::Search>) -> Call<super::Search> {
        self.0.call(request.into())
    }

    /// `GET /headers`
    pub fn send(&self, request: impl Into<super::Send>) -> Call<super::Send> {
        self.0.call(request.into())
    }

    /// `GET /whole-query`
    pub fn whole_query(
        &self,
        request: impl Into<super::WholeQuery>,
    ) -> Call<super::WholeQuery> {
        self.0.call(request.into())
    }

    /// `GET /json-query?fixed=1#part`
    pub fn json_query(
        &self,
        request: impl Into<super::JsonQuery>,
    ) -> Call<super::JsonQuery> {
        self.0.call(request.into())
    }

    /// `GET /checked/{id}/{undeclared}`
    pub fn checked(&self, request: impl Into<super::Checked>) -> Call<super::Checked> {
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
    /// `GET /matrix/{color}`
    fn matrix(&self, request: super::Matrix) -> impl Answer<super::Matrix> {
        client::unanswered(request)
    }

    /// `GET /matrix-exploded/{color}`
    fn matrix_exploded(
        &self,
        request: super::MatrixExploded,
    ) -> impl Answer<super::MatrixExploded> {
        client::unanswered(request)
    }

    /// `GET /label/{color}`
    fn label(&self, request: super::Label) -> impl Answer<super::Label> {
        client::unanswered(request)
    }

    /// `GET /label-exploded/{color}`
    fn label_exploded(
        &self,
        request: super::LabelExploded,
    ) -> impl Answer<super::LabelExploded> {
        client::unanswered(request)
    }

    /// `GET /simple/{color}.json`
    fn simple(&self, request: super::Simple) -> impl Answer<super::Simple> {
        client::unanswered(request)
    }

    /// `GET /simple-exploded/{color}.json`
    fn simple_exploded(
        &self,
        request: super::SimpleExploded,
    ) -> impl Answer<super::SimpleExploded> {
        client::unanswered(request)
    }

    /// `GET /query`
    fn search(&self, request: super::Search) -> impl Answer<super::Search> {
        client::unanswered(request)
    }

    /// `GET /headers`
    fn send(&self, request: super::Send) -> impl Answer<super::Send> {
        client::unanswered(request)
    }

    /// `GET /whole-query`
    fn whole_query(&self, request: super::WholeQuery) -> impl Answer<super::WholeQuery> {
        client::unanswered(request)
    }

    /// `GET /json-query?fixed=1#part`
    fn json_query(&self, request: super::JsonQuery) -> impl Answer<super::JsonQuery> {
        client::unanswered(request)
    }

    /// `GET /checked/{id}/{undeclared}`
    fn checked(&self, request: super::Checked) -> impl Answer<super::Checked> {
        client::unanswered(request)
    }
}

impl Api for Client {
    async fn matrix(&self, request: super::Matrix) -> Outcome<super::Matrix> {
        self.0.call(request).send().await
    }

    async fn matrix_exploded(
        &self,
        request: super::MatrixExploded,
    ) -> Outcome<super::MatrixExploded> {
        self.0.call(request).send().await
    }

    async fn label(&self, request: super::Label) -> Outcome<super::Label> {
        self.0.call(request).send().await
    }

    async fn label_exploded(
        &self,
        request: super::LabelExploded,
    ) -> Outcome<super::LabelExploded> {
        self.0.call(request).send().await
    }

    async fn simple(&self, request: super::Simple) -> Outcome<super::Simple> {
        self.0.call(request).send().await
    }

    async fn simple_exploded(
        &self,
        request: super::SimpleExploded,
    ) -> Outcome<super::SimpleExploded> {
        self.0.call(request).send().await
    }

    async fn search(&self, request: super::Search) -> Outcome<super::Search> {
        self.0.call(request).send().await
    }

    async fn send(&self, request: super::Send) -> Outcome<super::Send> {
        self.0.call(request).send().await
    }

    async fn whole_query(
        &self,
        request: super::WholeQuery,
    ) -> Outcome<super::WholeQuery> {
        self.0.call(request).send().await
    }

    async fn json_query(&self, request: super::JsonQuery) -> Outcome<super::JsonQuery> {
        self.0.call(request).send().await
    }

    async fn checked(&self, request: super::Checked) -> Outcome<super::Checked> {
        self.0.call(request).send().await
    }
}
