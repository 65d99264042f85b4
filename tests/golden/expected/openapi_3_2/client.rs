//! The client of `What OpenAPI 3.2 added 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, StreamFormat, Streamed,
    Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `What OpenAPI 3.2 added 1`. It is cheap to clone.
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

    /// `QUERY /orders`
    pub fn search_orders(
        &self,
        request: impl Into<super::SearchOrders>,
    ) -> Call<super::SearchOrders> {
        self.0.call(request.into())
    }

    /// `COPY /orders`
    pub fn copy_orders(
        &self,
        request: impl Into<super::CopyOrders>,
    ) -> Call<super::CopyOrders> {
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
    /// `QUERY /orders`
    fn search_orders(
        &self,
        request: super::SearchOrders,
    ) -> impl Answer<super::SearchOrders> {
        client::unanswered(request)
    }

    /// `COPY /orders`
    fn copy_orders(&self, request: super::CopyOrders) -> impl Answer<super::CopyOrders> {
        client::unanswered(request)
    }
}

impl Api for Client {
    async fn search_orders(
        &self,
        request: super::SearchOrders,
    ) -> Outcome<super::SearchOrders> {
        self.0.call(request).send().await
    }

    async fn copy_orders(
        &self,
        request: super::CopyOrders,
    ) -> Outcome<super::CopyOrders> {
        self.0.call(request).send().await
    }
}

impl Streamed for super::SearchOrders {
    type Item = super::Order;
    const FORMAT: StreamFormat = StreamFormat::Lines;
}

impl Streamed for super::CopyOrders {
    type Item = super::CopyOrdersOkItem;
    const FORMAT: StreamFormat = StreamFormat::Events;
}
