//! The requests and responses of `Laid out by tags 1`, as a server reads and writes them.

use super::super::support::__private::Checker;
use super::super::support::{Parameter, service};
use super::*;

impl service::ReadRequest for ListOrders {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<State>();
        let value_1 = request.optional::<String>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("query", "state", one).valid();
            }
        });
        Some(Self { state: value_0?, token: value_1? })
    }
}

impl service::WriteResponse for ListOrdersResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok { headers, body, .. } => {
                response
                    .optional_header(&Parameter::header("X-Total"), &headers.x_total);
                response.json("application/json", body);
            }
            Self::Default { body, .. } => {
                response.json("application/json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok { body, .. } => {
                checker.property("body", body).valid();
            }
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for ListOrdersResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for Pay {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_0: Option<Payment> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for PayResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::NoContent => {}
            Self::Default { body, .. } => {
                response.json("application/json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::NoContent => {}
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for PayResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for ListPlaces {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for ListPlacesResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for ListPlacesResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for NewOperation {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<String>();
        Some(Self { name: value_0? })
    }
}

impl service::WriteResponse for NewResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for NewResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for AddPlace {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for AddPlaceResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for AddPlaceResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for ListServers {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for ListServersResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for ListServersResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for AddServer {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<Vec<String>>();
        const CONTENT_TYPES: &[&str] = &["application/x-www-form-urlencoded"];
        let media_type = request.optional_body(CONTENT_TYPES);
        let value_1: Option<Option<AddServerRequest>> = match media_type {
            Some(Some(_)) => request.form(&[]).map(Some),
            Some(None) => Some(None),
            None => None,
        };
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker
                    .parameter("query", "labels", one)
                    .each(|item| item.max_length(9));
            }
            if let Some(Some(body)) = &value_1 {
                checker.property("body", body).valid();
            }
        });
        Some(Self { labels: value_0?, body: value_1? })
    }
}

impl service::WriteResponse for AddServerResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for AddServerResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for HealthOperation {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for HealthResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        response.json("application/json", body);
    }

    fn check(&self, checker: &mut Checker<'_>) {
        let Self::Ok(body) = self;
        checker.property("body", body).valid();
    }
}

impl service::IntoResponse for HealthResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
