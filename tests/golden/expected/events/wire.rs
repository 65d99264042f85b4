//! The requests and responses of `Webhooks 1`, as a server reads and writes them.

use super::super::support::__private::Checker;
use super::super::support::{ByApi, service};
use super::*;

impl service::ReadRequest for Subscribe {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_0: Option<SubscribeRequest> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for SubscribeResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for SubscribeResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest<ByApi> for Shipped {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_0: Option<ShippedRequest> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for ShippedResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        response.json("application/json", body);
    }

    fn check(&self, checker: &mut Checker<'_>) {
        let Self::Ok(body) = self;
        checker.property("body", body).valid();
    }
}

impl service::IntoResponse for ShippedResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest<ByApi> for Lost {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_0: Option<LostRequest> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for LostResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for LostResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest<ByApi> for ProductCreated {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<i64>();
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_1: Option<ProductCreatedRequest> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("header", "X-Attempt", one).minimum(1);
            }
        });
        Some(Self { x_attempt: value_0?, body: value_1? })
    }
}

impl service::WriteResponse for ProductCreatedResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for ProductCreatedResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest<ByApi> for ProductDeleted {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_0: Option<ProductDeletedRequest> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for ProductDeletedResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        response.json("application/json", body);
    }

    fn check(&self, checker: &mut Checker<'_>) {
        let Self::Ok(body) = self;
        checker.property("body", body).valid();
    }
}

impl service::IntoResponse for ProductDeletedResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest<ByApi> for Payment {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_0: Option<PaymentRequest> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for PaymentResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for PaymentResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest<ByApi> for Other {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<String>();
        Some(Self { challenge: value_0? })
    }
}

impl service::WriteResponse for OtherResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        response.text("text/plain", body);
    }
}

impl service::IntoResponse for OtherResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest<ByApi> for StockAlarm {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_0: Option<StockAlarmRequest> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for StockAlarmResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for StockAlarmResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
