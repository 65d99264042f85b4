//! `regex`: ECMA-262, as JSON Schema recommends it.

pub(crate) fn is_valid(text: &str) -> bool {
    regress::Regex::with_flags(text, "u").is_ok()
}
