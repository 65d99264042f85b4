//! Enums of strings and of numbers: types, checks and serialization.

use super::emitter::{Emitter, StdImport, doc};
use crate::ir::identifier::{TypeName, VariantName};
use crate::ir::{Constant, Enum, Integer, Shape, Type, TypeDef};
use crate::tokens::{Ident, Literal, TokenStream, ident, rust};

impl Emitter<'_> {
    pub(super) fn enumeration(&self, def: &TypeDef, body: &Enum) -> TokenStream {
        match &body.number {
            None => self.string_enum(def, body),
            Some(number) => self.numeric_enum(def, body, number),
        }
    }

    fn string_enum(&self, def: &TypeDef, body: &Enum) -> TokenStream {
        let name = &def.name;
        let value = self.support(ident!("UnknownValue"));
        let keep = keep(body, &rust!(#value));
        let item = self.enum_item(def, body, &rust!(#value));
        let checks = if body.unknown.is_some() {
            rust! { checker.here(self).known(Self::ALL); }
        } else {
            rust!()
        };
        let model = self.model(def, &checks);
        let string = self.string_impls(def, &keep);
        let text_type = if body.unknown.is_some() { rust!(&str) } else { rust!(&'static str) };
        let arms = arms(body, &rust!(value.as_str()), &|constant| match constant {
            Constant::Text(text) => rust!(#text),
            Constant::Number(number) => {
                let text = number.to_string();
                rust!(#text)
            }
        });
        let all = all(body);
        rust! {
            #item
            impl #name {
                #all

                /// Returns the value as a string.
                pub fn as_str(&self) -> #text_type {
                    match self { #arms }
                }
            }
            #model
            #string
        }
    }

    fn numeric_enum(&self, def: &TypeDef, body: &Enum, number: &Shape) -> TokenStream {
        let name = &def.name;
        let (ty, unknown) = (self.ty(&number.ty), self.support(ident!("UnknownNumber")));
        let item = self.enum_item(def, body, &rust!(#unknown<#ty>));
        let module = self.private(ident!("numeric_enum"));
        let (method, all) = (accessor(&number.ty), all(body));
        let integer = |constant: &Constant| match (constant, &number.ty) {
            (Constant::Number(number), Type::Integer(_)) => number.to_i128().map(Literal::integer),
            (Constant::Number(_) | Constant::Text(_), _) => None,
        };
        let arms = arms(body, &rust!(value.number()), &|constant| {
            integer(constant).map_or_else(
                || {
                    let text = constant.to_string();
                    rust!(#module::exact(#text))
                },
                |integer| rust!(#integer),
            )
        });
        let float = (number.ty == Type::Number).then(|| {
            rust! {

                /// Returns the float that is nearest to the value.
                pub fn as_f64(&self) -> f64 { #module::nearest(&self.as_number()) }
            }
        });
        let listed = body.unknown.as_ref().map(|_| rust! { checker.here(self).listed(Self::ALL); });
        let checks = self.checks(number);
        let checks = (!checks.is_empty()).then(|| rust! { checker.here(&self.#method()) #checks; });
        let model = self.model(def, &rust! { #listed #checks });
        let impls = self.number_impls(def, number, &keep(body, &rust!(#unknown<#ty>)));
        rust! {
            #item
            impl #name {
                #all

                /// Returns the value as a number.
                pub fn #method(&self) -> #ty {
                    match self { #arms }
                }
                #float
            }
            #model
            #impls
        }
    }

    /// Returns the declaration of an enum; `unknown` is the type of a value that the document does not list.
    fn enum_item(&self, def: &TypeDef, body: &Enum, unknown: &TokenStream) -> TokenStream {
        let (docs, derives, attributes, name) = (doc(&def.docs), &def.derives, &def.attributes, &def.name);
        let variants = variants(body);
        let variant_docs = body.variants.iter().map(|variant| doc(&variant.docs));
        let is_integer = body.number.as_ref().is_some_and(|number| matches!(number.ty, Type::Integer(_)));
        let is_copy = is_integer || body.unknown.is_none();
        let copy = is_copy.then(|| rust!(Copy,));
        let non_exhaustive = self.non_exhaustive();
        let fallback = body.unknown.as_ref().map(|variant| {
            let docs = match body.number {
                Some(_) => " A number that the document does not list, preserved exactly.",
                None => " A value that the document does not list, preserved verbatim.",
            };
            rust! { #[doc = #docs] #variant(#unknown) }
        });
        rust! {
            #docs
            #[derive(Clone, #copy Debug, PartialEq, Eq, Hash, PartialOrd, Ord #(, #derives)*)]
            #attributes
            #non_exhaustive
            pub enum #name { #(#variant_docs #variants,)* #fallback }
        }
    }

    fn string_impls(&self, def: &TypeDef, keep: &TokenStream) -> TokenStream {
        let name = &def.name;
        let (trait_name, module, error) = (
            self.private(ident!("Enumeration")),
            self.private(ident!("enumeration")),
            self.support(ident!("ParseEnumError")),
        );
        self.import(StdImport::Fmt);
        let from_str = self.import(StdImport::FromStr);
        let serde = self.enum_serde(name, &module, &rust!(serializer.serialize_str(self.as_str())));
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
            #serde
        }
    }

    fn number_impls(&self, def: &TypeDef, number: &Shape, keep: &TokenStream) -> TokenStream {
        let (name, ty, method) = (&def.name, self.ty(&number.ty), accessor(&number.ty));
        let (trait_name, module, error) = (
            self.private(ident!("NumericEnum")),
            self.private(ident!("numeric_enum")),
            self.support(ident!("ParseEnumError")),
        );
        self.import(StdImport::Fmt);
        let serde = self.enum_serde(name, &module, &rust!(self.#method().serialize(serializer)));
        let float = (number.ty == Type::Number).then(|| {
            rust! {
                impl TryFrom<f64> for #name {
                    type Error = #error;

                    fn try_from(number: f64) -> Result<Self, #error> { #module::parse_float(number, Self::ALL) }
                }
            }
        });
        rust! {
            impl #trait_name for #name {
                type Number = #ty;

                fn number(&self) -> #ty { self.#method() }
                #keep
            }
            impl TryFrom<#ty> for #name {
                type Error = #error;

                fn try_from(number: #ty) -> Result<Self, #error> { #module::parse(&number, Self::ALL) }
            }
            #float
            impl fmt::Display for #name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { fmt::Display::fmt(&self.#method(), f) }
            }
            #serde
        }
    }

    /// Returns the implementations of serde's traits. `module` has the function that reads a value.
    fn enum_serde(&self, name: &TypeName, module: &Ident, write: &TokenStream) -> TokenStream {
        let (deserialize, deserializer) = (self.private(ident!("Deserialize")), self.private(ident!("Deserializer")));
        let (serialize, serializer) = (self.private(ident!("Serialize")), self.private(ident!("Serializer")));
        rust! {
            impl<'de> #deserialize<'de> for #name {
                fn deserialize<D: #deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    #module::read(deserializer, Self::ALL)
                }
            }
            impl #serialize for #name {
                fn serialize<S: #serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    #write
                }
            }
        }
    }
}

fn variants(body: &Enum) -> impl Iterator<Item = &VariantName> {
    body.variants.iter().map(|variant| &variant.name)
}

/// Returns the list of all values.
fn all(body: &Enum) -> TokenStream {
    let variants = variants(body);
    rust! {
        /// Every value that the document lists, in its order.
        pub const ALL: &'static [Self] = &[#(Self::#variants),*];
    }
}

/// Returns the arms that lead from each variant to its value; `unknown` is the value of the variant for all others.
fn arms(body: &Enum, unknown: &TokenStream, constant: &dyn Fn(&Constant) -> TokenStream) -> TokenStream {
    let variants = variants(body);
    let values = body.variants.iter().map(|variant| constant(&variant.value));
    let fallback = body.unknown.as_ref().map(|variant| rust! { Self::#variant(value) => #unknown });
    rust! { #(Self::#variants => #values,)* #fallback }
}

/// Returns the function of the enum's trait that makes the variant of a value which the document does not list.
fn keep(body: &Enum, unknown: &TokenStream) -> TokenStream {
    match &body.unknown {
        Some(variant) => rust! { fn unknown(value: #unknown) -> Option<Self> { Some(Self::#variant(value)) } },
        None => rust! { fn unknown(_: #unknown) -> Option<Self> { None } },
    }
}

/// Returns the method that returns the value of an enum as a number.
fn accessor(ty: &Type) -> Ident {
    let Type::Integer(integer) = ty else { return ident!("as_number") };
    match integer {
        Integer::I8 => ident!("as_i8"),
        Integer::U8 => ident!("as_u8"),
        Integer::I16 => ident!("as_i16"),
        Integer::U16 => ident!("as_u16"),
        Integer::I32 => ident!("as_i32"),
        Integer::U32 => ident!("as_u32"),
        Integer::I64 => ident!("as_i64"),
        Integer::U64 => ident!("as_u64"),
        Integer::I128 => ident!("as_i128"),
    }
}
