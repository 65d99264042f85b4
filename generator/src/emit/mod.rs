//! Writes the Rust down.
//!
//! In: a [`Module`]. Out: the text of its files. One file here per kind of item; all decisions were made before.

mod body;
mod check;
mod enumeration;
mod modules;
mod newtype;
mod operation;
mod pattern;
mod request;
mod security;
mod server;
mod structure;
mod support;
mod union;

use std::cell::RefCell;
use std::collections::BTreeSet;

use crate::tokens::{Ident, TokenStream, layout, rust};

pub use self::modules::{bindings, crate_root, unparse};
pub use self::support::{Needs, support_files};
use crate::ir::docs::Docs;
use crate::ir::identifier::FieldName;
use crate::ir::{Module, ModuleFile, Shape, Type, TypeBody, TypeDef};
use crate::parallel;

/// How many items a thread lays out at once.
const AT_ONCE: usize = 32;

/// The text of each of a module's files.
pub fn emit(module: &Module) -> Vec<String> {
    let emitter = Emitter::new(module);
    let items: Vec<Vec<String>> = module.files.iter().map(|file| emitter.file_items(file)).collect();
    // What is imported is known only now.
    let head = |file: &ModuleFile| format(&if file.name.is_some() { part_head(file) } else { emitter.head() });
    let text = |(file, mut items): (&ModuleFile, Vec<String>)| {
        items.insert(0, head(file));
        items.join("\n")
    };
    module.files.iter().zip(items).map(text).collect()
}

/// The tokens of a file as text.
pub fn format(tokens: &TokenStream) -> String {
    let mut text = String::new();
    layout(tokens, &mut text);
    text
}

struct Emitter<'a> {
    module: &'a Module,
    /// The names of the support code that the file needs.
    used: RefCell<BTreeSet<&'static str>>,
}

fn header(module: &Module) -> TokenStream {
    let mut docs = module.docs.clone();
    docs.say(format!("Generated from {}; edits are overwritten.", crate::ir::docs::code(&module.document)));
    inner_doc(&docs)
}

/// What stands before the items in a file beside the module's own, which are items of the same module to all others.
fn part_head(file: &ModuleFile) -> TokenStream {
    let docs = inner_doc(&file.docs);
    rust! { #docs use super::*; }
}

fn inner_doc(docs: &Docs) -> TokenStream {
    let lines = docs.lines().into_iter().map(|line| padded(&line));
    rust! { #(#![doc = #lines])* }
}

impl<'a> Emitter<'a> {
    fn new(module: &'a Module) -> Self {
        Self { module, used: RefCell::default() }
    }
}

impl Emitter<'_> {
    /// The text of the types and operations of a file, in portions.
    fn file_items(&self, file: &ModuleFile) -> Vec<String> {
        let mut items = self.texts(&file.types, |emitter, id| emitter.type_def(emitter.module.type_def(*id)));
        let operation = |emitter: &Emitter<'_>, index: &usize| emitter.operation(&emitter.module.operations[*index]);
        items.extend(self.texts(&file.operations, operation));
        items
    }

    /// The text of items, in portions, and what they use.
    fn texts<T: Sync>(&self, items: &[T], tokens: impl Fn(&Emitter<'_>, &T) -> TokenStream + Sync) -> Vec<String> {
        let portions = parallel::portions(items, AT_ONCE, |portion| {
            let emitter = Emitter::new(self.module);
            let mut text = String::new();
            portion.iter().for_each(|item| layout(&tokens(&emitter, item), &mut text));
            (text, emitter.used.into_inner())
        });
        portions
            .into_iter()
            .map(|(text, used)| {
                self.used.borrow_mut().extend(used);
                text
            })
            .collect()
    }

    /// What stands before the items in the module's own file.
    fn head(&self) -> TokenStream {
        let module = self.module;
        let (servers, security, schemas) = (self.servers(), self.security_schemes(), self.schemas());
        let (header, imports) = (header(module), self.imports());
        let parts: Vec<Ident> =
            module.files.iter().filter_map(|file| Some(ident(file.name.as_ref()?.as_str()))).collect();
        rust! { #header #(mod #parts;)* #imports #(pub use self::#parts::*;)* #schemas #servers #security }
    }

    /// A name of the support code, imported because it is used.
    fn support(&self, name: &'static str) -> Ident {
        self.uses(name);
        ident(name)
    }

    /// Imports a name of the support code, or a path of the standard library.
    fn uses(&self, path: &'static str) {
        self.used.borrow_mut().insert(path);
    }

    fn imports(&self) -> TokenStream {
        let used = self.used.borrow();
        let names: Vec<Ident> = used.iter().filter(|name| !name.starts_with("std::")).map(|name| ident(name)).collect();
        let support = (!names.is_empty()).then(|| rust!(use super::support::{#(#names),*};));
        let fmt = used.contains("std::fmt").then(|| {
            rust!(
                use std::fmt;
            )
        });
        let deref = used.contains("std::ops::Deref").then(|| {
            rust!(
                use std::ops::Deref;
            )
        });
        let from_str = used.contains("std::str::FromStr").then(|| {
            rust!(
                use std::str::FromStr;
            )
        });
        rust! { #fmt #deref #from_str #support }
    }

    fn schemas(&self) -> TokenStream {
        let patterns = self.pattern_statics();
        if !self.module.types.iter().any(|def| def.body.is_model()) {
            return patterns;
        }
        let (schemas, file) = (self.support("Schemas"), format!("{}.schema.json", file_stem(self.module)));
        let list = self.pattern_list();
        let known = if list.is_some() { rust!(&PATTERNS) } else { rust!(&[]) };
        rust! { static SCHEMAS: #schemas = #schemas::new(include_str!(#file), #known); #patterns #list }
    }

    fn type_def(&self, def: &TypeDef) -> TokenStream {
        match &def.body {
            TypeBody::Struct(body) => self.structure(def, body),
            TypeBody::Enum(body) => self.enumeration(def, body),
            TypeBody::Union(body) => self.union(def, body),
            TypeBody::Newtype(body) => self.newtype(def, body),
            TypeBody::Alias(shape) => {
                let docs = doc(&def.docs);
                let name = ident(def.name.as_str());
                let ty = self.ty(&shape.ty);
                rust! { #docs pub type #name = #ty; }
            }
        }
    }

    fn model(&self, def: &TypeDef, checks: &TokenStream) -> TokenStream {
        let name = ident(def.name.as_str());
        let (model, schema) = (self.support("Model"), self.support("Schema"));
        let evaluated = def.evaluated.then(|| {
            rust!(
                const TYPED: bool = false;
            )
        });
        let pointer = &def.schema;
        let check = (!checks.is_empty()).then(|| {
            let checker = self.support("Checker");
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

    /// The type of a required value.
    fn ty(&self, ty: &Type) -> TokenStream {
        let simple = |name: &str| {
            let name = ident(name);
            rust!(#name)
        };
        match ty {
            Type::Bool => simple("bool"),
            Type::Integer(integer) => simple(integer.name()),
            Type::Float => simple("f64"),
            Type::Text => simple("String"),
            Type::Bytes => rust!(Vec<u8>),
            Type::File => {
                let module = self.support("form");
                rust!(#module::File)
            }
            Type::DecimalNumber => {
                let name = self.support("DecimalNumber");
                rust!(#name)
            }
            Type::Number => {
                let name = self.support("Number");
                rust!(#name)
            }
            Type::Format(format) => {
                let name = self.support(format.type_name());
                rust!(#name)
            }
            Type::Json => {
                let name = self.support("Value");
                rust!(#name)
            }
            Type::Named(id) => simple(self.module.type_def(*id).name.as_str()),
            Type::Boxed(id) => {
                let name = ident(self.module.type_def(*id).name.as_str());
                rust!(Box<#name>)
            }
            Type::Nullable(inner) => {
                let (nullable, inner) = (self.support("Nullable"), self.ty(inner));
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

    fn map(&self, value: &Shape) -> TokenStream {
        let map = self.support("Map");
        match value.ty {
            Type::Json => rust!(#map),
            _ => {
                let value = self.ty(&value.ty);
                rust!(#map<#value>)
            }
        }
    }
}

pub(crate) fn ident(name: &str) -> Ident {
    Ident::new(name)
}

/// The stem of a module's files; a keyword is no trouble in a file's name.
pub(crate) fn file_stem(module: &Module) -> &str {
    stem(&module.name)
}

pub(crate) fn stem(name: &FieldName) -> &str {
    name.as_str().trim_start_matches("r#")
}

fn doc(docs: &Docs) -> TokenStream {
    let lines = docs.lines().into_iter().map(|line| padded(&line));
    rust! { #(#[doc = #lines])* }
}

fn padded(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}
