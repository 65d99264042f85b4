//! JSONPath (RFC 9535): which values of a document an expression selects.
//!
//! In: the text of an expression, then a tree. Out: a [`Path`], then the [`Match`]es in the tree. All of the RFC is there; the
//! well-typedness of functions (2.4.3) is checked while parsing, so that evaluating can't fail.

mod evaluate;
mod parse;

use regress::Regex;

use crate::document::node::Node;
use crate::source::Pointer;

pub(super) use parse::Invalid;

/// An expression.
#[derive(Clone, Debug)]
pub(super) struct Path {
    segments: Vec<Segment>,
}

impl Path {
    /// Reads an expression.
    pub(super) fn parse(text: &str) -> Result<Self, Invalid> {
        parse::path(text).map(|segments| Self { segments })
    }

    /// The values it selects in a document, in the order of the RFC, each once.
    pub(super) fn select<'n>(&self, root: &'n Node) -> Vec<Match<'n>> {
        let mut matches = evaluate::select(&self.segments, root, root);
        let mut seen = std::collections::HashSet::new();
        matches.retain(|found| seen.insert(found.steps.clone()));
        matches
    }
}

/// A value that was selected, and the way to it.
#[derive(Clone, Debug)]
pub(super) struct Match<'n> {
    pub(super) steps: Vec<Step>,
    pub(super) node: &'n Node,
}

/// One step from a value into it. Greater is further behind in an array.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Step {
    Member(String),
    Item(usize),
}

/// The way as a JSON Pointer.
pub(super) fn pointer(steps: &[Step]) -> Pointer {
    steps.iter().fold(Pointer::root(), |pointer, step| match step {
        Step::Member(name) => pointer.member(name),
        Step::Item(index) => pointer.item(*index),
    })
}

/// The value at the end of a way.
pub(super) fn node_mut<'n>(root: &'n mut Node, steps: &[Step]) -> Option<&'n mut Node> {
    steps.iter().try_fold(root, |node, step| match (node, step) {
        (Node::Object(object), Step::Member(name)) => object.get_mut(name),
        (Node::Array(items), Step::Item(index)) => items.get_mut(*index),
        _ => None,
    })
}

/// 2.5
#[derive(Clone, Debug)]
enum Segment {
    Child(Vec<Selector>),
    Descendant(Vec<Selector>),
}

/// 2.3
#[derive(Clone, Debug)]
enum Selector {
    Name(String),
    Wildcard,
    Index(i64),
    Slice { start: Option<i64>, end: Option<i64>, step: i64 },
    Filter(Condition),
}

/// 2.3.5: the logical expressions of a filter.
#[derive(Clone, Debug)]
enum Condition {
    Any(Vec<Condition>),
    All(Vec<Condition>),
    Not(Box<Condition>),
    Compare {
        left: Comparable,
        operator: Operator,
        right: Comparable,
    },
    Exists(Query),
    /// `match()`, of the whole text, or `search()`.
    Matches {
        text: Comparable,
        pattern: Pattern,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// A query inside a filter: from the current value (`@`) or from the top (`$`).
#[derive(Clone, Debug)]
struct Query {
    relative: bool,
    segments: Vec<Segment>,
}

impl Query {
    /// 2.3.5.1: whether it can select one value at most.
    fn is_singular(&self) -> bool {
        self.segments.iter().all(|segment| match segment {
            Segment::Child(selectors) => matches!(selectors[..], [Selector::Name(_) | Selector::Index(_)]),
            Segment::Descendant(_) => false,
        })
    }
}

/// What is one value or nothing.
#[derive(Clone, Debug)]
enum Comparable {
    Literal(Node),
    /// A singular query.
    Query(Query),
    Length(Box<Comparable>),
    Count(Query),
    Value(Query),
}

#[derive(Clone, Debug)]
enum Pattern {
    Fixed(Box<Regex>),
    /// Found in the document, by a text that is to be matched as a whole or in part.
    Computed {
        value: Comparable,
        whole: bool,
    },
}

/// A regular expression (RFC 9485), which is one of ECMA-262 too.
fn regex(pattern: &str, whole: bool) -> Result<Regex, regress::Error> {
    let anchored = if whole { format!("^(?:{pattern})$") } else { pattern.to_owned() };
    Regex::with_flags(&anchored, "u")
}
