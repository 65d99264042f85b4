//! Patterns as the steps of an engine that backtracks.

use std::collections::BTreeSet;

use super::set::Set;
use super::syntax::Node;

/// The steps of a pattern.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Program {
    pub steps: Vec<Step>,
    /// The number of registers: those of groups that back-references refer to, and of loops.
    pub registers: usize,
}

/// A step, as the support code documents it. `back` is whether it reads towards the start of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Match,
    Start,
    End,
    LineStart,
    LineEnd,
    Boundary(bool, bool),
    Char { set: Set, back: bool },
    Chars { set: Set, back: bool, least: usize, most: Option<usize> },
    Either(usize, usize),
    Jump(usize),
    Begin(usize),
    Loop { register: usize, least: usize, most: Option<usize>, lazy: bool, cleared: (usize, usize), exit: usize },
    Open(usize),
    Close { register: usize, back: bool },
    Reference { registers: Vec<usize>, back: bool },
    Look { expected: bool, exit: usize },
}

impl Step {
    /// Returns the set of characters that the step compares with.
    pub fn set(&self) -> Option<&Set> {
        match self {
            Self::Char { set, .. } | Self::Chars { set, .. } => Some(set),
            Self::Match
            | Self::Start
            | Self::End
            | Self::LineStart
            | Self::LineEnd
            | Self::Boundary(..)
            | Self::Either(..)
            | Self::Jump(_)
            | Self::Begin(_)
            | Self::Loop { .. }
            | Self::Open(_)
            | Self::Close { .. }
            | Self::Reference { .. }
            | Self::Look { .. } => None,
        }
    }
}

/// The registers of a group: its start, its end, and where it was opened.
const GROUP: usize = 3;

impl Program {
    pub(super) fn new(node: &Node) -> Self {
        let mut groups = BTreeSet::new();
        referred(node, &mut groups);
        let mut compiler = Compiler { groups: groups.into_iter().collect(), program: Self::default() };
        compiler.program.registers = compiler.groups.len() * GROUP;
        compiler.node(node, false);
        compiler.program.steps.push(Step::Match);
        compiler.program
    }
}

/// Collects the groups that back-references refer to.
fn referred(node: &Node, groups: &mut BTreeSet<u32>) {
    match node {
        Node::Reference(referred) => groups.extend(referred),
        Node::Group(_, node) | Node::Look { node, .. } | Node::Repeat { node, .. } => self::referred(node, groups),
        Node::Sequence(nodes) | Node::Choice(nodes) => nodes.iter().for_each(|node| referred(node, groups)),
        Node::Set(_) | Node::Start | Node::End | Node::LineStart | Node::LineEnd | Node::Boundary(..) => {}
    }
}

struct Compiler {
    /// The groups that have registers, in order.
    groups: Vec<u32>,
    program: Program,
}

impl Compiler {
    fn push(&mut self, step: Step) -> usize {
        self.program.steps.push(step);
        self.program.steps.len() - 1
    }

    fn next(&self) -> usize {
        self.program.steps.len()
    }

    fn node(&mut self, node: &Node, back: bool) {
        match node {
            Node::Set(set) => _ = self.push(Step::Char { set: set.clone(), back }),
            Node::Start => _ = self.push(Step::Start),
            Node::End => _ = self.push(Step::End),
            Node::LineStart => _ = self.push(Step::LineStart),
            Node::LineEnd => _ = self.push(Step::LineEnd),
            Node::Boundary(expected, folds) => _ = self.push(Step::Boundary(*expected, *folds)),
            Node::Sequence(nodes) if back => nodes.iter().rev().for_each(|node| self.node(node, back)),
            Node::Sequence(nodes) => nodes.iter().for_each(|node| self.node(node, back)),
            Node::Choice(nodes) => self.choice(nodes, back),
            Node::Group(group, node) => self.group(*group, node, back),
            Node::Reference(groups) => {
                let registers = groups.iter().filter_map(|group| self.register(*group)).collect();
                self.push(Step::Reference { registers, back });
            }
            Node::Look { behind, expected, node } => {
                let look = self.push(Step::Look { expected: *expected, exit: 0 });
                self.node(node, *behind);
                self.push(Step::Match);
                self.program.steps[look] = Step::Look { expected: *expected, exit: self.next() };
            }
            Node::Repeat { node, least, most, lazy } => {
                let (least, most) = (*least as usize, most.map(|most| most as usize));
                match &**node {
                    Node::Set(set) if !lazy => _ = self.push(Step::Chars { set: set.clone(), back, least, most }),
                    node => self.repeat(node, (least, most), *lazy, back),
                }
            }
        }
    }

    fn choice(&mut self, nodes: &[Node], back: bool) {
        let mut jumps = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            let either = (index + 1 < nodes.len()).then(|| self.push(Step::Jump(0)));
            self.node(node, back);
            if let Some(either) = either {
                jumps.push(self.push(Step::Jump(0)));
                self.program.steps[either] = Step::Either(either + 1, self.next());
            }
        }
        let end = self.next();
        jumps.into_iter().for_each(|jump| self.program.steps[jump] = Step::Jump(end));
    }

    /// Returns the first register of a group that a back-reference refers to.
    fn register(&self, group: u32) -> Option<usize> {
        self.groups.binary_search(&group).ok().map(|index| index * GROUP)
    }

    fn group(&mut self, group: u32, node: &Node, back: bool) {
        let register = self.register(group);
        if let Some(register) = register {
            self.push(Step::Open(register));
        }
        self.node(node, back);
        if let Some(register) = register {
            self.push(Step::Close { register, back });
        }
    }

    fn repeat(&mut self, node: &Node, (least, most): (usize, Option<usize>), lazy: bool, back: bool) {
        let register = self.program.registers;
        self.program.registers += 2;
        self.push(Step::Begin(register));
        let start = self.push(Step::Match);
        let mut groups = BTreeSet::new();
        captured(node, &mut groups);
        // The registers of the groups in a node are next to each other, since groups are numbered in order.
        let inner: Vec<usize> = groups.into_iter().filter_map(|group| self.register(group)).collect();
        let cleared = inner.first().zip(inner.last()).map_or((0, 0), |(first, last)| (*first, *last + GROUP));
        self.node(node, back);
        self.push(Step::Jump(start));
        self.program.steps[start] = Step::Loop { register, least, most, lazy, cleared, exit: self.next() };
    }
}

/// Collects the groups in a node.
fn captured(node: &Node, groups: &mut BTreeSet<u32>) {
    match node {
        Node::Group(group, node) => {
            groups.insert(*group);
            captured(node, groups);
        }
        Node::Look { node, .. } | Node::Repeat { node, .. } => captured(node, groups),
        Node::Sequence(nodes) | Node::Choice(nodes) => nodes.iter().for_each(|node| captured(node, groups)),
        Node::Set(_)
        | Node::Start
        | Node::End
        | Node::LineStart
        | Node::LineEnd
        | Node::Boundary(..)
        | Node::Reference(_) => {}
    }
}
