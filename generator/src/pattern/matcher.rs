//! Patterns that the generator itself matches.

use super::linear;
use super::parse::parse;
use super::syntax::Syntax;

/// A compiled pattern.
#[derive(Clone, Debug)]
pub enum Matcher {
    /// Matches in linear time.
    Linear(regex_lite::Regex),
    /// Backtracks: a pattern with look-around, back-references or too many states.
    Backtracking(Box<regress::Regex>),
}

impl Matcher {
    /// Compiles a pattern of ECMA-262 with the flag `u`.
    ///
    /// # Errors
    ///
    /// If the pattern is not valid.
    pub fn new(source: &str) -> Result<Self, regress::Error> {
        let regex = regress::Regex::with_flags(source, "u")?;
        let plain = parse(source, Syntax::Unicode).ok().and_then(|node| node.without_groups().ok());
        let translated = plain.and_then(|node| linear::translate(&node));
        let linear = translated.and_then(|translated| regex_lite::Regex::new(&translated).ok());
        Ok(linear.map_or_else(|| Self::Backtracking(Box::new(regex)), Self::Linear))
    }

    /// Returns whether the pattern matches anywhere in a text.
    pub fn is_match(&self, text: &str) -> bool {
        match self {
            Self::Linear(regex) => regex.is_match(text),
            Self::Backtracking(regex) => regex.find(text).is_some(),
        }
    }
}
