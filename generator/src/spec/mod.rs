//! What a document says, as data: its skeleton in order, and its schemas in an arena.
//!
//! `parse` makes a [`Spec`] beside schemas that still refer to each other by text; `resolve` makes an [`Api`] of both, with every
//! reference followed.

pub mod dialect;
mod lenient;
pub mod parse;
pub mod resolve;
pub mod select;

use std::rc::Rc;
use std::sync::Arc;

use crate::maps::IndexMap;
use crate::schema::{Arena, SchemaId};
use crate::source::Place;
use crate::spec::dialect::Version;

/// A document without its schemas; where one stood, there is its id.
#[derive(Debug)]
pub struct Spec {
    pub version: Version,
    /// `info` (OpenAPI 3.1, 4.8.2).
    pub info: openapiv3::Info,
    pub servers: Vec<Server>,
    /// What a request needs to be let in, unless its operation says otherwise.
    pub security: Vec<SecurityRequirement>,
    /// The ways of being let in, by name.
    pub security_schemes: IndexMap<String, SecurityScheme>,
    /// The tags that the document declares.
    pub tags: Vec<openapiv3::Tag>,
    /// The operations, in the document's order.
    pub operations: Vec<Operation>,
}

/// A document without open references.
#[derive(Debug)]
pub struct Api {
    /// Its skeleton.
    pub spec: Spec,
    /// The named schemas that were read, in the document's order.
    pub components: IndexMap<String, SchemaId>,
    /// All its schemas.
    pub schemas: Arena<SchemaId>,
    /// The dynamic anchors of every schema resource, if any schema asks for them; and the resource of every schema.
    pub dynamic_anchors: Vec<Vec<(String, SchemaId)>>,
    pub resource_of: Vec<usize>,
}

/// A server (OpenAPI 3.2, 4.6): the object of 3.0, and what it can't express.
#[derive(Clone, Debug)]
pub struct Server {
    /// `name`, which OpenAPI 3.2 has added.
    pub name: Option<String>,
    /// Every variable in its `url` is among its `variables`.
    pub object: openapiv3::Server,
    /// The variables without a `default`, which the specification requires: users must give a value.
    pub without_default: Vec<String>,
}

/// Schemes by name, all of which let a request in together, with the scopes that it needs of each.
pub type SecurityRequirement = IndexMap<String, Vec<String>>;

/// A way of being let in (OpenAPI 3.2, 4.27).
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    pub description: Option<String>,
    pub deprecated: bool,
    pub kind: SecurityKind,
}

/// The kinds of security schemes.
#[derive(Clone, Debug)]
pub enum SecurityKind {
    /// A key under a name.
    ApiKey { location: ParameterLocation, name: String },
    /// A scheme of the header `Authorization`, such as `bearer`, whose tokens may have a format.
    Http { scheme: String, bearer_format: Option<String> },
    /// A certificate of the client.
    MutualTls,
    /// OAuth 2, maybe with the URL of its authorization server's metadata.
    OAuth2 { flows: Vec<OAuthFlow>, metadata_url: Option<String> },
    /// OpenID Connect, with the URL of its configuration.
    OpenIdConnect { url: String },
}

/// One way to a token of OAuth 2 (OpenAPI 3.2, 4.29).
#[derive(Clone, Debug)]
pub struct OAuthFlow {
    pub grant: Grant,
    pub authorization_url: Option<String>,
    pub device_authorization_url: Option<String>,
    pub token_url: Option<String>,
    pub refresh_url: Option<String>,
    /// The scopes with their descriptions.
    pub scopes: IndexMap<String, String>,
}

/// The flows of OAuth 2 (OpenAPI 3.2, 4.28).
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

    /// The flow as `flows` spells it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Implicit => "implicit",
            Self::Password => "password",
            Self::ClientCredentials => "clientCredentials",
            Self::AuthorizationCode => "authorizationCode",
            Self::DeviceAuthorization => "deviceAuthorization",
        }
    }

    /// Whether the flow can't go without the URL under a member.
    pub fn needs(self, member: &str) -> bool {
        match member {
            "authorizationUrl" => matches!(self, Self::Implicit | Self::AuthorizationCode),
            "deviceAuthorizationUrl" => self == Self::DeviceAuthorization,
            "tokenUrl" => self != Self::Implicit,
            _ => false,
        }
    }
}

/// The names in braces, each once.
pub fn template_names(template: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let parts = template.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0));
    for name in parts.filter(|name| !name.is_empty()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// Who calls an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caller {
    /// Clients of the API.
    Client,
    /// The API itself, as a webhook of this name (OpenAPI 3.1, 4.8.1).
    Webhook(String),
    /// The API itself, because an operation asked for it, as a callback of this name (OpenAPI 3.1, 4.8.18).
    Callback(String),
}

/// One operation (OpenAPI 3.1, 4.8.10).
#[derive(Debug)]
pub struct Operation {
    pub place: Place,
    pub caller: Caller,
    /// In upper case.
    pub method: String,
    /// As the document writes it, with `{parameters}`; of a webhook its name, of a callback its expression.
    pub path: String,
    pub id: Option<String>,
    pub tags: Vec<String>,
    pub summary: Option<Arc<str>>,
    pub description: Option<Arc<str>>,
    pub deprecated: bool,
    /// Those of the path item first, where the operation does not replace them.
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub responses: Vec<Response>,
    /// Where it is served, if not where all others are.
    pub servers: Vec<Server>,
    /// `None`: as the document says for all.
    pub security: Option<Vec<SecurityRequirement>>,
}

/// One parameter of an operation, or one header of a response.
#[derive(Clone, Debug)]
pub struct Parameter {
    pub place: Place,
    pub name: String,
    pub location: ParameterLocation,
    pub required: bool,
    pub deprecated: bool,
    pub description: Option<Arc<str>>,
    pub serialization: Serialization,
    /// `None` when the document does not say what the value is.
    pub schema: Option<SchemaId>,
}

/// How the value of a parameter becomes text (OpenAPI 3.2, 4.12.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Serialization {
    /// In a style, given or usual at its location.
    Style { style: Style, explode: bool, allow_reserved: bool },
    /// As a body of this media type.
    Content(String),
}

/// The styles of parameters (OpenAPI 3.2, 4.12.3).
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

    /// The style as `style` spells it.
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

    /// The style of a name, if parameters of the location may have it.
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

    /// Whether arrays and objects are spelled one parameter a value if the document does not say so.
    pub fn explodes(self) -> bool {
        matches!(self, Self::Form | Self::Cookie)
    }
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterLocation {
    Path,
    Query,
    /// It is the whole query (OpenAPI 3.2, 4.12.1).
    QueryString,
    Header,
    Cookie,
}

impl ParameterLocation {
    pub const ALL: [Self; 5] = [Self::Path, Self::Query, Self::QueryString, Self::Header, Self::Cookie];

    /// The location as `in` spells it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::QueryString => "querystring",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }

    /// The style that parameters have if the document does not say.
    pub fn usual_style(self) -> Style {
        match self {
            Self::Path | Self::Header => Style::Simple,
            Self::Query | Self::QueryString | Self::Cookie => Style::Form,
        }
    }
}

/// What a request carries.
#[derive(Debug)]
pub struct Body {
    pub required: bool,
    pub description: Option<Arc<str>>,
    pub content: Vec<Content>,
}

/// A body in one media type.
#[derive(Clone, Debug)]
pub struct Content {
    pub place: Place,
    pub media_type: String,
    pub schema: Option<SchemaId>,
    /// How properties of a form are written, where it is said: as parameters of these names in a query would be, but that the
    /// media types of `Content` may be ranges and lists.
    pub encoding: Vec<(String, Serialization)>,
    /// What each item of a sequence of values is (OpenAPI 3.2, 4.14).
    pub item_schema: Option<SchemaId>,
}

impl Content {
    /// The schemas of the whole and of its items.
    pub fn schemas(&self) -> impl Iterator<Item = SchemaId> {
        self.schema.into_iter().chain(self.item_schema)
    }
}

/// What comes back for one status or range of statuses.
#[derive(Clone, Debug)]
pub struct Response {
    pub place: Place,
    pub status: Status,
    /// The name among the components, if it was referred to by one.
    pub component: Option<String>,
    pub description: Option<Arc<str>>,
    pub headers: Rc<[Parameter]>,
    pub content: Rc<[Content]>,
}

/// The statuses that a response stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// One status.
    Code(u16),
    /// `2XX` and its like: the first digit.
    Range(u8),
    /// Every status that has no entry of its own.
    Default,
}

/// How a body is written, as far as it matters to its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Encoding {
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    Text,
    /// Anything else.
    Bytes,
}

impl Encoding {
    /// How a media type is written. JSON is `application/json`, or a media type with the suffix `+json` (RFC 6839, 3.1).
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
