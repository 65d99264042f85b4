//! The labels of listed values: their names and descriptions, which JSON Schema has no keywords for.

use std::sync::Arc;

/// The number of words from which on a text is a sentence.
const SENTENCE: usize = 4;

/// The greatest length of a text that is a name.
const LONGEST_NAME: usize = 60;

/// The name and the description of a value under `enum`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValueLabel {
    pub name: Option<String>,
    pub description: Option<Arc<str>>,
    pub deprecated: bool,
}

impl ValueLabel {
    /// Returns whether it has no member.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Returns whether a text is prose, which makes no good name: a sentence, several lines, or a long text.
pub fn is_prose(text: &str) -> bool {
    let words = text.split_whitespace().count();
    let ends_sentence = text.trim_end().ends_with(['.', '!', '?']);
    words >= SENTENCE || words > 1 && ends_sentence || text.trim().contains('\n') || text.chars().count() > LONGEST_NAME
}

#[cfg(test)]
mod tests {
    use super::is_prose;

    #[test]
    fn sentences_and_long_texts_are_prose_and_phrases_are_not() {
        for prose in ["The order was not found.", "Not found!", "one\ntwo", &"https://example.com/".repeat(4)] {
            assert!(is_prose(prose), "{prose}");
        }
        for name in ["", "Not found", "in_progress", "v1.", "Ready to ship", "application/json; charset=utf-8"] {
            assert!(!is_prose(name), "{name}");
        }
    }
}
