//! The requests and responses of `Serving 1`, as a server reads and writes them.

use super::super::support::__private::Checker;
use super::super::support::{Map, Parameter, service};
use super::*;

impl service::ReadRequest for GetMeta {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<String>();
        Some(Self { id: value_0? })
    }
}

impl service::WriteResponse for GetMetaResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for GetMetaResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for GetPart {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<String>();
        let value_1 = request.required::<String>();
        Some(Self { id: value_0?, part: value_1? })
    }
}

impl service::WriteResponse for GetPartResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for GetPartResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for Compare {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<String>();
        let value_1 = request.required::<String>();
        Some(Self { one: value_0?, other: value_1? })
    }
}

impl service::WriteResponse for CompareResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for CompareResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for ListThings {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<Filter>();
        let value_1 = request.optional::<Map>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("query", "filter", one).valid();
            }
        });
        Some(Self { filter: value_0?, deep: value_1? })
    }
}

impl service::WriteResponse for ListThingsResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok { headers, body, .. } = self;
        response.optional_header(&Parameter::header("X-Note"), &headers.x_note);
        response.json(&["application/json", "application/hal+json"], body);
    }

    fn check(&self, checker: &mut Checker<'_>) {
        let Self::Ok { body, .. } = self;
        checker.property("body", body).valid();
    }
}

impl service::IntoResponse for ListThingsResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for MakeThing {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] =
            &["application/json", "text/json", "application/x-www-form-urlencoded"];
        let media_type = request.body(CONTENT_TYPES);
        let value_0: Option<Filter> = match media_type {
            Some(0) => request.model(),
            Some(1) => request.model(),
            Some(_) => request.form(&[]),
            None => None,
        };
        request.check(|checker| {
            if let Some(body) = &value_0 {
                checker.property("body", body).valid();
            }
        });
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for MakeThingResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for MakeThingResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for RemoveThings {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for RemoveThingsResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for RemoveThingsResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
