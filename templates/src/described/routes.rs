//! The routes of an API.

use std::sync::Arc;

use ::axum::extract::Request;
use ::axum::http::Uri;
use ::axum::middleware::map_request;

use super::super::headers::Headers;
use super::super::security::SecurityScheme;
use super::super::service::routes::{Conditions, Routes, finish, receive};
use super::super::service::template::Template;
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

/// Returns the router of an API, whose paths are those of the document, and those below the path of a server. Requests are refused as generated servers refuse them; any credentials that are well formed suffice.
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
    let router = routes.into_router().fallback(unknown);
    if api.base_paths.is_empty() {
        return router;
    }
    let templates: Arc<[Template]> = api.operations.iter().map(|operation| Template::new(operation.path)).collect();
    let without_base = move |request: Request| {
        let templates = Arc::clone(&templates);
        async move { without_base(api, &templates, request) }
    };
    Router::new().fallback_service(router).layer(map_request(without_base))
}

/// Removes the path of a server from that of a request, unless an operation has the whole path.
fn without_base(api: &Api, templates: &[Template], mut request: Request) -> Request {
    let (path, query) = (request.uri().path(), request.uri().query());
    if templates.iter().any(|template| template.captures(path, query).is_some()) {
        return request;
    }
    let below = |base: &String| path.strip_prefix(base.as_str()).filter(|rest| rest.starts_with('/'));
    if let Some(rest) = api.base_paths.iter().find_map(below) {
        let query = query.map(|query| format!("?{query}")).unwrap_or_default();
        if let Ok(uri) = format!("{rest}{query}").parse::<Uri>() {
            *request.uri_mut() = uri;
        }
    }
    request
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
