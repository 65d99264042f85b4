//! Responses.

use std::collections::BTreeSet;

use super::builder::DraftBuilder;
use super::operations::DraftResponse;
use crate::diagnostics::Problem;
use crate::ir::docs::Docs;
use crate::ir::identifier::VariantName;
use crate::lower::analysis::Message;
use crate::lower::assign::{NameRequest, Precedence, assign};
use crate::lower::schema_use::Flow;
use crate::spec::{self, Status};

impl DraftBuilder<'_> {
    /// Makes the responses of an operation.
    pub fn responses(&mut self, owner: &spec::Operation, operation: &str, flow: Flow) -> Vec<DraftResponse> {
        let request = |response: &spec::Response| {
            (
                response.status,
                NameRequest::suggesting(Precedence::Named, VariantName::new(&status_name(response.status))),
            )
        };
        let requests: Vec<_> = owner.responses.iter().map(request).collect();
        let labels = assign(&requests, &BTreeSet::new());
        let mut drafted = Vec::with_capacity(labels.len());
        for (response, label) in owner.responses.iter().zip(labels) {
            let contents = self.response_contents(response, &owner.method);
            drafted.push(self.response(response, contents, label, operation, flow));
        }
        drafted.sort_by_key(|response| response.status);
        drafted
    }

    /// Returns the contents of a response, if HTTP lets it have a body (RFC 9110, 6.4.1); reports them otherwise.
    fn response_contents<'r>(&mut self, response: &'r spec::Response, method: &str) -> &'r [spec::Content] {
        let reason = match response.status {
            _ if method == "HEAD" => "a response to `HEAD`".to_owned(),
            Status::Code(code @ (100..200 | 204 | 205 | 304)) => format!("a response with status {code}"),
            Status::Range(1) => "a response with a status from 100 to 199".to_owned(),
            Status::Code(_) | Status::Range(_) | Status::Default => return &response.content,
        };
        if !response.content.is_empty() {
            let problem = Problem::ContentWithoutBody { response: reason };
            self.diagnostics.report(response.place.member("content"), problem);
        }
        &[]
    }

    fn response(
        &mut self,
        response: &spec::Response,
        contents: &[spec::Content],
        label: VariantName,
        operation: &str,
        flow: Flow,
    ) -> DraftResponse {
        let component = response.component.as_deref().map(|name| name.trim_start_matches(|c: char| !c.is_alphabetic()));
        let component = component.filter(|name| !name.is_empty());
        let name = component.map_or_else(|| format!("{operation} {label}"), str::to_owned);
        // Without its contents it has other types.
        let is_whole = contents.len() == response.content.len();
        let component = is_whole.then(|| self.response_component(component, &response.place, flow)).flatten();
        let contents = self.contents(contents, Message::Response, flow, |media_type| match media_type {
            None => name.clone(),
            Some(media_type) => format!("{name} {media_type}"),
        });
        let headers = response.headers.iter().map(|header| self.parameter(header, &name, flow)).collect();
        let mut docs = Docs::default();
        docs.add_descriptions(response.summary.iter().chain(&response.description).cloned());
        docs.add_sentence(format!("{}.", status_text(response.status)));
        let (place, status) = (response.place.clone(), response.status);
        DraftResponse { label, docs, place, status, component, contents, headers }
    }
}

fn status_text(status: Status) -> String {
    match status {
        Status::Code(code) => format!("Status {code}"),
        Status::Range(digit) => format!("A status from {digit}00 to {digit}99"),
        Status::Default => "Any other status".to_owned(),
    }
}

/// The reason phrases of statuses (RFC 9110, 15), as names.
#[rustfmt::skip]
const REASONS: [(u16, &str); 50] = [
    (100, "Continue"), (101, "SwitchingProtocols"), (200, "Ok"), (201, "Created"), (202, "Accepted"),
    (203, "NonAuthoritativeInformation"), (204, "NoContent"), (205, "ResetContent"), (206, "PartialContent"),
    (207, "MultiStatus"), (300, "MultipleChoices"), (301, "MovedPermanently"), (302, "Found"), (303, "SeeOther"),
    (304, "NotModified"), (307, "TemporaryRedirect"), (308, "PermanentRedirect"), (400, "BadRequest"), (401, "Unauthorized"),
    (402, "PaymentRequired"), (403, "Forbidden"), (404, "NotFound"), (405, "MethodNotAllowed"), (406, "NotAcceptable"),
    (408, "RequestTimeout"), (409, "Conflict"), (410, "Gone"), (411, "LengthRequired"), (412, "PreconditionFailed"),
    (413, "ContentTooLarge"), (414, "UriTooLong"), (415, "UnsupportedMediaType"), (416, "RangeNotSatisfiable"),
    (417, "ExpectationFailed"), (418, "ImATeapot"), (421, "MisdirectedRequest"), (422, "UnprocessableEntity"), (423, "Locked"),
    (424, "FailedDependency"), (425, "TooEarly"), (426, "UpgradeRequired"), (428, "PreconditionRequired"),
    (429, "TooManyRequests"), (431, "RequestHeaderFieldsTooLarge"), (451, "UnavailableForLegalReasons"),
    (500, "InternalServerError"), (501, "NotImplemented"), (502, "BadGateway"), (503, "ServiceUnavailable"),
    (504, "GatewayTimeout"),
];

/// Returns the name of a status.
pub fn status_name(status: Status) -> String {
    match status {
        Status::Default => "Default".to_owned(),
        Status::Range(digit) => {
            let names = ["Informational", "Success", "Redirection", "ClientError", "ServerError"];
            names[usize::from(digit - 1).min(4)].to_owned()
        }
        Status::Code(code) => match REASONS.iter().find(|(known, _)| *known == code) {
            Some((_, name)) => (*name).to_owned(),
            None => format!("Status{code}"),
        },
    }
}
