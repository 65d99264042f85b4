//! The requests and responses of `Descriptions 1`, as a server reads and writes them.

use super::super::support::__private::Checker;
use super::super::support::{Parameter, service};
use super::*;

#[allow(deprecated)]
impl service::ReadRequest for FindOrder {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Id>();
        let value_1 = request.optional::<i64>();
        let value_2 = request.optional::<String>();
        let value_3 = request.optional::<String>();
        let value_4 = request.optional::<Legacy>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "id", one).valid();
            }
            if let Some(one) = &value_1 {
                checker.parameter("query", "page", one).minimum(1).maximum(100);
            }
            if let Some(one) = &value_4 {
                checker.parameter("header", "legacy", one).valid();
            }
        });
        Some(Self {
            id: value_0?,
            page: value_1?,
            sort: value_2?,
            old: value_3?,
            legacy: value_4?,
        })
    }
}

#[allow(deprecated)]
impl service::WriteResponse for FindOrderResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok { headers, body, .. } = self;
        response.optional_header(&Parameter::header("Old-Count"), &headers.old_count);
        response.json("application/json", body);
    }

    fn check(&self, checker: &mut Checker<'_>) {
        let Self::Ok { body, .. } = self;
        checker.property("body", body).valid();
    }
}

impl service::IntoResponse for FindOrderResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

#[allow(deprecated)]
impl service::ReadRequest for ReplaceOrder {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<String>();
        let value_1 = request.optional::<String>();
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.optional_body(CONTENT_TYPES);
        let value_2: Option<Option<Order>> = match media_type {
            Some(Some(_)) => request.model().map(Some),
            Some(None) => Some(None),
            None => None,
        };
        Some(Self { id: value_0?, token: value_1?, body: value_2? })
    }
}

impl service::WriteResponse for ReplaceOrderResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for ReplaceOrderResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
