//! Patterns and their engines, as data.

use std::fmt;

use super::program::{Program, Step};
use super::set::Set;

/// A pattern of a document and its engine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The pattern as in the document.
    pub source: String,
    /// The engine that runs it in the output.
    pub engine: Engine,
}

impl Pattern {
    /// Iterates over the sets of characters in plain code and in steps.
    pub fn sets(&self) -> impl Iterator<Item = &Set> {
        let (rows, steps): (&[_], &[_]) = match &self.engine {
            Engine::Plain(rows) => (rows, &[]),
            Engine::Linear(_) => (&[], &[]),
            Engine::Backtracking(_, program) => (&[], &program.steps),
        };
        rows.iter().flatten().filter_map(Piece::set).chain(steps.iter().filter_map(Step::set))
    }
}

/// The engine that decides whether a text matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Plain code: rows of pieces that are scanned one after another. A text matches if any row does.
    Plain(Vec<Vec<Piece>>),
    /// `regex-lite`, which matches in linear time, with the pattern in its syntax.
    Linear(String),
    /// The steps of an engine that backtracks. It gives up when it has made too many.
    Backtracking(Reason, Program),
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

impl Piece {
    /// Returns the set of characters that are scanned.
    fn set(&self) -> Option<&Set> {
        match self {
            Self::Chars { set, .. } => Some(set),
            Self::Start | Self::End | Self::Text(_) => None,
        }
    }
}

/// The reason why a pattern needs backtracking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// `(?=`, `(?!`, `(?<=`, `(?<!`.
    LookAround,
    /// `\1`, `\k<name>`.
    BackReference,
    /// `(?i:` or `(?m:` with an assertion that depends on it.
    Modifiers,
    /// Its quantifiers or classes make too many states.
    TooLarge,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LookAround => "it has a lookaround assertion",
            Self::BackReference => "it has a backreference",
            Self::Modifiers => "it has modifiers",
            Self::TooLarge => "it has too many states",
        })
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(_) => f.write_str("plain code"),
            Self::Linear(_) => f.write_str("linear time"),
            Self::Backtracking(reason, _) => write!(f, "backtracking, because {reason}"),
        }
    }
}
