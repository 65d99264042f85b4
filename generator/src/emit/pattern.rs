//! The patterns of a module: statics that its typed checks and the evaluator share.

use super::emitter::Emitter;
use crate::pattern::{Engine, Piece};
use crate::tokens::{Ident, Literal, TokenStream, ident, rust};

impl Emitter<'_> {
    /// Returns the name of the static of a pattern.
    pub(super) fn pattern(&self, source: &str) -> Ident {
        let index = self.module.patterns.iter().position(|pattern| pattern.source == source);
        pattern_name(index.unwrap_or(self.module.patterns.len()))
    }

    /// Returns the static of each pattern.
    pub(super) fn pattern_statics(&self) -> TokenStream {
        let statics = self.module.patterns.iter().enumerate().map(|(index, pattern)| {
            let (module, name, source) = (self.private(ident!("pattern")), pattern_name(index), &pattern.source);
            match &pattern.engine {
                Engine::Plain(rows) => {
                    let rows = rows.iter().map(|row| row_of(&module, row));
                    rust! { static #name: #module::Plain = #module::Plain::new(#source, &[#(#rows),*]); }
                }
                Engine::Linear(translated) => {
                    rust! { static #name: #module::Linear = #module::Linear::new(#source, #translated); }
                }
                Engine::Backtracking(_) => {
                    rust! { static #name: #module::Backtracking = #module::Backtracking::new(#source); }
                }
            }
        });
        rust!(#(#statics)*)
    }

    /// Returns the static that lists the patterns for the evaluator, if there are any.
    pub(super) fn pattern_list(&self) -> Option<TokenStream> {
        let count = self.module.patterns.len();
        (count > 0).then(|| {
            let (module, names) = (self.private(ident!("pattern")), (0..count).map(pattern_name));
            let count = Literal::index(count);
            rust! { static PATTERNS: [&dyn #module::Pattern; #count] = [#(&#names),*]; }
        })
    }
}

fn pattern_name(index: usize) -> Ident {
    ident!("PATTERN").numbered(index + 1)
}

fn row_of(module: &Ident, row: &[Piece]) -> TokenStream {
    let pieces = row.iter().map(|piece| match piece {
        Piece::Start => rust! { #module::Piece::Start },
        Piece::End => rust! { #module::Piece::End },
        Piece::Text(text) => rust! { #module::Piece::Text(#text) },
        Piece::Chars { set, least, most } => {
            let ranges = set.ranges().iter().map(|(first, last)| rust! { (#first, #last) });
            let least = Literal::integer(*least);
            let most = most.map_or(rust! { u32::MAX }, |most| {
                let most = Literal::integer(most);
                rust! { #most }
            });
            rust! { #module::Piece::Chars(&[#(#ranges),*], #least, #most) }
        }
    });
    rust! { &[#(#pieces),*] }
}
