//! The items whose names are in the scope of a module, and the requests for them.

use crate::ir::TypeId;
use crate::ir::identifier::TypeName;
use crate::lower::assign::NameRequest;
use crate::lower::draft::{Draft, DraftResponse, OperationId, ResponseComponentId};
use crate::lower::pinned_names::{ResponsePart, StructPart};

/// An item whose name is in the scope of a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Item {
    Type(TypeId),
    StructPart(TypeId, StructPart),
    Operation(OperationId),
    /// The struct of the required values of an operation.
    RequiredValues(OperationId),
    /// The enum of the responses of an operation.
    Responses(OperationId),
    /// The enum of the request bodies of an operation.
    RequestBodies(OperationId),
    /// The enum of the media types that an operation accepts.
    Accept(OperationId),
    /// A type of a response.
    OfResponse(ResponseId, ResponsePart),
    /// The struct of the required values of headers, which are given by their index in the draft.
    RequiredHeaders(usize),
}

impl Item {
    /// Returns the struct of the headers of a response, which is given by its operation and its index there.
    pub fn headers(draft: &Draft, (operation, at): (OperationId, usize)) -> Self {
        let response = &draft.operations[operation.0].responses[at];
        Self::OfResponse(ResponseId::of(operation, at, response), ResponsePart::Headers)
    }
}

/// A response that types belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ResponseId {
    Component(ResponseComponentId),
    /// By its index in the operation.
    Operation(OperationId, usize),
}

impl ResponseId {
    /// Returns the response that the types of a response of an operation belong to.
    pub fn of(operation: OperationId, at: usize, response: &DraftResponse) -> Self {
        match &response.component {
            Some(component) => Self::Component(component.id),
            None => Self::Operation(operation, at),
        }
    }
}

/// A request for the name of an item, by its keys in the names file. The rank orders items that nothing else tells apart.
pub struct Request<R> {
    pub item: Item,
    pub rank: R,
    pub keys: Vec<String>,
    pub name: NameRequest<TypeName>,
}
