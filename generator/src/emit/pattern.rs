//! The patterns of a module: statics that its typed checks and the evaluator share.

use super::emitter::Emitter;
use crate::pattern::{Engine, Piece, Set, Step};
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
                Engine::Backtracking(_, program) => {
                    let steps = program.steps.iter().map(|step| step_of(&module, step));
                    let registers = Literal::index(program.registers);
                    rust! {
                        static #name: #module::Backtracking =
                            #module::Backtracking::new(#source, &[#(#steps),*], #registers);
                    }
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
            let ranges = ranges_of(set);
            let least = Literal::integer(*least);
            let most = most.map_or(rust! { u32::MAX }, |most| {
                let most = Literal::integer(most);
                rust! { #most }
            });
            rust! { #module::Piece::Chars(#ranges, #least, #most) }
        }
    });
    rust! { &[#(#pieces),*] }
}

fn ranges_of(set: &Set) -> TokenStream {
    let ranges = set.ranges().iter().map(|(first, last)| rust! { (#first, #last) });
    rust! { &[#(#ranges),*] }
}

fn step_of(module: &Ident, step: &Step) -> TokenStream {
    let index = |value: usize| Literal::index(value);
    let most = |most: Option<usize>| most.map(index).map_or(rust! { usize::MAX }, |most| rust! { #most });
    let direction = |back: bool| {
        let direction = if back { ident!("Back") } else { ident!("Forward") };
        rust! { #module::Direction::#direction }
    };
    match step {
        Step::Match => rust! { #module::Step::Match },
        Step::Start => rust! { #module::Step::Start },
        Step::End => rust! { #module::Step::End },
        Step::LineStart => rust! { #module::Step::LineStart },
        Step::LineEnd => rust! { #module::Step::LineEnd },
        Step::Boundary(expected, folds) => rust! { #module::Step::Boundary(#expected, #folds) },
        Step::Char { set, back } => {
            let (ranges, direction) = (ranges_of(set), direction(*back));
            rust! { #module::Step::Char(#ranges, #direction) }
        }
        Step::Chars { set, back, least, most: greatest } => {
            let (ranges, direction) = (ranges_of(set), direction(*back));
            let (least, most) = (index(*least), most(*greatest));
            rust! { #module::Step::Chars(#ranges, #direction, #least, #most) }
        }
        Step::Either(first, second) => {
            let (first, second) = (index(*first), index(*second));
            rust! { #module::Step::Either(#first, #second) }
        }
        Step::Jump(target) => {
            let target = index(*target);
            rust! { #module::Step::Jump(#target) }
        }
        Step::Begin(register) => {
            let register = index(*register);
            rust! { #module::Step::Begin(#register) }
        }
        Step::Loop { register, least, most: greatest, lazy, cleared: (first, end), exit } => {
            let (register, least, most, exit) = (index(*register), index(*least), most(*greatest), index(*exit));
            let (first, end) = (index(*first), index(*end));
            rust! {
                #module::Step::Loop {
                    register: #register,
                    least: #least,
                    most: #most,
                    lazy: #lazy,
                    cleared: (#first, #end),
                    exit: #exit,
                }
            }
        }
        Step::Open(register) => {
            let register = index(*register);
            rust! { #module::Step::Open(#register) }
        }
        Step::Close { register, back } => {
            let (register, direction) = (index(*register), direction(*back));
            rust! { #module::Step::Close(#register, #direction) }
        }
        Step::Reference { registers, back } => {
            let (registers, direction) = (registers.iter().map(|register| index(*register)), direction(*back));
            rust! { #module::Step::Reference(&[#(#registers),*], #direction) }
        }
        Step::Look { expected, exit } => {
            let exit = index(*exit);
            rust! { #module::Step::Look(#expected, #exit) }
        }
    }
}
