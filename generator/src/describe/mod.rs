//! The operations of a document as data, for a program that serves them.
//!
//! In: an [`Api`], its [`Module`], and its documents. Out: the tables that the generator would write into an output, and the schemas
//! of all values as one document for the evaluator.

mod examples;
mod roots;
mod tables;

use std::cmp::Reverse;
use std::collections::BTreeSet;

use openapi_bindgen_support as support;
use openapi_bindgen_support::described;

use self::examples::Examples;
use self::roots::Roots;
use self::tables::{leaked, leaked_list};
use crate::document::documents::Documents;
use crate::ir::{self, Module, StreamFormat};
use crate::lower::{EvaluatorDocument, Facts, Flow, Message};
use crate::maps::HashMap;
use crate::pattern::ecma;
use crate::source::Place;
use crate::spec::{self, Api, Caller, Encoding, Status};

/// Describes the operations that clients call.
pub fn describe(api: &Api, module: &Module, facts: &Facts<'_>, documents: &Documents) -> &'static described::Api {
    let called: Vec<&spec::Operation> =
        api.spec.operations.iter().filter(|operation| operation.caller == Caller::Client).collect();
    let roots = Roots::of(&called, facts);
    let EvaluatorDocument { schemas, patterns, pointers } = facts.evaluator_document(roots.list());
    let lowered: HashMap<&Place, &ir::Operation> =
        module.operations.iter().map(|operation| (&operation.place, operation)).collect();
    let description = Description { facts, roots: roots.at(pointers), examples: Examples { api, documents } };
    let operations = called.iter().filter_map(|operation| {
        let lowered = lowered.get(&operation.place)?;
        Some(description.operation(operation, lowered))
    });
    let servers = module.operations.iter().flat_map(|operation| &operation.servers).chain(&module.servers);
    let base_paths: BTreeSet<String> = servers.filter_map(base_path).collect();
    let mut base_paths: Vec<String> = base_paths.into_iter().collect();
    base_paths.sort_by_key(|path| Reverse(path.len()));
    let schemas = described::Schemas::new(schemas.to_string().leak(), ecma::leak(patterns));
    Box::leak(Box::new(described::Api {
        name: leaked(&module.api),
        security_schemes: tables::security_schemes(&module.security_schemes),
        operations: operations.collect(),
        base_paths,
        schemas,
    }))
}

/// Returns the path of a server, given the defaults of its variables; `None` if it has none.
fn base_path(server: &ir::Server) -> Option<String> {
    let value = |url: String, variable: &ir::ServerVariable| {
        let value = variable.default.as_ref().or(variable.values.first()).map_or("", String::as_str);
        url.replace(&format!("{{{}}}", variable.name), value)
    };
    let url = server.variables.iter().fold(server.url.clone(), value);
    let rest = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest);
    let path = rest.find('/').map_or("", |start| &rest[start..]);
    let path = path.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    (!path.is_empty()).then(|| path.to_owned())
}

struct Description<'d> {
    facts: &'d Facts<'d>,
    roots: Roots,
    examples: Examples<'d>,
}

impl Description<'_> {
    fn operation(&self, operation: &spec::Operation, lowered: &ir::Operation) -> described::Operation {
        let parameters: Vec<support::Parameter> = lowered.parameters.iter().map(tables::parameter).collect();
        let parameter_schemas = lowered.parameters.iter().map(|parameter| {
            let declared = operation.parameters.iter().find(|declared| declared.place == parameter.place)?;
            self.roots.pointer(declared.schema?, Flow::Request)
        });
        described::Operation {
            id: operation.id.as_deref().map(leaked),
            method: leaked(&operation.method),
            path: leaked(&operation.path),
            parameters: parameters.leak(),
            parameter_schemas: parameter_schemas.collect(),
            body: operation.body.as_ref().filter(|body| !body.content.is_empty()).map(|body| self.body(body)),
            security: tables::security(&lowered.security),
            accept: leaked_list(&lowered.accept.ranges),
            responses: operation.responses.iter().map(|response| self.response(response, lowered)).collect(),
        }
    }

    fn body(&self, body: &spec::Body) -> described::Body {
        let contents: Vec<described::Content> =
            body.content.iter().map(|content| self.content(content, Message::Request)).collect();
        let media_types: Vec<&'static str> = contents.iter().map(|content| content.media_type).collect();
        described::Body { required: body.required, media_types: media_types.leak(), contents }
    }

    fn content(&self, content: &spec::Content, message: Message) -> described::Content {
        let encoding = self.facts.encoding(message, content);
        let items = self.facts.items(content, encoding).filter(|_| message == Message::Response);
        let encoding = match (items.map(|(format, _)| format), encoding) {
            (Some(StreamFormat::Lines), _) => described::Encoding::Lines,
            (Some(StreamFormat::Events), _) => described::Encoding::Events,
            (Some(StreamFormat::EventData), _) => described::Encoding::EventData,
            (None, Encoding::Json) => described::Encoding::Json,
            (None, Encoding::Form) => described::Encoding::Form(tables::parts(&content.encoding)),
            (None, Encoding::Multipart) => {
                described::Encoding::Multipart(content.schema.map(|id| self.facts.files(id)).unwrap_or_default())
            }
            (None, Encoding::Text) => described::Encoding::Text,
            (None, Encoding::Bytes) => described::Encoding::Bytes,
        };
        let flow = match message {
            Message::Request => Flow::Request,
            Message::Response => Flow::Response,
        };
        let schema = items.map(|(_, id)| id).or(content.schema);
        let (examples, composed) = match message {
            Message::Request => (Vec::new(), None),
            Message::Response => (self.examples.of_content(content, schema), self.examples.composed(schema)),
        };
        let schema = schema.and_then(|id| self.roots.pointer(id, flow));
        described::Content { media_type: leaked(&content.media_type), encoding, schema, examples, composed }
    }

    fn response(&self, response: &spec::Response, lowered: &ir::Operation) -> described::Response {
        let status = match response.status {
            Status::Code(code) => described::Status::Code(code),
            Status::Range(digit) => described::Status::Range(digit),
            Status::Default => described::Status::Default,
        };
        let known = lowered.responses.iter().find(|known| known.status == response.status);
        let headers = known.into_iter().flat_map(ir::Response::header_fields).filter_map(|header| {
            let declared = response.headers.iter().find(|declared| declared.place == header.place)?;
            let schema = declared.schema.and_then(|id| self.roots.pointer(id, Flow::Response));
            let examples = self.examples.of_header(declared);
            Some(described::Header { parameter: tables::parameter(header), schema, examples })
        });
        described::Response {
            status,
            headers: headers.collect(),
            contents: response.content.iter().map(|content| self.content(content, Message::Response)).collect(),
        }
    }
}
