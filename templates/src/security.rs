//! What lets a request in.

use super::parameter::Location;

/// A security scheme, and the scopes that an operation needs of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scheme {
    /// Its name in the document.
    pub name: &'static str,
    /// The scopes, or the roles if the scheme knows no scopes.
    pub scopes: &'static [&'static str],
}

/// A way of being let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecurityScheme {
    /// Its name in the document.
    pub name: &'static str,
    /// Whether it should not be used any more.
    pub deprecated: bool,
    /// What it asks for.
    pub kind: SecurityKind,
}

/// The kinds of security schemes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecurityKind {
    /// A key under a name.
    ApiKey {
        /// Where it travels.
        location: Location,
        /// Its name there.
        name: &'static str,
    },
    /// A scheme of the header `Authorization`.
    Http {
        /// The scheme, such as `bearer`.
        scheme: &'static str,
        /// What bearer tokens look like, such as `JWT`.
        bearer_format: Option<&'static str>,
    },
    /// A certificate of the client.
    MutualTls,
    /// OAuth 2.
    OAuth2 {
        /// The ways to a token.
        flows: &'static [Flow],
        /// The URL of the authorization server's metadata (RFC 8414).
        metadata_url: Option<&'static str>,
    },
    /// OpenID Connect.
    OpenIdConnect {
        /// The URL of its configuration.
        url: &'static str,
    },
}

/// One way to a token of OAuth 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flow {
    /// Which it is.
    pub grant: Grant,
    /// Where a person agrees.
    pub authorization_url: Option<&'static str>,
    /// Where a device asks for its code.
    pub device_authorization_url: Option<&'static str>,
    /// Where tokens are given.
    pub token_url: Option<&'static str>,
    /// Where tokens are given anew.
    pub refresh_url: Option<&'static str>,
    /// The scopes, each with what the document says of it.
    pub scopes: &'static [(&'static str, &'static str)],
}

/// The flows of OAuth 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Grant {
    /// The implicit flow.
    Implicit,
    /// The password of the resource's owner.
    Password,
    /// The credentials of the client.
    ClientCredentials,
    /// The authorization code.
    AuthorizationCode,
    /// The code of a device (RFC 8628).
    DeviceAuthorization,
}
