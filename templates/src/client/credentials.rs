//! Credentials, and their application by the security requirements of an operation.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::sync::Arc;

use super::super::headers::Headers;
use super::super::parameter::Location;
use super::super::security::{Scheme, SecurityKind, SecurityScheme};
use super::super::style::Escape;
use super::super::violation::brief;
use super::error::one_line;
use super::transport::{BoxFuture, MaybeSend, MaybeSync};

/// Credentials by security scheme. `Debug` shows the schemes only.
#[derive(Clone, Default)]
pub struct Credentials(Vec<(&'static str, Credential)>);

/// The credential of one security scheme. `Debug` does not show it.
#[derive(Clone)]
#[non_exhaustive]
pub enum Credential {
    /// An API key, or the parameters of an HTTP authentication scheme.
    Key(String),
    /// A user name and a password (RFC 7617).
    Basic {
        /// The user name, which contains no colon.
        username: String,
        /// The password.
        password: String,
    },
    /// A bearer token: an access token of OAuth 2.0 or OpenID Connect, for example.
    Token(Token),
    /// The transport has it, such as a client certificate.
    Transport,
}

/// A bearer token, or what provides one.
#[derive(Clone)]
pub struct Token(Source);

#[derive(Clone)]
enum Source {
    Fixed(Arc<str>),
    Provider(Arc<dyn TokenProvider>),
}

/// A provider of access tokens, which renews them.
pub trait TokenProvider: MaybeSend + MaybeSync + 'static {
    /// Returns a token for an operation that requires some scopes, at each call: a provider keeps it as long as it is valid.
    ///
    /// `rejected` is the token that the API has just refused with status 401. If the provider returns another one, the request is sent
    /// once more, since a request that was refused had no effect, unless its body is in chunks.
    ///
    /// # Errors
    ///
    /// If there is no token. The message must not contain a secret.
    fn token<'a>(
        &'a self,
        scopes: &'a [&'static str],
        rejected: Option<&'a str>,
    ) -> BoxFuture<'a, Result<String, Box<dyn Error + Send + Sync>>>;
}

impl Token {
    /// Returns a token that a provider supplies.
    pub fn provided(provider: impl TokenProvider) -> Self {
        Self(Source::Provider(Arc::new(provider)))
    }
}

impl From<String> for Token {
    fn from(token: String) -> Self {
        Self(Source::Fixed(token.into()))
    }
}

impl From<&str> for Token {
    fn from(token: &str) -> Self {
        Self(Source::Fixed(token.into()))
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(secret)")
    }
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credential(secret)")
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.0.iter().map(|(scheme, _)| (scheme, format_args!("(secret)")))).finish()
    }
}

/// The reason why an operation has no credentials.
#[derive(Debug)]
#[non_exhaustive]
pub enum CredentialsError {
    /// No alternative of the operation's requirements has all of its credentials.
    Missing {
        /// The alternatives: the names of the schemes of each.
        required: Vec<Vec<&'static str>>,
    },
    /// A provider has no token.
    Provider {
        /// The name of the security scheme.
        scheme: &'static str,
        /// The provider's error.
        error: Box<dyn Error + Send + Sync>,
    },
    /// The credential cannot be sent: it contains a control character, a user name a colon, or a cookie a semicolon.
    Unwritable {
        /// The name of the security scheme.
        scheme: &'static str,
    },
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::Missing { required } => {
                let alternatives = required.iter().map(|schemes| {
                    schemes.iter().map(|scheme| format!("`{}`", brief(scheme))).collect::<Vec<_>>().join(" and ")
                });
                format!("the client has no credentials for {}", alternatives.collect::<Vec<_>>().join(", or "))
            }
            Self::Provider { scheme, error } => format!("no token for `{}`: {error}", brief(scheme)),
            Self::Unwritable { scheme } => {
                let reason = "contains a control character, its user name a colon, or its cookie a semicolon";
                format!("the credential for `{}` {reason}", brief(scheme))
            }
        };
        f.write_str(&one_line(&text))
    }
}

impl Error for CredentialsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Missing { .. } | Self::Unwritable { .. } => None,
            Self::Provider { error, .. } => Some(&**error),
        }
    }
}

/// Credentials, as they are written into a request.
#[derive(Default)]
pub(super) struct Written {
    pub(super) headers: Headers,
    /// Parts of a query, percent-encoded.
    pub(super) query: Vec<String>,
    pub(super) cookies: Vec<String>,
    /// The tokens of providers, by security scheme. They may provide others.
    pub(super) provided: Vec<(&'static str, String)>,
}

impl Credentials {
    /// Returns no credentials.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the credential of a security scheme.
    #[must_use]
    pub fn with(mut self, scheme: &'static str, credential: Credential) -> Self {
        self.0.retain(|(known, _)| *known != scheme);
        self.0.push((scheme, credential));
        self
    }

    /// Sets the API key of a security scheme.
    #[must_use]
    pub fn key(self, scheme: &'static str, key: impl Into<String>) -> Self {
        self.with(scheme, Credential::Key(key.into()))
    }

    /// Sets the user name and the password of a security scheme.
    #[must_use]
    pub fn basic(self, scheme: &'static str, username: impl Into<String>, password: impl Into<String>) -> Self {
        self.with(scheme, Credential::Basic { username: username.into(), password: password.into() })
    }

    /// Sets the bearer token of a security scheme.
    #[must_use]
    pub fn token(self, scheme: &'static str, token: impl Into<Token>) -> Self {
        self.with(scheme, Credential::Token(token.into()))
    }

    /// Leaves the credential of a security scheme to the transport.
    #[must_use]
    pub fn transport(self, scheme: &'static str) -> Self {
        self.with(scheme, Credential::Transport)
    }

    fn get(&self, scheme: &str) -> Option<&Credential> {
        self.0.iter().find(|(known, _)| *known == scheme).map(|(_, credential)| credential)
    }

    /// Writes the credentials for the first requirement of an operation that they satisfy.
    pub(super) async fn write(
        &self,
        requirements: &'static [&'static [Scheme]],
        schemes: &'static [SecurityScheme],
        rejected: &[(&'static str, String)],
    ) -> Result<Written, CredentialsError> {
        let mut written = Written::default();
        let kind = |name: &str| schemes.iter().find(|scheme| scheme.name == name).map(|scheme| scheme.kind);
        let is_given = |scheme: &Scheme| self.get(scheme.name).is_some();
        // The transport may have a client certificate that the credentials do not mention.
        let may_be_given = |scheme: &Scheme| is_given(scheme) || kind(scheme.name) == Some(SecurityKind::MutualTls);
        let satisfied = || requirements.iter().filter(|all| all.iter().all(may_be_given));
        let given = requirements.iter().find(|all| !all.is_empty() && all.iter().all(is_given));
        // The alternative without credentials comes last, wherever the document lists it.
        let satisfied = given.or_else(|| satisfied().find(|all| !all.is_empty())).or_else(|| satisfied().next());
        let satisfied = match satisfied {
            Some(satisfied) => satisfied,
            None if requirements.is_empty() => return Ok(written),
            None => {
                let required = requirements.iter().map(|all| all.iter().map(|scheme| scheme.name).collect()).collect();
                return Err(CredentialsError::Missing { required });
            }
        };
        for scheme in *satisfied {
            if let (Some(credential), Some(kind)) = (self.get(scheme.name), kind(scheme.name)) {
                written.add(scheme, kind, credential, rejected).await?;
            }
        }
        Ok(written)
    }
}

impl Written {
    /// Returns a URL with the credentials of the query. They take the place of parameters of their names.
    pub(super) fn url(&self, url: String) -> String {
        if self.query.is_empty() {
            return url;
        }
        let (path, query) = url.split_once('?').unwrap_or((&url, ""));
        let is_replaced = |part: &str| self.query.iter().any(|credential| name_of(credential) == name_of(part));
        let parts = query.split('&').filter(|part| !part.is_empty() && !is_replaced(part));
        let parts: Vec<&str> = parts.chain(self.query.iter().map(String::as_str)).collect();
        format!("{path}?{}", parts.join("&"))
    }

    /// Returns headers with the credentials. They take the place of headers of their names, except those that the call has set.
    pub(super) fn headers(&self, mut headers: Headers, set: &[Cow<'static, str>]) -> Headers {
        let is_set = |name: &str| set.iter().any(|known| known.eq_ignore_ascii_case(name));
        for (name, value) in self.headers.iter().filter(|(name, _)| !is_set(name)) {
            headers.set_secret(name.to_owned(), value);
        }
        if !self.cookies.is_empty() && !is_set("Cookie") {
            let given = headers.get("Cookie").map(str::to_owned);
            let cookies: Vec<String> = given.into_iter().chain(self.cookies.iter().cloned()).collect();
            headers.set("Cookie", cookies.join("; "));
        }
        headers
    }

    async fn add(
        &mut self,
        scheme: &Scheme,
        kind: SecurityKind,
        credential: &Credential,
        rejected: &[(&'static str, String)],
    ) -> Result<(), CredentialsError> {
        let unwritable = CredentialsError::Unwritable { scheme: scheme.name };
        let value = match credential {
            Credential::Key(key) => key.clone(),
            Credential::Basic { username, .. } if username.contains(':') => return Err(unwritable),
            Credential::Basic { username, password } => base64(format!("{username}:{password}").as_bytes()),
            Credential::Token(Token(Source::Fixed(token))) => (**token).to_owned(),
            Credential::Token(Token(Source::Provider(provider))) => {
                let rejected = rejected.iter().find(|(name, _)| *name == scheme.name).map(|(_, token)| token.as_str());
                let token = provider.token(scheme.scopes, rejected).await;
                let token = token.map_err(|error| CredentialsError::Provider { scheme: scheme.name, error })?;
                self.provided.push((scheme.name, token.clone()));
                token
            }
            Credential::Transport => return Ok(()),
        };
        if value.contains(|c: char| c.is_control()) {
            return Err(unwritable);
        }
        match kind {
            SecurityKind::ApiKey { location: Location::Header, name } => self.headers.append_secret(name, value),
            SecurityKind::ApiKey { location: Location::Cookie, .. } if value.contains(';') => return Err(unwritable),
            SecurityKind::ApiKey { location: Location::Cookie, name } => self.cookies.push(format!("{name}={value}")),
            SecurityKind::ApiKey { location: Location::Path | Location::Query | Location::QueryString, name } => {
                self.query.push(format!("{}={}", Escape::Reserved.escaped(name), Escape::Reserved.escaped(&value)));
            }
            SecurityKind::Http { scheme, .. } => self.authorization(scheme, &value),
            SecurityKind::OAuth2 { .. } | SecurityKind::OpenIdConnect { .. } => self.authorization("Bearer", &value),
            SecurityKind::MutualTls => {}
        }
        Ok(())
    }

    /// Adds the header of an HTTP authentication scheme (RFC 9110, 11.4).
    fn authorization(&mut self, scheme: &str, value: &str) {
        // The usual spelling, which some servers expect.
        let scheme = match scheme {
            _ if scheme.eq_ignore_ascii_case("bearer") => "Bearer",
            _ if scheme.eq_ignore_ascii_case("basic") => "Basic",
            _ => scheme,
        };
        self.headers.append_secret("Authorization", format!("{scheme} {value}"));
    }
}

/// Returns the name of a part of a query.
fn name_of(part: &str) -> &str {
    part.split_once('=').map_or(part, |(name, _)| name)
}

/// Returns bytes in base64 (RFC 4648, 4).
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let bits = group.iter().chain(&[0; 2]).take(3).fold(0, |bits, byte| bits << 8 | usize::from(*byte));
        for digit in 0..4 {
            let index = bits >> (18 - 6 * digit) & 63;
            text.push(if digit <= group.len() { char::from(DIGITS[index]) } else { '=' });
        }
    }
    text
}
