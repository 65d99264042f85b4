//! The docs of types, fields and parameters.

use crate::ir::docs::{Deprecation, Docs};
use crate::lower::analysis::keywords::Keywords;

/// Returns the title and description of a schema. A title that only repeats its name is left out.
pub fn schema_docs(keywords: &Keywords, name: &str) -> Docs {
    let mut docs = Docs::default();
    let description = keywords.description.as_deref().unwrap_or_default();
    let title = keywords.title.clone();
    docs.add_descriptions(title.filter(|title| !description.contains(&**title) && !is_same_name(title, name)));
    docs.add_descriptions(keywords.description.clone());
    if keywords.deprecated {
        docs.deprecate(Deprecation { note: keywords.deprecation_note.clone() });
    }
    docs
}

/// Returns whether two names differ only in case and signs.
pub fn is_same_name(one: &str, other: &str) -> bool {
    let letters = |text: &str| -> Vec<char> {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    letters(one) == letters(other)
}
