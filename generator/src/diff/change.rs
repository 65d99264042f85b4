//! The differences between two versions of an API, as data.

use super::code::ChangeCode;
use crate::config::Date;

/// The differences between two versions of the documents of a configuration.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Diff {
    /// The APIs of either version, in the order of the new one; removed ones come last.
    pub apis: Vec<ApiDiff>,
}

/// The differences between two versions of an API.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApiDiff {
    /// The name of the API in the configuration.
    pub name: String,
    /// The old document; `None` if the API is new.
    pub old: Option<DocumentVersion>,
    /// The new document; `None` if the API is removed.
    pub new: Option<DocumentVersion>,
    /// The changes, by subject: the API, then operations, then types, each in the order of the document.
    pub changes: Vec<Change>,
    /// The changes that rules ignore. Verdicts and steps do not count them.
    pub ignored: Vec<IgnoredChange>,
}

/// A change that a rule ignores.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct IgnoredChange {
    /// The change.
    pub change: Change,
    /// The reason of the rule.
    pub reason: String,
    /// The last day of the rule; `None` if it has no end.
    pub until: Option<Date>,
}

/// A document and its version.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DocumentVersion {
    /// `title` of `info`.
    pub title: String,
    /// `version` of `info`.
    pub version: String,
    /// The path of the document.
    pub path: String,
}

/// A change, and what it breaks.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Change {
    /// The kind of the change.
    pub code: ChangeCode,
    /// The part of the API that it is listed under.
    pub subject: Subject,
    /// The part of the subject that changes, such as `body.unit_price.value`, `query parameter page`, or `Product::sku`; empty for
    /// the subject itself.
    pub part: String,
    /// A sentence without a period that tells both states, such as "the maximum length is 20, and was 40".
    pub message: String,
    /// What changes of the Rust, as a sentence without a period; `None` if `message` says it, or nothing changes.
    pub rust: Option<String>,
    /// The place in the old document; `None` if it is not there.
    pub old: Option<Position>,
    /// The place in the new document; `None` if it is not there.
    pub new: Option<Position>,
    /// Whether code that uses the output still compiles.
    pub source: Verdict,
    /// Whether what old code sends is still accepted.
    pub sending: Verdict,
    /// Whether old code can read what may come.
    pub receiving: Verdict,
    /// The operations that it affects, as `POST /products`, if the subject is a type.
    pub operations: Vec<String>,
    /// What shows that it breaks sending or receiving.
    pub counterexamples: Vec<Counterexample>,
    /// Why it may break something without a counterexample.
    pub reason: Option<String>,
}

/// The part of an API that a change is listed under.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Subject {
    /// The API as a whole.
    Api,
    /// An operation, as `POST /products`.
    Operation(String),
    /// An item of the Rust, such as `Product`.
    Type(String),
}

/// A place in a document.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Position {
    /// The path of the file.
    pub path: String,
    /// The JSON Pointer.
    pub pointer: String,
    /// The line, counted from 1; `None` if the document has no text.
    pub line: Option<usize>,
}

/// What a change does to code that was written for the old version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Verdict {
    /// Nothing.
    #[default]
    Compatible,
    /// Only of receiving: clients read what may come and preserve it, but `validate` and `from_json` refuse it.
    Tolerated,
    /// It may break, since that it does not is not certain.
    MayBreak,
    /// It breaks.
    Breaks,
}

/// An instance that one version accepts and the other refuses.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counterexample {
    /// Whether old code sends it, or else receives it.
    pub is_sent: bool,
    /// What it is an instance of, such as "the request body of POST /products".
    pub what: String,
    /// The instance as JSON, or a request line.
    pub instance: String,
    /// Why the other version refuses it: a location, as a JSON Pointer, and a sentence.
    pub violations: Vec<(String, String)>,
}

/// The step of a semantic version that a change asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SemverStep {
    /// No item is added, and code compiles.
    #[default]
    Patch,
    /// Items are added, and code compiles.
    Minor,
    /// Code that uses the crate may not compile.
    Major,
}

impl Verdict {
    /// Every verdict, the mildest first.
    pub const ALL: [Self; 4] = [Self::Compatible, Self::Tolerated, Self::MayBreak, Self::Breaks];

    /// Returns the verdict in words: `compatible`, `tolerated`, `may break` or `breaks`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Compatible => "compatible",
            Self::Tolerated => "tolerated",
            Self::MayBreak => "may break",
            Self::Breaks => "breaks",
        }
    }

    /// Returns whether it breaks, or may break.
    pub fn is_break(self) -> bool {
        self >= Self::MayBreak
    }
}

impl SemverStep {
    /// Returns the name of the step: `patch`, `minor` or `major`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl Change {
    /// Returns the verdicts on source, sending and receiving.
    pub fn verdicts(&self) -> [Verdict; 3] {
        [self.source, self.sending, self.receiving]
    }

    /// Returns the worst of the verdicts.
    pub fn worst(&self) -> Verdict {
        self.source.max(self.sending).max(self.receiving)
    }

    /// Returns the step of the semantic version that it asks for.
    pub fn semver(&self) -> SemverStep {
        if self.source.is_break() {
            SemverStep::Major
        } else if self.code.adds_items() {
            SemverStep::Minor
        } else {
            SemverStep::Patch
        }
    }
}

impl ApiDiff {
    /// Returns the worst verdicts on source, sending and receiving.
    pub fn verdicts(&self) -> [Verdict; 3] {
        worst(self.changes.iter().map(Change::verdicts))
    }

    /// Returns the step of the semantic version that the changes ask for.
    pub fn semver(&self) -> SemverStep {
        self.changes.iter().map(Change::semver).max().unwrap_or_default()
    }
}

impl Diff {
    /// Returns the worst verdicts on source, sending and receiving.
    pub fn verdicts(&self) -> [Verdict; 3] {
        worst(self.apis.iter().map(ApiDiff::verdicts))
    }

    /// Returns the step of the semantic version that the changes ask for.
    pub fn semver(&self) -> SemverStep {
        self.apis.iter().map(ApiDiff::semver).max().unwrap_or_default()
    }
}

/// Returns the worst verdict on each question.
fn worst(verdicts: impl Iterator<Item = [Verdict; 3]>) -> [Verdict; 3] {
    verdicts.fold(Default::default(), |worst, one| std::array::from_fn(|at| worst[at].max(one[at])))
}
