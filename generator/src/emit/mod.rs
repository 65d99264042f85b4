//! Writes the Rust down.
//!
//! In: a [`Module`]. Out: the text of its files. One file here per kind of item; all decisions were made before.

mod body;
mod check;
mod enumeration;
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

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

pub use self::support::{Needs, support_files};
use crate::docs::Docs;
use crate::ir::{Module, ModuleFile, Shape, Type, TypeBody, TypeDef};
use crate::names::FieldName;

/// How many fields and operations are laid out at once: tokens and syntax trees take a hundred times the room of their text.
const AT_ONCE: usize = 8192;

/// The text of each of a module's files, or the syntax error that this generator has made.
pub fn emit(module: &Module) -> Result<Vec<String>, syn::Error> {
    let emitter = Emitter { module, used: RefCell::default() };
    let mut texts = module.files.iter().map(|file| emitter.file(file)).collect::<Result<Vec<String>, _>>()?;
    // What is imported is known only now.
    for (file, text) in module.files.iter().zip(&mut texts) {
        let head = if file.name.is_some() { emitter.part_head(file) } else { emitter.head() };
        *text = spaced(&(unparse(head)? + text));
    }
    Ok(texts)
}

/// The tokens of a file as text, laid out as people do.
pub fn format(tokens: TokenStream) -> Result<String, syn::Error> {
    Ok(spaced(&unparse(tokens)?))
}

fn unparse(tokens: TokenStream) -> Result<String, syn::Error> {
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}

struct Emitter<'a> {
    module: &'a Module,
    /// The names of the support code that the file needs.
    used: RefCell<BTreeSet<&'static str>>,
}

fn header(module: &Module) -> TokenStream {
    let mut docs = module.docs.clone();
    docs.say(format!("Generated from {}; edits are overwritten.", crate::docs::code(&module.document)));
    inner_doc(&docs)
}

fn inner_doc(docs: &Docs) -> TokenStream {
    let lines = docs.lines().iter().map(|line| Literal::string(&padded(line)));
    quote! { #(#![doc = #lines])* }
}

impl Emitter<'_> {
    /// The types and operations of a file.
    fn file(&self, file: &ModuleFile) -> Result<String, syn::Error> {
        let types = file.types.iter().map(|id| self.module.type_def(*id));
        let types = types.map(|def| (1 + def.parts().len(), self.type_def(def)));
        let operations = file.operations.iter().map(|index| &self.module.operations[*index]);
        let operations = operations.map(|one| (1 + one.parameters.len(), self.operation(one)));
        let (mut text, mut size, mut items) = (String::new(), 0, TokenStream::new());
        for (parts, item) in types.chain(operations) {
            items.extend(item);
            size += parts;
            if size >= AT_ONCE {
                text.push_str(&unparse(std::mem::take(&mut items))?);
                size = 0;
            }
        }
        text.push_str(&unparse(items)?);
        Ok(text)
    }

    /// What stands before the items in the module's own file.
    fn head(&self) -> TokenStream {
        let module = self.module;
        let (servers, security, schemas) = (self.servers(), self.security_schemes(), self.schemas());
        let (header, imports) = (header(module), self.imports());
        let parts: Vec<Ident> =
            module.files.iter().filter_map(|file| Some(ident(file.name.as_ref()?.as_str()))).collect();
        quote! { #header #(mod #parts;)* #imports #(pub use self::#parts::*;)* #schemas #servers #security }
    }

    /// What stands before the items in a file beside it, which are items of the same module to all others.
    fn part_head(&self, file: &ModuleFile) -> TokenStream {
        let docs = inner_doc(&file.docs);
        quote! { #docs use super::*; }
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
        let support = (!names.is_empty()).then(|| quote!(use super::support::{#(#names),*};));
        let fmt = used.contains("std::fmt").then(|| {
            quote!(
                use std::fmt;
            )
        });
        let deref = used.contains("std::ops::Deref").then(|| {
            quote!(
                use std::ops::Deref;
            )
        });
        let from_str = used.contains("std::str::FromStr").then(|| {
            quote!(
                use std::str::FromStr;
            )
        });
        quote! { #fmt #deref #from_str #support }
    }

    fn schemas(&self) -> Option<TokenStream> {
        let any = self.module.types.iter().any(|def| def.body.is_model());
        let schemas = any.then(|| self.support("Schemas"))?;
        let file = format!("{}.schema.json", file_stem(self.module));
        let statics = self.patterns();
        let patterns = if statics.is_some() { quote!(&PATTERNS) } else { quote!(&[]) };
        Some(quote! { static SCHEMAS: #schemas = #schemas::new(include_str!(#file), #patterns); #statics })
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
                quote! { #docs pub type #name = #ty; }
            }
        }
    }

    fn model(&self, def: &TypeDef, checks: &TokenStream) -> TokenStream {
        let name = ident(def.name.as_str());
        let (model, schema, checker) = (self.support("Model"), self.support("Schema"), self.support("Checker"));
        let evaluated = def.evaluated.then(|| {
            quote!(
                const TYPED: bool = false;
            )
        });
        let pointer = &def.schema;
        let parameter = if checks.is_empty() { quote!(_) } else { quote!(checker) };
        quote! {
            impl #model for #name {
                const SCHEMA: #schema = #schema::new(&SCHEMAS, #pointer);
                #evaluated

                fn check(&self, #parameter: &mut #checker<'_>) { #checks }
            }
        }
    }

    /// The type of a required value.
    fn ty(&self, ty: &Type) -> TokenStream {
        let simple = |name: &str| {
            let name = ident(name);
            quote!(#name)
        };
        match ty {
            Type::Bool => simple("bool"),
            Type::Integer(integer) => simple(integer.name()),
            Type::Float => simple("f64"),
            Type::Text => simple("String"),
            Type::Bytes => quote!(Vec<u8>),
            Type::File => {
                let module = self.support("form");
                quote!(#module::File)
            }
            Type::DecimalNumber => {
                let name = self.support("DecimalNumber");
                quote!(#name)
            }
            Type::Number => {
                let name = self.support("Number");
                quote!(#name)
            }
            Type::Format(format) => {
                let name = self.support(format.type_name());
                quote!(#name)
            }
            Type::Json => {
                let name = self.support("Value");
                quote!(#name)
            }
            Type::Named(id) => simple(self.module.type_def(*id).name.as_str()),
            Type::Boxed(id) => {
                let name = ident(self.module.type_def(*id).name.as_str());
                quote!(Box<#name>)
            }
            Type::Nullable(inner) => {
                let (nullable, inner) = (self.support("Nullable"), self.ty(inner));
                quote!(#nullable<#inner>)
            }
            Type::List(item) => {
                let item = self.ty(&item.ty);
                quote!(Vec<#item>)
            }
            Type::Tuple(items) => {
                let items = items.iter().map(|item| self.ty(&item.ty));
                quote!((#(#items,)*))
            }
            Type::Map(value) => self.map(value),
        }
    }

    fn map(&self, value: &Shape) -> TokenStream {
        let map = self.support("Map");
        match value.ty {
            Type::Json => quote!(#map),
            _ => {
                let value = self.ty(&value.ty);
                quote!(#map<#value>)
            }
        }
    }
}

pub(crate) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// The stem of a module's files; a keyword is no trouble in a file's name.
pub(crate) fn file_stem(module: &Module) -> &str {
    stem(&module.name)
}

pub(crate) fn stem(name: &FieldName) -> &str {
    name.as_str().trim_start_matches("r#")
}

fn doc(docs: &Docs) -> TokenStream {
    let lines = docs.lines().iter().map(|line| Literal::string(&padded(line)));
    quote! { #(#[doc = #lines])* }
}

fn padded(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

/// What stands in lines of its own, as far as people set it apart.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    Module,
    Use,
    Other,
}

impl Line {
    fn of(line: &str) -> Self {
        let item = line.trim_start_matches("pub(crate) ").trim_start_matches("pub ");
        match item.split(' ').next() {
            Some("mod") => Line::Module,
            Some("use") => Line::Use,
            _ => Line::Other,
        }
    }
}

/// `prettyplease` sets items without space between them; people put an empty line there.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut previous = "";
    let mut item = Line::Other;
    for line in text.lines() {
        let outer = !line.starts_with([' ', '}', ')', ']']) && !line.is_empty();
        let inner = line.starts_with("    ") && !line.starts_with("     ") && !line.starts_with("    }");
        let ended = previous.ends_with(['}', ';']) && !previous.trim_start().starts_with("//");
        let outer_ended = ended && !previous.starts_with(' ');
        let inner_ended = ended && previous.starts_with("    ") && !previous.starts_with("     ");
        let listed = item != Line::Other && item == Line::of(line);
        let constant = line.starts_with("    const ") || line.starts_with("    type ");
        let header_ended = previous.starts_with("//!") && !line.starts_with("//!");
        if header_ended || outer && outer_ended && !listed || inner && inner_ended && !constant {
            out.push('\n');
        }
        if outer {
            item = Line::of(line);
        }
        out.push_str(line);
        out.push('\n');
        previous = line;
    }
    out
}
