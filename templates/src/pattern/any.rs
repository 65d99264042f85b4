//! The interface of all pattern engines.

/// A pattern of ECMA-262.
pub trait Pattern: Sync {
    /// Returns the pattern as the schema spells it.
    fn source(&self) -> &'static str;

    /// Returns whether the pattern matches anywhere in a text.
    ///
    /// # Errors
    ///
    /// If that takes more steps than the engine may make.
    fn is_match(&self, text: &str) -> Result<bool, TooManySteps>;
}

/// The error of matching a text that takes an engine more steps than it may make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooManySteps {
    /// The greatest number of steps.
    pub steps: usize,
}
