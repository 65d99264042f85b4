//! The requests and responses of `Parameters 1`, as a server reads and writes them.

use super::super::support::__private::Checker;
use super::super::support::{Nullable, Parameter, service};
use super::*;

impl service::ReadRequest for Matrix {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Color>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "color", one).valid();
            }
        });
        Some(Self { color: value_0? })
    }
}

impl service::WriteResponse for MatrixResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for MatrixResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for MatrixExploded {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Color>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "color", one).valid();
            }
        });
        Some(Self { color: value_0? })
    }
}

impl service::WriteResponse for MatrixExplodedResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for MatrixExplodedResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for Label {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Color>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "color", one).valid();
            }
        });
        Some(Self { color: value_0? })
    }
}

impl service::WriteResponse for LabelResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for LabelResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for LabelExploded {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Color>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "color", one).valid();
            }
        });
        Some(Self { color: value_0? })
    }
}

impl service::WriteResponse for LabelExplodedResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for LabelExplodedResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for Simple {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Color>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "color", one).valid();
            }
        });
        Some(Self { color: value_0? })
    }
}

impl service::WriteResponse for SimpleResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for SimpleResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for SimpleExploded {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Color>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "color", one).valid();
            }
        });
        Some(Self { color: value_0? })
    }
}

impl service::WriteResponse for SimpleExplodedResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for SimpleExplodedResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for Search {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<Color>();
        let value_1 = request.optional::<Color>();
        let value_2 = request.optional::<Color>();
        let value_3 = request.optional::<Color>();
        let value_4 = request.optional::<Color>();
        let value_5 = request.optional::<String>();
        let value_6 = request.optional::<Color>();
        let value_7 = request.optional::<f64>();
        let value_8 = request.optional::<Nullable<String>>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("query", "form", one).valid();
            }
            if let Some(one) = &value_1 {
                checker.parameter("query", "exploded", one).valid();
            }
            if let Some(one) = &value_2 {
                checker.parameter("query", "space", one).valid();
            }
            if let Some(one) = &value_3 {
                checker.parameter("query", "pipe", one).valid();
            }
            if let Some(one) = &value_4 {
                checker.parameter("query", "deep", one).valid();
            }
            if let Some(one) = &value_6 {
                checker.parameter("query", "json", one).valid();
            }
            if let Some(one) = &value_7 {
                checker.parameter("query", "filter[größe]", one).finite().maximum(100);
            }
        });
        Some(Self {
            form: value_0?,
            exploded: value_1?,
            space: value_2?,
            pipe: value_3?,
            deep: value_4?,
            reserved: value_5?,
            json: value_6?,
            filter_größe: value_7?,
            empty: value_8?,
        })
    }
}

impl service::WriteResponse for SearchResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for SearchResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for Send {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<Color>();
        let value_1 = request.optional::<Color>();
        let value_2 = request.optional::<String>();
        let value_3 = request.optional::<Color>();
        let value_4 = request.optional::<Color>();
        let value_5 = request.optional::<Color>();
        let value_6 = request.optional::<Color>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("header", "X-Color", one).valid();
            }
            if let Some(one) = &value_1 {
                checker.parameter("header", "X-Exploded", one).valid();
            }
            if let Some(one) = &value_3 {
                checker.parameter("cookie", "form", one).valid();
            }
            if let Some(one) = &value_4 {
                checker.parameter("cookie", "exploded", one).valid();
            }
            if let Some(one) = &value_5 {
                checker.parameter("cookie", "cookie", one).valid();
            }
            if let Some(one) = &value_6 {
                checker.parameter("cookie", "cookieExploded", one).valid();
            }
        });
        Some(Self {
            x_color: value_0?,
            x_exploded: value_1?,
            x_plain: value_2?,
            form: value_3?,
            exploded: value_4?,
            cookie: value_5?,
            cookie_exploded: value_6?,
        })
    }
}

impl service::WriteResponse for SendResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::NoContent { headers, .. } = self;
        response.optional_header(
            &Parameter::header("X-Color").content("application/json"),
            &headers.x_color,
        );
    }

    fn check(&self, checker: &mut Checker<'_>) {
        let Self::NoContent { headers, .. } = self;
        checker.parameter("header", "X-Color", &headers.x_color).valid();
    }
}

impl service::IntoResponse for SendResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for WholeQuery {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<Form>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("querystring", "form", one).valid();
            }
        });
        Some(Self { form: value_0? })
    }
}

impl service::WriteResponse for WholeQueryResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for WholeQueryResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for JsonQuery {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<Text>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("querystring", "text", one).valid();
            }
        });
        Some(Self { text: value_0? })
    }
}

impl service::WriteResponse for JsonQueryResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for JsonQueryResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for Checked {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<String>();
        let value_1 = request.optional::<i64>();
        let value_2 = request.optional::<Vec<i64>>();
        let value_3 = request.optional::<XNot>();
        let value_4 = request.required::<String>();
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_5: Option<Even> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "id", one).min_length(1).max_length(3);
            }
            if let Some(one) = &value_1 {
                checker.parameter("query", "limit", one).minimum(1);
            }
            if let Some(one) = &value_2 {
                checker
                    .parameter("header", "X-Even", one)
                    .each(|item| item.multiple_of(2));
            }
            if let Some(one) = &value_3 {
                checker.parameter("query", "x/not", one).valid();
            }
        });
        Some(Self {
            id: value_0?,
            limit: value_1?,
            x_even: value_2?,
            x_not: value_3?,
            undeclared: value_4?,
            body: value_5?,
        })
    }
}

impl service::WriteResponse for CheckedResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for CheckedResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
