//! Calls of operations, and their options.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::super::headers::Headers;
use super::super::operation::Operation;
use super::super::response::Response;
use super::body::Body;
use super::core::Core;
use super::error::{Error, Failure, Raw, read};
use super::exchange::{Facts, Incoming, Prepared};
use super::mode::Async;
use super::retry::Retry;
use super::server_url::ServerUrl;
use super::transport::{BoxFuture, HttpResponse, MaybeSend, TransportError};

/// A call of an operation, which is sent when it is awaited. A client that blocks [sends](Call::send) it.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<O, M = Async> {
    core: Core<M>,
    operation: O,
    options: Options,
}

/// The options of a call. Those that are not set are the client's.
#[derive(Default)]
pub(super) struct Options {
    pub(super) timeout: Option<Duration>,
    pub(super) headers: Headers,
    pub(super) idempotency_key: Option<String>,
    pub(super) server: Option<ServerUrl>,
    pub(super) retry: Option<Retry>,
    pub(super) body: Option<Body>,
    /// A query parameter, in place of the one that the operation has.
    pub(super) query: Option<(&'static str, String)>,
    /// The URL, which may be relative to the one of the operation, and leads to the same origin.
    pub(super) url: Option<String>,
}

impl Options {
    /// Returns the options for another page of a list.
    pub(super) fn again(&self) -> Self {
        Self {
            timeout: self.timeout,
            headers: self.headers.clone(),
            server: self.server.clone(),
            retry: self.retry.clone(),
            body: self.body.as_ref().and_then(Body::copy),
            ..Self::default()
        }
    }
}

/// The body of a success, with the head of its response.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Received<T> {
    /// The status code.
    pub status: u16,
    /// The headers.
    pub headers: Headers,
    /// The body, or the response if the document defines several successes.
    pub body: T,
}

/// The result of a call.
type Result<T, O> = std::result::Result<T, Error<O>>;

/// The result of a call: the body of a success, or an error.
pub type Outcome<O> = Result<Success<O>, O>;

/// The future of the outcome of an operation.
pub trait Answer<O: Operation>: Future<Output = Outcome<O>> + MaybeSend {}

impl<O: Operation, F: Future<Output = Outcome<O>> + MaybeSend> Answer<O> for F {}

/// The outcome of an operation that a test double does not answer.
#[doc(hidden)]
pub async fn unanswered<O: Operation>(_: O) -> Outcome<O> {
    Err(Error::Transport(TransportError::other("the test double does not answer this operation")))
}

/// The body of a success of an operation.
type Success<O> = <<O as Operation>::Response as Response>::Success;

impl<O: Operation, M> Call<O, M> {
    pub(super) fn new(core: Core<M>, operation: O) -> Self {
        Self::with_options(core, operation, Options::default())
    }

    pub(super) fn with_options(core: Core<M>, operation: O, options: Options) -> Self {
        Self { core, operation, options }
    }

    pub(super) fn into_parts(self) -> (Core<M>, O, Options) {
        (self.core, self.operation, self.options)
    }

    /// Sets the time after which the call ends: with its repetitions, and until its response is read.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// Sets a header, in place of that of the client, the operation or a credential. The credentials that the operation requires must be
    /// set nevertheless.
    pub fn header(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.options.headers.set(name, value);
        self
    }

    /// Sets the idempotency key, by which the server recognizes a repetition of the call. The header is that of the document whose name
    /// ends with `Idempotency-Key`, or this.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.options.idempotency_key = Some(key.into());
        self
    }

    /// Sets the server.
    pub fn server(mut self, server: impl Into<ServerUrl>) -> Self {
        self.options.server = Some(server.into());
        self
    }

    /// Sets when the call is repeated.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.options.retry = Some(retry);
        self
    }

    /// Sets the body, in place of that of the operation, such as a file that is read while it is sent. The body of the operation is
    /// validated, this one is not. A call whose body is in chunks is never repeated, not even after a token is renewed.
    pub fn body(mut self, body: impl Into<Body>) -> Self {
        self.options.body = Some(body.into());
        self
    }

    /// Sends the request. The future is boxed, since those that contain it would move it several times.
    fn exchange(self, streams: bool) -> BoxFuture<'static, std::result::Result<Incoming, Failure>> {
        let request = self.operation.request().map_err(Failure::from);
        let settings = Arc::clone(&self.core.settings);
        match request.and_then(|request| Prepared::new(settings, Facts::of::<O>(), request, self.options)) {
            Ok(prepared) => Box::pin(prepared.exchange(streams)),
            Err(failure) => Box::pin(std::future::ready(Err(failure))),
        }
    }

    /// Returns the response as it is received, whatever its status.
    pub(super) fn whole(self) -> impl Future<Output = Result<Raw, O>> {
        let exchange = self.exchange(false);
        async {
            match exchange.await.map_err(Error::of)? {
                Incoming::Whole(raw) => Ok(raw),
                Incoming::Streamed(response) => Ok(Raw::new(response.status, response.headers, Vec::new())),
            }
        }
    }

    /// Returns the response, if the document defines it.
    pub(super) fn documented(self) -> impl Future<Output = Result<(O::Response, Raw), O>> {
        let whole = self.whole();
        async { read(whole.await?) }
    }

    /// Returns the body of a success.
    pub(super) fn success(self) -> impl Future<Output = Result<Received<Success<O>>, O>> {
        let documented = self.documented();
        async { success(documented.await?) }
    }

    /// Returns the body of a success, and its response as it was received.
    pub(super) fn page(self) -> impl Future<Output = Result<(Success<O>, Raw), O>> {
        let documented = self.documented();
        async {
            let (response, raw) = documented.await?;
            match response.success() {
                Ok(body) => Ok((body, raw)),
                Err(response) => Err(Error::Documented(response, raw)),
            }
        }
    }

    /// Returns the head of a success, whose body follows.
    pub(super) fn streamed(self) -> impl Future<Output = Result<HttpResponse, O>> {
        let exchange = self.exchange(true);
        async {
            match exchange.await.map_err(Error::of)? {
                Incoming::Streamed(response) => Ok(response),
                Incoming::Whole(raw) => {
                    let (response, raw) = read(raw)?;
                    Err(Error::Documented(response, raw))
                }
            }
        }
    }
}

fn success<O: Operation>((response, raw): (O::Response, Raw)) -> Result<Received<Success<O>>, O> {
    match response.success() {
        Ok(body) => {
            let status = raw.status();
            let (headers, _) = raw.into_parts();
            Ok(Received { status, headers, body })
        }
        Err(response) => Err(Error::Documented(response, raw)),
    }
}

impl<O: Operation> Call<O, Async> {
    /// Sends the request, and returns the body of a success.
    ///
    /// # Errors
    ///
    /// If the request is not valid, there is no response, or it is not a success that matches the document.
    pub async fn send(self) -> Result<Success<O>, O> {
        Ok(self.success().await?.body)
    }

    /// Sends the request, and returns the body of a success with its status and its headers.
    ///
    /// # Errors
    ///
    /// As for [`Call::send`].
    pub async fn with_response(self) -> Result<Received<Success<O>>, O> {
        self.success().await
    }

    /// Sends the request, and returns any response that the document defines, with the types of its headers.
    ///
    /// # Errors
    ///
    /// As for [`Call::send`], except for responses that the document defines.
    pub async fn response(self) -> Result<O::Response, O> {
        Ok(self.documented().await?.0)
    }

    /// Sends the request, and returns any response as it is received.
    ///
    /// # Errors
    ///
    /// If the request is not valid, credentials are missing, there is no response, or its body is cut or exceeds the body limit.
    pub async fn send_raw(self) -> Result<Raw, O> {
        self.whole().await
    }

    /// Sends the request, and returns a response with a status of 200 to 299, whose body is read afterwards, without a limit of size or
    /// time. The timeout ends with the head of the response.
    ///
    /// # Errors
    ///
    /// As for [`Call::send`].
    pub async fn stream(self) -> Result<HttpResponse, O> {
        self.streamed().await
    }
}

impl<O: Operation<Response: MaybeSend> + MaybeSend + 'static> IntoFuture for Call<O, Async> {
    type Output = Result<Success<O>, O>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// Without the values of the request and of headers.
impl<O: Operation, M> fmt::Debug for Call<O, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("method", &O::METHOD).field("path", &O::PATH).finish_non_exhaustive()
    }
}
