//! The requests and responses of `Mistakes whose meaning is plain 1`, as a server reads and writes them.

use super::super::support::service;
use super::*;

impl service::ReadRequest for N404 {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<i64>();
        let value_1 = request.optional::<String>();
        Some(Self { id: value_0?, untold: value_1? })
    }
}

impl service::WriteResponse for N404Response {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for N404Response {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for PutThingsId {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<String>();
        Some(Self { id: value_0? })
    }
}

impl service::WriteResponse for PutThingsIdResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for PutThingsIdResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
