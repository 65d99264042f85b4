//! The server of `Echo 1`.

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

    /// `POST /things`
    fn make_thing(
        &self,
        request: super::MakeThing,
        parts: Parts,
    ) -> impl Responding<super::MakeThing> {
        service::not_implemented(request, parts)
    }

    /// `GET /things/{id}`
    fn get_thing(
        &self,
        request: super::GetThing,
        parts: Parts,
    ) -> impl Responding<super::GetThing> {
        service::not_implemented(request, parts)
    }

    /// `PUT /things/{id}`
    fn change_thing(
        &self,
        request: super::ChangeThing,
        parts: Parts,
    ) -> impl Responding<super::ChangeThing> {
        service::not_implemented(request, parts)
    }

    /// `DELETE /things/{id}`
    fn remove_thing(
        &self,
        request: super::RemoveThing,
        parts: Parts,
    ) -> impl Responding<super::RemoveThing> {
        service::not_implemented(request, parts)
    }

    /// `GET /path/matrix/{number}/{list}/{point}`
    fn matrix(
        &self,
        request: super::Matrix,
        parts: Parts,
    ) -> impl Responding<super::Matrix> {
        service::not_implemented(request, parts)
    }

    /// `GET /path/matrix-exploded/{number}/{list}/{point}`
    fn matrix_exploded(
        &self,
        request: super::MatrixExploded,
        parts: Parts,
    ) -> impl Responding<super::MatrixExploded> {
        service::not_implemented(request, parts)
    }

    /// `GET /path/label/{number}/{list}/{point}`
    fn label(
        &self,
        request: super::Label,
        parts: Parts,
    ) -> impl Responding<super::Label> {
        service::not_implemented(request, parts)
    }

    /// `GET /path/label-exploded/{number}/{list}/{point}`
    fn label_exploded(
        &self,
        request: super::LabelExploded,
        parts: Parts,
    ) -> impl Responding<super::LabelExploded> {
        service::not_implemented(request, parts)
    }

    /// `GET /path/simple/{number}/{list}/{point}`
    fn simple(
        &self,
        request: super::Simple,
        parts: Parts,
    ) -> impl Responding<super::Simple> {
        service::not_implemented(request, parts)
    }

    /// `GET /path/simple-exploded/{number}/{list}/{point}`
    fn simple_exploded(
        &self,
        request: super::SimpleExploded,
        parts: Parts,
    ) -> impl Responding<super::SimpleExploded> {
        service::not_implemented(request, parts)
    }

    /// `GET /query/form`
    fn form(&self, request: super::Form, parts: Parts) -> impl Responding<super::Form> {
        service::not_implemented(request, parts)
    }

    /// `GET /query/form-exploded`
    fn form_exploded(
        &self,
        request: super::FormExploded,
        parts: Parts,
    ) -> impl Responding<super::FormExploded> {
        service::not_implemented(request, parts)
    }

    /// `GET /query/others`
    fn others(
        &self,
        request: super::Others,
        parts: Parts,
    ) -> impl Responding<super::Others> {
        service::not_implemented(request, parts)
    }

    /// `GET /header`
    fn header(
        &self,
        request: super::Header,
        parts: Parts,
    ) -> impl Responding<super::Header> {
        service::not_implemented(request, parts)
    }

    /// `GET /header-exploded`
    fn header_exploded(
        &self,
        request: super::HeaderExploded,
        parts: Parts,
    ) -> impl Responding<super::HeaderExploded> {
        service::not_implemented(request, parts)
    }

    /// `GET /cookie`
    fn cookie(
        &self,
        request: super::Cookie,
        parts: Parts,
    ) -> impl Responding<super::Cookie> {
        service::not_implemented(request, parts)
    }
}

/// Returns the router of a service. State, limits and timeouts are layers of it; its paths are those of the document, without the
/// path of a server.
pub fn router(service: impl Service) -> Router {
    let mut routes = Routes::new(Implementation(service));
    routes.operation::<super::MakeThing>();
    routes.operation::<super::GetThing>();
    routes.operation::<super::ChangeThing>();
    routes.operation::<super::RemoveThing>();
    routes.operation::<super::Matrix>();
    routes.operation::<super::MatrixExploded>();
    routes.operation::<super::Label>();
    routes.operation::<super::LabelExploded>();
    routes.operation::<super::Simple>();
    routes.operation::<super::SimpleExploded>();
    routes.operation::<super::Form>();
    routes.operation::<super::FormExploded>();
    routes.operation::<super::Others>();
    routes.operation::<super::Header>();
    routes.operation::<super::HeaderExploded>();
    routes.operation::<super::Cookie>();
    routes.into_router()
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

impl<S: Service> Handle<super::GetThing> for Implementation<S> {
    fn handle(
        &self,
        request: super::GetThing,
        parts: Parts,
    ) -> impl Responding<super::GetThing> {
        self.0.get_thing(request, parts)
    }
}

impl<S: Service> Handle<super::ChangeThing> for Implementation<S> {
    fn handle(
        &self,
        request: super::ChangeThing,
        parts: Parts,
    ) -> impl Responding<super::ChangeThing> {
        self.0.change_thing(request, parts)
    }
}

impl<S: Service> Handle<super::RemoveThing> for Implementation<S> {
    fn handle(
        &self,
        request: super::RemoveThing,
        parts: Parts,
    ) -> impl Responding<super::RemoveThing> {
        self.0.remove_thing(request, parts)
    }
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

impl<S: Service> Handle<super::Form> for Implementation<S> {
    fn handle(
        &self,
        request: super::Form,
        parts: Parts,
    ) -> impl Responding<super::Form> {
        self.0.form(request, parts)
    }
}

impl<S: Service> Handle<super::FormExploded> for Implementation<S> {
    fn handle(
        &self,
        request: super::FormExploded,
        parts: Parts,
    ) -> impl Responding<super::FormExploded> {
        self.0.form_exploded(request, parts)
    }
}

impl<S: Service> Handle<super::Others> for Implementation<S> {
    fn handle(
        &self,
        request: super::Others,
        parts: Parts,
    ) -> impl Responding<super::Others> {
        self.0.others(request, parts)
    }
}

impl<S: Service> Handle<super::Header> for Implementation<S> {
    fn handle(
        &self,
        request: super::Header,
        parts: Parts,
    ) -> impl Responding<super::Header> {
        self.0.header(request, parts)
    }
}

impl<S: Service> Handle<super::HeaderExploded> for Implementation<S> {
    fn handle(
        &self,
        request: super::HeaderExploded,
        parts: Parts,
    ) -> impl Responding<super::HeaderExploded> {
        self.0.header_exploded(request, parts)
    }
}

impl<S: Service> Handle<super::Cookie> for Implementation<S> {
    fn handle(
        &self,
        request: super::Cookie,
        parts: Parts,
    ) -> impl Responding<super::Cookie> {
        self.0.cookie(request, parts)
    }
}

struct Implementation<S>(S);

impl<S: Service> Served for Implementation<S> {
    const NAME: &'static str = "echo";
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
