//! The root modules of an output, which declare the others, written with `quote` and formatted by `prettyplease`.
//!
//! Their number does not depend on the document. Items, whose number does, are formatted by [`tokens`](crate::tokens).

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::file_name::file_stem;
use crate::config::Visibility;
use crate::ir::Module;

/// Returns the text of a module, given its groups of items, which are separated by blank lines.
///
/// # Errors
///
/// If the tokens are not Rust, which is a bug of the generator.
pub fn unparse(parts: &[TokenStream]) -> Result<String, syn::Error> {
    let texts = parts.iter().map(|part| Ok(prettyplease::unparse(&syn::parse2(part.clone())?)));
    Ok(texts.collect::<Result<Vec<String>, syn::Error>>()?.join("\n"))
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// Returns the module that a crate includes, with a module for each API.
pub fn bindings(visibility: Visibility, modules: &[Module]) -> Vec<TokenStream> {
    let visible = match visibility {
        Visibility::Public => quote!(pub),
        Visibility::Crate => quote!(pub(crate)),
    };
    let names = modules.iter().map(module_name).chain([ident("support")]);
    let unused = quote! {
        #[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
        #[allow(missing_docs, reason = "a document does not describe all of its parts")]
    };
    // If the files are committed, `cargo fmt` must not change them: they would be stale.
    let declared = names.map(|name| quote! { #unused #[rustfmt::skip] #visible mod #name; });
    declared.chain(readers(modules, false)).collect()
}

/// The documentation of crates: what their types have in common.
const VALUES: &[&str] = &[
    "",
    " # Values",
    "",
    " A schema is a type that implements [`Model`]: [`from_json`](Model::from_json) reads and validates a value,",
    " [`validate`](Model::validate) checks one in memory, [`to_json`](Model::to_json) writes it.",
];

const OPERATIONS: &[&str] = &[
    "",
    " # Operations",
    "",
    " An operation is a type with its parameters and its body. Its method [`request`](support::Operation::request) validates them and",
    " returns the request, for any HTTP client. Its responses are an enum: [`read`](support::Response::read) takes a status, headers",
    " and a body.",
];

const CLIENTS: &[&str] = &[
    "",
    " # Calling an API",
    "",
    " The feature `client` adds a `Client` to each module, made by `Client::builder(transport)`, with a method for each operation, whose",
    " call is awaited. The feature `blocking` adds `blocking::Client`, whose calls are sent by `send`. The features `reqwest`, `ureq` and",
    " `tower` add transports.",
];

const SERVERS: &[&str] = &[
    "",
    " # Serving an API",
    "",
    " The feature `axum` adds a trait `Service` to each module, with a method for each operation, and the function `router`, which makes an",
    " `axum::Router` of its implementation.",
];

const EVENTS: &[&str] = &[
    "",
    " # Receiving webhooks",
    "",
    " The feature `axum` adds the traits `webhooks::Webhooks` and `callbacks::Callbacks` to the modules of APIs that send some, and functions that",
    " make an `axum::Router` of their implementations. The feature `standard-webhooks` verifies signatures.",
];

const TESTS: &[&str] = &[
    "",
    " # Values for tests",
    "",
    " The feature `arbitrary` makes valid values of all types and operations, and near-misses. The feature `proptest` adds strategies of them.",
];

const AUTHENTICATION: &[&str] = &[
    "",
    " # Authentication",
    "",
    " [`SECURITY`](support::Operation::SECURITY) lists the security schemes that an operation requires, and `SECURITY_SCHEMES` of its",
    " module defines them. A client applies the `Credentials` of its builder; code that sends requests itself adds them.",
];

const ERRORS: &[&str] = &[
    "",
    " # Errors",
    "",
    " * [`Error`]: a text is not JSON, or not valid.",
    " * [`Violations`]: a value is not valid; each [`Violation`] has its JSON Pointer and the keyword.",
];

const RESPONSE_ERRORS: &[&str] = &[
    " * [`ResponseError`](support::ResponseError): a response cannot be read; it has the status, the headers and the body.",
];

const CLIENT_ERRORS: &[&str] = &[
    " * `support::client::Error`: a call failed: before a request was sent, without a response, or with one that is an error or cannot be read.",
];

/// Returns the root of a crate, with a module for each API.
///
/// `recursion_limit` is that of the compiler, unless it is the default. `has` returns whether the support code of the output has a file.
pub fn crate_root(
    name: &str,
    modules: &[Module],
    recursion_limit: Option<usize>,
    has: impl Fn(&str) -> bool,
) -> Vec<TokenStream> {
    let title = format!(" `{name}`: types, enums and validators, one module for each API.");
    let lines = modules.iter().map(|module| {
        let docs = module.docs.lines().into_iter().next().unwrap_or_default();
        // Not a link to the item, which is missing without its feature.
        format!(" * [`{0}`]({0}/index.html): {docs}", file_stem(module))
    });
    let docs_of_support = [
        (VALUES, true),
        (OPERATIONS, has("operation")),
        (CLIENTS, has("client/mod")),
        (SERVERS, has("service/mod")),
        (EVENTS, has("service/events")),
        (TESTS, has("instance/mod")),
        (AUTHENTICATION, has("operation")),
        (ERRORS, true),
        (RESPONSE_ERRORS, has("operation")),
        (CLIENT_ERRORS, has("client/mod")),
    ];
    let support_docs = docs_of_support.into_iter().filter(|(_, is_shown)| *is_shown).flat_map(|(lines, _)| lines);
    let docs = quote! {
        #![doc = #title]
        #![doc = ""]
        #(#![doc = #lines])*
        #![doc = ""]
        #![doc = " Each module has a feature of its name; all are enabled by default."]
        #(#![doc = #support_docs])*
    };
    let recursion_limit = recursion_limit.map(|limit| {
        let limit = limit.to_string();
        quote! { #![recursion_limit = #limit] }
    });
    let all = modules;
    let modules = modules.iter().map(|module| {
        let (feature, name) = (file_stem(module), module_name(module));
        quote! { #[cfg(feature = #feature)] #[rustfmt::skip] pub mod #name; }
    });
    let nullable = has("nullable").then(|| quote!(Nullable,));
    let support = [
        quote! { #[rustfmt::skip] pub mod support; },
        quote! { #[doc(inline)] pub use self::support::{Error, Model, #nullable Violation, Violations}; },
    ];
    let readers = readers(all, true);
    std::iter::once(docs).chain(recursion_limit).chain(modules).chain(support).chain(readers).collect()
}

/// Returns the implementations that read the types of the user, and those that check strings, each once. In a crate, each module has a
/// feature.
fn readers(modules: &[Module], is_crate: bool) -> Vec<TokenStream> {
    // The modules that use each type, and those that use it for strings.
    let mut users: BTreeMap<&str, [BTreeSet<&str>; 2]> = BTreeMap::new();
    for module in modules {
        for given in &module.given_types {
            let [all, strings] = users.entry(&given.path).or_default();
            all.insert(file_stem(module));
            if given.is_text {
                strings.insert(file_stem(module));
            }
        }
    }
    let implemented = users.into_iter().filter_map(|(path, [all, strings])| {
        let ty: syn::Type = syn::parse_str(path).ok()?;
        let condition = |features: &BTreeSet<&str>| {
            let features = features.iter();
            is_crate.then(|| quote! { #[cfg(any(#(feature = #features),*))] })
        };
        let (for_all, for_strings) = (condition(&all), condition(&strings));
        let reader = quote! {
            #for_all
            #[rustfmt::skip]
            impl self::support::__private::given::Read for #ty {
                fn read<'de, D: self::support::__private::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    self::support::__private::Deserialize::deserialize(deserializer)
                }
            }
        };
        let checked = (!strings.is_empty()).then(|| {
            quote! {
                #for_strings
                #[rustfmt::skip]
                impl self::support::__private::Checked<str> for #ty {
                    fn value(&self) -> Option<&str> {
                        Some(self.as_ref())
                    }
                }
            }
        });
        Some(std::iter::once(reader).chain(checked))
    });
    implemented.flatten().collect()
}

fn module_name(module: &Module) -> Ident {
    match module.name.as_str().strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => ident(module.name.as_str()),
    }
}
