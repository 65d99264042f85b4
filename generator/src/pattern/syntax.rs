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

/// The syntax tree of a pattern, without groups and greediness, which do not affect whether a text matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
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
