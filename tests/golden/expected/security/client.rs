//! The client of `Security 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, Token, Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Security 1`. It is cheap to clone.
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

    /// `GET /things`
    pub fn list_things(&self) -> Call<super::ListThings> {
        self.0.call(super::ListThings::default())
    }

    /// `PUT /things`
    pub fn put_things(&self) -> Call<super::PutThings> {
        self.0.call(super::PutThings::default())
    }

    /// `POST /things`
    pub fn post_things(&self) -> Call<super::PostThings> {
        self.0.call(super::PostThings::default())
    }

    /// `DELETE /things`
    pub fn delete_things(&self) -> Call<super::DeleteThings> {
        self.0.call(super::DeleteThings::default())
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
    /// `GET /things`
    fn list_things(&self, request: super::ListThings) -> impl Answer<super::ListThings> {
        client::unanswered(request)
    }

    /// `PUT /things`
    fn put_things(&self, request: super::PutThings) -> impl Answer<super::PutThings> {
        client::unanswered(request)
    }

    /// `POST /things`
    fn post_things(&self, request: super::PostThings) -> impl Answer<super::PostThings> {
        client::unanswered(request)
    }

    /// `DELETE /things`
    fn delete_things(
        &self,
        request: super::DeleteThings,
    ) -> impl Answer<super::DeleteThings> {
        client::unanswered(request)
    }
}

impl Api for Client {
    async fn list_things(
        &self,
        request: super::ListThings,
    ) -> Outcome<super::ListThings> {
        self.0.call(request).send().await
    }

    async fn put_things(&self, request: super::PutThings) -> Outcome<super::PutThings> {
        self.0.call(request).send().await
    }

    async fn post_things(
        &self,
        request: super::PostThings,
    ) -> Outcome<super::PostThings> {
        self.0.call(request).send().await
    }

    async fn delete_things(
        &self,
        request: super::DeleteThings,
    ) -> Outcome<super::DeleteThings> {
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

    /// A session.
    ///
    /// The security scheme `key`.
    #[must_use]
    pub fn key(self, key: impl Into<String>) -> Self {
        Self(self.0.key("key", key))
    }

    /// The security scheme `bearer`.
    #[must_use]
    pub fn bearer(self, token: impl Into<Token>) -> Self {
        Self(self.0.token("bearer", token))
    }

    /// The security scheme `basic`.
    #[must_use]
    pub fn basic(
        self,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        Self(self.0.basic("basic", username, password))
    }

    /// The security scheme `certificate`.
    #[must_use]
    pub fn certificate(self) -> Self {
        Self(self.0.transport("certificate"))
    }

    /// The security scheme `oauth`.
    #[must_use]
    pub fn oauth(self, token: impl Into<Token>) -> Self {
        Self(self.0.token("oauth", token))
    }

    /// The security scheme `discovered`.
    #[must_use]
    pub fn discovered(self, token: impl Into<Token>) -> Self {
        Self(self.0.token("discovered", token))
    }

    /// The security scheme `./files/security.yaml#/device`.
    #[must_use]
    pub fn files_security_yaml_device(self, token: impl Into<Token>) -> Self {
        Self(self.0.token("./files/security.yaml#/device", token))
    }
}

impl From<Credentials> for client::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.0
    }
}
