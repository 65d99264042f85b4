//! The requests and responses of `Names that the output uses itself 1`, as a server reads and writes them.

use super::super::support::__private::Checker as SupportChecker;
use super::super::support::{Parameter, service};
use super::*;

impl service::ReadRequest for Operation {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for OperationResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok { headers, body, .. } = self;
        response.optional_header(&Parameter::header("Map"), &headers.map);
        response.json("application/json", body);
    }

    fn check(&self, checker: &mut SupportChecker<'_>) {
        let Self::Ok { headers, body, .. } = self;
        checker.parameter("header", "Map", &headers.map).valid();
        checker.property("body", body).valid();
    }
}

impl service::IntoResponse for OperationResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for StringOperation {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<String>();
        let value_1 = request.optional::<String>();
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.optional_body(CONTENT_TYPES);
        let value_2: Option<Option<ResultSchema>> = match media_type {
            Some(Some(_)) => request.model().map(Some),
            Some(None) => Some(None),
            None => None,
        };
        Some(Self { body_query: value_0?, status: value_1?, body: value_2? })
    }
}

impl service::WriteResponse for StringResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        response.json("application/json", body);
    }

    fn check(&self, checker: &mut SupportChecker<'_>) {
        let Self::Ok(body) = self;
        checker.property("body", body).valid();
    }
}

impl service::IntoResponse for StringResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
