//! Operations without names.

use crate::document::node::Node;
use crate::ir::docs::Docs;
use crate::ir::identifier::VariantName;
use crate::ir::{Content, Server, Shape, TypeId};
use crate::lower::assign::Label;
use crate::lower::schema_use::Flow;
use crate::schema::SchemaId;
use crate::source::Place;
use crate::spec::{Encoding, ParameterLocation, Serialization, Status};

/// The index of an operation in its draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OperationId(pub usize);

/// An operation without a name.
pub struct DraftOperation {
    /// Its id, or its method and path. Its names are made from it.
    pub label: String,
    pub docs: Docs,
    pub place: Place,
    /// Whether the API calls it, as a webhook or a callback.
    pub is_called_by_api: bool,
    pub method: String,
    pub path: String,
    pub id: Option<String>,
    pub parameters: Vec<DraftParameter>,
    pub body: Option<DraftRequestBody>,
    /// Single statuses first, then ranges, then the default, so that the first that matches is the most specific.
    pub responses: Vec<DraftResponse>,
    pub servers: Vec<Server>,
    pub security: Vec<Vec<(String, Vec<String>)>>,
}

/// A parameter, or a header.
pub struct DraftParameter {
    pub parameter: String,
    pub location: ParameterLocation,
    pub serialization: Serialization,
    pub docs: Docs,
    pub place: Place,
    pub required: bool,
    pub secret: bool,
    pub shape: Shape,
    /// The only value that its schema allows, if it is a single one.
    pub only_value: Option<Node>,
}

/// A request body.
pub struct DraftRequestBody {
    pub docs: Docs,
    pub required: bool,
    pub contents: DraftContents,
}

/// The media types of a request body.
pub enum DraftContents {
    Single(Content),
    /// Several, the most precisely typed first.
    Choice(Vec<DraftContent>),
}

/// One media type of a request body that has several.
pub struct DraftContent {
    /// Its name, unless the names file pins another.
    pub label: Label,
    pub content: Content,
}

/// A response.
pub struct DraftResponse {
    pub label: VariantName,
    pub docs: Docs,
    pub place: Place,
    pub status: Status,
    pub body: Option<DraftResponseBody>,
    pub secret: bool,
    pub headers: Vec<DraftParameter>,
}

/// The body of a response.
pub struct DraftResponseBody {
    pub encoding: Encoding,
    pub shape: Shape,
    /// The schema of a JSON body, if it has one.
    pub schema: Option<(SchemaId, Flow)>,
}

impl DraftOperation {
    /// Returns the types that its parameters, body and responses name.
    pub fn types(&self) -> Vec<TypeId> {
        let contents = self.body.iter().flat_map(|body| body.contents.iter()).map(|content| &content.shape);
        let parameters = self.parameters.iter().map(|parameter| &parameter.shape);
        let responses = self.responses.iter().flat_map(|response| {
            let headers = response.headers.iter().map(|header| &header.shape);
            response.body.iter().map(|body| &body.shape).chain(headers)
        });
        parameters.chain(contents).chain(responses).flat_map(|shape| shape.ty.named()).collect()
    }
}

impl DraftContents {
    fn iter(&self) -> impl Iterator<Item = &Content> {
        let (single, variants) = match self {
            Self::Single(content) => (Some(content), &[][..]),
            Self::Choice(variants) => (None, &variants[..]),
        };
        single.into_iter().chain(variants.iter().map(|variant| &variant.content))
    }
}
