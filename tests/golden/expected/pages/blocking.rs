//! The client of `Lists in pages 1` that blocks the thread.

use super::super::support::client::blocking::Transport;
use super::super::support::client::{ApiClient, Blocking, Builder, Call, Core};
use super::super::support::{Operation, SecurityScheme, client, server};

/// A client of `Lists in pages 1` that blocks the thread. It is cheap to clone.
#[derive(Clone, Debug)]
pub struct Client(Core<Blocking>);

impl Client {
    /// Returns the builder of a client that sends its requests by a transport.
    pub fn builder(transport: impl Transport) -> Builder<Self> {
        Builder::blocking(transport)
    }

    /// Returns the call of an operation.
    pub fn call<O: Operation>(&self, operation: O) -> Call<O, Blocking> {
        self.0.call(operation)
    }

    /// `GET /invoices`
    pub fn list_invoices(
        &self,
        request: impl Into<super::ListInvoices>,
    ) -> Call<super::ListInvoices, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /orders`
    pub fn list_orders(
        &self,
        request: impl Into<super::ListOrders>,
    ) -> Call<super::ListOrders, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /customers`
    pub fn list_customers(
        &self,
        request: impl Into<super::ListCustomers>,
    ) -> Call<super::ListCustomers, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /events`
    pub fn list_events(
        &self,
        request: impl Into<super::ListEvents>,
    ) -> Call<super::ListEvents, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /refunds`
    pub fn list_refunds(
        &self,
        request: impl Into<super::ListRefunds>,
    ) -> Call<super::ListRefunds, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /payments`
    pub fn list_payments(
        &self,
        request: impl Into<super::ListPayments>,
    ) -> Call<super::ListPayments, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /shipments`
    pub fn list_shipments(
        &self,
        request: impl Into<super::ListShipments>,
    ) -> Call<super::ListShipments, Blocking> {
        self.0.call(request.into())
    }

    /// `GET /products`
    pub fn list_products(&self) -> Call<super::ListProducts, Blocking> {
        self.0.call(super::ListProducts::default())
    }

    /// `GET /files`
    pub fn list_files(&self) -> Call<super::ListFiles, Blocking> {
        self.0.call(super::ListFiles::default())
    }
}

impl ApiClient for Client {
    type Mode = Blocking;
    type Credentials = client::Credentials;
    const SERVERS: &'static [server::Server] = super::SERVERS;
    const SECURITY_SCHEMES: &'static [SecurityScheme] = &[];
    const USER_AGENT: &'static str =
        concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

    fn with_core(core: Core<Blocking>) -> Self {
        Self(core)
    }
}
