//! The requests and responses of `Echo 1`, as a server reads and writes them.

use super::super::support::__private::Checker;
use super::super::support::{Parameter, service};
use super::*;

impl service::ReadRequest for MakeThing {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] =
            &["application/json", "application/x-www-form-urlencoded"];
        let media_type = request.body(CONTENT_TYPES);
        let value_0: Option<MakeThingBody> = match media_type {
            Some(0) => request.model().map(MakeThingBody::Json),
            Some(_) => request.form(&[]).map(MakeThingBody::Form),
            None => None,
        };
        request.check(|checker| {
            if let Some(MakeThingBody::Form(body)) = &value_0 {
                checker.property("body", body).valid();
            }
        });
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for MakeThingResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Created { headers, body, .. } => {
                response.header(
                    &Parameter::header("Location").required(),
                    &headers.location,
                );
                response.json("application/json", body);
            }
            Self::Default { body, .. } => {
                response.json("application/problem+json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Created { body, .. } => {
                checker.property("body", body).valid();
            }
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for MakeThingResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for GetThing {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<i64>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "id", one).minimum(1);
            }
        });
        Some(Self { id: value_0? })
    }
}

impl service::WriteResponse for GetThingResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => {
                response.json("application/json", body);
            }
            Self::Default { body, .. } => {
                response.json("application/problem+json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok(body) => {
                checker.property("body", body).valid();
            }
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for GetThingResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for ChangeThing {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<i64>();
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_1: Option<NewThing> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "id", one).minimum(1);
            }
        });
        Some(Self { id: value_0?, body: value_1? })
    }
}

impl service::WriteResponse for ChangeThingResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => {
                response.json("application/json", body);
            }
            Self::Default { body, .. } => {
                response.json("application/problem+json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok(body) => {
                checker.property("body", body).valid();
            }
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for ChangeThingResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for RemoveThing {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<i64>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "id", one).minimum(1);
            }
        });
        Some(Self { id: value_0? })
    }
}

impl service::WriteResponse for RemoveThingResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::NoContent => {}
            Self::Default { body, .. } => {
                response.json("application/problem+json", body);
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

impl service::IntoResponse for RemoveThingResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for Matrix {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Whole>();
        let value_1 = request.required::<List>();
        let value_2 = request.required::<Point>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "number", one).valid();
            }
            if let Some(one) = &value_1 {
                checker.parameter("path", "list", one).valid();
            }
            if let Some(one) = &value_2 {
                checker.parameter("path", "point", one).valid();
            }
        });
        Some(Self { number: value_0?, list: value_1?, point: value_2? })
    }
}

impl service::WriteResponse for MatrixResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => {
                response.json("application/json", body);
            }
            Self::Default { body, .. } => {
                response.json("application/problem+json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok(body) => {
                checker.property("body", body).valid();
            }
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for MatrixResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for MatrixExploded {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Whole>();
        let value_1 = request.required::<List>();
        let value_2 = request.required::<Point>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "number", one).valid();
            }
            if let Some(one) = &value_1 {
                checker.parameter("path", "list", one).valid();
            }
            if let Some(one) = &value_2 {
                checker.parameter("path", "point", one).valid();
            }
        });
        Some(Self { number: value_0?, list: value_1?, point: value_2? })
    }
}

impl service::WriteResponse for MatrixExplodedResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => {
                response.json("application/json", body);
            }
            Self::Default { body, .. } => {
                response.json("application/problem+json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok(body) => {
                checker.property("body", body).valid();
            }
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for MatrixExplodedResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for Label {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Whole>();
        let value_1 = request.required::<List>();
        let value_2 = request.required::<Point>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "number", one).valid();
            }
            if let Some(one) = &value_1 {
                checker.parameter("path", "list", one).valid();
            }
            if let Some(one) = &value_2 {
                checker.parameter("path", "point", one).valid();
            }
        });
        Some(Self { number: value_0?, list: value_1?, point: value_2? })
    }
}

impl service::WriteResponse for LabelResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => {
                response.json("application/json", body);
            }
            Self::Default { body, .. } => {
                response.json("application/problem+json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok(body) => {
                checker.property("body", body).valid();
            }
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for LabelResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for LabelExploded {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Whole>();
        let value_1 = request.required::<List>();
        let value_2 = request.required::<Point>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "number", one).valid();
            }
            if let Some(one) = &value_1 {
                checker.parameter("path", "list", one).valid();
            }
            if let Some(one) = &value_2 {
                checker.parameter("path", "point", one).valid();
            }
        });
        Some(Self { number: value_0?, list: value_1?, point: value_2? })
    }
}

impl service::WriteResponse for LabelExplodedResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => {
                response.json("application/json", body);
            }
            Self::Default { body, .. } => {
                response.json("application/problem+json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok(body) => {
                checker.property("body", body).valid();
            }
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for LabelExplodedResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for Simple {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Whole>();
        let value_1 = request.required::<List>();
        let value_2 = request.required::<Point>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "number", one).valid();
            }
            if let Some(one) = &value_1 {
                checker.parameter("path", "list", one).valid();
            }
            if let Some(one) = &value_2 {
                checker.parameter("path", "point", one).valid();
            }
        });
        Some(Self { number: value_0?, list: value_1?, point: value_2? })
    }
}

impl service::WriteResponse for SimpleResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => {
                response.json("application/json", body);
            }
            Self::Default { body, .. } => {
                response.json("application/problem+json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok(body) => {
                checker.property("body", body).valid();
            }
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for SimpleResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for SimpleExploded {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Whole>();
        let value_1 = request.required::<List>();
        let value_2 = request.required::<Point>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("path", "number", one).valid();
            }
            if let Some(one) = &value_1 {
                checker.parameter("path", "list", one).valid();
            }
            if let Some(one) = &value_2 {
                checker.parameter("path", "point", one).valid();
            }
        });
        Some(Self { number: value_0?, list: value_1?, point: value_2? })
    }
}

impl service::WriteResponse for SimpleExplodedResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => {
                response.json("application/json", body);
            }
            Self::Default { body, .. } => {
                response.json("application/problem+json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok(body) => {
                checker.property("body", body).valid();
            }
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for SimpleExplodedResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for Form {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Whole>();
        let value_1 = request.optional::<List>();
        let value_2 = request.optional::<Point>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("query", "number", one).valid();
            }
            if let Some(one) = &value_1 {
                checker.parameter("query", "list", one).valid();
            }
            if let Some(one) = &value_2 {
                checker.parameter("query", "point", one).valid();
            }
        });
        Some(Self { number: value_0?, list: value_1?, point: value_2? })
    }
}

impl service::WriteResponse for FormResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => {
                response.json("application/json", body);
            }
            Self::Default { body, .. } => {
                response.json("application/problem+json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok(body) => {
                checker.property("body", body).valid();
            }
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for FormResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for FormExploded {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<Whole>();
        let value_1 = request.optional::<List>();
        let value_2 = request.optional::<Point>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("query", "number", one).valid();
            }
            if let Some(one) = &value_1 {
                checker.parameter("query", "list", one).valid();
            }
            if let Some(one) = &value_2 {
                checker.parameter("query", "point", one).valid();
            }
        });
        Some(Self { number: value_0?, list: value_1?, point: value_2? })
    }
}

impl service::WriteResponse for FormExplodedResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => {
                response.json("application/json", body);
            }
            Self::Default { body, .. } => {
                response.json("application/problem+json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok(body) => {
                checker.property("body", body).valid();
            }
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for FormExplodedResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for Others {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<List>();
        let value_1 = request.optional::<List>();
        let value_2 = request.optional::<Point>();
        let value_3 = request.optional::<Point>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("query", "list", one).valid();
            }
            if let Some(one) = &value_1 {
                checker.parameter("query", "pipes", one).valid();
            }
            if let Some(one) = &value_2 {
                checker.parameter("query", "point", one).valid();
            }
            if let Some(one) = &value_3 {
                checker.parameter("query", "json", one).valid();
            }
        });
        Some(Self { list: value_0?, pipes: value_1?, point: value_2?, json: value_3? })
    }
}

impl service::WriteResponse for OthersResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => {
                response.json("application/json", body);
            }
            Self::Default { body, .. } => {
                response.json("application/problem+json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok(body) => {
                checker.property("body", body).valid();
            }
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for OthersResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for Header {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Whole>();
        let value_1 = request.optional::<List>();
        let value_2 = request.optional::<Point>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("header", "X-Number", one).valid();
            }
            if let Some(one) = &value_1 {
                checker.parameter("header", "X-List", one).valid();
            }
            if let Some(one) = &value_2 {
                checker.parameter("header", "X-Point", one).valid();
            }
        });
        Some(Self { x_number: value_0?, x_list: value_1?, x_point: value_2? })
    }
}

impl service::WriteResponse for HeaderResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => {
                response.json("application/json", body);
            }
            Self::Default { body, .. } => {
                response.json("application/problem+json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok(body) => {
                checker.property("body", body).valid();
            }
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for HeaderResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for HeaderExploded {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<Whole>();
        let value_1 = request.optional::<List>();
        let value_2 = request.optional::<Point>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("header", "X-Number", one).valid();
            }
            if let Some(one) = &value_1 {
                checker.parameter("header", "X-List", one).valid();
            }
            if let Some(one) = &value_2 {
                checker.parameter("header", "X-Point", one).valid();
            }
        });
        Some(Self { x_number: value_0?, x_list: value_1?, x_point: value_2? })
    }
}

impl service::WriteResponse for HeaderExplodedResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => {
                response.json("application/json", body);
            }
            Self::Default { body, .. } => {
                response.json("application/problem+json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok(body) => {
                checker.property("body", body).valid();
            }
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for HeaderExplodedResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for Cookie {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Whole>();
        let value_1 = request.optional::<List>();
        let value_2 = request.optional::<Point>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("cookie", "number", one).valid();
            }
            if let Some(one) = &value_1 {
                checker.parameter("cookie", "list", one).valid();
            }
            if let Some(one) = &value_2 {
                checker.parameter("cookie", "point", one).valid();
            }
        });
        Some(Self { number: value_0?, list: value_1?, point: value_2? })
    }
}

impl service::WriteResponse for CookieResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok(body) => {
                response.json("application/json", body);
            }
            Self::Default { body, .. } => {
                response.json("application/problem+json", body);
            }
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Ok(body) => {
                checker.property("body", body).valid();
            }
            Self::Default { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for CookieResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
