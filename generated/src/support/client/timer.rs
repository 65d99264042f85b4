//! A timer for every runtime.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

use super::transport::BoxFuture;

/// The longest wait, ten years: a longer one may exceed `Instant`.
const LONGEST: Duration = Duration::from_secs(10 * 366 * 24 * 60 * 60);

/// The time by which a duration is over; `None` on WebAssembly, which has no clock of its own.
pub(super) fn after(duration: Duration) -> Option<Instant> {
    if cfg!(target_family = "wasm") { None } else { Some(Instant::now() + duration.min(LONGEST)) }
}

/// Waits. One thread, which the first wait starts, wakes the tasks of all. On WebAssembly, which has no threads, it does not wait.
pub(super) fn sleep(duration: Duration) -> Sleep {
    Sleep { end: after(duration), id: None }
}

/// The future of [`sleep`].
pub(super) struct Sleep {
    end: Option<Instant>,
    /// Its number among those that wait.
    id: Option<u64>,
}

/// The tasks that wait, by the end of their wait and their number.
struct Waits {
    tasks: BTreeMap<(Instant, u64), Waker>,
    count: u64,
    has_thread: bool,
}

static WAITS: Mutex<Waits> = Mutex::new(Waits { tasks: BTreeMap::new(), count: 0, has_thread: false });
static EARLIER: Condvar = Condvar::new();

fn waits() -> MutexGuard<'static, Waits> {
    WAITS.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let Some(end) = self.end else { return Poll::Ready(()) };
        let left = end.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Poll::Ready(());
        }
        let mut waits = waits();
        if !waits.has_thread {
            waits.has_thread = thread::Builder::new().name("timer".to_owned()).spawn(wake).is_ok();
        }
        if !waits.has_thread {
            drop(waits);
            // Without another thread, this one waits.
            thread::sleep(left);
            return Poll::Ready(());
        }
        let id = *self.id.get_or_insert(waits.count);
        waits.count = waits.count.max(id + 1);
        waits.tasks.insert((end, id), context.waker().clone());
        if waits.tasks.keys().next() == Some(&(end, id)) {
            EARLIER.notify_one();
        }
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if let (Some(end), Some(id)) = (self.end, self.id) {
            // Its waker is dropped after the lock.
            let _waker = waits().tasks.remove(&(end, id));
        }
    }
}

/// Wakes the tasks whose wait is over, for ever.
fn wake() {
    let mut waiting = waits();
    loop {
        let now = Instant::now();
        let left = match waiting.tasks.first_entry() {
            Some(first) if first.key().0 <= now => {
                let waker = first.remove();
                drop(waiting);
                // A task may drop its wait while it is woken.
                waker.wake();
                waiting = waits();
                continue;
            }
            Some(first) => first.key().0 - now,
            None => LONGEST,
        };
        waiting = EARLIER.wait_timeout(waiting, left).unwrap_or_else(PoisonError::into_inner).0;
    }
}

/// Returns the output of a future, or nothing if the time is over before.
pub(super) async fn within<F: Future>(mut future: Pin<&mut F>, mut time: BoxFuture<'_, ()>) -> Option<F::Output> {
    std::future::poll_fn(|context| {
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Some(output));
        }
        time.as_mut().poll(context).map(|()| None)
    })
    .await
}
