//! The spaces between the tokens of a line.
//!
//! They are decided by neighbouring tokens alone. So `<` always opens a list of types: templates do not compare values.

use super::class::Class;

/// The kind of a token in its context.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// An identifier, a literal or a lifetime.
    Word,
    Keyword,
    Doc,
    Open,
    Close,
    /// An infix operator.
    Infix,
    /// A prefix operator, or the bar that opens the parameters of a closure.
    Prefix,
    /// A suffix operator, or the bar that closes the parameters of a closure.
    Suffix,
    /// A separator of a path, a method call or a range.
    Joint,
    /// The `<` of a list of types.
    Less,
    /// The `>` of a list of types, or of two.
    Greater,
    /// `,`, `;` and the `:` of a type.
    Separator,
    /// `!`
    Bang,
}

impl Kind {
    /// Returns the kind of a token, given the kind before and whether it is inside the parameters of a closure.
    pub(super) fn of(class: Class, before: Kind, in_bars: bool) -> Self {
        let value_before = matches!(before, Self::Word | Self::Close | Self::Greater);
        match class {
            Class::Parenthesis | Class::Bracket | Class::Brace => Self::Open,
            Class::Close | Class::CloseBrace => Self::Close,
            Class::Less => Self::Less,
            Class::Greater => Self::Greater,
            Class::Comma | Class::Semicolon | Class::Colon => Self::Separator,
            Class::Dot | Class::Path => Self::Joint,
            Class::Question => Self::Suffix,
            Class::Bang => Self::Bang,
            Class::Hash => Self::Prefix,
            Class::Bar if in_bars => Self::Suffix,
            Class::Bars if !value_before => Self::Suffix,
            Class::Sign | Class::Bar if !value_before => Self::Prefix,
            Class::Doc => Self::Doc,
            Class::Word | Class::Dotted | Class::Lifetime | Class::Struct | Class::Module | Class::Fn => Self::Word,
            Class::Match | Class::Impl | Class::For | Class::Const | Class::Block | Class::Keyword => Self::Keyword,
            Class::Bar | Class::Bars | Class::Sign | Class::FatArrow | Class::Infix => Self::Infix,
        }
    }
}

/// Returns whether a space separates two tokens of a line.
pub(super) fn apart(left: Class, left_kind: Kind, right: Class, right_kind: Kind) -> bool {
    match (left_kind, right_kind) {
        // The lexer reads `self.0.` as `self`, `.`, `0.`.
        (Kind::Word, _) if left == Class::Dotted => false,
        (Kind::Separator | Kind::Infix, _) if right == Class::Bars => true,
        (Kind::Prefix | Kind::Less, _) => false,
        (_, Kind::Suffix | Kind::Separator | Kind::Less | Kind::Greater) => false,
        (Kind::Infix, _) | (_, Kind::Infix) => true,
        (Kind::Separator, _) => right_kind != Kind::Close || right == Class::CloseBrace,
        (Kind::Joint, _) => right == Class::CloseBrace,
        (_, Kind::Joint) => left == Class::Brace,
        (Kind::Bang, _) => right == Class::Brace,
        (_, Kind::Bang) => left_kind == Kind::Keyword,
        (Kind::Open, Kind::Close) => false,
        (Kind::Open, _) => left == Class::Brace,
        (_, Kind::Close) => right == Class::CloseBrace,
        (_, Kind::Open) => {
            right == Class::Brace
                || left_kind == Kind::Keyword
                || matches!(left, Class::Bar | Class::Bars | Class::Lifetime)
        }
        (_, Kind::Prefix)
        | (Kind::Word | Kind::Keyword | Kind::Close | Kind::Greater | Kind::Suffix | Kind::Doc, _) => {
            left != Class::Question || matches!(right_kind, Kind::Keyword | Kind::Prefix)
        }
    }
}
