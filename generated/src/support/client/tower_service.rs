//! Services of `tower` as transports, and transports as services.

use std::error::Error;
use std::fmt;
use std::future::poll_fn;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use http_body::Body as HttpBody;
use tower_service::Service;

use super::body::Body;
use super::transport::{
    BoxFuture, HttpRequest, HttpResponse, MaybeSend, Transport, TransportError, TransportErrorKind,
};

type BoxError = Box<dyn Error + Send + Sync>;

/// The transport that sends by a service: an HTTP client with layers, a server in the same process, or a test double.
///
/// Each request is sent by a clone of the service, as soon as that is ready. It has a [`RequestInfo`](super::RequestInfo) as an extension.
/// The errors of the service must not contain the URL or a header, which may contain credentials.
pub struct Tower<S>(Mutex<S>);

impl<S> Tower<S> {
    /// Returns the transport that sends by a service.
    pub fn new(service: S) -> Self {
        Self(Mutex::new(service))
    }

    fn service(&self) -> S
    where
        S: Clone,
    {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl<S: Clone> Clone for Tower<S> {
    fn clone(&self) -> Self {
        Self::new(self.service())
    }
}

impl<S> fmt::Debug for Tower<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tower").finish_non_exhaustive()
    }
}

impl<S, B> Transport for Tower<S>
where
    S: Service<http::Request<Body>, Response = http::Response<B>> + Clone + MaybeSend + 'static,
    S::Error: Into<BoxError>,
    S::Future: MaybeSend,
    B: HttpBody<Error: Into<BoxError>> + MaybeSend + 'static,
{
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let mut service = self.service();
        Box::pin(async move {
            let request = http::Request::try_from(request).map_err(TransportError::other)?;
            // Only what was ready may be called, not another clone.
            poll_fn(|context| service.poll_ready(context)).await.map_err(failure)?;
            let response = service.call(request).await.map_err(failure)?;
            Ok(response.map(|body| Body::of(Box::pin(body), failure)).into())
        })
    }
}

/// Returns the error of a transport that a service has passed on, or a new one.
fn failure(error: impl Into<BoxError>) -> TransportError {
    let error = match error.into().downcast::<TransportError>() {
        Ok(error) => return *error,
        Err(error) => error,
    };
    let mut cause: Option<&(dyn Error + 'static)> = Some(&*error);
    let mut kind = TransportErrorKind::Other;
    while let Some(error) = cause {
        kind = match error.downcast_ref().map(io::Error::kind) {
            Some(io::ErrorKind::TimedOut) => TransportErrorKind::Timeout,
            Some(io::ErrorKind::ConnectionRefused) => TransportErrorKind::Connect,
            Some(_) | None => error.downcast_ref().map_or(kind, TransportError::kind),
        };
        cause = error.source();
    }
    TransportError::new(kind, error)
}

/// A transport as a service, for the layers of `tower`. As a [`Tower`], the service with its layers is a transport again.
#[derive(Debug)]
pub struct Layered<T>(Arc<T>);

impl<T: Transport> Layered<T> {
    /// Returns the service that sends by a transport.
    pub fn new(transport: T) -> Self {
        Self(Arc::new(transport))
    }
}

impl<T> Clone for Layered<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T: Transport> Service<http::Request<Body>> for Layered<T> {
    type Response = http::Response<Body>;
    type Error = TransportError;
    type Future = BoxFuture<'static, Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let transport = Arc::clone(&self.0);
        Box::pin(async move {
            let request = HttpRequest::try_from(request)
                .map_err(|request| TransportError::other(format!("unknown method `{}`", request.method())))?;
            transport.send(request).await?.try_into().map_err(TransportError::other)
        })
    }
}
