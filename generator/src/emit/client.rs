//! The clients of an API: a file for the one whose calls are futures, and one for the one that blocks the thread.

use super::emitter::{Emitter, doc, inner_doc};
use crate::config::{Config, Feature, Output};
use crate::ir::docs::{Docs, code};
use crate::ir::{
    Client, CredentialKind, HeaderSetter, ItemStep, Method, Module, NextItem, PageParameter, StreamFormat, Type,
};
use crate::tokens::{Ident, Literal, TokenStream, ident, rust};

/// The parts of an output for HTTP and for tests.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Clients {
    /// They are in the order of their names in the output.
    pub features: Vec<Feature>,
    /// Whether each is a cargo feature of the output.
    pub are_optional: bool,
}

impl Clients {
    /// Returns the parts that an output has: those of clients if there is something to call, those of receivers if there are events.
    pub fn of(config: &Config, modules: &[Module]) -> Self {
        let is_called = modules.iter().any(|module| module.client.is_some());
        let has_events = modules.iter().any(|module| !module.receivers.is_empty());
        let is_needed = |feature: &Feature| match feature {
            Feature::StandardWebhooks => has_events,
            Feature::Axum => is_called || has_events,
            Feature::Client
            | Feature::Blocking
            | Feature::Http
            | Feature::Tower
            | Feature::Reqwest
            | Feature::Ureq
            | Feature::Tracing => is_called,
            Feature::Arbitrary | Feature::Proptest => true,
        };
        let features = config.needed_features().into_iter().filter(is_needed).collect();
        Self { features, are_optional: matches!(config.output, Output::Crate(_)) }
    }

    /// Returns the parts that are not optional.
    pub fn in_modules(&self) -> Vec<Feature> {
        if self.are_optional { Vec::new() } else { self.features.clone() }
    }

    pub(super) fn has(&self, feature: Feature) -> bool {
        self.features.contains(&feature)
    }
}

impl Emitter<'_> {
    /// Returns the file of the client whose calls are futures.
    pub(super) fn client(&self, client: &Client) -> TokenStream {
        let title = self.title();
        let docs = file_docs(&format!("The client of {title}."));
        let struct_docs = format!(" A client of {title}. It is cheap to clone.");
        let methods = client.methods.iter().map(|method| self.method(method, &rust!()));
        let associated = self.associated(client, &rust!(Async), &rust!(Credentials));
        let (headers, paged) = (self.header_setters(client), self.paged(client));
        let streamed = self.streamed(client);
        let stream = (!client.streams.is_empty()).then(|| rust!(StreamFormat, Streamed,));
        let (api, servers, credentials) = (self.api(client), self.server_enum(client), self.credentials(client));
        let token = client.credentials.iter().any(|one| one.kind == CredentialKind::Token).then(|| rust!(Token,));
        let url = (!client.servers.is_empty()).then(|| rust!(ServerUrl,));
        let (next, page) = match client.pages.is_empty() {
            true => (None, None),
            false => (Some(rust!(Next,)), Some(rust!(Page, Paged,))),
        };
        let items = rust! {
            #[doc = #struct_docs]
            #[derive(Clone, Debug)]
            pub struct Client(Core<Async>);

            impl Client {
                #[doc = " Returns the builder of a client that sends its requests by a transport."]
                pub fn builder(transport: impl Transport) -> Builder<Self> { Builder::new(transport) }

                #[doc = " Returns the call of an operation."]
                pub fn call<O: Operation>(&self, operation: O) -> Call<O> { self.0.call(operation) }

                #(#methods)*
            }

            #associated
            #headers
            #api
            #paged
            #streamed
            #servers
            #credentials
        };
        let items = self.allow_deprecated(&[], items);
        rust! {
            #docs
            use super::super::support::client::{
                Answer, ApiClient, Async, Builder, Call, Core, #next Outcome, #page #url #stream #token Transport
            };
            use super::super::support::{Operation, SecurityScheme, client, server};
            #items
        }
    }

    /// Returns the file of the client that blocks the thread.
    pub(super) fn blocking_client(&self, client: &Client) -> TokenStream {
        let title = self.title();
        let docs = file_docs(&format!("The client of {title} that blocks the thread."));
        let struct_docs = format!(" A client of {title} that blocks the thread. It is cheap to clone.");
        let methods = client.methods.iter().map(|method| self.method(method, &rust!(, Blocking)));
        let associated = self.associated(client, &rust!(Blocking), &rust!(super::client::Credentials));
        let headers = self.header_setters(client);
        let client_module = client.credentials.is_empty().then(|| rust!(client,));
        let items = rust! {
            #[doc = #struct_docs]
            #[derive(Clone, Debug)]
            pub struct Client(Core<Blocking>);

            impl Client {
                #[doc = " Returns the builder of a client that sends its requests by a transport."]
                pub fn builder(transport: impl Transport) -> Builder<Self> { Builder::blocking(transport) }

                #[doc = " Returns the call of an operation."]
                pub fn call<O: Operation>(&self, operation: O) -> Call<O, Blocking> { self.0.call(operation) }

                #(#methods)*
            }

            #associated
            #headers
        };
        let items = self.allow_deprecated(&[], items);
        rust! {
            #docs
            use super::super::support::client::blocking::Transport;
            use super::super::support::client::{ApiClient, Blocking, Builder, Call, Core};
            use super::super::support::{Operation, SecurityScheme, #client_module server};
            #items
        }
    }

    /// Returns the methods that set header parameters of operations.
    fn header_setters(&self, client: &Client) -> Option<TokenStream> {
        let setters = client.headers.iter().filter_map(|HeaderSetter { name, parameter: (operation, at) }| {
            let operation = &self.module.operations[*operation];
            let parameter = operation.parameters.get(*at)?;
            let (docs, ty) = (doc(&parameter.docs.summary()), self.outer_ty(&parameter.shape.ty));
            let (operation, at) = (&operation.name, Literal::index(*at));
            Some(rust! {
                #docs
                pub fn #name(self, value: impl Into<#ty>) -> Self {
                    self.parameter(&super::#operation::PARAMETERS[#at], &value.into())
                }
            })
        });
        let setters: Vec<TokenStream> = setters.collect();
        (!setters.is_empty()).then(|| rust!(impl Builder<Client> { #(#setters)* }))
    }

    /// Returns the type of a value as the files of clients name it.
    fn outer_ty(&self, ty: &Type) -> TokenStream {
        let support = |name: Ident| rust!(super::super::support::#name);
        match ty {
            Type::Named(id) | Type::Boxed(id) => {
                let name = &self.module.type_def(*id).name;
                rust!(super::#name)
            }
            Type::Format(format) => support(Ident::from_static(format.type_name())),
            Type::Given(given) => given.tokens.clone(),
            Type::DecimalNumber => support(ident!("DecimalNumber")),
            Type::Number => support(ident!("Number")),
            Type::Null => support(ident!("Null")),
            Type::File => support(ident!("File")),
            Type::Json => support(if self.module.exact_json { ident!("JsonValue") } else { ident!("Value") }),
            Type::Nullable(inner) => {
                let (nullable, inner) = (support(ident!("Nullable")), self.outer_ty(inner));
                rust!(#nullable<#inner>)
            }
            Type::List(item) => {
                let item = self.outer_ty(&item.ty);
                rust!(Vec<#item>)
            }
            Type::Tuple(items) => {
                let items = items.iter().map(|item| self.outer_ty(&item.ty));
                rust!((#(#items,)*))
            }
            Type::Map(value) => {
                let (map, value) = (support(ident!("Map")), self.outer_ty(&value.ty));
                rust!(#map<#value>)
            }
            Type::Bool | Type::Integer(_) | Type::Float | Type::Text | Type::Bytes => self.ty(ty),
        }
    }

    /// Returns the implementations of `Paged`.
    fn paged(&self, client: &Client) -> TokenStream {
        let implementations = client.pages.iter().map(|paged| {
            let name = &self.module.operations[paged.operation].name;
            let (item, items, pointer) = (self.outer_ty(&paged.item), items(&paged.steps), &paged.items);
            let next = match &paged.next {
                NextItem::Page(parameter, first) => {
                    let (parameter, first) = (page_parameter(parameter), Literal::integer(*first));
                    rust!(Page { parameter: #parameter, first: #first })
                }
                NextItem::Offset(parameter, first) => {
                    let (parameter, first) = (page_parameter(parameter), Literal::integer(*first));
                    rust!(Offset { parameter: #parameter, first: #first })
                }
                NextItem::Cursor(parameter, next) => {
                    let parameter = page_parameter(parameter);
                    rust!(Cursor { parameter: #parameter, next: #next })
                }
                NextItem::HeaderCursor(parameter, header) => {
                    let parameter = page_parameter(parameter);
                    rust!(HeaderCursor { parameter: #parameter, header: #header })
                }
                NextItem::Url(next) => rust!(Url(#next)),
                NextItem::Link => rust!(Link),
            };
            rust! {
                impl Paged for super::#name {
                    type Item = #item;
                    const ITEMS: &'static str = #pointer;
                    const NEXT: Next = Next::#next;

                    fn items(page: Page<Self>) -> Vec<Self::Item> { #items }
                }
            }
        });
        rust!(#(#implementations)*)
    }

    /// Returns the implementations of `Streamed`.
    fn streamed(&self, client: &Client) -> TokenStream {
        let implementations = client.streams.iter().map(|streamed| {
            let name = &self.module.operations[streamed.operation].name;
            let item = self.outer_ty(&streamed.item);
            let format = match streamed.format {
                StreamFormat::Lines => ident!("Lines"),
                StreamFormat::Events => ident!("Events"),
                StreamFormat::EventData => ident!("EventData"),
            };
            rust! {
                impl Streamed for super::#name {
                    type Item = #item;
                    const FORMAT: StreamFormat = StreamFormat::#format;
                }
            }
        });
        rust!(#(#implementations)*)
    }

    /// Returns the title and the version of the document, as code.
    pub(super) fn title(&self) -> String {
        code(self.module.docs.lines().first().map_or(&self.module.api, String::as_str))
    }

    /// Returns a method that calls an operation, given what follows the operation in the type of the call.
    fn method(&self, method: &Method, mode: &TokenStream) -> TokenStream {
        let operation = &self.module.operations[method.operation];
        let (docs, name, ty) = (doc(&operation.docs.summary()), &method.name, &operation.name);
        let (argument, value) = if method.takes_request {
            (rust!(, request: impl Into<super::#ty>), rust!(request.into()))
        } else {
            (rust!(), rust!(super::#ty::default()))
        };
        rust! {
            #docs
            pub fn #name(&self #argument) -> Call<super::#ty #mode> { self.0.call(#value) }
        }
    }

    /// Returns the implementation of `ApiClient`, given the mode and the type of the credentials.
    fn associated(&self, client: &Client, mode: &TokenStream, credentials: &TokenStream) -> TokenStream {
        let credentials = if client.credentials.is_empty() { &rust!(client::Credentials) } else { credentials };
        let servers = if client.servers.is_empty() { rust!(&[]) } else { rust!(super::SERVERS) };
        let schemes = if client.credentials.is_empty() { rust!(&[]) } else { rust!(super::SECURITY_SCHEMES) };
        rust! {
            impl ApiClient for Client {
                type Mode = #mode;
                type Credentials = #credentials;
                const SERVERS: &'static [server::Server] = #servers;
                const SECURITY_SCHEMES: &'static [SecurityScheme] = #schemes;
                const USER_AGENT: &'static str =
                    concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

                fn with_core(core: Core<#mode>) -> Self { Self(core) }
            }
        }
    }

    /// Returns the trait of the operations, and its implementation by the client.
    fn api(&self, client: &Client) -> TokenStream {
        let declared = client.methods.iter().map(|method| {
            let operation = &self.module.operations[method.operation];
            let (docs, name, ty) = (doc(&operation.docs.summary()), &method.name, &operation.name);
            rust! {
                #docs
                fn #name(&self, request: super::#ty) -> impl Answer<super::#ty> {
                    client::unanswered(request)
                }
            }
        });
        let called = client.methods.iter().map(|method| {
            let (name, ty) = (&method.name, &self.module.operations[method.operation].name);
            rust! {
                async fn #name(&self, request: super::#ty) -> Outcome<super::#ty> { self.0.call(request).send().await }
            }
        });
        rust! {
            #[doc = " The operations of this API, as [`Client`] calls them and as test doubles answer them. An operation that a test double does not"]
            #[doc = " implement is an error."]
            pub trait Api { #(#declared)* }

            impl Api for Client { #(#called)* }
        }
    }

    /// Returns the enum of the servers.
    fn server_enum(&self, client: &Client) -> Option<TokenStream> {
        if client.servers.is_empty() {
            return None;
        }
        let servers = client.servers.iter().zip(&self.module.servers);
        let variants = servers.clone().map(|(variant, server)| {
            let mut docs = server.docs.clone();
            docs.add_sentence(format!("{}.", code(&server.url)));
            let (docs, name) = (doc(&docs), &variant.name);
            let fields = variant.fields.iter().zip(&server.variables).map(|(field, variable)| {
                let mut docs = variable.docs.clone();
                if !variable.values.is_empty() {
                    let values: Vec<String> = variable.values.iter().map(|value| code(value)).collect();
                    docs.add_sentence(format!("One of {}.", values.join(", ")));
                }
                if let Some(default) = variable.default.as_ref().filter(|default| !default.is_empty()) {
                    docs.add_sentence(format!("Usually {}.", code(default)));
                }
                let docs = doc(&docs);
                rust!(#docs #field: String,)
            });
            let fields = (!variant.fields.is_empty()).then(|| rust!({ #(#fields)* }));
            rust!(#docs #name #fields)
        });
        let urls = servers.enumerate().map(|(index, (variant, server))| {
            let (name, index) = (&variant.name, Literal::index(index));
            let fields = &variant.fields;
            let pattern = (!fields.is_empty()).then(|| rust!({ #(#fields),* }));
            let values = fields.iter().zip(&server.variables).map(|(field, variable)| {
                let name = &variable.name;
                rust!((#name, &#field))
            });
            rust!(Server::#name #pattern => Self::documented(&super::SERVERS[#index], &[#(#values),*]))
        });
        let non_exhaustive = self.non_exhaustive();
        Some(rust! {
            #[doc = " The servers of this API."]
            #[derive(Clone, Debug, PartialEq, Eq)]
            #non_exhaustive
            pub enum Server { #(#variants,)* }

            impl From<Server> for ServerUrl {
                fn from(server: Server) -> Self {
                    match server { #(#urls,)* }
                }
            }
        })
    }

    /// Returns the struct of the credentials.
    fn credentials(&self, client: &Client) -> Option<TokenStream> {
        if client.credentials.is_empty() {
            return None;
        }
        let setters = client.credentials.iter().zip(&self.module.security_schemes).map(|(setter, scheme)| {
            let mut docs = scheme.docs.clone();
            docs.add_sentence(format!("The security scheme {}.", code(&scheme.name)));
            let (docs, name, scheme) = (doc(&docs), &setter.name, &scheme.name);
            let (arguments, value) = match setter.kind {
                CredentialKind::Key => (rust!(, key: impl Into<String>), rust!(key(#scheme, key))),
                CredentialKind::Token => (rust!(, token: impl Into<Token>), rust!(token(#scheme, token))),
                CredentialKind::Basic => (
                    rust!(, username: impl Into<String>, password: impl Into<String>),
                    rust!(basic(#scheme, username, password)),
                ),
                CredentialKind::Transport => (rust!(), rust!(transport(#scheme))),
            };
            rust! {
                #docs
                #[must_use]
                pub fn #name(self #arguments) -> Self { Self(self.0.#value) }
            }
        });
        Some(rust! {
            #[doc = " The credentials of this API, by security scheme."]
            #[derive(Clone, Debug, Default)]
            pub struct Credentials(client::Credentials);

            impl Credentials {
                #[doc = " Returns no credentials."]
                pub fn new() -> Self { Self::default() }

                #(#setters)*
            }

            impl From<Credentials> for client::Credentials {
                fn from(credentials: Credentials) -> Self { credentials.0 }
            }
        })
    }

    /// Returns the declarations of the modules of the clients, and the re-exports of their types.
    pub(super) fn client_modules(&self, clients: &Clients) -> Option<TokenStream> {
        let client = self.module.client.as_ref().filter(|_| clients.has(Feature::Client))?;
        let feature = |name: &str| clients.are_optional.then(|| rust!(#[cfg(feature = #name)]));
        let (asynchronous, exported_by, blocking_feature) = (feature("client"), feature("client"), feature("blocking"));
        let blocking = clients.has(Feature::Blocking);
        let blocking = blocking.then(|| self.public_module(blocking_feature.as_ref(), &ident!("blocking")));
        let asynchronous = self.public_module(asynchronous.as_ref(), &ident!("client"));
        let names = client.exported.iter().map(|name| Ident::from_static(name));
        let exported = (!client.exported.is_empty())
            .then(|| rust!(#exported_by #[doc(inline)] pub use self::client::{#(#names),*};));
        Some(rust!(#blocking #asynchronous #exported))
    }
}

/// Returns the parameter that leads to a page.
fn page_parameter(parameter: &PageParameter) -> TokenStream {
    match parameter {
        PageParameter::Query(name) => rust!(client::PageParameter::Query(#name)),
        PageParameter::Header(name) => rust!(client::PageParameter::Header(#name)),
    }
}

/// Returns the expression of the items on a page.
fn items(steps: &[ItemStep]) -> TokenStream {
    let (mut value, mut may_be_absent) = (rust!(page), false);
    for step in steps {
        (value, may_be_absent) = match (step, may_be_absent) {
            (ItemStep::Field(name, required), false) => (rust!(#value.#name), !required),
            (ItemStep::Field(name, true), true) => (rust!(#value.map(|value| value.#name)), true),
            (ItemStep::Field(name, false), true) => (rust!(#value.and_then(|value| value.#name)), true),
            (ItemStep::NonNull, false) => (rust!(#value.into_option()), true),
            (ItemStep::NonNull, true) => (rust!(#value.and_then(|value| value.into_option())), true),
            (ItemStep::Unboxed, false) => (rust!((*#value)), false),
            (ItemStep::Unboxed, true) => (rust!(#value.map(|value| *value)), true),
            (ItemStep::Inner, false) => (rust!(#value.0), false),
            (ItemStep::Inner, true) => (rust!(#value.map(|value| value.0)), true),
        };
    }
    if may_be_absent { rust!(#value.unwrap_or_default()) } else { value }
}

pub(super) fn file_docs(sentence: &str) -> TokenStream {
    let mut docs = Docs::default();
    docs.add_sentence(sentence.to_owned());
    inner_doc(&docs)
}
