//! The static tables of operations.

use openapi_bindgen_support::security::{Flow, Grant};
use openapi_bindgen_support::{Location, Parameter, Scheme, SecurityKind, SecurityScheme, Style};

use crate::ir;
use crate::spec::{self, ParameterLocation, Serialization};

/// Returns a text that is never freed.
pub fn leaked(text: &(impl AsRef<str> + ?Sized)) -> &'static str {
    text.as_ref().to_owned().leak()
}

/// Returns texts that are never freed.
pub fn leaked_list(texts: &[String]) -> &'static [&'static str] {
    texts.iter().map(leaked).collect::<Vec<_>>().leak()
}

/// Returns a parameter or a header.
pub fn parameter(parameter: &ir::Parameter) -> Parameter {
    Parameter {
        name: leaked(&parameter.parameter),
        location: location(parameter.location),
        required: parameter.must_be_sent,
        secret: parameter.secret,
        serialization: serialization(&parameter.serialization),
    }
}

/// Returns the serializations of the properties of a form.
pub fn parts(parts: &[(String, Serialization)]) -> &'static [Parameter] {
    let part = |(name, one): &(String, Serialization)| Parameter {
        name: leaked(name),
        location: Location::Query,
        required: false,
        secret: false,
        serialization: serialization(one),
    };
    parts.iter().map(part).collect::<Vec<_>>().leak()
}

fn location(location: ParameterLocation) -> Location {
    match location {
        ParameterLocation::Path => Location::Path,
        ParameterLocation::Query => Location::Query,
        ParameterLocation::QueryString => Location::QueryString,
        ParameterLocation::Header => Location::Header,
        ParameterLocation::Cookie => Location::Cookie,
    }
}

fn serialization(serialization: &Serialization) -> openapi_bindgen_support::Serialization {
    match serialization {
        Serialization::Style { style, explode, allow_reserved } => openapi_bindgen_support::Serialization::Style {
            style: self::style(*style),
            explode: *explode,
            allow_reserved: *allow_reserved,
        },
        Serialization::Content(media_type) => openapi_bindgen_support::Serialization::Content(leaked(media_type)),
    }
}

fn style(style: spec::Style) -> Style {
    match style {
        spec::Style::Matrix => Style::Matrix,
        spec::Style::Label => Style::Label,
        spec::Style::Simple => Style::Simple,
        spec::Style::Form => Style::Form,
        spec::Style::SpaceDelimited => Style::SpaceDelimited,
        spec::Style::PipeDelimited => Style::PipeDelimited,
        spec::Style::DeepObject => Style::DeepObject,
        spec::Style::Cookie => Style::Cookie,
    }
}

/// Returns security requirements.
pub fn security(requirements: &[Vec<(String, Vec<String>)>]) -> &'static [&'static [Scheme]] {
    let requirement = |schemes: &Vec<(String, Vec<String>)>| -> &'static [Scheme] {
        let schemes = schemes.iter().map(|(name, scopes)| Scheme { name: leaked(name), scopes: leaked_list(scopes) });
        schemes.collect::<Vec<_>>().leak()
    };
    requirements.iter().map(requirement).collect::<Vec<_>>().leak()
}

/// Returns security schemes.
pub fn security_schemes(schemes: &[ir::SecurityScheme]) -> &'static [SecurityScheme] {
    let scheme = |scheme: &ir::SecurityScheme| SecurityScheme {
        name: leaked(&scheme.name),
        deprecated: scheme.deprecated,
        kind: security_kind(&scheme.kind),
    };
    schemes.iter().map(scheme).collect::<Vec<_>>().leak()
}

fn security_kind(kind: &spec::SecurityKind) -> SecurityKind {
    match kind {
        spec::SecurityKind::ApiKey { location, name } => {
            SecurityKind::ApiKey { location: self::location(*location), name: leaked(name) }
        }
        spec::SecurityKind::Http { scheme, bearer_format } => {
            SecurityKind::Http { scheme: leaked(scheme), bearer_format: bearer_format.as_ref().map(leaked) }
        }
        spec::SecurityKind::MutualTls => SecurityKind::MutualTls,
        spec::SecurityKind::OAuth2 { flows, metadata_url } => SecurityKind::OAuth2 {
            flows: flows.iter().map(flow).collect::<Vec<_>>().leak(),
            metadata_url: metadata_url.as_ref().map(leaked),
        },
        spec::SecurityKind::OpenIdConnect { url } => SecurityKind::OpenIdConnect { url: leaked(url) },
    }
}

fn flow(flow: &spec::OAuthFlow) -> Flow {
    let scopes = flow.scopes.iter().map(|(scope, description)| (leaked(scope), leaked(description)));
    Flow {
        grant: match flow.grant {
            spec::Grant::Implicit => Grant::Implicit,
            spec::Grant::Password => Grant::Password,
            spec::Grant::ClientCredentials => Grant::ClientCredentials,
            spec::Grant::AuthorizationCode => Grant::AuthorizationCode,
            spec::Grant::DeviceAuthorization => Grant::DeviceAuthorization,
        },
        authorization_url: flow.authorization_url.as_ref().map(leaked),
        device_authorization_url: flow.device_authorization_url.as_ref().map(leaked),
        token_url: flow.token_url.as_ref().map(leaked),
        refresh_url: flow.refresh_url.as_ref().map(leaked),
        scopes: scopes.collect::<Vec<_>>().leak(),
    }
}
