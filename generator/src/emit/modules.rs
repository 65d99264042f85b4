//! The modules that bind the files of an output together, written with `quote` and laid out by `prettyplease`.
//!
//! There are few of them, whatever the document. What grows with it, its items, is laid out by [`tokens`](crate::tokens).

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::file_name::file_stem;
use super::support::Needs;
use crate::config::Visibility;
use crate::ir::{Format, Module};

/// The text of a module whose parts are set apart.
///
/// # Errors
///
/// Only if this generator has a fault: what it has written is not Rust.
pub fn unparse(parts: &[TokenStream]) -> Result<String, syn::Error> {
    let texts = parts.iter().map(|part| Ok(prettyplease::unparse(&syn::parse2(part.clone())?)));
    Ok(texts.collect::<Result<Vec<String>, syn::Error>>()?.join("\n"))
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// The module of the formats.
pub(super) fn formats(needs: &Needs) -> Vec<TokenStream> {
    let names: Vec<&&str> = needs.formats.iter().collect();
    let modules: Vec<_> = names.iter().map(|name| ident(&name.replace('-', "_"))).collect();
    let (text, format) =
        if names.is_empty() { (ident("_text"), ident("_format")) } else { (ident("text"), ident("format")) };
    let body = if names.is_empty() {
        quote!(None)
    } else {
        quote! { Some(match format { #(#names => #modules::is_valid(text),)* _ => return None }) }
    };
    vec![
        quote! {
            //! The formats that the schemas name.
        },
        quote! { #(pub(crate) mod #modules;)* },
        quote! {
            /// Whether a text is in a format; `None` if the format says nothing that is checked.
            pub(crate) fn is_valid(#format: &str, #text: &str) -> Option<bool> { #body }
        },
    ]
}

/// The module of the keywords.
pub(super) fn keywords(needs: &Needs) -> Vec<TokenStream> {
    let modules = needs.keywords().map(|row| ident(row.name));
    let readers = needs.keywords().filter(|row| !row.exports.is_empty()).map(|row| ident(row.name));
    vec![
        quote! {
            //! The keywords that the schemas have, each with its rule, its typed check and its evaluation.
        },
        quote! { #(pub(super) mod #modules;)* },
        quote! { use super::schema::ReadKeyword; },
        quote! {
            /// What reads each of them.
            pub(super) const READERS: &[ReadKeyword] = &[#(#readers::read),*];
        },
    ]
}

/// The module of what runs patterns.
pub(super) fn patterns(needs: &Needs) -> Vec<TokenStream> {
    let plain = needs.has("plain").then(|| quote! { mod plain; });
    let linear = needs.has("linear").then(|| quote! { mod linear; });
    let backtracking = needs.has("backtracking").then(|| quote! { mod backtracking; });
    let plain_names = needs.has("plain").then(|| quote! { pub use self::plain::{Piece, Plain}; });
    let linear_name = needs.has("linear").then(|| quote! { pub use self::linear::Linear; });
    let backtracking_name = needs.has("backtracking").then(|| quote! { pub use self::backtracking::Backtracking; });
    vec![
        quote! {
            //! Patterns as ECMA-262 means them, and what runs those of the schemas.
        },
        quote! {
            mod any;
            #backtracking
            #linear
            #plain
        },
        quote! {
            pub use self::any::Pattern;
            #backtracking_name
            #linear_name
            #plain_names
        },
    ]
}

/// The module of the support code.
pub(super) fn support(needs: &Needs) -> Vec<TokenStream> {
    let modules = needs.modules().map(|row| {
        let (visible, name) = (row.public.then(|| quote!(pub)), ident(row.name));
        quote! { #visible mod #name; }
    });
    let exports = needs.modules().filter(|row| !row.exports.is_empty()).map(|row| {
        let (module, names) = (ident(row.name), row.exports.iter().map(|name| ident(name)));
        quote! { pub use self::#module::{#(#names),*}; }
    });
    let types = Format::ALL.into_iter().filter(|format| needs.formats.contains(format.name())).map(|format| {
        let (module, name) = (ident(&format.name().replace('-', "_")), ident(format.type_name()));
        quote! { pub use self::formats::#module::#name; }
    });
    let decimal_number =
        needs.formats.contains("decimal").then(|| quote! { pub use self::formats::decimal::DecimalNumber; });
    vec![
        quote! {
            //! What all generated types share. Written by the generator; edits are overwritten.
        },
        quote! { #(#modules)* },
        quote! {
            pub use serde::de::Deserializer;
            pub use serde_json::Value;
        },
        quote! { #(#exports)* #(#types)* #decimal_number },
    ]
}

/// The module that a crate includes, with a module for each API.
pub fn bindings(visibility: Visibility, modules: &[Module]) -> Vec<TokenStream> {
    let visible = match visibility {
        Visibility::Public => quote!(pub),
        Visibility::Crate => quote!(pub(crate)),
    };
    let names = modules.iter().map(module_name).chain([ident("support")]);
    let unused = quote! { #[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")] };
    names.map(|name| quote! { #unused #visible mod #name; }).collect()
}

/// The root of a crate, with a module for each API.
pub fn crate_root(name: &str, modules: &[Module], needs: &Needs) -> Vec<TokenStream> {
    let title = format!(" `{name}`: types, enums and validators, one module for each API.");
    let lines = modules.iter().map(|module| {
        let docs = module.docs.lines().into_iter().next().unwrap_or_default();
        format!(" * `{}`: {docs}", file_stem(module))
    });
    let docs = quote! {
        #![doc = #title]
        #![doc = ""]
        #(#![doc = #lines])*
        #![doc = ""]
        #![doc = " Each module is behind a feature of its name; all are on by default. Written by the generator; edits are overwritten."]
    };
    let modules = modules.iter().map(|module| {
        let (feature, name) = (file_stem(module), module_name(module));
        quote! { #[cfg(feature = #feature)] #[rustfmt::skip] pub mod #name; }
    });
    let nullable = needs.has("nullable").then(|| quote!(Nullable,));
    let support = [
        quote! { #[rustfmt::skip] pub mod support; },
        quote! { pub use self::support::{Error, Model, #nullable Violation, Violations}; },
    ];
    std::iter::once(docs).chain(modules).chain(support).collect()
}

fn module_name(module: &Module) -> Ident {
    match module.name.as_str().strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => ident(module.name.as_str()),
    }
}
