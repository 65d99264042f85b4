//! The client of `Qonto v2`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, ServerUrl, Token, Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Qonto v2`. It is cheap to clone.
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

    /// Create a product
    pub fn create_product(
        &self,
        request: impl Into<super::CreateProduct>,
    ) -> Call<super::CreateProduct> {
        self.0.call(request.into())
    }
}

impl ApiClient for Client {
    type Mode = Async;
    type Credentials = Credentials;
    const SERVERS: &'static [server::Server] = super::SERVERS;
    const SECURITY_SCHEMES: &'static [SecurityScheme] = super::SECURITY_SCHEMES;
    const USER_AGENT: &'static str =
        concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

    fn with_core(core: Core<Async>) -> Self {
        Self(core)
    }
}

impl Builder<Client> {
    /// Required only for Sandbox API requests; to get one, please sign up to the [Developer Portal](https://developers.qonto.com/).
    pub fn x_qonto_staging_token(self, value: impl Into<String>) -> Self {
        self.parameter(&super::CreateProduct::PARAMETERS[0], &value.into())
    }
}

/// The operations of this API, as [`Client`] calls them and as test doubles answer them. An operation that a test double does not
/// implement is an error.
pub trait Api {
    /// Create a product
    fn create_product(
        &self,
        request: super::CreateProduct,
    ) -> impl Answer<super::CreateProduct> {
        client::unanswered(request)
    }
}

impl Api for Client {
    async fn create_product(
        &self,
        request: super::CreateProduct,
    ) -> Outcome<super::CreateProduct> {
        self.0.call(request).send().await
    }
}

/// The servers of this API.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Server {
    /// Production URL
    ///
    /// `https://thirdparty.qonto.com`.
    Production,
    /// Sandbox URL
    ///
    /// `https://thirdparty-sandbox.staging.qonto.co`.
    Sandbox,
}

impl From<Server> for ServerUrl {
    fn from(server: Server) -> Self {
        match server {
            Server::Production => Self::documented(&super::SERVERS[0], &[]),
            Server::Sandbox => Self::documented(&super::SERVERS[1], &[]),
        }
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

    /// Bearer authorization header: `Bearer <token>`, where `<token>` is the access token received from the authorization server at the end of the OAuth 2.0 flow.
    ///
    /// The security scheme `OAuth`.
    #[must_use]
    pub fn oauth(self, token: impl Into<Token>) -> Self {
        Self(self.0.token("OAuth", token))
    }

    /// cf. API key
    ///
    /// The security scheme `SecretKey`.
    #[must_use]
    pub fn secret_key(self, key: impl Into<String>) -> Self {
        Self(self.0.key("SecretKey", key))
    }
}

impl From<Credentials> for client::Credentials {
    fn from(credentials: Credentials) -> Self {
        credentials.0
    }
}
