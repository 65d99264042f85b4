//! The requests and responses of `Bodies and headers of responses by media type 1`, as a server reads and writes them.

use super::super::support::__private::Checker;
use super::super::support::{Parameter, service};
use super::*;

impl service::ReadRequest for GetReport {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<i64>();
        const ACCEPTED: &[&str] = &[
            "application/json",
            "application/vnd.shop.summary+json",
            "text/csv",
            "application/pdf",
            "text/plain",
        ];
        let accepted = request.accepted(ACCEPTED);
        let value_2 = match accepted {
            Some(0) => Some(GetReportAccept::Json),
            Some(1) => Some(GetReportAccept::VndShopSummaryJson),
            Some(2) => Some(GetReportAccept::TextCsv),
            Some(3) => Some(GetReportAccept::Pdf),
            Some(4) => Some(GetReportAccept::Text),
            _ => None,
        };
        Some(Self { id: value_0?, accept: value_2 })
    }
}

impl service::WriteResponse for GetReportResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok { headers, body, .. } => {
                response
                    .header(&Parameter::header("X-Pages").required(), &headers.x_pages);
                response.optional_header(
                    &Parameter::header("Last-Modified"),
                    &headers.last_modified,
                );
                match body {
                    GetReportOkBody::Json(body) => {
                        response.json("application/json", body);
                    }
                    GetReportOkBody::VndShopSummaryJson(body) => {
                        response.json(
                            "application/vnd.shop.summary+json; charset=utf-8",
                            body,
                        );
                    }
                    GetReportOkBody::TextCsv(body) => {
                        response.text("text/csv", body);
                    }
                    GetReportOkBody::Pdf(body) => {
                        response.bytes("application/pdf", body);
                    }
                }
            }
            Self::Accepted { headers, body, .. } => {
                response.optional_header(
                    &Parameter::header("Retry-After"),
                    &headers.retry_after,
                );
                match body {
                    PendingBody::Json(body) => {
                        response.json("application/json", body);
                    }
                    PendingBody::Text(body) => {
                        response.text("text/plain", body);
                    }
                }
            }
            Self::ClientError { body, .. } => match body {
                GetReportClientErrorBody::ProblemJson(body) => {
                    response.json("application/problem+json", body);
                }
                GetReportClientErrorBody::Text(body) => {
                    response.text("text/plain", body);
                }
            },
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok { body, .. } => {
                if let GetReportOkBody::Json(body) = body {
                    checker.property("body", body).valid();
                }
                if let GetReportOkBody::VndShopSummaryJson(body) = body {
                    checker.property("body", body).valid();
                }
            }
            Self::Accepted { body, .. } => {
                if let PendingBody::Json(body) = body {
                    checker.property("body", body).valid();
                }
            }
            Self::ClientError { body, .. } => {
                if let GetReportClientErrorBody::ProblemJson(body) = body {
                    checker.property("body", body).valid();
                }
            }
        }
    }
}

impl service::IntoResponse for GetReportResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for AskAboutReport {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<i64>();
        let value_1 = request.optional::<bool>();
        const ACCEPTED: &[&str] =
            &["application/json", "text/event-stream", "text/plain"];
        let accepted = request.accepted(ACCEPTED);
        let value_3 = match accepted {
            Some(0) => Some(AskAboutReportAccept::Json),
            Some(1) => Some(AskAboutReportAccept::EventStream),
            Some(2) => Some(AskAboutReportAccept::Text),
            _ => None,
        };
        Some(Self { id: value_0?, accept: value_1?, accept_media_type: value_3 })
    }
}

impl service::WriteResponse for AskAboutReportResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => match body {
                AskAboutReportOkBody::Json(body) => {
                    response.json("application/json", body);
                }
                AskAboutReportOkBody::EventStream(body) => {
                    response.text("text/event-stream", body);
                }
            },
            Self::Accepted { headers, body, .. } => {
                response.optional_header(
                    &Parameter::header("Retry-After"),
                    &headers.retry_after,
                );
                match body {
                    PendingBody::Json(body) => {
                        response.json("application/json", body);
                    }
                    PendingBody::Text(body) => {
                        response.text("text/plain", body);
                    }
                }
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok(body) => {
                if let AskAboutReportOkBody::Json(body) = body {
                    checker.property("body", body).valid();
                }
            }
            Self::Accepted { body, .. } => {
                if let PendingBody::Json(body) = body {
                    checker.property("body", body).valid();
                }
            }
        }
    }
}

impl service::IntoResponse for AskAboutReportResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for DeleteReport {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<i64>();
        Some(Self { id: value_0? })
    }
}

impl service::WriteResponse for DeleteReportResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::NoContent => {}
            Self::Default { headers, body, .. } => {
                response.optional_header(
                    &Parameter::header("Retry-After"),
                    &headers.retry_after,
                );
                response.json("application/*", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::NoContent => {}
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for DeleteReportResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for HasReport {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<i64>();
        Some(Self { id: value_0? })
    }
}

impl service::WriteResponse for HasReportResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok { headers, .. } = self;
        response.optional_header(&Parameter::header("X-Pages"), &headers.x_pages);
    }
}

impl service::IntoResponse for HasReportResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for GetFile {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<String>();
        Some(Self { name: value_0? })
    }
}

impl service::WriteResponse for GetFileResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok { headers, body, .. } => {
                response.optional_header(
                    &Parameter::header("Content-Disposition"),
                    &headers.content_disposition,
                );
                response.optional_header(&Parameter::header("Link"), &headers.link);
                response.optional_header(
                    &Parameter::header("Set-Cookie").secret(),
                    &headers.set_cookie,
                );
                response.bytes("application/octet-stream", body);
            }
            Self::Found { headers, .. } => {
                response.header(
                    &Parameter::header("Location").required(),
                    &headers.location,
                );
            }
            _ => {}
        }
    }
}

impl service::IntoResponse for GetFileResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for GetPreview {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<String>();
        const ACCEPTED: &[&str] = &["image/png", "*/*", "image/*"];
        let accepted = request.accepted(ACCEPTED);
        let value_2 = match accepted {
            Some(0) => Some(GetPreviewAccept::ImagePng),
            Some(1) => Some(GetPreviewAccept::Any),
            Some(2) => Some(GetPreviewAccept::Image),
            _ => None,
        };
        Some(Self { name: value_0?, accept: value_2 })
    }
}

impl service::WriteResponse for GetPreviewResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        match body {
            GetPreviewOkBody::ImagePng(body) => {
                response.bytes("image/png", body);
            }
            GetPreviewOkBody::Any(body) => {
                response.json("*/*", body);
            }
            GetPreviewOkBody::Image(body) => {
                response.bytes("image/*", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        let Self::Ok(body) = self;
        if let GetPreviewOkBody::Any(body) = body {
            checker.property("body", body).valid();
        }
    }
}

impl service::IntoResponse for GetPreviewResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for CopyFile {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<String>();
        const CONTENT_TYPES: &[&str] = &["*/*"];
        let media_type = request.body(CONTENT_TYPES);
        let value_1: Option<Vec<u8>> = match media_type {
            Some(_) => request.bytes(),
            None => None,
        };
        const ACCEPTED: &[&str] =
            &["application/vnd.shop.problem+json", "*/*", "application/*"];
        let accepted = request.accepted(ACCEPTED);
        let value_2 = match accepted {
            Some(0) => Some(CopyFileAccept::VndShopProblemJson),
            Some(1) => Some(CopyFileAccept::Any),
            Some(2) => Some(CopyFileAccept::Application),
            _ => None,
        };
        Some(Self { name: value_0?, body: value_1?, accept: value_2 })
    }
}

impl service::WriteResponse for CopyFileResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => match body {
                CopyFileOkBody::VndShopProblemJson(body) => {
                    response.json("application/vnd.shop.problem+json", body);
                }
                CopyFileOkBody::Any(body) => {
                    response.bytes("*/*", body);
                }
            },
            Self::Created(body) => {
                response.bytes("*/*", body);
            }
            Self::Accepted(body) => {
                response.bytes("application/*", body);
            }
            Self::NonAuthoritativeInformation(body) => {
                response.bytes("*/*", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Created(_)
            | Self::Accepted(_)
            | Self::NonAuthoritativeInformation(_) => {}
            Self::Ok(body) => {
                if let CopyFileOkBody::VndShopProblemJson(body) = body {
                    checker.property("body", body).valid();
                }
            }
        }
    }
}

impl service::IntoResponse for CopyFileResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
