//! Security 1
//!
//! Generated from `security.yaml`; edits are overwritten.

pub mod blocking;
pub mod client;

#[doc(inline)]
pub use self::client::{Api, Client, Credentials};

pub mod service;
mod wire;

#[doc(inline)]
pub use self::service::{Service, router};

use super::support::__private::ResponseReader;
use super::support::{
    Location, Operation, Parameter, Response, ResponseError, Scheme, SecurityKind,
    SecurityScheme, security,
};

/// The security schemes of this API.
///
/// * `key`: A session.
pub const SECURITY_SCHEMES: &[SecurityScheme] = &[
    SecurityScheme {
        name: "key",
        deprecated: false,
        kind: SecurityKind::ApiKey { location: Location::Cookie, name: "session" },
    },
    SecurityScheme {
        name: "bearer",
        deprecated: false,
        kind: SecurityKind::Http { scheme: "bearer", bearer_format: Some("JWT") },
    },
    SecurityScheme {
        name: "basic",
        deprecated: true,
        kind: SecurityKind::Http { scheme: "basic", bearer_format: None },
    },
    SecurityScheme {
        name: "certificate",
        deprecated: false,
        kind: SecurityKind::MutualTls,
    },
    SecurityScheme {
        name: "oauth",
        deprecated: false,
        kind: SecurityKind::OAuth2 {
            flows: &[
                security::Flow {
                    grant: security::Grant::Implicit,
                    authorization_url: Some("https://example.com/authorize"),
                    device_authorization_url: None,
                    token_url: None,
                    refresh_url: None,
                    scopes: &[("read", "Read things.")],
                },
                security::Flow {
                    grant: security::Grant::Password,
                    authorization_url: None,
                    device_authorization_url: None,
                    token_url: Some("https://example.com/token"),
                    refresh_url: Some("https://example.com/refresh"),
                    scopes: &[],
                },
                security::Flow {
                    grant: security::Grant::ClientCredentials,
                    authorization_url: None,
                    device_authorization_url: None,
                    token_url: Some("https://example.com/token"),
                    refresh_url: None,
                    scopes: &[("read", "Read things."), ("write", "Change things.")],
                },
                security::Flow {
                    grant: security::Grant::AuthorizationCode,
                    authorization_url: Some("https://example.com/authorize"),
                    device_authorization_url: None,
                    token_url: Some("https://example.com/token"),
                    refresh_url: None,
                    scopes: &[],
                },
            ],
            metadata_url: Some(
                "https://example.com/.well-known/oauth-authorization-server",
            ),
        },
    },
    SecurityScheme {
        name: "discovered",
        deprecated: false,
        kind: SecurityKind::OpenIdConnect {
            url: "https://example.com/.well-known/openid-configuration",
        },
    },
    SecurityScheme {
        name: "./files/security.yaml#/device",
        deprecated: false,
        kind: SecurityKind::OAuth2 {
            flows: &[security::Flow {
                grant: security::Grant::DeviceAuthorization,
                authorization_url: None,
                device_authorization_url: Some("https://example.com/device"),
                token_url: Some("https://example.com/token"),
                refresh_url: None,
                scopes: &[("read", "Read things.")],
            }],
            metadata_url: None,
        },
    },
];

/// `GET /things`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListThings {}

impl Operation for ListThings {
    const ID: Option<&'static str> = Some("listThings");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/things";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[
        &[Scheme { name: "key", scopes: &[] }],
        &[
            Scheme { name: "bearer", scopes: &[] },
            Scheme { name: "certificate", scopes: &[] },
        ],
        &[],
    ];
    type Response = ListThingsResponse;
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

/// `PUT /things`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PutThings {}

impl Operation for PutThings {
    const ID: Option<&'static str> = Some("putThings");
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/things";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "oauth", scopes: &["read", "write"] }]];
    type Response = PutThingsResponse;
}

/// The responses of [`PutThings`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutThingsResponse {}

impl Response for PutThingsResponse {
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

/// `POST /things`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PostThings {}

impl Operation for PostThings {
    const ID: Option<&'static str> = Some("postThings");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/things";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[
        &[Scheme { name: "key", scopes: &[] }],
        &[Scheme { name: "./files/security.yaml#/device", scopes: &["read"] }],
    ];
    type Response = PostThingsResponse;
}

/// The responses of [`PostThings`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PostThingsResponse {}

impl Response for PostThingsResponse {
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

/// `DELETE /things`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct DeleteThings {}

impl Operation for DeleteThings {
    const ID: Option<&'static str> = Some("deleteThings");
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/things";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] = &[];
    type Response = DeleteThingsResponse;
}

/// The responses of [`DeleteThings`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteThingsResponse {}

impl Response for DeleteThingsResponse {
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
