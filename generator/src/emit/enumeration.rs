//! Enums of strings: types, checks and serialization.

use super::emitter::{Emitter, StdImport, doc};
use crate::ir::{Enum, TypeDef};
use crate::tokens::{TokenStream, ident, rust};

impl Emitter<'_> {
    pub(super) fn enumeration(&self, def: &TypeDef, body: &Enum) -> TokenStream {
        let (docs, name) = (doc(&def.docs), &def.name);
        let variants: Vec<_> = body.variants.iter().map(|variant| &variant.name).collect();
        let values: Vec<&String> = body.variants.iter().map(|variant| &variant.value).collect();
        let variant_docs = body.variants.iter().map(|variant| doc(&variant.docs));
        let copy = body.unknown.is_none().then(|| rust!(Copy,));
        let unknown = body.unknown.as_ref().map(|unknown| (unknown, self.support(ident!("UnknownValue"))));
        let (fallback, fallback_text, keep) = match &unknown {
            Some((unknown, value)) => (
                rust! { #[doc = " A value that the document does not list, preserved verbatim."] #unknown(#value) },
                rust! { Self::#unknown(value) => value.as_str() },
                rust! { fn unknown(value: #value) -> Option<Self> { Some(Self::#unknown(value)) } },
            ),
            None => {
                let value = self.support(ident!("UnknownValue"));
                (rust!(), rust!(), rust! { fn unknown(_: #value) -> Option<Self> { None } })
            }
        };
        let checks = if unknown.is_some() {
            rust! { checker.here(self).known(Self::ALL); }
        } else {
            rust!()
        };
        let model = self.model(def, &checks);
        let string = self.string_impls(def, &keep);
        let text_type = if unknown.is_some() { rust!(&str) } else { rust!(&'static str) };
        rust! {
            #docs
            #[derive(Clone, #copy Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            pub enum #name { #(#variant_docs #variants,)* #fallback }
            impl #name {
                /// Every value that the document lists, in its order.
                pub const ALL: &'static [Self] = &[#(Self::#variants),*];

                /// Returns the value as a string.
                pub fn as_str(&self) -> #text_type {
                    match self { #(Self::#variants => #values,)* #fallback_text }
                }
            }
            #model
            #string
        }
    }

    fn string_impls(&self, def: &TypeDef, keep: &TokenStream) -> TokenStream {
        let name = &def.name;
        let (trait_name, module, error) = (
            self.private(ident!("Enumeration")),
            self.private(ident!("enumeration")),
            self.support(ident!("ParseEnumError")),
        );
        let (deserialize, deserializer) = (self.private(ident!("Deserialize")), self.private(ident!("Deserializer")));
        let (serialize, serializer) = (self.private(ident!("Serialize")), self.private(ident!("Serializer")));
        self.import(StdImport::Fmt);
        let from_str = self.import(StdImport::FromStr);
        rust! {
            impl #trait_name for #name {
                fn text(&self) -> &str { self.as_str() }
                #keep
            }
            impl #from_str for #name {
                type Err = #error;

                fn from_str(text: &str) -> Result<Self, #error> { #module::parse(text, Self::ALL) }
            }
            impl fmt::Display for #name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.pad(self.as_str()) }
            }
            impl<'de> #deserialize<'de> for #name {
                fn deserialize<D: #deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    #module::read(deserializer, Self::ALL)
                }
            }
            impl #serialize for #name {
                fn serialize<S: #serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }
        }
    }
}
