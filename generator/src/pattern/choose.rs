//! The choice of the engine of a pattern.

use super::engine::{Engine, Reason};
use super::linear::translate;
use super::parse::parse;
use super::simple::rows;
use super::syntax::Syntax;

impl Engine {
    /// Returns the engine of a valid pattern.
    pub fn of(source: &str) -> Self {
        let Ok(syntax) = Syntax::of(source) else { return Self::Backtracking(Reason::Unsupported) };
        let node = match parse(source, syntax) {
            Ok(node) => node,
            Err(reason) => return Self::Backtracking(reason),
        };
        rows(&node)
            .map(Self::Plain)
            .or_else(|| translate(&node).map(Self::Linear))
            .unwrap_or(Self::Backtracking(Reason::TooLarge))
    }
}
