//! Pairs of schemas, the steps between them, and their differences, as data.

use crate::diff::change::Verdict;
use crate::diff::code::ChangeCode;
use crate::document::node::Node;
use crate::lower::Flow;
use crate::maps::HashSet;
use crate::schema::{Keyword, Keywords, SchemaId};
use crate::spec::Api;

/// The schemas of one version.
#[derive(Clone, Copy)]
pub struct Schemas<'a> {
    pub api: &'a Api,
    pub asserts_format: bool,
    /// Those to which the user gives a type.
    pub given: &'a HashSet<SchemaId>,
}

impl Schemas<'_> {
    /// Follows references, and `allOf` of one schema, beside which there is neither an assertion nor an annotation that is compared, nor
    /// a type of the user.
    pub fn target(self, id: SchemaId) -> SchemaId {
        let mut id = id;
        // A cycle of references has no end.
        for _ in 0..64 {
            let keywords = self.api.schemas[id].keywords();
            let is_only = |keyword: Keyword| {
                move |keywords: &&Keywords<SchemaId>| {
                    let is_annotated = keywords.read_only || keywords.write_only || keywords.deprecated;
                    let is_alone = keywords.assertions().all(|own| own == keyword);
                    is_alone && !is_annotated && keywords.default.is_none()
                }
            };
            let reference = keywords.filter(is_only(Keyword::Ref)).and_then(|keywords| keywords.reference);
            let branch = keywords.filter(is_only(Keyword::AllOf)).and_then(|keywords| match keywords.all_of[..] {
                [only] => Some(only),
                _ => None,
            });
            match reference.or(branch).filter(|_| !self.given.contains(&id)) {
                Some(target) => id = target,
                None => break,
            }
        }
        id
    }
}

/// Two conjunctions of schemas that apply to the same instances, in a direction; an empty one accepts everything.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pair {
    pub old: Vec<SchemaId>,
    pub new: Vec<SchemaId>,
    pub flow: Flow,
    pub ignored: Ignored,
    /// How many levels of values, from the instance on, are written as text: the scalars of parameters and of headers.
    pub text_levels: u8,
}

/// What is compared elsewhere: with the schema around.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Ignored {
    /// Whether null is valid.
    pub null: bool,
    /// `default`, `deprecated`, `readOnly`, `writeOnly`.
    pub annotations: bool,
}

/// How an instance of a subschema lies in one of the schema around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Property(String),
    /// A property that the schema does not name.
    Additional,
    Item,
    ItemAt(usize),
    /// The same instance, which is one of an alternative.
    Alternative,
    /// The same instance, or one that only a keyword such as `not` or `contains` knows.
    Within(Applicator),
}

/// A keyword whose subschemas are compared as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Applicator {
    Not,
    If,
    Then,
    Else,
    Contains,
    PropertyNames,
    PatternProperties,
    DependentSchemas,
    UnevaluatedProperties,
    UnevaluatedItems,
}

impl Applicator {
    pub fn keyword(self) -> Keyword {
        match self {
            Self::Not => Keyword::Not,
            Self::If => Keyword::If,
            Self::Then => Keyword::Then,
            Self::Else => Keyword::Else,
            Self::Contains => Keyword::Contains,
            Self::PropertyNames => Keyword::PropertyNames,
            Self::PatternProperties => Keyword::PatternProperties,
            Self::DependentSchemas => Keyword::DependentSchemas,
            Self::UnevaluatedProperties => Keyword::UnevaluatedProperties,
            Self::UnevaluatedItems => Keyword::UnevaluatedItems,
        }
    }

    /// Returns whether values of its subschemas have types of their own, and are not only checked.
    pub fn is_typing(self) -> bool {
        match self {
            Self::PatternProperties | Self::UnevaluatedProperties | Self::UnevaluatedItems => true,
            Self::Not
            | Self::If
            | Self::Then
            | Self::Else
            | Self::Contains
            | Self::PropertyNames
            | Self::DependentSchemas => false,
        }
    }

    /// Returns what a difference in its subschemas means.
    pub fn polarity(self) -> Polarity {
        match self {
            Self::Not => Polarity::Flipped,
            Self::PropertyNames | Self::PatternProperties => Polarity::Same,
            Self::If
            | Self::Then
            | Self::Else
            | Self::Contains
            | Self::DependentSchemas
            | Self::UnevaluatedProperties
            | Self::UnevaluatedItems => Polarity::Both,
        }
    }
}

/// What a difference in a subschema means for the schema around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Polarity {
    /// It accepts more if the subschema does.
    Same,
    /// It accepts less if the subschema accepts more.
    Flipped,
    /// Either.
    Both,
}

/// A difference between the two schemas of a pair, apart from their subschemas.
#[derive(Clone, Debug)]
pub struct Difference {
    pub code: ChangeCode,
    /// The keyword of the difference, for its place in the document and for the violations that show it.
    pub keyword: Option<Keyword>,
    /// The property or the pattern that it is about.
    pub member: Option<String>,
    pub message: String,
    /// Whether the new schema may refuse what the old one accepts.
    pub narrows: bool,
    /// Whether the new schema may accept what the old one refuses.
    pub widens: bool,
    /// What old code makes of instances that only the new schema accepts.
    pub receiving: Verdict,
    /// Instances of the pair that are likely to show it.
    pub witnesses: Vec<Node>,
    /// Instances of the new schema that the old type does not represent, with a sentence that says so.
    pub unrepresented: Vec<(Node, String)>,
}

impl Difference {
    /// Returns a difference by which the new schema refuses more.
    pub fn narrowing(code: ChangeCode, keyword: Keyword, message: String) -> Self {
        Self { narrows: true, ..Self::neutral(code, keyword, message) }
    }

    /// Returns a difference by which the new schema accepts more.
    pub fn widening(code: ChangeCode, keyword: Keyword, message: String, receiving: Verdict) -> Self {
        Self { widens: true, receiving, ..Self::neutral(code, keyword, message) }
    }

    /// Returns a difference by which the schema may refuse and accept more.
    pub fn both(code: ChangeCode, keyword: Keyword, message: String, receiving: Verdict) -> Self {
        Self { narrows: true, widens: true, receiving, ..Self::neutral(code, keyword, message) }
    }

    /// Returns a difference that makes the schema neither narrower nor wider.
    pub fn neutral(code: ChangeCode, keyword: Keyword, message: String) -> Self {
        Self {
            code,
            keyword: Some(keyword),
            member: None,
            message,
            narrows: false,
            widens: false,
            receiving: Verdict::Compatible,
            witnesses: Vec::new(),
            unrepresented: Vec::new(),
        }
    }

    #[must_use]
    pub fn of_member(self, name: &str) -> Self {
        Self { member: Some(name.to_owned()), ..self }
    }

    #[must_use]
    pub fn with_witnesses(self, witnesses: Vec<Node>) -> Self {
        Self { witnesses, ..self }
    }
}
