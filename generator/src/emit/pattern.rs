//! The patterns of a module: statics that its typed checks and the evaluator share.

use super::emitter::Emitter;
use crate::ir::{Check, Module, request_checks};
use crate::pattern::{Engine, Pattern, Piece, Set, Step};
use crate::tokens::{Ident, Literal, TokenStream, ident, rust};

/// Some of the patterns of a module.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Statics {
    All,
    /// Those that operations check in their requests.
    OfRequests,
    /// Those that only the schemas have.
    Others,
}

impl Emitter<'_> {
    /// Returns the name of the static of a pattern.
    pub(super) fn pattern(&self, source: &str) -> Ident {
        let index = self.module.patterns.iter().position(|pattern| pattern.source == source);
        pattern_name(index.unwrap_or(self.module.patterns.len()))
    }

    /// Returns the static of each of some patterns, and the constants of the sets that they share.
    pub(super) fn pattern_statics(&self, which: Statics) -> TokenStream {
        let Module { patterns, shared_sets, operations, .. } = self.module;
        let checks = request_checks(operations);
        let is_of_requests = |pattern: &&Pattern| {
            checks.iter().any(|check| matches!(check, Check::Pattern(source) if *source == pattern.source))
        };
        let includes = |pattern: &&Pattern| match which {
            Statics::All => true,
            Statics::OfRequests => is_of_requests(pattern),
            Statics::Others => !is_of_requests(pattern),
        };
        let has = |set: &Set| {
            let used = |includes: &dyn Fn(&&Pattern) -> bool| {
                patterns.iter().filter(includes).any(|pattern| pattern.sets().any(|other| other == set))
            };
            used(&includes) && !(which == Statics::Others && used(&is_of_requests))
        };
        let sets = shared_sets.iter().enumerate().filter(|(_, set)| has(set)).map(|(index, set)| {
            let (name, ranges) = (ranges_name(index), ranges(set));
            rust! { const #name: &[(char, char)] = #ranges; }
        });
        let statics = patterns.iter().enumerate().filter(|(_, pattern)| includes(pattern)).map(|(index, pattern)| {
            let (module, name, source) = (self.private(ident!("pattern")), pattern_name(index), &pattern.source);
            match &pattern.engine {
                Engine::Plain(rows) => {
                    let rows = rows.iter().map(|row| self.row_of(&module, row));
                    rust! { static #name: #module::Plain = #module::Plain::new(#source, &[#(#rows),*]); }
                }
                Engine::Linear(translated) => {
                    rust! { static #name: #module::Linear = #module::Linear::new(#source, #translated); }
                }
                Engine::Backtracking(_, program) => {
                    let steps = program.steps.iter().map(|step| self.step_of(&module, step));
                    let registers = Literal::index(program.registers);
                    rust! {
                        static #name: #module::Backtracking =
                            #module::Backtracking::new(#source, &[#(#steps),*], #registers);
                    }
                }
            }
        });
        rust!(#(#sets)* #(#statics)*)
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

    fn row_of(&self, module: &Ident, row: &[Piece]) -> TokenStream {
        let pieces = row.iter().map(|piece| match piece {
            Piece::Start => rust! { #module::Piece::Start },
            Piece::End => rust! { #module::Piece::End },
            Piece::Text(text) => rust! { #module::Piece::Text(#text) },
            Piece::Chars { set, least, most } => {
                let ranges = self.ranges_of(set);
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

    fn step_of(&self, module: &Ident, step: &Step) -> TokenStream {
        let unit = |name: Ident| rust! { #module::Step::#name };
        let tuple = |name: Ident, values: &[TokenStream]| rust! { #module::Step::#name(#(#values),*) };
        let direction = |back: bool| direction_of(module, back);
        match step {
            Step::Match => unit(ident!("Match")),
            Step::Start => unit(ident!("Start")),
            Step::End => unit(ident!("End")),
            Step::LineStart => unit(ident!("LineStart")),
            Step::LineEnd => unit(ident!("LineEnd")),
            Step::Boundary(expected, folds) => tuple(ident!("Boundary"), &[rust!(#expected), rust!(#folds)]),
            Step::Char { set, back } => tuple(ident!("Char"), &[self.ranges_of(set), direction(*back)]),
            Step::Chars { set, back, least, most } => {
                tuple(ident!("Chars"), &[self.ranges_of(set), direction(*back), index(*least), greatest(*most)])
            }
            Step::Either(first, second) => tuple(ident!("Either"), &[index(*first), index(*second)]),
            Step::Jump(target) => tuple(ident!("Jump"), &[index(*target)]),
            Step::Begin(register) => tuple(ident!("Begin"), &[index(*register)]),
            Step::Loop { register, least, most, lazy, cleared: (first, end), exit } => {
                let (register, least, most, exit) = (index(*register), index(*least), greatest(*most), index(*exit));
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
            Step::Open(register) => tuple(ident!("Open"), &[index(*register)]),
            Step::Close { register, back } => tuple(ident!("Close"), &[index(*register), direction(*back)]),
            Step::Reference { registers, back } => {
                let registers = registers.iter().map(|register| index(*register));
                tuple(ident!("Reference"), &[rust! { &[#(#registers),*] }, direction(*back)])
            }
            Step::Look { expected, exit } => tuple(ident!("Look"), &[rust!(#expected), index(*exit)]),
        }
    }

    fn ranges_of(&self, set: &Set) -> TokenStream {
        let shared = self.module.shared_sets.iter().position(|shared| shared == set).map(ranges_name);
        shared.map_or_else(|| ranges(set), |name| rust!(#name))
    }
}

fn pattern_name(index: usize) -> Ident {
    ident!("PATTERN").numbered(index + 1)
}

fn ranges_name(index: usize) -> Ident {
    ident!("RANGES").numbered(index + 1)
}

fn ranges(set: &Set) -> TokenStream {
    let ranges = set.ranges().iter().map(|(first, last)| rust! { (#first, #last) });
    rust! { &[#(#ranges),*] }
}

fn direction_of(module: &Ident, back: bool) -> TokenStream {
    let direction = if back { ident!("Back") } else { ident!("Forward") };
    rust! { #module::Direction::#direction }
}

fn index(value: usize) -> TokenStream {
    let value = Literal::index(value);
    rust!(#value)
}

fn greatest(value: Option<usize>) -> TokenStream {
    value.map_or(rust! { usize::MAX }, index)
}
