//! Which tokens stand apart on a line.
//!
//! What can be told from the tokens alone: templates compare no values with `<`, which always opens a list of types.

use super::class::Class;

/// What a token is to those around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name, a literal, a lifetime.
    Word,
    Keyword,
    Doc,
    Open,
    Close,
    /// An operator between two values.
    Infix,
    /// An operator before a value, or the bar that opens a closure's parameters.
    Prefix,
    /// What ends the value before it, or the bar that closes a closure's parameters.
    Suffix,
    /// What stands between the parts of a path.
    Joint,
    /// The `<` of a list of types.
    Less,
    /// The `>` of one, or two.
    Greater,
    /// `,`, `;` and the `:` of a type.
    Separator,
    /// `!`
    Bang,
}

impl Kind {
    /// The kind of a token behind one of another kind, in a closure's parameters or not.
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

/// Whether there is a space between two tokens of a line.
pub(super) fn apart(left: Class, left_kind: Kind, right: Class, right_kind: Kind) -> bool {
    match (left_kind, right_kind) {
        // `self.0.` is lexed as `self`, `.`, `0.`.
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
