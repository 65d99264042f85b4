//! The receiver of the callbacks of `Webhooks 1`.

use std::sync::Arc;

use super::super::support::service::{
    Acknowledging, Events, Handle, IntoResponse, Parts, RawEvent, Receiver, Refusal,
    Responding, Response, Router, Verifying,
};
use super::super::support::{ByApi, Violations, service};

/// The callbacks that this API sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Callback {
    /// The callback `shipped`.
    Shipped,
    /// The callback `lost`.
    Lost,
}

impl Callback {
    /// All of them, in the order of the document.
    pub const ALL: &'static [Self] = &[Self::Shipped, Self::Lost];

    /// Returns the name in the document.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Lost => "lost",
            Self::Shipped => "shipped",
        }
    }
}

/// The callbacks of this API, as a receiver implements them. Methods get what their types can represent, as clients get
/// responses, with the parts of the request beside what the document declares. The event of a method that is not implemented is
/// given to `other`.
pub trait Callbacks: Send + Sync + 'static {
    /// Verifies that the API has sent a request, before its body is read: by its signature, or a secret in a header. The security
    /// requirements of the document are those of clients, and are not checked.
    fn verify(&self, parts: &Parts, body: &[u8]) -> impl Verifying;

    /// Identifies the event at a path of several by something other than its body, such as a header. Defaults to `None`: by its body.
    fn identify(&self, _: &Parts, _: &[u8]) -> Option<Callback> {
        None
    }

    /// Responds to an event that no method handles: one that the document does not define, or whose method is not implemented.
    /// Defaults to status 204, after which the API does not send it again.
    fn other(&self, event: RawEvent) -> impl Acknowledging {
        service::acknowledge(event)
    }

    /// Responds to an event that its type cannot represent. Defaults to `refuse`, after which the API sends it again, later.
    fn invalid(&self, _: RawEvent, refusal: Refusal) -> impl Acknowledging {
        std::future::ready(self.refuse(refusal))
    }

    /// Returns the response to a request that is refused. Defaults to problem details (RFC 9457).
    fn refuse(&self, refusal: Refusal) -> Response {
        IntoResponse::into_response(refusal)
    }

    /// Reports an event that does not match the document and is handled nevertheless, or in debug builds such a response. Defaults
    /// to the standard error.
    fn report(&self, event: &'static str, violations: &Violations) {
        service::log_event(event, violations);
    }

    /// The callback `shipped`, `POST {$request.body#/url}/shipped`, a request that the API sends.
    fn shipped(
        &self,
        _: super::Shipped,
        _: Parts,
    ) -> impl Responding<super::Shipped, ByApi> {
        service::unhandled()
    }

    /// The callback `lost`, `POST {$request.body#/url}/lost`, a request that the API sends.
    fn lost(&self, _: super::Lost, _: Parts) -> impl Responding<super::Lost, ByApi> {
        service::unhandled()
    }
}

/// Returns the router of a receiver with the path `/` for some callbacks, to be nested at the path of the URL that the API is given
/// for them. Which of several a request is, is decided by `identify`, by the property that tells their bodies apart, or by the
/// only schema that matches.
pub fn endpoint(receiver: Arc<impl Callbacks>, callbacks: &[Callback]) -> Router {
    events(receiver).at_one_path(callbacks)
}

fn events<R: Callbacks>(receiver: Arc<R>) -> Events<Implementation<R>> {
    let mut events = Events::new(Implementation(receiver));
    events.event::<super::Shipped>(Callback::Shipped, "shipped", &[]);
    events.event::<super::Lost>(Callback::Lost, "lost", &["fire", "theft"]);
    events
}

struct Implementation<R>(Arc<R>);

impl<R: Callbacks> Receiver for Implementation<R> {
    type Event = Callback;
    const PROPERTY: Option<&'static str> = Some("reason");

    fn verify(&self, parts: &Parts, body: &[u8]) -> impl Verifying {
        self.0.verify(parts, body)
    }

    fn identify(&self, parts: &Parts, body: &[u8]) -> Option<Callback> {
        self.0.identify(parts, body)
    }

    fn other(&self, event: RawEvent) -> impl Acknowledging {
        self.0.other(event)
    }

    fn invalid(&self, event: RawEvent, refusal: Refusal) -> impl Acknowledging {
        self.0.invalid(event, refusal)
    }

    fn refuse(&self, refusal: Refusal) -> Response {
        self.0.refuse(refusal)
    }

    fn report(&self, event: &'static str, violations: &Violations) {
        self.0.report(event, violations);
    }
}

impl<R: Callbacks> Handle<super::Shipped, ByApi> for Implementation<R> {
    fn handle(
        &self,
        request: super::Shipped,
        parts: Parts,
    ) -> impl Responding<super::Shipped, ByApi> {
        self.0.shipped(request, parts)
    }
}

impl<R: Callbacks> Handle<super::Lost, ByApi> for Implementation<R> {
    fn handle(
        &self,
        request: super::Lost,
        parts: Parts,
    ) -> impl Responding<super::Lost, ByApi> {
        self.0.lost(request, parts)
    }
}
