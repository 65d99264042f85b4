//! The patterns of a module: those of its schemas as the evaluator reads them, and those of checks that stand for themselves.

use crate::document::node::Node;
use crate::ir::Check;
use crate::maps::IndexSet;
use crate::pattern::{Engine, Pattern};

/// The patterns of a document of schemas and then those of some checks, each once, in the order of the document.
pub fn patterns(schemas: &Node, checks: &[&Check]) -> Vec<Pattern> {
    let mut sources = IndexSet::default();
    schema(schemas, &mut sources);
    sources.extend(checks.iter().filter_map(|check| match check {
        Check::Pattern(source) => Some(source.as_str()),
        _ => None,
    }));
    let pattern = |source: &str| Pattern { source: source.to_owned(), engine: Engine::of(source) };
    sources.into_iter().map(pattern).collect()
}

fn schema<'a>(node: &'a Node, sources: &mut IndexSet<&'a str>) {
    match node {
        Node::Object(keywords) => keywords.iter().for_each(|(keyword, value)| match (keyword.as_str(), value) {
            ("pattern", Node::String(source)) => _ = sources.insert(source),
            // Their names are not keywords.
            ("properties" | "dependentSchemas" | "$defs", Node::Object(schemas)) => {
                schemas.values().for_each(|node| schema(node, sources));
            }
            ("patternProperties", Node::Object(schemas)) => {
                for (source, node) in schemas.iter() {
                    sources.insert(source);
                    schema(node, sources);
                }
            }
            // These hold values, names and references.
            ("const" | "enum" | "required" | "dependentRequired" | "$scopes", _) => {}
            (_, value) => schema(value, sources),
        }),
        Node::Array(schemas) => schemas.iter().for_each(|node| schema(node, sources)),
        Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) => {}
    }
}
