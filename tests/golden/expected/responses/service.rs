//! The server of `Responses 1`.

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

    /// `GET /report`
    fn get_report(
        &self,
        request: super::GetReport,
        parts: Parts,
    ) -> impl Responding<super::GetReport> {
        service::not_implemented(request, parts)
    }

    /// `GET /tree`
    fn get_tree(
        &self,
        request: super::GetTree,
        parts: Parts,
    ) -> impl Responding<super::GetTree> {
        service::not_implemented(request, parts)
    }
}

/// Returns the router of a service. State, limits and timeouts are layers of it; its paths are those of the document, without the
/// path of a server.
pub fn router(service: impl Service) -> Router {
    let mut routes = Routes::new(Implementation(service));
    routes.operation::<super::GetReport>();
    routes.operation::<super::GetTree>();
    routes.into_router()
}

impl<S: Service> Handle<super::GetReport> for Implementation<S> {
    fn handle(
        &self,
        request: super::GetReport,
        parts: Parts,
    ) -> impl Responding<super::GetReport> {
        self.0.get_report(request, parts)
    }
}

impl<S: Service> Handle<super::GetTree> for Implementation<S> {
    fn handle(
        &self,
        request: super::GetTree,
        parts: Parts,
    ) -> impl Responding<super::GetTree> {
        self.0.get_tree(request, parts)
    }
}

struct Implementation<S>(S);

impl<S: Service> Served for Implementation<S> {
    const NAME: &'static str = "responses";
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
