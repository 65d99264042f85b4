//! Security schemes and requirements.

use super::parameter::Location;

/// A security requirement: a security scheme and the scopes that an operation requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// The name of the security scheme.
    pub name: &'static str,
    /// The scopes, or the roles if the scheme has no scopes.
    pub scopes: &'static [&'static str],
}

/// A security scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// The name in the document.
    pub name: &'static str,
    /// Whether the scheme is deprecated.
    pub deprecated: bool,
    /// The type of the scheme.
    pub kind: SecurityKind,
}

/// The type of a security scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecurityKind {
    /// An API key.
    ApiKey {
        /// The location of the key.
        location: Location,
        /// The name of the header, query parameter or cookie.
        name: &'static str,
    },
    /// An HTTP authentication scheme, for the header `Authorization`.
    Http {
        /// The name of the authentication scheme, such as `bearer`.
        scheme: &'static str,
        /// The format of bearer tokens, such as `JWT`.
        bearer_format: Option<&'static str>,
    },
    /// A client certificate.
    MutualTls,
    /// OAuth 2.0.
    OAuth2 {
        /// The flows.
        flows: &'static [Flow],
        /// The URL of the authorization server's metadata (RFC 8414).
        metadata_url: Option<&'static str>,
    },
    /// OpenID Connect.
    OpenIdConnect {
        /// The URL of the discovery document.
        url: &'static str,
    },
}

/// A flow of OAuth 2.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    /// The grant type.
    pub grant: Grant,
    /// The URL of the authorization endpoint.
    pub authorization_url: Option<&'static str>,
    /// The URL of the device authorization endpoint.
    pub device_authorization_url: Option<&'static str>,
    /// The URL of the token endpoint.
    pub token_url: Option<&'static str>,
    /// The URL for refresh tokens.
    pub refresh_url: Option<&'static str>,
    /// The scopes, each with its description.
    pub scopes: &'static [(&'static str, &'static str)],
}

/// The grant type of a flow of OAuth 2.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Grant {
    /// Implicit.
    Implicit,
    /// Resource owner password credentials.
    Password,
    /// Client credentials.
    ClientCredentials,
    /// Authorization code.
    AuthorizationCode,
    /// Device authorization (RFC 8628).
    DeviceAuthorization,
}
