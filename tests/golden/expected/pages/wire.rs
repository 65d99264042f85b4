//! The requests and responses of `Lists in pages 1`, as a server reads and writes them.

use super::super::support::__private::Checker;
use super::super::support::service;
use super::*;

impl service::ReadRequest for ListInvoices {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<i64>();
        Some(Self { page: value_0? })
    }
}

impl service::WriteResponse for ListInvoicesResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Default { .. } => {}
            Self::Ok(body) => {
                response.json("application/json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Default { .. } => {}
            Self::Ok(body) => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for ListInvoicesResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for ListOrders {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<i64>();
        let value_1 = request.optional::<i64>();
        Some(Self { offset: value_0?, limit: value_1? })
    }
}

impl service::WriteResponse for ListOrdersResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        response.json("application/json", body);
    }

    fn check(&self, checker: &mut Checker<'_>) {
        let Self::Ok(body) = self;
        checker.property("body", body).valid();
    }
}

impl service::IntoResponse for ListOrdersResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for ListCustomers {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<String>();
        Some(Self { after: value_0? })
    }
}

impl service::WriteResponse for ListCustomersResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        response.json("application/json", body);
    }

    fn check(&self, checker: &mut Checker<'_>) {
        let Self::Ok(body) = self;
        checker.property("body", body).valid();
    }
}

impl service::IntoResponse for ListCustomersResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for ListEvents {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<String>();
        Some(Self { token: value_0? })
    }
}

impl service::WriteResponse for ListEventsResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        response.json("application/json", body);
    }
}

impl service::IntoResponse for ListEventsResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for ListRefunds {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<i64>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("header", "X-Page", one).minimum(0);
            }
        });
        Some(Self { x_page: value_0? })
    }
}

impl service::WriteResponse for ListRefundsResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        response.json("application/json", body);
    }
}

impl service::IntoResponse for ListRefundsResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for ListPayments {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<Start>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("query", "start", one).valid();
            }
        });
        Some(Self { start: value_0? })
    }
}

impl service::WriteResponse for ListPaymentsResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        response.json("application/json", body);
    }
}

impl service::IntoResponse for ListPaymentsResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for ListShipments {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<String>();
        Some(Self { x_cursor: value_0? })
    }
}

impl service::WriteResponse for ListShipmentsResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        response.json("application/json", body);
    }
}

impl service::IntoResponse for ListShipmentsResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for ListProducts {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
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

impl service::ReadRequest for ListFiles {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for ListFilesResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        response.json("application/json", body);
    }
}

impl service::IntoResponse for ListFilesResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
