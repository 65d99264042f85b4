//! The client of `Webhooks 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Webhooks 1`. It is cheap to clone.
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

    /// `POST /subscriptions`
    pub fn subscribe(
        &self,
        request: impl Into<super::Subscribe>,
    ) -> Call<super::Subscribe> {
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
    /// `POST /subscriptions`
    fn subscribe(&self, request: super::Subscribe) -> impl Answer<super::Subscribe> {
        client::unanswered(request)
    }
}

impl Api for Client {
    async fn subscribe(&self, request: super::Subscribe) -> Outcome<super::Subscribe> {
        self.0.call(request).send().await
    }
}
