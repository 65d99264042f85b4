//! The client of `Overrides 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Outcome, Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Overrides 1`. It is cheap to clone.
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

    /// `GET /products`
    pub fn list_products(
        &self,
        request: impl Into<super::ListProducts>,
    ) -> Call<super::ListProducts> {
        self.0.call(request.into())
    }

    /// `POST /products`
    pub fn create_product(
        &self,
        request: impl Into<super::CreateProduct>,
    ) -> Call<super::CreateProduct> {
        self.0.call(request.into())
    }

    /// `GET /prices/{sku}`
    pub fn get_price(
        &self,
        request: impl Into<super::GetPrice>,
    ) -> Call<super::GetPrice> {
        self.0.call(request.into())
    }

    /// `PUT /prices/{sku}`
    pub fn put_price(
        &self,
        request: impl Into<super::PutPrice>,
    ) -> Call<super::PutPrice> {
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
    /// `GET /products`
    fn list_products(
        &self,
        request: super::ListProducts,
    ) -> impl Answer<super::ListProducts> {
        client::unanswered(request)
    }

    /// `POST /products`
    fn create_product(
        &self,
        request: super::CreateProduct,
    ) -> impl Answer<super::CreateProduct> {
        client::unanswered(request)
    }

    /// `GET /prices/{sku}`
    fn get_price(&self, request: super::GetPrice) -> impl Answer<super::GetPrice> {
        client::unanswered(request)
    }

    /// `PUT /prices/{sku}`
    fn put_price(&self, request: super::PutPrice) -> impl Answer<super::PutPrice> {
        client::unanswered(request)
    }
}

impl Api for Client {
    async fn list_products(
        &self,
        request: super::ListProducts,
    ) -> Outcome<super::ListProducts> {
        self.0.call(request).send().await
    }

    async fn create_product(
        &self,
        request: super::CreateProduct,
    ) -> Outcome<super::CreateProduct> {
        self.0.call(request).send().await
    }

    async fn get_price(&self, request: super::GetPrice) -> Outcome<super::GetPrice> {
        self.0.call(request).send().await
    }

    async fn put_price(&self, request: super::PutPrice) -> Outcome<super::PutPrice> {
        self.0.call(request).send().await
    }
}
