//! The docs of types and fields.

use crate::ir::docs::{Docs, code};
use crate::ir::{Check, Shape};
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

fn sentence(check: &Check) -> Option<String> {
    Some(match check {
        Check::MinLength(1) => "Not empty.".to_owned(),
        Check::MinLength(length) => format!("At least {length} characters."),
        Check::MaxLength(length) => format!("At most {length} characters."),
        Check::Pattern(pattern) => format!("Matches {}.", code(pattern)),
        Check::Format(format) => format!("Format {}.", code(format)),
        Check::Minimum(limit) => format!("At least {limit}."),
        Check::Maximum(limit) => format!("At most {limit}."),
        Check::ExclusiveMinimum(limit) => format!("Greater than {limit}."),
        Check::ExclusiveMaximum(limit) => format!("Less than {limit}."),
        Check::MultipleOf(unit) => format!("A multiple of {unit}."),
        Check::Constant(value) => format!("Always {value}."),
        Check::OneOf(values) if values.is_empty() => "No value is valid.".to_owned(),
        Check::OneOf(values) => {
            let values: Vec<String> = values.iter().map(ToString::to_string).collect();
            format!("One of {}.", values.join(", "))
        }
        Check::Integer => "An integer of any size.".to_owned(),
        Check::Finite => return None,
        Check::MinItems(1) | Check::MinProperties(1) => "Not empty.".to_owned(),
        Check::MinItems(count) => format!("At least {count} items."),
        Check::MaxItems(count) => format!("At most {count} items."),
        Check::UniqueItems => "Items are unique.".to_owned(),
        Check::MinProperties(count) => format!("At least {count} properties."),
        Check::MaxProperties(count) => format!("At most {count} properties."),
    })
}
