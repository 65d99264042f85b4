//! Servers 1
//!
//! Generated from `servers.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client, Server};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use super::support::__private::{Checker, RequestWriter, ResponseReader, pattern};
use super::support::{Operation, Parameter, Response, ResponseError, Scheme, server};

static PATTERN_1: pattern::Plain = pattern::Plain::new(
    "^[a-z]+$",
    &[&[
        pattern::Piece::Start,
        pattern::Piece::Chars(&[('a', 'z')], 1, u32::MAX),
        pattern::Piece::End,
    ]],
);

static PATTERN_2: pattern::Plain = pattern::Plain::new(
    "^[0-9]+$",
    &[&[
        pattern::Piece::Start,
        pattern::Piece::Chars(&[('0', '9')], 1, u32::MAX),
        pattern::Piece::End,
    ]],
);

/// The servers of this API.
///
/// * `https://{region}.example.com:{port}/{base}/`: production.
/// * `region`: Where the data lies.
pub const SERVERS: &[server::Server] = &[
    server::Server {
        template: "https://{region}.example.com:{port}/{base}/",
        variables: &[
            server::Variable {
                name: "region",
                default: Some("eu"),
                values: &["eu", "us"],
            },
            server::Variable { name: "port", default: Some("443"), values: &[] },
            server::Variable { name: "base", default: Some("v2"), values: &[] },
        ],
    },
    server::Server {
        template: "https://{tenant}.example.org",
        variables: &[server::Variable { name: "tenant", default: None, values: &[] }],
    },
];

/// `GET /files`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListFiles {}

impl Operation for ListFiles {
    const ID: Option<&'static str> = Some("listFiles");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/files";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const SERVERS: &'static [server::Server] =
        &[server::Server { template: "https://files.example.com", variables: &[] }];
    type Response = ListFilesResponse;
}

/// The responses of [`ListFiles`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListFilesResponse {}

impl Response for ListFilesResponse {
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

/// `POST /files`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Upload {}

impl Operation for Upload {
    const ID: Option<&'static str> = Some("upload");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/files";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const SERVERS: &'static [server::Server] =
        &[server::Server { template: "/upload", variables: &[] }];
    type Response = UploadResponse;
}

/// The responses of [`Upload`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UploadResponse {}

impl Response for UploadResponse {
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

/// `GET /things`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListThings {
    /// Query parameter `code`. Matches `^[a-z]+$`.
    pub code: Option<String>,
    /// Query parameter `codes`.
    pub codes: Option<Vec<String>>,
}

impl ListThings {
    /// Query parameter `code`. Matches `^[a-z]+$`.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    /// Query parameter `codes`.
    pub fn codes(mut self, value: Vec<String>) -> Self {
        self.codes = Some(value);
        self
    }
}

impl Operation for ListThings {
    const ID: Option<&'static str> = Some("listThings");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/things";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::query("code"), Parameter::query("codes")];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = ListThingsResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("query", "code", &self.code).pattern(&PATTERN_1);
        checker
            .parameter("query", "codes", &self.codes)
            .each(|item| item.pattern(&PATTERN_2));
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.code).optional(&self.codes);
    }
}

/// The responses of [`ListThings`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListThingsResponse {}

impl Response for ListThingsResponse {
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
