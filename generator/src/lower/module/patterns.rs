//! The patterns of a module.

use crate::ir::Check;
use crate::maps::IndexSet;
use crate::pattern::{Engine, Pattern};

/// Returns the patterns of the schemas and then those of checks, each once.
pub fn patterns(schemas: &IndexSet<String>, checks: &[&Check]) -> Vec<Pattern> {
    let checked =
        checks.iter().filter_map(|check| if let Check::Pattern(source) = check { Some(source) } else { None });
    let sources: IndexSet<&String> = schemas.iter().chain(checked).collect();
    let pattern = |source: &String| Pattern { source: source.clone(), engine: Engine::of(source) };
    sources.into_iter().map(pattern).collect()
}
