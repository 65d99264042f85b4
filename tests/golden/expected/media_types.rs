//! Bodies and headers of responses by media type 1
//!
//! Generated from `media_types.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use std::fmt;

use super::support::__private::{
    Checker, Contents, Deserialize, Deserializer, Generated, Members, Object,
    RequestWriter, ResponseHeaders, ResponseReader, Schemas, Secret, Serialize,
    Serializer, Writer, object,
};
use super::support::{
    DateTime, Map, Operation, Parameter, Response, ResponseError, Schema, Scheme,
    UnreadableProperties, Uri,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("media_types.schema.json"), &[]);

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Report {
    pub title: String,
    pub pages: Option<i64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Report {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Report");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Report {
    const PROPERTIES: &'static [&'static str] = &["title", "pages"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut title: Option<String> = None;
        let mut pages: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut title),
                1 => members.try_put(&mut pages),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            title: members.need("title", title)?,
            pages,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Report {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Report {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("title", &self.title);
        object.optional("pages", &self.pages);
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

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetReportOkVndShopSummaryJson {
    pub pages: i64,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for GetReportOkVndShopSummaryJson {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/GetReportOkVndShopSummaryJson");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for GetReportOkVndShopSummaryJson {
    const PROPERTIES: &'static [&'static str] = &["pages"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut pages: Option<i64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut pages),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            pages: members.need("pages", pages)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for GetReportOkVndShopSummaryJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for GetReportOkVndShopSummaryJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("pages", &self.pages);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pending {
    pub since: DateTime,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Pending {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Pending");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Pending {
    const PROPERTIES: &'static [&'static str] = &["since"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut since: Option<DateTime> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut since),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            since: members.need("since", since)?,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Pending {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Pending {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("since", &self.since);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// `GET /reports/{id}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetReport {
    /// Path parameter `id`.
    pub id: i64,
    /// The media type that the response is to have, if the server has a choice.
    pub accept: Option<GetReportAccept>,
}

impl GetReport {
    /// Returns the request, given its required parameter.
    pub fn new(id: i64) -> Self {
        Self { id, accept: None }
    }

    /// The media type that the response is to have, if the server has a choice.
    pub fn accept(mut self, value: GetReportAccept) -> Self {
        self.accept = Some(value);
        self
    }
}

/// The media types of the responses of [`GetReport`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetReportAccept {
    /// `application/json`.
    Json,
    /// `application/vnd.shop.summary+json`.
    VndShopSummaryJson,
    /// `text/csv`.
    TextCsv,
    /// `application/pdf`.
    Pdf,
    /// `text/plain`.
    Text,
}

impl GetReportAccept {
    /// Returns the media type.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::VndShopSummaryJson => "application/vnd.shop.summary+json",
            Self::TextCsv => "text/csv",
            Self::Pdf => "application/pdf",
            Self::Text => "text/plain",
        }
    }
}

impl Operation for GetReport {
    const ID: Option<&'static str> = Some("getReport");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/reports/{id}";
    const PARAMETERS: &'static [Parameter] = &[Parameter::path("id")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &[
        "application/json",
        "application/vnd.shop.report+json",
        "application/vnd.shop.summary+json;q=0.9",
        "text/csv;q=0.9",
        "application/pdf;q=0.9",
        "text/plain;q=0.9",
        "application/problem+json;q=0.8",
    ];
    type Response = GetReportResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.id);
        request.prefer(self.accept.map(GetReportAccept::as_str));
    }
}

/// The responses of [`GetReport`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetReportResponse {
    /// The report.
    ///
    /// Status 200.
    Ok {
        /// The headers.
        headers: Box<GetReportOkHeaders>,
        /// The body.
        body: GetReportOkBody,
    },
    /// Later.
    ///
    /// Status 202.
    Accepted {
        /// The headers.
        headers: Box<PendingHeaders>,
        /// The body.
        body: PendingBody,
    },
    /// Not that.
    ///
    /// A status from 400 to 499.
    ClientError {
        /// The status code.
        status: u16,
        /// The body.
        body: GetReportClientErrorBody,
    },
}

impl Response for GetReportResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        match self.status() {
            ..400 => Ok(self),
            _ => Err(self),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
            Self::Accepted { .. } => 202,
            Self::ClientError { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok { headers: response.headers()?, body: response.contents()? },
            202 => Self::Accepted {
                headers: response.headers()?,
                body: response.contents()?,
            },
            400..=499 => Self::ClientError {
                status: response.status(),
                body: response.contents()?,
            },
            _ => return Err(response.undefined()),
        })
    }
}

/// The body of [`GetReportResponse::Ok`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetReportOkBody {
    /// Media type `application/json` or `application/vnd.shop.report+json`.
    Json(Box<Report>),
    /// Media type `application/vnd.shop.summary+json; charset=utf-8`.
    VndShopSummaryJson(Box<GetReportOkVndShopSummaryJson>),
    /// Media type `text/csv`.
    TextCsv(String),
    /// Media type `application/pdf`.
    Pdf(Vec<u8>),
}

impl Contents for GetReportOkBody {
    const MEDIA_TYPES: &'static [&'static str] = &[
        "application/json",
        "application/vnd.shop.report+json",
        "application/vnd.shop.summary+json; charset=utf-8",
        "text/csv",
        "application/pdf",
    ];

    fn read(body: ResponseReader<'_>, media_type: usize) -> Result<Self, ResponseError> {
        Ok(match media_type {
            0 | 1 => Self::Json(body.json(&SCHEMAS, "/$defs/Report")?),
            2 => Self::VndShopSummaryJson(
                body.json(&SCHEMAS, "/$defs/GetReportOkVndShopSummaryJson")?,
            ),
            3 => Self::TextCsv(body.text()?),
            _ => Self::Pdf(body.bytes()?),
        })
    }
}

/// The headers of [`GetReportResponse::Ok`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetReportOkHeaders {
    /// Header `X-Pages`.
    pub x_pages: i64,
    /// Header `Last-Modified`.
    pub last_modified: Option<DateTime>,
}

impl ResponseHeaders for GetReportOkHeaders {
    fn read(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self {
            x_pages: response.required_header("X-Pages")?,
            last_modified: response.optional_header("Last-Modified"),
        })
    }
}

/// The body of the response `Pending`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PendingBody {
    /// Media type `application/json`.
    Json(Box<Pending>),
    /// Media type `text/plain`.
    Text(String),
}

impl Contents for PendingBody {
    const MEDIA_TYPES: &'static [&'static str] = &["application/json", "text/plain"];

    fn read(body: ResponseReader<'_>, media_type: usize) -> Result<Self, ResponseError> {
        Ok(match media_type {
            0 => Self::Json(body.json(&SCHEMAS, "/$defs/Pending")?),
            _ => Self::Text(body.text()?),
        })
    }
}

/// The headers of the response `Pending`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PendingHeaders {
    /// Header `Retry-After`.
    pub retry_after: Option<i64>,
}

impl ResponseHeaders for PendingHeaders {
    fn read(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self { retry_after: response.optional_header("Retry-After") })
    }
}

/// The body of [`GetReportResponse::ClientError`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetReportClientErrorBody {
    /// Media type `application/problem+json`.
    ProblemJson(Box<Problem>),
    /// Media type `text/plain`.
    Text(String),
}

impl Contents for GetReportClientErrorBody {
    const MEDIA_TYPES: &'static [&'static str] =
        &["application/problem+json", "text/plain"];

    fn read(body: ResponseReader<'_>, media_type: usize) -> Result<Self, ResponseError> {
        Ok(match media_type {
            0 => Self::ProblemJson(body.json(&SCHEMAS, "/$defs/Problem")?),
            _ => Self::Text(body.text()?),
        })
    }
}

/// `POST /reports/{id}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AskAboutReport {
    /// Path parameter `id`.
    pub id: i64,
    /// Query parameter `accept`.
    pub accept: Option<bool>,
    /// The media type that the response is to have, if the server has a choice.
    pub accept_media_type: Option<AskAboutReportAccept>,
}

impl AskAboutReport {
    /// Returns the request, given its required parameter.
    pub fn new(id: i64) -> Self {
        Self { id, accept: None, accept_media_type: None }
    }

    /// Query parameter `accept`.
    pub fn accept(mut self, value: bool) -> Self {
        self.accept = Some(value);
        self
    }

    /// The media type that the response is to have, if the server has a choice.
    pub fn accept_media_type(mut self, value: AskAboutReportAccept) -> Self {
        self.accept_media_type = Some(value);
        self
    }
}

/// The media types of the responses of [`AskAboutReport`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AskAboutReportAccept {
    /// `application/json`.
    Json,
    /// `text/event-stream`.
    EventStream,
    /// `text/plain`.
    Text,
}

impl AskAboutReportAccept {
    /// Returns the media type.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::EventStream => "text/event-stream",
            Self::Text => "text/plain",
        }
    }
}

impl Operation for AskAboutReport {
    const ID: Option<&'static str> = Some("askAboutReport");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/reports/{id}";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::path("id"), Parameter::query("accept")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] =
        &["application/json", "text/event-stream;q=0.9", "text/plain;q=0.9"];
    type Response = AskAboutReportResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.id).optional(&self.accept);
        request.prefer(self.accept_media_type.map(AskAboutReportAccept::as_str));
    }
}

/// The responses of [`AskAboutReport`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AskAboutReportResponse {
    /// One answer, or many.
    ///
    /// Status 200.
    Ok(AskAboutReportOkBody),
    /// Later.
    ///
    /// Status 202.
    Accepted {
        /// The headers.
        headers: Box<PendingHeaders>,
        /// The body.
        body: PendingBody,
    },
}

impl Response for AskAboutReportResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Ok(self)
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Accepted { .. } => 202,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.contents()?),
            202 => Self::Accepted {
                headers: response.headers()?,
                body: response.contents()?,
            },
            _ => return Err(response.undefined()),
        })
    }
}

/// The body of [`AskAboutReportResponse::Ok`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AskAboutReportOkBody {
    /// Media type `application/json`.
    Json(Box<Report>),
    /// Media type `text/event-stream`.
    EventStream(String),
}

impl Contents for AskAboutReportOkBody {
    const MEDIA_TYPES: &'static [&'static str] =
        &["application/json", "text/event-stream"];

    fn read(body: ResponseReader<'_>, media_type: usize) -> Result<Self, ResponseError> {
        Ok(match media_type {
            0 => Self::Json(body.json(&SCHEMAS, "/$defs/Report")?),
            _ => Self::EventStream(body.text()?),
        })
    }
}

/// `DELETE /reports/{id}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteReport {
    /// Path parameter `id`.
    pub id: i64,
}

impl DeleteReport {
    /// Returns the request, given its required parameter.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for DeleteReport {
    const ID: Option<&'static str> = Some("deleteReport");
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/reports/{id}";
    const PARAMETERS: &'static [Parameter] = &[Parameter::path("id")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/*"];
    type Response = DeleteReportResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.id);
    }
}

/// The responses of [`DeleteReport`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteReportResponse {
    /// Gone.
    ///
    /// Status 204.
    NoContent,
    /// Anything else.
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The headers.
        headers: Box<DeleteReportDefaultHeaders>,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for DeleteReportResponse {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::NoContent => Ok(()),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            204 => Self::NoContent,
            _ => Self::Default {
                status: response.status(),
                headers: response.headers()?,
                body: response
                    .of(&["application/*"])
                    .json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// The headers of [`DeleteReportResponse::Default`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteReportDefaultHeaders {
    /// Header `Retry-After`.
    pub retry_after: Option<i64>,
}

impl ResponseHeaders for DeleteReportDefaultHeaders {
    fn read(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self { retry_after: response.optional_header("Retry-After") })
    }
}

/// `HEAD /reports/{id}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct HasReport {
    /// Path parameter `id`.
    pub id: i64,
}

impl HasReport {
    /// Returns the request, given its required parameter.
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}

impl Operation for HasReport {
    const ID: Option<&'static str> = Some("hasReport");
    const METHOD: &'static str = "HEAD";
    const PATH: &'static str = "/reports/{id}";
    const PARAMETERS: &'static [Parameter] = &[Parameter::path("id")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = HasReportResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.id);
    }
}

/// The responses of [`HasReport`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HasReportResponse {
    /// It has.
    ///
    /// Status 200.
    Ok {
        /// The headers.
        headers: Box<HasReportOkHeaders>,
    },
}

impl Response for HasReportResponse {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::Ok { .. } => Ok(()),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok { headers: response.headers()? },
            _ => return Err(response.undefined()),
        })
    }
}

/// The headers of [`HasReportResponse::Ok`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HasReportOkHeaders {
    /// Header `X-Pages`.
    pub x_pages: Option<i64>,
}

impl ResponseHeaders for HasReportOkHeaders {
    fn read(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self { x_pages: response.optional_header("X-Pages") })
    }
}

/// `GET /files/{name}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetFile {
    /// Path parameter `name`.
    pub name: String,
}

impl GetFile {
    /// Returns the request, given its required parameter.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl Operation for GetFile {
    const ID: Option<&'static str> = Some("getFile");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/files/{name}";
    const PARAMETERS: &'static [Parameter] = &[Parameter::path("name")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["application/octet-stream"];
    type Response = GetFileResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.name);
    }
}

/// The responses of [`GetFile`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetFileResponse {
    /// The file.
    ///
    /// Status 200.
    Ok {
        /// The headers.
        headers: Box<GetFileOkHeaders>,
        /// The body.
        body: Vec<u8>,
    },
    /// Elsewhere.
    ///
    /// Status 302.
    Found {
        /// The headers.
        headers: Box<GetFileFoundHeaders>,
    },
    /// Not modified.
    ///
    /// Status 304.
    NotModified,
}

impl Response for GetFileResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Ok(self)
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
            Self::Found { .. } => 302,
            Self::NotModified => 304,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok {
                headers: response.headers()?,
                body: response.of(&["application/octet-stream"]).bytes()?,
            },
            302 => Self::Found { headers: response.headers()? },
            304 => Self::NotModified,
            _ => return Err(response.undefined()),
        })
    }
}

/// The headers of [`GetFileResponse::Ok`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetFileOkHeaders {
    /// Header `Content-Disposition`.
    pub content_disposition: Option<String>,
    /// Header `Link`.
    pub link: Option<Vec<String>>,
    /// Header `Set-Cookie`.
    pub set_cookie: Option<Vec<String>>,
}

impl fmt::Debug for GetFileOkHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GetFileOkHeaders")
            .field("content_disposition", &self.content_disposition)
            .field("link", &self.link)
            .field("set_cookie", &Secret)
            .finish()
    }
}

impl ResponseHeaders for GetFileOkHeaders {
    fn read(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self {
            content_disposition: response.optional_header("Content-Disposition"),
            link: response.optional_header("Link"),
            set_cookie: response.optional_header("Set-Cookie"),
        })
    }
}

/// The headers of [`GetFileResponse::Found`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFileFoundHeaders {
    /// Header `Location`.
    pub location: Uri,
}

impl ResponseHeaders for GetFileFoundHeaders {
    fn read(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self { location: response.required_header("Location")? })
    }
}

/// `PUT /files/{name}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetPreview {
    /// Path parameter `name`.
    pub name: String,
    /// The media type that the response is to have, if the server has a choice.
    pub accept: Option<GetPreviewAccept>,
}

impl GetPreview {
    /// Returns the request, given its required parameter.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), accept: None }
    }

    /// The media type that the response is to have, if the server has a choice.
    pub fn accept(mut self, value: GetPreviewAccept) -> Self {
        self.accept = Some(value);
        self
    }
}

/// The media types of the responses of [`GetPreview`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetPreviewAccept {
    /// `image/png`.
    ImagePng,
    /// `*/*`.
    Any,
    /// `image/*`.
    Image,
}

impl GetPreviewAccept {
    /// Returns the media type.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ImagePng => "image/png",
            Self::Any => "*/*",
            Self::Image => "image/*",
        }
    }
}

impl Operation for GetPreview {
    const ID: Option<&'static str> = Some("getPreview");
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/files/{name}";
    const PARAMETERS: &'static [Parameter] = &[Parameter::path("name")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] = &["image/png", "*/*;q=0.9", "image/*;q=0.9"];
    type Response = GetPreviewResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.name);
        request.prefer(self.accept.map(GetPreviewAccept::as_str));
    }
}

/// The responses of [`GetPreview`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPreviewResponse {
    /// A picture, or what else there is.
    ///
    /// Status 200.
    Ok(GetPreviewOkBody),
}

impl Response for GetPreviewResponse {
    type Success = GetPreviewOkBody;

    fn success(self) -> Result<GetPreviewOkBody, Self> {
        match self {
            Self::Ok(body) => Ok(body),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.contents()?),
            _ => return Err(response.undefined()),
        })
    }
}

/// The body of [`GetPreviewResponse::Ok`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetPreviewOkBody {
    /// Media type `image/png`.
    ImagePng(Vec<u8>),
    /// Media type `*/*`.
    Any(Box<Problem>),
    /// Media type `image/*`.
    Image(Vec<u8>),
}

impl Contents for GetPreviewOkBody {
    const MEDIA_TYPES: &'static [&'static str] = &["image/png", "*/*", "image/*"];

    fn read(body: ResponseReader<'_>, media_type: usize) -> Result<Self, ResponseError> {
        Ok(match media_type {
            0 => Self::ImagePng(body.bytes()?),
            1 => Self::Any(body.json(&SCHEMAS, "/$defs/Problem")?),
            _ => Self::Image(body.bytes()?),
        })
    }
}

/// `PATCH /files/{name}`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CopyFile {
    /// Path parameter `name`.
    pub name: String,
    /// The request body, as `*/*`.
    pub body: Vec<u8>,
    /// The media type that the response is to have, if the server has a choice.
    pub accept: Option<CopyFileAccept>,
}

impl CopyFile {
    /// Returns the request, given its required parameter and its body.
    pub fn new(name: impl Into<String>, body: Vec<u8>) -> Self {
        Self { name: name.into(), body, accept: None }
    }

    /// The media type that the response is to have, if the server has a choice.
    pub fn accept(mut self, value: CopyFileAccept) -> Self {
        self.accept = Some(value);
        self
    }
}

/// The media types of the responses of [`CopyFile`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CopyFileAccept {
    /// `application/vnd.shop.problem+json`.
    VndShopProblemJson,
    /// `*/*`.
    Any,
    /// `application/*`.
    Application,
}

impl CopyFileAccept {
    /// Returns the media type.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::VndShopProblemJson => "application/vnd.shop.problem+json",
            Self::Any => "*/*",
            Self::Application => "application/*",
        }
    }
}

impl Operation for CopyFile {
    const ID: Option<&'static str> = Some("copyFile");
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/files/{name}";
    const PARAMETERS: &'static [Parameter] = &[Parameter::path("name")];
    const CONTENT_TYPE: Option<&'static str> = Some("*/*");
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const ACCEPT: &'static [&'static str] =
        &["application/vnd.shop.problem+json", "*/*", "application/*"];
    type Response = CopyFileResponse;

    fn write(&self, request: &mut RequestWriter) {
        request.required(&self.name);
        request.bytes("*/*", &self.body);
        request.prefer(self.accept.map(CopyFileAccept::as_str));
    }
}

/// The responses of [`CopyFile`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CopyFileResponse {
    /// A copy, or what is wrong.
    ///
    /// Status 200.
    Ok(CopyFileOkBody),
    /// A copy.
    ///
    /// Status 201.
    Created(Vec<u8>),
    /// A copy.
    ///
    /// Status 202.
    Accepted(Vec<u8>),
    /// A copy.
    ///
    /// Status 203.
    NonAuthoritativeInformation(Vec<u8>),
}

impl Response for CopyFileResponse {
    type Success = Self;

    fn success(self) -> Result<Self, Self> {
        Ok(self)
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok(_) => 200,
            Self::Created(_) => 201,
            Self::Accepted(_) => 202,
            Self::NonAuthoritativeInformation(_) => 203,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok(response.contents()?),
            201 => Self::Created(response.of(&["*/*"]).bytes()?),
            202 => Self::Accepted(response.of(&["application/*"]).bytes()?),
            203 => Self::NonAuthoritativeInformation(response.of(&["*/*"]).bytes()?),
            _ => return Err(response.undefined()),
        })
    }
}

/// The body of [`CopyFileResponse::Ok`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CopyFileOkBody {
    /// Media type `application/vnd.shop.problem+json`.
    VndShopProblemJson(Box<Problem>),
    /// Media type `*/*`.
    Any(Vec<u8>),
}

impl Contents for CopyFileOkBody {
    const MEDIA_TYPES: &'static [&'static str] =
        &["application/vnd.shop.problem+json", "*/*"];

    fn read(body: ResponseReader<'_>, media_type: usize) -> Result<Self, ResponseError> {
        Ok(match media_type {
            0 => Self::VndShopProblemJson(body.json(&SCHEMAS, "/$defs/Problem")?),
            _ => Self::Any(body.bytes()?),
        })
    }
}
