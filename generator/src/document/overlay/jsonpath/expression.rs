//! JSONPath expressions as data (RFC 9535, 2).

use crate::document::node::Node;
use crate::pattern::Matcher;

/// 2.5: one step of a query, from each selected value to others.
#[derive(Clone, Debug)]
pub(super) enum Segment {
    Child(Vec<Selector>),
    Descendant(Vec<Selector>),
}

/// 2.3: which members or items of a value are selected.
#[derive(Clone, Debug)]
pub(super) enum Selector {
    Name(String),
    Wildcard,
    Index(i64),
    Slice { start: Option<i64>, end: Option<i64>, step: i64 },
    Filter(Condition),
}

/// 2.3.5: a logical expression of a filter.
#[derive(Clone, Debug)]
pub(super) enum Condition {
    Any(Vec<Condition>),
    All(Vec<Condition>),
    Not(Box<Condition>),
    Compare {
        left: Comparable,
        operator: Operator,
        right: Comparable,
    },
    Exists(Query),
    /// `match` or `search` (2.4.6, 2.4.7).
    Matches {
        text: Comparable,
        pattern: Pattern,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// A query in a filter: relative to the current value (`@`) or to the root (`$`).
#[derive(Clone, Debug)]
pub(super) struct Query {
    pub(super) relative: bool,
    pub(super) segments: Vec<Segment>,
}

impl Query {
    /// Returns whether it selects at most one value (2.3.5.1).
    pub(super) fn is_singular(&self) -> bool {
        self.segments.iter().all(|segment| match segment {
            Segment::Child(selectors) => matches!(selectors[..], [Selector::Name(_) | Selector::Index(_)]),
            Segment::Descendant(_) => false,
        })
    }
}

/// 2.3.5.1: an operand whose result is one value or nothing.
#[derive(Clone, Debug)]
pub(super) enum Comparable {
    Literal(Node),
    /// A singular query.
    Query(Query),
    Length(Box<Comparable>),
    Count(Query),
    Value(Query),
}

/// The second argument of `match` or `search`.
#[derive(Clone, Debug)]
pub(super) enum Pattern {
    /// A literal.
    Fixed(Matcher),
    /// A value of the document, which must match the whole text or a part of it.
    Computed { value: Comparable, whole: bool },
}
