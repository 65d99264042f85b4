//! Newtypes: types, checks and serialization.

use super::emitter::{Emitter, StdImport, doc};
use crate::ir::{Newtype, Type, TypeDef};
use crate::tokens::{Ident, TokenStream, ident, layout, rust};

impl Emitter<'_> {
    pub(super) fn newtype(&self, def: &TypeDef, body: &Newtype) -> TokenStream {
        let (docs, attributes, name) = (doc(&def.docs), &def.attributes, &def.name);
        let ty = self.ty(&body.shape.ty);
        let checks = self.checks(&body.shape);
        let checks = if checks.is_empty() {
            checks
        } else {
            rust! { checker.here(&self.0) #checks; }
        };
        let model = self.model(def, &checks);
        let (deserialize, deserializer) = (self.private(ident!("Deserialize")), self.private(ident!("Deserializer")));
        let (serialize, serializer) = (self.private(ident!("Serialize")), self.private(ident!("Serializer")));
        let module = self.private(ident!("read"));
        let deref = self.import(StdImport::Deref);
        let own = derived(body);
        // A trait that the user names may be among them.
        let given = def.derives.iter().filter(|path| !own.iter().any(|own| last_segment(path) == own.as_str()));
        let texts = matches!(body.shape.ty, Type::Text).then(|| self.conversions_of_text(def, body));
        let debug = body.secret.then(|| {
            let secret = self.private(ident!("Secret"));
            self.import(StdImport::Fmt);
            let text = def.name.as_str();
            rust! {
                impl fmt::Debug for #name {
                    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.debug_tuple(#text).field(&#secret).finish()
                    }
                }
            }
        });
        let written = if body.shape.ty.holds_floats() {
            let float = self.private(ident!("JsonFloat"));
            rust!(#float(&self.0))
        } else {
            rust!(self.0)
        };
        let read = self.read_secret(body.secret, rust!(#module::value(deserializer)));
        rust! {
            #docs
            #[derive(#(#own),* #(, #given)*)]
            #attributes
            pub struct #name(pub #ty);
            #debug
            #model
            impl #deref for #name {
                type Target = #ty;

                fn deref(&self) -> &#ty { &self.0 }
            }
            impl From<#ty> for #name {
                fn from(value: #ty) -> Self { Self(value) }
            }
            #texts
            impl<'de> #deserialize<'de> for #name {
                fn deserialize<D: #deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    #read.map(Self)
                }
            }
            impl #serialize for #name {
                fn serialize<S: #serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    #written.serialize(serializer)
                }
            }
        }
    }

    /// Returns the implementations for a newtype of text. One that is secret has no `Display`.
    fn conversions_of_text(&self, def: &TypeDef, body: &Newtype) -> TokenStream {
        let name = &def.name;
        let display = (!body.secret).then(|| {
            self.import(StdImport::Fmt);
            rust! {
                impl fmt::Display for #name {
                    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) }
                }
            }
        });
        rust! {
            impl From<&str> for #name {
                fn from(value: &str) -> Self { Self(value.to_owned()) }
            }
            #display
        }
    }
}

/// Returns the traits that a newtype derives.
fn derived(body: &Newtype) -> Vec<Ident> {
    let is_copy = matches!(body.shape.ty, Type::Bool | Type::Integer(_));
    let is_ordered = is_copy || matches!(body.shape.ty, Type::Text);
    let derived = [
        (ident!("Clone"), true),
        (ident!("Copy"), is_copy),
        (ident!("Debug"), !body.secret),
        (ident!("PartialEq"), true),
        (ident!("Eq"), is_ordered),
        (ident!("Hash"), is_ordered),
        (ident!("PartialOrd"), is_ordered),
        (ident!("Ord"), is_ordered),
    ];
    derived.into_iter().filter_map(|(name, is_derived)| is_derived.then_some(name)).collect()
}

fn last_segment(path: &TokenStream) -> String {
    let mut text = String::new();
    layout(path, &mut text);
    text.trim_end().rsplit("::").next().unwrap_or_default().trim().to_owned()
}
