//! The parser of patterns (ECMA-262, 22.2.1, and B.1.2 for the syntax without the flag `u`).
//!
//! `regress` has accepted the pattern before, so nothing is validated here; a syntax error is [`Unsupported`].

mod class;
mod escape;

use super::set::Set;
use super::syntax::{Node, Syntax};

/// The error of a pattern that `regress` accepts, and this parser does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unsupported;

/// Parses a pattern.
///
/// # Errors
///
/// If the syntax is not supported.
pub(super) fn parse(source: &str, syntax: Syntax) -> Result<Node, regress::Error> {
    parse_node(source, syntax).map_err(|Unsupported| regress::Error { text: "its syntax is not supported".to_owned() })
}

fn parse_node(source: &str, syntax: Syntax) -> Result<Node, Unsupported> {
    let chars: Vec<char> = source.chars().collect();
    let (groups, names) = groups(&chars);
    let mut parser = Parser { chars, at: 0, syntax, groups, names, opened: 0, flags: Flags::default() };
    let node = parser.disjunction()?;
    if parser.peek().is_some() { Err(Unsupported) } else { Ok(node) }
}

struct Parser {
    chars: Vec<char>,
    at: usize,
    syntax: Syntax,
    /// The number of capturing groups in the whole pattern.
    groups: u32,
    /// The names of groups, and the groups.
    names: Vec<(String, u32)>,
    /// The number of capturing groups so far.
    opened: u32,
    flags: Flags,
}

/// The flags that modifiers set: `(?im-s:…)`.
#[derive(Clone, Copy, Default)]
struct Flags {
    ignore_case: bool,
    multiline: bool,
    dot_all: bool,
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

    fn expect(&mut self, expected: &str) -> Result<(), Unsupported> {
        if self.take(expected) { Ok(()) } else { Err(Unsupported) }
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

    fn disjunction(&mut self) -> Result<Node, Unsupported> {
        let mut alternatives = vec![self.alternative()?];
        while self.take("|") {
            alternatives.push(self.alternative()?);
        }
        Ok(match alternatives.len() {
            1 => alternatives.remove(0),
            _ => Node::Choice(alternatives),
        })
    }

    fn alternative(&mut self) -> Result<Node, Unsupported> {
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

    fn term(&mut self) -> Result<Node, Unsupported> {
        match self.next() {
            Some('^') => Ok(if self.flags.multiline { Node::LineStart } else { Node::Start }),
            Some('$') => Ok(if self.flags.multiline { Node::LineEnd } else { Node::End }),
            Some('.') if self.flags.dot_all => Ok(Node::Set(Set::all())),
            Some('.') => Ok(Node::Set(Set::dot())),
            Some('(') => self.group(),
            Some('[') => self.class().map(Node::Set),
            Some('\\') => self.atom_escape(),
            None | Some('*' | '+' | '?' | ')') => Err(Unsupported),
            Some('{' | '}' | ']') if self.is_unicode() => Err(Unsupported),
            Some(char) => Ok(self.set(Set::one(char.into()))),
        }
    }

    /// Returns the characters that match a set.
    fn set(&self, set: Set) -> Node {
        Node::Set(self.cases(set))
    }

    fn cases(&self, set: Set) -> Set {
        if self.flags.ignore_case { set.with_all_cases() } else { set }
    }

    /// Parses a group after `(`.
    fn group(&mut self) -> Result<Node, Unsupported> {
        const LOOKS: [(&str, bool, bool); 4] =
            [("?=", false, true), ("?!", false, false), ("?<=", true, true), ("?<!", true, false)];
        if let Some((_, behind, expected)) = LOOKS.into_iter().find(|(look, ..)| self.take(look)) {
            let node = Box::new(self.until_parenthesis()?);
            return Ok(Node::Look { behind, expected, node });
        }
        if self.take("?<") {
            while self.next().ok_or(Unsupported)? != '>' {}
        } else if self.take("?") {
            return self.modified();
        }
        self.opened += 1;
        let group = self.opened;
        Ok(Node::Group(group, Box::new(self.until_parenthesis()?)))
    }

    fn until_parenthesis(&mut self) -> Result<Node, Unsupported> {
        let node = self.disjunction()?;
        self.expect(")")?;
        Ok(node)
    }

    /// Parses a group with modifiers (ECMA-262, 22.2.1 Atom) after `(?`: their flags, which may be none, and its pattern.
    fn modified(&mut self) -> Result<Node, Unsupported> {
        let (outer, mut is_set) = (self.flags, true);
        loop {
            match self.next().ok_or(Unsupported)? {
                ':' => break,
                '-' => is_set = false,
                'i' => self.flags.ignore_case = is_set,
                'm' => self.flags.multiline = is_set,
                's' => self.flags.dot_all = is_set,
                _ => return Err(Unsupported),
            }
        }
        let node = self.until_parenthesis();
        self.flags = outer;
        node
    }

    /// Parses the quantifier after a term, if there is one.
    fn quantified(&mut self, term: Node) -> Result<Node, Unsupported> {
        let counts = if self.take("*") {
            (0, None)
        } else if self.take("+") {
            (1, None)
        } else if self.take("?") {
            (0, Some(1))
        } else if let Some(counts) = self.attempt(Self::counts) {
            counts
        } else if self.peek() == Some('{') && self.is_unicode() {
            return Err(Unsupported);
        } else {
            // A brace that does not begin a quantifier is a character (ECMA-262, B.1.2, ExtendedPatternCharacter).
            return Ok(term);
        };
        let lazy = self.take("?");
        let (least, most) = counts;
        Ok(Node::Repeat { node: Box::new(term), least, most, lazy })
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

/// Returns the number of capturing groups, and those with a name: the meaning of `\1` and `\k` depends on it.
fn groups(chars: &[char]) -> (u32, Vec<(String, u32)>) {
    let (mut groups, mut names, mut in_class) = (0, Vec::new(), false);
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
                if has_name {
                    names.push((chars[at + 3..].iter().take_while(|char| **char != '>').collect(), groups));
                }
            }
            _ => {}
        }
        at += 1;
    }
    (groups, names)
}
