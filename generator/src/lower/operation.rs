//! What an operation sends and what may come back.

use std::collections::BTreeSet;

use super::body::{CarriedContent, describe_body};
use super::flow::Flow;
use super::naming::Trail;
use super::parameter::{CarriedParameter, describe_parameters};
use super::types::DEPRECATED;
use super::{Lowering, servers};
use crate::diagnostics::{Location, Problem};
use crate::ir::docs::{Docs, code};
use crate::ir::identifier::{TypeName, VariantName};
use crate::ir::{Headers, Operation, Response, Shape, TypeId};
use crate::lower::assign::{Wish, assign};
use crate::maps::HashMap;
use crate::source::Place;
use crate::spec::{self, Api, Caller, Encoding, Status};

/// What an operation sends and receives, whose types are made. [`Carried::described`] says the rest of it, if it is written.
pub(super) struct Carried<'a> {
    operation: &'a spec::Operation,
    /// Its id, or what stands for one.
    name: String,
    contents: Vec<CarriedContent<'a>>,
    parameters: Vec<CarriedParameter<'a>>,
    responses: Vec<CarriedResponse<'a>>,
}

struct CarriedResponse<'a> {
    response: &'a spec::Response,
    variant: VariantName,
    body: Option<(Encoding, Shape)>,
    headers: Vec<CarriedParameter<'a>>,
}

impl<'a> Lowering<'a> {
    /// Makes the types that operations need.
    pub(super) fn operations(&mut self) -> Vec<Carried<'a>> {
        let api = self.api;
        self.report_duplicate_ids();
        let operations = api.spec.operations.iter().map(|operation| self.operation(operation)).collect();
        self.make_queued();
        operations
    }

    fn report_duplicate_ids(&mut self) {
        let mut known: HashMap<&str, &Place> = HashMap::default();
        for operation in &self.api.spec.operations {
            let Some(id) = &operation.id else { continue };
            let place = &operation.place;
            if let Some(first) = known.get(id.as_str()) {
                let related = vec![(Location::Node(first.member("operationId")), "first used here".to_owned())];
                let problem = Problem::DuplicateOperationId { id: id.clone() };
                self.diagnostics.report_with(place.member("operationId"), problem, related);
            } else {
                known.insert(id, place);
            }
        }
    }

    fn operation(&mut self, operation: &'a spec::Operation) -> Carried<'a> {
        let method = || operation.method.to_ascii_lowercase();
        let made_up = || match &operation.caller {
            Caller::Client => format!("{} {}", method(), operation.path),
            Caller::Webhook(name) | Caller::Callback(name) => format!("{} {name}", method()),
        };
        let (requests, responses) = Flow::of(&operation.caller);
        let name = operation.id.clone().unwrap_or_else(made_up);
        let contents = operation.body.as_ref().map(|body| self.contents(body, &name, requests)).unwrap_or_default();
        let parameters = self.parameters(&operation.parameters, &name, requests);
        let responses = self.responses(operation, &name, responses);
        Carried { operation, name, contents, parameters, responses }
    }

    fn responses(&mut self, operation: &'a spec::Operation, name: &str, flow: Flow) -> Vec<CarriedResponse<'a>> {
        let wish = |response: &spec::Response| {
            (response.status, Wish::suggested(vec![VariantName::new(&status_name(response.status))]))
        };
        let wishes: Vec<_> = operation.responses.iter().map(wish).collect();
        let names = assign(&wishes, &BTreeSet::new(), VariantName::numbered);
        let mut responses = Vec::new();
        for (response, variant) in operation.responses.iter().zip(names) {
            let component =
                response.component.as_deref().map(|name| name.trim_start_matches(|c: char| !c.is_alphabetic()));
            let trail = match component {
                Some(component) if !component.is_empty() => Trail::top(component),
                _ => Trail::top(format!("{name} {variant}")),
            };
            let best = self.best(&response.content, flow);
            // What a response brings as a form is left as it came.
            let unread = |encoding| matches!(encoding, Encoding::Form | Encoding::Multipart);
            let best =
                best.map(|(encoding, content)| (if unread(encoding) { Encoding::Bytes } else { encoding }, content));
            let body = best.map(|(encoding, content)| (encoding, self.content(encoding, content, flow, &trail)));
            // What it says of the media type stands in `content` (OpenAPI 3.1, 4.8.17).
            let is_header = |header: &&spec::Parameter| !header.name.eq_ignore_ascii_case("content-type");
            let headers = self.parameters(response.headers.iter().filter(is_header), trail.last(), flow);
            responses.push(CarriedResponse { response, variant, body, headers });
        }
        responses
    }
}

impl Carried<'_> {
    /// The types that it names itself.
    pub(super) fn types(&self) -> Vec<TypeId> {
        let contents = self.contents.iter().map(|content| &content.shape);
        let parameters = self.parameters.iter().map(|parameter| &parameter.shape);
        let responses = self.responses.iter().flat_map(|response| {
            let headers = response.headers.iter().map(|header| &header.shape);
            response.body.iter().map(|(_, shape)| shape).chain(headers)
        });
        parameters.chain(contents).chain(responses).flat_map(|shape| shape.ty.named()).collect()
    }

    /// The operation with all that is said of it.
    pub(super) fn described(self, api: &Api) -> Operation {
        let Self { operation, name, contents, parameters, responses } = self;
        let mut responses: Vec<Response> =
            responses.into_iter().map(|response| response.described(&name, api)).collect();
        // A match takes the first arm that fits, so single codes come before ranges, and ranges before the rest.
        responses.sort_by_key(|response| response.status);
        let security = operation.security.as_ref().unwrap_or(&api.spec.security);
        Operation {
            name: TypeName::new(&name),
            docs: operation_docs(operation),
            place: operation.place.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            id: operation.id.clone(),
            parameters: describe_parameters(parameters, Some("body"), api),
            body: operation.body.as_ref().and_then(|body| describe_body(body, contents, &name)),
            response_name: TypeName::new(&format!("{name} response")),
            responses,
            servers: servers(&operation.servers),
            security: security
                .iter()
                .map(|one| one.iter().map(|(name, scopes)| (name.clone(), scopes.clone())).collect())
                .collect(),
        }
    }
}

impl CarriedResponse<'_> {
    fn described(self, operation: &str, api: &Api) -> Response {
        let Self { response, variant, body, headers } = self;
        let mut docs = Docs::default();
        docs.say(format!("{}.", status_text(response.status)));
        docs.extend(response.description.clone());
        let fields = describe_parameters(headers, None, api);
        let headers = (!fields.is_empty())
            .then(|| Headers { name: TypeName::new(&format!("{operation} {variant} headers")), fields });
        Response { headers, name: variant, docs, place: response.place.clone(), status: response.status, body }
    }
}

fn operation_docs(operation: &spec::Operation) -> Docs {
    let mut docs = Docs::default();
    let call = code(&format!("{} {}", operation.method, operation.path));
    docs.say(match &operation.caller {
        Caller::Client => format!("{call}."),
        Caller::Webhook(_) => format!("The webhook {call}, a request that the API sends."),
        Caller::Callback(name) => format!("The callback {}, {call}, a request that the API sends.", code(name)),
    });
    let description = operation.description.as_deref().unwrap_or_default();
    docs.extend(operation.summary.clone().filter(|summary| !description.starts_with(&**summary)));
    docs.extend(operation.description.clone());
    if operation.deprecated {
        docs.say(DEPRECATED);
    }
    docs
}

fn status_text(status: Status) -> String {
    match status {
        Status::Code(code) => format!("Status {code}"),
        Status::Range(digit) => format!("A status from {digit}00 to {digit}99"),
        Status::Default => "Any other status".to_owned(),
    }
}

/// The reason phrase of a status (RFC 9110, 15), as a name.
fn status_name(status: Status) -> String {
    let code = match status {
        Status::Default => return "Default".to_owned(),
        Status::Range(digit) => {
            let names = ["Informational", "Success", "Redirection", "ClientError", "ServerError"];
            return names[usize::from(digit - 1).min(4)].to_owned();
        }
        Status::Code(code) => code,
    };
    let name = match code {
        100 => "Continue",
        101 => "SwitchingProtocols",
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritativeInformation",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        207 => "MultiStatus",
        300 => "MultipleChoices",
        301 => "MovedPermanently",
        302 => "Found",
        303 => "SeeOther",
        304 => "NotModified",
        307 => "TemporaryRedirect",
        308 => "PermanentRedirect",
        400 => "BadRequest",
        401 => "Unauthorized",
        402 => "PaymentRequired",
        403 => "Forbidden",
        404 => "NotFound",
        405 => "MethodNotAllowed",
        406 => "NotAcceptable",
        408 => "RequestTimeout",
        409 => "Conflict",
        410 => "Gone",
        411 => "LengthRequired",
        412 => "PreconditionFailed",
        413 => "ContentTooLarge",
        414 => "UriTooLong",
        415 => "UnsupportedMediaType",
        416 => "RangeNotSatisfiable",
        417 => "ExpectationFailed",
        418 => "ImATeapot",
        421 => "MisdirectedRequest",
        422 => "UnprocessableEntity",
        423 => "Locked",
        424 => "FailedDependency",
        425 => "TooEarly",
        426 => "UpgradeRequired",
        428 => "PreconditionRequired",
        429 => "TooManyRequests",
        431 => "RequestHeaderFieldsTooLarge",
        451 => "UnavailableForLegalReasons",
        500 => "InternalServerError",
        501 => "NotImplemented",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        _ => return format!("Status{code}"),
    };
    name.to_owned()
}
