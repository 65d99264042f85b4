//! Fields as functions take them: arguments of constructors, and the setters of builders, operations and headers.

use super::emitter::{Emitter, doc};
use crate::ir::docs::{Docs, link};
use crate::ir::identifier::{FieldName, TypeName};
use crate::ir::{Argument, Field, Operation, Parameter, Type};
use crate::tokens::{TokenStream, rust};

/// A field whose value is given.
pub(super) struct Member<'m> {
    pub name: &'m FieldName,
    docs: &'m Docs,
    /// The type of the value.
    ty: TokenStream,
    /// Whether functions convert their argument into the type.
    pub converts: bool,
    secret: bool,
}

impl Member<'_> {
    /// Returns the type of an argument for the field, and the expression that makes the value of an argument.
    pub fn argument(&self, argument: &TokenStream) -> (TokenStream, TokenStream) {
        let ty = &self.ty;
        if self.converts { (rust!(impl Into<#ty>), rust!(#argument.into())) } else { (ty.clone(), argument.clone()) }
    }
}

impl Emitter<'_> {
    /// Returns a field of a struct.
    pub(super) fn struct_member<'m>(&self, field: &'m Field) -> Member<'m> {
        let Field { name, docs, secret, shape, .. } = field;
        Member { name, docs, ty: self.ty(&shape.ty), converts: converts(&shape.ty), secret: *secret }
    }

    /// Returns the field of a parameter, or of a header of a response.
    pub(super) fn parameter_member<'m>(&self, parameter: &'m Parameter) -> Member<'m> {
        let Parameter { name, docs, secret, shape, .. } = parameter;
        Member { name, docs, ty: self.ty(&shape.ty), converts: converts(&shape.ty), secret: *secret }
    }

    /// Returns a field of an operation.
    pub(super) fn operation_member<'m>(&self, operation: &'m Operation, value: Argument) -> Option<Member<'m>> {
        match value {
            Argument::Parameter(at) => operation.parameters.get(at).map(|parameter| self.parameter_member(parameter)),
            Argument::Body => operation.body.as_ref().map(|body| Member {
                name: &body.name,
                docs: &body.docs,
                ty: self.contents_type(&body.contents),
                converts: body.contents.single().is_some_and(|content| converts(&content.shape.ty)),
                secret: body.contents.has_hidden_secrets(),
            }),
            Argument::Accept => operation.accept.choice.as_ref().map(|choice| {
                let name = &choice.name;
                Member { name: &choice.field, docs: &choice.docs, ty: rust!(#name), converts: false, secret: false }
            }),
        }
    }

    /// Returns the struct of the required fields of another one.
    pub(super) fn required(&self, owner: &TypeName, name: &TypeName, members: &[Member<'_>]) -> TokenStream {
        let fields = members.iter().map(|Member { name, docs, ty, .. }| {
            // There is no choice but to give a value.
            let docs = doc(&(*docs).clone().deprecated_as(&Docs::default()));
            rust!(#docs pub #name: #ty)
        });
        let docs = format!(" The required fields of {}.", link(owner));
        let secret = members.iter().any(|member| member.secret);
        let derives = if secret { rust!(Clone, PartialEq) } else { rust!(Clone, Debug, PartialEq) };
        let shown = members.iter().map(|member| self.shown(member.name, member.secret));
        let debug = secret.then(|| self.debug_struct(name, shown));
        rust! {
            #[doc = #docs]
            #[derive(#derives)]
            pub struct #name { #(#fields,)* }
            #debug
        }
    }

    /// Returns the method that sets an optional field of `target`.
    pub(super) fn setter(&self, member: &Member<'_>, setter: &FieldName, target: &TokenStream) -> TokenStream {
        let (name, docs) = (member.name, doc(&member.docs.summary()));
        let (parameter, value) = member.argument(&rust!(value));
        rust! {
            #docs
            pub fn #setter(mut self, value: #parameter) -> Self {
                #target.#name = Some(#value);
                self
            }
        }
    }
}

/// Returns whether functions convert their argument into a type.
fn converts(ty: &Type) -> bool {
    matches!(ty, Type::Text | Type::Format(_) | Type::Given(_) | Type::DecimalNumber | Type::Number | Type::Nullable(_))
}
