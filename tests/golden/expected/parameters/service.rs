//! The server of `Parameters 1`.

use super::super::support::service::{
    Denial, Handle, IntoResponse, Parts, Presented, Refusal, Responding, Response,
    Router, Routes, Served,
};
use super::super::support::{SecurityScheme, Violations, service};

/// The operations of this API, as a server implements them. What does not match the document does not reach a method. Each has the parts
/// of the request beside what the document declares. A method that is not implemented responds with status 501.
pub trait Service: Send + Sync + 'static {
    /// Returns the response to a request that is refused. Defaults to problem details (RFC 9457).
    fn refuse(&self, refusal: Refusal) -> Response {
        IntoResponse::into_response(refusal)
    }

    /// Reports a response that does not match the document, which is sent nevertheless. Only debug builds check responses. Defaults
    /// to the standard error.
    fn report(&self, operation: &'static str, violations: &Violations) {
        service::log(operation, violations);
    }

    /// `GET /matrix/{color}`
    fn matrix(
        &self,
        request: super::Matrix,
        parts: Parts,
    ) -> impl Responding<super::Matrix> {
        service::not_implemented(request, parts)
    }

    /// `GET /matrix-exploded/{color}`
    fn matrix_exploded(
        &self,
        request: super::MatrixExploded,
        parts: Parts,
    ) -> impl Responding<super::MatrixExploded> {
        service::not_implemented(request, parts)
    }

    /// `GET /label/{color}`
    fn label(
        &self,
        request: super::Label,
        parts: Parts,
    ) -> impl Responding<super::Label> {
        service::not_implemented(request, parts)
    }

    /// `GET /label-exploded/{color}`
    fn label_exploded(
        &self,
        request: super::LabelExploded,
        parts: Parts,
    ) -> impl Responding<super::LabelExploded> {
        service::not_implemented(request, parts)
    }

    /// `GET /simple/{color}.json`
    fn simple(
        &self,
        request: super::Simple,
        parts: Parts,
    ) -> impl Responding<super::Simple> {
        service::not_implemented(request, parts)
    }

    /// `GET /simple-exploded/{color}.json`
    fn simple_exploded(
        &self,
        request: super::SimpleExploded,
        parts: Parts,
    ) -> impl Responding<super::SimpleExploded> {
        service::not_implemented(request, parts)
    }

    /// `GET /query`
    fn search(
        &self,
        request: super::Search,
        parts: Parts,
    ) -> impl Responding<super::Search> {
        service::not_implemented(request, parts)
    }

    /// `GET /headers`
    fn send(&self, request: super::Send, parts: Parts) -> impl Responding<super::Send> {
        service::not_implemented(request, parts)
    }

    /// `GET /whole-query`
    fn whole_query(
        &self,
        request: super::WholeQuery,
        parts: Parts,
    ) -> impl Responding<super::WholeQuery> {
        service::not_implemented(request, parts)
    }

    /// `GET /json-query?fixed=1#part`
    fn json_query(
        &self,
        request: super::JsonQuery,
        parts: Parts,
    ) -> impl Responding<super::JsonQuery> {
        service::not_implemented(request, parts)
    }

    /// `GET /checked/{id}/{undeclared}`
    fn checked(
        &self,
        request: super::Checked,
        parts: Parts,
    ) -> impl Responding<super::Checked> {
        service::not_implemented(request, parts)
    }
}

/// Returns the router of a service. State, limits and timeouts are layers of it; its paths are those of the document, without the
/// path of a server.
pub fn router(service: impl Service) -> Router {
    let mut routes = Routes::new(Implementation(service));
    routes.operation::<super::Matrix>();
    routes.operation::<super::MatrixExploded>();
    routes.operation::<super::Label>();
    routes.operation::<super::LabelExploded>();
    routes.operation::<super::Simple>();
    routes.operation::<super::SimpleExploded>();
    routes.operation::<super::Search>();
    routes.operation::<super::Send>();
    routes.operation::<super::WholeQuery>();
    routes.operation::<super::JsonQuery>();
    routes.operation::<super::Checked>();
    routes.into_router()
}

impl<S: Service> Handle<super::Matrix> for Implementation<S> {
    fn handle(
        &self,
        request: super::Matrix,
        parts: Parts,
    ) -> impl Responding<super::Matrix> {
        self.0.matrix(request, parts)
    }
}

impl<S: Service> Handle<super::MatrixExploded> for Implementation<S> {
    fn handle(
        &self,
        request: super::MatrixExploded,
        parts: Parts,
    ) -> impl Responding<super::MatrixExploded> {
        self.0.matrix_exploded(request, parts)
    }
}

impl<S: Service> Handle<super::Label> for Implementation<S> {
    fn handle(
        &self,
        request: super::Label,
        parts: Parts,
    ) -> impl Responding<super::Label> {
        self.0.label(request, parts)
    }
}

impl<S: Service> Handle<super::LabelExploded> for Implementation<S> {
    fn handle(
        &self,
        request: super::LabelExploded,
        parts: Parts,
    ) -> impl Responding<super::LabelExploded> {
        self.0.label_exploded(request, parts)
    }
}

impl<S: Service> Handle<super::Simple> for Implementation<S> {
    fn handle(
        &self,
        request: super::Simple,
        parts: Parts,
    ) -> impl Responding<super::Simple> {
        self.0.simple(request, parts)
    }
}

impl<S: Service> Handle<super::SimpleExploded> for Implementation<S> {
    fn handle(
        &self,
        request: super::SimpleExploded,
        parts: Parts,
    ) -> impl Responding<super::SimpleExploded> {
        self.0.simple_exploded(request, parts)
    }
}

impl<S: Service> Handle<super::Search> for Implementation<S> {
    fn handle(
        &self,
        request: super::Search,
        parts: Parts,
    ) -> impl Responding<super::Search> {
        self.0.search(request, parts)
    }
}

impl<S: Service> Handle<super::Send> for Implementation<S> {
    fn handle(
        &self,
        request: super::Send,
        parts: Parts,
    ) -> impl Responding<super::Send> {
        self.0.send(request, parts)
    }
}

impl<S: Service> Handle<super::WholeQuery> for Implementation<S> {
    fn handle(
        &self,
        request: super::WholeQuery,
        parts: Parts,
    ) -> impl Responding<super::WholeQuery> {
        self.0.whole_query(request, parts)
    }
}

impl<S: Service> Handle<super::JsonQuery> for Implementation<S> {
    fn handle(
        &self,
        request: super::JsonQuery,
        parts: Parts,
    ) -> impl Responding<super::JsonQuery> {
        self.0.json_query(request, parts)
    }
}

impl<S: Service> Handle<super::Checked> for Implementation<S> {
    fn handle(
        &self,
        request: super::Checked,
        parts: Parts,
    ) -> impl Responding<super::Checked> {
        self.0.checked(request, parts)
    }
}

struct Implementation<S>(S);

impl<S: Service> Served for Implementation<S> {
    const NAME: &'static str = "parameters";
    const SECURITY_SCHEMES: &'static [SecurityScheme] = &[];

    async fn authorize(&self, _: Presented, _: &mut Parts) -> Result<(), Denial> {
        Ok(())
    }

    fn refuse(&self, refusal: Refusal) -> Response {
        self.0.refuse(refusal)
    }

    fn report(&self, operation: &'static str, violations: &Violations) {
        self.0.report(operation, violations);
    }
}
