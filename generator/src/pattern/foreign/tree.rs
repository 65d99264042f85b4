//! Patterns of any dialect as trees, whose leaves are text of ECMA-262 with the flag `u`.

/// A pattern.
pub(super) struct Tree {
    pub(super) alternatives: Alternatives,
    pub(super) flags: AnyFlags,
    /// The syntax of other dialects that it has.
    pub(super) found: Vec<String>,
}

/// The flags that are set anywhere in a pattern.
#[derive(Clone, Copy, Default)]
pub(super) struct AnyFlags {
    /// `i`
    pub(super) ignore_case: bool,
    /// `m`
    pub(super) multiline: bool,
    /// `s`
    pub(super) dot_all: bool,
}

/// The alternatives of a pattern or a group, each a sequence of terms.
pub(super) type Alternatives = Vec<Vec<Term>>;

/// A part of a pattern with its quantifier.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Term {
    pub(super) item: Item,
    pub(super) quantifier: Option<Quantifier>,
}

/// A part of a pattern.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Item {
    /// A character, a set or an assertion, as text.
    Atom(String),
    Reference(Reference),
    Group(Kind, Alternatives),
}

/// The group that a back-reference refers to.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Reference {
    Number(u32),
    Name(String),
}

/// The kinds of groups.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// `(…)`, by its number in the source, or `(?<name>…)`.
    Capturing(u32, Option<String>),
    /// `(?:…)`
    Plain,
    /// `(?i-s:…)`
    Modified(String),
    /// `(?=…)`, `(?!…)`, `(?<=…)` or `(?<!…)`, by its start.
    Look(&'static str),
    /// `(?>…)`, which is matched without giving characters back.
    Atomic,
}

/// A quantifier.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Quantifier {
    pub(super) text: String,
    /// Whether the term may be absent.
    pub(super) is_optional: bool,
    /// Whether the term may be repeated.
    pub(super) repeats: bool,
}

impl Term {
    pub(super) fn once(item: Item) -> Self {
        Self { item, quantifier: None }
    }

    pub(super) fn group(kind: Kind, alternatives: Alternatives) -> Self {
        Self::once(Item::Group(kind, alternatives))
    }
}
