//! The requests and responses of `What OpenAPI 3.2 added 1`, as a server reads and writes them.

use super::super::support::service;
use super::*;

impl service::ReadRequest for SearchOrders {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_0: Option<SearchOrdersRequest> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for SearchOrdersResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        response.bytes("application/jsonl", body);
    }
}

impl service::IntoResponse for SearchOrdersResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for CopyOrders {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<String>();
        Some(Self { to: value_0? })
    }
}

impl service::WriteResponse for CopyOrdersResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        response.text("text/event-stream", body);
    }
}

impl service::IntoResponse for CopyOrdersResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
