//! The generated servers in the place of Spector's: they read the request of each exchange, and respond as it has responded.

use std::collections::{HashMap, VecDeque};
use std::sync::Mutex;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::request::Parts;
use axum::http::{Request, Uri};
use scenarios::support::service::OtherResponse;
use scenarios::support::{Headers, Operation, Response, Violations};
use tower::ServiceExt;

use crate::wire::{Received, Sent};

/// The ends of the names of scenarios whose responses do not match their documents, on purpose.
const INVALID_RESPONSES: [&str; 2] = ["MissingDiscriminator", "WrongDiscriminator"];

/// What clients add to the headers of an operation.
const OF_CLIENTS: [&str; 6] = ["accept", "authorization", "content-length", "host", "user-agent", "x-ms-api-key"];

static RECORD: Mutex<Option<Record>> = Mutex::new(None);

/// The exchanges of the scenarios with Spector's server.
#[derive(Default)]
struct Record {
    is_replayed: bool,
    scenario: String,
    responses: HashMap<String, VecDeque<Received>>,
    /// The exchange that a generated server answers, and the faults that it finds.
    current: Option<(Sent, Received)>,
    is_answered: bool,
    /// Whether the server has reported that the response does not match the document.
    report: Option<String>,
    faults: Vec<String>,
}

impl Record {
    fn all_faults(&mut self) -> Vec<String> {
        let mut faults = std::mem::take(&mut self.faults);
        match (self.report.take(), INVALID_RESPONSES.iter().any(|end| self.scenario.ends_with(end))) {
            (Some(report), false) => faults.push(format!("the response does not match the document: {report}")),
            (None, true) => faults.push("the server has not reported that the response is not valid".to_owned()),
            (Some(_), true) | (None, false) => {}
        }
        faults
    }
}

fn with<T>(change: impl FnOnce(&mut Record) -> T) -> T {
    change(RECORD.lock().expect("no thread has panicked").get_or_insert_default())
}

/// Begins a scenario.
pub fn begin(scenario: &str) {
    with(|record| record.scenario = scenario.to_owned());
}

/// Records a response of Spector's server.
pub fn record(response: Received) {
    with(|record| record.responses.entry(record.scenario.clone()).or_default().push_back(response));
}

/// Puts the generated servers in the place of Spector's.
pub fn start() {
    with(|record| record.is_replayed = true);
}

/// Returns whether the generated servers are in the place of Spector's.
pub fn is_on() -> bool {
    with(|record| record.is_replayed)
}

/// Returns the response of the generated server of an API.
pub fn served(api: &str, sent: Sent) -> Result<Received, String> {
    let expected = with(|record| record.responses.get_mut(&record.scenario)?.pop_front());
    let expected = expected.ok_or("Spector's server has received fewer requests")?;
    let router = router(api).ok_or("the API has no operation")?;
    let uri: Uri = sent.url.parse().map_err(|error| format!("{error}"))?;
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(|error| error.to_string())?;
    // The path of the server is before that of the document.
    let path_and_query = uri.path_and_query().map_or("/", |target| target.as_str());
    let path_length = uri.path().len();
    for start in path_and_query[..path_length].match_indices('/').map(|(at, _)| at) {
        with(|record| {
            (record.current, record.is_answered) = (Some((sent.clone(), expected.clone())), false);
            (record.report, record.faults) = (None, Vec::new());
        });
        let target = &path_and_query[start..];
        let received = runtime.block_on(send(router.clone(), target, &sent))?;
        let (is_answered, faults) = with(|record| (record.is_answered, record.all_faults()));
        let is_of_no_operation = received.status == 404 && !is_answered;
        match is_answered {
            _ if is_of_no_operation => continue,
            true if faults.is_empty() => return Ok(received),
            true => return Err(faults.join(", ")),
            // Spector's server has refused the request, too.
            false if expected.status >= 400 => return Ok(received),
            false => {
                let body = String::from_utf8_lossy(&received.body);
                return Err(format!("the server refuses the request with status {}: {body}", received.status));
            }
        }
    }
    Err(format!("the server has no operation for {} {path_and_query}", sent.method))
}

async fn send(router: Router, target: &str, sent: &Sent) -> Result<Received, String> {
    let mut builder = Request::builder().method(sent.method).uri(target);
    for (name, value) in sent.headers.iter() {
        builder = builder.header(name, value);
    }
    let request = builder.body(Body::from(sent.body.clone())).map_err(|error| error.to_string())?;
    let response = router.oneshot(request).await.expect("a router answers");
    let (status, headers) = (response.status().as_u16(), response.headers().iter().collect());
    let body = to_bytes(response.into_body(), usize::MAX).await.map_err(|error| error.to_string())?;
    Ok(Received { status, headers, body: body.to_vec() })
}

/// Returns the recorded response, after comparing the request that a server has read with the one that was sent.
fn answer<O: Operation>(request: O, parts: &Parts) -> Result<O::Response, OtherResponse> {
    with(|record| {
        record.is_answered = true;
        let (sent, expected) = record.current.clone().expect("a request was sent");
        if let Err(fault) = compare(&request, parts, &sent) {
            record.faults.push(fault);
        }
        O::Response::read(expected.status, &expected.headers, &expected.body).map_err(|error| {
            record.faults.push(format!("the response of Spector's server is not one of the document: {error}"));
            OtherResponse::unhandled()
        })
    })
}

/// Compares the request that an operation makes with the one from which it was read.
fn compare<O: Operation>(request: &O, parts: &Parts, sent: &Sent) -> Result<(), String> {
    let made = request.request().map_err(|error| format!("the request that was read is not valid: {error}"))?;
    if (made.method, made.template) != (sent.method, sent.template) {
        let (found, expected) = ((made.method, made.template), (sent.method, sent.template));
        return Err(format!("the request is read as {found:?}, expected {expected:?}"));
    }
    let target = parts.uri.path_and_query().map_or("", |target| target.as_str());
    if ordered(&made.target) != ordered(target) {
        return Err(format!("the target is read as {}, expected {target}", made.target));
    }
    if let Some((name, value)) = difference(&made.headers, &sent.headers) {
        return Err(format!("the header `{name}` is read as {value:?}, expected {:?}", sent.headers.get(&name)));
    }
    // The caller sets the media type of a body that may be of any.
    let is_any = |name: &str| O::CONTENT_TYPE == Some("*/*") && name.eq_ignore_ascii_case("content-type");
    if let Some((name, value)) = difference(&sent.headers, &made.headers).filter(|(name, _)| !is_any(name)) {
        return Err(format!("the header `{name}` is read as {:?}, expected {value:?}", made.headers.get(&name)));
    }
    match made.body == sent.body {
        true => Ok(()),
        false => {
            let text = |body: &[u8]| String::from_utf8_lossy(&body[..body.len().min(300)]).into_owned();
            Err(format!("the body is read as {}, expected {}", text(&made.body), text(&sent.body)))
        }
    }
}

/// Returns the path, and the pairs of the query in the order of their names: that of different names has no meaning.
fn ordered(target: &str) -> (&str, Vec<&str>) {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut pairs: Vec<&str> = query.split('&').collect();
    pairs.sort_by_key(|pair| pair.split('=').next());
    (path, pairs)
}

/// Returns a header that others lack.
fn difference(headers: &Headers, others: &Headers) -> Option<(String, String)> {
    let is_missing = |(name, value): &(&str, &str)| {
        !OF_CLIENTS.contains(&&*name.to_ascii_lowercase()) && !others.get_all(name).any(|other| other == *value)
    };
    let (name, value) = headers.iter().find(is_missing)?;
    Some((name.to_owned(), value.to_owned()))
}

fn report(violations: &Violations) {
    with(|record| record.report = Some(violations.to_string()));
}

/// Defines the router of an API.
macro_rules! api {
    ($api:ident $($method:ident: $operation:ident,)*) => {
        api! { @ $api {} $($method: $operation,)* }
    };
    ($api:ident authorize $($method:ident: $operation:ident,)*) => {
        api! { @ $api {
            async fn authorize(
                &self,
                _: scenarios::$api::service::Credentials,
                _: &'static [scenarios::support::Scheme],
                _: &mut axum::http::request::Parts,
            ) -> Result<(), scenarios::support::service::Denial> {
                Ok(())
            }
        } $($method: $operation,)* }
    };
    (@ $api:ident { $($authorize:tt)* } $($method:ident: $operation:ident,)*) => {
        mod $api {
            use axum::http::request::Parts;
            use scenarios::$api as api;
            use scenarios::support::service::OtherResponse;
            use scenarios::support::{Operation, Violations};

            pub struct Peer;

            impl api::service::Service for Peer {
                $($authorize)*

                fn report(&self, _: &'static str, violations: &Violations) {
                    super::report(violations);
                }

                $(async fn $method(
                    &self,
                    request: api::$operation,
                    parts: Parts,
                ) -> Result<<api::$operation as Operation>::Response, OtherResponse> {
                    super::answer(request, &parts)
                })*
            }
        }
    };
}

/// Defines the function that returns the router of an API.
macro_rules! apis {
    ($($api:ident)*) => {
        fn router(api: &str) -> Option<Router> {
            match api {
                $(stringify!($api) => Some(scenarios::$api::service::router($api::Peer)),)*
                _ => None,
            }
        }
    };
}

// Written by `tests/exchanges/operations.py`: the operations of each API.
include!("operations.rs");
