//! The server of `Constructors and setters 1`.

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

    /// Parameters named after methods.
    fn list_methods(
        &self,
        request: super::ListMethods,
        parts: Parts,
    ) -> impl Responding<super::ListMethods> {
        service::not_implemented(request, parts)
    }

    /// Path parameters in the order of the path.
    fn get_invoice(
        &self,
        request: super::GetInvoice,
        parts: Parts,
    ) -> impl Responding<super::GetInvoice> {
        service::not_implemented(request, parts)
    }

    /// More than three required values.
    fn replace_invoice(
        &self,
        request: super::ReplaceInvoice,
        parts: Parts,
    ) -> impl Responding<super::ReplaceInvoice> {
        service::not_implemented(request, parts)
    }

    /// Arguments that are converted.
    fn delete_invoice(
        &self,
        request: super::DeleteInvoice,
        parts: Parts,
    ) -> impl Responding<super::DeleteInvoice> {
        service::not_implemented(request, parts)
    }

    /// Nothing is required.
    fn list_invoices(
        &self,
        request: super::ListInvoices,
        parts: Parts,
    ) -> impl Responding<super::ListInvoices> {
        service::not_implemented(request, parts)
    }

    /// Only a body.
    fn create_invoice(
        &self,
        request: super::CreateInvoice,
        parts: Parts,
    ) -> impl Responding<super::CreateInvoice> {
        service::not_implemented(request, parts)
    }

    /// A constant that is the default of its type.
    fn delete_invoices(
        &self,
        request: super::DeleteInvoices,
        parts: Parts,
    ) -> impl Responding<super::DeleteInvoices> {
        service::not_implemented(request, parts)
    }

    /// An optional body, and a constant that is no default of its type.
    fn patch_invoices(
        &self,
        request: super::PatchInvoices,
        parts: Parts,
    ) -> impl Responding<super::PatchInvoices> {
        service::not_implemented(request, parts)
    }
}

/// Returns the router of a service. State, limits and timeouts are layers of it; its paths are those of the document, without the
/// path of a server.
pub fn router(service: impl Service) -> Router {
    let mut routes = Routes::new(Implementation(service));
    routes.operation::<super::ListMethods>();
    routes.operation::<super::GetInvoice>();
    routes.operation::<super::ReplaceInvoice>();
    routes.operation::<super::DeleteInvoice>();
    routes.operation::<super::ListInvoices>();
    routes.operation::<super::CreateInvoice>();
    routes.operation::<super::DeleteInvoices>();
    routes.operation::<super::PatchInvoices>();
    routes.into_router()
}

impl<S: Service> Handle<super::ListMethods> for Implementation<S> {
    fn handle(
        &self,
        request: super::ListMethods,
        parts: Parts,
    ) -> impl Responding<super::ListMethods> {
        self.0.list_methods(request, parts)
    }
}

impl<S: Service> Handle<super::GetInvoice> for Implementation<S> {
    fn handle(
        &self,
        request: super::GetInvoice,
        parts: Parts,
    ) -> impl Responding<super::GetInvoice> {
        self.0.get_invoice(request, parts)
    }
}

impl<S: Service> Handle<super::ReplaceInvoice> for Implementation<S> {
    fn handle(
        &self,
        request: super::ReplaceInvoice,
        parts: Parts,
    ) -> impl Responding<super::ReplaceInvoice> {
        self.0.replace_invoice(request, parts)
    }
}

impl<S: Service> Handle<super::DeleteInvoice> for Implementation<S> {
    fn handle(
        &self,
        request: super::DeleteInvoice,
        parts: Parts,
    ) -> impl Responding<super::DeleteInvoice> {
        self.0.delete_invoice(request, parts)
    }
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

impl<S: Service> Handle<super::CreateInvoice> for Implementation<S> {
    fn handle(
        &self,
        request: super::CreateInvoice,
        parts: Parts,
    ) -> impl Responding<super::CreateInvoice> {
        self.0.create_invoice(request, parts)
    }
}

impl<S: Service> Handle<super::DeleteInvoices> for Implementation<S> {
    fn handle(
        &self,
        request: super::DeleteInvoices,
        parts: Parts,
    ) -> impl Responding<super::DeleteInvoices> {
        self.0.delete_invoices(request, parts)
    }
}

impl<S: Service> Handle<super::PatchInvoices> for Implementation<S> {
    fn handle(
        &self,
        request: super::PatchInvoices,
        parts: Parts,
    ) -> impl Responding<super::PatchInvoices> {
        self.0.patch_invoices(request, parts)
    }
}

struct Implementation<S>(S);

impl<S: Service> Served for Implementation<S> {
    const NAME: &'static str = "building";
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
