//! Escapes (ECMA-262, 22.2.1 AtomEscape).

use super::{Parser, Unsupported};
use crate::pattern::set::Set;
use crate::pattern::syntax::Node;

impl Parser {
    pub(super) fn atom_escape(&mut self) -> Result<Node, Unsupported> {
        if self.take("b") {
            return Ok(Node::Boundary(true, self.flags.ignore_case));
        }
        if self.take("B") {
            return Ok(Node::Boundary(false, self.flags.ignore_case));
        }
        if let Some(set) = self.attempt(Self::set_escape) {
            return Ok(self.set(set));
        }
        if (self.is_unicode() || !self.names.is_empty()) && self.take("k<") {
            let length = self.chars[self.at..].iter().position(|char| *char == '>').ok_or(Unsupported)?;
            let name: String = self.chars[self.at..self.at + length].iter().collect();
            self.at += length + 1;
            let groups = self.names.iter().filter(|(known, _)| *known == name).map(|(_, group)| *group);
            return self.reference(groups.collect());
        }
        if matches!(self.peek(), Some('1'..='9')) {
            // A number that is not of a group is an octal number (ECMA-262, B.1.2, AtomEscape).
            let group = |parser: &mut Self| parser.number().filter(|number| *number <= parser.groups);
            if let Some(group) = self.attempt(group) {
                return self.reference(vec![group]);
            }
        }
        self.character_escape().map(|code_point| self.set(Set::one(code_point)))
    }

    /// Returns a reference to the group of these that has a text. Its characters would have to be compared in all cases with the
    /// flag `i`, which is not supported.
    fn reference(&self, groups: Vec<u32>) -> Result<Node, Unsupported> {
        if self.flags.ignore_case || groups.is_empty() { Err(Unsupported) } else { Ok(Node::Reference(groups)) }
    }

    /// Parses an escape of a set (ECMA-262, 22.2.1 CharacterClassEscape).
    pub(super) fn set_escape(&mut self) -> Option<Set> {
        Some(match self.next()? {
            'd' => Set::digits(),
            'D' => Set::digits().negated(),
            'w' => self.cases(Set::word()),
            'W' => self.cases(Set::word()).negated(),
            's' => Set::spaces(),
            'S' => Set::spaces().negated(),
            'p' if self.is_unicode() => self.property()?,
            'P' if self.is_unicode() => self.property()?.negated(),
            _ => return None,
        })
    }

    fn property(&mut self) -> Option<Set> {
        self.take("{").then_some(())?;
        let length = self.chars[self.at..].iter().position(|char| *char == '}')?;
        let expression: String = self.chars[self.at..self.at + length].iter().collect();
        self.at += length + 1;
        Set::property(&expression)
    }

    /// Parses an escape of a character (ECMA-262, 22.2.1 CharacterEscape).
    pub(super) fn character_escape(&mut self) -> Result<u32, Unsupported> {
        let char = self.next().ok_or(Unsupported)?;
        let escaped = match char {
            'f' => Some(0xC),
            'n' => Some(0xA),
            'r' => Some(0xD),
            't' => Some(0x9),
            'v' => Some(0xB),
            'c' => return self.control(),
            'x' => self.attempt(|parser| parser.hexadecimal(2)),
            'u' => self.attempt(Self::unicode_escape),
            '0'..='7' => return self.octal(char),
            _ => None,
        };
        match escaped {
            Some(code_point) => Ok(code_point),
            // An escaped character without a meaning is itself (ECMA-262, 22.2.1 IdentityEscape).
            None if !self.is_unicode() || !char.is_ascii_alphanumeric() => Ok(char.into()),
            None => Err(Unsupported),
        }
    }

    /// Parses the letter after `\c`.
    fn control(&mut self) -> Result<u32, Unsupported> {
        match self.peek() {
            Some(letter) if letter.is_ascii_alphabetic() => {
                self.at += 1;
                Ok(u32::from(letter) % 32)
            }
            // The backslash is a character, and so is the `c` after it (ECMA-262, B.1.2, ExtendedAtom).
            _ if !self.is_unicode() => {
                self.at -= 1;
                Ok('\\'.into())
            }
            _ => Err(Unsupported),
        }
    }

    fn hexadecimal(&mut self, digits: usize) -> Option<u32> {
        let digits = self.chars.get(self.at..self.at + digits)?;
        self.at += digits.len();
        digits.iter().try_fold(0, |number, digit| Some(number * 16 + digit.to_digit(16)?))
    }

    /// Parses the digits after `\u` (ECMA-262, 22.2.1 RegExpUnicodeEscapeSequence).
    fn unicode_escape(&mut self) -> Option<u32> {
        if self.take("{") {
            let length = self.chars[self.at..].iter().position(|char| *char == '}')?;
            let digits: String = self.chars[self.at..self.at + length].iter().collect();
            self.at += length + 1;
            return u32::from_str_radix(&digits, 16).ok().filter(|code_point| *code_point <= 0x10_FFFF);
        }
        let lead = self.hexadecimal(4)?;
        // A surrogate pair is one code point.
        let trail = (0xD800..0xDC00).contains(&lead).then(|| {
            self.attempt(|parser| {
                parser.take("\\u").then_some(())?;
                parser.hexadecimal(4).filter(|trail| (0xDC00..0xE000).contains(trail))
            })
        });
        Some(match trail.flatten() {
            Some(trail) => 0x1_0000 + ((lead - 0xD800) << 10) + (trail - 0xDC00),
            None => lead,
        })
    }

    /// Parses `\0`, or an octal number (ECMA-262, B.1.2, LegacyOctalEscapeSequence).
    fn octal(&mut self, first: char) -> Result<u32, Unsupported> {
        let mut number = first.to_digit(8).ok_or(Unsupported)?;
        if self.is_unicode() {
            return if number == 0 { Ok(0) } else { Err(Unsupported) };
        }
        let most = if number < 4 { 2 } else { 1 };
        for _ in 0..most {
            let Some(digit) = self.peek().and_then(|char| char.to_digit(8)) else { break };
            number = number * 8 + digit;
            self.at += 1;
        }
        Ok(number)
    }
}
