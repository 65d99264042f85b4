//! Character classes (ECMA-262, 22.2.1 CharacterClass).

use super::{Parser, Unsupported};
use crate::pattern::set::Set;

/// One side of a range.
enum Atom {
    CodePoint(u32),
    Set(Set),
}

impl Atom {
    fn into_set(self) -> Set {
        match self {
            Self::CodePoint(code_point) => Set::one(code_point),
            Self::Set(set) => set,
        }
    }
}

impl Parser {
    /// Parses a class after `[`.
    pub(super) fn class(&mut self) -> Result<Set, Unsupported> {
        let negated = self.take("^");
        let mut sets = Vec::new();
        while !self.take("]") {
            let first = self.class_atom()?;
            if self.peek() != Some('-') || matches!(self.chars.get(self.at + 1), None | Some(']')) {
                sets.push(first.into_set());
                continue;
            }
            self.at += 1;
            match (first, self.class_atom()?) {
                (Atom::CodePoint(first), Atom::CodePoint(last)) => sets.push(Set::new([(first, last)])),
                // Next to a set the dash is a character (ECMA-262, B.1.2.8.1 CharacterRangeOrUnion).
                (first, last) => sets.extend([first.into_set(), Set::one('-'.into()), last.into_set()]),
            }
        }
        let set = self.cases(Set::union(&sets));
        Ok(if negated { set.negated() } else { set })
    }

    fn class_atom(&mut self) -> Result<Atom, Unsupported> {
        match self.next().ok_or(Unsupported)? {
            '\\' => self.class_escape(),
            char => Ok(Atom::CodePoint(char.into())),
        }
    }

    /// Parses an escape in a class (ECMA-262, 22.2.1 ClassEscape).
    fn class_escape(&mut self) -> Result<Atom, Unsupported> {
        if let Some(set) = self.attempt(Self::set_escape) {
            return Ok(Atom::Set(set));
        }
        if self.take("b") {
            return Ok(Atom::CodePoint(0x8));
        }
        if self.is_unicode() && self.take("-") {
            return Ok(Atom::CodePoint('-'.into()));
        }
        // ECMA-262, B.1.2, ClassControlLetter.
        let control = |parser: &mut Self| {
            parser.take("c").then(|| parser.next())?.filter(|char| char.is_ascii_digit() || *char == '_')
        };
        if let (false, Some(control)) = (self.is_unicode(), self.attempt(control)) {
            return Ok(Atom::CodePoint(u32::from(control) % 32));
        }
        self.character_escape().map(Atom::CodePoint)
    }
}
