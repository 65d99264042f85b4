//! The server of `Serving 1`.

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

    /// `GET /{id}.json/meta`
    fn get_meta(
        &self,
        request: super::GetMeta,
        parts: Parts,
    ) -> impl Responding<super::GetMeta> {
        service::not_implemented(request, parts)
    }

    /// `GET /{id}/{part}`
    fn get_part(
        &self,
        request: super::GetPart,
        parts: Parts,
    ) -> impl Responding<super::GetPart> {
        service::not_implemented(request, parts)
    }

    /// `GET /compare/{one}|{other}.csv`
    fn compare(
        &self,
        request: super::Compare,
        parts: Parts,
    ) -> impl Responding<super::Compare> {
        service::not_implemented(request, parts)
    }

    /// `GET /things`
    fn list_things(
        &self,
        request: super::ListThings,
        parts: Parts,
    ) -> impl Responding<super::ListThings> {
        service::not_implemented(request, parts)
    }

    /// `POST /things`
    fn make_thing(
        &self,
        request: super::MakeThing,
        parts: Parts,
    ) -> impl Responding<super::MakeThing> {
        service::not_implemented(request, parts)
    }

    /// `DELETE /things`
    fn remove_things(
        &self,
        request: super::RemoveThings,
        parts: Parts,
    ) -> impl Responding<super::RemoveThings> {
        service::not_implemented(request, parts)
    }
}

/// Returns the router of a service. State, limits and timeouts are layers of it; its paths are those of the document, without the
/// path of a server.
pub fn router(service: impl Service) -> Router {
    let mut routes = Routes::new(Implementation(service));
    routes.operation::<super::GetMeta>();
    routes.operation::<super::GetPart>();
    routes.operation::<super::Compare>();
    routes.operation::<super::ListThings>();
    routes.operation::<super::MakeThing>();
    routes.operation::<super::RemoveThings>();
    routes.into_router()
}

impl<S: Service> Handle<super::GetMeta> for Implementation<S> {
    fn handle(
        &self,
        request: super::GetMeta,
        parts: Parts,
    ) -> impl Responding<super::GetMeta> {
        self.0.get_meta(request, parts)
    }
}

impl<S: Service> Handle<super::GetPart> for Implementation<S> {
    fn handle(
        &self,
        request: super::GetPart,
        parts: Parts,
    ) -> impl Responding<super::GetPart> {
        self.0.get_part(request, parts)
    }
}

impl<S: Service> Handle<super::Compare> for Implementation<S> {
    fn handle(
        &self,
        request: super::Compare,
        parts: Parts,
    ) -> impl Responding<super::Compare> {
        self.0.compare(request, parts)
    }
}

impl<S: Service> Handle<super::ListThings> for Implementation<S> {
    fn handle(
        &self,
        request: super::ListThings,
        parts: Parts,
    ) -> impl Responding<super::ListThings> {
        self.0.list_things(request, parts)
    }
}

impl<S: Service> Handle<super::MakeThing> for Implementation<S> {
    fn handle(
        &self,
        request: super::MakeThing,
        parts: Parts,
    ) -> impl Responding<super::MakeThing> {
        self.0.make_thing(request, parts)
    }
}

impl<S: Service> Handle<super::RemoveThings> for Implementation<S> {
    fn handle(
        &self,
        request: super::RemoveThings,
        parts: Parts,
    ) -> impl Responding<super::RemoveThings> {
        self.0.remove_things(request, parts)
    }
}

/// The credentials of a request, by the security schemes that suffice for an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credentials {
    /// The security scheme `key`.
    Key(ApiKey),
    /// The security scheme `certificate`.
    Certificate,
}

impl Credentials {
    fn of(presented: &Presented) -> Option<Self> {
        if presented.is(&["key"]) {
            return Some(Self::Key(presented.key("key")?));
        }
        if presented.is(&["certificate"]) {
            return Some(Self::Certificate);
        }
        None
    }
}

struct Implementation<S>(S);

impl<S: Service> Served for Implementation<S> {
    const NAME: &'static str = "serving";
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
