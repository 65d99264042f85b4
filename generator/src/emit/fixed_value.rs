//! Constants, as expressions.

use super::emitter::Emitter;
use crate::ir::{FixedJson, FixedValue, TypeBody, TypeId};
use crate::tokens::{Literal, TokenStream, ident, rust};

impl Emitter<'_> {
    /// Returns the expression of a constant.
    pub(super) fn fixed_value(&self, constant: &FixedValue) -> TokenStream {
        match constant {
            FixedValue::Unit => {
                let null = self.support(ident!("Null"));
                rust!(#null)
            }
            FixedValue::Bool(true) => rust!(true),
            FixedValue::Bool(false) => rust!(false),
            FixedValue::Integer(value) => {
                let value = Literal::integer(*value);
                rust!(#value)
            }
            FixedValue::Float(value) => {
                let value = Literal::float(*value);
                rust!(#value)
            }
            FixedValue::Decimal(mantissa, scale) => {
                let ty = self.support(ident!("DecimalNumber"));
                let (mantissa, scale) = (Literal::integer(*mantissa), Literal::integer(*scale));
                rust!(#ty::scaled(#mantissa, #scale))
            }
            FixedValue::Number(mantissa, exponent) => {
                let ty = self.support(ident!("Number"));
                let (mantissa, exponent) = (Literal::integer(*mantissa), Literal::integer(*exponent));
                rust!(#ty::scaled(#mantissa, #exponent))
            }
            FixedValue::Text(text) => rust!(#text.to_owned()),
            FixedValue::Variant(id, index) => {
                let (ty, variant) = (&self.module.type_def(*id).name, self.module.variant(*id, *index));
                let variant = variant.map(|variant| &variant.name);
                rust!(#ty::#variant)
            }
            FixedValue::Newtype(id, inner) => {
                let (ty, inner) = (&self.module.type_def(*id).name, self.fixed_value(inner));
                rust!(#ty(#inner))
            }
            FixedValue::Alternative(id, index, inner) => {
                let (ty, alternative) = (&self.module.type_def(*id).name, self.module.alternative(*id, *index));
                let (name, inner) = (alternative.map(|alternative| &alternative.name), self.fixed_value(inner));
                rust!(#ty::#name(#inner))
            }
            FixedValue::List(items) => list(items.iter().map(|item| self.fixed_value(item))),
            FixedValue::Tuple(items) => {
                let items = items.iter().map(|item| self.fixed_value(item));
                rust!((#(#items,)*))
            }
            FixedValue::Map(members) => self.fixed_map(members),
            FixedValue::Struct(id, fields, rest) => self.fixed_struct(*id, fields, rest),
            FixedValue::Boxed(inner) => {
                let inner = self.fixed_value(inner);
                rust!(Box::new(#inner))
            }
            FixedValue::Null => {
                let nullable = self.support(ident!("Nullable"));
                rust!(#nullable::Null)
            }
            FixedValue::NonNull(inner) => {
                let (nullable, inner) = (self.support(ident!("Nullable")), self.fixed_value(inner));
                rust!(#nullable::Value(#inner))
            }
            FixedValue::Json(inner) => self.fixed_json(inner),
        }
    }

    fn fixed_json(&self, constant: &FixedJson) -> TokenStream {
        let value = self.json();
        match constant {
            FixedJson::Null => rust!(#value::Null),
            FixedJson::Bool(inner) => rust!(#value::from(#inner)),
            FixedJson::Integer(integer) => {
                let integer = Literal::i64(*integer);
                rust!(#value::from(#integer))
            }
            FixedJson::Float(float) => {
                let float = Literal::float(*float);
                rust!(#value::from(#float))
            }
            FixedJson::Text(text) => rust!(#value::from(#text)),
            FixedJson::Array(items) => {
                let items = list(items.iter().map(|item| self.fixed_json(item)));
                rust!(#value::Array(#items))
            }
            FixedJson::Object(members) if members.is_empty() => rust!(#value::Object(Default::default())),
            FixedJson::Object(members) => {
                let members = pairs(members.iter().map(|(name, member)| (name, self.fixed_json(member))));
                rust!(#value::Object([#members].into_iter().collect()))
            }
        }
    }

    fn fixed_map(&self, members: &[(String, FixedValue)]) -> TokenStream {
        let map = self.support(ident!("Map"));
        if members.is_empty() {
            return rust!(#map::new());
        }
        let members = pairs(members.iter().map(|(name, value)| (name, self.fixed_value(value))));
        rust!(#map::from([#members]))
    }

    fn fixed_struct(&self, id: TypeId, fields: &[Option<FixedValue>], rest: &[(String, FixedValue)]) -> TokenStream {
        let def = self.module.type_def(id);
        let TypeBody::Struct(body) = &def.body else { return rust!() };
        let values = body.fields.iter().zip(fields).map(|(field, value)| {
            let name = &field.name;
            match value.as_ref().map(|value| self.fixed_value(value)) {
                Some(value) if field.required => rust!(#name: #value),
                Some(value) => rust!(#name: Some(#value)),
                None => rust!(#name: None),
            }
        });
        let others = match body.additional.name() {
            Some(name) if !rest.is_empty() => {
                let (rest, unreadable) = (self.fixed_map(rest), self.no_unreadable(body));
                rust!(#name: #rest, #unreadable)
            }
            _ => self.empty_others(body),
        };
        let name = &def.name;
        rust!(#name { #(#values,)* #others })
    }
}

fn list(items: impl ExactSizeIterator<Item = TokenStream>) -> TokenStream {
    if items.len() == 0 { rust!(Vec::new()) } else { rust!(vec![#(#items),*]) }
}

/// Returns the members of an object, as pairs.
fn pairs<'n>(members: impl Iterator<Item = (&'n String, TokenStream)>) -> TokenStream {
    let pairs = members.map(|(name, value)| rust!((#name.to_owned(), #value)));
    rust!(#(#pairs),*)
}
