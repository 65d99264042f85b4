//! The state of emitting a module, and the tokens that items of several kinds share.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashSet};

use crate::ir::docs::{Docs, code};
use crate::ir::{Module, Shape, Type, TypeDef};
use crate::tokens::{Ident, TokenStream, ident, rust};

/// The beginning of the name of an import from the support code that yields to an item, and of one from the standard library.
const SUPPORT: &str = "Support";
const STD: &str = "Std";

/// Emits the items of a module, and records their imports.
pub(super) struct Emitter<'a> {
    pub(super) module: &'a Module,
    /// The names of the items of the module, to which imports yield.
    pub(super) item_names: &'a HashSet<&'a str>,
    /// The names of deprecated items of the module.
    pub(super) deprecated: &'a HashSet<&'a str>,
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

impl StdImport {
    /// Returns the name that is imported.
    pub(super) fn name(self) -> Ident {
        match self {
            Self::Fmt => ident!("fmt"),
            Self::Deref => ident!("Deref"),
            Self::FromStr => ident!("FromStr"),
        }
    }

    /// Returns the module that it is in; `None` if it is in the root.
    fn module(self) -> Option<Ident> {
        match self {
            Self::Fmt => None,
            Self::Deref => Some(ident!("ops")),
            Self::FromStr => Some(ident!("str")),
        }
    }
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
    pub(super) fn new(module: &'a Module, item_names: &'a HashSet<&'a str>, deprecated: &'a HashSet<&'a str>) -> Self {
        Self { module, item_names, deprecated, imports: RefCell::default() }
    }

    /// Returns the imports of the items so far.
    pub(super) fn into_imports(self) -> Imports {
        self.imports.into_inner()
    }

    /// Adds imports to those of the items so far.
    pub(super) fn add_imports(&self, imports: Imports) {
        self.imports.borrow_mut().extend(imports);
    }

    /// Imports a name of the public API of the support code, and returns the name that the import has.
    pub(super) fn support(&self, name: Ident) -> Ident {
        let imported = self.imported(&name, SUPPORT);
        self.imports.borrow_mut().support.insert(name);
        imported
    }

    /// Imports a name of the support code that only generated code uses, and returns the name that the import has.
    pub(super) fn private(&self, name: Ident) -> Ident {
        let imported = self.imported(&name, SUPPORT);
        self.imports.borrow_mut().private.insert(name);
        imported
    }

    /// Imports a name of the standard library, and returns the name that the import has.
    pub(super) fn import(&self, import: StdImport) -> Ident {
        self.imports.borrow_mut().std.insert(import);
        self.imported(&import.name(), STD)
    }

    /// Returns the name that an import has: its own, unless an item of the module has that; `origin` tells them apart.
    fn imported(&self, name: &Ident, origin: &str) -> Ident {
        let mut imported = name.clone();
        while self.item_names.contains(imported.as_str()) {
            imported = imported.prefixed(origin);
        }
        imported
    }

    /// Returns an import as part of a `use` declaration.
    fn renamed(&self, name: &Ident, origin: &str) -> TokenStream {
        let imported = self.imported(name, origin);
        if imported == *name { rust!(#name) } else { rust!(#name as #imported) }
    }

    /// Returns the `use` declarations of the items so far.
    pub(super) fn use_declarations(&self) -> TokenStream {
        self.uses(&rust!(super))
    }

    /// Returns the `use` declarations of the items so far, in a module below.
    pub(super) fn use_declarations_below(&self) -> TokenStream {
        self.uses(&rust!(super::super))
    }

    fn uses(&self, api: &TokenStream) -> TokenStream {
        let imports = self.imports.borrow();
        let std = imports.std.iter().map(|import| {
            let name = self.renamed(&import.name(), STD);
            match import.module() {
                None => rust!(use std::#name;),
                Some(module) => rust!(use std::#module::#name;),
            }
        });
        let list =
            |names: &BTreeSet<Ident>| import_list(names.iter().map(|name| self.renamed(name, SUPPORT)).collect());
        let support = list(&imports.support).map(|list| rust!(use #api::support::#list;));
        let private = list(&imports.private).map(|list| rust!(use #api::support::__private::#list;));
        rust! { #(#std)* #private #support }
    }

    /// Returns the implementation of `Generated`, given the calls of its typed checks.
    pub(super) fn model(&self, def: &TypeDef, checks: &TokenStream) -> TokenStream {
        let (name, pointer) = (&def.name, &def.schema);
        let (generated, schema) = (self.private(ident!("Generated")), self.support(ident!("Schema")));
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
            impl #generated for #name {
                const SCHEMA: #schema = #schema::new(&SCHEMAS, #pointer);
                #evaluated

                #check
            }
        }
    }

    /// Returns the attribute of an item that a document can extend, so that code outside the crate compiles with the extended one.
    pub(super) fn non_exhaustive(&self) -> Option<TokenStream> {
        (!self.module.exhaustive).then(|| rust!(#[non_exhaustive]))
    }

    /// Returns the type of a value that may be absent.
    pub(super) fn optional(&self, shape: &Shape, required: bool) -> TokenStream {
        let ty = self.ty(&shape.ty);
        if required { ty } else { rust!(Option<#ty>) }
    }

    /// Returns the type of a required value.
    pub(super) fn ty(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Null => {
                let name = self.support(ident!("Null"));
                rust!(#name)
            }
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
            Type::Given(given) => given.tokens.clone(),
            Type::Json => {
                let name = self.json();
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

    /// Returns the type of plain JSON.
    pub(super) fn json(&self) -> Ident {
        self.support(if self.module.exact_json { ident!("JsonValue") } else { ident!("Value") })
    }

    /// Returns the type of a map from property names to values of a shape.
    pub(super) fn map(&self, value: &Shape) -> TokenStream {
        let map = self.support(ident!("Map"));
        match value.ty {
            Type::Json if !self.module.exact_json => rust!(#map),
            _ => {
                let value = self.ty(&value.ty);
                rust!(#map<#value>)
            }
        }
    }
}

/// Returns the doc comments of an item, and its attribute if it is deprecated.
pub(super) fn doc(docs: &Docs) -> TokenStream {
    let lines = docs.lines().into_iter().map(|line| padded(&line));
    let deprecation = deprecation(docs);
    rust! { #(#[doc = #lines])* #deprecation }
}

/// Returns the attribute of an item that is deprecated.
fn deprecation(docs: &Docs) -> Option<TokenStream> {
    let note = docs.deprecation_note()?;
    Some(if note.is_empty() { rust!(#[deprecated]) } else { rust!(#[deprecated(note = #note)]) })
}

/// Returns the doc comments of a file.
pub(super) fn inner_doc(docs: &Docs) -> TokenStream {
    let lines = docs.lines().into_iter().map(|line| padded(&line));
    rust! { #(#![doc = #lines])* }
}

fn padded(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// Returns a list item for a name with the summary of its docs, on one line, or `None` without docs.
pub(super) fn list_item(name: &str, docs: &Docs) -> Option<String> {
    let lines: Vec<String> = docs.summary().lines().into_iter().filter(|line| !line.is_empty()).collect();
    (!lines.is_empty()).then(|| format!("{}: {}", code(name), lines.join(" ")))
}

/// Returns an expression of type `Option<&str>`.
pub(super) fn optional_text(text: Option<&String>) -> TokenStream {
    text.map_or_else(|| rust!(None), |text| rust!(Some(#text)))
}

/// Returns the end of a `use` of some names, as rustfmt writes it: without braces around a single one.
pub(super) fn import_list(names: Vec<TokenStream>) -> Option<TokenStream> {
    match &names[..] {
        [] => None,
        [only] => Some(rust!(#only)),
        names => Some(rust!({#(#names),*})),
    }
}
