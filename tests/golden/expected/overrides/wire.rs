//! The requests and responses of `Overrides 1`, as a server reads and writes them.

use super::super::support::__private::Checker;
use super::super::support::{Parameter, service};
use super::*;

impl service::ReadRequest for ListProducts {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<i64>();
        let value_1 = request.optional::<State>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("query", "page-size", one).minimum(1);
            }
            if let Some(one) = &value_1 {
                checker.parameter("query", "state", one).valid();
            }
        });
        Some(Self { limit: value_0?, state: value_1? })
    }
}

impl service::WriteResponse for ListProductsResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        response.json("application/json", body);
    }

    fn check(&self, checker: &mut Checker<'_>) {
        let Self::Ok(body) = self;
        checker.property("body", body).valid();
    }
}

impl service::IntoResponse for ListProductsResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for CreateProduct {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_0: Option<ArticleRequest> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for CreateProductResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Created(body) = self;
        response.json("application/json", body);
    }

    fn check(&self, checker: &mut Checker<'_>) {
        let Self::Created(body) = self;
        checker.property("body", body).valid();
    }
}

impl service::IntoResponse for CreateProductResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for GetPrice {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Sku>();
        let value_1 = request.optional::<Since>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "sku", one).valid();
            }
            if let Some(one) = &value_1 {
                checker.parameter("query", "since", one).valid();
            }
        });
        Some(Self { sku: value_0?, since: value_1? })
    }
}

impl service::WriteResponse for GetPriceResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok { headers, body, .. } = self;
        response.optional_header(&Parameter::header("X-Changed"), &headers.x_changed);
        response.json("application/json", body);
    }

    fn check(&self, checker: &mut Checker<'_>) {
        let Self::Ok { headers, body, .. } = self;
        checker.parameter("header", "X-Changed", &headers.x_changed).valid();
        checker.property("body", body).valid();
    }
}

impl service::IntoResponse for GetPriceResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for PutPrice {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<String>();
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_1: Option<Price> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        Some(Self { sku: value_0?, body: value_1? })
    }
}

impl service::WriteResponse for PutPriceResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for PutPriceResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
