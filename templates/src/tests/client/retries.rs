//! Repetition of calls, over a transport that fails by a schedule.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use super::*;
use crate::client::{Body, Error, Retry, TransportErrorKind};

/// What happens to an attempt.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fate {
    Status(u16),
    /// A status of 503 with a `Retry-After` in seconds.
    RetryAfter(u64),
    NoConnection,
    Reset,
    Cut,
}

const FATES: [Fate; 12] = [
    Fate::Status(200),
    Fate::Status(408),
    Fate::Status(422),
    Fate::Status(429),
    Fate::Status(500),
    Fate::Status(501),
    Fate::Status(504),
    Fate::RetryAfter(1),
    Fate::RetryAfter(3600),
    Fate::NoConnection,
    Fate::Reset,
    Fate::Cut,
];

impl Fate {
    /// Returns whether a call that may be repeated is repeated after it.
    fn is_repeated(self) -> bool {
        !matches!(self, Self::Status(200 | 422 | 501) | Self::RetryAfter(3600))
    }

    fn result(self) -> Result<HttpResponse, TransportError> {
        match self {
            Self::Status(status) => Ok(HttpResponse::json(status, "[]")),
            Self::RetryAfter(seconds) => Ok(HttpResponse::json(503, "[]").header("Retry-After", seconds.to_string())),
            Self::NoConnection => Err(TransportError::connect("refused")),
            Self::Reset => Err(TransportError::other("reset")),
            Self::Cut => Ok(HttpResponse::new(200, streams::chunks(vec![Err(TransportError::other("cut"))]))),
        }
    }
}

/// A transport whose attempts have these fates, the last for ever; it counts them, and the waits between them.
#[derive(Clone, Default)]
struct Faulty {
    fates: Arc<Mutex<Vec<Fate>>>,
    attempts: Arc<Mutex<Vec<u32>>>,
    waits: Arc<Mutex<Vec<Duration>>>,
}

impl Faulty {
    fn new(fates: Vec<Fate>) -> Self {
        Self { fates: Arc::new(Mutex::new(fates)), ..Self::default() }
    }

    fn attempts(&self) -> usize {
        self.attempts.lock().unwrap().len()
    }
}

impl blocking::Transport for Faulty {
    fn send(&self, mut request: HttpRequest) -> Result<HttpResponse, TransportError> {
        self.attempts.lock().unwrap().push(request.resend_count);
        while block_on(request.body.chunk()).is_some() {}
        let mut fates = self.fates.lock().unwrap();
        let fate = if fates.len() > 1 { fates.remove(0) } else { fates[0] };
        fate.result()
    }

    fn sleep(&self, duration: Duration) {
        self.waits.lock().unwrap().push(duration);
    }
}

/// How a call may be repeated.
#[derive(Clone, Copy, Debug)]
struct Setting {
    attempts: u32,
    has_key: bool,
    is_in_chunks: bool,
}

fn run<O: Operation<Response = PetsResponse>>(
    transport: Faulty,
    operation: O,
    setting: Setting,
) -> Result<Vec<i64>, Error<O>> {
    let retry = Retry::attempts(setting.attempts).wait(Duration::from_millis(1), Duration::from_secs(60));
    let client = blocking(transport).retry(retry).build().unwrap();
    let mut call = client.call(operation);
    if setting.has_key {
        call = call.idempotency_key("key");
    }
    if setting.is_in_chunks {
        call = call.body(Body::reader(&b"[]"[..]));
    }
    call.send()
}

#[test]
fn no_request_that_is_not_idempotent_is_sent_twice_without_a_key() {
    let mut random = fastrand::Rng::with_seed(18);
    for schedule in 0..10_000 {
        let fates: Vec<Fate> = (0..random.usize(1..8)).map(|_| FATES[random.usize(..FATES.len())]).collect();
        let setting =
            Setting { attempts: random.u32(0..6), has_key: random.u8(..4) == 0, is_in_chunks: random.u8(..8) == 0 };
        let transport = Faulty::new(fates.clone());
        let method = random.usize(..5);
        let is_success = match method {
            0 => run(transport.clone(), GetPets::default(), setting).is_ok(),
            1 => run(transport.clone(), ReplacePets::default(), setting).is_ok(),
            2 => run(transport.clone(), RemovePets::default(), setting).is_ok(),
            3 => run(transport.clone(), CreatePets::default(), setting).is_ok(),
            _ => run(transport.clone(), ChangePets::default(), setting).is_ok(),
        };
        let case = format!("schedule {schedule}, method {method}: {fates:?} {setting:?}");
        let may_repeat = (method < 3 || setting.has_key) && !setting.is_in_chunks;
        let most = if may_repeat { setting.attempts.max(1) as usize } else { 1 };
        let fate = |index: usize| fates[index.min(fates.len() - 1)];
        let expected = (1..=most).find(|count| !fate(count - 1).is_repeated()).unwrap_or(most);
        assert_eq!(transport.attempts(), expected, "{case}");
        let counts: Vec<u32> = (0..expected as u32).collect();
        assert_eq!(*transport.attempts.lock().unwrap(), counts, "{case}");
        assert_eq!(is_success, fate(expected - 1) == Fate::Status(200), "{case}");
        assert_eq!(transport.waits.lock().unwrap().len(), expected - 1, "{case}");
        for (index, wait) in transport.waits.lock().unwrap().iter().enumerate() {
            let least = if fate(index) == Fate::RetryAfter(1) { 1_000 } else { 1 << index };
            assert!((least..=least.max(2 << index)).contains(&wait.as_millis()), "{case}: {wait:?}");
        }
    }
}

#[test]
fn the_waits_of_two_clients_differ() {
    let waits = || {
        let transport = Faulty::new(vec![Fate::Reset]);
        let retry = Retry::attempts(5).wait(Duration::from_secs(1), Duration::from_secs(60));
        let client = blocking(transport.clone()).retry(retry).build().unwrap();
        client.call(GetPets::default()).send().unwrap_err();
        transport.waits.lock().unwrap().clone()
    };
    let one = waits();
    assert_eq!(one.len(), 4);
    assert_ne!(one, waits());
}

#[test]
fn the_calls_of_a_client_share_a_budget_of_repetitions() {
    let transport = Faulty::new(vec![Fate::Status(503)]);
    let retry = Retry::attempts(4).wait(Duration::ZERO, Duration::ZERO);
    let client = blocking(transport.clone()).retry(retry).build().unwrap();
    for _ in 0..200 {
        client.call(GetPets::default()).send().unwrap_err();
    }
    assert_eq!(transport.attempts(), 200 + 100, "a hundred repetitions");
    *transport.fates.lock().unwrap() = vec![Fate::Status(200)];
    for _ in 0..50 {
        client.call(GetPets::default()).send().unwrap();
    }
    *transport.fates.lock().unwrap() = vec![Fate::Status(503)];
    client.call(GetPets::default()).send().unwrap_err();
    client.call(GetPets::default()).send().unwrap_err();
    assert_eq!(transport.attempts(), 300 + 50 + 2 + 5, "ten successes give one back");
}

#[test]
fn retries_are_off_by_default() {
    let transport = Faulty::new(vec![Fate::Reset]);
    blocking(transport.clone()).build().unwrap().call(GetPets::default()).send().unwrap_err();
    assert_eq!(transport.attempts(), 1);
}

#[test]
fn the_retries_of_a_call_take_the_place_of_those_of_the_client() {
    let transport = Faulty::new(vec![Fate::Reset]);
    let retry = |attempts| Retry::attempts(attempts).wait(Duration::ZERO, Duration::ZERO);
    let client = blocking(transport.clone()).retry(retry(5)).build().unwrap();
    client.call(GetPets::default()).retry(Retry::never()).send().unwrap_err();
    assert_eq!(transport.attempts(), 1);
    client.call(GetPets::default()).retry(retry(3)).send().unwrap_err();
    assert_eq!(transport.attempts(), 1 + 3);
}

/// Returns the wait of a client after a response with a `Retry-After`.
fn wait_after(retry_after: String) -> (Option<Duration>, Option<Duration>) {
    let waits = Arc::new(Mutex::new(Vec::new()));
    struct Busy(String, Arc<Mutex<Vec<Duration>>>);
    impl blocking::Transport for Busy {
        fn send(&self, _: HttpRequest) -> Result<HttpResponse, TransportError> {
            Ok(HttpResponse::json(429, "[]").header("Retry-After", self.0.clone()))
        }

        fn sleep(&self, duration: Duration) {
            self.1.lock().unwrap().push(duration);
        }
    }
    let retry = Retry::attempts(2).wait(Duration::ZERO, Duration::from_secs(100));
    let client = blocking(Busy(retry_after, Arc::clone(&waits))).retry(retry).build().unwrap();
    let error = client.call(GetPets::default()).send().unwrap_err();
    let waits = waits.lock().unwrap();
    (waits.first().copied(), error.retry_after())
}

#[test]
fn retry_after_is_read_in_seconds_and_as_a_date() {
    assert_eq!(wait_after("7".to_owned()), (Some(Duration::from_secs(7)), Some(Duration::from_secs(7))));
    let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(50));
    let (waited, asked) = wait_after(date);
    assert!(waited.is_some_and(|wait| (40..=50).contains(&wait.as_secs())), "{waited:?}");
    assert!(asked.is_some_and(|wait| (40..=50).contains(&wait.as_secs())), "{asked:?}");
    let past = httpdate::fmt_http_date(SystemTime::UNIX_EPOCH);
    assert_eq!(wait_after(past), (Some(Duration::ZERO), Some(Duration::ZERO)));
    assert_eq!(wait_after("soon".to_owned()), (Some(Duration::ZERO), None));
    assert_eq!(wait_after("101".to_owned()), (None, Some(Duration::from_secs(101))), "longer than the maximum");
    assert_eq!(wait_after(u64::MAX.to_string()), (None, Some(Duration::from_secs(u64::MAX))));
}

#[test]
fn a_wait_that_would_end_after_the_call_is_not_begun() {
    let transport = Faulty::new(vec![Fate::RetryAfter(1)]);
    let client = blocking(transport.clone()).retry(Retry::attempts(3)).timeout(Duration::from_millis(900)).build();
    let error = client.unwrap().call(GetPets::default()).send().unwrap_err();
    assert_eq!((error.status(), transport.attempts()), (Some(503), 1));
}

#[test]
fn longest_settings_do_not_overflow() {
    let transport = Faulty::new(vec![Fate::Reset]);
    let retry = Retry::attempts(u32::MAX).wait(Duration::MAX, Duration::MAX);
    let client = blocking(transport.clone()).retry(retry).timeout(Duration::MAX).build().unwrap();
    let error = client.call(GetPets::default()).send().unwrap_err();
    assert!(matches!(&error, Error::Transport(error) if error.kind() == TransportErrorKind::Other), "{error}");
    assert_eq!(transport.attempts(), 101);
}
