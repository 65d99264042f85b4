//! The server of `Overrides 1`.

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

    /// `GET /products`
    fn list_products(
        &self,
        request: super::ListProducts,
        parts: Parts,
    ) -> impl Responding<super::ListProducts> {
        service::not_implemented(request, parts)
    }

    /// `POST /products`
    fn create_product(
        &self,
        request: super::CreateProduct,
        parts: Parts,
    ) -> impl Responding<super::CreateProduct> {
        service::not_implemented(request, parts)
    }

    /// `GET /prices/{sku}`
    fn get_price(
        &self,
        request: super::GetPrice,
        parts: Parts,
    ) -> impl Responding<super::GetPrice> {
        service::not_implemented(request, parts)
    }

    /// `PUT /prices/{sku}`
    fn put_price(
        &self,
        request: super::PutPrice,
        parts: Parts,
    ) -> impl Responding<super::PutPrice> {
        service::not_implemented(request, parts)
    }
}

/// Returns the router of a service. State, limits and timeouts are layers of it; its paths are those of the document, without the
/// path of a server.
pub fn router(service: impl Service) -> Router {
    let mut routes = Routes::new(Implementation(service));
    routes.operation::<super::ListProducts>();
    routes.operation::<super::CreateProduct>();
    routes.operation::<super::GetPrice>();
    routes.operation::<super::PutPrice>();
    routes.into_router()
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

impl<S: Service> Handle<super::CreateProduct> for Implementation<S> {
    fn handle(
        &self,
        request: super::CreateProduct,
        parts: Parts,
    ) -> impl Responding<super::CreateProduct> {
        self.0.create_product(request, parts)
    }
}

impl<S: Service> Handle<super::GetPrice> for Implementation<S> {
    fn handle(
        &self,
        request: super::GetPrice,
        parts: Parts,
    ) -> impl Responding<super::GetPrice> {
        self.0.get_price(request, parts)
    }
}

impl<S: Service> Handle<super::PutPrice> for Implementation<S> {
    fn handle(
        &self,
        request: super::PutPrice,
        parts: Parts,
    ) -> impl Responding<super::PutPrice> {
        self.0.put_price(request, parts)
    }
}

struct Implementation<S>(S);

impl<S: Service> Served for Implementation<S> {
    const NAME: &'static str = "overrides";
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
