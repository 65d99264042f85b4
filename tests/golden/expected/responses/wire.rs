//! The requests and responses of `Responses 1`, as a server reads and writes them.

use super::super::support::__private::Checker;
use super::super::support::{Parameter, service};
use super::*;

impl service::ReadRequest for GetReport {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const ACCEPTED: &[&str] = &["application/json", "text/plain"];
        let accepted = request.accepted(ACCEPTED);
        let value_1 = match accepted {
            Some(0) => Some(GetReportAccept::Json),
            Some(1) => Some(GetReportAccept::Text),
            _ => None,
        };
        Some(Self { accept: value_1 })
    }
}

impl service::WriteResponse for GetReportResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => {
                response.json("application/json", body);
            }
            Self::Created(body) => {
                response.json("application/json", body);
            }
            Self::Accepted(body) => {
                response.json("application/json", body);
            }
            Self::NonAuthoritativeInformation(body) => {
                response.json("application/json", body);
            }
            Self::PartialContent(body) => {
                response.json("application/json", body);
            }
            Self::MultiStatus(body) => {
                response.text("text/plain", body);
            }
            Self::Status208 { headers, body, .. } => {
                response.optional_header(
                    &Parameter::header("X-Line").content("application/json"),
                    &headers.x_line,
                );
                response
                    .optional_header(&Parameter::header("X-Lines"), &headers.x_lines);
                response.optional_header(
                    &Parameter::header("X-Nothing"),
                    &headers.x_nothing,
                );
                response.json("application/json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok(body) => {
                checker.property("body", body).valid();
            }
            Self::Created(body) => {
                checker.property("body", body).valid();
            }
            Self::Accepted(body) => {
                checker.property("body", body).max_items(2).valid();
            }
            Self::NonAuthoritativeInformation(body) => {
                checker.property("body", body).valid();
            }
            Self::Status208 { headers, body, .. } => {
                checker.parameter("header", "X-Line", &headers.x_line).valid();
                checker.parameter("header", "X-Lines", &headers.x_lines).valid();
                checker.property("body", body).valid();
            }
            _ => {}
        }
    }
}

impl service::IntoResponse for GetReportResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for GetTree {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for GetTreeResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Default { body, .. } = self;
        response.json("application/json", body);
    }

    fn check(&self, checker: &mut Checker<'_>) {
        let Self::Default { body, .. } = self;
        checker.property("body", body).valid();
    }
}

impl service::IntoResponse for GetTreeResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
