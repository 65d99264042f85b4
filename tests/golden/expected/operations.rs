//! Operations 1
//!
//! Generated from `operations.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client, Credentials, Server};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use std::fmt;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, Members, Object,
    RequestWriter, ResponseHeaders, ResponseReader, Schemas, Secret, Serialize,
    Serializer, Writer, enumeration, object,
};
use super::support::{
    ByApi, Location, Map, Model, Operation, Parameter, ParseEnumError, Response,
    ResponseError, Schema, Scheme, SecurityKind, SecurityScheme, UnknownValue,
    UnreadableProperties, Uuid, Violations, server,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("operations.schema.json"), &[]);

/// The servers of this API.
pub const SERVERS: &[server::Server] =
    &[server::Server { template: "https://api.example.com", variables: &[] }];

/// The security schemes of this API.
pub const SECURITY_SCHEMES: &[SecurityScheme] = &[SecurityScheme {
    name: "key",
    deprecated: false,
    kind: SecurityKind::ApiKey { location: Location::Header, name: "X-Key" },
}];

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub name: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Thing {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Thing");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Thing {
    const PROPERTIES: &'static [&'static str] = &["name"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            name: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.name),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Thing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Thing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("name", &self.name);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub title: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Problem {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Problem");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Problem {
    const PROPERTIES: &'static [&'static str] = &["title"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            title: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.title),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Problem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Problem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("title", &self.title);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// A component keeps its name.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetThing {
    pub a: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl GetThing {
    /// Returns a builder for [`GetThing`].
    pub fn builder() -> GetThingBuilder {
        GetThingBuilder(Self::default())
    }
}

/// A builder for [`GetThing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct GetThingBuilder(GetThing);

impl GetThingBuilder {
    pub fn a(mut self, value: impl Into<String>) -> Self {
        self.0.a = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<GetThing, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for GetThing {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/GetThing");
}

impl Object for GetThing {
    const PROPERTIES: &'static [&'static str] = &["a"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { a: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.a),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for GetThing {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for GetThing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("a", &self.a);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NotFound {
    pub why: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for NotFound {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/NotFound");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for NotFound {
    const PROPERTIES: &'static [&'static str] = &["why"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            why: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.why),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for NotFound {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for NotFound {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("why", &self.why);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadRequest {
    pub file: String,
    pub size: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`UploadRequest`].
#[derive(Clone, Debug, PartialEq)]
pub struct UploadRequestRequired {
    pub file: String,
}

impl UploadRequest {
    /// Returns a builder for [`UploadRequest`], given its required fields.
    pub fn builder(required: UploadRequestRequired) -> UploadRequestBuilder {
        UploadRequestBuilder(Self {
            file: required.file,
            size: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`UploadRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct UploadRequestBuilder(UploadRequest);

impl UploadRequestBuilder {
    pub fn size(mut self, value: i64) -> Self {
        self.0.size = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<UploadRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for UploadRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/UploadRequest");
}

impl Object for UploadRequest {
    const PROPERTIES: &'static [&'static str] = &["file", "size"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut file: Option<String> = None;
        let mut size: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut file),
                1 => members.put(&mut size),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { file: members.need("file", file)?, size, additional_properties })
    }
}

impl<'de> Deserialize<'de> for UploadRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for UploadRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("file", &self.file);
        object.optional("size", &self.size);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PostShippedRequest {
    pub state: State,
    pub at: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for PostShippedRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/PostShippedRequest");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("state", &self.state).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for PostShippedRequest {
    const PROPERTIES: &'static [&'static str] = &["state", "at"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut state: Option<State> = None;
        let mut at: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut state),
                1 => members.try_put(&mut at),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            state: members.need("state", state)?,
            at,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for PostShippedRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for PostShippedRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("state", &self.state);
        object.optional("at", &self.at);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum State {
    Sent,
    Lost,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl State {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Sent, Self::Lost];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sent => "sent",
            Self::Lost => "lost",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for State {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/State");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for State {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for State {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for State {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for State {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PostThingMadeOk {
    pub again: Option<bool>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl PostThingMadeOk {
    /// Returns a builder for [`PostThingMadeOk`].
    pub fn builder() -> PostThingMadeOkBuilder {
        PostThingMadeOkBuilder(Self::default())
    }
}

/// A builder for [`PostThingMadeOk`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PostThingMadeOkBuilder(PostThingMadeOk);

impl PostThingMadeOkBuilder {
    pub fn again(mut self, value: bool) -> Self {
        self.0.again = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<PostThingMadeOk, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for PostThingMadeOk {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/PostThingMadeOk");
}

impl Object for PostThingMadeOk {
    const PROPERTIES: &'static [&'static str] = &["again"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { again: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.again),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for PostThingMadeOk {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for PostThingMadeOk {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("again", &self.again);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// Find a thing
///
/// `GET /things/{id}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetThingOperation {
    /// Path parameter `id`.
    pub id: Uuid,
    /// Query parameter `filter`.
    pub filter: Option<Vec<String>>,
    /// Cookie `session`.
    pub session: Option<String>,
    /// Header `trace`.
    pub trace: i64,
    /// Query parameter `body`.
    pub body_query: Option<String>,
}

impl GetThingOperation {
    /// Returns the request, given its required parameters.
    pub fn new(id: impl Into<Uuid>, trace: i64) -> Self {
        Self { id: id.into(), filter: None, session: None, trace, body_query: None }
    }

    /// Query parameter `filter`.
    pub fn filter(mut self, value: Vec<String>) -> Self {
        self.filter = Some(value);
        self
    }

    /// Cookie `session`.
    pub fn session(mut self, value: impl Into<String>) -> Self {
        self.session = Some(value.into());
        self
    }

    /// Query parameter `body`.
    pub fn body_query(mut self, value: impl Into<String>) -> Self {
        self.body_query = Some(value.into());
        self
    }
}

impl Operation for GetThingOperation {
    const ID: Option<&'static str> = Some("getThing");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/things/{id}";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::path("id"),
        Parameter::query("filter"),
        Parameter::cookie("session"),
        Parameter::header("trace").required(),
        Parameter::query("body"),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "application/problem+json;q=0.9"];
    type Response = GetThingResponse;

    fn write(&self, request: &mut RequestWriter) {
        request
            .required(&self.id)
            .optional(&self.filter)
            .optional(&self.session)
            .required(&self.trace)
            .optional(&self.body_query);
    }
}

/// The responses of [`GetThingOperation`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetThingResponse {
    /// A thing.
    ///
    /// Status 200.
    Ok {
        /// The headers.
        headers: Box<GetThingOkHeaders>,
        /// The body.
        body: Box<Thing>,
    },
    /// A fault of the request.
    ///
    /// Status 400.
    BadRequest,
    /// There is no such thing.
    ///
    /// Status 404.
    NotFound(Box<NotFound>),
    /// Another fault.
    ///
    /// A status from 400 to 499.
    ClientError {
        /// The status code.
        status: u16,
    },
    /// Anything else.
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for GetThingResponse {
    type Success = Thing;

    fn success(self) -> Result<Thing, Self> {
        match self {
            Self::Ok { body, .. } => Ok(*body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
            Self::BadRequest => 400,
            Self::NotFound(_) => 404,
            Self::ClientError { status, .. } | Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok {
                headers: response.headers()?,
                body: response.json(&SCHEMAS, "/$defs/Thing")?,
            },
            400 => Self::BadRequest,
            404 => Self::NotFound(response.json(&SCHEMAS, "/$defs/NotFound")?),
            401..=499 => Self::ClientError { status: response.status() },
            _ => Self::Default {
                status: response.status(),
                body: response
                    .of(&["application/problem+json"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// The headers of [`GetThingResponse::Ok`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetThingOkHeaders {
    /// Header `X-Rate`.
    pub x_rate: Option<i64>,
    /// Header `X-Tags`.
    pub x_tags: Vec<String>,
    /// Header `X-Token`.
    pub x_token: Option<String>,
}

impl fmt::Debug for GetThingOkHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetThingOkHeaders")
            .field("x_rate", &self.x_rate)
            .field("x_tags", &self.x_tags)
            .field("x_token", &Secret)
            .finish()
    }
}

impl ResponseHeaders for GetThingOkHeaders {
    fn read(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self {
            x_rate: response.optional_header("X-Rate"),
            x_tags: response.required_header("X-Tags")?,
            x_token: response.optional_header("X-Token"),
        })
    }
}

/// `DELETE /things/{id}`
#[deprecated]
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteThingsId {
    /// Path parameter `id`.
    pub id: Uuid,
    /// Header `trace`.
    pub trace: Option<String>,
}

#[allow(deprecated)]
impl DeleteThingsId {
    /// Returns the request, given its required parameter.
    pub fn new(id: impl Into<Uuid>) -> Self {
        Self { id: id.into(), trace: None }
    }

    /// Header `trace`.
    pub fn trace(mut self, value: impl Into<String>) -> Self {
        self.trace = Some(value.into());
        self
    }
}

#[allow(deprecated)]
impl Operation for DeleteThingsId {
    const ID: Option<&'static str> = None;
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/things/{id}";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::path("id"), Parameter::header("trace")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = DeleteThingsIdResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.id).optional(&self.trace);
    }
}

/// The responses of [`DeleteThingsId`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteThingsIdResponse {
    /// Gone.
    ///
    /// Status 204.
    NoContent,
}

impl Response for DeleteThingsIdResponse {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::NoContent => Ok(()),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            204 => Self::NoContent,
            _ => return Err(response.undefined()),
        })
    }
}

/// `POST /files`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Upload {
    /// The request body, as `text/plain` or `multipart/form-data`.
    pub body: Option<UploadBody>,
    /// The media type that the response is to have, if the server has a choice.
    pub accept: Option<UploadAccept>,
}

impl Upload {
    /// The request body, as `text/plain` or `multipart/form-data`.
    pub fn body(mut self, value: UploadBody) -> Self {
        self.body = Some(value);
        self
    }

    /// The media type that the response is to have, if the server has a choice.
    pub fn accept(mut self, value: UploadAccept) -> Self {
        self.accept = Some(value);
        self
    }
}

/// The request body of [`Upload`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UploadBody {
    /// Media type `multipart/form-data`.
    Multipart(Box<UploadRequest>),
    /// Media type `text/plain`.
    Text(String),
}

/// The media types of the responses of [`Upload`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UploadAccept {
    /// `text/csv`.
    TextCsv,
    /// `image/png`.
    ImagePng,
    /// `application/x-www-form-urlencoded`.
    Form,
}

impl UploadAccept {
    /// Returns the media type.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TextCsv => "text/csv",
            Self::ImagePng => "image/png",
            Self::Form => "application/x-www-form-urlencoded",
        }
    }
}

impl Operation for Upload {
    const ID: Option<&'static str> = Some("upload");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/files";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("multipart/form-data");
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    const ACCEPT: &'static [&'static str] =
        &["text/csv", "image/png", "application/x-www-form-urlencoded"];
    type Response = UploadResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        if let Some(UploadBody::Multipart(body)) = &self.body {
            checker.property("body", body).valid();
        }
    }

    fn write(&self, request: &mut RequestWriter) {
        match &self.body {
            Some(UploadBody::Multipart(body)) => {
                request.multipart("multipart/form-data", &[], |form| form.members(body))
            }
            Some(UploadBody::Text(body)) => request.text("text/plain", body),
            None => {}
        }
        request.prefer(self.accept.map(UploadAccept::as_str));
    }
}

/// The responses of [`Upload`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UploadResponse {
    /// A text.
    ///
    /// Status 200.
    Ok(String),
    /// A picture.
    ///
    /// Status 201.
    Created(Vec<u8>),
    /// A form.
    ///
    /// Status 202.
    Accepted(Vec<u8>),
}

impl Response for UploadResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Ok(self)
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Created(_) => 201,
            Self::Accepted(_) => 202,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.of(&["text/csv"]).text()?),
            201 => Self::Created(response.of(&["image/png"]).bytes()?),
            202 => Self::Accepted(
                response.of(&["application/x-www-form-urlencoded"]).bytes()?,
            ),
            _ => return Err(response.undefined()),
        })
    }
}

/// `POST /orders`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Order {}

impl Operation for Order {
    const ID: Option<&'static str> = Some("order");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/orders";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    type Response = OrderResponse;
}

/// The responses of [`Order`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OrderResponse {}

impl Response for OrderResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Err(self)
    }

    fn status(&self) -> u16 {
        match *self {}
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Err(response.undefined())
    }
}

/// The callback `shipped`, `POST {$request.query.url}`, a request that the API sends.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PostShipped {
    /// The request body, as `application/json`.
    pub body: Option<PostShippedRequest>,
}

impl PostShipped {
    /// The request body, as `application/json`.
    pub fn body(mut self, value: PostShippedRequest) -> Self {
        self.body = Some(value);
        self
    }
}

impl Operation<ByApi> for PostShipped {
    const ID: Option<&'static str> = None;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "{$request.query.url}";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    type Response = PostShippedResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }
}

/// The responses of [`PostShipped`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostShippedResponse {
    /// Heard.
    ///
    /// Status 204.
    NoContent,
}

impl Response for PostShippedResponse {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::NoContent => Ok(()),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            204 => Self::NoContent,
            _ => return Err(response.undefined()),
        })
    }
}

/// `GET /nothing`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetNothing {}

impl Operation for GetNothing {
    const ID: Option<&'static str> = Some("getNothing");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/nothing";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    type Response = GetNothingResponse;
}

/// The responses of [`GetNothing`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetNothingResponse {}

impl Response for GetNothingResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Err(self)
    }

    fn status(&self) -> u16 {
        match *self {}
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Err(response.undefined())
    }
}

/// `PUT /nothing`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PutNothing {}

impl Operation for PutNothing {
    const ID: Option<&'static str> = Some("putNothing");
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/nothing";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    type Response = PutNothingResponse;
}

/// The responses of [`PutNothing`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutNothingResponse {
    /// Whatever.
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
    },
}

impl Response for PutNothingResponse {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::Default { status: ..400, .. } => Ok(()),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self::Default { status: response.status() })
    }
}

/// The webhook `POST thingMade`, a request that the API sends.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PostThingMade {
    /// The request body, as `application/json`.
    pub body: Thing,
}

impl PostThingMade {
    /// Returns the request, given its body.
    pub fn new(body: Thing) -> Self {
        Self { body }
    }
}

impl From<Thing> for PostThingMade {
    fn from(body: Thing) -> Self {
        Self::new(body)
    }
}

impl Operation<ByApi> for PostThingMade {
    const ID: Option<&'static str> = None;
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "thingMade";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = PostThingMadeResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.json("application/json", &self.body);
    }
}

/// The responses of [`PostThingMade`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostThingMadeResponse {
    /// Heard.
    ///
    /// Status 200.
    Ok(Box<PostThingMadeOk>),
}

impl Response for PostThingMadeResponse {
    type Success = PostThingMadeOk;

    fn success(self) -> Result<PostThingMadeOk, Self> {
        match self {
            Self::Ok(body) => Ok(*body),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.json(&SCHEMAS, "/$defs/PostThingMadeOk")?),
            _ => return Err(response.undefined()),
        })
    }
}
