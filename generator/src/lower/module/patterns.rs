//! The patterns of a module.

use crate::ir::Check;
use crate::maps::{IndexMap, IndexSet};
use crate::pattern::{Engine, Pattern, Set};

/// The greatest number of ranges of a set that each of its places has; `\p{L}` has hundreds.
const FEW: usize = 8;

/// Returns the patterns of the schemas and then those of checks, each once.
pub fn patterns(schemas: &IndexSet<String>, checks: &[&Check]) -> Vec<Pattern> {
    let checked =
        checks.iter().filter_map(|check| if let Check::Pattern(source) = check { Some(source) } else { None });
    let sources: IndexSet<&String> = schemas.iter().chain(checked).collect();
    let pattern = |source: &String| Pattern { source: source.clone(), engine: Engine::of(source) };
    sources.into_iter().map(pattern).collect()
}

/// Returns the sets of many ranges that have several places in the patterns.
pub fn shared_sets(patterns: &[Pattern]) -> Vec<Set> {
    let mut places: IndexMap<&Set, usize> = IndexMap::default();
    for set in patterns.iter().flat_map(Pattern::sets).filter(|set| set.ranges().len() > FEW) {
        *places.entry(set).or_default() += 1;
    }
    places.into_iter().filter(|(_, places)| *places > 1).map(|(set, _)| set.clone()).collect()
}
