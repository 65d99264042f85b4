//! Patterns that need an engine of ECMA-262: those with look-around or back-references.

use std::sync::OnceLock;

use regress::Regex;

use super::any::Pattern;

/// A pattern that is compiled on first use.
pub struct Backtracking {
    source: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Backtracking {
    /// Returns a pattern, given its source.
    pub const fn new(source: &'static str) -> Self {
        Self { source, compiled: OnceLock::new() }
    }
}

impl Pattern for Backtracking {
    fn source(&self) -> &'static str {
        self.source
    }

    /// Matches with the flag `u` if the pattern allows it, as recommended (JSON Schema Core, 6.4). Compiling cannot fail: the
    /// generator has compiled the pattern.
    fn is_match(&self, text: &str) -> bool {
        let compile = || Regex::with_flags(self.source, "u").or_else(|_| Regex::new(self.source)).ok();
        self.compiled.get_or_init(compile).as_ref().is_some_and(|regex| regex.find(text).is_some())
    }
}
