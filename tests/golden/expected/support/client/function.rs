//! A function as a transport, for tests.

use super::blocking;
use super::transport::{BoxFuture, HttpRequest, HttpResponse, Transport, TransportError};

/// A transport that answers by a function.
#[derive(Clone, Debug)]
pub struct Function<F>(F);

/// Returns a transport that answers by a function, for clients of both modes.
pub fn from_fn<F>(answer: F) -> Function<F>
where
    F: Fn(HttpRequest) -> Result<HttpResponse, TransportError> + Send + Sync + 'static,
{
    Function(answer)
}

impl<F> Transport for Function<F>
where
    F: Fn(HttpRequest) -> Result<HttpResponse, TransportError> + Send + Sync + 'static,
{
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(std::future::ready((self.0)(request)))
    }
}

impl<F> blocking::Transport for Function<F>
where
    F: Fn(HttpRequest) -> Result<HttpResponse, TransportError> + Send + Sync + 'static,
{
    fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        (self.0)(request)
    }
}
