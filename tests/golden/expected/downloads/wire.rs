//! The requests and responses of `Responses that are bytes and nothing else 1`, as a server reads and writes them.

use super::super::support::service;
use super::*;

impl service::ReadRequest for GetPicture {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for GetPictureResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        response.bytes("image/png", body);
    }
}

impl service::IntoResponse for GetPictureResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
