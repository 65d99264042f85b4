//! Security schemes.

use super::emitter::{Emitter, doc, list_item, optional_text};
use crate::ir::docs::Docs;
use crate::ir::{Grant, OAuthFlow, ParameterLocation, SecurityKind, SecurityScheme};
use crate::tokens::{TokenStream, ident, rust};

impl Emitter<'_> {
    pub(super) fn security_schemes(&self) -> Option<TokenStream> {
        let schemes = &self.module.security_schemes;
        if schemes.is_empty() {
            return None;
        }
        let mut docs = Docs::default();
        docs.add_sentence("The security schemes of this API.");
        docs.add_list(schemes.iter().filter_map(|scheme| list_item(&scheme.name, &scheme.docs)).collect());
        let (docs, ty) = (doc(&docs), self.support(ident!("SecurityScheme")));
        let schemes = schemes.iter().map(|scheme| self.security_scheme(scheme));
        Some(rust! { #docs pub const SECURITY_SCHEMES: &[#ty] = &[#(#schemes),*]; })
    }

    fn security_scheme(&self, scheme: &SecurityScheme) -> TokenStream {
        let (ty, kind_ty) = (self.support(ident!("SecurityScheme")), self.support(ident!("SecurityKind")));
        let SecurityScheme { name, deprecated, .. } = scheme;
        let kind = match &scheme.kind {
            SecurityKind::ApiKey { location, name } => {
                let location = self.location(*location);
                rust!(ApiKey { location: #location, name: #name })
            }
            SecurityKind::Http { scheme, bearer_format } => {
                let bearer_format = optional_text(bearer_format.as_ref());
                rust!(Http { scheme: #scheme, bearer_format: #bearer_format })
            }
            SecurityKind::MutualTls => rust!(MutualTls),
            SecurityKind::OAuth2 { flows, metadata_url } => {
                let flows = flows.iter().map(|flow| self.flow(flow));
                let metadata_url = optional_text(metadata_url.as_ref());
                rust!(OAuth2 { flows: &[#(#flows),*], metadata_url: #metadata_url })
            }
            SecurityKind::OpenIdConnect { url } => rust!(OpenIdConnect { url: #url }),
        };
        rust!(#ty { name: #name, deprecated: #deprecated, kind: #kind_ty::#kind })
    }

    fn flow(&self, flow: &OAuthFlow) -> TokenStream {
        let module = self.support(ident!("security"));
        let grant = match flow.grant {
            Grant::Implicit => ident!("Implicit"),
            Grant::Password => ident!("Password"),
            Grant::ClientCredentials => ident!("ClientCredentials"),
            Grant::AuthorizationCode => ident!("AuthorizationCode"),
            Grant::DeviceAuthorization => ident!("DeviceAuthorization"),
        };
        let [authorization, device, token, refresh] =
            [&flow.authorization_url, &flow.device_authorization_url, &flow.token_url, &flow.refresh_url]
                .map(|url| optional_text(url.as_ref()));
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
        let location_type = self.support(ident!("Location"));
        let name = match location {
            ParameterLocation::Path => ident!("Path"),
            ParameterLocation::Query => ident!("Query"),
            ParameterLocation::QueryString => ident!("QueryString"),
            ParameterLocation::Header => ident!("Header"),
            ParameterLocation::Cookie => ident!("Cookie"),
        };
        rust!(#location_type::#name)
    }
}
