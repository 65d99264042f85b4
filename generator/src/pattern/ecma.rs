//! Patterns of the evaluator that are run by an engine of ECMA-262.

use std::sync::OnceLock;

use openapi_bindgen_support::evaluator::{Pattern, TooManySteps};

/// Returns patterns for an evaluator. They are never freed, since those of outputs are static.
pub fn leak(sources: Vec<String>) -> &'static [&'static dyn Pattern] {
    let patterns = sources.into_iter().map(|source| -> &'static dyn Pattern {
        Box::leak(Box::new(Ecma { source: source.leak(), regex: OnceLock::new() }))
    });
    patterns.collect::<Vec<_>>().leak()
}

/// A pattern that is run by an engine of ECMA-262.
struct Ecma {
    source: &'static str,
    regex: OnceLock<Option<regress::Regex>>,
}

impl Pattern for Ecma {
    fn source(&self) -> &'static str {
        self.source
    }

    fn is_match(&self, text: &str) -> Result<bool, TooManySteps> {
        let compile = || regress::Regex::with_flags(self.source, "u").or_else(|_| regress::Regex::new(self.source));
        let regex = self.regex.get_or_init(|| compile().ok());
        Ok(regex.as_ref().is_none_or(|regex| regex.find(text).is_some()))
    }
}
