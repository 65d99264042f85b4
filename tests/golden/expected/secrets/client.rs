//! The client of `Secrets 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Secrets 1`. It is cheap to clone.
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

    /// `POST /sessions/{token}`
    pub fn create_session(
        &self,
        request: impl Into<super::CreateSession>,
    ) -> Call<super::CreateSession> {
        self.0.call(request.into())
    }

    /// `PUT /passwords`
    pub fn set_passwords(
        &self,
        request: impl Into<super::SetPasswords>,
    ) -> Call<super::SetPasswords> {
        self.0.call(request.into())
    }

    /// `POST /passwords`
    pub fn add_password(
        &self,
        request: impl Into<super::AddPassword>,
    ) -> Call<super::AddPassword> {
        self.0.call(request.into())
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
    /// `POST /sessions/{token}`
    fn create_session(
        &self,
        request: super::CreateSession,
    ) -> impl Answer<super::CreateSession> {
        client::unanswered(request)
    }

    /// `PUT /passwords`
    fn set_passwords(
        &self,
        request: super::SetPasswords,
    ) -> impl Answer<super::SetPasswords> {
        client::unanswered(request)
    }

    /// `POST /passwords`
    fn add_password(
        &self,
        request: super::AddPassword,
    ) -> impl Answer<super::AddPassword> {
        client::unanswered(request)
    }
}

impl Api for Client {
    async fn create_session(
        &self,
        request: super::CreateSession,
    ) -> Outcome<super::CreateSession> {
        self.0.call(request).send().await
    }

    async fn set_passwords(
        &self,
        request: super::SetPasswords,
    ) -> Outcome<super::SetPasswords> {
        self.0.call(request).send().await
    }

    async fn add_password(
        &self,
        request: super::AddPassword,
    ) -> Outcome<super::AddPassword> {
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
}

impl From<Credentials> for client::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.0
    }
}
