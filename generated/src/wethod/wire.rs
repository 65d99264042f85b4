//! The requests and responses of `Wethod v1`, as a server reads and writes them.

use super::super::support::__private::Checker;
use super::super::support::service;
use super::*;

impl service::ReadRequest for CreateProduct {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<String>();
        let value_1 = request.optional::<String>();
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_2: Option<ProductCreate> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        Some(Self { wethod_company: value_0?, wethod_version: value_1?, body: value_2? })
    }
}

impl service::WriteResponse for CreateProductResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Created(body) => {
                response.json("application/json", body);
            }
            Self::BadRequest(body) => {
                response.json("application/json", body);
            }
            Self::Unauthorized(body) => {
                response.json("application/json", body);
            }
            Self::Forbidden(body) => {
                response.json("application/json", body);
            }
            Self::PreconditionFailed(body) => {
                response.json("application/json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Created(body) => {
                checker.property("body", body).valid();
            }
            Self::BadRequest(body) => {
                checker.property("body", body).valid();
            }
            Self::Unauthorized(body) => {
                checker.property("body", body).valid();
            }
            Self::Forbidden(body) => {
                checker.property("body", body).valid();
            }
            Self::PreconditionFailed(body) => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for CreateProductResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
