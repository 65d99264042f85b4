//! The grammars of patterns, and their syntax trees.

use super::set::Set;

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
        regress::Regex::new(source)
            .map(|_| Self::Legacy)
            .map_err(|error| regress::Error { text: lowercase(&error.text) })
    }
}

/// Returns an error of `regress` as part of a sentence.
fn lowercase(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next();
    first.into_iter().flat_map(char::to_lowercase).chain(rest).collect()
}

/// The syntax tree of a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// A character of a set.
    Set(Set),
    /// `^`: the start of the text.
    Start,
    /// `$`: the end of the text.
    End,
    /// `^` with the flag `m`: the start of a line.
    LineStart,
    /// `$` with the flag `m`: the end of a line.
    LineEnd,
    /// `\b` if the first value is `true`, `\B` if `false`. The second is whether the flag `i` is set.
    Boundary(bool, bool),
    /// A capturing group.
    Group(u32, Box<Node>),
    /// The text of the group that has one.
    Reference(Vec<u32>),
    /// `(?=…)`, `(?!…)`, `(?<=…)` or `(?<!…)`.
    Look {
        behind: bool,
        expected: bool,
        node: Box<Node>,
    },
    Sequence(Vec<Node>),
    Choice(Vec<Node>),
    Repeat {
        node: Box<Node>,
        least: u32,
        most: Option<u32>,
        lazy: bool,
    },
}
