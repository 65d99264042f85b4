//! The schemas of two versions, pair by pair: a graph of what is compared, and the changes at each node.

use super::compare;
use super::comparison::VersionTypes;
use super::pair::{Difference, Pair, Polarity, Schemas, Step};
use crate::lower::Flow;
use crate::maps::HashMap;
use crate::schema::TypeSet;

/// From a pair to one of subschemas.
#[derive(Clone, Debug)]
pub struct Edge {
    pub to: usize,
    pub step: Step,
    pub polarity: Polarity,
}

/// A pair with what its comparison has found.
#[derive(Debug)]
pub struct Compared {
    pub pair: Pair,
    pub differences: Vec<Difference>,
    pub edges: Vec<Edge>,
    /// Whether the old type is a union that represents its alternatives only, and chooses by more than the JSON type.
    pub is_closed_choice: bool,
    /// Whether the old type is one of the user; known of nodes that lead to a difference.
    pub is_given: bool,
}

impl Compared {
    /// Returns a pair that is not compared yet.
    fn of(pair: Pair) -> Self {
        Self { pair, differences: Vec::new(), edges: Vec::new(), is_closed_choice: false, is_given: false }
    }
}

/// The pairs that were compared, each once.
pub struct Graph<'a> {
    pub old: Schemas<'a>,
    pub new: Schemas<'a>,
    pub nodes: Vec<Compared>,
    indices: HashMap<Pair, usize>,
    compared: usize,
}

impl<'a> Graph<'a> {
    pub fn new(old: Schemas<'a>, new: Schemas<'a>) -> Self {
        Self { old, new, nodes: Vec::new(), indices: HashMap::default(), compared: 0 }
    }

    /// Returns the index of a pair, which is compared later if it is new.
    pub fn node(&mut self, mut pair: Pair) -> usize {
        pair.old.iter_mut().for_each(|id| *id = self.old.target(*id));
        pair.new.iter_mut().for_each(|id| *id = self.new.target(*id));
        let nodes = &mut self.nodes;
        *self.indices.entry(pair).or_insert_with_key(|pair| {
            nodes.push(Compared::of(pair.clone()));
            nodes.len() - 1
        })
    }

    /// Compares all pairs that were added, and those of their subschemas.
    pub fn compare(&mut self, types: &mut VersionTypes<'_>) {
        while self.compared < self.nodes.len() {
            let index = self.compared;
            self.compared += 1;
            let pair = self.nodes[index].pair.clone();
            let compare::Found { differences, subpairs, is_closed_choice } =
                compare::compare(self.old, self.new, &pair, types);
            let edge = |(pair, step, polarity): (Pair, Step, Polarity)| Edge { to: self.node(pair), step, polarity };
            let edges = subpairs.into_iter().map(edge).collect();
            self.nodes[index] = Compared { pair, differences, edges, is_closed_choice, is_given: false };
        }
    }
}

/// A node that is reached from a root: whether what it refuses or accepts more counts, and the path to it.
#[derive(Clone, Copy, Debug)]
pub struct Reached {
    pub node: usize,
    pub narrowing_counts: bool,
    pub widening_counts: bool,
    /// The one before, by its index in the list, and the edge of its node.
    pub from: Option<(usize, usize)>,
}

impl Graph<'_> {
    /// Returns which nodes have differences, or lead to one that has. Of two versions, most have none.
    pub fn leading(&self) -> Vec<bool> {
        let mut before: Vec<Vec<usize>> = vec![Vec::new(); self.nodes.len()];
        for (from, node) in self.nodes.iter().enumerate() {
            node.edges.iter().for_each(|edge| before[edge.to].push(from));
        }
        let has_differences = |node: &usize| !self.nodes[*node].differences.is_empty();
        let mut open: Vec<usize> = (0..self.nodes.len()).filter(has_differences).collect();
        let mut leading = vec![false; self.nodes.len()];
        while let Some(node) = open.pop() {
            if !std::mem::replace(&mut leading[node], true) {
                open.extend(&before[node]);
            }
        }
        leading
    }

    /// Finds which old types are those of the user, among the nodes that lead to a difference.
    pub fn find_given_types(&mut self, types: &mut VersionTypes<'_>) {
        let leading = self.leading();
        let read = |node: &Compared| node.pair.flow != Flow::Request;
        for (node, _) in self.nodes.iter_mut().zip(leading).filter(|(node, leads)| *leads && read(node)) {
            let flow = node.pair.flow;
            node.is_given = node.pair.old.iter().any(|id| (types.old)(*id, flow).given == TypeSet::ALL);
        }
    }

    /// Returns the nodes that are reached from a root and are [`leading`](Self::leading), the nearest first. Of the root, what it refuses
    /// more counts if `narrowing`, else what it accepts more.
    pub fn reach(&self, root: usize, narrowing: bool, leading: &[bool]) -> Vec<Reached> {
        if !leading[root] {
            return Vec::new();
        }
        let first = Reached { node: root, narrowing_counts: narrowing, widening_counts: !narrowing, from: None };
        let mut seen: HashMap<usize, (bool, bool)> = HashMap::default();
        seen.insert(root, (narrowing, !narrowing));
        let mut reached = vec![first];
        let mut at = 0;
        while let Some(current) = reached.get(at).copied() {
            let edges = self.nodes[current.node].edges.iter().enumerate();
            for (index, edge) in edges.filter(|(_, edge)| leading[edge.to]) {
                let (narrowing, widening) = match edge.polarity {
                    Polarity::Same => (current.narrowing_counts, current.widening_counts),
                    Polarity::Flipped => (current.widening_counts, current.narrowing_counts),
                    Polarity::Both => (true, true),
                };
                let known = seen.entry(edge.to).or_default();
                let (narrows, widens) = (narrowing && !known.0, widening && !known.1);
                if narrows || widens {
                    *known = (known.0 || narrowing, known.1 || widening);
                    let from = Some((at, index));
                    reached.push(Reached { node: edge.to, narrowing_counts: narrows, widening_counts: widens, from });
                }
            }
            at += 1;
        }
        reached
    }

    /// Returns the steps from the root to a node that was reached, with the nodes before each.
    pub fn steps(&self, reached: &[Reached], at: usize) -> Vec<(usize, &Step)> {
        let mut steps = Vec::new();
        let mut current = at;
        while let Some((before, edge)) = reached[current].from {
            let node = reached[before].node;
            steps.push((node, &self.nodes[node].edges[edge].step));
            current = before;
        }
        steps.reverse();
        steps
    }
}
