//! The choice of the engine of a pattern.

use std::sync::{Mutex, OnceLock, PoisonError};

use super::engine::{Engine, Reason};
use super::linear::translate;
use super::parse::parse;
use super::program::Program;
use super::simple::rows;
use super::syntax::{Node, Syntax};
use crate::maps::HashMap;

/// The greatest number of patterns whose engines are kept.
const KEPT: usize = 10_000;

impl Engine {
    /// Returns the engine of a pattern. One that is not valid never matches; no schema has one once it is interpreted.
    pub fn of(source: &str) -> Self {
        Self::new(source).unwrap_or_else(|_| Self::Plain(Vec::new()))
    }

    /// Returns the reason for which a pattern needs backtracking, or `None` if it does not.
    ///
    /// # Errors
    ///
    /// If the pattern is not valid, or not supported.
    pub fn check(source: &str) -> Result<Option<Reason>, regress::Error> {
        Ok(match Self::new(source)? {
            Self::Plain(_) | Self::Linear(_) => None,
            Self::Backtracking(reason, _) => Some(reason),
        })
    }

    /// A run asks twice: when it checks the pattern, and when it generates code for it.
    fn new(source: &str) -> Result<Self, regress::Error> {
        static KNOWN: OnceLock<Mutex<HashMap<String, Engine>>> = OnceLock::new();
        let known = || KNOWN.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(engine) = known().get(source) {
            return Ok(engine.clone());
        }
        let engine = Self::choose(source)?;
        let mut known = known();
        if known.len() >= KEPT {
            known.clear();
        }
        known.insert(source.to_owned(), engine.clone());
        Ok(engine)
    }

    fn choose(source: &str) -> Result<Self, regress::Error> {
        let node = parse(source, Syntax::of(source)?)?;
        let backtracking = |reason| Self::Backtracking(reason, Program::new(&node));
        Ok(match node.clone().without_groups() {
            Ok(plain) => rows(&plain)
                .map(Self::Plain)
                .or_else(|| translate(&plain).map(Self::Linear))
                .unwrap_or_else(|| backtracking(Reason::TooLarge)),
            Err(reason) => backtracking(reason),
        })
    }
}

impl Node {
    /// Returns the pattern without groups and greediness, which do not affect whether a text matches.
    ///
    /// # Errors
    ///
    /// The reason for which the pattern needs backtracking.
    pub(super) fn without_groups(self) -> Result<Self, Reason> {
        let all = |nodes: Vec<Self>| nodes.into_iter().map(Self::without_groups).collect::<Result<Vec<_>, _>>();
        Ok(match self {
            Node::Group(_, node) => node.without_groups()?,
            Node::Sequence(nodes) => Node::Sequence(all(nodes)?),
            Node::Choice(nodes) => Node::Choice(all(nodes)?),
            Node::Repeat { node, least, most, .. } => {
                Node::Repeat { node: Box::new(node.without_groups()?), least, most, lazy: false }
            }
            Node::Look { .. } => return Err(Reason::LookAround),
            Node::Reference(_) => return Err(Reason::BackReference),
            Node::LineStart | Node::LineEnd | Node::Boundary(_, true) => return Err(Reason::Modifiers),
            Node::Set(_) | Node::Start | Node::End | Node::Boundary(_, false) => self,
        })
    }
}
