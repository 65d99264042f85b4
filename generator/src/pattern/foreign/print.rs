//! Trees as patterns of ECMA-262 with the flag `u`.

use std::fmt::Write as _;

use super::tree::{Alternatives, Item, Kind, Reference, Term};

/// Returns the pattern of a tree.
pub(super) fn print(alternatives: &Alternatives) -> String {
    let mut printer = Printer::default();
    printer.number(alternatives);
    printer.opened = 0;
    printer.alternatives(alternatives, false);
    printer.out
}

#[derive(Default)]
struct Printer {
    /// The numbers of the groups of the source, by their number there, from 1. Atomic groups have numbers, too.
    numbers: Vec<u32>,
    opened: u32,
    out: String,
}

impl Printer {
    /// Numbers the groups in the order of their start.
    fn number(&mut self, alternatives: &Alternatives) {
        for Term { item, .. } in alternatives.iter().flatten() {
            let Item::Group(kind, inner) = item else { continue };
            self.opened += u32::from(matches!(kind, Kind::Capturing(..) | Kind::Atomic));
            if matches!(kind, Kind::Capturing(..)) {
                self.numbers.push(self.opened);
            }
            self.number(inner);
        }
    }

    fn alternatives(&mut self, alternatives: &Alternatives, ignores_case: bool) {
        for (index, terms) in alternatives.iter().enumerate() {
            if index > 0 {
                self.out.push('|');
            }
            for (index, term) in terms.iter().enumerate() {
                let next = terms.get(index + 1).map(|term| &term.item);
                self.term(term, next, ignores_case);
            }
        }
    }

    fn term(&mut self, term: &Term, next: Option<&Item>, ignores_case: bool) {
        let is_repeated = term.quantifier.is_some();
        match &term.item {
            Item::Atom(text) => self.out.push_str(text),
            Item::Reference(Reference::Name(name)) => _ = write!(self.out, "\\k<{name}>"),
            Item::Reference(Reference::Number(number)) => {
                let index = (*number as usize).saturating_sub(1);
                let number = self.numbers.get(index).copied().unwrap_or(*number);
                // A digit behind it would be part of the number.
                let is_ambiguous = !is_repeated
                    && matches!(next, Some(Item::Atom(text)) if text.starts_with(|first: char| first.is_ascii_digit()));
                let _ = if is_ambiguous { write!(self.out, "(?:\\{number})") } else { write!(self.out, "\\{number}") };
            }
            Item::Group(Kind::Plain, inner) if !is_repeated && is_atom(inner) => {
                inner.iter().flatten().for_each(|term| self.term(term, None, ignores_case));
            }
            Item::Group(Kind::Atomic, inner) => self.atomic(inner, is_repeated, ignores_case),
            Item::Group(kind, inner) => {
                let mut inner_ignores_case = ignores_case;
                match kind {
                    Kind::Capturing(_, name) => {
                        self.opened += 1;
                        let _ = match name {
                            Some(name) => write!(self.out, "(?<{name}>"),
                            None => write!(self.out, "("),
                        };
                    }
                    Kind::Modified(flags) => {
                        let (on, off) = flags.split_once('-').unwrap_or((flags, ""));
                        inner_ignores_case = (ignores_case || on.contains('i')) && !off.contains('i');
                        let _ = write!(self.out, "(?{flags}:");
                    }
                    Kind::Look(start) => self.out.push_str(start),
                    Kind::Plain | Kind::Atomic => self.out.push_str("(?:"),
                }
                self.alternatives(inner, inner_ignores_case);
                self.out.push(')');
            }
        }
        if let Some(quantifier) = &term.quantifier {
            self.out.push_str(&quantifier.text);
        }
    }

    /// Prints an assertion of what the group matches, and a reference to that: an assertion is not matched again in another way
    /// (ECMA-262, 22.2.2.3 Assertion).
    fn atomic(&mut self, inner: &Alternatives, is_repeated: bool, ignores_case: bool) {
        self.opened += 1;
        let number = self.opened;
        self.out.push_str(if is_repeated { "(?:(?=(" } else { "(?=(" });
        self.alternatives(inner, ignores_case);
        // The same text, in the same case.
        let _ =
            if ignores_case { write!(self.out, "))(?-i:\\{number})") } else { write!(self.out, "))(?:\\{number})") };
        if is_repeated {
            self.out.push(')');
        }
    }
}

/// Returns whether a group is one character or set, which needs no group around it.
fn is_atom(inner: &Alternatives) -> bool {
    let [terms] = &inner[..] else { return false };
    matches!(&terms[..], [Term { item: Item::Atom(_), .. }])
}
