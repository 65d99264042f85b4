//! Patterns: what they mean, and which engine runs them in the output.
//!
//! In: the text of a pattern, as ECMA-262 defines it with the flag `u`. Out: a [`Pattern`], which says how the output decides
//! whether a text matches. [`parse`] reads it, [`simple`] finds those that a scan decides, [`linear`] translates the others for
//! an engine that takes linear time. What neither can say is left to an engine that backtracks, which is the engine of
//! ECMA-262 that also judges whether a pattern is one.

mod linear;
mod parse;
mod set;
mod simple;
#[cfg(test)]
mod tests;

use std::fmt;

pub use self::set::Set;

/// A pattern of a document and how the output runs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The pattern as the document spells it.
    pub source: String,
    /// What runs it.
    pub engine: Engine,
}

/// What decides whether a text matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Plain code: pieces that are scanned one after another. A text matches if any of these rows does.
    Plain(Vec<Vec<Piece>>),
    /// An engine that takes linear time, with the pattern in its syntax.
    Linear(String),
    /// An engine that backtracks, and may take exponential time.
    Backtracking(Reason),
}

/// A part of a pattern that is scanned without looking back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The start of the text.
    Start,
    /// The end of the text.
    End,
    /// These characters.
    Text(String),
    /// As many characters of a set as there are, at least so many and at most so many.
    Chars { set: Set, least: u32, most: Option<u32> },
}

/// Why a pattern needs an engine that backtracks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// `(?=`, `(?!`, `(?<=`, `(?<!`.
    LookAround,
    /// `\1`, `\k<name>`.
    BackReference,
    /// `(?i:`.
    Modifiers,
    /// Its counts or sets make too many states.
    TooLarge,
    /// The engine of ECMA-262 reads it, and our reader does not.
    Unread,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LookAround => "it looks around",
            Self::BackReference => "it refers back to what a group matched",
            Self::Modifiers => "it changes flags",
            Self::TooLarge => "it has too many states",
            Self::Unread => "its syntax is unusual",
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
    /// The engine of a pattern that ECMA-262 allows.
    pub fn of(source: &str) -> Self {
        let Ok(syntax) = Syntax::of(source) else { return Self::Backtracking(Reason::Unread) };
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

/// How many alternatives a pattern may have: the engine of ECMA-262 goes a level deeper with each, and a stack has an end.
const MOST_ALTERNATIVES: usize = 500;

/// The grammar that a pattern follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// With the flag `u`, as JSON Schema recommends (JSON Schema Core, 6.4).
    Unicode,
    /// Without it: the additional syntax of web browsers (ECMA-262, B.1.2). Many documents escape what needs no escape.
    Legacy,
}

impl Syntax {
    /// The first grammar that allows a pattern, or what is wrong with it.
    pub fn of(source: &str) -> Result<Self, regress::Error> {
        if source.matches('|').count() >= MOST_ALTERNATIVES {
            return Err(regress::Error { text: format!("it has more than {MOST_ALTERNATIVES} alternatives") });
        }
        if regress::Regex::with_flags(source, "u").is_ok() {
            return Ok(Self::Unicode);
        }
        regress::Regex::new(source).map(|_| Self::Legacy)
    }
}

/// What a pattern says, without what does not matter for whether a text matches: groups and greediness.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Node {
    /// One character of a set.
    Set(Set),
    /// `^`: the start of the text.
    Start,
    /// `$`: the end of the text.
    End,
    /// `\b`, or `\B` if it is none.
    Boundary(bool),
    Sequence(Vec<Node>),
    Choice(Vec<Node>),
    Repeat {
        node: Box<Node>,
        least: u32,
        most: Option<u32>,
    },
}
