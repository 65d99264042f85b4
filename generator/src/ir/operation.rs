//! The operations of a module.

use std::iter;

use super::docs::Docs;
use super::fixed_value::FixedValue;
use super::identifier::{FieldName, TypeName, VariantName};
use super::server::Server;
use super::shape::Shape;
use crate::source::Place;
use crate::spec::{Caller, Encoding, ParameterLocation, Serialization, Status};

/// An operation: its parameters, its request body and its responses.
#[derive(Clone, Debug)]
pub struct Operation {
    pub name: TypeName,
    pub docs: Docs,
    pub place: Place,
    pub caller: Caller,
    pub method: String,
    pub path: String,
    pub id: Option<String>,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub accept: Accept,
    pub constructor: Constructor,
    /// The methods that set the optional parameters and an optional body.
    pub setters: Vec<Setter>,
    pub response_name: TypeName,
    pub responses: Vec<Response>,
    /// Its own servers; empty if it has those of the module.
    pub servers: Vec<Server>,
    /// The security requirements, each of them sufficient: schemes with the scopes that they need.
    pub security: Vec<Vec<(String, Vec<String>)>>,
}

/// The function that makes the request of an operation.
#[derive(Clone, Debug)]
pub enum Constructor {
    /// `Default`: no value must be given.
    Default,
    /// `new`, which takes these values.
    Positional(Vec<Argument>),
    /// `new`, which takes a struct of this name with these values.
    Struct(TypeName, Vec<Argument>),
}

/// A value of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument {
    /// The parameter of this index.
    Parameter(usize),
    Body,
    /// The media type that the response is to have.
    Accept,
}

/// A method that sets a value of a request.
#[derive(Clone, Debug)]
pub struct Setter {
    pub name: FieldName,
    pub value: Argument,
}

/// A parameter of an operation, or a header of a response.
#[derive(Clone, Debug)]
pub struct Parameter {
    pub name: FieldName,
    /// Its name on the wire.
    pub parameter: String,
    pub location: ParameterLocation,
    pub serialization: Serialization,
    pub docs: Docs,
    pub place: Place,
    /// Whether its field is no `Option`.
    pub required: bool,
    /// Whether requests must have it.
    pub must_be_sent: bool,
    /// Whether it is a header that is set on the client, too.
    pub is_client_header: bool,
    /// Its value, if it is a required parameter with one possible value.
    pub constant: Option<FixedValue>,
    /// Redacted by `Debug`.
    pub secret: bool,
    pub shape: Shape,
    /// Its default, or else its least value, if that is an integer which is not negative.
    pub first: Option<u64>,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    pub name: FieldName,
    pub docs: Docs,
    pub required: bool,
    pub contents: BodyContents,
}

/// The media types of a body.
#[derive(Clone, Debug)]
pub enum BodyContents {
    /// The only one.
    Single(Content),
    /// An enum of this name with a variant for each; the most precisely typed is first.
    Choice(TypeName, Vec<ContentVariant>),
}

/// One media type of a body that has several.
#[derive(Clone, Debug)]
pub struct ContentVariant {
    pub name: VariantName,
    pub content: Content,
}

/// A body in a media type.
#[derive(Clone, Debug)]
pub struct Content {
    pub media_type: String,
    /// Other media types that a response may have instead, and that are read alike.
    pub aliases: Vec<String>,
    /// Other media types that a request may have instead: a server reads them, and a client does not send them.
    pub others: Vec<OtherEncoding>,
    pub encoding: Encoding,
    pub shape: Shape,
    /// Redacted by `Debug`.
    pub secret: bool,
    /// The serializations of the properties of a form that the document defines.
    pub parts: Vec<(String, Serialization)>,
    /// The JSON Pointer of the schema of JSON in a response in [`Module::schemas`](super::Module::schemas), if it has one.
    pub schema: Option<String>,
    /// The items of a sequence, if they have a schema.
    pub items: Option<(StreamFormat, Shape)>,
}

/// Another media type of a body, in an encoding of its own.
#[derive(Clone, Debug)]
pub struct OtherEncoding {
    pub media_type: String,
    pub encoding: Encoding,
    /// The serializations of the properties of a form that the document defines.
    pub parts: Vec<(String, Serialization)>,
}

/// How the items of a sequence are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StreamFormat {
    /// As JSON lines, or as a JSON text sequence.
    Lines,
    /// As server-sent events, whose fields are the members of an item.
    Events,
    /// As server-sent events, whose data is an item.
    EventData,
}

/// The media types that the request of an operation accepts.
#[derive(Clone, Debug)]
pub struct Accept {
    /// The media types with their weights, as `Accept` has them; empty if no response has a body.
    pub ranges: Vec<String>,
    pub choice: Option<AcceptChoice>,
}

/// The optional field for the media type that a request prefers, and its enum.
#[derive(Clone, Debug)]
pub struct AcceptChoice {
    pub field: FieldName,
    pub docs: Docs,
    pub name: TypeName,
    /// The media types with their names.
    pub variants: Vec<(VariantName, String)>,
}

/// A response for a status or a range of statuses.
#[derive(Clone, Debug)]
pub struct Response {
    pub name: VariantName,
    pub docs: Docs,
    pub place: Place,
    pub status: Status,
    /// The component that its types belong to; `None` if they belong to the operation.
    pub component: Option<ResponseComponent>,
    /// The body, if one is documented.
    pub body: Option<BodyContents>,
    pub headers: Option<Headers>,
}

/// A component that several operations may have as a response, whose types they share.
#[derive(Clone, Debug)]
pub struct ResponseComponent {
    pub name: String,
    /// The keys of its types in the names file.
    pub body_key: String,
    pub headers_key: String,
    /// Whether no operation before has it.
    pub is_first: bool,
}

/// The struct of the headers of a response. Responses with equal headers share it.
#[derive(Clone, Debug)]
pub struct Headers {
    pub name: TypeName,
    /// The number of responses that share it; 0 if a response before has it.
    pub responses: usize,
    pub fields: Vec<Parameter>,
    /// The struct of its required values, if `new` takes one.
    pub required: Option<TypeName>,
    /// The methods that set its optional values: their names, each with the index of the field.
    pub setters: Vec<(FieldName, usize)>,
}

impl Operation {
    /// Returns whether the API calls it, as a webhook or a callback.
    pub fn is_called_by_api(&self) -> bool {
        self.caller != Caller::Client
    }

    /// Returns the shapes of its parameters and of its request body.
    pub(super) fn request_shapes(&self) -> impl Iterator<Item = &Shape> {
        let contents = self.body.iter().flat_map(|body| body.contents.iter());
        let parameters = self.parameters.iter().map(|parameter| &parameter.shape);
        parameters.chain(contents.map(|content| &content.shape))
    }

    /// Returns the shapes of its request and of its responses; not those inside them.
    pub fn shapes(&self) -> impl Iterator<Item = &Shape> {
        self.request_shapes().chain(self.responses.iter().flat_map(Response::shapes))
    }

    /// Returns whether its request has any field.
    pub fn has_fields(&self) -> bool {
        !self.parameters.is_empty() || self.body.is_some() || self.accept.choice.is_some()
    }

    /// Returns the responses that are successes: those whose statuses are below 400, else the one for all others.
    pub fn successes(&self) -> Vec<&Response> {
        let is_success = |response: &&Response| match response.status {
            Status::Code(code) => code < 400,
            Status::Range(digit) => digit < 4,
            Status::Default => false,
        };
        let found: Vec<&Response> = self.responses.iter().filter(is_success).collect();
        let default = || self.responses.iter().filter(|response| response.status == Status::Default).collect();
        if found.is_empty() { default() } else { found }
    }

    /// Returns the body of the success, if there is a single one.
    pub fn single_success(&self) -> Option<&BodyContents> {
        match &self.successes()[..] {
            [only] => only.body.as_ref(),
            _ => None,
        }
    }

    /// Returns the field of a value of the request.
    pub fn field(&self, value: Argument) -> Option<&FieldName> {
        match value {
            Argument::Parameter(at) => self.parameters.get(at).map(|parameter| &parameter.name),
            Argument::Body => self.body.as_ref().map(|body| &body.name),
            Argument::Accept => self.accept.choice.as_ref().map(|choice| &choice.field),
        }
    }

    /// Returns its name, and those of the types that belong to it.
    pub fn item_names(&self) -> impl Iterator<Item = &TypeName> {
        let choice = self.body.as_ref().and_then(|body| body.contents.choice_name());
        let accept = self.accept.choice.as_ref().map(|choice| &choice.name);
        let parts = self.responses.iter().flat_map(|response| {
            let body = response.body.as_ref().and_then(BodyContents::choice_name);
            let headers =
                response.headers.iter().flat_map(|headers| iter::once(&headers.name).chain(&headers.required));
            body.into_iter().chain(headers)
        });
        let required = match &self.constructor {
            Constructor::Struct(name, _) => Some(name),
            Constructor::Default | Constructor::Positional(_) => None,
        };
        let names = [&self.name, &self.response_name].into_iter().chain(required).chain(choice);
        names.chain(accept).chain(parts)
    }

    /// Returns whether `Debug` redacts any of it.
    pub fn has_secrets(&self) -> bool {
        let headers = self.responses.iter().flat_map(Response::header_fields);
        self.parameters.iter().chain(headers).any(|parameter| parameter.secret)
            || self.body.as_ref().is_some_and(Body::has_secrets)
            || self.responses.iter().any(Response::has_secret_body)
    }
}

impl Body {
    /// Returns whether `Debug` redacts it.
    pub fn has_secrets(&self) -> bool {
        self.contents.has_secrets()
    }

    /// Returns the shape of its JSON, if it may be JSON.
    pub fn json(&self) -> Option<&Shape> {
        self.contents.iter().find(|content| content.encoding == Encoding::Json).map(|content| &content.shape)
    }
}

impl BodyContents {
    /// Returns whether `Debug` of what contains it redacts it. A choice redacts its own contents.
    pub fn has_hidden_secrets(&self) -> bool {
        self.single().is_some_and(|content| content.secret)
    }

    /// Returns the contents, the most precisely typed first.
    pub fn iter(&self) -> impl Iterator<Item = &Content> {
        let (single, variants) = match self {
            Self::Single(content) => (Some(content), &[][..]),
            Self::Choice(_, variants) => (None, &variants[..]),
        };
        single.into_iter().chain(variants.iter().map(|variant| &variant.content))
    }

    /// Returns the content of a body with one media type.
    pub fn single(&self) -> Option<&Content> {
        match self {
            Self::Single(content) => Some(content),
            Self::Choice(..) => None,
        }
    }

    /// Returns the name of the enum of several media types.
    pub fn choice_name(&self) -> Option<&TypeName> {
        match self {
            Self::Single(_) => None,
            Self::Choice(name, _) => Some(name),
        }
    }

    /// Returns whether `Debug` redacts any of them.
    pub fn has_secrets(&self) -> bool {
        self.iter().any(|content| content.secret)
    }

    /// Returns the first of the contents, the most precisely typed.
    pub fn first(&self) -> Option<&Content> {
        self.iter().next()
    }
}

impl Content {
    /// Returns its media types.
    pub fn media_types(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.media_type).chain(&self.aliases)
    }
}

impl Response {
    /// Returns whether `Debug` redacts the body.
    pub fn has_secret_body(&self) -> bool {
        self.body.as_ref().is_some_and(BodyContents::has_secrets)
    }

    /// Returns the documented headers.
    pub fn header_fields(&self) -> impl Iterator<Item = &Parameter> {
        self.headers.iter().flat_map(|headers| &headers.fields)
    }

    fn shapes(&self) -> impl Iterator<Item = &Shape> {
        let headers = self.header_fields().map(|header| &header.shape);
        self.body.iter().flat_map(BodyContents::iter).map(|content| &content.shape).chain(headers)
    }
}
