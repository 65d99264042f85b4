//! Operations.

use super::emitter::Emitter;
use crate::ir::Operation;
use crate::tokens::{TokenStream, rust};

impl Emitter<'_> {
    pub(super) fn operation(&self, operation: &Operation) -> TokenStream {
        let (request, responses) = (self.request(operation), self.responses(operation));
        rust! { #request #responses }
    }
}
