//! The requests and responses of `Enums 1`, as a server reads and writes them.

use super::super::support::service;
use super::*;

impl service::ReadRequest for Send {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.optional_body(CONTENT_TYPES);
        let value_0: Option<Option<SendRequest>> = match media_type {
            Some(Some(_)) => request.model().map(Some),
            Some(None) => Some(None),
            None => None,
        };
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for SendResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for SendResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
