//! Patterns that only an engine of ECMA-262 can run: they look around or back.

use std::sync::OnceLock;

use regress::Regex;

use super::any::Pattern;

/// A pattern that is compiled when it is first needed.
pub struct Backtracking {
    source: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Backtracking {
    /// Takes a pattern; compiles it later.
    pub const fn new(source: &'static str) -> Self {
        Self { source, compiled: OnceLock::new() }
    }
}

impl Pattern for Backtracking {
    fn source(&self) -> &'static str {
        self.source
    }

    /// With the flag `u` if the pattern allows it, as JSON Schema recommends (JSON Schema Core, 6.4). The generator has
    /// compiled the pattern before it wrote it, so there is one.
    fn is_match(&self, text: &str) -> bool {
        let compile = || Regex::with_flags(self.source, "u").or_else(|_| Regex::new(self.source)).ok();
        self.compiled.get_or_init(compile).as_ref().is_some_and(|regex| regex.find(text).is_some())
    }
}
