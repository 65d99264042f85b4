//! Transports: what sends a request and receives its response.

use std::error::Error;
use std::fmt;
use std::pin::Pin;
use std::time::Duration;

use super::super::headers::Headers;
use super::body::Body;
use super::error::one_line;
use super::timer;

/// A future in a box, which may be sent to other threads except on WebAssembly.
#[cfg(not(target_family = "wasm"))]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A future in a box, which may be sent to other threads except on WebAssembly.
#[cfg(target_family = "wasm")]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// `Send`, except on WebAssembly, where HTTP clients are bound to their thread.
#[cfg(not(target_family = "wasm"))]
pub trait MaybeSend: Send {}

#[cfg(not(target_family = "wasm"))]
impl<T: Send + ?Sized> MaybeSend for T {}

/// `Send`, except on WebAssembly, where HTTP clients are bound to their thread.
#[cfg(target_family = "wasm")]
pub trait MaybeSend {}

#[cfg(target_family = "wasm")]
impl<T: ?Sized> MaybeSend for T {}

/// `Sync`, except on WebAssembly.
#[cfg(not(target_family = "wasm"))]
pub trait MaybeSync: Sync {}

#[cfg(not(target_family = "wasm"))]
impl<T: Sync + ?Sized> MaybeSync for T {}

/// `Sync`, except on WebAssembly.
#[cfg(target_family = "wasm")]
pub trait MaybeSync {}

#[cfg(target_family = "wasm")]
impl<T: ?Sized> MaybeSync for T {}

/// A transport of requests: an HTTP client, or a test double.
///
/// A transport sends a request once. It does not repeat it, and has no credentials: both are the client's part. Whether it follows
/// redirects is up to it.
pub trait Transport: MaybeSend + MaybeSync + 'static {
    /// Sends a request, and returns its response as soon as the head of it is there. The body follows while it is read.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>>;

    /// Waits. Defaults to a thread that wakes all tasks, which works in every runtime; a transport that knows its runtime uses the timer of
    /// that. On WebAssembly, which has no threads, the default does not wait.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(timer::sleep(duration))
    }
}

/// A request for a transport.
#[non_exhaustive]
pub struct HttpRequest {
    /// The `operationId`, for logs and metrics.
    pub operation: Option<&'static str>,
    /// The method, in upper case.
    pub method: &'static str,
    /// The path template of the operation, for logs and metrics.
    pub template: &'static str,
    /// The absolute URL. Its query may contain a credential.
    pub url: String,
    /// The headers, credentials among them.
    pub headers: Headers,
    /// The body.
    pub body: Body,
    /// The time that is left for the request, and for reading its response unless that is [streamed](Self::is_streamed). A client ends its
    /// calls itself, except one that blocks and one on WebAssembly: their transports do.
    pub timeout: Option<Duration>,
    /// Whether the body of a success is read after the call, and without a limit of time.
    pub is_streamed: bool,
    /// The number of times that the request has been sent before.
    pub resend_count: u32,
}

/// Omits the values of parameters, the credentials and the body.
impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("HttpRequest")
            .field("method", &self.method)
            .field("path", &self.template)
            .field("headers", &headers)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// A response of a transport.
pub struct HttpResponse {
    /// The status code.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The body, without the encodings that the transport understands, such as `gzip`.
    pub body: Body,
}

impl HttpResponse {
    /// Returns a response without headers.
    pub fn new(status: u16, body: impl Into<Body>) -> Self {
        Self { status, headers: Headers::new(), body: body.into() }
    }

    /// Returns a response with a JSON body.
    pub fn json(status: u16, body: impl Into<String>) -> Self {
        Self::new(status, body.into()).header("Content-Type", "application/json")
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.append(name, value);
        self
    }
}

/// Omits the values of headers and the body.
impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("HttpResponse").field("status", &self.status).field("headers", &headers).finish_non_exhaustive()
    }
}

/// The error of a transport.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn Error + Send + Sync>,
}

/// The kind of an error of a transport.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// There is no connection, so the request was not sent.
    Connect,
    /// The timeout elapsed.
    Timeout,
    /// Any other, such as a connection that was cut. The server may have received the request.
    Other,
}

impl TransportError {
    /// Returns an error. Its message must not contain the URL or a header, which may contain credentials.
    pub fn new(kind: TransportErrorKind, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { kind, source: source.into() }
    }

    /// Returns the error of a connection that cannot be made.
    pub fn connect(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Connect, source)
    }

    /// Returns any other error.
    pub fn other(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::new(TransportErrorKind::Other, source)
    }

    /// Returns the kind.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

/// One line with the causes.
impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = self.source.to_string();
        let mut cause = self.source.source();
        while let Some(error) = cause {
            let message = error.to_string();
            if !text.contains(&message) {
                text = format!("{text}: {message}");
            }
            cause = error.source();
        }
        f.write_str(&one_line(&text))
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
