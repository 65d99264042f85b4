//! Requests for the names of operations, of the types that belong to them, and of the parts of structs.

use super::item::{Item, Request, ResponseId};
use crate::ir::TypeId;
use crate::ir::identifier::TypeName;
use crate::lower::assign::{NameRequest, Precedence};
use crate::lower::draft::{Draft, DraftHeaders, DraftOperation, DraftResponse, OperationId, ResponseComponent};
use crate::lower::pinned_names::{OperationPart, ResponsePart, StructPart, operation_key};
use crate::source::Place;

/// The name that no operation has, because its constructor has it.
const OF_CONSTRUCTOR: &str = "New";

/// Returns the requests for the names of an operation and of its types, given its own name if that is free.
pub fn requests_of_operation<'d>(
    id: OperationId,
    operation: &'d DraftOperation,
    name: &TypeName,
) -> Vec<Request<&'d Place>> {
    let DraftOperation { label, method, path, place, .. } = operation;
    // Only operations with the same id have the same label.
    let target = TypeName::new(&format!("{label} {} {path}", method.to_ascii_lowercase()));
    let request = |item: Item, part: OperationPart<'_>, suffixes: [&str; 2]| {
        let precedence = match part {
            OperationPart::Whole => Precedence::Operation,
            OperationPart::Required => Precedence::Added,
            OperationPart::Body | OperationPart::Accept | OperationPart::Response | OperationPart::OfResponse(..) => {
                Precedence::OperationPart
            }
        };
        let keys = vec![operation_key(method, path, place, part)];
        let preferred = suffixes.iter().map(|suffix| name.with_suffix(suffix));
        let preferred = preferred.filter(|name| name.as_str() != OF_CONSTRUCTOR).collect();
        let name = NameRequest::suggesting_all(precedence, preferred, target.with_suffix(suffixes[1]));
        Request { item, rank: place, keys, name }
    };
    let mut requests = vec![
        request(Item::Operation(id), OperationPart::Whole, ["", "Operation"]),
        request(Item::Responses(id), OperationPart::Response, ["Response", "OperationResponse"]),
    ];
    if operation.body.as_ref().is_some_and(|body| body.contents.len() > 1) {
        requests.push(request(Item::RequestBodies(id), OperationPart::Body, ["Body", "BodyOfRequest"]));
    }
    if !operation.accept.choice.is_empty() {
        requests.push(request(Item::Accept(id), OperationPart::Accept, ["Accept", "AcceptedMediaType"]));
    }
    for (at, response) in operation.responses.iter().enumerate() {
        let parts =
            [(ResponsePart::Body, response.contents.len() > 1), (ResponsePart::Headers, !response.headers.is_empty())];
        for (part, _) in parts.into_iter().filter(|(_, is_needed)| *is_needed) {
            let item = Item::OfResponse(ResponseId::of(id, at, response), part);
            let of_operation = || {
                let (label, word) = (&response.label, part.word());
                let suffixes = [format!("{label}{word}"), format!("{label}{word}OfResponse")];
                request(item, OperationPart::OfResponse(label, part), [&suffixes[0], &suffixes[1]])
            };
            match &response.component {
                None => requests.push(of_operation()),
                Some(component) if component.is_first => {
                    requests.push(component_request(item, part, component, response))
                }
                Some(_) => {}
            }
        }
    }
    requests
}

/// Returns the request for the name of a type of a response component.
fn component_request<'d>(
    item: Item,
    part: ResponsePart,
    component: &ResponseComponent,
    response: &'d DraftResponse,
) -> Request<&'d Place> {
    let names = component.names.each_ref().map(|name| TypeName::new(name).with_suffix(part.word()));
    let fullest = names[0].with_suffix("OfResponse");
    let name = NameRequest::suggesting_all(Precedence::OperationPart, names.into(), fullest);
    Request { item, rank: &response.place, keys: vec![component.keys.part(part).to_owned()], name }
}

/// Returns the requests for the names of the parts of a struct.
pub fn part_requests(id: TypeId, keys: &[String], has_required: bool, name: &TypeName) -> Vec<Request<TypeName>> {
    let request = |part: StructPart, suffix: &str, other: &str| Request {
        item: Item::StructPart(id, part),
        rank: name.clone(),
        keys: keys.iter().map(|key| part.key(key)).collect(),
        name: NameRequest::suggesting_all(Precedence::Added, vec![name.with_suffix(suffix)], name.with_suffix(other)),
    };
    let required = has_required.then(|| request(StructPart::Required, "Required", "RequiredFields"));
    required.into_iter().chain([request(StructPart::Builder, "Builder", "StructBuilder")]).collect()
}

/// Returns the request for the name of the struct of the required values of an operation.
pub fn required_request(id: OperationId, operation: &DraftOperation, name: &TypeName) -> Request<TypeName> {
    let DraftOperation { method, path, place, .. } = operation;
    let (preferred, other) = (name.with_suffix("Required"), name.with_suffix("RequiredValues"));
    Request {
        item: Item::RequiredValues(id),
        rank: name.clone(),
        keys: vec![operation_key(method, path, place, OperationPart::Required)],
        name: NameRequest::suggesting_all(Precedence::Added, vec![preferred], other),
    }
}

/// Returns the request for the name of the struct of the required values of headers.
pub fn required_headers_request(at: usize, shared: &DraftHeaders, draft: &Draft, name: &TypeName) -> Request<TypeName> {
    let key = |(id, at): &(OperationId, usize)| {
        let DraftOperation { method, path, place, responses, .. } = &draft.operations[id.0];
        let key = match &responses[*at].component {
            Some(component) => component.keys.part(ResponsePart::Headers).to_owned(),
            None => {
                let part = OperationPart::OfResponse(&responses[*at].label, ResponsePart::Headers);
                operation_key(method, path, place, part)
            }
        };
        StructPart::Required.key(&key)
    };
    let (preferred, other) = (name.with_suffix("Required"), name.with_suffix("RequiredValues"));
    Request {
        item: Item::RequiredHeaders(at),
        rank: name.clone(),
        keys: shared.responses().iter().map(key).collect(),
        name: NameRequest::suggesting_all(Precedence::Added, vec![preferred], other),
    }
}
