//! Conversions from and to `http`, and services of `tower`.

use std::convert::Infallible;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use ::tower::Service;
use ::tower::service_fn;

use super::*;
use crate::Headers;
use crate::client::{Body, Layered, Raw, RequestInfo, Tower, TransportErrorKind, http, read_http};

#[test]
fn headers_are_converted_both_ways_with_what_is_secret() {
    let mut headers = Headers::new();
    headers.append("Link", "a");
    headers.append("Link", "ü");
    headers.append("Authorization", SECRET);
    headers.append_secret("X-Key", SECRET);
    let map = http::HeaderMap::try_from(&headers).unwrap();
    assert!(!format!("{map:?}").contains(SECRET), "{map:?}");
    assert_eq!(map.get_all("link").iter().count(), 2);
    let back = Headers::from(&map);
    assert_eq!(back, headers);
    assert!(!format!("{back:?}").contains(SECRET), "{back:?}");
    for (name, value) in [("a b", ""), ("a", "b\nc")] {
        let invalid: Headers = [(name, value)].into_iter().collect();
        assert!(http::HeaderMap::try_from(&invalid).is_err());
    }
}

#[test]
fn a_request_of_an_operation_is_one_of_http() {
    let create = CreatePets { id: 3, body: Some("a"), ..CreatePets::default() };
    let request = create.request().unwrap().into_http("https://api.example.com/v1/").unwrap();
    assert_eq!(
        (request.method(), request.uri().to_string()),
        (&http::Method::POST, "https://api.example.com/v1/pets/3".to_owned())
    );
    assert_eq!(
        (request.headers()["content-type"].as_bytes(), &**request.body()),
        (&b"application/json"[..], &b"\"a\""[..])
    );
    assert!(create.request().unwrap().into_http("https://a b").is_err());
}

#[test]
fn a_response_of_http_is_read_by_an_operation() {
    let response = |status: u16| http::Response::builder().status(status).header("X-Tag", "a").body("[1]").unwrap();
    assert_eq!(read_http::<PetsResponse>(&response(200)).unwrap(), PetsResponse::Ok(vec![1]));
    assert_eq!(read_http::<PetsResponse>(&response(404)).unwrap_err().headers().get("x-tag"), Some("a"));
    let raw = Raw::from(response(200));
    assert_eq!((raw.status(), raw.body(), raw.headers().get("X-Tag")), (200, &b"[1]"[..], Some("a")));
    let back = http::Response::try_from(raw).unwrap();
    assert_eq!(
        (back.status().as_u16(), &**back.body(), back.headers()["x-tag"].as_bytes()),
        (200, &b"[1]"[..], &b"a"[..])
    );
    let response = HttpResponse::from(response(200));
    assert_eq!((response.status, response.body.as_bytes()), (200, Some(&b"[1]"[..])));
    assert!(http::Response::<Body>::try_from(HttpResponse::new(99, "")).is_err());
}

/// A layer that counts, and is ready only when it is asked the second time.
#[derive(Clone)]
struct Counting<S> {
    inner: S,
    count: Arc<AtomicUsize>,
    is_ready: bool,
}

impl<S: Service<http::Request<Body>>> Service<http::Request<Body>> for Counting<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;

    fn poll_ready(&mut self, context: &mut Context<'_>) -> Poll<Result<(), S::Error>> {
        if !std::mem::replace(&mut self.is_ready, true) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        self.inner.poll_ready(context)
    }

    fn call(&mut self, request: http::Request<Body>) -> S::Future {
        assert!(std::mem::take(&mut self.is_ready), "a clone that is not ready is called");
        self.count.fetch_add(1, Ordering::Relaxed);
        self.inner.call(request)
    }
}

#[test]
fn a_service_with_layers_is_a_transport() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let infos = Arc::clone(&seen);
    let double = service_fn(move |request: http::Request<Body>| {
        infos.lock().unwrap().push((*request.extensions().get::<RequestInfo>().unwrap(), request.uri().clone()));
        std::future::ready(Ok::<_, Infallible>(http::Response::new(Body::from("[1]"))))
    });
    let count = Arc::default();
    let client = asynchronous(Tower::new(Counting { inner: double, count: Arc::clone(&count), is_ready: false }))
        .build()
        .unwrap();
    for _ in 0..3 {
        assert_eq!(block_on(client.call(GetPets::default()).timeout(Duration::from_secs(9)).send()).unwrap(), [1]);
    }
    assert_eq!(count.load(Ordering::Relaxed), 3);
    let (info, url) = seen.lock().unwrap()[0].clone();
    assert_eq!(url, "https://api.example.com/v1/pets/0");
    assert_eq!(
        (info.operation, info.method, info.template, info.resend_count),
        (Some("GetPets"), "GET", "/pets/{id}", 0)
    );
    assert!(info.timeout.is_some() && !info.is_streamed);
}

/// The error of a layer.
#[derive(Debug)]
struct Layer(TransportError);

impl std::fmt::Display for Layer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the layer has failed")
    }
}

impl std::error::Error for Layer {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

#[test]
fn the_errors_of_a_service_have_the_kind_of_their_cause() {
    let kind = |error: fn() -> Box<dyn std::error::Error + Send + Sync>| {
        let service =
            service_fn(move |_: http::Request<Body>| std::future::ready(Err::<http::Response<Body>, _>(error())));
        match block_on(asynchronous(Tower::new(service)).build().unwrap().call(GetPets::default()).send()).unwrap_err()
        {
            crate::client::Error::Transport(error) => error.kind(),
            error => panic!("{error}"),
        }
    };
    assert_eq!(kind(|| "full".into()), TransportErrorKind::Other);
    assert_eq!(kind(|| io::Error::from(io::ErrorKind::TimedOut).into()), TransportErrorKind::Timeout);
    assert_eq!(kind(|| io::Error::from(io::ErrorKind::ConnectionRefused).into()), TransportErrorKind::Connect);
    assert_eq!(kind(|| TransportError::connect("none").into()), TransportErrorKind::Connect);
    assert_eq!(kind(|| Layer(TransportError::connect("none")).into()), TransportErrorKind::Connect);
}

#[test]
fn a_transport_is_a_service_that_is_a_transport() {
    let recording = recording();
    let count = Arc::default();
    let service = Counting { inner: Layered::new(recording.clone()), count: Arc::clone(&count), is_ready: false };
    let client = asynchronous(Tower::new(service)).build().unwrap();
    let create = CreatePets { body: Some("a"), ..CreatePets::default() };
    assert_eq!(block_on(client.call(create).send()).unwrap(), [1]);
    let sent = recording.exchanges().remove(0);
    assert_eq!(
        (sent.method, &*sent.url, sent.body.as_deref()),
        ("POST", "https://api.example.com/v1/pets/0", Some(&b"\"a\""[..]))
    );
    assert_eq!(sent.headers.get("user-agent"), Some("pets/1"));
    let request = http::Request::builder().method("COPY").uri("/").body(Body::default()).unwrap();
    let error = block_on(Layered::new(recording).call(request)).unwrap_err();
    assert_eq!(error.to_string(), "unknown method `COPY`");
}
