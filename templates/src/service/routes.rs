//! The routes of an API as a router of axum.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use ::axum::Router;
use ::axum::body::{Body, Bytes};
use ::axum::extract::{FromRequest, Request};
use ::axum::http::header::{HeaderName, HeaderValue};
use ::axum::http::request::Parts;
use ::axum::http::{Method, StatusCode};
use ::axum::response::{IntoResponse, Response};
use ::axum::routing::any;

use super::super::headers::Headers;
use super::super::operation::{ByClient, Operation};
use super::super::security::{Scheme, SecurityScheme};
use super::super::violation::Violations;
use super::authentication::{Denial, Presented, challenges, presented};
use super::negotiation;
use super::refusal::Refusal;
use super::request_reader::{Incoming, ReadRequest, read};
use super::response_writer::{Outgoing, WriteResponse, write};
use super::template::{Captured, Template};

/// The detail of the response in place of one that HTTP cannot represent.
const UNSENT: &str = "the response cannot be sent";

pub(crate) type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// A response that is not one of the types of an operation: that of an error of the service, a stream, or a file.
///
/// Each type that is a response of axum converts into it, so that `?` does in methods: implement [`IntoResponse`] for the error of a
/// service.
pub struct OtherResponse(Box<Kind>);

enum Kind {
    Response(Response),
    Refusal(Refusal),
    /// The receiver of an event does not implement its method.
    Unhandled,
}

impl OtherResponse {
    /// Returns a refusal, to be answered as the others.
    pub fn refusal(refusal: Refusal) -> Self {
        Self(Box::new(Kind::Refusal(refusal)))
    }

    /// Returns the response of a method that is not implemented: by a receiver of events that to other events, by a service status 501.
    pub fn unhandled() -> Self {
        Self(Box::new(Kind::Unhandled))
    }

    /// Returns the response; `None` if the method is not implemented.
    pub(super) fn into_response_or(self, refuse: impl FnOnce(Refusal) -> Response) -> Option<Response> {
        match *self.0 {
            Kind::Response(response) => Some(response),
            Kind::Refusal(refusal) => Some(refuse(refusal)),
            Kind::Unhandled => None,
        }
    }
}

impl<E: IntoResponse> From<E> for OtherResponse {
    fn from(response: E) -> Self {
        Self(Box::new(Kind::Response(response.into_response())))
    }
}

impl fmt::Debug for OtherResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match &*self.0 {
            Kind::Response(response) => response.status().as_u16(),
            Kind::Refusal(refusal) => refusal.status(),
            Kind::Unhandled => 501,
        };
        f.debug_tuple("OtherResponse").field(&status).finish()
    }
}

/// The future of the response of an operation.
pub trait Responding<O: Operation<Caller>, Caller = ByClient>:
    Future<Output = Result<O::Response, OtherResponse>> + Send
{
}

impl<Caller, O, F> Responding<O, Caller> for F
where
    O: Operation<Caller>,
    F: Future<Output = Result<O::Response, OtherResponse>> + Send,
{
}

/// The future of the decision on credentials.
pub trait Authorizing: Future<Output = Result<(), Denial>> + Send {}

impl<F: Future<Output = Result<(), Denial>> + Send> Authorizing for F {}

/// The response to an operation that a service does not implement: status 501.
#[doc(hidden)]
pub async fn not_implemented<O: Operation + Send>(_: O, _: Parts) -> Result<O::Response, OtherResponse> {
    Err(OtherResponse::unhandled())
}

fn unimplemented() -> Refusal {
    Refusal::new(501, "the service does not implement this operation")
}

/// Reports a response that does not match the document, on the standard error.
#[doc(hidden)]
pub fn log(operation: &str, violations: &Violations) {
    eprintln!("{operation}: the response does not match the document: {violations}");
}

/// A service, as the router sees it.
#[doc(hidden)]
pub trait Served: Send + Sync + 'static {
    /// Returns the name of the API, as the realm of challenges.
    fn name(&self) -> &'static str;

    /// Returns the security schemes of the document.
    fn security_schemes(&self) -> &'static [SecurityScheme];

    /// Decides on credentials.
    fn authorize(&self, credentials: Presented, parts: &mut Parts) -> impl Future<Output = Result<(), Denial>> + Send;

    /// Returns the response to a request that is refused.
    fn refuse(&self, refusal: Refusal) -> Response;

    /// Reports a response that does not match the document.
    fn report(&self, operation: &'static str, violations: &Violations);
}

/// A service that implements an operation.
#[doc(hidden)]
pub trait Handle<O: Operation<Caller>, Caller = ByClient> {
    /// Responds to a request.
    fn handle(&self, request: O, parts: Parts) -> impl Responding<O, Caller>;
}

/// A request, for the operation that its path matches.
#[doc(hidden)]
pub struct Exchange {
    request: Request,
    headers: Headers,
    path: Vec<(&'static str, String)>,
}

type Serve<S> = dyn Fn(Arc<S>, Exchange) -> BoxFuture<Response> + Send + Sync;

struct Endpoint<S> {
    method: &'static str,
    template: Template,
    serve: Box<Serve<S>>,
}

/// The operations of an API and the service that implements them.
#[doc(hidden)]
pub struct Routes<S> {
    service: Arc<S>,
    endpoints: Vec<Endpoint<S>>,
}

impl<S: Served> Routes<S> {
    /// Returns no operations of a service.
    pub fn new(service: S) -> Self {
        Self { service: Arc::new(service), endpoints: Vec::new() }
    }

    /// Adds an operation.
    pub fn operation<O>(&mut self)
    where
        S: Handle<O>,
        O: ReadRequest<Response: WriteResponse + Send> + Send + 'static,
    {
        self.add(O::METHOD, O::PATH, |service, exchange| Box::pin(serve::<S, O>(service, exchange)));
    }

    /// Adds an operation, given the function that serves it.
    pub(crate) fn add(
        &mut self,
        method: &'static str,
        path: &'static str,
        serve: impl Fn(Arc<S>, Exchange) -> BoxFuture<Response> + Send + Sync + 'static,
    ) {
        self.endpoints.push(Endpoint { method, template: Template::new(path), serve: Box::new(serve) });
    }

    /// Returns the router.
    pub fn into_router(mut self) -> Router {
        self.endpoints.sort_by_key(|endpoint| Reverse(endpoint.template.precision()));
        let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (index, endpoint) in self.endpoints.iter().enumerate() {
            groups.entry(endpoint.template.route()).or_default().push(index);
        }
        let all = Arc::new(self);
        // Paths of documents may begin with `:` or `*`.
        let mut router = Router::new().without_v07_checks();
        for (route, group) in groups {
            let (all, group) = (Arc::clone(&all), Arc::<[usize]>::from(group));
            router = router
                .route(&route, any(move |request: Request| dispatch(Arc::clone(&all), Arc::clone(&group), request)));
        }
        router
    }

    /// Returns the endpoints of some indices whose templates match a path and a query, the most precise first.
    fn matching<'p>(
        &self,
        indices: impl Iterator<Item = usize>,
        path: &'p str,
        query: Option<&str>,
    ) -> Vec<(&Endpoint<S>, Captured<'p>)> {
        let endpoints = indices.map(|index| &self.endpoints[index]);
        endpoints.filter_map(|endpoint| Some((endpoint, endpoint.template.captures(path, query)?))).collect()
    }
}

/// Serves a request by the operation of its method and its path, given the endpoints of the route that axum has found.
async fn dispatch<S: Served>(routes: Arc<Routes<S>>, group: Arc<[usize]>, request: Request) -> Response {
    let service = &routes.service;
    let (path, query) = (request.uri().path(), request.uri().query());
    let mut matching = routes.matching(group.iter().copied(), path, query);
    if matching.is_empty() {
        // The route has more literal segments than the template that matches.
        matching = routes.matching(0..routes.endpoints.len(), path, query);
    }
    let of = |method: &str| matching.iter().find(|(endpoint, _)| endpoint.method == method);
    let is_head = request.method() == Method::HEAD;
    let found = of(request.method().as_str()).or_else(|| of("GET").filter(|_| is_head));
    let Some((endpoint, captured)) = found else {
        return service.refuse(missing(matching.iter().map(|(endpoint, _)| endpoint.method)));
    };
    let path = captured.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
    let headers = request.headers().iter().collect();
    // The router leaves out the body of a response to `HEAD`, and keeps its length (RFC 9110, 9.3.2).
    (endpoint.serve)(Arc::clone(service), Exchange { request, headers, path }).await
}

/// Returns the refusal of a request that matches no operation, given the methods of its path.
fn missing(methods: impl Iterator<Item = &'static str>) -> Refusal {
    let mut methods: Vec<&str> = methods.collect();
    if methods.contains(&"GET") {
        methods.push("HEAD");
    }
    if methods.is_empty() { Refusal::new(404, "no operation has this path") } else { disallowed(methods) }
}

/// Returns the refusal of a method, given those of its path.
pub(super) fn disallowed(mut methods: Vec<&str>) -> Refusal {
    methods.sort_unstable();
    methods.dedup();
    Refusal::new(405, "no operation of this path has this method").header("Allow", methods.join(", "))
}

/// The conditions of an operation on requests, whatever their parameters and bodies are.
#[derive(Clone, Copy)]
pub(crate) struct Conditions {
    pub(crate) security: &'static [&'static [Scheme]],
    pub(crate) accept: &'static [&'static str],
}

/// A request that meets the conditions of its operation.
pub(crate) struct Received {
    pub(crate) parts: Parts,
    pub(crate) headers: Headers,
    path: Vec<(&'static str, String)>,
    body: Bytes,
    security_schemes: &'static [SecurityScheme],
}

impl Received {
    /// Calls a function that reads the parameters and the body.
    pub(crate) fn read<T>(&self, read: impl FnOnce(Incoming<'_>) -> T) -> T {
        let path: Vec<(&'static str, &str)> = self.path.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let Self { parts, headers, body, security_schemes, .. } = self;
        read(Incoming { path: &path, query: parts.uri.query(), headers, body, security_schemes })
    }
}

/// Receives a request: authenticates it, and reads its body.
pub(crate) async fn receive<S: Served>(
    service: &S,
    conditions: Conditions,
    exchange: Exchange,
) -> Result<Received, OtherResponse> {
    let Exchange { request, headers, path } = exchange;
    let (mut parts, body) = request.into_parts();
    authenticate(service, conditions.security, &headers, &mut parts).await?;
    if !negotiation::accepts(&headers, conditions.accept) {
        let listed = listed(conditions.accept);
        let detail = format!("the response is of none of the media types that the request accepts: {listed}");
        return Err(OtherResponse::refusal(Refusal::new(406, detail)));
    }
    let body = collect(&parts, body).await.map_err(OtherResponse::refusal)?;
    Ok(Received { parts, headers, path, body, security_schemes: service.security_schemes() })
}

/// Serves a request by an operation.
async fn serve<S, O>(service: Arc<S>, exchange: Exchange) -> Response
where
    S: Served + Handle<O>,
    O: ReadRequest<Response: WriteResponse + Send> + Send,
{
    let conditions = Conditions { security: O::SECURITY, accept: O::ACCEPT };
    let received = match receive(&*service, conditions, exchange).await {
        Ok(received) => received,
        Err(response) => return finish(&*service, response),
    };
    let operation = match received.read(read::<_, O>) {
        Ok(operation) => operation,
        Err(refusal) => return service.refuse(refusal),
    };
    let Received { parts, headers, .. } = received;
    match service.handle(operation, parts).await {
        Ok(response) => {
            if cfg!(debug_assertions)
                && let Err(violations) = response.validate()
            {
                service.report(O::ID.unwrap_or(O::PATH), &violations);
            }
            match write(&response, &headers) {
                Ok(outgoing) => outgoing.into_response(),
                Err(violations) => {
                    service.report(O::ID.unwrap_or(O::PATH), &violations);
                    service.refuse(Refusal::new(500, UNSENT))
                }
            }
        }
        Err(response) => finish(&*service, response),
    }
}

fn listed(accept: &[&str]) -> String {
    let media_types = accept.iter().map(|range| range.split(";q=").next().unwrap_or_default());
    media_types.collect::<Vec<_>>().join(", ")
}

/// Authenticates a request by the first of the alternatives that its credentials satisfy and the service accepts.
async fn authenticate<S: Served>(
    service: &S,
    security: &'static [&'static [Scheme]],
    headers: &Headers,
    parts: &mut Parts,
) -> Result<(), OtherResponse> {
    let unauthorized = |is_invalid: bool| {
        let challenges = challenges(security, service.security_schemes(), service.name(), is_invalid);
        let detail = if is_invalid { "the credentials are not valid" } else { "the request has no valid credentials" };
        // Status 401 requires a challenge (RFC 9110, 15.5.2), and there is none for certificates of clients.
        let refusal = Refusal::new(if challenges.is_empty() { 403 } else { 401 }, detail);
        let add = |refusal: Refusal, challenge| refusal.header("WWW-Authenticate", challenge);
        OtherResponse::refusal(challenges.into_iter().fold(refusal, add))
    };
    let Some(alternatives) = presented(security, service.security_schemes(), headers, parts.uri.query()) else {
        return Err(unauthorized(false));
    };
    let may_be_anonymous = security.iter().any(|all| all.is_empty());
    let mut denial = None;
    for credentials in alternatives {
        // Nothing tells whether the request or only its connection has credentials.
        let is_implied = may_be_anonymous && credentials.is_of_connection();
        match service.authorize(credentials, parts).await {
            Ok(()) => return Ok(()),
            Err(Denial::Unauthorized) if is_implied => {}
            Err(error) => denial = Some(error),
        }
    }
    match denial {
        None => Ok(()),
        Some(Denial::Unauthorized) => Err(unauthorized(true)),
        Some(Denial::Forbidden) => {
            Err(OtherResponse::refusal(Refusal::new(403, "the credentials do not suffice for this operation")))
        }
        Some(Denial::Other(response)) => Err(response),
    }
}

/// Reads a body up to the limit that layers have set.
pub(super) async fn collect(parts: &Parts, body: Body) -> Result<Bytes, Refusal> {
    let mut request = Request::new(body);
    // The limit is an extension.
    *request.extensions_mut() = parts.extensions.clone();
    Bytes::from_request(request, &()).await.map_err(|rejection| match rejection.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Refusal::new(413, "the body is larger than the server accepts"),
        _ => Refusal::new(400, "the body ended before it was complete"),
    })
}

/// Returns the response that is not one of the types of an operation.
pub(crate) fn finish<S: Served>(service: &S, response: OtherResponse) -> Response {
    let response = response.into_response_or(|refusal| service.refuse(refusal));
    response.unwrap_or_else(|| service.refuse(unimplemented()))
}

/// Returns the response of an operation as one of axum.
pub fn respond<R: WriteResponse>(response: &R) -> Response {
    match write(response, &Headers::new()) {
        Ok(outgoing) => outgoing.into_response(),
        Err(_) => Refusal::new(500, UNSENT).into_response(),
    }
}

impl IntoResponse for Outgoing {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        for (name, value) in self.headers.iter() {
            let header = HeaderName::from_bytes(name.as_bytes()).ok().zip(HeaderValue::from_str(value).ok());
            if let Some((name, value)) = header {
                response.headers_mut().append(name, value);
            }
        }
        response
    }
}

/// The problem details of a refusal (RFC 9457).
impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        Outgoing::from(&self).into_response()
    }
}
