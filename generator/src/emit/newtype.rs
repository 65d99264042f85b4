//! Newtypes: types, checks and serialization.

use super::emitter::{Emitter, StdImport, doc};
use crate::ir::{Newtype, TypeDef};
use crate::tokens::{TokenStream, ident, rust};

impl Emitter<'_> {
    pub(super) fn newtype(&self, def: &TypeDef, body: &Newtype) -> TokenStream {
        let (docs, given, attributes, name) = (doc(&def.docs), &def.derives, &def.attributes, &def.name);
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
        let derives = if body.secret { rust!(Clone, PartialEq) } else { rust!(Clone, Debug, PartialEq) };
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
            #[derive(#derives #(, #given)*)]
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
}
