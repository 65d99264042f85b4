//! Unions: enums of alternatives, checks and serialization.

use super::emitter::{Emitter, doc};
use crate::ir::identifier::{TypeName, VariantName};
use crate::ir::{Alternative, Choice, Shape, Type, TypeBody, TypeDef, TypeId, Union};
use crate::maps::HashMap;
use crate::schema::JsonType;
use crate::tokens::{Ident, Literal, TokenStream, ident, rust};

impl Emitter<'_> {
    pub(super) fn union(&self, def: &TypeDef, body: &Union) -> TokenStream {
        let (docs, given, attributes, name) = (doc(&def.docs), &def.derives, &def.attributes, &def.name);
        let variants = body.alternatives.iter().map(|alternative| {
            let (docs, name, ty) = (doc(&alternative.docs), variant(alternative), self.ty(&alternative.shape.ty));
            rust!(#docs #name(#ty))
        });
        let unknown = body.unknown.as_ref().map(|unknown| {
            let (unknown, value) = (&unknown, self.json());
            rust!(#[doc = " A value that matches no alternative, preserved verbatim."] #unknown(#value))
        });
        let secret = body.has_secrets();
        let derives = if secret { rust!(Clone, PartialEq) } else { rust!(Clone, Debug, PartialEq) };
        let debug = secret.then(|| self.union_debug(name, body));
        let model = self.model(def, &self.union_checks(body));
        let (reader, non_exhaustive) = (self.union_reader(def, body), self.non_exhaustive());
        let conversions = self.converted(def, body).into_iter().map(|one| {
            let (variant, ty) = (variant(one), self.ty(&unboxed(&one.shape.ty)));
            let value = if matches!(one.shape.ty, Type::Boxed(_)) { rust!(Box::new(value)) } else { rust!(value) };
            rust! {
                impl From<#ty> for #name {
                    fn from(value: #ty) -> Self { Self::#variant(#value) }
                }
            }
        });
        rust! {
            #docs
            #[derive(#derives #(, #given)*)]
            #attributes
            #non_exhaustive
            pub enum #name { #(#variants,)* #unknown }
            #debug
            #(#conversions)*
            #model
            #reader
        }
    }

    /// Returns the alternatives that their types identify, so that `From` can be implemented.
    fn converted<'b>(&self, def: &TypeDef, body: &'b Union) -> Vec<&'b Alternative> {
        let is_alias = |id| matches!(self.module.type_def(id).body, TypeBody::Alias(_));
        if body.alternatives.iter().any(|one| matches!(one.shape.ty, Type::Named(id) if is_alias(id))) {
            return Vec::new();
        }
        // Unions can have thousands of named types, but few others.
        let mut named: HashMap<TypeId, Vec<&Type>> = HashMap::default();
        for Alternative { shape, .. } in &body.alternatives {
            if let Type::Named(id) | Type::Boxed(id) = shape.ty {
                named.entry(id).or_default().push(&shape.ty);
            }
        }
        let is_only = |alternative: &Alternative| {
            let ty = &alternative.shape.ty;
            match ty {
                Type::Named(id) | Type::Boxed(id) => named[id].iter().filter(|other| **other == ty).count() == 1,
                _ => body.alternatives.iter().filter(|other| other.shape.ty == *ty).nth(1).is_none(),
            }
        };
        body.alternatives.iter().filter(|one| self.has_own_type(def, one) && is_only(one)).collect()
    }

    /// Returns whether the type of an alternative is neither that of the union nor made of others.
    fn has_own_type(&self, def: &TypeDef, alternative: &Alternative) -> bool {
        let is_name = |id| {
            let inner = self.module.type_def(id);
            inner.name != def.name && !matches!(inner.body, TypeBody::Alias(_))
        };
        match &alternative.shape.ty {
            Type::Named(id) | Type::Boxed(id) => is_name(*id),
            Type::Bool | Type::Integer(_) | Type::Float | Type::Text | Type::Format(_) => true,
            Type::Null
            | Type::DecimalNumber
            | Type::Number
            | Type::Bytes
            | Type::File
            | Type::Given(_)
            | Type::Json
            | Type::Nullable(_)
            | Type::List(_)
            | Type::Tuple(_)
            | Type::Map(_) => false,
        }
    }

    fn union_debug(&self, name: &TypeName, body: &Union) -> TokenStream {
        let secret = self.private(ident!("Secret"));
        let arms = body.alternatives.iter().map(|alternative| {
            let (text, variant) = (alternative.name.as_str(), variant(alternative));
            match alternative.secret {
                true => rust!(Self::#variant(_) => f.debug_tuple(#text).field(&#secret).finish()),
                false => rust!(Self::#variant(value) => f.debug_tuple(#text).field(value).finish()),
            }
        });
        let unknown = body.unknown.as_ref().map(|unknown| {
            let (text, unknown) = (unknown.as_str(), &unknown);
            rust!(Self::#unknown(_) => f.debug_tuple(#text).field(&#secret).finish())
        });
        self.debug_by_variant(name, arms.chain(unknown))
    }

    fn union_checks(&self, body: &Union) -> TokenStream {
        let checks: Vec<TokenStream> = body.alternatives.iter().map(|one| self.checks(&one.shape)).collect();
        if checks.iter().all(TokenStream::is_empty) && body.unknown.is_none() {
            return TokenStream::new();
        }
        let (checked, free): (Vec<_>, Vec<_>) =
            body.alternatives.iter().zip(&checks).partition(|(_, checks)| !checks.is_empty());
        let checked = checked.into_iter().map(|(alternative, checks)| {
            let variant = variant(alternative);
            (rust!(Self::#variant(value)), rust!(checker.here(value) #checks;))
        });
        let unknown = body.unknown.as_ref().map(|unknown| {
            let (unknown, keyword) = (&unknown, body.keyword.name());
            let count = Literal::index(body.alternatives.len());
            let check = match body.choice {
                Choice::Property { selects: true, .. } => rust!(unselected::<Self>(#keyword, #count)),
                Choice::Property { .. } | Choice::Type(_) | Choice::Schema(_) => rust!(none_of(#keyword, #count)),
            };
            (rust!(Self::#unknown(value)), rust!(checker.here(value).#check;))
        });
        let checked: Vec<_> = checked.chain(unknown).collect();
        if let [(pattern, check)] = &checked[..] {
            if free.is_empty() {
                return rust! { let #pattern = self; #check };
            }
            return rust! { if let #pattern = self { #check } };
        }
        let arms = checked.iter().map(|(pattern, check)| rust!(#pattern => { #check }));
        let free: Vec<&VariantName> = free.into_iter().map(|(alternative, _)| variant(alternative)).collect();
        let rest = (!free.is_empty()).then(|| rust!(#(Self::#free(_))|* => {}));
        rust! { match self { #(#arms)* #rest } }
    }

    fn union_reader(&self, def: &TypeDef, body: &Union) -> TokenStream {
        let name = &def.name;
        let module = self.private(ident!("union"));
        let (deserialize, deserializer) = (self.private(ident!("Deserialize")), self.private(ident!("Deserializer")));
        let (serialize, serializer) = (self.private(ident!("Serialize")), self.private(ident!("Serializer")));
        let read = self.private(ident!("read"));
        let how = self.choice(&body.choice);
        let variants: Vec<&VariantName> = body.alternatives.iter().map(variant).collect();
        let unknown = body.unknown.as_ref();
        let open = unknown.is_some().then(|| {
            rust!(
                const OPEN: bool = true;
            )
        });
        let all: Vec<&VariantName> = variants.iter().copied().chain(unknown).collect();
        let arms = all.iter().enumerate().map(|(index, variant)| {
            let number = Literal::index(index);
            let pattern = if index + 1 == all.len() { rust!(_) } else { rust!(#number) };
            rust!(#pattern => Self::#variant(#read::value(deserializer)?))
        });
        let written = body.alternatives.iter().zip(&variants).enumerate().map(|(index, (alternative, variant))| {
            let value = self.written(&alternative.shape);
            if alternative.is_tagged {
                let (tagged, index) = (self.private(ident!("tagged")), Literal::index(index));
                rust!(Self::#variant(value) => #tagged::write::<Self, _, _>(serializer, #index, #value))
            } else {
                rust!(Self::#variant(value) => #value.serialize(serializer))
            }
        });
        let written_unknown =
            unknown.as_ref().map(|unknown| rust!(Self::#unknown(value) => value.serialize(serializer)));
        let read = self.read_secret(body.has_secrets(), rust!(#module::read(deserializer)));
        rust! {
            impl #module::Union for #name {
                const CHOICE: #module::Choice = #how;
                #open

                fn read<'de, D: #deserializer<'de>>(alternative: usize, deserializer: D) -> Result<Self, D::Error> {
                    Ok(match alternative { #(#arms,)* })
                }
            }
            impl<'de> #deserialize<'de> for #name {
                fn deserialize<D: #deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    #read
                }
            }
            impl #serialize for #name {
                fn serialize<S: #serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    match self { #(#written,)* #written_unknown }
                }
            }
        }
    }

    fn written(&self, shape: &Shape) -> TokenStream {
        if !shape.ty.holds_floats() {
            return rust!(value);
        }
        let float = self.private(ident!("JsonFloat"));
        rust!(#float(value))
    }

    fn choice(&self, choice: &Choice) -> TokenStream {
        let module = self.private(ident!("union"));
        match choice {
            Choice::Type(types) => {
                let pairs = types.iter().map(|(json_type, index)| {
                    let (variant, index) = (kind_name(*json_type), Literal::index(*index));
                    rust!((#module::Kind::#variant, #index))
                });
                rust!(#module::Choice::Type(&[#(#pairs),*]))
            }
            Choice::Property { name: property, values, default, selects: _ } => {
                let pairs = values.iter().map(|(value, index)| {
                    let index = Literal::index(*index);
                    rust!((#value, #index))
                });
                let default = default.map(Literal::index);
                let default = default.map_or(rust!(None), |index| rust!(Some(#index)));
                rust!(#module::Choice::Property(#property, &[#(#pairs),*], #default))
            }
            Choice::Schema(order) => {
                let pairs = order.iter().map(|(schema, index)| {
                    let (schema, index) = (Literal::index(*schema), Literal::index(*index));
                    rust!((#schema, #index))
                });
                rust!(#module::Choice::Schema(&[#(#pairs),*]))
            }
        }
    }
}

fn variant(alternative: &Alternative) -> &VariantName {
    &alternative.name
}

fn unboxed(ty: &Type) -> Type {
    match ty {
        Type::Boxed(id) => Type::Named(*id),
        other => other.clone(),
    }
}

/// Returns the variant of `Kind` in the support code.
fn kind_name(json_type: JsonType) -> Ident {
    match json_type {
        JsonType::Null => ident!("Null"),
        JsonType::Boolean => ident!("Boolean"),
        JsonType::Object => ident!("Object"),
        JsonType::Array => ident!("Array"),
        JsonType::Number | JsonType::Integer => ident!("Number"),
        JsonType::String => ident!("String"),
    }
}
