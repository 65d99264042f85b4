//! The server of `Laid out by tags 1`.

use super::super::support::service::{
    ApiKey, Authorizing, Denial, Handle, IntoResponse, Parts, Presented, Refusal,
    Responding, Response, Router, Routes, Served,
};
use super::super::support::{Scheme, SecurityScheme, Violations, service};

/// The operations of this API, as a server implements them. What does not match the document does not reach a method. Each has the parts
/// of the request beside what the document declares. A method that is not implemented responds with status 501.
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

    /// `GET /orders`
    fn list_orders(
        &self,
        request: super::ListOrders,
        parts: Parts,
    ) -> impl Responding<super::ListOrders> {
        service::not_implemented(request, parts)
    }

    /// `POST /payments`
    fn pay(&self, request: super::Pay, parts: Parts) -> impl Responding<super::Pay> {
        service::not_implemented(request, parts)
    }

    /// `GET /places`
    fn list_places(
        &self,
        request: super::ListPlaces,
        parts: Parts,
    ) -> impl Responding<super::ListPlaces> {
        service::not_implemented(request, parts)
    }

    /// `PUT /places`
    fn new_operation(
        &self,
        request: super::NewOperation,
        parts: Parts,
    ) -> impl Responding<super::NewOperation> {
        service::not_implemented(request, parts)
    }

    /// `POST /places`
    fn add_place(
        &self,
        request: super::AddPlace,
        parts: Parts,
    ) -> impl Responding<super::AddPlace> {
        service::not_implemented(request, parts)
    }

    /// `GET /servers`
    fn list_servers(
        &self,
        request: super::ListServers,
        parts: Parts,
    ) -> impl Responding<super::ListServers> {
        service::not_implemented(request, parts)
    }

    /// `POST /servers`
    fn add_server(
        &self,
        request: super::AddServer,
        parts: Parts,
    ) -> impl Responding<super::AddServer> {
        service::not_implemented(request, parts)
    }

    /// `GET /health`
    fn health_operation(
        &self,
        request: super::HealthOperation,
        parts: Parts,
    ) -> impl Responding<super::HealthOperation> {
        service::not_implemented(request, parts)
    }
}

/// Returns the router of a service. State, limits and timeouts are layers of it; its paths are those of the document, without the
/// path of a server.
pub fn router(service: impl Service) -> Router {
    let mut routes = Routes::new(Implementation(service));
    routes.operation::<super::ListOrders>();
    routes.operation::<super::Pay>();
    routes.operation::<super::ListPlaces>();
    routes.operation::<super::NewOperation>();
    routes.operation::<super::AddPlace>();
    routes.operation::<super::ListServers>();
    routes.operation::<super::AddServer>();
    routes.operation::<super::HealthOperation>();
    routes.into_router()
}

impl<S: Service> Handle<super::ListOrders> for Implementation<S> {
    fn handle(
        &self,
        request: super::ListOrders,
        parts: Parts,
    ) -> impl Responding<super::ListOrders> {
        self.0.list_orders(request, parts)
    }
}

impl<S: Service> Handle<super::Pay> for Implementation<S> {
    fn handle(&self, request: super::Pay, parts: Parts) -> impl Responding<super::Pay> {
        self.0.pay(request, parts)
    }
}

impl<S: Service> Handle<super::ListPlaces> for Implementation<S> {
    fn handle(
        &self,
        request: super::ListPlaces,
        parts: Parts,
    ) -> impl Responding<super::ListPlaces> {
        self.0.list_places(request, parts)
    }
}

impl<S: Service> Handle<super::NewOperation> for Implementation<S> {
    fn handle(
        &self,
        request: super::NewOperation,
        parts: Parts,
    ) -> impl Responding<super::NewOperation> {
        self.0.new_operation(request, parts)
    }
}

impl<S: Service> Handle<super::AddPlace> for Implementation<S> {
    fn handle(
        &self,
        request: super::AddPlace,
        parts: Parts,
    ) -> impl Responding<super::AddPlace> {
        self.0.add_place(request, parts)
    }
}

impl<S: Service> Handle<super::ListServers> for Implementation<S> {
    fn handle(
        &self,
        request: super::ListServers,
        parts: Parts,
    ) -> impl Responding<super::ListServers> {
        self.0.list_servers(request, parts)
    }
}

impl<S: Service> Handle<super::AddServer> for Implementation<S> {
    fn handle(
        &self,
        request: super::AddServer,
        parts: Parts,
    ) -> impl Responding<super::AddServer> {
        self.0.add_server(request, parts)
    }
}

impl<S: Service> Handle<super::HealthOperation> for Implementation<S> {
    fn handle(
        &self,
        request: super::HealthOperation,
        parts: Parts,
    ) -> impl Responding<super::HealthOperation> {
        self.0.health_operation(request, parts)
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
    const NAME: &'static str = "layout";
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
