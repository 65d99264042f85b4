//! The exchange of a request for a response: credentials, attempts, and the end of the time.

use std::borrow::Cow;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::super::headers::Headers;
use super::super::operation::Operation;
use super::super::parameter::{Location, Parameter};
use super::super::request::Request;
use super::super::security::Scheme;
use super::super::server::Server;
use super::super::violation::{Fault, Violation, Violations, segment};
use super::body::Body;
use super::call::Options;
use super::core::{Settings, is_header};
use super::credentials::Written;
use super::error::{Failure, Raw, Unreadable, is_passing};
use super::retry::{Retry, is_idempotent};
use super::server_url::{ServerUrl, follow, join, with_query};
use super::timer::{after, within};
use super::transport::{HttpRequest, HttpResponse, TransportError, TransportErrorKind};

/// The header of an idempotency key, unless the document names another one.
const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// The greatest time before the end of a call at which a timeout of the transport is that of the call.
const MARGIN: Duration = Duration::from_millis(50);

/// A request that is ready to be sent, possibly several times.
pub(super) struct Prepared {
    settings: Arc<Settings>,
    facts: Facts,
    url: String,
    headers: Headers,
    /// The names of the headers that the call has set.
    set: Vec<Cow<'static, str>>,
    body: Body,
    timeout: Option<Duration>,
    retry: Retry,
    has_idempotency_key: bool,
}

/// The constants of an operation.
#[derive(Clone, Copy)]
pub(super) struct Facts {
    operation: Option<&'static str>,
    method: &'static str,
    template: &'static str,
    security: &'static [&'static [Scheme]],
    servers: &'static [Server],
    idempotency_key: &'static str,
    parameters: &'static [Parameter],
}

impl Facts {
    pub(super) fn of<O: Operation>() -> Self {
        let is_key = |name: &str| {
            let end = name.len().saturating_sub(IDEMPOTENCY_KEY.len());
            name.is_char_boundary(end) && name[end..].eq_ignore_ascii_case(IDEMPOTENCY_KEY)
        };
        let headers = O::PARAMETERS.iter().filter(|parameter| parameter.location == Location::Header);
        let key = headers.map(|parameter| parameter.name).find(|name| is_key(name));
        Self {
            operation: O::ID,
            method: O::METHOD,
            template: O::PATH,
            security: O::SECURITY,
            servers: O::SERVERS,
            idempotency_key: key.unwrap_or(IDEMPOTENCY_KEY),
            parameters: O::PARAMETERS,
        }
    }
}

/// Returns the violation of a header that neither the operation nor the client has.
fn missing_header(name: &str) -> Violations {
    let fault = Fault::new("required", name, "is required, and neither the operation nor the client has it");
    Violations::one(Violation::new(format!("/header{}", segment(name)), fault))
}

impl Prepared {
    pub(super) fn new(
        settings: Arc<Settings>,
        facts: Facts,
        request: Request,
        options: Options,
    ) -> Result<Box<Self>, Failure> {
        let base = base_url(&settings, &facts, options.server)?;
        let mut headers = request.headers;
        if let Some(key) = options.idempotency_key {
            headers.set(facts.idempotency_key, key);
        }
        let mut set = Vec::new();
        for (name, value) in options.headers {
            set.push(name.clone());
            headers.set_secret(name, value);
        }
        headers.add_missing(&settings.headers);
        let required = facts.parameters.iter().filter(|one| one.required && one.location == Location::Header);
        if let Some(missing) = required.map(|one| one.name).find(|name| headers.get(name).is_none()) {
            return Err(Failure::Invalid(missing_header(missing)));
        }
        let body = options.body.unwrap_or_else(|| request.body.into());
        let has_content = matches!(facts.method, "POST" | "PUT" | "PATCH");
        if has_content && body.as_bytes().is_some_and(<[u8]>::is_empty) {
            // Some servers refuse these methods without it (RFC 9110, 8.6).
            headers.set("Content-Length", "0");
        }
        if let Some((name, _)) = headers.iter().find(|(name, value)| !is_header(name, value)) {
            let reason = format!("has a header `{name}` that is not valid");
            return Err(Failure::Unwritable { name: "request", reason });
        }
        let target = match options.query {
            Some((name, value)) => with_query(&request.target, name, &value),
            None => request.target,
        };
        let url = match options.url {
            Some(url) => follow(&(base + &target), &url).ok_or_else(|| {
                let reason = "leads to another server, which must not get the credentials".to_owned();
                Failure::Unwritable { name: "the URL of the next page", reason }
            })?,
            None => base + &target,
        };
        Ok(Box::new(Self {
            url,
            has_idempotency_key: headers.get(facts.idempotency_key).is_some(),
            headers,
            set,
            body,
            timeout: options.timeout.or(settings.timeout),
            retry: options.retry.unwrap_or_else(|| settings.retry.clone()),
            facts,
            settings,
        }))
    }

    /// Sends the request, again if it may be, and receives the response: whole, or, if it is a success and `streams` is set, its head.
    pub(super) async fn exchange(self: Box<Self>, streams: bool) -> Result<Incoming, Failure> {
        // The transport ends each attempt of a client that blocks.
        let is_ended = self.settings.is_blocking || cfg!(target_family = "wasm");
        let timeout = self.timeout.filter(|_| !is_ended);
        let time = timeout.map(|timeout| (timeout, self.settings.transport.sleep(timeout)));
        let end = self.timeout.and_then(after);
        let attempts = pin!(self.attempts(streams, end));
        match time {
            Some((timeout, time)) => within(attempts, time).await.unwrap_or(Err(Failure::Timeout(timeout))),
            None => attempts.await,
        }
    }

    async fn attempts(mut self: Box<Self>, streams: bool, end: Option<Instant>) -> Result<Incoming, Failure> {
        let settings = Arc::clone(&self.settings);
        let may_repeat = is_idempotent(self.facts.method) || self.has_idempotency_key;
        let mut waits = self.retry.waits();
        let (credentials, security) = (&settings.credentials, self.facts.security);
        let mut written = credentials.write(security, settings.schemes, &[]).await.map_err(Failure::Credentials)?;
        let mut is_renewed = false;
        let mut resend_count = 0;
        loop {
            let renewable = Some(written.provided.clone()).filter(|provided| !is_renewed && !provided.is_empty());
            let may_wait = may_repeat && waits.len() > 0;
            let copy = if renewable.is_some() || may_wait { self.body.copy() } else { None };
            let request = self.request(&written, copy.is_none());
            let result = self.attempt(HttpRequest { resend_count, is_streamed: streams, ..request }, end).await;
            if result.as_ref().is_ok_and(|incoming| incoming.status() < 400) {
                settings.budget.give_back();
            }
            // A body in chunks can be sent only once.
            let Some(copy) = copy else { return result };
            self.body = copy;
            resend_count += 1;
            if let (Some(rejected), Ok(401)) = (renewable, result.as_ref().map(Incoming::status)) {
                is_renewed = true;
                match credentials.write(security, settings.schemes, &rejected).await {
                    Ok(renewed) if renewed.provided != rejected => written = renewed,
                    Ok(_) | Err(_) => return result,
                }
                continue;
            }
            let asked = match &result {
                Ok(incoming) if !is_passing(incoming.status()) => return result,
                Err(failure) if !failure.may_pass() => return result,
                Ok(incoming) => incoming.retry_after(),
                Err(_) => None,
            };
            let wait = waits.next().filter(|_| may_repeat).and_then(|due| self.retry.wait_for(due, asked));
            let is_in_time = |wait: &Duration| end.is_none_or(|end| after(*wait).is_none_or(|over| over < end));
            let Some(wait) = wait.filter(is_in_time).filter(|_| settings.budget.take()) else { return result };
            settings.transport.sleep(wait).await;
        }
    }

    /// Returns the request. If it is the last one, nothing is left for another.
    fn request(&mut self, written: &Written, is_last: bool) -> HttpRequest {
        let (url, headers) = match is_last {
            true => (std::mem::take(&mut self.url), std::mem::take(&mut self.headers)),
            false => (self.url.clone(), self.headers.clone()),
        };
        HttpRequest {
            operation: self.facts.operation,
            method: self.facts.method,
            template: self.facts.template,
            url: written.url(url),
            headers: written.headers(headers, &self.set),
            body: std::mem::take(&mut self.body),
            timeout: self.timeout,
            is_streamed: false,
            resend_count: 0,
        }
    }

    /// Sends a request.
    async fn attempt(&mut self, mut request: HttpRequest, end: Option<Instant>) -> Result<Incoming, Failure> {
        let streams = request.is_streamed;
        if let Some(end) = end {
            request.timeout = Some(end.saturating_duration_since(Instant::now()));
        }
        let response = self.settings.transport.send(request).await.map_err(|error| self.failure(error, end))?;
        if streams && (200..300).contains(&response.status) {
            return Ok(Incoming::Streamed(response));
        }
        receive(response, self.settings.body_limit).await.map(Incoming::Whole).map_err(|failure| match failure {
            Failure::Transport(error) => self.failure(error, end),
            failure => failure,
        })
    }

    /// Returns the failure of the transport, whose own timeout may be shorter than that of the call.
    fn failure(&self, error: TransportError, end: Option<Instant>) -> Failure {
        let is_over = end.is_none_or(|end| after(Duration::ZERO).is_none_or(|now| now + MARGIN >= end));
        match (error.kind(), self.timeout) {
            (TransportErrorKind::Timeout, Some(timeout)) if is_over => Failure::Timeout(timeout),
            _ => Failure::Transport(error),
        }
    }
}

/// Returns the URL of the server of a call: its own, the operation's, or the client's.
fn base_url(settings: &Settings, facts: &Facts, server: Option<ServerUrl>) -> Result<String, Failure> {
    let (base, is_documented) = match server {
        // A relative one is on the host of the client's.
        Some(server) => (join(&settings.server, &server.url.map_err(Failure::Server)?), server.is_documented),
        None => (settings.server.clone(), settings.is_documented),
    };
    let own = facts.servers.first().filter(|_| is_documented);
    match own {
        Some(server) => Ok(join(&base, &server.url(|_| None).map_err(Failure::Server)?)),
        None => Ok(base),
    }
}

/// A response that is received.
pub(super) enum Incoming {
    Whole(Raw),
    /// Its body follows.
    Streamed(HttpResponse),
}

impl Incoming {
    fn status(&self) -> u16 {
        match self {
            Self::Whole(raw) => raw.status(),
            Self::Streamed(response) => response.status,
        }
    }

    fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Whole(raw) => raw.retry_after(),
            Self::Streamed(_) => None,
        }
    }
}

/// Receives the body of a response.
async fn receive(response: HttpResponse, limit: usize) -> Result<Raw, Failure> {
    let HttpResponse { status, headers, body: mut incoming } = response;
    let mut body = Vec::new();
    let reason = loop {
        match incoming.chunk().await {
            None => return Ok(Raw::new(status, headers, body)),
            Some(Ok(chunk)) if body.len() + chunk.len() > limit => {
                body.extend_from_slice(&chunk[..limit - body.len()]);
                break Unreadable::TooLarge(limit);
            }
            // The first chunk is often the only one.
            Some(Ok(chunk)) if body.is_empty() => body = chunk,
            Some(Ok(chunk)) => body.extend_from_slice(&chunk),
            Some(Err(error)) if error.kind() == TransportErrorKind::Timeout => return Err(Failure::Transport(error)),
            Some(Err(error)) => break Unreadable::Cut(error),
        }
    };
    Err(Failure::Unreadable(reason, Raw::new(status, headers, body)))
}
