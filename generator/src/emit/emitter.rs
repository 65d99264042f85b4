//! The state of emitting a module, and the tokens that items of several kinds share.

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::ir::docs::{Docs, code};
use crate::ir::{Module, Shape, Type, TypeDef};
use crate::tokens::{Ident, TokenStream, ident, rust};

/// Emits the items of a module, and records their imports.
pub(super) struct Emitter<'a> {
    pub(super) module: &'a Module,
    imports: RefCell<Imports>,
}

/// The imports of a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Imports {
    /// Names of the public API of the support code.
    pub(super) support: BTreeSet<Ident>,
    /// Names of the support code that only generated code uses.
    pub(super) private: BTreeSet<Ident>,
    pub(super) std: BTreeSet<StdImport>,
}

/// An import from the standard library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum StdImport {
    Fmt,
    Deref,
    FromStr,
}

impl Imports {
    /// Adds the imports of another part of the same file.
    pub(super) fn extend(&mut self, other: Self) {
        self.support.extend(other.support);
        self.private.extend(other.private);
        self.std.extend(other.std);
    }
}

impl<'a> Emitter<'a> {
    pub(super) fn new(module: &'a Module) -> Self {
        Self { module, imports: RefCell::default() }
    }

    /// Returns the imports of the items so far.
    pub(super) fn into_imports(self) -> Imports {
        self.imports.into_inner()
    }

    /// Adds imports to those of the items so far.
    pub(super) fn add_imports(&self, imports: Imports) {
        self.imports.borrow_mut().extend(imports);
    }

    /// Imports a name of the public API of the support code, and returns it.
    pub(super) fn support(&self, name: Ident) -> Ident {
        self.imports.borrow_mut().support.insert(name.clone());
        name
    }

    /// Imports a name of the support code that only generated code uses, and returns it.
    pub(super) fn private(&self, name: Ident) -> Ident {
        self.imports.borrow_mut().private.insert(name.clone());
        name
    }

    /// Imports a name of the standard library.
    pub(super) fn import(&self, import: StdImport) {
        self.imports.borrow_mut().std.insert(import);
    }

    /// Returns the `use` declarations of the items so far.
    pub(super) fn use_declarations(&self) -> TokenStream {
        let imports = self.imports.borrow();
        let std = imports.std.iter().map(|import| match import {
            StdImport::Fmt => {
                rust!(
                    use std::fmt;
                )
            }
            StdImport::Deref => {
                rust!(
                    use std::ops::Deref;
                )
            }
            StdImport::FromStr => {
                rust!(
                    use std::str::FromStr;
                )
            }
        });
        let (public, private) = (import_list(&imports.support), import_list(&imports.private));
        let support = public.map(|list| rust!(use super::support::#list;));
        let private = private.map(|list| rust!(use super::support::__private::#list;));
        rust! { #(#std)* #private #support }
    }

    /// Returns the implementation of `Model`, given the calls of its typed checks.
    pub(super) fn model(&self, def: &TypeDef, checks: &TokenStream) -> TokenStream {
        let (name, pointer) = (&def.name, &def.schema);
        let (model, schema) = (self.support(ident!("Model")), self.support(ident!("Schema")));
        let evaluated = def.evaluated.then(|| {
            rust!(
                const TYPED: bool = false;
            )
        });
        let check = (!checks.is_empty()).then(|| {
            let checker = self.private(ident!("Checker"));
            rust! { fn check(&self, checker: &mut #checker<'_>) { #checks } }
        });
        rust! {
            impl #model for #name {
                const SCHEMA: #schema = #schema::new(&SCHEMAS, #pointer);
                #evaluated

                #check
            }
        }
    }

    /// Returns the type of a value that may be absent.
    pub(super) fn optional(&self, shape: &Shape, required: bool) -> TokenStream {
        let ty = self.ty(&shape.ty);
        if required { ty } else { rust!(Option<#ty>) }
    }

    /// Returns the type of a required value.
    pub(super) fn ty(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Bool => rust!(bool),
            Type::Integer(integer) => {
                let name = Ident::from_static(integer.name());
                rust!(#name)
            }
            Type::Float => rust!(f64),
            Type::Text => rust!(String),
            Type::Bytes => rust!(Vec<u8>),
            Type::File => {
                let module = self.private(ident!("form"));
                rust!(#module::File)
            }
            Type::DecimalNumber => {
                let name = self.support(ident!("DecimalNumber"));
                rust!(#name)
            }
            Type::Number => {
                let name = self.support(ident!("Number"));
                rust!(#name)
            }
            Type::Format(format) => {
                let name = self.support(Ident::from_static(format.type_name()));
                rust!(#name)
            }
            Type::Json => {
                let name = self.support(ident!("Value"));
                rust!(#name)
            }
            Type::Named(id) => {
                let name = &self.module.type_def(*id).name;
                rust!(#name)
            }
            Type::Boxed(id) => {
                let name = &self.module.type_def(*id).name;
                rust!(Box<#name>)
            }
            Type::Nullable(inner) => {
                let (nullable, inner) = (self.support(ident!("Nullable")), self.ty(inner));
                rust!(#nullable<#inner>)
            }
            Type::List(item) => {
                let item = self.ty(&item.ty);
                rust!(Vec<#item>)
            }
            Type::Tuple(items) => {
                let items = items.iter().map(|item| self.ty(&item.ty));
                rust!((#(#items,)*))
            }
            Type::Map(value) => self.map(value),
        }
    }

    /// Returns the type of a map from property names to values of a shape.
    pub(super) fn map(&self, value: &Shape) -> TokenStream {
        let map = self.support(ident!("Map"));
        match value.ty {
            Type::Json => rust!(#map),
            _ => {
                let value = self.ty(&value.ty);
                rust!(#map<#value>)
            }
        }
    }
}

/// Returns the doc comments of an item.
pub(super) fn doc(docs: &Docs) -> TokenStream {
    let lines = docs.lines().into_iter().map(|line| padded(&line));
    rust! { #(#[doc = #lines])* }
}

/// Returns the doc comments of a file.
pub(super) fn inner_doc(docs: &Docs) -> TokenStream {
    let lines = docs.lines().into_iter().map(|line| padded(&line));
    rust! { #(#![doc = #lines])* }
}

fn padded(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// Returns a list item for a name with docs, on one line, or `None` without docs.
pub(super) fn list_item(name: &str, docs: &Docs) -> Option<String> {
    let lines: Vec<String> = docs.lines().into_iter().filter(|line| !line.is_empty()).collect();
    (!lines.is_empty()).then(|| format!("{}: {}", code(name), lines.join(" ")))
}

/// Returns an expression of type `Option<&str>`.
pub(super) fn optional_text(text: Option<&String>) -> TokenStream {
    text.map_or_else(|| rust!(None), |text| rust!(Some(#text)))
}

/// Returns the end of a `use` of some names, as rustfmt writes it: without braces around a single one.
fn import_list(names: &BTreeSet<Ident>) -> Option<TokenStream> {
    let mut rest = names.iter();
    match (rest.next(), names.len()) {
        (None, _) => None,
        (Some(only), 1) => Some(rust!(#only)),
        (Some(_), _) => {
            let names = names.iter();
            Some(rust!({#(#names),*}))
        }
    }
}
