//! Builders of structs, and their default values.

use super::emitter::Emitter;
use super::member::Member;
use crate::ir::docs::link;
use crate::ir::{Field, Struct, StructBuilder, TypeDef};
use crate::tokens::{TokenStream, ident, rust};

impl Emitter<'_> {
    /// Returns the implementation of `Default` for a struct all of whose required properties are constants.
    pub(super) fn default(&self, def: &TypeDef, body: &Struct) -> TokenStream {
        let name = &def.name;
        let fields = body.fields.iter().map(|field| self.initial(field, &rust!()));
        let others = self.empty_others(body);
        rust! {
            impl Default for #name {
                fn default() -> Self {
                    Self { #(#fields,)* #others }
                }
            }
        }
    }

    pub(super) fn builder(&self, def: &TypeDef, body: &Struct, names: &StructBuilder) -> TokenStream {
        let (name, builder) = (&def.name, &names.name);
        let required = names.required.as_ref().map(|required| {
            let fields = body.fields.iter().filter(|field| field.is_asked());
            let members: Vec<Member<'_>> = fields.map(|field| self.struct_member(field)).collect();
            self.required(name, required, &members)
        });
        let (parameter, value) = match &names.required {
            Some(required) => {
                let fields = body.fields.iter().map(|field| self.initial(field, &rust!(required.)));
                let others = self.empty_others(body);
                (rust!(required: #required), rust!(Self { #(#fields,)* #others }))
            }
            None => (rust!(), rust!(Self::default())),
        };
        let setters = body.fields.iter().filter(|field| !field.required);
        let setters = setters.map(|field| self.setter(&self.struct_member(field), &field.setter, &rust!(self.0)));
        let (model, violations) = (self.support(ident!("Model")), self.support(ident!("Violations")));
        let given = if required.is_some() { ", given its required fields" } else { "" };
        let returns = format!(" Returns a builder for {}{given}.", link(name));
        let builder_docs = format!(" A builder for {}.", link(name));
        rust! {
            #required
            impl #name {
                #[doc = #returns]
                pub fn builder(#parameter) -> #builder {
                    #builder(#value)
                }
            }
            #[doc = #builder_docs]
            #[derive(Clone, Debug, PartialEq)]
            #[must_use]
            pub struct #builder(#name);
            impl #builder {
                #(#setters)*
                /// Returns the value, or every violation if it does not match its schema.
                pub fn build(self) -> Result<#name, #violations> {
                    #model::validated(self.0)
                }
            }
        }
    }

    /// Returns the initializer of a field, given the expression before the name of a required one.
    fn initial(&self, field: &Field, required: &TokenStream) -> TokenStream {
        let name = &field.name;
        match &field.constant {
            Some(constant) => {
                let value = self.fixed_value(constant);
                rust!(#name: #value)
            }
            None if field.required => rust!(#name: #required #name),
            None => rust!(#name: None),
        }
    }
}
