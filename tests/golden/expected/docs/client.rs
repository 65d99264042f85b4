//! The client of `Descriptions 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Descriptions 1`. It is cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(Core<Async>);

#[allow(deprecated)]
impl Client {
    /// Returns the builder of a client that sends its requests by a transport.
    pub fn builder(transport: impl Transport) -> Builder<Self> {
        Builder::new(transport)
    }

    /// Returns the call of an operation.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O> {
        self.0.call(operation)
    }

    /// Find an order
    pub fn find_order(
        &self,
        request: impl Into<super::FindOrder>,
    ) -> Call<super::FindOrder> {
        self.0.call(request.into())
    }

    /// `PUT /orders/{id}`
    #[deprecated(note = "Removed on 2030-01-01.")]
    pub fn replace_order(
        &self,
        request: impl Into<super::ReplaceOrder>,
    ) -> Call<super::ReplaceOrder> {
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
#[allow(deprecated)]
pub trait Api {
    /// Find an order
    fn find_order(&self, request: super::FindOrder) -> impl Answer<super::FindOrder> {
        client::unanswered(request)
    }

    /// `PUT /orders/{id}`
    #[deprecated(note = "Removed on 2030-01-01.")]
    fn replace_order(
        &self,
        request: super::ReplaceOrder,
    ) -> impl Answer<super::ReplaceOrder> {
        client::unanswered(request)
    }
}

#[allow(deprecated)]
impl Api for Client {
    async fn find_order(&self, request: super::FindOrder) -> Outcome<super::FindOrder> {
        self.0.call(request).send().await
    }

    async fn replace_order(
        &self,
        request: super::ReplaceOrder,
    ) -> Outcome<super::ReplaceOrder> {
        self.0.call(request).send().await
    }
}
