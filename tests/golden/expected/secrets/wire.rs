//! The requests and responses of `Secrets 1`, as a server reads and writes them.

use super::super::support::__private::Checker;
use super::super::support::{Parameter, Uuid, service};
use super::*;

impl service::ReadRequest for CreateSession {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.required::<Uuid>();
        let value_1 = request.optional::<String>();
        let value_2 = request.optional::<String>();
        let value_3 = request.optional::<Vec<String>>();
        let value_4 = request.optional::<i64>();
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.body(CONTENT_TYPES);
        let value_5: Option<Login> = match media_type {
            Some(_) => request.model(),
            None => None,
        };
        Some(Self {
            token: value_0?,
            access_token: value_1?,
            x_auth: value_2?,
            refresh_tokens: value_3?,
            page: value_4?,
            body: value_5?,
        })
    }
}

impl service::WriteResponse for CreateSessionResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok { headers, body, .. } => {
                response.optional_header(
                    &Parameter::header("Set-Cookie").secret(),
                    &headers.set_cookie,
                );
                response.header(
                    &Parameter::header("Authorization").required().secret(),
                    &headers.authorization,
                );
                response.optional_header(
                    &Parameter::header("Token-Ids").secret().content("application/json"),
                    &headers.token_ids,
                );
                response.optional_header(&Parameter::header("X-Page"), &headers.x_page);
                response.json("application/json", body);
            }
            Self::Created(body) => {
                response.json("application/json", body);
            }
            Self::ClientError { body, .. } => {
                response.json("application/json", body);
            }
            _ => {}
        }
    }

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Created(_)
            | Self::NoContent
            | Self::ClientError { .. }
            | Self::Default { .. } => {}
            Self::Ok { body, .. } => {
                checker.property("body", body).valid();
            }
        }
    }
}

impl service::IntoResponse for CreateSessionResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for SetPasswords {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["application/json", "text/csv", "text/plain"];
        let media_type = request.optional_body(CONTENT_TYPES);
        let value_0: Option<Option<SetPasswordsBody>> = match media_type {
            Some(Some(0)) => request.json().map(SetPasswordsBody::Json).map(Some),
            Some(Some(1)) => request.text().map(SetPasswordsBody::TextCsv).map(Some),
            Some(Some(_)) => request.text().map(SetPasswordsBody::Text).map(Some),
            Some(None) => Some(None),
            None => None,
        };
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for SetPasswordsResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for SetPasswordsResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for AddPassword {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["text/plain"];
        let media_type = request.body(CONTENT_TYPES);
        let value_0: Option<String> = match media_type {
            Some(_) => request.text(),
            None => None,
        };
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for AddPasswordResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for AddPasswordResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
