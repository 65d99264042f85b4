//! JSONPath (RFC 9535): the values of a document that an expression selects.
//!
//! In: the text of an expression, then a tree. Out: a [`Path`], then the [`Match`]es in the tree. The RFC is implemented as a whole.
//! The types of function arguments (2.4.3) are checked while parsing, so evaluation can't fail.

mod evaluate;
mod expression;
mod location;
mod parse;
mod regexp;
#[cfg(test)]
mod tests;

use crate::document::node::Node;

pub(super) use location::{Match, Step, node_mut, pointer};
pub(super) use parse::Invalid;

/// A parsed expression.
#[derive(Clone, Debug)]
pub(super) struct Path {
    segments: Vec<expression::Segment>,
}

impl Path {
    /// Parses an expression.
    ///
    /// # Errors
    ///
    /// If the text is not well-formed and valid (2.1).
    pub(super) fn parse(text: &str) -> Result<Self, Invalid> {
        parse::path(text).map(|segments| Self { segments })
    }

    /// Returns the selected values in order. A value that is selected more than once is there as often (2.1.2).
    pub(super) fn select<'n>(&self, root: &'n Node) -> Vec<Match<'n>> {
        evaluate::select(&self.segments, root, root)
    }
}
