//! The server of `Lists in pages 1`.

use super::super::support::service::{
    Denial, Handle, IntoResponse, Parts, Presented, Refusal, Responding, Response,
    Router, Routes, Served,
};
use super::super::support::{SecurityScheme, Violations, service};

/// The operations of this API, as a server implements them. What does not match the document does not reach a method. Each has the parts
/// of the request beside what the document declares. A method that is not implemented responds with status 501.
pub trait Service: Send + Sync + 'static {
    /// Returns the response to a request that is refused. Defaults to problem details (RFC 9457).
    fn refuse(&self, refusal: Refusal) -> Response {
        IntoResponse::into_response(refusal)
    }

    /// Reports a response that does not match the document, which is sent nevertheless. Only debug builds check responses. Defaults
    /// to the standard error.
    fn report(&self, operation: &'static str, violations: &Violations) {
        service::log(operation, violations);
    }

    /// `GET /invoices`
    fn list_invoices(
        &self,
        request: super::ListInvoices,
        parts: Parts,
    ) -> impl Responding<super::ListInvoices> {
        service::not_implemented(request, parts)
    }

    /// `GET /orders`
    fn list_orders(
        &self,
        request: super::ListOrders,
        parts: Parts,
    ) -> impl Responding<super::ListOrders> {
        service::not_implemented(request, parts)
    }

    /// `GET /customers`
    fn list_customers(
        &self,
        request: super::ListCustomers,
        parts: Parts,
    ) -> impl Responding<super::ListCustomers> {
        service::not_implemented(request, parts)
    }

    /// `GET /events`
    fn list_events(
        &self,
        request: super::ListEvents,
        parts: Parts,
    ) -> impl Responding<super::ListEvents> {
        service::not_implemented(request, parts)
    }

    /// `GET /refunds`
    fn list_refunds(
        &self,
        request: super::ListRefunds,
        parts: Parts,
    ) -> impl Responding<super::ListRefunds> {
        service::not_implemented(request, parts)
    }

    /// `GET /payments`
    fn list_payments(
        &self,
        request: super::ListPayments,
        parts: Parts,
    ) -> impl Responding<super::ListPayments> {
        service::not_implemented(request, parts)
    }

    /// `GET /shipments`
    fn list_shipments(
        &self,
        request: super::ListShipments,
        parts: Parts,
    ) -> impl Responding<super::ListShipments> {
        service::not_implemented(request, parts)
    }

    /// `GET /products`
    fn list_products(
        &self,
        request: super::ListProducts,
        parts: Parts,
    ) -> impl Responding<super::ListProducts> {
        service::not_implemented(request, parts)
    }

    /// `GET /files`
    fn list_files(
        &self,
        request: super::ListFiles,
        parts: Parts,
    ) -> impl Responding<super::ListFiles> {
        service::not_implemented(request, parts)
    }
}

/// Returns the router of a service. State, limits and timeouts are layers of it; its paths are those of the document, without the
/// path of a server.
pub fn router(service: impl Service) -> Router {
    let mut routes = Routes::new(Implementation(service));
    routes.operation::<super::ListInvoices>();
    routes.operation::<super::ListOrders>();
    routes.operation::<super::ListCustomers>();
    routes.operation::<super::ListEvents>();
    routes.operation::<super::ListRefunds>();
    routes.operation::<super::ListPayments>();
    routes.operation::<super::ListShipments>();
    routes.operation::<super::ListProducts>();
    routes.operation::<super::ListFiles>();
    routes.into_router()
}

impl<S: Service> Handle<super::ListInvoices> for Implementation<S> {
    fn handle(
        &self,
        request: super::ListInvoices,
        parts: Parts,
    ) -> impl Responding<super::ListInvoices> {
        self.0.list_invoices(request, parts)
    }
}

impl<S: Service> Handle<super::ListOrders> for Implementation<S> {
    fn handle(
        &self,
        request: super::ListOrders,
        parts: Parts,
    ) -> impl Responding<super::ListOrders> {
        self.0.list_orders(request, parts)
    }
}

impl<S: Service> Handle<super::ListCustomers> for Implementation<S> {
    fn handle(
        &self,
        request: super::ListCustomers,
        parts: Parts,
    ) -> impl Responding<super::ListCustomers> {
        self.0.list_customers(request, parts)
    }
}

impl<S: Service> Handle<super::ListEvents> for Implementation<S> {
    fn handle(
        &self,
        request: super::ListEvents,
        parts: Parts,
    ) -> impl Responding<super::ListEvents> {
        self.0.list_events(request, parts)
    }
}

impl<S: Service> Handle<super::ListRefunds> for Implementation<S> {
    fn handle(
        &self,
        request: super::ListRefunds,
        parts: Parts,
    ) -> impl Responding<super::ListRefunds> {
        self.0.list_refunds(request, parts)
    }
}

impl<S: Service> Handle<super::ListPayments> for Implementation<S> {
    fn handle(
        &self,
        request: super::ListPayments,
        parts: Parts,
    ) -> impl Responding<super::ListPayments> {
        self.0.list_payments(request, parts)
    }
}

impl<S: Service> Handle<super::ListShipments> for Implementation<S> {
    fn handle(
        &self,
        request: super::ListShipments,
        parts: Parts,
    ) -> impl Responding<super::ListShipments> {
        self.0.list_shipments(request, parts)
    }
}

impl<S: Service> Handle<super::ListProducts> for Implementation<S> {
    fn handle(
        &self,
        request: super::ListProducts,
        parts: Parts,
    ) -> impl Responding<super::ListProducts> {
        self.0.list_products(request, parts)
    }
}

impl<S: Service> Handle<super::ListFiles> for Implementation<S> {
    fn handle(
        &self,
        request: super::ListFiles,
        parts: Parts,
    ) -> impl Responding<super::ListFiles> {
        self.0.list_files(request, parts)
    }
}

struct Implementation<S>(S);

impl<S: Service> Served for Implementation<S> {
    const NAME: &'static str = "pages";
    const SECURITY_SCHEMES: &'static [SecurityScheme] = &[];

    async fn authorize(&self, _: Presented, _: &mut Parts) -> Result<(), Denial> {
        Ok(())
    }

    fn refuse(&self, refusal: Refusal) -> Response {
        self.0.refuse(refusal)
    }

    fn report(&self, operation: &'static str, violations: &Violations) {
        self.0.report(operation, violations);
    }
}
