//! The requests and responses of `Operations 1`, as a server reads and writes them.

use super::super::support::__private::Checker;
use super::super::support::{Parameter, Uuid, service};
use super::*;

impl service::ReadRequest for GetThingOperation {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Uuid>();
        let value_1 = request.optional::<Vec<String>>();
        let value_2 = request.optional::<String>();
        let value_3 = request.required::<i64>();
        let value_4 = request.optional::<String>();
        Some(Self {
            id: value_0?,
            filter: value_1?,
            session: value_2?,
            trace: value_3?,
            body_query: value_4?,
        })
    }
}

impl service::WriteResponse for GetThingResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok { headers, body, .. } => {
                response.optional_header(&Parameter::header("X-Rate"), &headers.x_rate);
                response
                    .header(&Parameter::header("X-Tags").required(), &headers.x_tags);
                response.optional_header(
                    &Parameter::header("X-Token").secret(),
                    &headers.x_token,
                );
                response.json("application/json", body);
            }
            Self::NotFound(body) => {
                response.json("application/json", body);
            }
            Self::Default { body, .. } => {
                response.json("application/problem+json", body);
            }
            _ => {}
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok { body, .. } => {
                checker.property("body", body).valid();
            }
            Self::NotFound(body) => {
                checker.property("body", body).valid();
            }
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
            _ => {}
        }
    }
}

impl service::IntoResponse for GetThingResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

#[allow(deprecated)]
impl service::ReadRequest for DeleteThingsId {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Uuid>();
        let value_1 = request.optional::<String>();
        Some(Self { id: value_0?, trace: value_1? })
    }
}

impl service::WriteResponse for DeleteThingsIdResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for DeleteThingsIdResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for Upload {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["multipart/form-data", "text/plain"];
        let media_type = request.optional_body(CONTENT_TYPES);
        let value_0: Option<Option<UploadBody>> = match media_type {
            Some(Some(0)) => request.multipart().map(UploadBody::Multipart).map(Some),
            Some(Some(_)) => request.text().map(UploadBody::Text).map(Some),
            Some(None) => Some(None),
            None => None,
        };
        const ACCEPTED: &[&str] =
            &["text/csv", "image/png", "application/x-www-form-urlencoded"];
        let accepted = request.accepted(ACCEPTED);
        let value_1 = match accepted {
            Some(0) => Some(UploadAccept::TextCsv),
            Some(1) => Some(UploadAccept::ImagePng),
            Some(2) => Some(UploadAccept::Form),
            _ => None,
        };
        request.check(|checker| {
            if let Some(Some(UploadBody::Multipart(body))) = &value_0 {
                checker.property("body", body).valid();
            }
        });
        Some(Self { body: value_0?, accept: value_1 })
    }
}

impl service::WriteResponse for UploadResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => {
                response.text("text/csv", body);
            }
            Self::Created(body) => {
                response.bytes("image/png", body);
            }
            Self::Accepted(body) => {
                response.bytes("application/x-www-form-urlencoded", body);
            }
        }
    }
}

impl service::IntoResponse for UploadResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for Order {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for OrderResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for OrderResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for GetNothing {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for GetNothingResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for GetNothingResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for PutNothing {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for PutNothingResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for PutNothingResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
