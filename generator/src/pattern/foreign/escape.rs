//! Escapes outside of classes.

use super::class::{Escape, HORIZONTAL_SPACES, VERTICAL_SPACES};
use super::parse::{Fault, Parser, literal};
use super::tree::{Item, Reference};

impl Parser {
    /// Parses an escape after `\`. Adds no item for one without effect, and several for quoted text.
    pub(super) fn escape(&mut self, items: &mut Vec<Item>) -> Result<(), Fault> {
        let Some(char) = self.peek() else { return Err(Fault::Syntax) };
        let text = match char {
            'Q' => {
                items.extend(self.quoted().into_iter().map(|char| Item::Atom(literal(char))));
                return Ok(());
            }
            'E' | 'K' => {
                self.dialect(char);
                return Ok(());
            }
            'A' => self.anchor(char, "^"),
            'Z' | 'z' => self.anchor(char, "$"),
            'R' => {
                self.dialect(char);
                format!(r"(?:\r\n|[{VERTICAL_SPACES}])")
            }
            // A character by its name is in braces too.
            'N' if self.peek_at(1) != Some('{') || self.peek_at(2).is_some_and(|char| char.is_ascii_digit()) => {
                self.dialect(char);
                r"[^\n]".to_owned()
            }
            'b' | 'B' => {
                self.next();
                format!("\\{char}")
            }
            'k' | 'g' => {
                items.push(self.back_reference()?);
                return Ok(());
            }
            '1'..='9' => {
                let digits = self.digits();
                items.push(self.reference(digits.parse().map_err(|_| Fault::Syntax)?));
                return Ok(());
            }
            _ => match self.common_escape()? {
                Escape::Char(text) | Escape::Native(text) => text,
                Escape::Set(body) => format!("[{body}]"),
                Escape::NegatedSet(body) => format!("[^{body}]"),
            },
        };
        items.push(Item::Atom(text));
        Ok(())
    }

    /// Skips the letter of an escape that ECMA-262 does not have.
    fn dialect(&mut self, letter: char) {
        self.next();
        self.found(format!("\\{letter}"));
    }

    /// Returns `^` or `$` as an anchor of the whole text.
    fn anchor(&mut self, letter: char, anchor: &str) -> String {
        self.dialect(letter);
        if self.is_multiline() { format!("(?-m:{anchor})") } else { anchor.to_owned() }
    }

    /// Parses the text after `\`, from `Q` up to `\E`.
    pub(super) fn quoted(&mut self) -> Vec<char> {
        self.next();
        self.found(r"\Q…\E");
        let text = self.until(r"\E");
        text.map_or_else(|| std::iter::from_fn(|| self.next()).collect(), |text| text.chars().collect())
    }

    fn digits(&mut self) -> String {
        std::iter::from_fn(|| if self.peek()?.is_ascii_digit() { self.next() } else { None }).collect()
    }

    /// Parses `k<name>`, `k'name'`, `k{name}`, `g{1}`, `g{-1}`, `g{name}` or `g1`.
    fn back_reference(&mut self) -> Result<Item, Fault> {
        let letter = self.next().ok_or(Fault::Syntax)?;
        let (start, end) = match (letter, self.next()) {
            ('k', Some('<')) => ('<', ">"),
            ('k', Some('\'')) => ('\'', "'"),
            (_, Some('{')) => ('{', "}"),
            ('g', Some(digit @ ('-' | '0'..='9'))) => {
                let number = format!("{digit}{}", self.digits());
                self.found(format!(r"\g{number}"));
                return self.numbered(&number);
            }
            // `\g<name>` calls the group.
            ('g', Some('<')) => return Err(Fault::Untranslatable(r"\g<…>".to_owned())),
            _ => return Err(Fault::Syntax),
        };
        let name = self.until(end).ok_or(Fault::Syntax)?;
        if (letter, start) != ('k', '<') {
            self.found(format!("\\{letter}{start}{name}{end}"));
        }
        let is_number = name.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit());
        if is_number { self.numbered(&name) } else { Ok(Item::Reference(Reference::Name(name))) }
    }

    /// Returns the reference to a group by its number; a negative one counts back from the last group.
    fn numbered(&mut self, number: &str) -> Result<Item, Fault> {
        let number: i64 = number.parse().map_err(|_| Fault::Syntax)?;
        let group = if number < 0 { i64::from(self.opened) + 1 + number } else { number };
        match u32::try_from(group) {
            Ok(group) if group > 0 => Ok(self.reference(group)),
            _ => Err(Fault::Syntax),
        }
    }

    /// Parses an escape that may be in a class too, after `\`.
    pub(super) fn common_escape(&mut self) -> Result<Escape, Fault> {
        let char = self.next().ok_or(Fault::Syntax)?;
        Ok(match char {
            'd' | 'D' | 'w' | 'W' | 's' | 'S' => Escape::Native(format!("\\{char}")),
            'f' | 'n' | 'r' | 't' | 'v' => Escape::Char(format!("\\{char}")),
            'p' | 'P' => return self.property(char == 'P'),
            'c' => match self.next() {
                Some(letter) if letter.is_ascii_alphabetic() => Escape::Char(format!("\\c{letter}")),
                _ => return Err(Fault::Untranslatable(r"\c".to_owned())),
            },
            'x' | 'u' | 'U' | 'o' | '0' => Escape::Char(self.code_point(char)?),
            'a' | 'e' => {
                self.found(format!("\\{char}"));
                Escape::Char(if char == 'a' { r"\x07" } else { r"\x1B" }.to_owned())
            }
            'h' | 'H' | 'V' => {
                self.found(format!("\\{char}"));
                let body = if char == 'V' { VERTICAL_SPACES } else { HORIZONTAL_SPACES };
                if char == 'h' { Escape::Set(body.to_owned()) } else { Escape::NegatedSet(body.to_owned()) }
            }
            letter if letter.is_ascii_alphanumeric() => {
                return Err(Fault::Untranslatable(format!("\\{letter}")));
            }
            other => Escape::Char(literal(other)),
        })
    }

    /// Parses the digits of a code point after its letter: `x41`, `x{1F600}`, `u0041`, `u{1F600}`, `U0001F600`, `o{101}`, `0101`.
    fn code_point(&mut self, letter: char) -> Result<String, Fault> {
        let untranslatable = || Fault::Untranslatable(format!("\\{letter}"));
        let (digits, radix, is_native) = match letter {
            '0' => {
                let is_octal = |char: &char| matches!(char, '0'..='7');
                let digits: String =
                    std::iter::from_fn(|| self.peek().filter(is_octal).and_then(|_| self.next())).take(3).collect();
                (if digits.is_empty() { "0".to_owned() } else { digits }, 8, true)
            }
            'x' | 'u' | 'o' if self.take("{") => {
                (self.until("}").ok_or_else(untranslatable)?, if letter == 'o' { 8 } else { 16 }, letter == 'u')
            }
            'x' => (self.hexadecimal(2).ok_or_else(untranslatable)?, 16, true),
            'u' => (self.hexadecimal(4).ok_or_else(untranslatable)?, 16, true),
            'U' => (self.hexadecimal(8).ok_or_else(untranslatable)?, 16, false),
            _ => return Err(untranslatable()),
        };
        let code_point = u32::from_str_radix(&digits, radix).map_err(|_| untranslatable())?;
        if !is_native {
            self.found(if letter == 'U' { format!("\\U{digits}") } else { format!("\\{letter}{{{digits}}}") });
        }
        Ok(match letter {
            'u' if digits.len() == 4 => format!("\\u{digits}"),
            _ if code_point <= 0xFF => format!("\\x{code_point:02X}"),
            _ => format!("\\u{{{code_point:X}}}"),
        })
    }

    fn hexadecimal(&mut self, length: usize) -> Option<String> {
        let digits: Option<String> = (0..length).map(|distance| self.peek_at(distance)).collect();
        let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        (0..length).for_each(|_| _ = self.next());
        Some(digits)
    }
}
