//! The contents of a document as data: its skeleton in order, and its schemas in an arena.
//!
//! `parse` returns a [`Spec`], and schemas whose references are still text. `resolve` returns an [`Api`] of both, in which every
//! reference is an id.

pub mod contradictions;
mod depth;
pub mod dialect;
pub mod example;
mod extensions;
pub mod interpretation;
mod lenient;
pub mod parse;
pub mod resolve;
pub mod select;
pub mod semantics;
#[cfg(test)]
mod tests;

use std::rc::Rc;
use std::sync::Arc;

use crate::document::node::Node;
use crate::maps::{HashMap, IndexMap, IndexSet};
use crate::schema::{Arena, SchemaId};
use crate::source::{FileId, Place};
use crate::spec::dialect::Version;
use crate::spec::interpretation::Interpretation;

/// The skeleton of a document, which has the ids of schemas in place of schemas.
#[derive(Debug)]
pub struct Spec {
    pub version: Version,
    /// `info` (OpenAPI 3.1, 4.8.2).
    pub info: openapiv3::Info,
    pub servers: Vec<Server>,
    /// The security requirements of operations that declare none. One of them must be satisfied.
    pub security: Vec<SecurityRequirement>,
    /// The security schemes, by name.
    pub security_schemes: IndexMap<String, SecurityScheme>,
    /// The tags that the document declares.
    pub tags: Vec<openapiv3::Tag>,
    /// The operations, in the document's order.
    pub operations: Vec<Operation>,
}

/// A document with every reference resolved.
#[derive(Debug)]
pub struct Api {
    /// The skeleton.
    pub spec: Spec,
    /// The named schemas that were read, in the document's order.
    pub components: IndexMap<String, SchemaId>,
    /// All schemas.
    pub schemas: Arena<SchemaId>,
    /// The dynamic anchors of each schema resource; empty if no schema has a `$dynamicRef`.
    pub dynamic_anchors: Vec<Vec<(String, SchemaId)>>,
    /// The resource of each schema.
    pub resource_of: Vec<usize>,
    /// The files that references lead to.
    pub files: Vec<FileId>,
    /// The names of other files, without their extensions.
    pub file_stems: HashMap<FileId, String>,
    /// The schemas with a default or examples.
    pub with_examples: Vec<SchemaId>,
    /// The alternatives in which [`semantics`] has put shared properties: the composition of both, and the alternative alone.
    pub compositions: HashMap<SchemaId, SchemaId>,
    /// The places where schemas mean more than their letter.
    pub interpretations: Vec<Interpretation>,
}

impl Api {
    /// Returns what a schema is named after: what it refers to, or what the alternative refers to that it composes with shared
    /// properties.
    pub fn referred(&self, id: SchemaId) -> Option<SchemaId> {
        let reference = |id: SchemaId| self.schemas[id].keywords()?.reference;
        reference(id).or_else(|| reference(*self.compositions.get(&id)?))
    }
}

/// A server (OpenAPI 3.2, 4.6): the object of 3.0, and the facts that it can't express.
#[derive(Clone, Debug)]
pub struct Server {
    /// `name`, which OpenAPI 3.2 has added.
    pub name: Option<String>,
    /// Every variable in its `url` is among its `variables`.
    pub object: openapiv3::Server,
    /// The variables without a `default`, which the specification requires: users must give a value.
    pub without_default: Vec<String>,
}

/// The security schemes that a request must satisfy together, by name, each with the required scopes (OpenAPI 3.2, 4.30).
pub type SecurityRequirement = IndexMap<String, Vec<String>>;

/// A security scheme (OpenAPI 3.2, 4.27).
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    pub description: Option<String>,
    pub deprecated: bool,
    pub kind: SecurityKind,
}

/// The kinds of security schemes.
#[derive(Clone, Debug)]
pub enum SecurityKind {
    /// An API key, sent under a name.
    ApiKey { location: ParameterLocation, name: String },
    /// An authentication scheme of the header `Authorization`, such as `bearer`.
    Http { scheme: String, bearer_format: Option<String> },
    /// A client certificate.
    MutualTls,
    /// OAuth 2, and the URL of the authorization server's metadata (RFC 8414).
    OAuth2 { flows: Vec<OAuthFlow>, metadata_url: Option<String> },
    /// OpenID Connect Discovery, and the URL of the configuration.
    OpenIdConnect { url: String },
}

/// A flow of OAuth 2 (OpenAPI 3.2, 4.29).
#[derive(Clone, Debug)]
pub struct OAuthFlow {
    pub grant: Grant,
    pub authorization_url: Option<String>,
    pub device_authorization_url: Option<String>,
    pub token_url: Option<String>,
    pub refresh_url: Option<String>,
    /// The scopes, with their descriptions.
    pub scopes: IndexMap<String, String>,
}

/// The kinds of flows (OpenAPI 3.2, 4.28).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grant {
    Implicit,
    Password,
    ClientCredentials,
    AuthorizationCode,
    DeviceAuthorization,
}

impl Grant {
    pub const ALL: [Self; 5] =
        [Self::Implicit, Self::Password, Self::ClientCredentials, Self::AuthorizationCode, Self::DeviceAuthorization];

    /// Returns the name of the flow in `flows`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Implicit => "implicit",
            Self::Password => "password",
            Self::ClientCredentials => "clientCredentials",
            Self::AuthorizationCode => "authorizationCode",
            Self::DeviceAuthorization => "deviceAuthorization",
        }
    }

    /// Returns whether the flow requires the URL of a member.
    pub fn needs(self, member: &str) -> bool {
        match member {
            "authorizationUrl" => matches!(self, Self::Implicit | Self::AuthorizationCode),
            "deviceAuthorizationUrl" => self == Self::DeviceAuthorization,
            "tokenUrl" => self != Self::Implicit,
            _ => false,
        }
    }
}

/// Returns the names in braces, each once.
pub fn template_names(template: &str) -> IndexSet<&str> {
    let parts = template.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0));
    parts.filter(|name| !name.is_empty()).collect()
}

/// The caller of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caller {
    /// Clients of the API.
    Client,
    /// The API itself, as a webhook of this name (OpenAPI 3.1, 4.8.1).
    Webhook(String),
    /// The API itself, as a callback of this name that an operation declares (OpenAPI 3.1, 4.8.18).
    Callback(String),
}

/// An operation (OpenAPI 3.1, 4.8.10).
#[derive(Debug)]
pub struct Operation {
    pub place: Place,
    pub caller: Caller,
    /// In upper case.
    pub method: String,
    /// The path template; of a webhook its name, of a callback its expression.
    pub path: String,
    pub id: Option<String>,
    pub tags: Vec<String>,
    pub summary: Option<Arc<str>>,
    pub description: Option<Arc<str>>,
    pub deprecated: bool,
    /// The text about the deprecation, in an extension.
    pub deprecation_note: Option<Arc<str>>,
    /// Those of the path item that the operation does not override, then its own.
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub responses: Vec<Response>,
    /// The servers of the operation or its path item; empty if those of the document apply.
    pub servers: Vec<Server>,
    /// `None` if the requirements of the document apply.
    pub security: Option<Vec<SecurityRequirement>>,
}

/// A parameter of an operation, or a header of a response.
#[derive(Clone, Debug)]
pub struct Parameter {
    pub place: Place,
    pub name: String,
    pub location: ParameterLocation,
    pub required: bool,
    pub deprecated: bool,
    pub description: Option<Arc<str>>,
    /// The text about the deprecation, in an extension.
    pub deprecation_note: Option<Arc<str>>,
    pub examples: Vec<Node>,
    pub serialization: Serialization,
    /// `None` if the document declares none.
    pub schema: Option<SchemaId>,
}

/// The serialization of a parameter (OpenAPI 3.2, 4.12.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Serialization {
    /// In a style, which has a default for each location.
    Style { style: Style, explode: bool, allow_reserved: bool },
    /// In a media type.
    Content(String),
}

/// A style of parameters (OpenAPI 3.2, 4.12.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Matrix,
    Label,
    Simple,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Cookie,
}

impl Style {
    const ALL: [Self; 8] = [
        Self::Matrix,
        Self::Label,
        Self::Simple,
        Self::Form,
        Self::SpaceDelimited,
        Self::PipeDelimited,
        Self::DeepObject,
        Self::Cookie,
    ];

    /// Returns the value of `style`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Matrix => "matrix",
            Self::Label => "label",
            Self::Simple => "simple",
            Self::Form => "form",
            Self::SpaceDelimited => "spaceDelimited",
            Self::PipeDelimited => "pipeDelimited",
            Self::DeepObject => "deepObject",
            Self::Cookie => "cookie",
        }
    }

    /// Returns the style of a name, if it is valid at the location.
    pub fn at(location: ParameterLocation, name: &str) -> Option<Self> {
        Self::of(location).find(|style| style.name() == name)
    }

    /// Returns the styles that parameters of the location may have.
    pub fn of(location: ParameterLocation) -> impl Iterator<Item = Self> {
        Self::ALL.into_iter().filter(move |style| style.is_at(location))
    }

    fn is_at(self, location: ParameterLocation) -> bool {
        match self {
            Self::Matrix | Self::Label => location == ParameterLocation::Path,
            Self::Simple => matches!(location, ParameterLocation::Path | ParameterLocation::Header),
            Self::Form => matches!(location, ParameterLocation::Query | ParameterLocation::Cookie),
            Self::SpaceDelimited | Self::PipeDelimited | Self::DeepObject => location == ParameterLocation::Query,
            Self::Cookie => location == ParameterLocation::Cookie,
        }
    }

    /// Returns the default of `explode`.
    pub fn explodes(self) -> bool {
        matches!(self, Self::Form | Self::Cookie)
    }
}

/// The location of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParameterLocation {
    Path,
    Query,
    /// The whole query (OpenAPI 3.2, 4.12.1).
    QueryString,
    Header,
    Cookie,
}

impl ParameterLocation {
    pub const ALL: [Self; 5] = [Self::Path, Self::Query, Self::QueryString, Self::Header, Self::Cookie];

    /// Returns the value of `in`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::QueryString => "querystring",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }

    /// Returns the default of `style`.
    pub fn default_style(self) -> Style {
        match self {
            Self::Path | Self::Header => Style::Simple,
            Self::Query | Self::QueryString | Self::Cookie => Style::Form,
        }
    }
}

/// A request body (OpenAPI 3.2, 4.13).
#[derive(Debug)]
pub struct Body {
    pub required: bool,
    pub description: Option<Arc<str>>,
    pub content: Vec<Content>,
}

/// A body in one media type (OpenAPI 3.2, 4.14).
#[derive(Clone, Debug)]
pub struct Content {
    pub place: Place,
    pub media_type: String,
    pub schema: Option<SchemaId>,
    /// The declared serializations of the properties of a form, which are those of parameters in a query, except that the media
    /// type of a [`Serialization::Content`] may be a range or a list.
    pub encoding: Vec<(String, Serialization)>,
    /// The schema of each item of a sequential media type (OpenAPI 3.2, 4.14.1).
    pub item_schema: Option<SchemaId>,
}

impl Content {
    /// Returns the schemas of the whole and of its items.
    pub fn schemas(&self) -> impl Iterator<Item = SchemaId> {
        self.schema.into_iter().chain(self.item_schema)
    }
}

/// A response (OpenAPI 3.2, 4.17).
#[derive(Clone, Debug)]
pub struct Response {
    pub place: Place,
    pub status: Status,
    /// The name of the component, if the operation refers to one.
    pub component: Option<String>,
    /// `summary`, which OpenAPI 3.2 has added.
    pub summary: Option<Arc<str>>,
    pub description: Option<Arc<str>>,
    pub headers: Rc<[Parameter]>,
    pub content: Rc<[Content]>,
}

/// The statuses of a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// One status.
    Code(u16),
    /// A range such as `2XX`, by its first digit.
    Range(u8),
    /// Every status that has no response of its own.
    Default,
}

/// The encoding of a body, as far as it determines the type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Encoding {
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    Text,
    /// Any other.
    Bytes,
}

impl Encoding {
    /// Returns the encoding of a media type. That of JSON is `application/json`, or has the suffix `+json` (RFC 6839, 3.1).
    pub fn of(media_type: &str) -> Self {
        let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match essence.as_str() {
            "application/json" | "text/json" | "*/*" | "application/*" => Self::Json,
            "application/x-www-form-urlencoded" => Self::Form,
            "multipart/form-data" => Self::Multipart,
            essence if essence.ends_with("+json") => Self::Json,
            essence if essence.starts_with("text/") => Self::Text,
            _ => Self::Bytes,
        }
    }
}
