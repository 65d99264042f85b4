//! The requests and responses of `Qonto v2`, as a server reads and writes them.

use super::super::support::__private::Checker;
use super::super::support::service;
use super::*;

impl service::ReadRequest for CreateProduct {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<String>();
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_1: Option<ProductCreatePayload> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        Some(Self { x_qonto_staging_token: value_0?, body: value_1? })
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
            Self::UnprocessableEntity(body) => {
                response.json("application/json", body);
            }
            _ => {}
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
            Self::UnprocessableEntity(body) => {
                checker.property("body", body).valid();
            }
            _ => {}
        }
    }
}

impl service::IntoResponse for CreateProductResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
