//! The server of `Fynn v1`.

use super::super::support::service::{
    Authorizing, BearerToken, Denial, Handle, IntoResponse, Parts, Presented, Refusal,
    Responding, Response, Router, Routes, Served,
};
use super::super::support::{Scheme, SecurityScheme, Violations, service};

/// The operations of this API, as a server implements them. What does not match the document does not reach a method. Each has the parts
/// of the request beside what the document declares. A method that is not implemented responds with status 501.
pub trait Service: Send + Sync + 'static {
    /// Decides whether a request with some credentials may be served, given the security schemes of the alternative that they
    /// satisfy, with the scopes that the operation requires. Methods get what it adds to the extensions of `parts`. An operation without
    /// security requirements is served without a decision, and so is a request without credentials if the document allows it.
    fn authorize(
        &self,
        credentials: Credentials,
        required: &'static [Scheme],
        parts: &mut Parts,
    ) -> impl Authorizing;

    /// Returns the response to a request that is refused. Defaults to problem details (RFC 9457).
    fn refuse(&self, refusal: Refusal) -> Response {
        IntoResponse::into_response(refusal)
    }

    /// Reports a response that does not match the document, which is sent nevertheless. Only debug builds check responses. Defaults
    /// to the standard error.
    fn report(&self, operation: &'static str, violations: &Violations) {
        service::log(operation, violations);
    }

    /// Create a product
    fn create_product(
        &self,
        request: super::CreateProduct,
        parts: Parts,
    ) -> impl Responding<super::CreateProduct> {
        service::not_implemented(request, parts)
    }
}

/// Returns the router of a service. State, limits and timeouts are layers of it; its paths are those of the document, without the
/// path of a server.
pub fn router(service: impl Service) -> Router {
    let mut routes = Routes::new(Implementation(service));
    routes.operation::<super::CreateProduct>();
    routes.into_router()
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

/// The credentials of a request, by the security schemes that suffice for an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credentials {
    /// The security scheme `bearer`.
    Bearer(BearerToken),
}

impl Credentials {
    fn of(presented: &Presented) -> Option<Self> {
        if presented.is(&["bearer"]) {
            return Some(Self::Bearer(presented.token("bearer")?));
        }
        None
    }
}

struct Implementation<S>(S);

impl<S: Service> Served for Implementation<S> {
    const NAME: &'static str = "fynn";
    const SECURITY_SCHEMES: &'static [SecurityScheme] = super::SECURITY_SCHEMES;

    async fn authorize(
        &self,
        presented: Presented,
        parts: &mut Parts,
    ) -> Result<(), Denial> {
        let credentials = Credentials::of(&presented).ok_or(Denial::Unauthorized)?;
        self.0.authorize(credentials, presented.required, parts).await
    }

    fn refuse(&self, refusal: Refusal) -> Response {
        self.0.refuse(refusal)
    }

    fn report(&self, operation: &'static str, violations: &Violations) {
        self.0.report(operation, violations);
    }
}
