//! The server that compares the operation that it receives with the one that was sent.

use std::any::Any;
use std::fmt::Debug;
use std::pin::Pin;
use std::sync::{Arc, Mutex};

use apis::support::client::http;
use apis::support::instance::{Choices, Instance, MakeRequest, NearMissRequest, near_miss_requests};
use apis::support::service::OtherResponse;
use apis::support::{ByClient, Operation};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::StatusCode;
use tower::ServiceExt;

pub type Future<T> = Pin<Box<dyn std::future::Future<Output = T>>>;

/// The exchanges of one operation.
pub struct Exchange {
    pub name: &'static str,
    /// Sends an instance; false if there is none for the seed.
    pub run: Box<dyn FnMut(u64) -> Future<Result<bool, String>>>,
    pub near_misses: Box<dyn FnMut(u64) -> Future<Vec<Result<(), String>>>>,
}

/// What the server expects, what it responds, and what differs.
#[derive(Clone, Default)]
pub struct Expected(Arc<Mutex<Slot>>);

#[derive(Default)]
struct Slot {
    request: Option<Box<dyn Any + Send>>,
    response: Option<Box<dyn Any + Send>>,
    difference: Option<String>,
}

impl Expected {
    pub fn answer<O>(&self, request: O) -> Result<O::Response, OtherResponse>
    where
        O: Operation<Response: 'static> + PartialEq + Debug + 'static,
    {
        let mut slot = self.0.lock().expect("no panic");
        let Some(expected) = slot.request.take().and_then(|request| request.downcast::<O>().ok()) else {
            return Err(StatusCode::IM_A_TEAPOT.into());
        };
        // A file without a name or a media type is sent with the defaults of its part.
        if *expected != request && expected.request().ok() != request.request().ok() {
            slot.difference = Some(format!("the server reads {request:?}, the client sends {expected:?}"));
        }
        Ok(*slot.response.take().and_then(|response| response.downcast().ok()).expect("a response"))
    }

    fn expect<O: Operation<Response: Send + 'static> + Send + 'static>(&self, request: O, response: O::Response) {
        let (request, response) = (Some(Box::new(request) as Box<_>), Some(Box::new(response) as Box<_>));
        *self.0.lock().expect("no panic") = Slot { request, response, difference: None };
    }

    fn difference(&self) -> Option<String> {
        self.0.lock().expect("no panic").difference.take()
    }
}

/// Sends an instance of an operation and compares.
pub async fn exchange<O, F>(expected: Expected, seed: u64, send: impl FnOnce(O) -> F) -> Result<bool, String>
where
    O: Instance + Operation<Response: Instance + PartialEq + Clone + Debug + Send + 'static>,
    O: PartialEq + Clone + Debug + Send + 'static,
    F: std::future::Future<Output = Result<O::Response, String>>,
{
    let Some(request) = O::instance(&mut Choices::from_seed(seed)) else { return Ok(false) };
    let Some(response) = O::Response::instance(&mut Choices::from_seed(!seed)) else { return Ok(false) };
    expected.expect(request.clone(), response.clone());
    let received = send(request.clone()).await.map_err(|error| format!("{error}: {request:?} with {response:?}"))?;
    match expected.difference() {
        Some(difference) => Err(difference),
        None if received != response => Err(format!("the client reads {received:?}, the server sends {response:?}")),
        None => Ok(true),
    }
}

/// Sends near-misses of an operation, without a client.
pub async fn near_misses<O: MakeRequest<ByClient>>(router: Router, seed: u64) -> Vec<Result<(), String>> {
    let mut results = Vec::new();
    for near_miss in near_miss_requests::<ByClient, O>(&mut Choices::from_seed(seed)) {
        results.push(refused(&router, &near_miss).await.map_err(|error| {
            format!(
                "{error}: {} {near_miss:?} {}",
                near_miss.request.target,
                String::from_utf8_lossy(&near_miss.request.body)
            )
        }));
    }
    results
}

async fn refused(router: &Router, near_miss: &NearMissRequest) -> Result<(), String> {
    let NearMissRequest { request, pointer, keyword, .. } = near_miss;
    let mut builder = http::Request::builder().method(request.method).uri(&request.target);
    for (name, value) in request.headers.iter() {
        builder = builder.header(name, value);
    }
    let request = builder.body(Body::from(request.body.clone())).map_err(|error| error.to_string())?;
    let response = router.clone().oneshot(request).await.expect("a router answers");
    let status = response.status().as_u16();
    let body = to_bytes(response.into_body(), usize::MAX).await.expect("the body is in memory");
    let problem: serde_json::Value = serde_json::from_slice(&body).unwrap_or_default();
    let errors = problem["errors"].as_array().cloned().unwrap_or_default();
    let is_expected = |error: &serde_json::Value| error["pointer"] == pointer.as_str();
    match matches!(status, 400 | 422) && !errors.is_empty() && errors.iter().all(is_expected) {
        true => Ok(()),
        false => Err(format!("expected {keyword} at {pointer}, found status {status} with {errors:?}")),
    }
}

/// Defines the server of an API, and the exchanges of its operations.
#[macro_export]
macro_rules! api {
    ($api:ident $($method:ident: $operation:ident,)*) => {
        pub mod $api {
            use apis::$api as api;
            use apis::support::client::Tower;
            use apis::support::Operation;
            use apis::support::service::{OtherResponse, Parts};
            use $crate::peer::{Exchange, Expected, exchange, near_misses};

            struct Peer(Expected);

            impl api::service::Service for Peer {
                $(async fn $method(
                    &self,
                    request: api::$operation,
                    _: Parts,
                ) -> Result<<api::$operation as Operation>::Response, OtherResponse> {
                    self.0.answer(request)
                })*
            }

            async fn send<O: Operation<Response: Send> + 'static>(client: api::client::Client, operation: O) -> Result<O::Response, String> {
                client.call(operation).response().await.map_err(|error| error.to_string())
            }

            pub fn exchanges() -> Vec<Exchange> {
                let expected = Expected::default();
                let router = api::service::router(Peer(expected.clone()));
                let builder = api::client::Client::builder(Tower::new(router.clone())).server("http://localhost");
                let client = builder.build().expect("a client");
                vec![$({
                    let (expected, client, router) = (expected.clone(), client.clone(), router.clone());
                    Exchange {
                        name: concat!(stringify!($api), ": ", stringify!($method)),
                        run: Box::new(move |seed| {
                            let client = client.clone();
                            Box::pin(exchange::<api::$operation, _>(expected.clone(), seed, move |operation| send(client, operation)))
                        }),
                        near_misses: Box::new(move |seed| Box::pin(near_misses::<api::$operation>(router.clone(), seed))),
                    }
                }),*]
            }
        }
    };
}

/// Defines the function that returns the exchanges of the operations of all APIs.
#[macro_export]
macro_rules! apis {
    ($($api:ident)*) => {
        fn all() -> Vec<$crate::peer::Exchange> {
            [$($api::exchanges()),*].into_iter().flatten().collect()
        }
    };
}
