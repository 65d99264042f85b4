//! The server of `Bodies 1`.

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

    /// `PUT /things`
    fn send_form(
        &self,
        request: super::SendForm,
        parts: Parts,
    ) -> impl Responding<super::SendForm> {
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

    /// `PUT /files`
    fn send_parts(
        &self,
        request: super::SendParts,
        parts: Parts,
    ) -> impl Responding<super::SendParts> {
        service::not_implemented(request, parts)
    }

    /// `POST /files`
    fn upload_operation(
        &self,
        request: super::UploadOperation,
        parts: Parts,
    ) -> impl Responding<super::UploadOperation> {
        service::not_implemented(request, parts)
    }

    /// `PATCH /files`
    fn describe_upload(
        &self,
        request: super::DescribeUpload,
        parts: Parts,
    ) -> impl Responding<super::DescribeUpload> {
        service::not_implemented(request, parts)
    }

    /// `PUT /plain`
    fn send_text(
        &self,
        request: super::SendText,
        parts: Parts,
    ) -> impl Responding<super::SendText> {
        service::not_implemented(request, parts)
    }

    /// `POST /plain`
    fn send_bytes(
        &self,
        request: super::SendBytes,
        parts: Parts,
    ) -> impl Responding<super::SendBytes> {
        service::not_implemented(request, parts)
    }
}

/// Returns the router of a service. State, limits and timeouts are layers of it; its paths are those of the document, without the
/// path of a server.
pub fn router(service: impl Service) -> Router {
    let mut routes = Routes::new(Implementation(service));
    routes.operation::<super::SendForm>();
    routes.operation::<super::MakeThing>();
    routes.operation::<super::SendParts>();
    routes.operation::<super::UploadOperation>();
    routes.operation::<super::DescribeUpload>();
    routes.operation::<super::SendText>();
    routes.operation::<super::SendBytes>();
    routes.into_router()
}

impl<S: Service> Handle<super::SendForm> for Implementation<S> {
    fn handle(
        &self,
        request: super::SendForm,
        parts: Parts,
    ) -> impl Responding<super::SendForm> {
        self.0.send_form(request, parts)
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

impl<S: Service> Handle<super::SendParts> for Implementation<S> {
    fn handle(
        &self,
        request: super::SendParts,
        parts: Parts,
    ) -> impl Responding<super::SendParts> {
        self.0.send_parts(request, parts)
    }
}

impl<S: Service> Handle<super::UploadOperation> for Implementation<S> {
    fn handle(
        &self,
        request: super::UploadOperation,
        parts: Parts,
    ) -> impl Responding<super::UploadOperation> {
        self.0.upload_operation(request, parts)
    }
}

impl<S: Service> Handle<super::DescribeUpload> for Implementation<S> {
    fn handle(
        &self,
        request: super::DescribeUpload,
        parts: Parts,
    ) -> impl Responding<super::DescribeUpload> {
        self.0.describe_upload(request, parts)
    }
}

impl<S: Service> Handle<super::SendText> for Implementation<S> {
    fn handle(
        &self,
        request: super::SendText,
        parts: Parts,
    ) -> impl Responding<super::SendText> {
        self.0.send_text(request, parts)
    }
}

impl<S: Service> Handle<super::SendBytes> for Implementation<S> {
    fn handle(
        &self,
        request: super::SendBytes,
        parts: Parts,
    ) -> impl Responding<super::SendBytes> {
        self.0.send_bytes(request, parts)
    }
}

struct Implementation<S>(S);

impl<S: Service> Served for Implementation<S> {
    const NAME: &'static str = "bodies";
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
