//! Servers 1
//!
//! Generated from `servers.yaml`; edits are overwritten.

use super::support::{Operation, Parameter, ResponseError, Scheme, server};

/// Where the API is served.
///
/// * `https://{region}.example.com:{port}/{base}/`: production. What customers use.
///
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

/// `GET /files`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListFiles {}

impl Operation for ListFiles {
    const ID: Option<&'static str> = Some("listFiles");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/files";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const SERVERS: &'static [server::Server] = &[
        server::Server { template: "https://files.example.com", variables: &[] },
    ];
    type Response = ListFilesResponse;
}

/// What [`ListFiles`] may bring back.
#[derive(Clone, Debug, PartialEq)]
pub enum ListFilesResponse {}

impl ListFilesResponse {
    /// Reads a response, tolerant of what the types can hold.
    ///
    /// # Errors
    ///
    /// When the document does not know the status, or when the types can't hold the body.
    pub fn read(status: u16, _body: &[u8]) -> Result<Self, ResponseError> {
        Err(ResponseError::Status(status))
    }
}

/// `POST /files`.
#[derive(Clone, Debug, PartialEq)]
pub struct Upload {}

impl Operation for Upload {
    const ID: Option<&'static str> = Some("upload");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/files";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    const SERVERS: &'static [server::Server] = &[
        server::Server { template: "/upload", variables: &[] },
    ];
    type Response = UploadResponse;
}

/// What [`Upload`] may bring back.
#[derive(Clone, Debug, PartialEq)]
pub enum UploadResponse {}

impl UploadResponse {
    /// Reads a response, tolerant of what the types can hold.
    ///
    /// # Errors
    ///
    /// When the document does not know the status, or when the types can't hold the body.
    pub fn read(status: u16, _body: &[u8]) -> Result<Self, ResponseError> {
        Err(ResponseError::Status(status))
    }
}

/// `GET /things`.
#[derive(Clone, Debug, PartialEq)]
pub struct ListThings {}

impl Operation for ListThings {
    const ID: Option<&'static str> = Some("listThings");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/things";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = ListThingsResponse;
}

/// What [`ListThings`] may bring back.
#[derive(Clone, Debug, PartialEq)]
pub enum ListThingsResponse {}

impl ListThingsResponse {
    /// Reads a response, tolerant of what the types can hold.
    ///
    /// # Errors
    ///
    /// When the document does not know the status, or when the types can't hold the body.
    pub fn read(status: u16, _body: &[u8]) -> Result<Self, ResponseError> {
        Err(ResponseError::Status(status))
    }
}
