//! The receivers of webhooks and callbacks: the trait that a receiver implements, the enum of its events, and the routers.

use std::collections::BTreeMap;

use super::client::{Clients, file_docs};
use super::emitter::{Emitter, doc};
use crate::config::Feature;
use crate::ir::docs::{Docs, code};
use crate::ir::identifier::VariantName;
use crate::ir::{Event, Receiver, ReceiverKind};
use crate::tokens::{Ident, TokenStream, ident, rust};

/// The names of the items of a receiver.
struct Items {
    trait_name: Ident,
    event: Ident,
    noun: &'static str,
    plural: &'static str,
}

impl Items {
    fn of(kind: ReceiverKind) -> Self {
        match kind {
            ReceiverKind::Webhooks => {
                Self { trait_name: ident!("Webhooks"), event: ident!("Webhook"), noun: "webhook", plural: "webhooks" }
            }
            ReceiverKind::Callbacks => Self {
                trait_name: ident!("Callbacks"),
                event: ident!("Callback"),
                noun: "callback",
                plural: "callbacks",
            },
        }
    }
}

/// Returns the name of the file of a receiver.
pub(super) fn receiver_file(kind: ReceiverKind) -> &'static str {
    Items::of(kind).plural
}

impl Emitter<'_> {
    /// Returns the file of a receiver.
    pub(super) fn receiver(&self, receiver: &Receiver) -> TokenStream {
        let items = Items::of(receiver.kind);
        let docs = file_docs(&format!("The receiver of the {} of {}.", items.plural, self.title()));
        let (event, receiver_trait) = (self.event_enum(receiver, &items), self.receiver_trait(receiver, &items));
        let (routers, implementation) = (self.event_routers(receiver, &items), self.received(receiver, &items));
        let all = self.allow_deprecated(&[], rust! { #event #receiver_trait #routers #implementation });
        rust! {
            #docs
            use std::sync::Arc;

            use super::super::support::service::{
                Acknowledging, Events, Handle, IntoResponse, Parts, RawEvent, Receiver, Refusal, Responding, Response, Router, Verifying
            };
            use super::super::support::{ByApi, Violations, service};
            #all
        }
    }

    /// Returns the items that code which implements a receiver uses.
    #[cfg(feature = "diff")]
    pub(super) fn receiver_items(&self, receiver: &Receiver) -> TokenStream {
        let items = Items::of(receiver.kind);
        let (event, receiver_trait) = (self.event_enum(receiver, &items), self.receiver_trait(receiver, &items));
        rust! { #event #receiver_trait }
    }

    fn event_enum(&self, receiver: &Receiver, items: &Items) -> TokenStream {
        let (name, non_exhaustive) = (&items.event, self.non_exhaustive());
        let docs = format!(" The {} that this API sends.", items.plural);
        let variants = receiver.events.iter().map(|event| {
            let mut docs = Docs::default();
            docs.add_sentence(format!("The {} {}.", items.noun, code(&event.name)));
            let (docs, variant) = (doc(&docs), &event.variant);
            rust!(#docs #variant)
        });
        let all = receiver.events.iter().map(|event| &event.variant);
        // Several operations of one name differ in their methods.
        let mut by_name: BTreeMap<&str, Vec<&VariantName>> = BTreeMap::new();
        receiver.events.iter().for_each(|event| by_name.entry(&event.name).or_default().push(&event.variant));
        let names = by_name.iter().map(|(name, variants)| rust!(#(Self::#variants)|* => #name,));
        rust! {
            #[doc = #docs]
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #non_exhaustive
            pub enum #name { #(#variants,)* }

            impl #name {
                #[doc = " All of them, in the order of the document."]
                pub const ALL: &'static [Self] = &[#(Self::#all),*];

                #[doc = " Returns the name in the document."]
                pub const fn name(self) -> &'static str { match self { #(#names)* } }
            }
        }
    }

    fn receiver_trait(&self, receiver: &Receiver, items: &Items) -> TokenStream {
        let methods = receiver.events.iter().map(|event| {
            let operation = &self.module.operations[event.operation];
            let (docs, ty, name) = (doc(&operation.docs.summary()), &operation.name, &event.method);
            rust! {
                #docs
                fn #name(&self, _: super::#ty, _: Parts) -> impl Responding<super::#ty, ByApi> { service::unhandled() }
            }
        });
        let (name, event) = (&items.trait_name, &items.event);
        let docs = [
            format!(" The {} of this API, as a receiver implements them. Methods get what their types can represent, as clients get", items.plural),
            " responses, with the parts of the request beside what the document declares. The event of a method that is not implemented is".to_owned(),
            " given to `other`.".to_owned(),
        ];
        rust! {
            #(#[doc = #docs])*
            pub trait #name: Send + Sync + 'static {
                #[doc = " Verifies that the API has sent a request, before its body is read: by its signature, or a secret in a header. The security"]
                #[doc = " requirements of the document are those of clients, and are not checked."]
                fn verify(&self, parts: &Parts, body: &[u8]) -> impl Verifying;

                #[doc = " Identifies the event at a path of several by something other than its body, such as a header. Defaults to `None`: by its body."]
                fn identify(&self, _: &Parts, _: &[u8]) -> Option<#event> { None }

                #[doc = " Responds to an event that no method handles: one that the document does not define, or whose method is not implemented."]
                #[doc = " Defaults to status 204, after which the API does not send it again."]
                fn other(&self, event: RawEvent) -> impl Acknowledging { service::acknowledge(event) }

                #[doc = " Responds to an event that its type cannot represent. Defaults to `refuse`, after which the API sends it again, later."]
                fn invalid(&self, _: RawEvent, refusal: Refusal) -> impl Acknowledging {
                    std::future::ready(self.refuse(refusal))
                }

                #[doc = " Returns the response to a request that is refused. Defaults to problem details (RFC 9457)."]
                fn refuse(&self, refusal: Refusal) -> Response { IntoResponse::into_response(refusal) }

                #[doc = " Reports an event that does not match the document and is handled nevertheless, or in debug builds such a response. Defaults"]
                #[doc = " to the standard error."]
                fn report(&self, event: &'static str, violations: &Violations) { service::log_event(event, violations); }

                #(#methods)*
            }
        }
    }

    fn event_routers(&self, receiver: &Receiver, items: &Items) -> TokenStream {
        let added = receiver.events.iter().map(|Event { operation, variant, name, values, .. }| {
            let (ty, event) = (&self.module.operations[*operation].name, &items.event);
            rust!(events.event::<super::#ty>(#event::#variant, #name, &[#(#values),*]);)
        });
        let trait_name = &items.trait_name;
        let routers = match receiver.kind {
            ReceiverKind::Webhooks => rust! {
                #[doc = " Returns the router of a receiver with a path for each webhook, which is its name."]
                pub fn router(receiver: Arc<impl Webhooks>) -> Router { events(receiver).by_name() }

                #[doc = " Returns the router of a receiver with the path `/` for all webhooks. Which of them a request is, is decided by `identify`, by"]
                #[doc = " the property that tells their bodies apart, or by the only schema that matches."]
                pub fn endpoint(receiver: Arc<impl Webhooks>) -> Router { events(receiver).at_one_path(Webhook::ALL) }
            },
            ReceiverKind::Callbacks => rust! {
                #[doc = " Returns the router of a receiver with the path `/` for some callbacks, to be nested at the path of the URL that the API is given"]
                #[doc = " for them. Which of several a request is, is decided by `identify`, by the property that tells their bodies apart, or by the"]
                #[doc = " only schema that matches."]
                pub fn endpoint(receiver: Arc<impl Callbacks>, callbacks: &[Callback]) -> Router {
                    events(receiver).at_one_path(callbacks)
                }
            },
        };
        rust! {
            #routers

            fn events<R: #trait_name>(receiver: Arc<R>) -> Events<Implementation<R>> {
                let mut events = Events::new(Implementation(receiver));
                #(#added)*
                events
            }
        }
    }

    /// Returns the receiver as the router sees it.
    fn received(&self, receiver: &Receiver, items: &Items) -> TokenStream {
        let (trait_name, event) = (&items.trait_name, &items.event);
        let property = super::emitter::optional_text(receiver.property.as_ref());
        let handled = receiver.events.iter().map(|event| {
            let (ty, name) = (&self.module.operations[event.operation].name, &event.method);
            rust! {
                impl<R: #trait_name> Handle<super::#ty, ByApi> for Implementation<R> {
                    fn handle(&self, request: super::#ty, parts: Parts) -> impl Responding<super::#ty, ByApi> {
                        self.0.#name(request, parts)
                    }
                }
            }
        });
        rust! {
            struct Implementation<R>(Arc<R>);

            impl<R: #trait_name> Receiver for Implementation<R> {
                type Event = #event;
                const PROPERTY: Option<&'static str> = #property;

                fn verify(&self, parts: &Parts, body: &[u8]) -> impl Verifying { self.0.verify(parts, body) }

                fn identify(&self, parts: &Parts, body: &[u8]) -> Option<#event> { self.0.identify(parts, body) }

                fn other(&self, event: RawEvent) -> impl Acknowledging { self.0.other(event) }

                fn invalid(&self, event: RawEvent, refusal: Refusal) -> impl Acknowledging { self.0.invalid(event, refusal) }

                fn refuse(&self, refusal: Refusal) -> Response { self.0.refuse(refusal) }

                fn report(&self, event: &'static str, violations: &Violations) { self.0.report(event, violations); }
            }

            #(#handled)*
        }
    }

    /// Returns the declarations of the modules of receivers.
    pub(super) fn receiver_modules(&self, clients: &Clients) -> Vec<(&'static str, TokenStream)> {
        let modules = self.module.receivers.iter().filter(|_| clients.has(Feature::Axum)).map(|receiver| {
            let feature = clients.are_optional.then(|| rust!(#[cfg(feature = "axum")]));
            let name = receiver_file(receiver.kind);
            (name, self.public_module(feature.as_ref(), &Ident::from_static(name)))
        });
        // What reads and writes messages is that of the server, too.
        let feature = clients.are_optional.then(|| rust!(#[cfg(feature = "axum")]));
        let has_wire = clients.has(Feature::Axum) && !self.module.operations.is_empty();
        let wire = has_wire.then(|| ("wire", self.private_module(feature.as_ref(), &ident!("wire"))));
        modules.chain(wire).collect()
    }
}
