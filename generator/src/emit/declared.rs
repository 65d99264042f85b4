//! Declarations of the modules within the module of an API.
//!
//! A module with the name of the one around it is a warning of Clippy (`module_inception`). If an API is named like one of its modules, such as
//! `webhooks`, that has another name, and is re-exported: all paths are the same.

use super::emitter::Emitter;
use super::file_name::file_stem;
use crate::tokens::{Ident, TokenStream, rust};

impl Emitter<'_> {
    /// Returns the declaration of a public module, given the attribute of its feature.
    pub(super) fn public_module(&self, feature: Option<&TokenStream>, name: &Ident) -> TokenStream {
        if name.as_str() != file_stem(self.module) {
            return rust!(#feature pub mod #name;);
        }
        let (path, inner) = (self.path_attribute(name.as_str()), renamed(name));
        rust! {
            #feature #path #[doc(hidden)] pub mod #inner;
            #feature #[doc(inline)] pub use self::#inner as #name;
        }
    }

    /// Returns the declaration of a private module, given the attribute of its feature.
    pub(super) fn private_module(&self, feature: Option<&TokenStream>, name: &Ident) -> TokenStream {
        if name.as_str() != file_stem(self.module) {
            return rust!(#feature mod #name;);
        }
        let (path, inner) = (self.path_attribute(name.as_str()), renamed(name));
        rust!(#feature #path mod #inner;)
    }

    fn path_attribute(&self, file: &str) -> TokenStream {
        let path = format!("{}/{file}.rs", file_stem(self.module));
        rust!(#[path = #path])
    }
}

/// Returns the name of a module in place of that of its API. No item of a document begins with two underscores.
fn renamed(name: &Ident) -> Ident {
    name.prefixed("__")
}
