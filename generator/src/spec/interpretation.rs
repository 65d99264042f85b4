//! The places of a document whose schemas mean more than their letter.

use crate::source::Place;

/// A place where the meaning of a schema differs from its letter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Interpretation {
    pub place: Place,
    pub rule: Rule,
}

/// A rule of [`Semantics::OpenApi`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// `nullable: true` admits null.
    Null,
    /// Keywords for properties mean an object.
    Object,
    /// A discriminator selects the alternative.
    Discriminator,
    /// A schema that others extend is the union of them and itself.
    Inheritance,
    /// A number with a format of integers is an integer.
    Format,
    /// A pattern of another dialect is one of ECMA-262.
    Pattern,
    /// Alternatives beside properties have these properties.
    Choice,
}

impl Rule {
    /// Returns the rule as a phrase.
    pub fn text(self) -> &'static str {
        match self {
            Self::Null => "`nullable` admits null",
            Self::Object => "properties without `type` mean an object",
            Self::Discriminator => "the discriminator selects the alternative",
            Self::Choice => "alternatives beside properties have these properties",
            Self::Format => "the format makes the number an integer",
            Self::Pattern => "the pattern means the same as in other dialects",
            Self::Inheritance => "a schema that others extend is the union of them and itself",
        }
    }
}
