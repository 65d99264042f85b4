//! Regular expressions, and the engine that runs each in the output.
//!
//! In: the text of a pattern, a regular expression of ECMA-262 with the flag `u`. Out: a [`Pattern`] with its [`Engine`]. [`parse`]
//! reads it, [`simple`] finds the patterns that a scan decides, [`linear`] translates others for `regex-lite`, which matches in
//! linear time. The rest runs on `regress`, an engine of ECMA-262 that backtracks; it also decides whether a pattern is valid.

mod linear;
mod parse;
mod set;
mod simple;
#[cfg(test)]
mod tests;

use std::fmt;

pub use self::set::Set;

/// A pattern of a document and its engine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The pattern as in the document.
    pub source: String,
    /// The engine that runs it in the output.
    pub engine: Engine,
}

/// The engine that decides whether a text matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Plain code: rows of pieces that are scanned one after another. A text matches if any row does.
    Plain(Vec<Vec<Piece>>),
    /// `regex-lite`, which matches in linear time, with the pattern in its syntax.
    Linear(String),
    /// `regress`, which backtracks and may take exponential time.
    Backtracking(Reason),
}

/// A part of a pattern that is scanned without backtracking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The start of the text.
    Start,
    /// The end of the text.
    End,
    /// A literal text.
    Text(String),
    /// As many characters of a set as follow, at least `least` and at most `most`.
    Chars { set: Set, least: u32, most: Option<u32> },
}

/// The reason why a pattern needs backtracking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// `(?=`, `(?!`, `(?<=`, `(?<!`.
    LookAround,
    /// `\1`, `\k<name>`.
    BackReference,
    /// `(?i:`.
    Modifiers,
    /// Its quantifiers or classes make too many states.
    TooLarge,
    /// `regress` accepts it, and [`parse`] does not.
    Unsupported,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LookAround => "it has a lookaround assertion",
            Self::BackReference => "it has a backreference",
            Self::Modifiers => "it has modifiers",
            Self::TooLarge => "it has too many states",
            Self::Unsupported => "its syntax is not supported by the translation",
        })
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(_) => f.write_str("plain code"),
            Self::Linear(_) => f.write_str("linear time"),
            Self::Backtracking(reason) => write!(f, "backtracking, because {reason}"),
        }
    }
}

impl Engine {
    /// Returns the engine of a valid pattern.
    pub fn of(source: &str) -> Self {
        let Ok(syntax) = Syntax::of(source) else { return Self::Backtracking(Reason::Unsupported) };
        let node = match parse::parse(source, syntax) {
            Ok(node) => node,
            Err(reason) => return Self::Backtracking(reason),
        };
        simple::rows(&node)
            .map(Self::Plain)
            .or_else(|| linear::translate(&node).map(Self::Linear))
            .unwrap_or(Self::Backtracking(Reason::TooLarge))
    }
}

/// The greatest number of alternatives in a pattern: `regress` recurses for each, and would overflow the stack.
const MAX_ALTERNATIVES: usize = 500;

/// The grammar of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// With the flag `u`, as JSON Schema recommends (JSON Schema Core, 6.4).
    Unicode,
    /// Without it: the additional syntax of web browsers (ECMA-262, B.1.2), as many documents escape characters needlessly.
    Legacy,
}

impl Syntax {
    /// Returns the first grammar in which a pattern is valid, or the error if it is valid in none.
    pub fn of(source: &str) -> Result<Self, regress::Error> {
        if source.matches('|').count() >= MAX_ALTERNATIVES {
            return Err(regress::Error { text: format!("more than {MAX_ALTERNATIVES} alternatives") });
        }
        if regress::Regex::with_flags(source, "u").is_ok() {
            return Ok(Self::Unicode);
        }
        let lowercase =
            |text: String| text.chars().take(1).flat_map(char::to_lowercase).chain(text.chars().skip(1)).collect();
        let outcome = regress::Regex::new(source).map_err(|error| regress::Error { text: lowercase(error.text) });
        outcome.map(|_| Self::Legacy)
    }
}

/// The syntax tree of a pattern, without groups and greediness, which do not affect whether a text matches.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    /// A character of a set.
    Set(Set),
    /// `^`: the start of the text.
    Start,
    /// `$`: the end of the text.
    End,
    /// `\b` if `true`, `\B` if `false`.
    Boundary(bool),
    Sequence(Vec<Node>),
    Choice(Vec<Node>),
    Repeat {
        node: Box<Node>,
        least: u32,
        most: Option<u32>,
    },
}
