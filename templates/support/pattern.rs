//! Patterns as ECMA-262 means them.

use std::sync::OnceLock;

use super::checker::{At, Checked};
use super::checks;

/// A compiled pattern.
pub(crate) struct Pattern(regress::Regex);

impl Pattern {
    /// Compiles a pattern; with the `u` flag if it allows it, as JSON Schema recommends (JSON Schema Core, 6.4).
    pub(crate) fn new(pattern: &str) -> Option<Self> {
        regress::Regex::with_flags(pattern, "u").or_else(|_| regress::Regex::new(pattern)).ok().map(Self)
    }

    /// Whether the pattern matches anywhere in the text.
    pub(crate) fn is_match(&self, text: &str) -> bool {
        self.0.find(text).is_some()
    }
}

/// A pattern that is compiled when it is first needed.
pub struct LazyPattern {
    source: &'static str,
    compiled: OnceLock<Option<Pattern>>,
}

impl LazyPattern {
    /// Takes a pattern; compiles it later.
    pub const fn new(source: &'static str) -> Self {
        Self { source, compiled: OnceLock::new() }
    }

    /// The generator has compiled the pattern before it wrote it, so there is one.
    fn is_match(&self, text: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| Pattern::new(self.source));
        compiled.as_ref().is_some_and(|pattern| pattern.is_match(text))
    }
}

impl<T: Checked<str> + ?Sized> At<'_, T> {
    /// `pattern`.
    pub fn pattern(self, pattern: &LazyPattern) -> Self {
        let fault = self.value.value().and_then(|text| checks::pattern(pattern.is_match(text), pattern.source));
        self.note(fault)
    }
}
