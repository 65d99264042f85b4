//! The requests and responses of `Servers 1`, as a server reads and writes them.

use super::super::support::service;
use super::*;

impl service::ReadRequest for ListFiles {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for ListFilesResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for ListFilesResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for Upload {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for UploadResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for UploadResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for ListThings {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<String>();
        let value_1 = request.optional::<Vec<String>>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("query", "code", one).pattern(&PATTERN_1);
            }
            if let Some(one) = &value_1 {
                checker
                    .parameter("query", "codes", one)
                    .each(|item| item.pattern(&PATTERN_2));
            }
        });
        Some(Self { code: value_0?, codes: value_1? })
    }
}

impl service::WriteResponse for ListThingsResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for ListThingsResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
