//! A timer for every runtime.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::Duration;

use super::transport::BoxFuture;

/// Waits. A thread sleeps and then wakes the task. On WebAssembly, which has no threads, it does not wait.
pub(super) fn sleep(duration: Duration) -> Sleep {
    let state = Arc::new(Mutex::new(State { over: cfg!(target_family = "wasm"), waker: None }));
    let (shared, name) = (Arc::clone(&state), "timer".to_owned());
    let sleeper = move || {
        thread::sleep(duration);
        let mut state = shared.lock().unwrap_or_else(PoisonError::into_inner);
        state.over = true;
        if let Some(waker) = state.waker.take() {
            waker.wake();
        }
    };
    if !cfg!(target_family = "wasm") && thread::Builder::new().name(name).spawn(sleeper).is_err() {
        // Without another thread, this one waits.
        thread::sleep(duration);
        state.lock().unwrap_or_else(PoisonError::into_inner).over = true;
    }
    Sleep(state)
}

struct State {
    over: bool,
    waker: Option<Waker>,
}

/// The future of [`sleep`].
pub(super) struct Sleep(Arc<Mutex<State>>);

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if state.over {
            return Poll::Ready(());
        }
        state.waker = Some(context.waker().clone());
        Poll::Pending
    }
}

/// Returns the output of a future, or nothing if the time is over before.
pub(super) async fn within<T>(future: impl Future<Output = T>, mut time: BoxFuture<'_, ()>) -> Option<T> {
    let mut future = std::pin::pin!(future);
    std::future::poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        time.as_mut().poll(context).map(|()| None)
    })
    .await
}
