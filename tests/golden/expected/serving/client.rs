//! The client of `Serving 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Serving 1`. It is cheap to clone.
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

    /// `GET /{id}.json/meta`
    pub fn get_meta(&self, request: impl Into<super::GetMeta>) -> Call<super::GetMeta> {
        self.0.call(request.into())
    }

    /// `GET /{id}/{part}`
    pub fn get_part(&self, request: impl Into<super::GetPart>) -> Call<super::GetPart> {
        self.0.call(request.into())
    }

    /// `GET /compare/{one}|{other}.csv`
    pub fn compare(&self, request: impl Into<super::Compare>) -> Call<super::Compare> {
        self.0.call(request.into())
    }

    /// `GET /things`
    pub fn list_things(
        &self,
        request: impl Into<super::ListThings>,
    ) -> Call<super::ListThings> {
        self.0.call(request.into())
    }

    /// `POST /things`
    pub fn make_thing(
        &self,
        request: impl Into<super::MakeThing>,
    ) -> Call<super::MakeThing> {
        self.0.call(request.into())
    }

    /// `DELETE /things`
    pub fn remove_things(&self) -> Call<super::RemoveThings> {
        self.0.call(super::RemoveThings::default())
    }
}

impl ApiClient for Client {
    type Mode = Async;
    type Credentials = Credentials;
    const SERVERS: &'static [server::Server] = &[];
    const SECURITY_SCHEMES: &'static [SecurityScheme] = super::SECURITY_SCHEMES;
    const USER_AGENT: &'static str =
        concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

    fn with_core(core: Core<Async>) -> Self {
        Self(core)
    }
}

/// The operations of this API, as [`Client`] calls them and as test doubles answer them. An operation that a test double does not
/// implement is an error.
pub trait Api {
    /// `GET /{id}.json/meta`
    fn get_meta(&self, request: super::GetMeta) -> impl Answer<super::GetMeta> {
        client::unanswered(request)
    }

    /// `GET /{id}/{part}`
    fn get_part(&self, request: super::GetPart) -> impl Answer<super::GetPart> {
        client::unanswered(request)
    }

    /// `GET /compare/{one}|{other}.csv`
    fn compare(&self, request: super::Compare) -> impl Answer<super::Compare> {
        client::unanswered(request)
    }

    /// `GET /things`
    fn list_things(&self, request: super::ListThings) -> impl Answer<super::ListThings> {
        client::unanswered(request)
    }

    /// `POST /things`
    fn make_thing(&self, request: super::MakeThing) -> impl Answer<super::MakeThing> {
        client::unanswered(request)
    }

    /// `DELETE /things`
    fn remove_things(
        &self,
        request: super::RemoveThings,
    ) -> impl Answer<super::RemoveThings> {
        client::unanswered(request)
    }
}

impl Api for Client {
    async fn get_meta(&self, request: super::GetMeta) -> Outcome<super::GetMeta> {
        self.0.call(request).send().await
    }

    async fn get_part(&self, request: super::GetPart) -> Outcome<super::GetPart> {
        self.0.call(request).send().await
    }

    async fn compare(&self, request: super::Compare) -> Outcome<super::Compare> {
        self.0.call(request).send().await
    }

    async fn list_things(
        &self,
        request: super::ListThings,
    ) -> Outcome<super::ListThings> {
        self.0.call(request).send().await
    }

    async fn make_thing(&self, request: super::MakeThing) -> Outcome<super::MakeThing> {
        self.0.call(request).send().await
    }

    async fn remove_things(
        &self,
        request: super::RemoveThings,
    ) -> Outcome<super::RemoveThings> {
        self.0.call(request).send().await
    }
}

/// The credentials of this API, by security scheme.
#[derive(Clone, Debug, Default)]
pub struct Credentials(client::Credentials);

impl Credentials {
    /// Returns no credentials.
    pub fn new() -> Self {
        Self::default()
    }

    /// The security scheme `key`.
    #[must_use]
    pub fn key(self, key: impl Into<String>) -> Self {
        Self(self.0.key("key", key))
    }

    /// The security scheme `certificate`.
    #[must_use]
    pub fn certificate(self) -> Self {
        Self(self.0.transport("certificate"))
    }
}

impl From<Credentials> for client::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.0
    }
}
