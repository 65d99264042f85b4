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
mod text;
mod witness;

use self::comparison::VersionTypes;
use self::graph::Graph;
use self::pair::Schemas;
use self::roots::Roots;
use crate::config::Formats;
use crate::diff::found::Found;
use crate::diff::version::Version;
use crate::lower;
use crate::maps::HashSet;
use crate::schema::SchemaId;

/// Compares two versions of an API.
pub fn compare(old: &Version<'_>, new: &Version<'_>) -> Vec<Found> {
    let [old_facts, new_facts] = [old, new].map(|side| lower::Facts::of(&side.contents, side.config, &side.origin));
    let (old_given, new_given) = (old_facts.given_types(), new_facts.given_types());
    let graph = Graph::new(schemas(old, &old_given), schemas(new, &new_given));
    let mut roots = Roots { graph, roots: Vec::new() };
    let (before, after, tops) = (&old.contents, &new.contents, (&old.top, &new.top));
    let mut found = servers::compare_api(before, after, tops);
    found.extend(security::compare_schemes(before, after, tops));
    found.extend(operations::compare(before, after, &mut roots));
    old_facts.with_types(old.config, &old.origin, old.decimal_library, |old| {
        new_facts.with_types(new.config, &new.origin, new.decimal_library, |new| {
            let types = &mut VersionTypes {
                old: &mut |id, flow| old.representation(id, flow),
                new: &mut |id, flow| new.representation(id, flow),
            };
            roots.graph.compare(types);
            roots.add_unused(before, after);
            roots.graph.compare(types);
            roots.graph.find_given_types(types);
        });
    });
    found.extend(witness::changes(&roots, old, new));
    found
}

fn schemas<'a>(version: &'a Version<'_>, given: &'a HashSet<SchemaId>) -> Schemas<'a> {
    Schemas { api: &version.contents, asserts_format: version.config.formats == Formats::Assert, given }
}
