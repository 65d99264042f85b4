//! Whether and when a call is repeated.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBuilder};

/// When calls are repeated. Only a call is repeated whose method is safe or idempotent (RFC 9110, 9.2), or that has an idempotency key, and
/// whose body is not in chunks: after an error of the transport, a cut response, or one of the statuses 408, 429, 500, 502, 503 and 504.
///
/// The time between two attempts doubles, with jitter of up to as much again. If `Retry-After` is longer, it applies.
#[derive(Clone, Debug)]
#[must_use]
pub struct Retry {
    attempts: u32,
    minimum: Duration,
    maximum: Duration,
}

impl Retry {
    /// Repeats a call until it has been sent this number of times. The time between attempts grows from 0.5 s to 30 s, before jitter.
    pub fn attempts(attempts: u32) -> Self {
        Self { attempts, minimum: Duration::from_millis(500), maximum: Duration::from_secs(30) }
    }

    /// Never repeats a call, which is the default.
    pub fn never() -> Self {
        Self::attempts(1)
    }

    /// Sets the time before the first repetition, and the maximum, both before jitter. A call is not repeated if `Retry-After` is longer
    /// than the maximum.
    pub fn wait(self, minimum: Duration, maximum: Duration) -> Self {
        let maximum = maximum.min(LONGEST);
        Self { minimum: minimum.min(maximum), maximum, ..self }
    }

    /// Returns the times to wait before each repetition.
    pub(super) fn waits(&self) -> impl ExactSizeIterator<Item = Duration> + use<> {
        let builder = ExponentialBuilder::default()
            .with_jitter()
            .with_min_delay(self.minimum)
            .with_max_delay(self.maximum)
            .with_max_times(self.attempts.saturating_sub(1).min(MOST) as usize);
        builder.build().collect::<Vec<_>>().into_iter()
    }

    /// Returns the time to wait, given the one that is due and the one that the server asks for; `None` if that is too long.
    pub(super) fn wait_for(&self, due: Duration, asked: Option<Duration>) -> Option<Duration> {
        let wait = asked.map_or(due, |asked| asked.max(due));
        (asked <= Some(self.maximum)).then_some(wait)
    }
}

/// Returns whether a request may be sent twice because of its method (RFC 9110, 9.2.2).
pub(super) fn is_idempotent(method: &str) -> bool {
    matches!(method, "GET" | "HEAD" | "OPTIONS" | "TRACE" | "PUT" | "DELETE" | "QUERY")
}

/// The longest time between two attempts, a day.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// The greatest number of repetitions of one call.
const MOST: u32 = 100;

/// The repetitions that all calls of a client may make together, so that an outage is not made worse by them.
#[derive(Debug)]
pub(super) struct Budget(Mutex<u32>);

/// What a repetition takes, and what a call that succeeds gives back.
const COST: u32 = 10;
const FULL: u32 = 100 * COST;

impl Default for Budget {
    fn default() -> Self {
        Self(Mutex::new(FULL))
    }
}

impl Budget {
    /// Takes a repetition from the budget; returns `false` if none is left.
    pub(super) fn take(&self) -> bool {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = left.checked_sub(COST);
        *left = taken.unwrap_or(*left);
        taken.is_some()
    }

    /// Records a call that succeeded.
    pub(super) fn give_back(&self) {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *left = FULL.min(*left + 1);
    }
}
