//! Spans of `tracing` for requests.

use std::time::Duration;

use tracing::field::{Empty, display};
use tracing::{Instrument, Span, info_span};

use super::blocking;
use super::transport::{BoxFuture, HttpRequest, HttpResponse, Transport, TransportError, TransportErrorKind};

/// A transport that has a span for each request, from sending it to the head of its response, by the semantic conventions of
/// OpenTelemetry: `http.request.method`, `url.template`, `server.address`, `server.port`, `http.response.status_code`,
/// `http.request.resend_count` and `error.type`; and the `operationId` as `openapi.operation_id`. Spans have no URL, no header and no body.
#[derive(Clone, Debug)]
pub struct Traced<T>(T);

impl<T> Traced<T> {
    /// Returns a transport that has a span for each request which `transport` sends.
    pub fn new(transport: T) -> Self {
        Self(transport)
    }
}

impl<T: Transport> Transport for Traced<T> {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let span = span(&request);
        Box::pin(async move {
            let result = span.in_scope(|| self.0.send(request)).instrument(span.clone()).await;
            record(&span, &result);
            result
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.sleep(duration)
    }
}

impl<T: blocking::Transport> blocking::Transport for Traced<T> {
    fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let span = span(&request);
        let result = span.in_scope(|| self.0.send(request));
        record(&span, &result);
        result
    }

    fn sleep(&self, duration: Duration) {
        self.0.sleep(duration);
    }
}

fn span(request: &HttpRequest) -> Span {
    let (host, port) = host_and_port(&request.url);
    let span = info_span!(
        "HTTP request",
        otel.name = format_args!("{} {}", request.method, request.template),
        otel.kind = "client",
        otel.status_code = Empty,
        openapi.operation_id = request.operation,
        http.request.method = request.method,
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        url.template = request.template,
        server.address = host,
        server.port = port,
        error.type = Empty,
    );
    if request.resend_count > 0 {
        span.record("http.request.resend_count", request.resend_count);
    }
    span
}

fn record(span: &Span, result: &Result<HttpResponse, TransportError>) {
    match result {
        Ok(response) => {
            span.record("http.response.status_code", response.status);
            if response.status >= 400 {
                span.record("error.type", display(response.status));
                span.record("otel.status_code", "ERROR");
            }
        }
        Err(error) => {
            let kind = match error.kind() {
                TransportErrorKind::Connect => "connect",
                TransportErrorKind::Timeout => "timeout",
                TransportErrorKind::Other => "transport",
            };
            span.record("error.type", kind);
            span.record("otel.status_code", "ERROR");
        }
    }
}

/// Returns the host and the port of a URL.
fn host_and_port(url: &str) -> (&str, Option<u16>) {
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let server = authority.rsplit_once('@').map_or(authority, |(_, server)| server);
    let default = if scheme.eq_ignore_ascii_case("http") { 80 } else { 443 };
    // The colons of an IPv6 address are in brackets.
    match server.rsplit_once(':').filter(|(_, port)| !port.contains(']')) {
        Some((host, port)) => (host, port.parse().ok()),
        None => (server, Some(default)),
    }
}
