//! The client of `Echo 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Echo 1`. It is cheap to clone.
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

    /// `POST /things`
    pub fn make_thing(
        &self,
        request: impl Into<super::MakeThing>,
    ) -> Call<super::MakeThing> {
        self.0.call(request.into())
    }

    /// `GET /things/{id}`
    pub fn get_thing(
        &self,
        request: impl Into<super::GetThing>,
    ) -> Call<super::GetThing> {
        self.0.call(request.into())
    }

    /// `PUT /things/{id}`
    pub fn change_thing(
        &self,
        request: impl Into<super::ChangeThing>,
    ) -> Call<super::ChangeThing> {
        self.0.call(request.into())
    }

    /// `DELETE /things/{id}`
    pub fn remove_thing(
        &self,
        request: impl Into<super::RemoveThing>,
    ) -> Call<super::RemoveThing> {
        self.0.call(request.into())
    }

    /// `GET /path/matrix/{number}/{list}/{point}`
    pub fn matrix(&self, request: impl Into<super::Matrix>) -> Call<super::Matrix> {
        self.0.call(request.into())
    }

    /// `GET /path/matrix-exploded/{number}/{list}/{point}`
    pub fn matrix_exploded(
        &self,
        request: impl Into<super::MatrixExploded>,
    ) -> Call<super::MatrixExploded> {
        self.0.call(request.into())
    }

    /// `GET /path/label/{number}/{list}/{point}`
    pub fn label(&self, request: impl Into<super::Label>) -> Call<super::Label> {
        self.0.call(request.into())
    }

    /// `GET /path/label-exploded/{number}/{list}/{point}`
    pub fn label_exploded(
        &self,
        request: impl Into<super::LabelExploded>,
    ) -> Call<super::LabelExploded> {
        self.0.call(request.into())
    }

    /// `GET /path/simple/{number}/{list}/{point}`
    pub fn simple(&self, request: impl Into<super::Simple>) -> Call<super::Simple> {
        self.0.call(request.into())
    }

    /// `GET /path/simple-exploded/{number}/{list}/{point}`
    pub fn simple_exploded(
        &self,
        request: impl Into<super::SimpleExploded>,
    ) -> Call<super::SimpleExploded> {
        self.0.call(request.into())
    }

    /// `GET /query/form`
    pub fn form(&self, request: impl Into<super::Form>) -> Call<super::Form> {
        self.0.call(request.into())
    }

    /// `GET /query/form-exploded`
    pub fn form_exploded(
        &self,
        request: impl Into<super::FormExploded>,
    ) -> Call<super::FormExploded> {
        self.0.call(request.into())
    }

    /// `GET /query/others`
    pub fn others(&self, request: impl Into<super::Others>) -> Call<super::Others> {
        self.0.call(request.into())
    }

    /// `GET /header`
    pub fn header(&self, request: impl Into<super::Header>) -> Call<super::Header> {
        self.0.call(request.into())
    }

    /// `GET /header-exploded`
    pub fn header_exploded(
        &self,
        request: impl Into<super::HeaderExploded>,
    ) -> Call<super::HeaderExploded> {
        self.0.call(request.into())
    }

    /// `GET /cookie`
    pub fn cookie(&self, request: impl Into<super::Cookie>) -> Call<super::Cookie> {
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
    /// `POST /things`
    fn make_thing(&self, request: super::MakeThing) -> impl Answer<super::MakeThing> {
        client::unanswered(request)
    }

    /// `GET /things/{id}`
    fn get_thing(&self, request: super::GetThing) -> impl Answer<super::GetThing> {
        client::unanswered(request)
    }

    /// `PUT /things/{id}`
    fn change_thing(
        &self,
        request: super::ChangeThing,
    ) -> impl Answer<super::ChangeThing> {
        client::unanswered(request)
    }

    /// `DELETE /things/{id}`
    fn remove_thing(
        &self,
        request: super::RemoveThing,
    ) -> impl Answer<super::RemoveThing> {
        client::unanswered(request)
    }

    /// `GET /path/matrix/{number}/{list}/{point}`
    fn matrix(&self, request: super::Matrix) -> impl Answer<super::Matrix> {
        client::unanswered(request)
    }

    /// `GET /path/matrix-exploded/{number}/{list}/{point}`
    fn matrix_exploded(
        &self,
        request: super::MatrixExploded,
    ) -> impl Answer<super::MatrixExploded> {
        client::unanswered(request)
    }

    /// `GET /path/label/{number}/{list}/{point}`
    fn label(&self, request: super::Label) -> impl Answer<super::Label> {
        client::unanswered(request)
    }

    /// `GET /path/label-exploded/{number}/{list}/{point}`
    fn label_exploded(
        &self,
        request: super::LabelExploded,
    ) -> impl Answer<super::LabelExploded> {
        client::unanswered(request)
    }

    /// `GET /path/simple/{number}/{list}/{point}`
    fn simple(&self, request: super::Simple) -> impl Answer<super::Simple> {
        client::unanswered(request)
    }

    /// `GET /path/simple-exploded/{number}/{list}/{point}`
    fn simple_exploded(
        &self,
        request: super::SimpleExploded,
    ) -> impl Answer<super::SimpleExploded> {
        client::unanswered(request)
    }

    /// `GET /query/form`
    fn form(&self, request: super::Form) -> impl Answer<super::Form> {
        client::unanswered(request)
    }

    /// `GET /query/form-exploded`
    fn form_exploded(
        &self,
        request: super::FormExploded,
    ) -> impl Answer<super::FormExploded> {
        client::unanswered(request)
    }

    /// `GET /query/others`
    fn others(&self, request: super::Others) -> impl Answer<super::Others> {
        client::unanswered(request)
    }

    /// `GET /header`
    fn header(&self, request: super::Header) -> impl Answer<super::Header> {
        client::unanswered(request)
    }

    /// `GET /header-exploded`
    fn header_exploded(
        &self,
        request: super::HeaderExploded,
    ) -> impl Answer<super::HeaderExploded> {
        client::unanswered(request)
    }

    /// `GET /cookie`
    fn cookie(&self, request: super::Cookie) -> impl Answer<super::Cookie> {
        client::unanswered(request)
    }
}

impl Api for Client {
    async fn make_thing(&self, request: super::MakeThing) -> Outcome<super::MakeThing> {
        self.0.call(request).send().await
    }

    async fn get_thing(&self, request: super::GetThing) -> Outcome<super::GetThing> {
        self.0.call(request).send().await
    }

    async fn change_thing(
        &self,
        request: super::ChangeThing,
    ) -> Outcome<super::ChangeThing> {
        self.0.call(request).send().await
    }

    async fn remove_thing(
        &self,
        request: super::RemoveThing,
    ) -> Outcome<super::RemoveThing> {
        self.0.call(request).send().await
    }

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

    async fn form(&self, request: super::Form) -> Outcome<super::Form> {
        self.0.call(request).send().await
    }

    async fn form_exploded(
        &self,
        request: super::FormExploded,
    ) -> Outcome<super::FormExploded> {
        self.0.call(request).send().await
    }

    async fn others(&self, request: super::Others) -> Outcome<super::Others> {
        self.0.call(request).send().await
    }

    async fn header(&self, request: super::Header) -> Outcome<super::Header> {
        self.0.call(request).send().await
    }

    async fn header_exploded(
        &self,
        request: super::HeaderExploded,
    ) -> Outcome<super::HeaderExploded> {
        self.0.call(request).send().await
    }

    async fn cookie(&self, request: super::Cookie) -> Outcome<super::Cookie> {
        self.0.call(request).send().await
    }
}
