//! A pattern, whatever runs it.

/// A pattern as ECMA-262 means it.
pub trait Pattern: Sync {
    /// The pattern as the schema spells it.
    fn source(&self) -> &'static str;

    /// Whether it matches anywhere in the text.
    fn is_match(&self, text: &str) -> bool;
}
