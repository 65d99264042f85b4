//! The declarations of a module: its items as code that uses them sees them.

use super::client::Clients;
use super::deprecated::deprecated_items;
use super::emitter::{Emitter, Imports, StdImport};
use super::receiver::receiver_file;
use crate::config::Feature;
use crate::ir::identifier::TypeName;
use crate::ir::{Module, Operation, TypeDef};
use crate::maps::HashSet;
use crate::tokens::{Ident, TokenStream};

/// The items of a module.
#[derive(Debug, Default)]
pub struct Declarations {
    pub items: Vec<Declaration>,
    /// The names that the module imports and that only generated code uses.
    pub private: HashSet<String>,
    /// The other names that the module imports.
    pub imported: HashSet<String>,
}

/// An item, without docs, bodies of functions and values of constants.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Declaration {
    /// The inner module that it is in, such as `client` or `service`, or empty. Other files are not modules of their own for code that uses the
    /// output.
    pub module: &'static str,
    pub text: String,
}

/// Returns the declarations of a module, its clients, its server and its receivers.
pub fn declarations(module: &Module, clients: &Clients) -> Declarations {
    let item_names = module.item_names().map(TypeName::as_str).collect();
    let deprecated = deprecated_items(module);
    let emitter = Emitter::new(module, &item_names, &deprecated);
    let types = emitter.portions(&module.types, |emitter, def: &TypeDef, items| add(items, emitter.type_def(def)));
    let operations = emitter.portions(&module.operations, |emitter, operation: &Operation, items| {
        add(items, emitter.allow_in_operation(operation, emitter.operation(operation)));
    });
    let mut items: Vec<String> = types.into_iter().chain(operations).flatten().collect();
    // The head has the imports of all items, so it is emitted last.
    add(&mut items, emitter.head(clients));
    let mut items: Vec<Declaration> = items.into_iter().map(|text| Declaration { module: "", text }).collect();
    let mut inner = |name: &'static str, tokens: TokenStream| {
        let mut texts = Vec::new();
        add(&mut texts, tokens);
        items.extend(texts.into_iter().map(|text| Declaration { module: name, text }));
    };
    if clients.has(Feature::Axum) {
        if let Some(client) = &module.client {
            inner("service", emitter.service_trait(client));
            let has_credentials = !client.service.alternatives.is_empty();
            has_credentials.then(|| inner("service", emitter.request_credentials(client)));
        }
        module.receivers.iter().for_each(|one| inner(receiver_file(one.kind), emitter.receiver_items(one)));
    }
    if let Some(client) = module.client.as_ref().filter(|_| clients.has(Feature::Client)) {
        inner("client", emitter.client(client));
        if clients.has(Feature::Blocking) {
            inner("blocking", emitter.blocking_client(client));
        }
    }
    let Imports { support, private, std } = emitter.into_imports();
    let text = |name: Ident| name.as_str().to_owned();
    let imported = support.into_iter().chain(std.into_iter().map(StdImport::name));
    Declarations { items, private: private.into_iter().map(text).collect(), imported: imported.map(text).collect() }
}

fn add(items: &mut Vec<String>, tokens: TokenStream) {
    items.extend(tokens.into_items().iter().map(TokenStream::declaration));
}
