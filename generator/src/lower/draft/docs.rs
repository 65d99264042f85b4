//! The docs of types and fields.

use super::checks::sentence;
use crate::ir::Shape;
use crate::ir::docs::{Docs, code};
use crate::lower::analysis::keywords::Keywords;

/// The docs carry it, since the attribute would warn wherever the output itself reads or writes the value.
pub const DEPRECATED: &str = "**Deprecated.**";

/// Returns the title and description of a schema.
pub fn schema_docs(keywords: &Keywords) -> Docs {
    let mut docs = Docs::default();
    let description = keywords.description.as_deref().unwrap_or_default();
    docs.add_descriptions(keywords.title.clone().filter(|title| !description.contains(&**title)));
    docs.add_descriptions(keywords.description.clone());
    if keywords.deprecated {
        docs.add_sentence(DEPRECATED);
    }
    docs
}

/// Returns the docs of a property without a description.
pub fn undescribed(name: &str) -> Docs {
    let mut docs = Docs::default();
    docs.add_sentence(format!("The property {}.", code(name)));
    docs
}

/// Returns the description of a property, its constraints and its default.
pub fn property_docs(keywords: &Keywords, name: &str, shape: &Shape) -> Docs {
    let mut docs = schema_docs(keywords);
    if docs.is_empty() {
        docs = undescribed(name);
    }
    let sentences: Vec<String> = shape.checks.iter().filter_map(sentence).collect();
    if !sentences.is_empty() {
        docs.add_sentence(sentences.join(" "));
    }
    if let Some(default) = &keywords.default {
        docs.add_sentence(format!("Defaults to {}.", code(&default.to_string())));
    }
    docs
}
