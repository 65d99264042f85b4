//! Operations.

use std::collections::HashSet;

use super::accept::accept;
use super::builder::DraftBuilder;
use super::docs::is_name;
use super::operations::{DraftOperation, SharedResponse};
use super::response::status_name;
use super::servers::servers;
use crate::diagnostics::{Location, Problem};
use crate::ir::docs::{Deprecation, Docs, code};
use crate::ir::identifier::VariantName;
use crate::ir::signs::without_signs;
use crate::lower::pinned_names::{OperationPart, ResponseKeys, operation_key};
use crate::lower::schema_use::Flow;
use crate::maps::HashMap;
use crate::source::Place;
use crate::spec::{self, Caller};

impl DraftBuilder<'_> {
    /// Makes the operations of the API, and the types that they need.
    pub fn operations(&mut self) -> Vec<DraftOperation> {
        self.report_duplicate_ids();
        self.find_shared_responses();
        let operations = &self.analysis.schemas.api.spec.operations;
        let drafted = operations.iter().map(|operation| self.operation(operation)).collect();
        self.make_queued();
        drafted
    }

    /// Finds the responses that several operations have without being components: references lead to those of another operation.
    fn find_shared_responses(&mut self) {
        let operations = &self.analysis.schemas.api.spec.operations;
        let mut known = HashSet::new();
        let shared = operations.iter().flat_map(|operation| &operation.responses).filter(|response| {
            // A reference to a component makes it one.
            response.component.is_none() && !known.insert(&response.place)
        });
        let shared: HashSet<&Place> = shared.map(|response| &response.place).collect();
        for operation in operations {
            for response in operation.responses.iter().filter(|response| shared.contains(&response.place)) {
                let owner = shared_response(operation, response);
                let around = response.place.parent().and_then(|responses| responses.parent());
                if around.as_ref() == Some(&operation.place) {
                    self.shared_responses.insert(response.place.clone(), owner);
                } else {
                    self.shared_responses.entry(response.place.clone()).or_insert(owner);
                }
            }
        }
    }

    fn report_duplicate_ids(&mut self) {
        let mut known: HashMap<&str, &Place> = HashMap::default();
        for operation in &self.analysis.schemas.api.spec.operations {
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

    fn operation(&mut self, operation: &spec::Operation) -> DraftOperation {
        let (requests, responses) = Flow::of(&operation.caller);
        let label = label(operation);
        let body = operation.body.as_ref().and_then(|body| self.request_body(body, &label, requests));
        let parameters = operation.parameters.iter();
        let parameters = parameters.map(|parameter| self.parameter(parameter, &label, requests)).collect();
        let responses = self.responses(operation, &label, responses);
        let security = operation.security.as_ref().unwrap_or(&self.analysis.schemas.api.spec.security);
        DraftOperation {
            docs: operation_docs(operation),
            place: operation.place.clone(),
            caller: operation.caller.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            id: operation.id.clone(),
            label,
            parameters,
            body,
            accept: accept(&responses),
            responses,
            servers: servers(&operation.servers),
            security: security
                .iter()
                .map(|one| one.iter().map(|(name, scopes)| (name.clone(), scopes.clone())).collect())
                .collect(),
        }
    }
}

/// Returns a response of an operation as one that others have, too.
fn shared_response(operation: &spec::Operation, response: &spec::Response) -> SharedResponse {
    let status = VariantName::new(&status_name(response.status));
    let spec::Operation { method, path, place, .. } = operation;
    let keys = ResponseKeys::of(|part| operation_key(method, path, place, OperationPart::OfResponse(&status, part)));
    SharedResponse { names: [status.to_string(), format!("{} {status}", label(operation))], keys }
}

/// Returns the id of an operation as words, or a substitute. Signs of an id mean nothing.
fn label(operation: &spec::Operation) -> String {
    let target = match &operation.caller {
        Caller::Client => &operation.path,
        Caller::Webhook(name) | Caller::Callback(name) => name,
    };
    let id = operation.id.as_deref().map(without_signs).filter(|id| !id.is_empty());
    id.unwrap_or_else(|| without_signs(&format!("{} {target}", operation.method.to_ascii_lowercase())))
}

fn operation_docs(operation: &spec::Operation) -> Docs {
    let mut docs = Docs::default();
    let description = operation.description.as_deref().unwrap_or_default();
    let is_id = |text: &str| operation.id.as_deref().is_some_and(|id| is_name(text, id));
    let summary = operation.summary.clone().filter(|summary| !description.starts_with(&**summary));
    docs.add_descriptions(summary.into_iter().chain(operation.description.clone()).filter(|text| !is_id(text)));
    let call = code(&format!("{} {}", operation.method, operation.path));
    docs.add_sentence(match &operation.caller {
        Caller::Client => call,
        Caller::Webhook(_) => format!("The webhook {call}, a request that the API sends."),
        Caller::Callback(name) => format!("The callback {}, {call}, a request that the API sends.", code(name)),
    });
    if operation.deprecated {
        docs.deprecate(Deprecation { note: operation.deprecation_note.clone() });
    }
    docs
}
