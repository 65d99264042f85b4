//! The server of `Operations 1`.

use super::super::support::service::{
    ApiKey, Authorizing, Denial, Handle, IntoResponse, Parts, Presented, Refusal,
    Responding, Response, Router, Routes, Served,
};
use super::super::support::{Scheme, SecurityScheme, Violations, service};

/// The operations of this API, as a server implements them. What does not match the document does not reach a method. Each has the parts
/// of the request beside what the document declares. A method that is not implemented responds with status 501.
#[allow(deprecated)]
pub trait Service: Send + Sync + 'static {
    /// Decides whether a request with some credentials may be served, given the security schemes of the alternative that they
    /// satisfy, with the scopes that the operation requires. Methods get what it adds to the extensions of `parts`. An operation without
    /// security requirements is served without a decision, and so is a request without credentials if the document allows it.
    fn authorize(
        &self,
        credentials: Credentials,
        required: &'static [Scheme],
        parts: &mut Parts,
    ) -> impl Authorizing;

    /// Returns the response to a request that is refused. Defaults to problem details (RFC 9457).
    fn refuse(&self, refusal: Refusal) -> Response {
        IntoResponse::into_response(refusal)
    }

    /// Reports a response that does not match the document, which is sent nevertheless. Only debug builds check responses. Defaults
    /// to the standard error.
    fn report(&self, operation: &'static str, violations: &Violations) {
        service::log(operation, violations);
    }

    /// Find a thing
    fn get_thing_operation(
        &self,
        request: super::GetThingOperation,
        parts: Parts,
    ) -> impl Responding<super::GetThingOperation> {
        service::not_implemented(request, parts)
    }

    /// `DELETE /things/{id}`
    #[deprecated]
    fn delete_things_id(
        &self,
        request: super::DeleteThingsId,
        parts: Parts,
    ) -> impl Responding<super::DeleteThingsId> {
        service::not_implemented(request, parts)
    }

    /// `POST /files`
    fn upload(
        &self,
        request: super::Upload,
        parts: Parts,
    ) -> impl Responding<super::Upload> {
        service::not_implemented(request, parts)
    }

    /// `POST /orders`
    fn order(
        &self,
        request: super::Order,
        parts: Parts,
    ) -> impl Responding<super::Order> {
        service::not_implemented(request, parts)
    }

    /// `GET /nothing`
    fn get_nothing(
        &self,
        request: super::GetNothing,
        parts: Parts,
    ) -> impl Responding<super::GetNothing> {
        service::not_implemented(request, parts)
    }

    /// `PUT /nothing`
    fn put_nothing(
        &self,
        request: super::PutNothing,
        parts: Parts,
    ) -> impl Responding<super::PutNothing> {
        service::not_implemented(request, parts)
    }
}

/// Returns the router of a service. State, limits and timeouts are layers of it; its paths are those of the document, without the
/// path of a server.
#[allow(deprecated)]
pub fn router(service: impl Service) -> Router {
    let mut routes = Routes::new(Implementation(service));
    routes.operation::<super::GetThingOperation>();
    routes.operation::<super::DeleteThingsId>();
    routes.operation::<super::Upload>();
    routes.operation::<super::Order>();
    routes.operation::<super::GetNothing>();
    routes.operation::<super::PutNothing>();
    routes.into_router()
}

impl<S: Service> Handle<super::GetThingOperation> for Implementation<S> {
    fn handle(
        &self,
        request: super::GetThingOperation,
        parts: Parts,
    ) -> impl Responding<super::GetThingOperation> {
        self.0.get_thing_operation(request, parts)
    }
}

#[allow(deprecated)]
impl<S: Service> Handle<super::DeleteThingsId> for Implementation<S> {
    fn handle(
        &self,
        request: super::DeleteThingsId,
        parts: Parts,
    ) -> impl Responding<super::DeleteThingsId> {
        self.0.delete_things_id(request, parts)
    }
}

impl<S: Service> Handle<super::Upload> for Implementation<S> {
    fn handle(
        &self,
        request: super::Upload,
        parts: Parts,
    ) -> impl Responding<super::Upload> {
        self.0.upload(request, parts)
    }
}

impl<S: Service> Handle<super::Order> for Implementation<S> {
    fn handle(
        &self,
        request: super::Order,
        parts: Parts,
    ) -> impl Responding<super::Order> {
        self.0.order(request, parts)
    }
}

impl<S: Service> Handle<super::GetNothing> for Implementation<S> {
    fn handle(
        &self,
        request: super::GetNothing,
        parts: Parts,
    ) -> impl Responding<super::GetNothing> {
        self.0.get_nothing(request, parts)
    }
}

impl<S: Service> Handle<super::PutNothing> for Implementation<S> {
    fn handle(
        &self,
        request: super::PutNothing,
        parts: Parts,
    ) -> impl Responding<super::PutNothing> {
        self.0.put_nothing(request, parts)
    }
}

/// The credentials of a request, by the security schemes that suffice for an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credentials {
    /// The security scheme `key`.
    Key(ApiKey),
}

impl Credentials {
    fn of(presented: &Presented) -> Option<Self> {
        if presented.is(&["key"]) {
            return Some(Self::Key(presented.key("key")?));
        }
        None
    }
}

struct Implementation<S>(S);

impl<S: Service> Served for Implementation<S> {
    const NAME: &'static str = "operations";
    const SECURITY_SCHEMES: &'static [SecurityScheme] = super::SECURITY_SCHEMES;

    async fn authorize(
        &self,
        presented: Presented,
        parts: &mut Parts,
    ) -> Result<(), Denial> {
        let credentials = Credentials::of(&presented).ok_or(Denial::Unauthorized)?;
        self.0.authorize(credentials, presented.required, parts).await
    }

    fn refuse(&self, refusal: Refusal) -> Response {
        self.0.refuse(refusal)
    }

    fn report(&self, operation: &'static str, violations: &Violations) {
        self.0.report(operation, violations);
    }
}
