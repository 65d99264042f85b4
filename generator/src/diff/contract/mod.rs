//! The contract: what one version accepts and the other does not.
//!
//! In: two versions of an API. Out: changes with verdicts on *sending* and *receiving*.
//!
//! Operations are paired, and the schemas of their parameters, bodies and headers become [roots] of a [graph](graph) of pairs of
//! schemas. The [comparison](compare) of a pair says what the new one may refuse or accept more. It errs on one side: what it finds
//! *may break*. A search for a [witness] then turns that into *breaks*, if an instance near the limits of both shows it.

mod applicators;
mod choices;
mod compare;
mod comparison;
mod encoding;
mod evaluator;
mod facts;
mod graph;
mod instances;
mod label;
mod objects;
mod operations;
mod pair;
mod place;
mod roots;
mod security;
mod witness;

use self::graph::Graph;
use self::pair::Schemas;
use self::roots::Roots;
use crate::config::Formats;
use crate::diff::found::Found;
use crate::diff::version::Version;

/// Compares two versions of an API.
pub fn compare(old: &Version<'_>, new: &Version<'_>) -> Vec<Found> {
    let mut roots = Roots { graph: Graph::new(schemas(old), schemas(new)), roots: Vec::new() };
    let mut found = security::compare_api(&old.contents, &new.contents, (&old.top, &new.top));
    found.extend(operations::compare(&old.contents, &new.contents, &mut roots));
    roots.graph.compare();
    roots.add_unused(&old.contents, &new.contents);
    roots.graph.compare();
    found.extend(witness::changes(&roots, old, new));
    found
}

fn schemas<'a>(version: &'a Version<'_>) -> Schemas<'a> {
    Schemas { api: &version.contents, asserts_format: version.config.formats == Formats::Assert }
}
