//! The client of `Lists in pages 1`.

use super::super::support::client::{
    Answer, ApiClient, Async, Builder, Call, Core, Next, Outcome, Page, Paged,
    ServerUrl, Transport,
};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Lists in pages 1`. It is cheap to clone.
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

    /// `GET /invoices`
    pub fn list_invoices(
        &self,
        request: impl Into<super::ListInvoices>,
    ) -> Call<super::ListInvoices> {
        self.0.call(request.into())
    }

    /// `GET /orders`
    pub fn list_orders(
        &self,
        request: impl Into<super::ListOrders>,
    ) -> Call<super::ListOrders> {
        self.0.call(request.into())
    }

    /// `GET /customers`
    pub fn list_customers(
        &self,
        request: impl Into<super::ListCustomers>,
    ) -> Call<super::ListCustomers> {
        self.0.call(request.into())
    }

    /// `GET /events`
    pub fn list_events(
        &self,
        request: impl Into<super::ListEvents>,
    ) -> Call<super::ListEvents> {
        self.0.call(request.into())
    }

    /// `GET /refunds`
    pub fn list_refunds(
        &self,
        request: impl Into<super::ListRefunds>,
    ) -> Call<super::ListRefunds> {
        self.0.call(request.into())
    }

    /// `GET /payments`
    pub fn list_payments(
        &self,
        request: impl Into<super::ListPayments>,
    ) -> Call<super::ListPayments> {
        self.0.call(request.into())
    }

    /// `GET /shipments`
    pub fn list_shipments(
        &self,
        request: impl Into<super::ListShipments>,
    ) -> Call<super::ListShipments> {
        self.0.call(request.into())
    }

    /// `GET /products`
    pub fn list_products(&self) -> Call<super::ListProducts> {
        self.0.call(super::ListProducts::default())
    }

    /// `GET /files`
    pub fn list_files(&self) -> Call<super::ListFiles> {
        self.0.call(super::ListFiles::default())
    }
}

impl ApiClient for Client {
    type Mode = Async;
    type Credentials = client::Credentials;
    const SERVERS: &'static [server::Server] = super::SERVERS;
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
    /// `GET /invoices`
    fn list_invoices(
        &self,
        request: super::ListInvoices,
    ) -> impl Answer<super::ListInvoices> {
        client::unanswered(request)
    }

    /// `GET /orders`
    fn list_orders(&self, request: super::ListOrders) -> impl Answer<super::ListOrders> {
        client::unanswered(request)
    }

    /// `GET /customers`
    fn list_customers(
        &self,
        request: super::ListCustomers,
    ) -> impl Answer<super::ListCustomers> {
        client::unanswered(request)
    }

    /// `GET /events`
    fn list_events(&self, request: super::ListEvents) -> impl Answer<super::ListEvents> {
        client::unanswered(request)
    }

    /// `GET /refunds`
    fn list_refunds(
        &self,
        request: super::ListRefunds,
    ) -> impl Answer<super::ListRefunds> {
        client::unanswered(request)
    }

    /// `GET /payments`
    fn list_payments(
        &self,
        request: super::ListPayments,
    ) -> impl Answer<super::ListPayments> {
        client::unanswered(request)
    }

    /// `GET /shipments`
    fn list_shipments(
        &self,
        request: super::ListShipments,
    ) -> impl Answer<super::ListShipments> {
        client::unanswered(request)
    }

    /// `GET /products`
    fn list_products(
        &self,
        request: super::ListProducts,
    ) -> impl Answer<super::ListProducts> {
        client::unanswered(request)
    }

    /// `GET /files`
    fn list_files(&self, request: super::ListFiles) -> impl Answer<super::ListFiles> {
        client::unanswered(request)
    }
}

impl Api for Client {
    async fn list_invoices(
        &self,
        request: super::ListInvoices,
    ) -> Outcome<super::ListInvoices> {
        self.0.call(request).send().await
    }

    async fn list_orders(
        &self,
        request: super::ListOrders,
    ) -> Outcome<super::ListOrders> {
        self.0.call(request).send().await
    }

    async fn list_customers(
        &self,
        request: super::ListCustomers,
    ) -> Outcome<super::ListCustomers> {
        self.0.call(request).send().await
    }

    async fn list_events(
        &self,
        request: super::ListEvents,
    ) -> Outcome<super::ListEvents> {
        self.0.call(request).send().await
    }

    async fn list_refunds(
        &self,
        request: super::ListRefunds,
    ) -> Outcome<super::ListRefunds> {
        self.0.call(request).send().await
    }

    async fn list_payments(
        &self,
        request: super::ListPayments,
    ) -> Outcome<super::ListPayments> {
        self.0.call(request).send().await
    }

    async fn list_shipments(
        &self,
        request: super::ListShipments,
    ) -> Outcome<super::ListShipments> {
        self.0.call(request).send().await
    }

    async fn list_products(
        &self,
        request: super::ListProducts,
    ) -> Outcome<super::ListProducts> {
        self.0.call(request).send().await
    }

    async fn list_files(&self, request: super::ListFiles) -> Outcome<super::ListFiles> {
        self.0.call(request).send().await
    }
}

impl Paged for super::ListInvoices {
    type Item = super::Invoice;
    const ITEMS: &'static str = "/invoices";
    const NEXT: Next =
        Next::Page { parameter: client::PageParameter::Query("page"), first: 1 };

    fn items(page: Page<Self>) -> Vec<Self::Item> {
        page.invoices
    }
}

impl Paged for super::ListOrders {
    type Item = super::Invoice;
    const ITEMS: &'static str = "";
    const NEXT: Next =
        Next::Offset { parameter: client::PageParameter::Query("offset"), first: 0 };

    fn items(page: Page<Self>) -> Vec<Self::Item> {
        page
    }
}

impl Paged for super::ListCustomers {
    type Item = String;
    const ITEMS: &'static str = "/data/customers";
    const NEXT: Next = Next::Cursor {
        parameter: client::PageParameter::Query("after"),
        next: "/meta/next",
    };

    fn items(page: Page<Self>) -> Vec<Self::Item> {
        page.data
            .and_then(|value| value.into_option())
            .map(|value| value.customers)
            .unwrap_or_default()
    }
}

impl Paged for super::ListEvents {
    type Item = super::super::support::Value;
    const ITEMS: &'static str = "";
    const NEXT: Next = Next::HeaderCursor {
        parameter: client::PageParameter::Query("token"),
        header: "X-Next",
    };

    fn items(page: Page<Self>) -> Vec<Self::Item> {
        page
    }
}

impl Paged for super::ListRefunds {
    type Item = String;
    const ITEMS: &'static str = "";
    const NEXT: Next =
        Next::Page { parameter: client::PageParameter::Header("X-Page"), first: 0 };

    fn items(page: Page<Self>) -> Vec<Self::Item> {
        page
    }
}

impl Paged for super::ListPayments {
    type Item = String;
    const ITEMS: &'static str = "";
    const NEXT: Next =
        Next::Offset { parameter: client::PageParameter::Query("start"), first: 1 };

    fn items(page: Page<Self>) -> Vec<Self::Item> {
        page
    }
}

impl Paged for super::ListShipments {
    type Item = String;
    const ITEMS: &'static str = "";
    const NEXT: Next = Next::HeaderCursor {
        parameter: client::PageParameter::Header("X-Cursor"),
        header: "X-Next",
    };

    fn items(page: Page<Self>) -> Vec<Self::Item> {
        page
    }
}

impl Paged for super::ListProducts {
    type Item = super::super::support::Map<i64>;
    const ITEMS: &'static str = "/items";
    const NEXT: Next = Next::Url("/links/next");

    fn items(page: Page<Self>) -> Vec<Self::Item> {
        page.items
    }
}

impl Paged for super::ListFiles {
    type Item = super::super::support::Date;
    const ITEMS: &'static str = "";
    const NEXT: Next = Next::Link;

    fn items(page: Page<Self>) -> Vec<Self::Item> {
        page
    }
}

/// The servers of this API.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Server {
    /// `https://api.example.com/v1`.
    Api,
}

impl From<Server> for ServerUrl {
    fn from(server: Server) -> Self {
        match server {
            Server::Api => Self::documented(&super::SERVERS[0], &[]),
        }
    }
}
