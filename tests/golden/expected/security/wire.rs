//! The requests and responses of `Security 1`, as a server reads and writes them.

use super::super::support::service;
use super::*;

impl service::ReadRequest for ListThings {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
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

impl service::ReadRequest for PutThings {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for PutThingsResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for PutThingsResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for PostThings {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for PostThingsResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for PostThingsResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for DeleteThings {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for DeleteThingsResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for DeleteThingsResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
