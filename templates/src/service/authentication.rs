//! Authentication of requests by the security requirements of an operation.

use super::super::headers::Headers;
use super::super::parameter::Location;
use super::super::security::{Scheme, SecurityKind, SecurityScheme};
use super::credentials::{ApiKey, BasicCredentials, BearerToken};
use super::decoding::{Decoding, cookies, pairs};
use super::routes::OtherResponse;

/// The decision not to serve a request with some credentials.
#[derive(Debug)]
pub enum Denial {
    /// The credentials are not valid: status 401, with the challenges of the operation.
    Unauthorized,
    /// The credentials do not suffice: status 403.
    Forbidden,
    /// Any other response.
    Other(OtherResponse),
}

impl From<OtherResponse> for Denial {
    fn from(response: OtherResponse) -> Self {
        Self::Other(response)
    }
}

/// The credentials of a request that satisfy one of the alternatives of an operation.
#[derive(Clone, Debug)]
pub struct Presented {
    /// The alternative.
    pub required: &'static [Scheme],
    credentials: Vec<(&'static str, Credential)>,
}

#[derive(Clone, Debug)]
enum Credential {
    Key(ApiKey),
    Basic(BasicCredentials),
    Token(BearerToken),
    /// The connection has it, such as a client certificate.
    Connection,
}

impl Presented {
    /// Returns whether the alternative consists of some schemes.
    pub fn is(&self, schemes: &[&str]) -> bool {
        schemes.len() == self.required.len() && self.required.iter().all(|scheme| schemes.contains(&scheme.name))
    }

    /// Returns whether only the connection has the credentials.
    pub(super) fn is_of_connection(&self) -> bool {
        self.credentials.iter().all(|(_, credential)| matches!(credential, Credential::Connection))
    }

    fn get(&self, scheme: &str) -> Option<&Credential> {
        self.credentials.iter().find(|(name, _)| *name == scheme).map(|(_, credential)| credential)
    }

    /// Returns the API key of a scheme.
    pub fn key(&self, scheme: &str) -> Option<ApiKey> {
        match self.get(scheme)? {
            Credential::Key(key) => Some(key.clone()),
            Credential::Basic(_) | Credential::Token(_) | Credential::Connection => None,
        }
    }

    /// Returns the user name and the password of a scheme.
    pub fn basic(&self, scheme: &str) -> Option<BasicCredentials> {
        match self.get(scheme)? {
            Credential::Basic(basic) => Some(basic.clone()),
            Credential::Key(_) | Credential::Token(_) | Credential::Connection => None,
        }
    }

    /// Returns the token of a scheme.
    pub fn token(&self, scheme: &str) -> Option<BearerToken> {
        match self.get(scheme)? {
            Credential::Token(token) => Some(token.clone()),
            Credential::Key(_) | Credential::Basic(_) | Credential::Connection => None,
        }
    }
}

/// The alternatives that the credentials of a request satisfy, in the order of the document. The result is empty if the request needs no
/// credentials, and `None` if it has not those that it needs: an alternative without credentials is for requests that have none.
pub(super) fn presented(
    requirements: &'static [&'static [Scheme]],
    schemes: &'static [SecurityScheme],
    headers: &Headers,
    query: Option<&str>,
) -> Option<Vec<Presented>> {
    let given = |scheme: &Scheme| {
        let known = schemes.iter().find(|known| known.name == scheme.name)?;
        Some((scheme.name, credential(known.kind, headers, query)?))
    };
    let alternatives = requirements.iter().filter(|all| !all.is_empty()).filter_map(|required| {
        let credentials = required.iter().map(given).collect::<Option<Vec<_>>>()?;
        Some(Presented { required, credentials })
    });
    let satisfied: Vec<Presented> = alternatives.collect();
    let is_open = requirements.is_empty() || requirements.iter().any(|all| all.is_empty());
    (is_open || !satisfied.is_empty()).then_some(satisfied)
}

/// Returns the credential of a scheme, unless it is absent, malformed, or given more than once.
fn credential(kind: SecurityKind, headers: &Headers, query: Option<&str>) -> Option<Credential> {
    let key = |values: Vec<String>| match <[String; 1]>::try_from(values) {
        Ok([key]) if !key.is_empty() => Some(Credential::Key(ApiKey(key))),
        Ok(_) | Err(_) => None,
    };
    match kind {
        SecurityKind::ApiKey { location: Location::Header, name } => {
            key(headers.get_all(name).map(str::to_owned).collect())
        }
        SecurityKind::ApiKey { location: Location::Cookie, name } => {
            let all = headers.get_all("Cookie").flat_map(cookies);
            key(all.filter(|pair| pair.name == name).map(|pair| pair.value.to_owned()).collect())
        }
        SecurityKind::ApiKey { location: Location::Path | Location::Query | Location::QueryString, name } => {
            let all = pairs(query.unwrap_or_default()).ok()?;
            let named = all.into_iter().filter(|pair| pair.name == name);
            key(named.map(|pair| Decoding::Form.decoded(pair.value)).collect::<Result<_, _>>().ok()?)
        }
        SecurityKind::Http { scheme, .. } if scheme.eq_ignore_ascii_case("basic") => {
            BasicCredentials::read(authorization(headers, scheme)?).map(Credential::Basic)
        }
        SecurityKind::Http { scheme, .. } if scheme.eq_ignore_ascii_case("bearer") => token(headers),
        SecurityKind::Http { scheme, .. } => {
            authorization(headers, scheme).map(|text| Credential::Key(ApiKey(text.to_owned())))
        }
        SecurityKind::OAuth2 { .. } | SecurityKind::OpenIdConnect { .. } => token(headers),
        SecurityKind::MutualTls => Some(Credential::Connection),
    }
}

/// Returns a bearer token. Authorization servers issue tokens with more characters than RFC 6750 (2.1) allows, such as `1|secret`: whether
/// one is valid, the service decides.
fn token(headers: &Headers) -> Option<Credential> {
    let token = authorization(headers, "bearer")?;
    token.bytes().all(|byte| byte.is_ascii_graphic()).then(|| Credential::Token(BearerToken(token.to_owned())))
}

/// Returns what follows an authentication scheme in the only header `Authorization` (RFC 9110, 11.6.2).
fn authorization<'a>(headers: &'a Headers, scheme: &str) -> Option<&'a str> {
    let mut values = headers.get_all("Authorization");
    let value = values.next().filter(|_| values.next().is_none())?;
    let (given, rest) = value.split_once(' ')?;
    let rest = rest.trim();
    (given.eq_ignore_ascii_case(scheme) && !rest.is_empty()).then_some(rest)
}

/// Returns the challenges of an operation (RFC 9110, 11.6.1), one for each security scheme.
pub fn challenges(
    requirements: &[&[Scheme]],
    schemes: &[SecurityScheme],
    realm: &str,
    is_invalid: bool,
) -> Vec<String> {
    let mut challenges = Vec::new();
    for required in requirements.iter().flat_map(|all| all.iter()) {
        let Some(known) = schemes.iter().find(|known| known.name == required.name) else { continue };
        let challenge = match known.kind {
            SecurityKind::ApiKey { location, name } => {
                let (name, location) = (quoted(name), location.name());
                format!("ApiKey realm={}, name={name}, in=\"{location}\"", quoted(realm))
            }
            SecurityKind::Http { scheme, .. } if scheme.eq_ignore_ascii_case("basic") => {
                format!("Basic realm={}, charset=\"UTF-8\"", quoted(realm))
            }
            SecurityKind::Http { scheme, .. } if !scheme.eq_ignore_ascii_case("bearer") => {
                format!("{scheme} realm={}", quoted(realm))
            }
            SecurityKind::Http { .. } | SecurityKind::OAuth2 { .. } | SecurityKind::OpenIdConnect { .. } => {
                bearer(required.scopes, realm, is_invalid)
            }
            SecurityKind::MutualTls => continue,
        };
        if !challenges.contains(&challenge) {
            challenges.push(challenge);
        }
    }
    challenges
}

/// Returns a challenge for a bearer token (RFC 6750, 3).
fn bearer(scopes: &[&str], realm: &str, is_invalid: bool) -> String {
    let scope = if scopes.is_empty() { String::new() } else { format!(", scope={}", quoted(&scopes.join(" "))) };
    let error = if is_invalid { ", error=\"invalid_token\"" } else { "" };
    format!("Bearer realm={}{scope}{error}", quoted(realm))
}

/// Returns a quoted string (RFC 9110, 5.6.4).
fn quoted(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
