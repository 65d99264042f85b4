//! `regex`: ECMA-262, as JSON Schema recommends it.

/// How many alternatives a pattern may have: the engine goes a level deeper with each, and no text may overflow the stack.
const MOST_ALTERNATIVES: usize = 500;

pub(crate) fn is_valid(text: &str) -> bool {
    text.matches('|').count() < MOST_ALTERNATIVES && regress::Regex::with_flags(text, "u").is_ok()
}
