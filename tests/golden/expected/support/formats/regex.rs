//! `regex`: ECMA-262 (JSON Schema Validation, 7.3.8).

/// The greatest number of alternatives of a pattern: the engine recurses for each, and must not overflow the stack.
const MAX_ALTERNATIVES: usize = 500;

pub(crate) fn is_valid(text: &str) -> bool {
    text.matches('|').count() < MAX_ALTERNATIVES && regress::Regex::with_flags(text, "u").is_ok()
}
