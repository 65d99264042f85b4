//! The receiver of the webhooks of `Webhooks 1`.

use std::sync::Arc;

use super::super::support::service::{
    Acknowledging, Events, Handle, IntoResponse, Parts, RawEvent, Receiver, Refusal,
    Responding, Response, Router, Verifying,
};
use super::super::support::{ByApi, Violations, service};

/// The webhooks that this API sends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Webhook {
    /// The webhook `product.created`.
    ProductCreated,
    /// The webhook `product.deleted`.
    ProductDeleted,
    /// The webhook `payments`.
    Payment,
    /// The webhook `stock alarm`.
    Other,
    /// The webhook `stock alarm`.
    StockAlarm,
}

impl Webhook {
    /// All of them, in the order of the document.
    pub const ALL: &'static [Self] = &[
        Self::ProductCreated,
        Self::ProductDeleted,
        Self::Payment,
        Self::Other,
        Self::StockAlarm,
    ];

    /// Returns the name in the document.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Payment => "payments",
            Self::ProductCreated => "product.created",
            Self::ProductDeleted => "product.deleted",
            Self::Other | Self::StockAlarm => "stock alarm",
        }
    }
}

/// The webhooks of this API, as a receiver implements them. Methods get what their types can represent, as clients get
/// responses, with the parts of the request beside what the document declares. The event of a method that is not implemented is
/// given to `other`.
pub trait Webhooks: Send + Sync + 'static {
    /// Verifies that the API has sent a request, before its body is read: by its signature, or a secret in a header. The security
    /// requirements of the document are those of clients, and are not checked.
    fn verify(&self, parts: &Parts, body: &[u8]) -> impl Verifying;

    /// Identifies the event at a path of several by something other than its body, such as a header. Defaults to `None`: by its body.
    fn identify(&self, _: &Parts, _: &[u8]) -> Option<Webhook> {
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

    /// The webhook `POST product.created`, a request that the API sends.
    fn product_created(
        &self,
        _: super::ProductCreated,
        _: Parts,
    ) -> impl Responding<super::ProductCreated, ByApi> {
        service::unhandled()
    }

    /// The webhook `POST product.deleted`, a request that the API sends.
    fn product_deleted(
        &self,
        _: super::ProductDeleted,
        _: Parts,
    ) -> impl Responding<super::ProductDeleted, ByApi> {
        service::unhandled()
    }

    /// The webhook `POST payments`, a request that the API sends.
    fn payment(
        &self,
        _: super::Payment,
        _: Parts,
    ) -> impl Responding<super::Payment, ByApi> {
        service::unhandled()
    }

    /// The webhook `GET stock alarm`, a request that the API sends.
    fn handle_other(
        &self,
        _: super::Other,
        _: Parts,
    ) -> impl Responding<super::Other, ByApi> {
        service::unhandled()
    }

    /// The webhook `POST stock alarm`, a request that the API sends.
    fn stock_alarm(
        &self,
        _: super::StockAlarm,
        _: Parts,
    ) -> impl Responding<super::StockAlarm, ByApi> {
        service::unhandled()
    }
}

/// Returns the router of a receiver with a path for each webhook, which is its name.
pub fn router(receiver: Arc<impl Webhooks>) -> Router {
    events(receiver).by_name()
}

/// Returns the router of a receiver with the path `/` for all webhooks. Which of them a request is, is decided by `identify`, by
/// the property that tells their bodies apart, or by the only schema that matches.
pub fn endpoint(receiver: Arc<impl Webhooks>) -> Router {
    events(receiver).at_one_path(Webhook::ALL)
}

fn events<R: Webhooks>(receiver: Arc<R>) -> Events<Implementation<R>> {
    let mut events = Events::new(Implementation(receiver));
    events.event::<super::ProductCreated>(
        Webhook::ProductCreated,
        "product.created",
        &["product.created"],
    );
    events.event::<super::ProductDeleted>(
        Webhook::ProductDeleted,
        "product.deleted",
        &["product.deleted", "product.archived"],
    );
    events.event::<super::Payment>(Webhook::Payment, "payments", &["paid", "refunded"]);
    events.event::<super::Other>(Webhook::Other, "stock alarm", &[]);
    events.event::<super::StockAlarm>(Webhook::StockAlarm, "stock alarm", &[]);
    events
}

struct Implementation<R>(Arc<R>);

impl<R: Webhooks> Receiver for Implementation<R> {
    type Event = Webhook;
    const PROPERTY: Option<&'static str> = Some("type");

    fn verify(&self, parts: &Parts, body: &[u8]) -> impl Verifying {
        self.0.verify(parts, body)
    }

    fn identify(&self, parts: &Parts, body: &[u8]) -> Option<Webhook> {
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

impl<R: Webhooks> Handle<super::ProductCreated, ByApi> for Implementation<R> {
    fn handle(
        &self,
        request: super::ProductCreated,
        parts: Parts,
    ) -> impl Responding<super::ProductCreated, ByApi> {
        self.0.product_created(request, parts)
    }
}

impl<R: Webhooks> Handle<super::ProductDeleted, ByApi> for Implementation<R> {
    fn handle(
        &self,
        request: super::ProductDeleted,
        parts: Parts,
    ) -> impl Responding<super::ProductDeleted, ByApi> {
        self.0.product_deleted(request, parts)
    }
}

impl<R: Webhooks> Handle<super::Payment, ByApi> for Implementation<R> {
    fn handle(
        &self,
        request: super::Payment,
        parts: Parts,
    ) -> impl Responding<super::Payment, ByApi> {
        self.0.payment(request, parts)
    }
}

impl<R: Webhooks> Handle<super::Other, ByApi> for Implementation<R> {
    fn handle(
        &self,
        request: super::Other,
        parts: Parts,
    ) -> impl Responding<super::Other, ByApi> {
        self.0.handle_other(request, parts)
    }
}

impl<R: Webhooks> Handle<super::StockAlarm, ByApi> for Implementation<R> {
    fn handle(
        &self,
        request: super::StockAlarm,
        parts: Parts,
    ) -> impl Responding<super::StockAlarm, ByApi> {
        self.0.stock_alarm(request, parts)
    }
}
