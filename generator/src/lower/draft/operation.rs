//! Operations.

use super::accept::accept;
use super::builder::DraftBuilder;
use super::operations::DraftOperation;
use super::servers::servers;
use crate::diagnostics::{Location, Problem};
use crate::ir::docs::{Deprecation, Docs, code};
use crate::ir::spelling::without_signs;
use crate::lower::schema_use::Flow;
use crate::maps::HashMap;
use crate::source::Place;
use crate::spec::{self, Caller};

impl DraftBuilder<'_> {
    /// Makes the operations of the API, and the types that they need.
    pub fn operations(&mut self) -> Vec<DraftOperation> {
        self.report_duplicate_ids();
        let operations = &self.analysis.schemas.api.spec.operations;
        let drafted = operations.iter().map(|operation| self.operation(operation)).collect();
        self.make_queued();
        drafted
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
            is_called_by_api: operation.caller != Caller::Client,
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
    docs.add_descriptions(operation.summary.clone().filter(|summary| !description.starts_with(&**summary)));
    docs.add_descriptions(operation.description.clone());
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
