//! Emits a module as Rust.
//!
//! In: a [`Module`], in which every decision is made. Out: the text of its files. One file here per kind of item, with methods of
//! [`Emitter`].

mod body;
mod builder;
mod check;
mod client;
mod constructor;
mod debug;
#[cfg(feature = "diff")]
mod declarations;
mod declared;
mod deprecated;
mod emitter;
mod enumeration;
mod file_name;
mod fixed_value;
mod headers;
mod imports;
mod instances;
mod member;
mod modules;
mod newtype;
mod operation;
mod pattern;
mod prune;
mod receiver;
mod request;
mod response;
mod security;
mod server;
mod service;
mod structure;
mod success;
mod support;
mod union;
mod wire;

pub use self::client::Clients;
#[cfg(feature = "diff")]
pub use self::declarations::{Declaration, Declarations, declarations};
use self::deprecated::deprecated_items;
use std::collections::BTreeMap;

use self::emitter::{Emitter, Imports, doc, import_list, inner_doc};
pub use self::file_name::{file_stem, stem};
pub use self::modules::{bindings, crate_root, unparse};
use self::pattern::Statics;
use self::receiver::receiver_file;
pub use self::support::{Needs, feature_source, support_files};
use crate::config::Feature;
use crate::ir::docs::code;
use crate::ir::identifier::{FieldName, TypeName};
use crate::ir::{BodyContents, Module, ModuleFile, TypeBody, TypeDef};
use crate::parallel;
use crate::tokens::{TokenStream, ident, layout, rust};

/// The number of items that a thread emits at once.
const PORTION: usize = 32;

/// Returns the text of each file of a module.
pub fn emit(module: &Module, clients: &Clients) -> Vec<String> {
    let item_names = module.item_names().map(TypeName::as_str).collect();
    let deprecated = deprecated_items(module);
    let emitter = Emitter::new(module, &item_names, &deprecated);
    let items: Vec<Vec<String>> = module.files.iter().map(|file| emitter.file_items(file)).collect();
    // The module's own file has the imports of all files, so its head is emitted last.
    let head = |file: &ModuleFile| format(&if file.name.is_some() { part_head(file) } else { emitter.head(clients) });
    let text = |(file, mut items): (&ModuleFile, Vec<String>)| {
        let shared = emitter.shared_types().filter(|_| file.name.is_none());
        items.splice(0..0, std::iter::once(head(file)).chain(shared.map(|shared| format(&shared))));
        items.join("\n")
    };
    module.files.iter().zip(items).map(text).collect()
}

/// Returns the text of the files of the clients, the server, the receivers and the instances of a module, by their names without an extension.
pub fn emit_clients(module: &Module, clients: &Clients) -> Vec<(&'static str, String)> {
    let item_names = module.item_names().map(TypeName::as_str).collect();
    let deprecated = deprecated_items(module);
    let emitter = Emitter::new(module, &item_names, &deprecated);
    let file = |feature: Feature, name: &'static str, tokens: &dyn Fn() -> TokenStream| {
        clients.has(feature).then(|| (name, format(&tokens())))
    };
    let called = module.client.iter().flat_map(|client| {
        [
            file(Feature::Client, "client", &|| emitter.client(client)),
            file(Feature::Blocking, "blocking", &|| emitter.blocking_client(client)),
            file(Feature::Axum, "service", &|| emitter.service(client)),
        ]
    });
    let received =
        module.receivers.iter().map(|one| file(Feature::Axum, receiver_file(one.kind), &|| emitter.receiver(one)));
    let wire = (!module.operations.is_empty()).then(|| file(Feature::Axum, "wire", &|| emitter.wire()));
    let instances = file(Feature::Arbitrary, "arbitrary", &|| emitter.instances());
    called.chain(received).chain(wire).chain([instances]).flatten().collect()
}

fn format(tokens: &TokenStream) -> String {
    let mut text = String::new();
    layout(tokens, &mut text);
    text
}

/// Returns the head of a file beside the module's own, which re-exports its items.
fn part_head(file: &ModuleFile) -> TokenStream {
    let docs = inner_doc(&file.docs);
    rust! { #docs use super::*; }
}

impl Emitter<'_> {
    /// Returns the text of the types and operations of a file, in portions.
    fn file_items(&self, file: &ModuleFile) -> Vec<String> {
        let mut items = self.texts(&file.types, |emitter, id| emitter.type_def(emitter.module.type_def(*id)));
        let operation = |emitter: &Emitter<'_>, index: &usize| {
            let operation = &emitter.module.operations[*index];
            emitter.allow_in_operation(operation, emitter.operation(operation))
        };
        items.extend(self.texts(&file.operations, operation));
        items
    }

    /// Returns the text of items, in portions, and records their imports.
    fn texts<T: Sync>(&self, items: &[T], tokens: impl Fn(&Emitter<'_>, &T) -> TokenStream + Sync) -> Vec<String> {
        self.portions(items, |emitter, item, text| layout(&tokens(emitter, item), text))
    }

    /// Collects what items add to the result of their portion, and records their imports.
    fn portions<T: Sync, R: Default + Send>(
        &self,
        items: &[T],
        add: impl Fn(&Emitter<'_>, &T, &mut R) + Sync,
    ) -> Vec<R> {
        let (module, item_names, deprecated) = (self.module, self.item_names, self.deprecated);
        let portions: Vec<(R, Imports)> = parallel::portions(items, PORTION, |portion| {
            let emitter = Emitter::new(module, item_names, deprecated);
            let mut made = R::default();
            portion.iter().for_each(|item| add(&emitter, item, &mut made));
            (made, emitter.into_imports())
        });
        portions
            .into_iter()
            .map(|(made, imports)| {
                self.add_imports(imports);
                made
            })
            .collect()
    }

    /// Returns the head of the module's own file.
    fn head(&self, clients: &Clients) -> TokenStream {
        let module = self.module;
        let mut docs = module.docs.clone();
        if let Some(document) = &module.provenance.document {
            docs.add_sentence(format!("Generated from {}.", code(&document.name)));
        }
        let docs = inner_doc(&docs);
        let (servers, security, schemas) = (self.servers(), self.security_schemes(), self.schemas());
        let uses = self.use_declarations();
        let mut parts: Vec<_> = module.files.iter().filter_map(|file| file.name.as_ref()).collect();
        parts.sort_by_key(|name| stem(name));
        let declarations = parts.iter().map(|name| {
            // rustc derives no path from a name with other letters.
            let path = (!name.as_str().is_ascii()).then(|| format!("{}/{}.rs", file_stem(module), stem(name)));
            let path = path.map(|path| rust!(#[path = #path]));
            (stem(name), rust!(#path mod #name;))
        });
        let mut declarations: Vec<(&str, TokenStream)> = declarations.chain(self.receiver_modules(clients)).collect();
        // rustfmt sorts declarations that follow each other.
        declarations.sort_by_key(|(name, _)| *name);
        let declarations = declarations.into_iter().map(|(_, declaration)| declaration);
        let (called, service) = (self.client_modules(clients), self.service_modules(clients));
        let instances = self.instances_module(clients);
        rust! { #docs #instances #called #service #(#declarations)* #uses #(pub use self::#parts::*;)* #schemas #servers #security }
    }

    fn schemas(&self) -> TokenStream {
        if !self.has_schemas() {
            return self.pattern_statics(Statics::OfRequests);
        }
        let patterns = self.pattern_statics(Statics::All);
        let (schemas, file) = (self.private(ident!("Schemas")), format!("{}.schema.json", file_stem(self.module)));
        let list = self.pattern_list();
        let known = if list.is_some() { rust!(&PATTERNS) } else { rust!(&[]) };
        rust! { static SCHEMAS: #schemas = #schemas::new(include_str!(#file), #known); #patterns #list }
    }

    /// Returns the declarations of the types that are those of other modules.
    fn shared_types(&self) -> Option<TokenStream> {
        let mut modules: BTreeMap<&FieldName, BTreeMap<&TypeName, &TypeName>> = BTreeMap::new();
        for def in &self.module.types {
            if let Some(shared) = &def.shared {
                modules.entry(&shared.module).or_default().extend(shared.item_names().zip(def.item_names()));
            }
        }
        let uses: Vec<TokenStream> = modules
            .into_iter()
            .map(|(module, names)| {
                let name = |(theirs, own): (&TypeName, &TypeName)| {
                    if theirs == own { rust!(#own) } else { rust!(#theirs as #own) }
                };
                let list = import_list(names.into_iter().map(name).collect());
                rust!(pub use super::#module::#list;)
            })
            .collect();
        (!uses.is_empty()).then(|| self.allow_deprecated(&[], rust!(#(#uses)*)))
    }

    /// Returns whether the module has schemas that its own types or its responses refer to.
    fn has_schemas(&self) -> bool {
        let responses = self.module.operations.iter().flat_map(|operation| &operation.responses);
        let mut contents = responses.flat_map(|response| &response.body).flat_map(BodyContents::iter);
        contents.any(|content| content.schema.is_some()) || self.module.types.iter().any(TypeDef::is_own_model)
    }

    fn type_def(&self, def: &TypeDef) -> TokenStream {
        let items = match &def.body {
            TypeBody::Struct(body) => self.structure(def, body),
            TypeBody::Enum(body) => self.enumeration(def, body),
            TypeBody::Union(body) => self.union(def, body),
            TypeBody::Newtype(body) => self.newtype(def, body),
            TypeBody::Alias(shape) => {
                let (docs, name, ty) = (doc(&def.docs), &def.name, self.ty(&shape.ty));
                rust! { #docs pub type #name = #ty; }
            }
        };
        self.allow_in_type(def, items)
    }
}
