//! The log: a line for each request.

use std::time::Instant;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{Next, from_fn};
use axum::response::Response;

use crate::print;

/// What the line of a request says beside its method, its path and the status.
#[derive(Clone, Default)]
pub(super) struct Note {
    /// The `operationId`.
    pub(super) operation: Option<&'static str>,
    /// Why the request was refused.
    pub(super) text: Option<String>,
}

/// Returns a router that logs each request. The line has no query, which may contain a credential.
pub(super) fn logged(router: Router) -> Router {
    router.layer(from_fn(log))
}

async fn log(request: Request, next: Next) -> Response {
    let (method, path, start) = (request.method().clone(), request.uri().path().to_owned(), Instant::now());
    let mut response = next.run(request).await;
    let Note { operation, text } = response.extensions_mut().remove().unwrap_or_default();
    let operation = operation.map(|operation| format!("  {operation}")).unwrap_or_default();
    let text = text.map(|text| format!("  {text}")).unwrap_or_default();
    let (status, milliseconds) = (response.status().as_u16(), start.elapsed().as_millis());
    print(&format!("{status:>12}  {method} {path}  {milliseconds} ms{operation}{text}\n"));
    response
}
