//! The server of `Security 1`.

use super::super::support::service::{
    ApiKey, Authorizing, BearerToken, Denial, Handle, IntoResponse, Parts, Presented,
    Refusal, Responding, Response, Router, Routes, Served,
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

    /// `GET /things`
    fn list_things(
        &self,
        request: super::ListThings,
        parts: Parts,
    ) -> impl Responding<super::ListThings> {
        service::not_implemented(request, parts)
    }

    /// `PUT /things`
    fn put_things(
        &self,
        request: super::PutThings,
        parts: Parts,
    ) -> impl Responding<super::PutThings> {
        service::not_implemented(request, parts)
    }

    /// `POST /things`
    fn post_things(
        &self,
        request: super::PostThings,
        parts: Parts,
    ) -> impl Responding<super::PostThings> {
        service::not_implemented(request, parts)
    }

    /// `DELETE /things`
    fn delete_things(
        &self,
        request: super::DeleteThings,
        parts: Parts,
    ) -> impl Responding<super::DeleteThings> {
        service::not_implemented(request, parts)
    }
}

/// Returns the router of a service. State, limits and timeouts are layers of it; its paths are those of the document, without the
/// path of a server.
pub fn router(service: impl Service) -> Router {
    let mut routes = Routes::new(Implementation(service));
    routes.operation::<super::ListThings>();
    routes.operation::<super::PutThings>();
    routes.operation::<super::PostThings>();
    routes.operation::<super::DeleteThings>();
    routes.into_router()
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

impl<S: Service> Handle<super::PutThings> for Implementation<S> {
    fn handle(
        &self,
        request: super::PutThings,
        parts: Parts,
    ) -> impl Responding<super::PutThings> {
        self.0.put_things(request, parts)
    }
}

impl<S: Service> Handle<super::PostThings> for Implementation<S> {
    fn handle(
        &self,
        request: super::PostThings,
        parts: Parts,
    ) -> impl Responding<super::PostThings> {
        self.0.post_things(request, parts)
    }
}

impl<S: Service> Handle<super::DeleteThings> for Implementation<S> {
    fn handle(
        &self,
        request: super::DeleteThings,
        parts: Parts,
    ) -> impl Responding<super::DeleteThings> {
        self.0.delete_things(request, parts)
    }
}

/// The credentials of a request, by the security schemes that suffice for an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Credentials {
    /// The security scheme `key`.
    Key(ApiKey),
    /// The security schemes `bearer` and `certificate`.
    BearerAndCertificate {
        /// Of `bearer`.
        bearer: BearerToken,
    },
    /// The security scheme `oauth`.
    Oauth(BearerToken),
    /// The security scheme `./files/security.yaml#/device`.
    FilesSecurityYamlDevice(BearerToken),
}

impl Credentials {
    fn of(presented: &Presented) -> Option<Self> {
        if presented.is(&["key"]) {
            return Some(Self::Key(presented.key("key")?));
        }
        if presented.is(&["bearer", "certificate"]) {
            return Some(Self::BearerAndCertificate {
                bearer: presented.token("bearer")?,
            });
        }
        if presented.is(&["oauth"]) {
            return Some(Self::Oauth(presented.token("oauth")?));
        }
        if presented.is(&["./files/security.yaml#/device"]) {
            return Some(Self::FilesSecurityYamlDevice(
                presented.token("./files/security.yaml#/device")?,
            ));
        }
        None
    }
}

struct Implementation<S>(S);

impl<S: Service> Served for Implementation<S> {
    const NAME: &'static str = "security";
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
