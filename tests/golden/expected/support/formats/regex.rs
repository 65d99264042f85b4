//! `regex`: ECMA-262 (JSON Schema Validation, 7.3.8) with the flag `u`, as recommended (JSON Schema Core, 6.4).
//!
//! Only the syntax is read (ECMA-262, 22.2.1): compiling takes far more memory than the pattern, `\p{L}` alone 5 kB.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use regress::Regex;

pub(crate) fn is_valid(text: &str) -> bool {
    let mut reader = Reader { rest: text, levels: vec![Level::default()], ..Reader::default() };
    reader.pattern().is_some()
}

/// Reads a pattern. A method returns `None` if the pattern is not valid, or if the text does not begin as it expects.
#[derive(Default)]
struct Reader<'a> {
    rest: &'a str,
    /// The groups around the position, outermost first; the first is the pattern.
    levels: Vec<Level>,
    /// The number of capturing groups so far.
    groups: usize,
    /// The number of groups and alternatives so far, by which the position of names is compared.
    time: usize,
    /// The names of groups, and when each occurred last.
    names: HashMap<String, usize>,
    /// The names that back-references refer to.
    named_references: HashSet<String>,
    /// The greatest group that a back-reference refers to.
    last_reference: usize,
    /// The expressions in `\p{…}`.
    properties: HashSet<&'a str>,
}

/// A group that is open.
#[derive(Default)]
struct Level {
    start: usize,
    /// The start of the alternative that is being read.
    alternative: usize,
    /// Whether the group is an assertion, which must not be repeated.
    is_assertion: bool,
}

impl<'a> Reader<'a> {
    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let char = self.peek()?;
        self.rest = &self.rest[char.len_utf8()..];
        Some(char)
    }

    fn take(&mut self, expected: &str) -> bool {
        let rest = self.rest.strip_prefix(expected);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// Takes the text before a character, and the character.
    fn until(&mut self, end: char) -> Option<&'a str> {
        let (text, rest) = self.rest.split_once(end)?;
        self.rest = rest;
        Some(text)
    }

    fn pattern(&mut self) -> Option<()> {
        while let Some(char) = self.next() {
            let is_quantifiable = match char {
                '^' | '$' => false,
                '(' => {
                    self.open()?;
                    continue;
                }
                ')' => self.close()?,
                '|' => {
                    self.time += 1;
                    self.levels.last_mut()?.alternative = self.time;
                    continue;
                }
                '[' => self.class()?,
                '\\' => self.atom_escape()?,
                '*' | '+' | '?' | '{' | '}' | ']' => return None,
                _ => true,
            };
            if self.quantifier()? && !is_quantifiable {
                return None;
            }
        }
        let is_valid = self.levels.len() == 1
            && self.last_reference <= self.groups
            && self.named_references.iter().all(|name| self.names.contains_key(name))
            && self.properties.iter().all(|property| is_property(property));
        is_valid.then_some(())
    }

    /// Reads the start of a group after `(`.
    fn open(&mut self) -> Option<()> {
        self.time += 1;
        let is_assertion = ["?=", "?!", "?<=", "?<!"].into_iter().any(|look| self.take(look));
        if is_assertion {
            // It does not capture.
        } else if self.take("?<") {
            let name = self.group_name()?;
            self.name_group(name)?;
            self.groups += 1;
        } else if self.take("?") {
            self.modifiers()?;
        } else {
            self.groups += 1;
        }
        self.levels.push(Level { start: self.time, alternative: self.time, is_assertion });
        Some(())
    }

    /// Ends a group. Returns whether it may be repeated.
    fn close(&mut self) -> Option<bool> {
        let level = self.levels.pop()?;
        (!self.levels.is_empty()).then_some(!level.is_assertion)
    }

    /// Reads `:`, `i:` or `im-s:`: each flag occurs once, and there is one if there is a `-`.
    fn modifiers(&mut self) -> Option<()> {
        let flags = self.until(':')?;
        let is_once = |flag: char| flags.matches(flag).count() <= 1;
        let is_valid = flags.chars().all(|char| "ims-".contains(char)) && "ims-".chars().all(is_once);
        (is_valid && flags != "-").then_some(())
    }

    /// Adds the name of a group. Two groups have one name only if they are in different alternatives.
    fn name_group(&mut self, name: String) -> Option<()> {
        let last = self.names.insert(name, self.time);
        let is_alternative = last.is_none_or(|last| {
            // The innermost group around both.
            let around = self.levels.partition_point(|level| level.start < last);
            self.levels[around.saturating_sub(1)].alternative > last
        });
        is_alternative.then_some(())
    }

    /// Reads the name of a group up to `>`, with its escapes (ECMA-262, 22.2.1 RegExpIdentifierName).
    fn group_name(&mut self) -> Option<String> {
        let mut name = String::new();
        loop {
            match self.next()? {
                '>' => break,
                '\\' => name.push(char::from_u32(self.take("u").then(|| self.unicode_escape())??)?),
                char => name.push(char),
            }
        }
        static NAME: OnceLock<Option<Regex>> = OnceLock::new();
        let regex =
            NAME.get_or_init(|| Regex::with_flags(r"^[$_\p{ID_Start}][$\u200C\u200D\p{ID_Continue}]*$", "u").ok());
        regex.as_ref()?.find(&name).map(|_| name)
    }

    /// Reads a quantifier, if there is one. Returns whether there is.
    fn quantifier(&mut self) -> Option<bool> {
        match self.peek() {
            Some('*' | '+' | '?') => _ = self.next(),
            Some('{') => {
                let counts = &self.until('}')?[1..];
                let (least, most) = counts.split_once(',').unwrap_or((counts, counts));
                let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
                let size = |text: &'a str| Some(text.trim_start_matches('0')).map(|text| (text.len(), text));
                if !is_number(least) || !most.is_empty() && (!is_number(most) || size(least) > size(most)) {
                    return None;
                }
            }
            _ => return Some(false),
        }
        self.take("?");
        Some(true)
    }

    /// Reads a class after `[`. Returns that it may be repeated.
    fn class(&mut self) -> Option<bool> {
        self.take("^");
        while !self.take("]") {
            let first = self.class_atom()?;
            if !self.rest.starts_with('-') || self.rest.starts_with("-]") {
                continue;
            }
            self.take("-");
            // A set is not an end of a range (ECMA-262, 22.2.1.1).
            if self.class_atom()?? < first? {
                return None;
            }
        }
        Some(true)
    }

    /// Reads a character of a class and returns its code point, or `Some(None)` for a set.
    fn class_atom(&mut self) -> Option<Option<u32>> {
        match self.next()? {
            '\\' if self.take("b") => Some(Some(0x8)),
            '\\' if self.take("-") => Some(Some('-'.into())),
            '\\' if self.set_escape()? => Some(None),
            '\\' => self.character_escape().map(Some),
            char => Some(Some(char.into())),
        }
    }

    /// Reads an escape outside of a class (ECMA-262, 22.2.1 AtomEscape). Returns whether it may be repeated.
    fn atom_escape(&mut self) -> Option<bool> {
        if self.take("b") || self.take("B") {
            return Some(false);
        }
        if self.take("k") {
            let name = self.take("<").then(|| self.group_name())??;
            self.named_references.insert(name);
        } else if matches!(self.peek(), Some('1'..='9')) {
            let rest = self.rest.trim_start_matches(|char: char| char.is_ascii_digit());
            let number = self.rest[..self.rest.len() - rest.len()].parse().unwrap_or(usize::MAX);
            self.last_reference = self.last_reference.max(number);
            self.rest = rest;
        } else if !self.set_escape()? {
            self.character_escape()?;
        }
        Some(true)
    }

    /// Reads the escape of a set (ECMA-262, 22.2.1 CharacterClassEscape), if there is one. Returns whether there is.
    fn set_escape(&mut self) -> Option<bool> {
        if self.take("p") || self.take("P") {
            let property = self.take("{").then(|| self.until('}'))??;
            self.properties.insert(property);
            return Some(true);
        }
        Some(["d", "D", "s", "S", "w", "W"].into_iter().any(|set| self.take(set)))
    }

    /// Reads the escape of a character (ECMA-262, 22.2.1 CharacterEscape).
    fn character_escape(&mut self) -> Option<u32> {
        Some(match self.next()? {
            'f' => 0xC,
            'n' => 0xA,
            'r' => 0xD,
            't' => 0x9,
            'v' => 0xB,
            'c' => u32::from(self.next().filter(char::is_ascii_alphabetic)?) % 32,
            '0' if !matches!(self.peek(), Some('0'..='9')) => 0,
            'x' => self.hexadecimal(2)?,
            'u' => self.unicode_escape()?,
            char if "^$\\.*+?()[]{}|/".contains(char) => char.into(),
            _ => return None,
        })
    }

    fn hexadecimal(&mut self, length: usize) -> Option<u32> {
        let digits = self.rest.get(..length).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        self.rest = &self.rest[length..];
        u32::from_str_radix(digits, 16).ok()
    }

    /// Reads what follows `\u` (ECMA-262, 22.2.1 RegExpUnicodeEscapeSequence).
    fn unicode_escape(&mut self) -> Option<u32> {
        if self.take("{") {
            let digits = self.until('}')?;
            let is_valid = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
            let code_point = u32::from_str_radix(&format!("0{}", digits.trim_start_matches('0')), 16);
            return code_point.ok().filter(|code_point| is_valid && *code_point <= 0x10_FFFF);
        }
        let lead = self.hexadecimal(4)?;
        if !(0xD800..0xDC00).contains(&lead) {
            return Some(lead);
        }
        // A surrogate pair is one code point.
        let rest = self.rest;
        let trail = if self.take("\\u") { self.hexadecimal(4) } else { None };
        match trail.filter(|trail| (0xDC00..0xE000).contains(trail)) {
            Some(trail) => Some(0x1_0000 + ((lead - 0xD800) << 10) + (trail - 0xDC00)),
            None => {
                self.rest = rest;
                Some(lead)
            }
        }
    }
}

fn is_property(expression: &str) -> bool {
    let is_name = expression.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'='));
    is_name && Regex::with_flags(&format!(r"\p{{{expression}}}"), "u").is_ok()
}
