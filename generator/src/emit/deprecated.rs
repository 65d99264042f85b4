//! The attributes of the items that use deprecated ones, so that the output itself has no warning.

use std::collections::HashSet;

use super::emitter::Emitter;
use crate::ir::{FixedValue, Module, Operation, Struct, TypeBody, TypeDef};
use crate::tokens::{TokenStream, rust};

/// The names of deprecated items of a module.
pub(super) fn deprecated_items(module: &Module) -> HashSet<&str> {
    let types = module.types.iter().filter(|def| def.docs.is_deprecated()).map(|def| def.name.as_str());
    let operations = module.operations.iter().filter(|operation| operation.docs.is_deprecated());
    types.chain(operations.map(|operation| operation.name.as_str())).collect()
}

fn deprecated_fields(body: &Struct) -> impl Iterator<Item = &str> {
    body.fields.iter().filter(|field| field.docs.is_deprecated()).map(|field| field.name.as_str())
}

impl Emitter<'_> {
    /// Allows the items of a type to use what is deprecated, where they do.
    pub(super) fn allow_in_type(&self, def: &TypeDef, items: TokenStream) -> TokenStream {
        let members: Vec<&str> = match &def.body {
            TypeBody::Struct(body) => {
                let mut names: Vec<&str> = deprecated_fields(body).collect();
                let constants = body.fields.iter().filter_map(|field| field.constant.as_ref());
                constants.for_each(|constant| self.deprecated_parts(constant, &mut names));
                names
            }
            TypeBody::Enum(body) => {
                let variants = body.variants.iter().filter(|variant| variant.docs.is_deprecated());
                variants.map(|variant| variant.name.as_str()).collect()
            }
            TypeBody::Union(body) => {
                let alternatives = body.alternatives.iter().filter(|one| one.docs.is_deprecated());
                alternatives.map(|one| one.name.as_str()).collect()
            }
            TypeBody::Newtype(_) | TypeBody::Alias(_) => Vec::new(),
        };
        self.allow_deprecated(&members, items)
    }

    /// Adds the deprecated variants and fields in a constant.
    fn deprecated_parts<'m>(&'m self, value: &FixedValue, names: &mut Vec<&'m str>) {
        match value {
            FixedValue::Variant(id, index) => {
                let variant = self.module.variant(*id, *index).filter(|variant| variant.docs.is_deprecated());
                names.extend(variant.map(|variant| variant.name.as_str()));
            }
            FixedValue::Struct(id, values, _) => {
                if let TypeBody::Struct(body) = &self.module.type_def(*id).body {
                    names.extend(deprecated_fields(body));
                }
                values.iter().flatten().for_each(|value| self.deprecated_parts(value, names));
            }
            FixedValue::List(values) | FixedValue::Tuple(values) => {
                values.iter().for_each(|value| self.deprecated_parts(value, names));
            }
            FixedValue::Map(members) => members.iter().for_each(|(_, value)| self.deprecated_parts(value, names)),
            FixedValue::Alternative(id, index, value) => {
                let alternative = self.module.alternative(*id, *index).filter(|one| one.docs.is_deprecated());
                names.extend(alternative.map(|alternative| alternative.name.as_str()));
                self.deprecated_parts(value, names);
            }
            FixedValue::Newtype(_, value) | FixedValue::Boxed(value) | FixedValue::NonNull(value) => {
                self.deprecated_parts(value, names);
            }
            FixedValue::Unit
            | FixedValue::Bool(_)
            | FixedValue::Integer(_)
            | FixedValue::Float(_)
            | FixedValue::Decimal(..)
            | FixedValue::Number(..)
            | FixedValue::Text(_)
            | FixedValue::Null
            | FixedValue::Json(_) => {}
        }
    }

    /// Allows the items of an operation to use what is deprecated, where they do.
    pub(super) fn allow_in_operation(&self, operation: &Operation, items: TokenStream) -> TokenStream {
        let headers = operation.responses.iter().flat_map(|response| response.header_fields());
        let parameters = operation.parameters.iter().chain(headers);
        let members = parameters.filter(|one| one.docs.is_deprecated()).map(|one| one.name.as_str());
        let mut names: Vec<&str> = members.collect();
        let constants = operation.parameters.iter().filter_map(|parameter| parameter.constant.as_ref());
        constants.for_each(|constant| self.deprecated_parts(constant, &mut names));
        self.allow_deprecated(&names, items)
    }

    /// Allows each item to use what is deprecated that names a deprecated item, or in an `impl` one of some members.
    pub(super) fn allow_deprecated(&self, members: &[&str], items: TokenStream) -> TokenStream {
        if self.deprecated.is_empty() && members.is_empty() {
            return items;
        }
        let items = items.into_items().into_iter().map(|item| {
            let is_impl = item.is_impl();
            let uses = item.words().any(|word| self.deprecated.contains(word) || is_impl && members.contains(&word));
            if uses { item.with_attribute(&rust!(#[allow(deprecated)])) } else { item }
        });
        rust!(#(#items)*)
    }
}
