//! Constructors of operations, and the setters of their optional fields.

use super::emitter::Emitter;
use super::member::Member;
use crate::ir::identifier::TypeName;
use crate::ir::{Argument, Constructor, FixedValue, Operation, Parameter};
use crate::tokens::{TokenStream, rust};

impl Emitter<'_> {
    /// Returns whether a value of an operation is made without arguments, and all of its fields have the defaults of their types.
    pub(super) fn derives_default(operation: &Operation) -> bool {
        let is_default = |one: &Parameter| one.constant.as_ref().is_none_or(FixedValue::is_default);
        matches!(operation.constructor, Constructor::Default) && operation.parameters.iter().all(is_default)
    }

    /// Returns the constructor and the setters of an operation.
    pub(super) fn constructor(&self, operation: &Operation) -> TokenStream {
        let name = &operation.name;
        let setters = operation.setters.iter().filter_map(|setter| {
            let member = self.operation_member(operation, setter.value)?;
            Some(self.setter(&member, &setter.name, &rust!(self)))
        });
        let setters: Vec<TokenStream> = setters.collect();
        let (items, new) = match &operation.constructor {
            Constructor::Default if Self::derives_default(operation) => (None, None),
            Constructor::Default => {
                let value = self.initial_operation(operation, &|_| rust!());
                (Some(rust!(impl Default for #name { fn default() -> Self { #value } })), None)
            }
            Constructor::Positional(values) => (None, Some(self.positional(operation, values))),
            Constructor::Struct(required, values) => {
                let (required, new) = self.of_struct(operation, required, values);
                (Some(required), Some(new))
            }
        };
        let from_body = match &operation.constructor {
            Constructor::Positional(values) if values[..] == [Argument::Body] => self.body_conversion(operation),
            Constructor::Default | Constructor::Positional(_) | Constructor::Struct(..) => None,
        };
        let methods = (new.is_some() || !setters.is_empty()).then(|| rust!(impl #name { #new #(#setters)* }));
        rust!(#items #methods #from_body)
    }

    fn positional(&self, operation: &Operation, values: &[Argument]) -> TokenStream {
        let members: Vec<Member<'_>> =
            values.iter().filter_map(|value| self.operation_member(operation, *value)).collect();
        let arguments = members.iter().map(|member| {
            let (name, (ty, _)) = (member.name, member.argument(&rust!()));
            rust!(#name: #ty)
        });
        let value = self.initial_operation(operation, &|value| {
            let member = self.operation_member(operation, value);
            let Some(member) = member else { return rust!() };
            let name = member.name;
            if member.converts { rust!(: #name.into()) } else { rust!() }
        });
        let docs = format!(" Returns the request, given {}.", given(values));
        rust! {
            #[doc = #docs]
            pub fn new(#(#arguments),*) -> Self { #value }
        }
    }

    /// Returns the conversion of a body into the operation, which needs nothing else.
    fn body_conversion(&self, operation: &Operation) -> Option<TokenStream> {
        let (name, body) = (&operation.name, operation.body.as_ref()?);
        let ty = self.body_type(body);
        Some(rust! {
            impl From<#ty> for #name {
                fn from(body: #ty) -> Self { Self::new(body) }
            }
        })
    }

    /// Returns the struct of the required values, and the function that takes it.
    fn of_struct(&self, operation: &Operation, name: &TypeName, values: &[Argument]) -> (TokenStream, TokenStream) {
        let members: Vec<Member<'_>> =
            values.iter().filter_map(|value| self.operation_member(operation, *value)).collect();
        let required = self.required(&operation.name, name, &members);
        let value = self.initial_operation(operation, &|value| {
            let field = operation.field(value);
            rust!(: required.#field)
        });
        let new = rust! {
            #[doc = " Returns the request, given its required fields."]
            pub fn new(required: #name) -> Self { #value }
        };
        (required, new)
    }

    /// Returns a value of an operation, given what follows the name of a required field.
    fn initial_operation(&self, operation: &Operation, given: &dyn Fn(Argument) -> TokenStream) -> TokenStream {
        let parameters = operation.parameters.iter().enumerate().map(|(at, parameter)| {
            let name = &parameter.name;
            let value = match &parameter.constant {
                Some(constant) => {
                    let value = self.fixed_value(constant);
                    rust!(: #value)
                }
                None if parameter.required => given(Argument::Parameter(at)),
                None => rust!(: None),
            };
            rust!(#name #value)
        });
        let body = operation.body.as_ref().map(|body| {
            let name = &body.name;
            let value = if body.required { given(Argument::Body) } else { rust!(: None) };
            rust!(#name #value)
        });
        let accept = operation.accept.choice.as_ref().map(|choice| {
            let name = &choice.field;
            rust!(#name: None)
        });
        let fields = parameters.chain(body).chain(accept);
        rust!(Self { #(#fields),* })
    }
}

/// Returns the words for the values that a constructor takes.
fn given(values: &[Argument]) -> &'static str {
    let has_body = values.contains(&Argument::Body);
    match values.len() - usize::from(has_body) {
        0 => "its body",
        1 if has_body => "its required parameter and its body",
        1 => "its required parameter",
        _ if has_body => "its required parameters and its body",
        _ => "its required parameters",
    }
}
