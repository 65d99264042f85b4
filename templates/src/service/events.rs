//! The requests that an API sends, webhooks and callbacks, as routers of axum.

use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use ::axum::Router;
use ::axum::body::Bytes;
use ::axum::extract::Request;
use ::axum::http::StatusCode;
use ::axum::http::request::Parts;
use ::axum::response::{IntoResponse, Response};
use ::axum::routing::{MethodRouter, any};

use super::super::headers::Headers;
use super::super::json::JsonValue;
use super::super::operation::ByApi;
use super::super::style::Escape;
use super::super::violation::Violations;
use super::refusal::Refusal;
use super::request_reader::{Incoming, ReadRequest, read, read_tolerantly};
use super::response_writer::WriteResponse;
use super::routes::{Handle, OtherResponse, collect, disallowed, respond};

type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// An event as it was received, after its verification.
pub struct RawEvent {
    /// The method, the URI, the headers and the extensions.
    pub parts: Parts,
    /// The body.
    pub body: Bytes,
}

/// Without headers and body, which may contain secrets.
impl fmt::Debug for RawEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (method, uri) = (&self.parts.method, self.parts.uri.path());
        f.debug_struct("RawEvent").field("method", method).field("path", &uri).finish_non_exhaustive()
    }
}

/// The future of the decision on the sender of an event.
pub trait Verifying: Future<Output = Result<(), Refusal>> + Send {}

impl<F: Future<Output = Result<(), Refusal>> + Send> Verifying for F {}

/// The future of a response to an event.
pub trait Acknowledging: Future<Output = Response> + Send {}

impl<F: Future<Output = Response> + Send> Acknowledging for F {}

/// The response to an event that no method handles: status 204, after which its sender does not repeat it.
#[doc(hidden)]
pub async fn acknowledge(_: RawEvent) -> Response {
    StatusCode::NO_CONTENT.into_response()
}

/// The response to an event that a receiver does not implement: that to other events.
#[doc(hidden)]
pub async fn unhandled<T>() -> Result<T, OtherResponse> {
    Err(OtherResponse::unhandled())
}

/// Reports an event, or the response to it, that does not match the document, on the standard error.
#[doc(hidden)]
pub fn log_event(event: &str, violations: &Violations) {
    eprintln!("{event}: the event or its response does not match the document: {violations}");
}

/// A receiver of events, as the router sees it.
#[doc(hidden)]
pub trait Receiver: Send + Sync + 'static {
    /// The events that the document names.
    type Event: Copy + PartialEq + Send + Sync + 'static;
    /// The property of bodies whose value tells events apart, if there is one.
    const PROPERTY: Option<&'static str>;

    /// Decides whether the API has sent an event.
    fn verify(&self, parts: &Parts, body: &[u8]) -> impl Verifying;

    /// Identifies an event by something other than its body.
    fn identify(&self, parts: &Parts, body: &[u8]) -> Option<Self::Event>;

    /// Responds to an event that no method handles.
    fn other(&self, event: RawEvent) -> impl Acknowledging;

    /// Responds to an event that its type cannot represent.
    fn invalid(&self, event: RawEvent, refusal: Refusal) -> impl Acknowledging;

    /// Returns the response to a request that is refused.
    fn refuse(&self, refusal: Refusal) -> Response;

    /// Reports an event or a response that does not match the document.
    fn report(&self, event: &'static str, violations: &Violations);
}

type Serve<R> = dyn Fn(Arc<R>, RawEvent) -> BoxFuture<Response> + Send + Sync;

struct Endpoint<R: Receiver> {
    event: R::Event,
    name: &'static str,
    method: &'static str,
    /// The values of the property that tells events apart; empty if the event has none.
    values: &'static [&'static str],
    /// Returns whether a request is valid for the event.
    is_valid: fn(Incoming<'_>) -> bool,
    serve: Box<Serve<R>>,
}

/// The events that an API sends and their receiver.
#[doc(hidden)]
pub struct Events<R: Receiver> {
    receiver: Arc<R>,
    endpoints: Vec<Endpoint<R>>,
}

impl<R: Receiver> Events<R> {
    /// Returns no events of a receiver.
    pub fn new(receiver: R) -> Self {
        Self { receiver: Arc::new(receiver), endpoints: Vec::new() }
    }

    /// Adds an event, given its name and the values of the property that tells events apart.
    pub fn event<O>(&mut self, event: R::Event, name: &'static str, values: &'static [&'static str])
    where
        R: Handle<O, ByApi>,
        O: ReadRequest<ByApi, Response: WriteResponse + Send> + Send + 'static,
    {
        let serve: Box<Serve<R>> = Box::new(move |receiver, raw| Box::pin(serve::<R, O>(receiver, name, raw)));
        let is_valid = |incoming: Incoming<'_>| read::<ByApi, O>(incoming).is_ok();
        self.endpoints.push(Endpoint { event, name, method: O::METHOD, values, is_valid, serve });
    }

    /// Returns the router with a path for each event, which is its name.
    pub fn by_name(self) -> Router {
        let mut groups: BTreeMap<String, Vec<Endpoint<R>>> = BTreeMap::new();
        for endpoint in self.endpoints {
            groups.entry(literal_route(endpoint.name)).or_default().push(endpoint);
        }
        let add = |router: Router, (path, endpoints): (String, _)| {
            router.route(&path, route(&self.receiver, endpoints, true))
        };
        // Names may begin with `:` or `*`.
        groups.into_iter().fold(Router::new().without_v07_checks(), add)
    }

    /// Returns the router that receives these events at the path `/`.
    pub fn at_one_path(self, events: &[R::Event]) -> Router {
        let endpoints = self.endpoints.into_iter().filter(|endpoint| events.contains(&endpoint.event)).collect();
        Router::new().route("/", route(&self.receiver, endpoints, false))
    }
}

/// Returns the path of a route of axum for a name.
fn literal_route(name: &str) -> String {
    let segments = name.trim_start_matches('/').split('/').map(|segment| Escape::Reserved.escaped(segment));
    format!("/{}", segments.collect::<Vec<_>>().join("/"))
}

/// Returns the route of some events, which have the same name or are told apart by their contents.
fn route<R: Receiver>(receiver: &Arc<R>, endpoints: Vec<Endpoint<R>>, are_named: bool) -> MethodRouter {
    let (receiver, endpoints) = (Arc::clone(receiver), Arc::new(endpoints));
    any(move |request| dispatch(Arc::clone(&receiver), Arc::clone(&endpoints), are_named, request))
}

/// Serves an event: its body is verified before anything reads it.
async fn dispatch<R: Receiver>(
    receiver: Arc<R>,
    endpoints: Arc<Vec<Endpoint<R>>>,
    are_named: bool,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let candidates: Vec<&Endpoint<R>> =
        endpoints.iter().filter(|endpoint| endpoint.method == parts.method.as_str()).collect();
    if candidates.is_empty() {
        return receiver.refuse(disallowed(endpoints.iter().map(|endpoint| endpoint.method).collect()));
    }
    let body = match collect(&parts, body).await {
        Ok(body) => body,
        Err(refusal) => return receiver.refuse(refusal),
    };
    if let Err(refusal) = receiver.verify(&parts, &body).await {
        return receiver.refuse(refusal);
    }
    let raw = RawEvent { parts, body };
    let found = if are_named { candidates.first().copied() } else { identified(&*receiver, &candidates, &raw) };
    match found {
        Some(endpoint) => (endpoint.serve)(Arc::clone(&receiver), raw).await,
        None => receiver.other(raw).await,
    }
}

/// Returns the event of a request: that which the receiver identifies, else that of the property which tells events apart, else the only
/// one that the request is valid for.
fn identified<'e, R: Receiver>(
    receiver: &R,
    candidates: &[&'e Endpoint<R>],
    raw: &RawEvent,
) -> Option<&'e Endpoint<R>> {
    if let Some(event) = receiver.identify(&raw.parts, &raw.body) {
        return candidates.iter().find(|endpoint| endpoint.event == event).copied();
    }
    let value = R::PROPERTY.and_then(|property| property_of(&raw.body, property));
    if let Some(value) = &value
        && let Some(named) = candidates.iter().find(|endpoint| endpoint.values.contains(&value.as_str()))
    {
        return Some(named);
    }
    let others = candidates.iter().filter(|endpoint| value.is_none() || endpoint.values.is_empty()).copied();
    let others: Vec<&Endpoint<R>> = others.collect();
    if let [only] = others[..]
        && candidates.len() == 1
    {
        return Some(only);
    }
    let headers: Headers = raw.parts.headers.iter().collect();
    let incoming =
        Incoming { path: &[], query: raw.parts.uri.query(), headers: &headers, body: &raw.body, security_schemes: &[] };
    let mut valid = others.into_iter().filter(|endpoint| (endpoint.is_valid)(incoming));
    valid.next().filter(|_| valid.next().is_none())
}

/// Returns the text of a property of a JSON object.
fn property_of(body: &[u8], property: &str) -> Option<String> {
    match JsonValue::parse(body).ok()?.get(property)? {
        JsonValue::String(text) => Some(text.clone()),
        JsonValue::Null | JsonValue::Bool(_) | JsonValue::Number(_) | JsonValue::Array(_) | JsonValue::Object(_) => {
            None
        }
    }
}

/// Serves an event by its method.
async fn serve<R, O>(receiver: Arc<R>, name: &'static str, raw: RawEvent) -> Response
where
    R: Receiver + Handle<O, ByApi>,
    O: ReadRequest<ByApi, Response: WriteResponse + Send> + Send,
{
    let headers: Headers = raw.parts.headers.iter().collect();
    let incoming =
        Incoming { path: &[], query: raw.parts.uri.query(), headers: &headers, body: &raw.body, security_schemes: &[] };
    let operation = match read_tolerantly::<ByApi, O>(incoming) {
        Ok(operation) => operation,
        Err(refusal) => return receiver.invalid(raw, refusal).await,
    };
    if let Err(violations) = operation.validate() {
        receiver.report(name, &violations);
    }
    let response = receiver.handle(operation, raw.parts.clone()).await;
    match response {
        Ok(response) => {
            if cfg!(debug_assertions)
                && let Err(violations) = response.validate()
            {
                receiver.report(name, &violations);
            }
            respond(&response)
        }
        Err(response) => match response.into_response_or(|refusal| receiver.refuse(refusal)) {
            Some(response) => response,
            None => receiver.other(raw).await,
        },
    }
}
