//! Clients that block the thread.

use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::Duration;

use super::super::operation::Operation;
use super::super::response::Response;
use super::call::{Call, Received};
use super::core::{ApiClient, Builder};
use super::error::{Error, Raw};
use super::mode::Blocking;
use super::transport::{BoxFuture, HttpRequest, HttpResponse, TransportError};

/// A transport that blocks the thread until it has the response.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request, and returns its response as soon as its head is received. Must end within [`HttpRequest::timeout`]: a client that
    /// blocks does not interrupt it.
    ///
    /// # Errors
    ///
    /// If there is no response, or none within the time of the request.
    fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError>;

    /// Waits. Defaults to sleeping.
    fn sleep(&self, duration: Duration) {
        thread::sleep(duration);
    }
}

/// A transport whose futures are ready.
struct Ready<T>(T);

impl<T: Transport> super::transport::Transport for Ready<T> {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        Box::pin(std::future::ready(self.0.send(request)))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.sleep(duration);
        Box::pin(std::future::ready(()))
    }
}

impl<C: ApiClient<Mode = Blocking>> Builder<C> {
    /// Returns the default settings of a client that blocks.
    #[doc(hidden)]
    pub fn blocking(transport: impl Transport) -> Self {
        Self::with_transport(Arc::new(Ready(transport)), true)
    }
}

impl<O: Operation> Call<O, Blocking> {
    /// Sends the request, and returns the body of a success.
    ///
    /// # Errors
    ///
    /// If the request is not valid, there is no response, or it is not a success that matches the document.
    pub fn send(self) -> Result<<O::Response as Response>::Success, Error<O>> {
        Ok(wait(self.success())?.body)
    }

    /// Sends the request, and returns the body of a success with its status and its headers.
    ///
    /// # Errors
    ///
    /// As for [`Call::send`].
    pub fn with_response(self) -> Result<Received<<O::Response as Response>::Success>, Error<O>> {
        wait(self.success())
    }

    /// Sends the request, and returns any response that the document defines, with the types of its headers.
    ///
    /// # Errors
    ///
    /// As for [`Call::send`], except for responses that the document defines.
    pub fn response(self) -> Result<O::Response, Error<O>> {
        Ok(wait(self.documented())?.0)
    }

    /// Sends the request, and returns any response as it is received.
    ///
    /// # Errors
    ///
    /// If the request is not valid, credentials are missing, there is no response, or its body is cut or exceeds the body limit.
    pub fn send_raw(self) -> Result<Raw, Error<O>> {
        wait(self.whole())
    }

    /// Sends the request, and returns a response with a status of 200 to 299, whose body is read afterwards, without a limit of size.
    ///
    /// # Errors
    ///
    /// As for [`Call::send`].
    pub fn stream(self) -> Result<HttpResponse, Error<O>> {
        wait(self.streamed())
    }
}

/// Wakes a thread.
struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Returns the output of a future. Those of a client that blocks are ready, but for the tokens of a provider.
pub(super) fn wait<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}
