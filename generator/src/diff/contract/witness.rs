//! From differences of schemas to changes: whom they concern, and an instance that shows what breaks.

use super::evaluator::{Evaluator, Violation};
use super::graph::{Graph, Reached};
use super::instances::{Instances, UNDECLARED};
use super::pair::{Difference, Pair, Step};
use super::place::{Naming, difference_place};
use super::roots::{Root, Roots};
use super::text;
use crate::diff::change::{Counterexample, Verdict};
use crate::diff::found::Found;
use crate::diff::version::Version;
use crate::document::node::{Node, Object};
use crate::lower::{Facts, Flow};
use crate::maps::{IndexMap, IndexSet};
use crate::schema::{Keyword, SchemaId};
use crate::source::Pointer;

/// The greatest number of instances that are tried for a difference.
const CANDIDATES: usize = 400;

/// The greatest number of places at which a difference is tried.
const PLACES: usize = 3;

/// The greatest number of violations of a counterexample.
const VIOLATIONS: usize = 3;

/// The reason why a change may break something without a counterexample.
const NO_WITNESS: &str = "no instance was found that one version accepts and the other refuses, and none was excluded";

/// The reason if instances consist of too many values.
const EXHAUSTED: &str =
    "the search for an instance that one version accepts and the other refuses was given up: instances are too large";

/// The reason if it is not known what the type of old code makes of a counterexample.
const OTHER_READER: &str = "whether old code can read it is not certain";

/// The reason if a type of the user is that of old code.
const GIVEN: &str = "a type of your own reads it, of which it is not known what it represents";

/// Returns the changes of schemas, with counterexamples.
pub fn changes(roots: &Roots<'_>, old: &Version<'_>, new: &Version<'_>) -> Vec<Found> {
    let (graph, list) = (&roots.graph, &roots.roots);
    let leading = graph.leading();
    let reached: Vec<Vec<Reached>> = list.iter().map(|root| graph.reach(root.node, root.is_sent, &leading)).collect();
    let mut entries: IndexMap<Key<'_>, Vec<Occurrence>> = IndexMap::default();
    for (root, reached) in reached.iter().enumerate() {
        for (at, one) in reached.iter().enumerate() {
            for (index, difference) in graph.nodes[one.node].differences.iter().enumerate() {
                let counts = (one.narrowing_counts && difference.narrows, one.widening_counts && difference.widens);
                let occurrence = Occurrence { root, at, index, counts };
                entries.entry(key(&graph.nodes[one.node].pair, difference)).or_default().push(occurrence);
            }
        }
    }
    let affected: IndexSet<usize> =
        entries.values().flatten().filter(|one| one.counts != (false, false)).map(|one| one.root).collect();
    let evaluators = Evaluators::of(&affected, list, old, new);
    let search = Search { graph, roots: list, reached: &reached, evaluators };
    let naming = Naming::of(old, new);
    entries.values().map(|occurrences| search.change(occurrences, &naming)).collect()
}

/// What makes differences one change: it may occur in both directions.
type Key<'g> = (&'g [SchemaId], &'g [SchemaId], &'static str, Option<Keyword>, Option<&'g str>, &'g str);

fn key<'g>(pair: &'g Pair, difference: &'g Difference) -> Key<'g> {
    let Difference { code, keyword, member, message, .. } = difference;
    (&pair.old, &pair.new, code.name(), *keyword, member.as_deref(), message)
}

/// A difference at a node that a root reaches.
#[derive(Clone, Copy)]
struct Occurrence {
    root: usize,
    /// The index among the nodes that the root reaches.
    at: usize,
    /// The index among the differences of the node.
    index: usize,
    /// Whether it counts that it narrows, and that it widens.
    counts: (bool, bool),
}

/// The evaluators of both versions, and the index of each root in them.
struct Evaluators {
    old: Evaluator,
    new: Evaluator,
    indices: IndexSet<usize>,
}

impl Evaluators {
    fn of(affected: &IndexSet<usize>, roots: &[Root], old: &Version<'_>, new: &Version<'_>) -> Self {
        let make = |version: &Version<'_>, schema: fn(&Root) -> SchemaId| {
            let schemas: Vec<(SchemaId, Flow)> =
                affected.iter().map(|root| (schema(&roots[*root]), roots[*root].flow)).collect();
            let Version { contents, config, origin, .. } = version;
            Evaluator::new(Facts::of(contents, config, origin).evaluator_document(&schemas))
        };
        Self { old: make(old, |root| root.schemas.0), new: make(new, |root| root.schemas.1), indices: affected.clone() }
    }
}

/// The result of a search for a counterexample.
enum Searched {
    Found(Counterexample),
    Nothing,
    /// Instances consist of too many values.
    Exhausted,
}

struct Search<'s> {
    graph: &'s Graph<'s>,
    roots: &'s [Root],
    reached: &'s [Vec<Reached>],
    evaluators: Evaluators,
}

impl Search<'_> {
    fn node(&self, occurrence: &Occurrence) -> (&Pair, &Difference) {
        let node = &self.graph.nodes[self.reached[occurrence.root][occurrence.at].node];
        (&node.pair, &node.differences[occurrence.index])
    }

    fn change(&self, occurrences: &[Occurrence], naming: &Naming<'_>) -> Found {
        let (pair, difference) = self.node(&occurrences[0]);
        let (subject, part) = naming.name(pair, difference);
        let mut found = Found::new(difference.code, subject, difference.message.clone()).of_part(part);
        found.old = difference_place(self.graph.old, &pair.old, difference);
        found.new = difference_place(self.graph.new, &pair.new, difference);
        let operations = occurrences.iter().map(|one| self.roots[one.root].operation.clone());
        found.operations =
            operations.filter(|operation| !operation.is_empty()).collect::<IndexSet<_>>().into_iter().collect();
        for is_sent in [true, false] {
            let relevant = |one: &&Occurrence| self.roots[one.root].is_sent == is_sent && one.counts != (false, false);
            let relevant: Vec<&Occurrence> = occurrences.iter().filter(relevant).collect();
            if relevant.is_empty() {
                continue;
            }
            let (verdict, reason, counterexample) = self.verdict(difference, &relevant, is_sent);
            found.reason = reason.map(str::to_owned).or(found.reason);
            found.counterexamples.extend(counterexample);
            match is_sent {
                true => found.sending = verdict,
                false => found.receiving = verdict,
            }
        }
        found
    }

    /// Returns the verdict on a difference in one direction, the reason if it may break something, and a counterexample.
    fn verdict(
        &self,
        difference: &Difference,
        relevant: &[&Occurrence],
        is_sent: bool,
    ) -> (Verdict, Option<&'static str>, Option<Counterexample>) {
        let mut is_exhausted = false;
        let counterexample = relevant.iter().take(PLACES).find_map(|one| match self.counterexample(one) {
            Searched::Found(counterexample) => Some(counterexample),
            Searched::Nothing => None,
            Searched::Exhausted => {
                is_exhausted = true;
                None
            }
        });
        let is_given = !is_sent && relevant.iter().any(|one| self.is_in_given(one));
        let worst = if is_sent { Verdict::Breaks } else { self.worst_receiving(difference, relevant) };
        let verdict = if counterexample.is_some() { worst } else { worst.min(Verdict::MayBreak) };
        let reason = match (counterexample.is_some(), is_exhausted) {
            (_, _) if is_given => GIVEN,
            (true, _) => OTHER_READER,
            (false, true) => EXHAUSTED,
            (false, false) => NO_WITNESS,
        };
        (verdict, (verdict == Verdict::MayBreak).then_some(reason), counterexample)
    }

    /// Returns what old code makes of an instance that shows a difference.
    fn worst_receiving(&self, difference: &Difference, relevant: &[&Occurrence]) -> Verdict {
        let of_occurrence = |one: &&Occurrence| {
            if self.is_in_given(one) {
                Verdict::MayBreak
            } else if !one.counts.1 || self.is_only_checked(one) {
                // A keyword such as `not` or `oneOf` turns it around: the type represents what it accepts more.
                Verdict::Tolerated
            } else if difference.receiving >= Verdict::Tolerated && self.is_in_closed_choice(one) {
                // A union without a variant for others chooses no alternative.
                Verdict::Breaks
            } else {
                difference.receiving
            }
        };
        relevant.iter().map(of_occurrence).max().unwrap_or(Verdict::Tolerated)
    }

    /// Returns whether the old type of an instance, or of one around it, is a type of the user.
    fn is_in_given(&self, occurrence: &Occurrence) -> bool {
        let reached = &self.reached[occurrence.root];
        let steps = self.graph.steps(reached, occurrence.at);
        let nodes = steps.iter().map(|(node, _)| *node).chain([reached[occurrence.at].node]);
        nodes.into_iter().any(|node| self.graph.nodes[node].is_given)
    }

    /// Returns whether a difference is in a subschema that only checks values, whatever their type is.
    fn is_only_checked(&self, occurrence: &Occurrence) -> bool {
        let only_checks = |step: &Step| match step {
            Step::Within(applicator) => !applicator.is_typing(),
            Step::Property(_) | Step::Additional | Step::Item | Step::ItemAt(_) | Step::Alternative => false,
        };
        let steps = self.graph.steps(&self.reached[occurrence.root], occurrence.at);
        steps.iter().any(|(_, step)| only_checks(step))
    }

    /// Returns whether a difference is in an alternative of a union that represents its alternatives only, and chooses by more than the
    /// JSON type.
    fn is_in_closed_choice(&self, occurrence: &Occurrence) -> bool {
        let steps = self.graph.steps(&self.reached[occurrence.root], occurrence.at);
        steps.iter().any(|(node, step)| **step == Step::Alternative && self.graph.nodes[*node].is_closed_choice)
    }

    /// Searches an instance of the root that one version accepts and the other refuses because of a difference.
    fn counterexample(&self, occurrence: &Occurrence) -> Searched {
        let root = &self.roots[occurrence.root];
        let Some(index) = self.evaluators.indices.get_index_of(&occurrence.root) else { return Searched::Nothing };
        let (pair, difference) = self.node(occurrence);
        let Evaluators { old, new, .. } = &self.evaluators;
        let (giver, refuser) = if root.is_sent { (old, new) } else { (new, old) };
        let steps = self.graph.steps(&self.reached[occurrence.root], occurrence.at);
        let target = self.reached[occurrence.root][occurrence.at].node;
        let instances = VersionInstances {
            old: Instances::of(self.graph.old, root.flow),
            new: Instances::of(self.graph.new, root.flow),
        };
        let path = Path { graph: self.graph, is_old: root.is_sent, instances: &instances, steps, target };
        let location = path.location();
        let other = path.small_by_the_other();
        let candidates = candidates(&instances, pair, difference, root.is_sent).into_iter().take(CANDIDATES);
        let embedded = candidates.filter_map(|candidate| path.embed(candidate));
        // What the other version requires besides is added, so that the instance shows this difference alone.
        let tried = embedded.flat_map(|instance| [filled(&instance, &other), instance]);
        let mut best: Option<(Node, Vec<Violation>)> = None;
        for instance in tried {
            let Err(violations) = refuser.evaluate(index, &instance) else { continue };
            let is_valid = |reading: &Node| refuser.evaluate(index, reading).is_ok();
            if root.is_text && text::readings(&instance).is_none_or(|readings| readings.iter().any(is_valid)) {
                continue;
            }
            let shows = |violation: &Violation| shows(violation, &location, difference);
            let is_better = best.as_ref().is_none_or(|(_, known)| violations.len() < known.len());
            if !is_better || !violations.iter().any(shows) || giver.evaluate(index, &instance).is_err() {
                continue;
            }
            let is_single = violations.len() == 1;
            best = Some((instance, violations));
            if is_single {
                break;
            }
        }
        let Some((instance, violations)) = best else {
            let unrepresented = difference.unrepresented.iter().filter(|_| !root.is_sent);
            let mut embedded = unrepresented.filter_map(|(value, fault)| Some((path.embed(value.clone())?, fault)));
            let accepted = embedded.find(|(instance, _)| giver.evaluate(index, instance).is_ok());
            return match accepted {
                Some((instance, fault)) => Searched::Found(Counterexample {
                    is_sent: false,
                    what: root.what.clone(),
                    instance: instance.to_string(),
                    violations: vec![(location, fault.clone())],
                }),
                None if instances.are_exhausted() => Searched::Exhausted,
                None => Searched::Nothing,
            };
        };
        // Those of this difference come first.
        let (shown, others): (Vec<_>, Vec<_>) =
            violations.into_iter().partition(|violation| shows(violation, &location, difference));
        let violations = shown.into_iter().chain(others).take(VIOLATIONS);
        let violations = violations.map(|violation| (violation.pointer, violation.message)).collect();
        let (is_sent, what) = (root.is_sent, root.what.clone());
        Searched::Found(Counterexample { is_sent, what, instance: instance.to_string(), violations })
    }
}

/// The keywords that limit what an object or an array contains, whatever its members or items are.
const OF_CONTAINERS: &[Keyword] = &[
    Keyword::Required,
    Keyword::MinProperties,
    Keyword::MaxProperties,
    Keyword::MinItems,
    Keyword::MaxItems,
    Keyword::UniqueItems,
    Keyword::DependentRequired,
];

/// Returns whether a violation may be one by a difference at a location: it is there, or in it, or of a union around it.
fn shows(violation: &Violation, location: &str, difference: &Difference) -> bool {
    let within = |inner: &str, outer: &str| {
        inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let is_of_container = OF_CONTAINERS.iter().any(|keyword| violation.keyword == keyword.name());
    let is_around = violation.pointer != location && within(location, &violation.pointer) && !is_of_container;
    let is_in_it = match &difference.member {
        // A violation of another property shows nothing.
        Some(member) => {
            let inner = Pointer::from_text(location).member(member);
            let names_it = violation.message.contains(&format!("`{member}`"));
            within(&violation.pointer, inner.as_str())
                || (violation.pointer == location && (names_it || !is_of_container))
        }
        None => within(&violation.pointer, location),
    };
    is_in_it || is_around
}

/// Adds the members of another instance that an instance lacks, at every depth.
fn filled(instance: &Node, other: &Node) -> Node {
    let (Node::Object(members), Node::Object(others)) = (instance, other) else { return instance.clone() };
    let mut filled: Object = members
        .iter()
        .map(|(name, value)| (name.clone(), others.get(name).map_or(value.clone(), |other| self::filled(value, other))))
        .collect();
    for (name, value) in others.iter().filter(|(name, _)| !members.contains_key(*name)) {
        filled.insert(name.clone(), value.clone());
    }
    Node::from(filled)
}

/// What makes the instances of both versions in one search.
struct VersionInstances<'a> {
    old: Instances<'a>,
    new: Instances<'a>,
}

impl VersionInstances<'_> {
    fn are_exhausted(&self) -> bool {
        self.old.is_exhausted() || self.new.is_exhausted()
    }
}

/// Returns instances of a pair that may show a difference.
fn candidates(instances: &VersionInstances<'_>, pair: &Pair, difference: &Difference, is_old: bool) -> Vec<Node> {
    let VersionInstances { old, new } = instances;
    let (old_small, old) = (old.small(&pair.old), old.near(&pair.old));
    let (new_small, new) = (new.small(&pair.new), new.near(&pair.new));
    let small = if is_old { old_small } else { new_small };
    let witnesses = difference.witnesses.iter().flat_map(|witness| {
        let merged = match (witness, &small) {
            (Node::Object(more), Node::Object(members)) => {
                let mut members = members.clone();
                members.extend(more.iter().map(|(name, value)| (name.clone(), value.clone())));
                Some(Node::Object(members))
            }
            (_, _) => None,
        };
        merged.into_iter().chain([witness.clone()])
    });
    let (first, second) = if is_old { (old, new) } else { (new, old) };
    witnesses.chain(first).chain(second).collect()
}

/// The path from a root to a pair.
struct Path<'w> {
    graph: &'w Graph<'w>,
    /// Whether the instances around are those of the old version.
    is_old: bool,
    instances: &'w VersionInstances<'w>,
    steps: Vec<(usize, &'w Step)>,
    /// The node of the pair.
    target: usize,
}

impl Path<'_> {
    fn schemas(&self, node: usize) -> &[SchemaId] {
        let pair = &self.graph.nodes[node].pair;
        if self.is_old { &pair.old } else { &pair.new }
    }

    /// Returns a small instance of the root by the other version.
    fn small_by_the_other(&self) -> Node {
        let root = self.steps.first().map_or(self.target, |(node, _)| *node);
        let pair = &self.graph.nodes[root].pair;
        let VersionInstances { old, new } = self.instances;
        if self.is_old { new.small(&pair.new) } else { old.small(&pair.old) }
    }

    /// Returns the location of the instance of the pair, as a JSON Pointer.
    fn location(&self) -> String {
        let mut location = Pointer::root();
        for (_, step) in &self.steps {
            location = match step {
                Step::Property(name) => location.member(name),
                Step::Item => location.item(0),
                Step::ItemAt(index) => location.item(*index),
                Step::Additional => location.member(UNDECLARED),
                Step::Alternative => location,
                // What a violation of it points to depends on the keyword.
                Step::Within(_) => break,
            };
        }
        location.to_string()
    }

    /// Returns an instance of the root that contains an instance of the pair.
    fn embed(&self, instance: Node) -> Option<Node> {
        let instances = if self.is_old { &self.instances.old } else { &self.instances.new };
        let mut inner: &[SchemaId] = self.schemas(self.target);
        self.steps.iter().rev().try_fold(instance, |value, (node, step)| {
            let schemas = self.schemas(*node);
            let within = std::mem::replace(&mut inner, schemas);
            instances.around(schemas, step, within, value)
        })
    }
}
