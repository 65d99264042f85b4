//! Parses security schemes and requirements (OpenAPI 3.2, 4.27 to 4.30).
//!
//! No schema depends on them, so an incomplete scheme is reported and parsed as far as it is complete.

use super::Parser;
use super::fields::{FLOW, FLOWS, SECURITY_SCHEME};
use crate::diagnostics::{Expected, Location, Problem, did_you_mean, list};
use crate::document::node::{Node, Object};
use crate::document::uri::is_scheme_reference;
use crate::maps::IndexMap;
use crate::source::{Place, PlaceRef};
use crate::spec::lenient;
use crate::spec::{Grant, OAuthFlow, ParameterLocation, SecurityKind, SecurityRequirement, SecurityScheme};

/// The types of security schemes.
const TYPES: [&str; 5] = ["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"];

/// The locations of API keys.
const LOCATIONS: [&str; 3] = ["query", "header", "cookie"];

/// The references to security schemes among the components.
const COMPONENTS: &str = "#/components/securitySchemes/";

impl<'d> Parser<'_, 'd, '_> {
    pub(super) fn security_schemes(&mut self, place: &Place) {
        for (name, scheme, place) in self.component_members(place, "securitySchemes") {
            if let Some(scheme) = self.security_scheme(scheme, &place) {
                self.security_schemes.insert(name.clone(), scheme);
            }
        }
    }

    fn security_scheme(&mut self, scheme: &'d Node, place: &Place) -> Option<SecurityScheme> {
        let (place, object) = self.object(scheme, place)?;
        SECURITY_SCHEME.check(object, &place, self.diagnostics);
        let kind = self.security_kind(object, &place)?;
        Some(SecurityScheme {
            description: self.text(object, "description", &place),
            deprecated: self.flag(object, "deprecated", &place).unwrap_or_default(),
            kind,
        })
    }

    fn security_kind(&mut self, object: &'d Object, place: &Place) -> Option<SecurityKind> {
        let unsupported = match self.needed(object, "type", "the security scheme", place)?.as_str() {
            "apiKey" => {
                let name = self.needed(object, "name", "the security scheme", place);
                let location = match self.needed(object, "in", "the security scheme", place)?.as_str() {
                    "query" => ParameterLocation::Query,
                    "header" => ParameterLocation::Header,
                    "cookie" => ParameterLocation::Cookie,
                    other => {
                        let advice = did_you_mean(other, LOCATIONS, format!("the locations are {}", list(LOCATIONS)));
                        let problem = Problem::Unsupported { feature: "an API key in this location", advice };
                        self.diagnostics.report(Location::Value(place.member("in")), problem);
                        return None;
                    }
                };
                return Some(SecurityKind::ApiKey { location, name: name? });
            }
            "http" => {
                let scheme = self.needed(object, "scheme", "the security scheme", place)?;
                return Some(SecurityKind::Http { scheme, bearer_format: self.text(object, "bearerFormat", place) });
            }
            "basic" => {
                let (field, object) = ("type: basic".to_owned(), "the security scheme");
                let (meaning, advice) = ("read as `type: http`".to_owned(), "use `type: http` with `scheme: basic`");
                let problem = Problem::OutdatedField { field, object, meaning, advice };
                self.diagnostics.report(Location::Value(place.member("type")), problem);
                return Some(SecurityKind::Http { scheme: "basic".to_owned(), bearer_format: None });
            }
            "mutualTLS" => return Some(SecurityKind::MutualTls),
            "oauth2" => return Some(self.oauth2(object, place)),
            "openIdConnect" => {
                let url = self.needed(object, "openIdConnectUrl", "the security scheme", place)?;
                return Some(SecurityKind::OpenIdConnect { url });
            }
            other => {
                let advice = did_you_mean(other, TYPES, format!("the types are {}", list(TYPES)));
                Problem::Unsupported { feature: "a security scheme of this type", advice }
            }
        };
        self.diagnostics.report(Location::Value(place.member("type")), unsupported);
        None
    }

    fn oauth2(&mut self, object: &'d Object, place: &Place) -> SecurityKind {
        let metadata_url = self.text(object, "oauth2MetadataUrl", place);
        let mut flows = Vec::new();
        self.has(object, "flows", "the security scheme", place);
        let place = place.member("flows");
        if let Some(flows) = object.get("flows").and_then(Node::as_object) {
            FLOWS.check(flows, &place, self.diagnostics);
        }
        for (name, flow, place) in self.members(object.get("flows"), &place) {
            let Some(grant) = Grant::ALL.into_iter().find(|grant| grant.name() == name) else { continue };
            if let Some((place, flow)) = self.object(flow, &place) {
                flows.push(self.oauth_flow(grant, flow, &place));
            }
        }
        SecurityKind::OAuth2 { flows, metadata_url }
    }

    fn oauth_flow(&mut self, grant: Grant, object: &'d Object, place: &Place) -> OAuthFlow {
        FLOW.check(object, place, self.diagnostics);
        let mut url = |member: &'static str| match grant.needs(member) {
            true => self.needed(object, member, "the flow", place),
            false => self.text(object, member, place),
        };
        let [authorization_url, device_authorization_url, token_url, refresh_url] =
            ["authorizationUrl", "deviceAuthorizationUrl", "tokenUrl", "refreshUrl"].map(&mut url);
        let mut scopes = IndexMap::default();
        self.has(object, "scopes", "the flow", place);
        let place = place.member("scopes");
        for (name, description, place) in self.members(object.get("scopes"), &place) {
            let at = PlaceRef::Place(&place);
            let description = lenient::text(description, at, self.diagnostics).unwrap_or_else(|_| {
                lenient::ignored(description, Expected::String, at, self.diagnostics);
                None
            });
            let description = description.map(|text| text.trim_end().to_owned());
            scopes.insert(name.clone(), description.unwrap_or_default());
        }
        OAuthFlow { grant, authorization_url, device_authorization_url, token_url, refresh_url, scopes }
    }

    /// Parses `security`: a request must satisfy one of the requirements. `None` if it is missing.
    pub(super) fn security(&mut self, list: Option<&'d Node>, place: &Place) -> Option<Vec<SecurityRequirement>> {
        let place = place.member("security");
        let list = list.filter(|list| **list != Node::Null)?;
        let mut alternatives = Vec::new();
        for (item, place) in self.items(Some(list), &place) {
            let mut requirement = SecurityRequirement::default();
            for (name, scopes, place) in self.members(Some(item), &place) {
                let list =
                    lenient::list(scopes, |scope| scope.as_str().is_some(), PlaceRef::Place(&place), self.diagnostics);
                let list = list.unwrap_or_else(|_| {
                    lenient::wrong_type(scopes, Expected::Array, &place, self.diagnostics);
                    None
                });
                let scopes = self.texts(list.unwrap_or_default(), &place);
                requirement.insert(self.required_scheme(name, &place), scopes);
            }
            alternatives.push(requirement);
        }
        Some(alternatives)
    }

    /// Returns the name of the scheme of a requirement. Since OpenAPI 3.2, that may be a reference to a scheme, which is parsed here
    /// unless it is a component.
    fn required_scheme(&mut self, name: &str, place: &Place) -> String {
        if self.security_schemes.contains_key(name) {
            return name.to_owned();
        }
        if let Some(component) = name.strip_prefix(COMPONENTS) {
            return self.required_scheme(&component.replace("~1", "/").replace("~0", "~"), place);
        }
        if is_scheme_reference(name) {
            let target = self.documents.follow(name, place, self.diagnostics);
            if let Some(scheme) = target.and_then(|(target, node)| self.security_scheme(node, &target)) {
                self.security_schemes.insert(name.to_owned(), scheme);
            }
        } else {
            let nearest = self.diagnostics.nearest(name, self.security_schemes.keys().map(String::as_str));
            let advice = match nearest {
                Some(nearest) => format!("did you mean `{nearest}`?"),
                None => "define it under `components/securitySchemes`".to_owned(),
            };
            self.diagnostics.report(place, Problem::UnknownSecurityScheme { name: name.to_owned(), advice });
        }
        name.to_owned()
    }
}
