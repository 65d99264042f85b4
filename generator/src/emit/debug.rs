//! Implementations of `Debug` that redact secrets.

use super::emitter::{Emitter, StdImport};
use crate::ir::identifier::{FieldName, TypeName};
use crate::tokens::{TokenStream, ident, rust};

impl Emitter<'_> {
    /// Returns the call that shows a field, redacted if it is secret.
    pub(super) fn shown(&self, name: &FieldName, secret: bool) -> TokenStream {
        let text = name.as_str();
        if secret {
            let secret = self.private(ident!("Secret"));
            rust!(.field(#text, &#secret))
        } else {
            rust!(.field(#text, &self.#name))
        }
    }

    /// Returns the implementation of `Debug` for a struct, given the calls that show its fields.
    pub(super) fn debug_struct(&self, name: &TypeName, fields: impl Iterator<Item = TokenStream>) -> TokenStream {
        self.import(StdImport::Fmt);
        let text = name.to_string();
        rust! {
            impl fmt::Debug for #name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.debug_struct(#text) #(#fields)* .finish()
                }
            }
        }
    }

    /// Returns the implementation of `Debug` for an enum, given its arms.
    pub(super) fn debug_by_variant(&self, name: &TypeName, arms: impl Iterator<Item = TokenStream>) -> TokenStream {
        self.import(StdImport::Fmt);
        rust! {
            impl fmt::Debug for #name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    match self { #(#arms,)* }
                }
            }
        }
    }
}
