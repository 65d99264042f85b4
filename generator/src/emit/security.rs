//! What lets a request in.

use crate::tokens::{TokenStream, rust};

use super::server::joined;
use super::{Emitter, doc, ident};
use crate::ir::SecurityScheme;
use crate::ir::docs::{Docs, code};
use crate::spec::{Grant, OAuthFlow, ParameterLocation, SecurityKind};

impl Emitter<'_> {
    pub(super) fn security_schemes(&self) -> Option<TokenStream> {
        let schemes = &self.module.security_schemes;
        if schemes.is_empty() {
            return None;
        }
        let mut docs = Docs::default();
        docs.say("The security schemes of this API.");
        for scheme in schemes.iter().filter(|scheme| !scheme.docs.is_empty()) {
            docs.say(format!("* {}: {}", code(&scheme.name), joined(&scheme.docs)));
        }
        let (docs, ty) = (doc(&docs), self.support("SecurityScheme"));
        let schemes = schemes.iter().map(|scheme| self.security_scheme(scheme));
        Some(rust! { #docs pub const SECURITY_SCHEMES: &[#ty] = &[#(#schemes),*]; })
    }

    fn security_scheme(&self, scheme: &SecurityScheme) -> TokenStream {
        let (ty, kind_ty) = (self.support("SecurityScheme"), self.support("SecurityKind"));
        let SecurityScheme { name, deprecated, .. } = scheme;
        let kind = match &scheme.kind {
            SecurityKind::ApiKey { location, name } => {
                let location = self.location(*location);
                rust!(ApiKey { location: #location, name: #name })
            }
            SecurityKind::Http { scheme, bearer_format } => {
                let bearer_format = option(bearer_format.as_ref());
                rust!(Http { scheme: #scheme, bearer_format: #bearer_format })
            }
            SecurityKind::MutualTls => rust!(MutualTls),
            SecurityKind::OAuth2 { flows, metadata_url } => {
                let flows = flows.iter().map(|flow| self.flow(flow));
                let metadata_url = option(metadata_url.as_ref());
                rust!(OAuth2 { flows: &[#(#flows),*], metadata_url: #metadata_url })
            }
            SecurityKind::OpenIdConnect { url } => rust!(OpenIdConnect { url: #url }),
        };
        rust!(#ty { name: #name, deprecated: #deprecated, kind: #kind_ty::#kind })
    }

    fn flow(&self, flow: &OAuthFlow) -> TokenStream {
        let module = self.support("security");
        let grant = ident(match flow.grant {
            Grant::Implicit => "Implicit",
            Grant::Password => "Password",
            Grant::ClientCredentials => "ClientCredentials",
            Grant::AuthorizationCode => "AuthorizationCode",
            Grant::DeviceAuthorization => "DeviceAuthorization",
        });
        let [authorization, device, token, refresh] =
            [&flow.authorization_url, &flow.device_authorization_url, &flow.token_url, &flow.refresh_url]
                .map(|url| option(url.as_ref()));
        let scopes = flow.scopes.iter().map(|(scope, description)| rust!((#scope, #description)));
        rust! {
            #module::Flow {
                grant: #module::Grant::#grant,
                authorization_url: #authorization,
                device_authorization_url: #device,
                token_url: #token,
                refresh_url: #refresh,
                scopes: &[#(#scopes),*],
            }
        }
    }

    fn location(&self, location: ParameterLocation) -> TokenStream {
        let location_type = self.support("Location");
        let name = ident(match location {
            ParameterLocation::Path => "Path",
            ParameterLocation::Query => "Query",
            ParameterLocation::QueryString => "QueryString",
            ParameterLocation::Header => "Header",
            ParameterLocation::Cookie => "Cookie",
        });
        rust!(#location_type::#name)
    }
}

/// A text that may be missing.
pub(super) fn option(text: Option<&String>) -> TokenStream {
    text.map_or_else(|| rust!(None), |text| rust!(Some(#text)))
}
