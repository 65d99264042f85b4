//! The server of an API: the trait that a service implements, its credentials, and the router.

use super::client::{Clients, file_docs};
use super::emitter::{Emitter, doc};
use crate::config::Feature;
use crate::ir::docs::{Docs, code};
use crate::ir::{Client, CredentialKind, SecurityAlternative};
use crate::tokens::{Ident, TokenStream, ident, rust};

impl Emitter<'_> {
    /// Returns the file of the server.
    pub(super) fn service(&self, client: &Client) -> TokenStream {
        let title = self.title();
        let docs = file_docs(&format!("The server of {title}."));
        let has_credentials = !client.service.alternatives.is_empty();
        let (service, router) = (self.service_trait(client), self.router(client));
        let credentials = has_credentials.then(|| self.request_credentials(client));
        let implementation = self.served(client);
        let items = self.allow_deprecated(&[], rust! { #service #router #credentials #implementation });
        let kinds = |kind: CredentialKind| {
            let schemes = client.service.alternatives.iter().flat_map(|alternative| &alternative.schemes);
            schemes.into_iter().any(|at| client.credentials[*at].kind == kind)
        };
        let key = kinds(CredentialKind::Key).then(|| rust!(ApiKey,));
        let basic = kinds(CredentialKind::Basic).then(|| rust!(BasicCredentials,));
        let token = kinds(CredentialKind::Token).then(|| rust!(BearerToken,));
        let (scheme, authorizing) = match has_credentials {
            true => (Some(rust!(Scheme,)), Some(rust!(Authorizing,))),
            false => (None, None),
        };
        rust! {
            #docs
            use super::super::support::service::{
                #key #authorizing #basic #token Denial, Handle, IntoResponse, Parts, Presented, Refusal, Responding, Response, Router, Routes,
                Served
            };
            use super::super::support::{#scheme SecurityScheme, Violations, service};
            #items
        }
    }

    /// Returns the trait that a service implements.
    pub(super) fn service_trait(&self, client: &Client) -> TokenStream {
        let methods = client.methods.iter().zip(&client.service.methods).map(|(method, name)| {
            let operation = &self.module.operations[method.operation];
            let (docs, ty) = (doc(&operation.docs.summary()), &operation.name);
            let body = match self.module.required_methods {
                true => rust!(;),
                false => rust!({ service::not_implemented(request, parts) }),
            };
            rust! {
                #docs
                fn #name(&self, request: super::#ty, parts: Parts) -> impl Responding<super::#ty> #body
            }
        });
        let authorize = (!client.service.alternatives.is_empty()).then(|| rust! {
            #[doc = " Decides whether a request with some credentials may be served, given the security schemes of the alternative that they"]
            #[doc = " satisfy, with the scopes that the operation requires. Methods get what it adds to the extensions of `parts`. An operation without"]
            #[doc = " security requirements is served without a decision, and so is a request without credentials if the document allows it."]
            fn authorize(
                &self,
                credentials: Credentials,
                required: &'static [Scheme],
                parts: &mut Parts,
            ) -> impl Authorizing;
        });
        let defaults = match self.module.required_methods {
            true => " of the request beside what the document declares.",
            false => {
                " of the request beside what the document declares. A method that is not implemented responds with status 501."
            }
        };
        rust! {
            #[doc = " The operations of this API, as a server implements them. What does not match the document does not reach a method. Each has the parts"]
            #[doc = #defaults]
            pub trait Service: Send + Sync + 'static {
                #authorize

                #[doc = " Returns the response to a request that is refused. Defaults to problem details (RFC 9457)."]
                fn refuse(&self, refusal: Refusal) -> Response { IntoResponse::into_response(refusal) }

                #[doc = " Reports a response that does not match the document, which is sent nevertheless. Only debug builds check responses. Defaults"]
                #[doc = " to the standard error."]
                fn report(&self, operation: &'static str, violations: &Violations) {
                    service::log(operation, violations);
                }

                #(#methods)*
            }
        }
    }

    fn router(&self, client: &Client) -> TokenStream {
        let routes = client.methods.iter().zip(&client.service.methods).map(|(method, name)| {
            let ty = &self.module.operations[method.operation].name;
            let handle = rust! {
                impl<S: Service> Handle<super::#ty> for Implementation<S> {
                    fn handle(&self, request: super::#ty, parts: Parts) -> impl Responding<super::#ty> {
                        self.0.#name(request, parts)
                    }
                }
            };
            (rust!(routes.operation::<super::#ty>();), handle)
        });
        let (routes, handled): (Vec<TokenStream>, Vec<TokenStream>) = routes.unzip();
        rust! {
            #[doc = " Returns the router of a service. State, limits and timeouts are layers of it; its paths are those of the document, without the"]
            #[doc = " path of a server."]
            pub fn router(service: impl Service) -> Router {
                let mut routes = Routes::new(Implementation(service));
                #(#routes)*
                routes.into_router()
            }

            #(#handled)*
        }
    }

    /// Returns the enum of the credentials of a request.
    pub(super) fn request_credentials(&self, client: &Client) -> TokenStream {
        let variants = client.service.alternatives.iter().map(|alternative| {
            let mut docs = Docs::default();
            let names: Vec<String> =
                alternative.schemes.iter().map(|at| code(&self.module.security_schemes[*at].name)).collect();
            let schemes = if names.len() == 1 { "security scheme" } else { "security schemes" };
            docs.add_sentence(format!("The {schemes} {}.", names.join(" and ")));
            let (docs, name) = (doc(&docs), &alternative.name);
            let types: Vec<(&_, Ident)> = self.credential_types(client, alternative).collect();
            match &types[..] {
                [] => rust!(#docs #name),
                [(_, ty)] if alternative.schemes.len() == 1 => rust!(#docs #name(#ty)),
                types => {
                    let fields = types.iter().map(|(at, ty)| {
                        let (name, mut docs) = (&client.credentials[**at].name, Docs::default());
                        docs.add_sentence(format!("Of {}.", code(&self.module.security_schemes[**at].name)));
                        let docs = doc(&docs);
                        rust!(#docs #name: #ty)
                    });
                    rust!(#docs #name { #(#fields,)* })
                }
            }
        });
        let read = client.service.alternatives.iter().map(|alternative| {
            let name = &alternative.name;
            let schemes = alternative.schemes.iter().map(|at| &self.module.security_schemes[*at].name);
            let values: Vec<(&_, TokenStream)> = self.credential_reads(client, alternative).collect();
            let value = match &values[..] {
                [] => rust!(),
                [(_, read)] if alternative.schemes.len() == 1 => rust!((#read)),
                values => {
                    let fields = values.iter().map(|(at, read)| {
                        let name = &client.credentials[**at].name;
                        rust!(#name: #read)
                    });
                    rust!({ #(#fields,)* })
                }
            };
            rust!(if presented.is(&[#(#schemes),*]) { return Some(Self::#name #value); })
        });
        let non_exhaustive = self.non_exhaustive();
        rust! {
            #[doc = " The credentials of a request, by the security schemes that suffice for an operation."]
            #[derive(Clone, Debug, PartialEq, Eq)]
            #non_exhaustive
            pub enum Credentials { #(#variants,)* }

            impl Credentials {
                fn of(presented: &Presented) -> Option<Self> { #(#read)* None }
            }
        }
    }

    /// Returns the types of the credentials of an alternative, with the index of their scheme.
    fn credential_types<'m>(
        &self,
        client: &'m Client,
        alternative: &'m SecurityAlternative,
    ) -> impl Iterator<Item = (&'m usize, Ident)> {
        alternative.schemes.iter().filter_map(|at| {
            let ty = match client.credentials[*at].kind {
                CredentialKind::Key => ident!("ApiKey"),
                CredentialKind::Basic => ident!("BasicCredentials"),
                CredentialKind::Token => ident!("BearerToken"),
                CredentialKind::Transport => return None,
            };
            Some((at, ty))
        })
    }

    /// Returns the expressions of the credentials of an alternative, with the index of their scheme.
    fn credential_reads<'m>(
        &'m self,
        client: &'m Client,
        alternative: &'m SecurityAlternative,
    ) -> impl Iterator<Item = (&'m usize, TokenStream)> {
        alternative.schemes.iter().filter_map(|at| {
            let scheme = &self.module.security_schemes[*at].name;
            let read = match client.credentials[*at].kind {
                CredentialKind::Key => rust!(presented.key(#scheme)?),
                CredentialKind::Basic => rust!(presented.basic(#scheme)?),
                CredentialKind::Token => rust!(presented.token(#scheme)?),
                CredentialKind::Transport => return None,
            };
            Some((at, read))
        })
    }

    /// Returns the service as the router sees it.
    fn served(&self, client: &Client) -> TokenStream {
        let schemes = if client.credentials.is_empty() { rust!(&[]) } else { rust!(super::SECURITY_SCHEMES) };
        let authorize = if client.service.alternatives.is_empty() {
            rust! { async fn authorize(&self, _: Presented, _: &mut Parts) -> Result<(), Denial> { Ok(()) } }
        } else {
            rust! {
                async fn authorize(&self, presented: Presented, parts: &mut Parts) -> Result<(), Denial> {
                    let credentials = Credentials::of(&presented).ok_or(Denial::Unauthorized)?;
                    self.0.authorize(credentials, presented.required, parts).await
                }
            }
        };
        let name = &self.module.api;
        rust! {
            struct Implementation<S>(S);

            impl<S: Service> Served for Implementation<S> {
                fn name(&self) -> &'static str { #name }

                fn security_schemes(&self) -> &'static [SecurityScheme] { #schemes }

                #authorize

                fn refuse(&self, refusal: Refusal) -> Response { self.0.refuse(refusal) }

                fn report(&self, operation: &'static str, violations: &Violations) {
                    self.0.report(operation, violations);
                }
            }
        }
    }

    /// Returns the declarations of the modules of the server, and the re-exports of their items.
    pub(super) fn service_modules(&self, clients: &Clients) -> Option<TokenStream> {
        let client = self.module.client.as_ref().filter(|_| clients.has(Feature::Axum))?;
        let feature = || clients.are_optional.then(|| rust!(#[cfg(feature = "axum")]));
        let (service, exported) = (self.public_module(feature().as_ref(), &ident!("service")), feature());
        let names = if client.service.is_exported { rust!({Service, router}) } else { rust!(router) };
        Some(rust! {
            #service
            #exported #[doc(inline)] pub use self::service::#names;
        })
    }
}
