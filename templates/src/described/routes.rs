//! The routes of an API.

use std::sync::Arc;

use super::super::headers::Headers;
use super::super::security::SecurityScheme;
use super::super::service::routes::{Conditions, Routes, finish, receive};
use super::super::service::{
    Denial, IntoResponse as _, Parts, Presented, Refusal, Response, Router, Served, log, negotiation,
};
use super::super::violation::Violations;
use super::{Api, Operation};

/// A service that serves the operations of an API.
pub trait Service: Send + Sync + 'static {
    /// Responds to a request that matches the document.
    fn respond(&self, call: Call<'_>) -> Response;

    /// Returns the response to a request that is refused. Defaults to problem details (RFC 9457).
    fn refuse(&self, refusal: Refusal) -> Response {
        refusal.into_response()
    }
}

/// A request that matches the document.
pub struct Call<'a> {
    /// The API.
    pub api: &'static Api,
    /// The operation.
    pub operation: &'static Operation,
    /// The request apart from its body.
    pub parts: &'a Parts,
    /// The headers.
    pub headers: &'a Headers,
}

impl Call<'_> {
    /// Returns the index of the media type that the response is to have among some, the best of which comes first; `None` without a
    /// preference.
    pub fn accepted(&self, media_types: &[&str]) -> Option<usize> {
        negotiation::preferred(self.headers, media_types)
    }
}

/// Returns the router of an API. Requests are refused as generated servers refuse them; any credentials that are well formed suffice.
pub fn router(api: &'static Api, service: impl Service) -> Router {
    let service = Arc::new(service);
    let mut routes = Routes::new(Implementation { api, service: Arc::clone(&service) });
    for operation in &api.operations {
        routes.add(operation.method, operation.path, move |implementation, exchange| {
            Box::pin(async move {
                let conditions = Conditions { security: operation.security, accept: operation.accept };
                let received = match receive(&*implementation, conditions, exchange).await {
                    Ok(received) => received,
                    Err(response) => return finish(&*implementation, response),
                };
                match received.read(|incoming| api.validate(operation, incoming)) {
                    Ok(()) => {
                        let (parts, headers) = (&received.parts, &received.headers);
                        implementation.service.respond(Call { api, operation, parts, headers })
                    }
                    Err(refusal) => implementation.service.refuse(refusal),
                }
            })
        });
    }
    let unknown = move || async move { service.refuse(Refusal::new(404, "no operation has this path")) };
    routes.into_router().fallback(unknown)
}

struct Implementation<S> {
    api: &'static Api,
    service: Arc<S>,
}

impl<S: Service> Served for Implementation<S> {
    fn name(&self) -> &'static str {
        self.api.name
    }

    fn security_schemes(&self) -> &'static [SecurityScheme] {
        self.api.security_schemes
    }

    async fn authorize(&self, _: Presented, _: &mut Parts) -> Result<(), Denial> {
        Ok(())
    }

    fn refuse(&self, refusal: Refusal) -> Response {
        self.service.refuse(refusal)
    }

    fn report(&self, operation: &'static str, violations: &Violations) {
        log(operation, violations);
    }
}
