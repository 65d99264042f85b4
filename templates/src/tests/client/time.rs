//! The time of a call, and the timer.

use std::future::{pending, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::{Duration, Instant};

use super::*;
use crate::client::{BoxFuture, Error, Retry, TransportErrorKind};

/// A transport that never answers, or whose body never ends.
struct Hanging {
    has_head: bool,
}

impl Transport for Hanging {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportError>> {
        let answers = self.has_head;
        Box::pin(async move {
            if !answers {
                pending::<()>().await;
            }
            Ok(HttpResponse::new(200, streams::endless()))
        })
    }
}

#[test]
fn a_call_ends_with_its_time_whether_it_waits_for_the_head_or_the_body() {
    for has_head in [false, true] {
        let client = asynchronous(Hanging { has_head }).timeout(Duration::from_secs(1000)).build().unwrap();
        let start = Instant::now();
        let error = block_on(client.call(GetPets::default()).timeout(Duration::from_millis(30)).send()).unwrap_err();
        assert!(matches!(error, Error::Timeout(time) if time == Duration::from_millis(30)), "{error}");
        assert_eq!(error.to_string(), "GetPets: no response within 30ms");
        let time = start.elapsed();
        assert!(time >= Duration::from_millis(30) && time < Duration::from_secs(100), "{time:?}");
    }
}

#[test]
fn the_time_of_a_stream_ends_with_the_head() {
    let client = asynchronous(Hanging { has_head: true }).timeout(Duration::from_millis(30)).build().unwrap();
    let response = block_on(client.call(GetPets::default()).stream()).unwrap();
    assert_eq!(response.status, 200);
    let client = asynchronous(Hanging { has_head: false }).timeout(Duration::from_millis(30)).build().unwrap();
    let error = block_on(client.call(GetPets::default()).stream()).unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error}");
}

#[test]
fn a_transport_that_blocks_is_told_the_time_that_is_left() {
    struct Slow(Arc<Mutex<Vec<Duration>>>);
    impl blocking::Transport for Slow {
        fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
            let mut times = self.0.lock().unwrap();
            times.push(request.timeout.expect("a time"));
            match times.len() {
                1 => Err(TransportError::other("reset")),
                _ => Err(TransportError::new(TransportErrorKind::Timeout, "too slow")),
            }
        }
    }
    let times = Arc::new(Mutex::new(Vec::new()));
    let retry = Retry::attempts(5).wait(Duration::from_millis(20), Duration::from_millis(20));
    let client = blocking(Slow(Arc::clone(&times))).retry(retry).timeout(Duration::from_secs(100)).build().unwrap();
    let error = client.call(GetPets::default()).send().unwrap_err();
    // A timeout of the transport's own is an error of the transport, after which the call is repeated.
    assert!(matches!(error, Error::Transport(_)), "{error}");
    let times = times.lock().unwrap();
    assert_eq!(times.len(), 5);
    assert!(times[0] <= Duration::from_secs(100) && times[1] + Duration::from_millis(20) <= times[0], "{times:?}");
}

#[test]
fn the_timer_wakes_many_tasks_each_in_its_time() {
    let transport = from_fn(|_| Err(TransportError::other("")));
    block_on(async {
        let start = Instant::now();
        let mut waits: Vec<_> = (0..200u64)
            .map(|index| (index % 7 * 10, Transport::sleep(&transport, Duration::from_millis(index % 7 * 10))))
            .collect();
        // Most are dropped before they are over.
        let long: Vec<_> = (0..100).map(|_| Transport::sleep(&transport, Duration::from_secs(3600))).collect();
        drop(long);
        poll_fn(|context| {
            waits.retain_mut(|(least, wait)| match pin!(wait).poll(context) {
                Poll::Ready(()) => {
                    assert!(start.elapsed() >= Duration::from_millis(*least));
                    false
                }
                Poll::Pending => true,
            });
            if waits.is_empty() { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
        assert!(start.elapsed() < Duration::from_secs(100));
    });
}
