//! The contract: what one version accepts and the other does not.
//!
//! In: two versions of an API. Out: changes with verdicts on *sending* and *receiving*.
//!
//! Operations are paired, and the schemas of their parameters, bodies and headers become [roots] of a [graph](graph) of pairs of
//! schemas. The [comparison](compare) of a pair says what the new one may refuse or accept more. It errs on one side: what it finds
//! *may break*. A search for a [witness] then turns that into *breaks*, if an instance near the limits of both shows it.

mod applicators;
mod bodies;
mod choices;
mod compare;
mod comparison;
mod encoding;
mod evaluated;
mod evaluator;
mod facts;
mod graph;
mod instances;
mod label;
mod media_type;
mod objects;
mod operation_pair;
mod operations;
mod pair;
mod parameters;
mod path_template;
mod place;
mod represent;
mod responses;
mod roots;
mod security;
mod servers;
mod witness;

use self::comparison::VersionTypes;
use self::graph::Graph;
use self::pair::Schemas;
use self::roots::Roots;
use crate::config::Formats;
use crate::diff::found::Found;
use crate::diff::version::Version;
use crate::lower;

/// Compares two versions of an API.
pub fn compare(old: &Version<'_>, new: &Version<'_>) -> Vec<Found> {
    let mut roots = Roots { graph: Graph::new(schemas(old), schemas(new)), roots: Vec::new() };
    let (before, after, tops) = (&old.contents, &new.contents, (&old.top, &new.top));
    let mut found = servers::compare_api(before, after, tops);
    found.extend(security::compare_schemes(before, after, tops));
    found.extend(operations::compare(before, after, &mut roots));
    with_types(old, new, |types| {
        roots.graph.compare(types);
        roots.add_unused(before, after);
        roots.graph.compare(types);
    });
    found.extend(witness::changes(&roots, old, new));
    found
}

/// Runs a function with the types of both versions.
fn with_types(old: &Version<'_>, new: &Version<'_>, run: impl FnOnce(&mut VersionTypes<'_>)) {
    let old_facts = lower::Facts::of(&old.contents, old.config, &old.origin);
    let new_facts = lower::Facts::of(&new.contents, new.config, &new.origin);
    old_facts.with_types(old.config, &old.origin, |old| {
        new_facts.with_types(new.config, &new.origin, |new| {
            run(&mut VersionTypes {
                old: &mut |id, flow| old.representation(id, flow),
                new: &mut |id, flow| new.representation(id, flow),
            });
        });
    });
}

fn schemas<'a>(version: &'a Version<'_>) -> Schemas<'a> {
    Schemas { api: &version.contents, asserts_format: version.config.formats == Formats::Assert }
}
