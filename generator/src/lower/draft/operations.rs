//! Operations without names.

use crate::document::node::Node;
use crate::ir::docs::Docs;
use crate::ir::identifier::{FieldName, VariantName};
use crate::ir::{OtherEncoding, Server, Shape, StreamFormat, TypeId};
use crate::lower::assign::Label;
use crate::lower::pinned_names::ResponseKeys;
use crate::lower::schema_use::Flow;
use crate::schema::SchemaId;
use crate::source::Place;
use crate::spec::{Caller, Encoding, ParameterLocation, Serialization, Status};

/// The index of an operation in its draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OperationId(pub usize);

/// An operation without a name.
pub struct DraftOperation {
    /// Its id, or its method and path. Its names are made from it.
    pub label: String,
    pub docs: Docs,
    pub place: Place,
    pub caller: Caller,
    pub method: String,
    pub path: String,
    pub id: Option<String>,
    pub parameters: Vec<DraftParameter>,
    pub body: Option<DraftRequestBody>,
    pub accept: DraftAccept,
    /// Single statuses first, then ranges, then the default, so that the first that matches is the most specific.
    pub responses: Vec<DraftResponse>,
    pub servers: Vec<Server>,
    pub security: Vec<Vec<(String, Vec<String>)>>,
}

/// A parameter, or a header.
pub struct DraftParameter {
    pub parameter: String,
    /// Its schema, if it has one.
    pub schema: Option<SchemaId>,
    /// The name that the user gives its field.
    pub given_name: Option<FieldName>,
    pub location: ParameterLocation,
    pub serialization: Serialization,
    pub docs: Docs,
    pub place: Place,
    /// Whether its field is no `Option`.
    pub required: bool,
    /// Whether requests must have it.
    pub must_be_sent: bool,
    /// Whether the client has a value for the operations that have none.
    pub is_client_header: bool,
    pub secret: bool,
    pub shape: Shape,
    /// The only value that its schema allows, if it is a single one.
    pub only_value: Option<Node>,
    /// Its default, or else its least value, if that is an integer which is not negative.
    pub first: Option<u64>,
}

/// A request body.
pub struct DraftRequestBody {
    pub docs: Docs,
    pub required: bool,
    /// The most precisely typed first; at least one.
    pub contents: Vec<DraftContent>,
}

/// A body in one media type.
pub struct DraftContent {
    /// Its name if there are several, unless the names file pins another.
    pub label: Label,
    pub media_type: String,
    /// Others that a response may have instead, which are read alike.
    pub aliases: Vec<String>,
    /// Others that a request may have instead, which a client does not send.
    pub others: Vec<OtherEncoding>,
    pub encoding: Encoding,
    pub shape: Shape,
    pub secret: bool,
    pub parts: Vec<(String, Serialization)>,
    /// The schema of JSON in a response, if it has one.
    pub schema: Option<(SchemaId, Flow)>,
    /// The items of a sequence, if they have a schema.
    pub items: Option<(StreamFormat, Shape)>,
}

/// The media types that a request accepts.
#[derive(Default)]
pub struct DraftAccept {
    /// The value of `Accept`: media types with their weights.
    pub ranges: Vec<String>,
    /// Those that a request can prefer, with their names; empty if there is only one.
    pub choice: Vec<(Label, String)>,
}

/// A response.
pub struct DraftResponse {
    pub label: VariantName,
    pub docs: Docs,
    pub place: Place,
    pub status: Status,
    /// The component that its types belong to; `None` if they belong to the operation.
    pub component: Option<ResponseComponent>,
    /// The most precisely typed first; empty if it has no body.
    pub contents: Vec<DraftContent>,
    pub headers: Vec<DraftParameter>,
}

/// A response that several operations have, without being a component: references lead to that of one of them.
#[derive(Clone, Debug)]
pub struct SharedResponse {
    /// Its name by its status, and with its operation.
    pub names: [String; 2],
    pub keys: ResponseKeys,
}

/// A component that several operations may have as a response, or a response of one that others refer to.
#[derive(Clone, Debug)]
pub struct ResponseComponent {
    pub id: ResponseComponentId,
    /// Its name, and the name if that of another one is the same.
    pub names: [String; 2],
    pub keys: ResponseKeys,
    /// Whether no operation before has it.
    pub is_first: bool,
}

/// The index of a response component among those that operations have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResponseComponentId(pub usize);

impl DraftContent {
    /// Returns its media types.
    pub fn media_types(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.media_type).chain(&self.aliases).map(String::as_str)
    }
}

impl DraftOperation {
    /// Returns the types that its parameters, body and responses name.
    pub fn types(&self) -> Vec<TypeId> {
        let parameters = self.parameters.iter().map(|parameter| &parameter.shape);
        let contents = self.body.iter().flat_map(|body| &body.contents).map(|content| &content.shape);
        let responses = self.responses.iter().flat_map(|response| {
            let headers = response.headers.iter().map(|header| &header.shape);
            response.contents.iter().map(|content| &content.shape).chain(headers)
        });
        parameters.chain(contents).chain(responses).flat_map(|shape| shape.ty.named()).collect()
    }
}
