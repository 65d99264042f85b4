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

/// What sends requests, and blocks the thread until their responses are there.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request, and returns its response as soon as the head of it is there. The body follows while it is read.
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
    /// If the request is not valid, or there is no response.
    pub fn send_raw(self) -> Result<Raw, Error<O>> {
        wait(self.whole())
    }

    /// Sends the request, and returns a success whose body follows while it is read, without a limit.
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
