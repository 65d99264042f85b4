//! Serving 1
//!
//! Generated from `serving.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client, Credentials};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, Members, Object, RequestWriter,
    ResponseHeaders, ResponseReader, Schemas, Serialize, Serializer, Writer, object,
};
use super::support::{
    Location, Map, Model, Operation, Parameter, Response, ResponseError, Schema, Scheme,
    SecurityKind, SecurityScheme, UnreadableProperties, Violations, parameter,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("serving.schema.json"), &[]);

/// The security schemes of this API.
pub const SECURITY_SCHEMES: &[SecurityScheme] = &[
    SecurityScheme {
        name: "key",
        deprecated: false,
        kind: SecurityKind::ApiKey { location: Location::Query, name: "key" },
    },
    SecurityScheme {
        name: "certificate",
        deprecated: false,
        kind: SecurityKind::MutualTls,
    },
];

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// At most 5 characters.
    pub status: Option<String>,
    pub count: Option<i64>,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Filter {
    /// Returns a builder for [`Filter`].
    pub fn builder() -> FilterBuilder {
        FilterBuilder(Self::default())
    }
}

/// A builder for [`Filter`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct FilterBuilder(Filter);

impl FilterBuilder {
    /// At most 5 characters.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.0.status = Some(value.into());
        self
    }

    pub fn count(mut self, value: i64) -> Self {
        self.0.count = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Filter, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Filter {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Filter");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("status", &self.status).max_length(5);
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Filter {
    const PROPERTIES: &'static [&'static str] = &["status", "count"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            status: None,
            count: None,
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.status),
                1 => members.try_put(&mut object.count),
                _ => members.try_refuse(),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Filter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Filter {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("status", &self.status);
        object.optional("count", &self.count);
        object.refused(Self::PROPERTIES);
        object.end()
    }
}

/// `GET /{id}.json/meta`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetMeta {
    /// Path parameter `id`.
    pub id: String,
}

impl GetMeta {
    /// Returns the request, given its required parameter.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Operation for GetMeta {
    const ID: Option<&'static str> = Some("getMeta");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/{id}.json/meta";
    const PARAMETERS: &'static [Parameter] = &[Parameter::path("id")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    type Response = GetMetaResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.id);
    }
}

/// The responses of [`GetMeta`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetMetaResponse {
    /// Status 204.
    NoContent,
}

impl Response for GetMetaResponse {
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

/// `GET /{id}/{part}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetPart {
    /// Path parameter `id`.
    pub id: String,
    /// Path parameter `part`.
    pub part: String,
}

impl GetPart {
    /// Returns the request, given its required parameters.
    pub fn new(id: impl Into<String>, part: impl Into<String>) -> Self {
        Self { id: id.into(), part: part.into() }
    }
}

impl Operation for GetPart {
    const ID: Option<&'static str> = Some("getPart");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/{id}/{part}";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::path("id"), Parameter::path("part")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    type Response = GetPartResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.id).required(&self.part);
    }
}

/// The responses of [`GetPart`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPartResponse {
    /// Status 204.
    NoContent,
}

impl Response for GetPartResponse {
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

/// `GET /compare/{one}|{other}.csv`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Compare {
    /// Path parameter `one`.
    pub one: String,
    /// Path parameter `other`.
    pub other: String,
}

impl Compare {
    /// Returns the request, given its required parameters.
    pub fn new(one: impl Into<String>, other: impl Into<String>) -> Self {
        Self { one: one.into(), other: other.into() }
    }
}

impl Operation for Compare {
    const ID: Option<&'static str> = Some("compare");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/compare/{one}|{other}.csv";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::path("one"), Parameter::path("other")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    type Response = CompareResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.one).required(&self.other);
    }
}

/// The responses of [`Compare`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CompareResponse {
    /// Status 204.
    NoContent,
}

impl Response for CompareResponse {
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

/// `GET /things`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListThings {
    /// Query parameter `filter`.
    pub filter: Option<Filter>,
    /// Query parameter `deep`.
    pub deep: Option<Map>,
}

impl ListThings {
    /// Query parameter `filter`.
    pub fn filter(mut self, value: Filter) -> Self {
        self.filter = Some(value);
        self
    }

    /// Query parameter `deep`.
    pub fn deep(mut self, value: Map) -> Self {
        self.deep = Some(value);
        self
    }
}

impl Operation for ListThings {
    const ID: Option<&'static str> = Some("listThings");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/things";
    const PARAMETERS: &'static [Parameter] = &[
        Parameter::query("filter"),
        Parameter::query("deep").style(parameter::Style::DeepObject, true),
    ];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "application/hal+json"];
    type Response = ListThingsResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("query", "filter", &self.filter).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.filter).optional(&self.deep);
    }
}

/// The responses of [`ListThings`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListThingsResponse {
    /// The things.
    ///
    /// Status 200.
    Ok {
        /// The headers.
        headers: Box<ListThingsOkHeaders>,
        /// The body.
        body: Box<Filter>,
    },
}

impl Response for ListThingsResponse {
    type Success = Filter;

    fn success(self) -> Result<Filter, Self> {
        match self {
            Self::Ok { body, .. } => Ok(*body),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok {
                headers: response.headers()?,
                body: response
                    .of(&["application/json", "application/hal+json"])
                    .json(&SCHEMAS, "/$defs/Filter")?,
            },
            _ => return Err(response.undefined()),
        })
    }
}

/// The headers of [`ListThingsResponse::Ok`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListThingsOkHeaders {
    /// Header `X-Note`.
    pub x_note: Option<String>,
}

impl ResponseHeaders for ListThingsOkHeaders {
    fn read(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self { x_note: response.optional_header("X-Note") })
    }
}

/// `POST /things`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct MakeThing {
    /// The request body, as `application/json` or `application/x-www-form-urlencoded` or `text/json`.
    pub body: Filter,
}

impl MakeThing {
    /// Returns the request, given its body.
    pub fn new(body: Filter) -> Self {
        Self { body }
    }
}

impl From<Filter> for MakeThing {
    fn from(body: Filter) -> Self {
        Self::new(body)
    }
}

impl Operation for MakeThing {
    const ID: Option<&'static str> = Some("makeThing");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/things";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[], &[Scheme { name: "certificate", scopes: &[] }]];
    type Response = MakeThingResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.json("application/json", &self.body);
    }
}

/// The responses of [`MakeThing`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MakeThingResponse {
    /// Status 204.
    NoContent,
}

impl Response for MakeThingResponse {
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

/// `DELETE /things`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct RemoveThings {}

impl Operation for RemoveThings {
    const ID: Option<&'static str> = Some("removeThings");
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/things";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "certificate", scopes: &[] }]];
    type Response = RemoveThingsResponse;
}

/// The responses of [`RemoveThings`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RemoveThingsResponse {
    /// Status 204.
    NoContent,
}

impl Response for RemoveThingsResponse {
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
