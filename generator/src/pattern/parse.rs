//! The parser of patterns (ECMA-262, 22.2.1, and B.1.2 for the syntax without the flag `u`).
//!
//! `regress` has accepted the pattern before, so nothing is validated here; a syntax error is [`Reason::Unsupported`].

mod class;
mod escape;

use super::engine::Reason;
use super::set::Set;
use super::syntax::{Node, Syntax};

/// Parses a pattern.
pub(super) fn parse(source: &str, syntax: Syntax) -> Result<Node, Reason> {
    let chars: Vec<char> = source.chars().collect();
    let (groups, named) = count_groups(&chars);
    let mut parser = Parser { chars, at: 0, syntax, groups, named };
    let node = parser.disjunction()?;
    if parser.peek().is_some() { Err(Reason::Unsupported) } else { Ok(node) }
}

struct Parser {
    chars: Vec<char>,
    at: usize,
    syntax: Syntax,
    /// The number of capturing groups in the whole pattern.
    groups: u32,
    /// Whether any group has a name.
    named: bool,
}

impl Parser {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let char = self.peek()?;
        self.at += 1;
        Some(char)
    }

    fn take(&mut self, expected: &str) -> bool {
        let found = expected.chars().eq(self.chars[self.at..].iter().copied().take(expected.chars().count()));
        if found {
            self.at += expected.chars().count();
        }
        found
    }

    fn expect(&mut self, expected: &str) -> Result<(), Reason> {
        if self.take(expected) { Ok(()) } else { Err(Reason::Unsupported) }
    }

    /// Returns the result of `read`; if it is `None`, the position does not change.
    fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let start = self.at;
        let found = read(self);
        if found.is_none() {
            self.at = start;
        }
        found
    }

    fn is_unicode(&self) -> bool {
        self.syntax == Syntax::Unicode
    }

    fn disjunction(&mut self) -> Result<Node, Reason> {
        let mut alternatives = vec![self.alternative()?];
        while self.take("|") {
            alternatives.push(self.alternative()?);
        }
        Ok(match alternatives.len() {
            1 => alternatives.remove(0),
            _ => Node::Choice(alternatives),
        })
    }

    fn alternative(&mut self) -> Result<Node, Reason> {
        let mut terms = Vec::new();
        while !matches!(self.peek(), None | Some('|' | ')')) {
            let term = self.term()?;
            terms.push(self.quantified(term)?);
        }
        Ok(match terms.len() {
            1 => terms.remove(0),
            _ => Node::Sequence(terms),
        })
    }

    fn term(&mut self) -> Result<Node, Reason> {
        match self.next() {
            Some('^') => Ok(Node::Start),
            Some('$') => Ok(Node::End),
            Some('.') => Ok(Node::Set(Set::dot())),
            Some('(') => self.group(),
            Some('[') => self.class().map(Node::Set),
            Some('\\') => self.atom_escape(),
            None | Some('*' | '+' | '?' | ')') => Err(Reason::Unsupported),
            Some('{' | '}' | ']') if self.is_unicode() => Err(Reason::Unsupported),
            Some(char) => Ok(Node::Set(Set::one(char.into()))),
        }
    }

    /// Parses a group after `(`.
    fn group(&mut self) -> Result<Node, Reason> {
        if ["?=", "?!", "?<=", "?<!"].into_iter().any(|look| self.take(look)) {
            return Err(Reason::LookAround);
        }
        if self.take("?<") {
            while self.next().ok_or(Reason::Unsupported)? != '>' {}
        } else if !self.take("?:") && self.peek() == Some('?') {
            return Err(Reason::Modifiers);
        }
        let node = self.disjunction()?;
        self.expect(")")?;
        Ok(node)
    }

    /// Parses the quantifier after a term, if there is one.
    fn quantified(&mut self, term: Node) -> Result<Node, Reason> {
        let counts = if self.take("*") {
            (0, None)
        } else if self.take("+") {
            (1, None)
        } else if self.take("?") {
            (0, Some(1))
        } else if let Some(counts) = self.attempt(Self::counts) {
            counts
        } else if self.peek() == Some('{') && self.is_unicode() {
            return Err(Reason::Unsupported);
        } else {
            // A brace that does not begin a quantifier is a character (ECMA-262, B.1.2, ExtendedPatternCharacter).
            return Ok(term);
        };
        // A lazy quantifier finds a different match, but finds one in the same texts.
        self.take("?");
        let (least, most) = counts;
        Ok(Node::Repeat { node: Box::new(term), least, most })
    }

    /// Parses `{2}`, `{2,}` or `{2,3}`.
    fn counts(&mut self) -> Option<(u32, Option<u32>)> {
        self.take("{").then_some(())?;
        let least = self.number()?;
        let most = if self.take(",") { self.number() } else { Some(least) };
        self.take("}").then_some((least, most))
    }

    /// Parses a decimal number; greater numbers saturate.
    fn number(&mut self) -> Option<u32> {
        let start = self.at;
        let mut number = 0_u32;
        while let Some(digit) = self.peek().and_then(|char| char.to_digit(10)) {
            number = number.saturating_mul(10).saturating_add(digit);
            self.at += 1;
        }
        (self.at > start).then_some(number)
    }
}

/// Returns the number of capturing groups, and whether any has a name: the meaning of `\1` and `\k` depends on it.
fn count_groups(chars: &[char]) -> (u32, bool) {
    let (mut groups, mut named, mut in_class) = (0, false, false);
    let mut at = 0;
    while let Some(char) = chars.get(at) {
        match char {
            '\\' => at += 1,
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => {
                let has_name =
                    chars[at + 1..].starts_with(&['?', '<']) && !matches!(chars.get(at + 3), Some('=' | '!'));
                if has_name || chars.get(at + 1) != Some(&'?') {
                    groups += 1;
                }
                named |= has_name;
            }
            _ => {}
        }
        at += 1;
    }
    (groups, named)
}
