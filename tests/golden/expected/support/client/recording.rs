//! A transport that records what goes through it, for tests.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::super::headers::Headers;
use super::blocking;
use super::server_url::without_secrets;
use super::transport::{BoxFuture, HttpRequest, HttpResponse, Transport, TransportError};

/// A transport that records the requests which another one sends. Its clones share the records.
#[derive(Clone, Debug)]
pub struct Recording<T> {
    transport: T,
    exchanges: Arc<Mutex<Vec<Exchange>>>,
}

/// A recorded request, and the status of its response. `Debug` shows neither credentials nor the query and the body.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Exchange {
    /// The method, in upper case.
    pub method: &'static str,
    /// The URL, whose query may contain a credential.
    pub url: String,
    /// The headers, credentials among them.
    pub headers: Headers,
    /// The body; `None` if it is in chunks.
    pub body: Option<Vec<u8>>,
    /// The status code of the response; `None` if there is none.
    pub status: Option<u16>,
}

impl<T> Recording<T> {
    /// Returns a transport that records the requests which `transport` sends.
    pub fn new(transport: T) -> Self {
        Self { transport, exchanges: Arc::default() }
    }

    /// Returns what was recorded, in the order of the responses.
    pub fn exchanges(&self) -> Vec<Exchange> {
        self.exchanges.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn record(&self, mut exchange: Exchange, result: &Result<HttpResponse, TransportError>) {
        exchange.status = result.as_ref().ok().map(|response| response.status);
        self.exchanges.lock().unwrap_or_else(PoisonError::into_inner).push(exchange);
    }
}

impl Exchange {
    fn of(request: &HttpRequest) -> Self {
        Self {
            method: request.method,
            url: request.url.clone(),
            headers: request.headers.clone(),
            body: request.body.as_bytes().map(<[u8]>::to_vec),
            status: None,
        }
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("method", &self.method)
            .field("url", &without_secrets(&self.url))
            .field("headers", &self.headers)
            .field("body", &format_args!("{:?} bytes", self.body.as_ref().map(Vec::len)))
            .field("status", &self.status)
            .finish()
    }
}

impl<T: Transport> Transport for Recording<T> {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(async {
            let exchange = Exchange::of(&request);
            let result = self.transport.send(request).await;
            self.record(exchange, &result);
            result
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.transport.sleep(duration)
    }
}

impl<T: blocking::Transport> blocking::Transport for Recording<T> {
    fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        let exchange = Exchange::of(&request);
        let result = self.transport.send(request);
        self.record(exchange, &result);
        result
    }

    fn sleep(&self, duration: Duration) {
        self.transport.sleep(duration);
    }
}
