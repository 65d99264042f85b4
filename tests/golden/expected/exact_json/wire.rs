//! The requests and responses of `Exact JSON 1`, as a server reads and writes them.

use super::super::support::__private::Checker;
use super::super::support::{JsonValue, service};
use super::*;

impl service::ReadRequest for AddEvent {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<JsonValue>();
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_1: Option<EventRequest> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        Some(Self { filter: value_0?, body: value_1? })
    }
}

impl service::WriteResponse for AddEventResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => {
                response.json("application/json", body);
            }
            Self::Accepted(body) => {
                response.json("application/json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Accepted(_) => {}
            Self::Ok(body) => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for AddEventResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
