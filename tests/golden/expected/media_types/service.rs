//! The server of `Bodies and headers of responses by media type 1`.

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

    /// `GET /reports/{id}`
    fn get_report(
        &self,
        request: super::GetReport,
        parts: Parts,
    ) -> impl Responding<super::GetReport> {
        service::not_implemented(request, parts)
    }

    /// `POST /reports/{id}`
    fn ask_about_report(
        &self,
        request: super::AskAboutReport,
        parts: Parts,
    ) -> impl Responding<super::AskAboutReport> {
        service::not_implemented(request, parts)
    }

    /// `DELETE /reports/{id}`
    fn delete_report(
        &self,
        request: super::DeleteReport,
        parts: Parts,
    ) -> impl Responding<super::DeleteReport> {
        service::not_implemented(request, parts)
    }

    /// `HEAD /reports/{id}`
    fn has_report(
        &self,
        request: super::HasReport,
        parts: Parts,
    ) -> impl Responding<super::HasReport> {
        service::not_implemented(request, parts)
    }

    /// `GET /files/{name}`
    fn get_file(
        &self,
        request: super::GetFile,
        parts: Parts,
    ) -> impl Responding<super::GetFile> {
        service::not_implemented(request, parts)
    }

    /// `PUT /files/{name}`
    fn get_preview(
        &self,
        request: super::GetPreview,
        parts: Parts,
    ) -> impl Responding<super::GetPreview> {
        service::not_implemented(request, parts)
    }

    /// `PATCH /files/{name}`
    fn copy_file(
        &self,
        request: super::CopyFile,
        parts: Parts,
    ) -> impl Responding<super::CopyFile> {
        service::not_implemented(request, parts)
    }
}

/// Returns the router of a service. State, limits and timeouts are layers of it; its paths are those of the document, without the
/// path of a server.
pub fn router(service: impl Service) -> Router {
    let mut routes = Routes::new(Implementation(service));
    routes.operation::<super::GetReport>();
    routes.operation::<super::AskAboutReport>();
    routes.operation::<super::DeleteReport>();
    routes.operation::<super::HasReport>();
    routes.operation::<super::GetFile>();
    routes.operation::<super::GetPreview>();
    routes.operation::<super::CopyFile>();
    routes.into_router()
}

impl<S: Service> Handle<super::GetReport> for Implementation<S> {
    fn handle(
        &self,
        request: super::GetReport,
        parts: Parts,
    ) -> impl Responding<super::GetReport> {
        self.0.get_report(request, parts)
    }
}

impl<S: Service> Handle<super::AskAboutReport> for Implementation<S> {
    fn handle(
        &self,
        request: super::AskAboutReport,
        parts: Parts,
    ) -> impl Responding<super::AskAboutReport> {
        self.0.ask_about_report(request, parts)
    }
}

impl<S: Service> Handle<super::DeleteReport> for Implementation<S> {
    fn handle(
        &self,
        request: super::DeleteReport,
        parts: Parts,
    ) -> impl Responding<super::DeleteReport> {
        self.0.delete_report(request, parts)
    }
}

impl<S: Service> Handle<super::HasReport> for Implementation<S> {
    fn handle(
        &self,
        request: super::HasReport,
        parts: Parts,
    ) -> impl Responding<super::HasReport> {
        self.0.has_report(request, parts)
    }
}

impl<S: Service> Handle<super::GetFile> for Implementation<S> {
    fn handle(
        &self,
        request: super::GetFile,
        parts: Parts,
    ) -> impl Responding<super::GetFile> {
        self.0.get_file(request, parts)
    }
}

impl<S: Service> Handle<super::GetPreview> for Implementation<S> {
    fn handle(
        &self,
        request: super::GetPreview,
        parts: Parts,
    ) -> impl Responding<super::GetPreview> {
        self.0.get_preview(request, parts)
    }
}

impl<S: Service> Handle<super::CopyFile> for Implementation<S> {
    fn handle(
        &self,
        request: super::CopyFile,
        parts: Parts,
    ) -> impl Responding<super::CopyFile> {
        self.0.copy_file(request, parts)
    }
}

struct Implementation<S>(S);

impl<S: Service> Served for Implementation<S> {
    const NAME: &'static str = "media_types";
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
