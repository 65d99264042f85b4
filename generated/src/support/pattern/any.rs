//! The interface of all pattern engines.

/// A pattern of ECMA-262.
pub trait Pattern: Sync {
    /// Returns the pattern as the schema spells it.
    fn source(&self) -> &'static str;

    /// Returns whether the pattern matches anywhere in a text.
    fn is_match(&self, text: &str) -> bool;
}
