//! A comparison while it runs: both sides, and what it has found.

use super::facts::Facts;
use super::pair::{Difference, Ignored, Pair, Polarity, Schemas, Step};
use crate::lower::{Flow, Representation};
use crate::schema::SchemaId;

/// A pair of subschemas, where it is, and what a difference in it means.
pub type Subpair = (Pair, Step, Polarity);

/// Returns what the type of a schema represents in a direction.
pub type Represent<'t> = dyn FnMut(SchemaId, Flow) -> Representation + 't;

/// The types of both versions.
pub struct VersionTypes<'t> {
    pub old: &'t mut Represent<'t>,
    pub new: &'t mut Represent<'t>,
}

/// The comparison of the schemas of a pair.
pub struct Comparison<'c, 't> {
    pub old: Schemas<'c>,
    pub new: Schemas<'c>,
    pub pair: &'c Pair,
    pub before: &'c Facts,
    pub after: &'c Facts,
    pub types: &'c mut VersionTypes<'t>,
    /// What the types of the old schemas represent, once it is known.
    pub represented: Option<Vec<Representation>>,
    pub differences: Vec<Difference>,
    pub subpairs: Vec<Subpair>,
}

impl Comparison<'_, '_> {
    pub fn push(&mut self, difference: Difference) {
        self.differences.push(difference);
    }

    pub fn edge(&mut self, old: Vec<SchemaId>, new: Vec<SchemaId>, step: Step, polarity: Polarity) {
        let Pair { flow, text_levels, .. } = *self.pair;
        let text_levels = match step {
            Step::Alternative | Step::Within(_) => text_levels,
            Step::Property(_) | Step::Additional | Step::Item | Step::ItemAt(_) => text_levels.saturating_sub(1),
        };
        let pair = Pair { old, new, flow, ignored: Ignored::default(), text_levels };
        self.subpairs.push((pair, step, polarity));
    }
}

/// Returns a sentence about a value that was there before, is there now, or both.
pub fn state(name: &str, before: Option<String>, after: Option<String>) -> String {
    match (before, after) {
        (Some(before), Some(after)) => format!("the {name} is {after}, and was {before}"),
        (None, Some(after)) => format!("the {name} is {after}, and there was none"),
        (Some(before), None) => format!("there is no {name}, and it was {before}"),
        (None, None) => format!("the {name} is the same"),
    }
}
