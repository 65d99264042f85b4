//! The requests and responses of `Constructors and setters 1`, as a server reads and writes them.

use super::super::support::{Date, DecimalNumber, Nullable, service};
use super::*;

impl service::ReadRequest for ListMethods {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<bool>();
        let value_1 = request.optional::<String>();
        let value_2 = request.optional::<String>();
        let value_3 = request.optional::<String>();
        let value_4 = request.optional::<String>();
        let value_5 = request.optional::<String>();
        let value_6 = request.optional::<String>();
        let value_7 = request.optional::<String>();
        let value_8 = request.optional::<String>();
        let value_9 = request.optional::<String>();
        let value_10 = request.optional::<String>();
        let value_11 = request.optional::<i64>();
        let value_12 = request.optional::<i64>();
        let value_13 = request.optional::<String>();
        let value_14 = request.optional::<String>();
        let value_15 = request.optional::<String>();
        let value_16 = request.optional::<String>();
        let value_17 = request.optional::<bool>();
        let value_18 = request.optional::<Date>();
        let value_19 = request.optional::<String>();
        let value_20 = request.optional::<String>();
        let value_21 = request.optional::<String>();
        Some(Self {
            new: value_0?,
            default: value_1?,
            validate: value_2?,
            request: value_3?,
            request_to: value_4?,
            check: value_5?,
            write: value_6?,
            build: value_7?,
            clone: value_8?,
            into: value_9?,
            eq: value_10?,
            add: value_11?,
            sub: value_12?,
            not: value_13?,
            next: value_14?,
            with_next: value_15?,
            from_str: value_16?,
            is_active: value_17?,
            to_date: value_18?,
            into_account: value_19?,
            as_of: value_20?,
            r#type: value_21?,
        })
    }
}

impl service::WriteResponse for ListMethodsResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for ListMethodsResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for GetInvoice {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<String>();
        let value_1 = request.required::<i64>();
        let value_2 = request.optional::<String>();
        let value_3 = request.required::<Version>();
        let value_4 = request.optional::<i64>();
        request.check(|checker| {
            if let Some(one) = &value_3 {
                checker.parameter("query", "version", one).valid();
            }
            if let Some(one) = &value_4 {
                checker.parameter("query", "page", one).minimum(1);
            }
        });
        Some(Self {
            invoice_id: value_0?,
            account_id: value_1?,
            expand: value_2?,
            version: value_3?,
            page: value_4?,
        })
    }
}

impl service::WriteResponse for GetInvoiceResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for GetInvoiceResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for ReplaceInvoice {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<String>();
        let value_1 = request.required::<i64>();
        let value_2 = request.required::<String>();
        let value_3 = request.optional::<bool>();
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_4: Option<Invoice> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        Some(Self {
            invoice_id: value_0?,
            account_id: value_1?,
            x_token: value_2?,
            dry_run: value_3?,
            body: value_4?,
        })
    }
}

impl service::WriteResponse for ReplaceInvoiceResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for ReplaceInvoiceResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for DeleteInvoice {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<String>();
        let value_1 = request.required::<i64>();
        let value_2 = request.required::<Nullable<Date>>();
        Some(Self { invoice_id: value_0?, account_id: value_1?, at: value_2? })
    }
}

impl service::WriteResponse for DeleteInvoiceResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for DeleteInvoiceResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for ListInvoices {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<i64>();
        let value_1 = request.optional::<DecimalNumber>();
        Some(Self { per_page: value_0?, total: value_1? })
    }
}

impl service::WriteResponse for ListInvoicesResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for ListInvoicesResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for CreateInvoice {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_0: Option<Invoice> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for CreateInvoiceResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for CreateInvoiceResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for DeleteInvoices {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<bool>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("query", "force", one).boolean("const", false);
            }
        });
        Some(Self { force: value_0? })
    }
}

impl service::WriteResponse for DeleteInvoicesResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for DeleteInvoicesResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for PatchInvoices {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Mode>();
        const CONTENT_TYPES: &[&str] = &["application/json", "text/plain"];
        let media_type = request.optional_body(CONTENT_TYPES);
        let value_1: Option<Option<PatchInvoicesBody>> = match media_type {
            Some(Some(0)) => request.model().map(PatchInvoicesBody::Json).map(Some),
            Some(Some(_)) => request.text().map(PatchInvoicesBody::Text).map(Some),
            Some(None) => Some(None),
            None => None,
        };
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("query", "mode", one).valid();
            }
        });
        Some(Self { mode: value_0?, body: value_1? })
    }
}

impl service::WriteResponse for PatchInvoicesResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for PatchInvoicesResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
