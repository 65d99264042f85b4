//! Patterns that are matched in linear time.

use std::sync::OnceLock;

use regex_lite::Regex;

use super::any::{Pattern, TooManySteps};

/// A pattern that is compiled on first use.
pub struct Linear {
    source: &'static str,
    translated: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Linear {
    /// Returns a pattern, given its source and the equivalent in the syntax of the engine.
    pub const fn new(source: &'static str, translated: &'static str) -> Self {
        Self { source, translated, compiled: OnceLock::new() }
    }
}

impl Pattern for Linear {
    fn source(&self) -> &'static str {
        self.source
    }

    /// Compiling cannot fail: the generator has compiled the pattern.
    fn is_match(&self, text: &str) -> Result<bool, TooManySteps> {
        let compiled = self.compiled.get_or_init(|| Regex::new(self.translated).ok());
        Ok(compiled.as_ref().is_some_and(|regex| regex.is_match(text)))
    }
}
