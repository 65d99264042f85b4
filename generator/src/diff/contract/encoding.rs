//! How the properties of a form are serialized.

use super::facts::Facts;
use super::pair::Schemas;
use crate::lower::Flow;
use crate::maps::IndexSet;
use crate::spec::Content;

/// Returns whether a property that old code knows is serialized in another way. What a property that is added allows is a change of the
/// schema.
pub fn differs((old, one): (Schemas<'_>, &Content), (new, other): (Schemas<'_>, &Content), flow: Flow) -> bool {
    if one.encoding == other.encoding {
        return false;
    }
    let facts = |side: Schemas<'_>, content: &Content| {
        let ids: Vec<_> = content.schema.into_iter().collect();
        Facts::of(side.api, &ids, flow, side.asserts_format)
    };
    let (before, after) = (facts(old, one), facts(new, other));
    // An alternative may have a property that the schema around it has not.
    let is_added = |name: &str| {
        before.groups.is_empty() && after.properties.contains_key(name) && !before.properties.contains_key(name)
    };
    let names: IndexSet<&str> = one.encoding.iter().chain(&other.encoding).map(|(name, _)| name.as_str()).collect();
    let of = |content: &Content, name: &str| content.encoding.iter().find(|(own, _)| own == name).cloned();
    names.into_iter().any(|name| of(one, name) != of(other, name) && !is_added(name))
}
