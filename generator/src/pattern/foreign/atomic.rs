//! Atomic groups that are the same as plain ones.
//!
//! A quantifier that gives no character back is the same as a greedy one if what follows it can't begin with any of its characters.

use super::class::node_set;
use super::tree::{Alternatives, AnyFlags, Item, Kind, Term, Tree};
use crate::pattern::set::Set;

/// The greatest number of atomic groups that are examined.
const MAX_GROUPS: usize = 50;

/// Makes atomic groups plain where that is the same.
pub(super) fn simplify(tree: &mut Tree) {
    let mut examination = Examination { flags: tree.flags, left: MAX_GROUPS };
    // Nothing follows the pattern.
    examination.alternatives(&mut tree.alternatives, Some(&Set::new([])));
}

struct Examination {
    flags: AnyFlags,
    left: usize,
}

impl Examination {
    /// Examines alternatives, given the characters that what follows them may begin with; `None` if they are not known.
    fn alternatives(&mut self, alternatives: &mut Alternatives, follow: Option<&Set>) {
        for terms in alternatives {
            for index in 0..terms.len() {
                let (before, rest) = terms.split_at_mut(index + 1);
                if let Some(term) = before.last_mut() {
                    self.term(term, rest, follow);
                }
            }
        }
    }

    fn term(&mut self, term: &mut Term, rest: &[Term], follow: Option<&Set>) {
        let Item::Group(kind, inner) = &mut term.item else { return };
        if self.left == 0 || !has_atomic(kind, inner) {
            return;
        }
        let is_atomic = *kind == Kind::Atomic;
        self.left -= usize::from(is_atomic);
        let mut next = self.first_of(rest, follow);
        if term.quantifier.as_ref().is_some_and(|quantifier| quantifier.repeats) {
            next = next.zip(self.first(inner)).map(|(next, (own, _))| Set::union([&next, &own]));
        }
        if is_atomic && next.as_ref().is_some_and(|next| self.gives_nothing_back(inner, next)) {
            *kind = Kind::Plain;
        }
        let next = if matches!(kind, Kind::Look(_)) { None } else { next };
        self.alternatives(inner, next.as_ref());
    }

    /// Returns whether a group gains nothing from giving characters back: one of sets, of which only the last is quantified.
    fn gives_nothing_back(&self, inner: &Alternatives, next: &Set) -> bool {
        let [terms] = &inner[..] else { return false };
        let Some((last, before)) = terms.split_last() else { return true };
        let set = |term: &Term| match &term.item {
            Item::Atom(text) => self.set(text),
            Item::Reference(_) | Item::Group(..) => None,
        };
        let is_fixed = |term: &Term| term.quantifier.is_none() && set(term).is_some();
        before.iter().all(is_fixed) && (is_fixed(last) || set(last).is_some_and(|set| set.is_disjoint(next)))
    }

    /// Returns the characters that terms may begin with, or what follows them if they may be empty.
    fn first_of(&self, terms: &[Term], follow: Option<&Set>) -> Option<Set> {
        let mut found = Set::new([]);
        for term in terms {
            let (own, may_be_empty) = self.first_of_term(term)?;
            found = Set::union([&found, &own]);
            if !may_be_empty {
                return Some(found);
            }
        }
        follow.map(|follow| Set::union([&found, follow]))
    }

    /// Returns the characters that alternatives may begin with, and whether they may be empty.
    fn first(&self, alternatives: &Alternatives) -> Option<(Set, bool)> {
        let (mut found, mut is_empty) = (Set::new([]), false);
        for terms in alternatives {
            let mut may_be_empty = true;
            for term in terms {
                let (own, is_optional) = self.first_of_term(term)?;
                found = Set::union([&found, &own]);
                if !is_optional {
                    may_be_empty = false;
                    break;
                }
            }
            is_empty |= may_be_empty;
        }
        Some((found, is_empty))
    }

    fn first_of_term(&self, term: &Term) -> Option<(Set, bool)> {
        let is_optional = term.quantifier.as_ref().is_some_and(|quantifier| quantifier.is_optional);
        match &term.item {
            // Behind a character that was given back, the text does not end.
            Item::Atom(text) if text == "$" && !self.flags.multiline => Some((Set::new([]), false)),
            Item::Atom(text) => Some((self.set(text)?, is_optional)),
            Item::Group(Kind::Capturing(..) | Kind::Plain | Kind::Atomic, inner) => {
                let (found, is_empty) = self.first(inner)?;
                Some((found, is_optional || is_empty))
            }
            Item::Group(Kind::Modified(_) | Kind::Look(_), _) | Item::Reference(_) => None,
        }
    }

    fn set(&self, text: &str) -> Option<Set> {
        if self.flags.dot_all && text == "." {
            return Some(Set::new([]).negated());
        }
        let set = node_set(text)?;
        Some(if self.flags.ignore_case { set.with_all_cases() } else { set })
    }
}

/// Returns whether a group is atomic, or one in it is.
fn has_atomic(kind: &Kind, inner: &Alternatives) -> bool {
    *kind == Kind::Atomic
        || inner.iter().flatten().any(|term| match &term.item {
            Item::Group(kind, inner) => has_atomic(kind, inner),
            Item::Atom(_) | Item::Reference(_) => false,
        })
}
