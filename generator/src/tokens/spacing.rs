//! Which tokens stand apart on a line.
//!
//! What can be told from the tokens alone: templates compare no values with `<`, which always opens a list of types.

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
    pub(super) fn of(token: &str, before: Kind, in_bars: bool) -> Self {
        let value_before = matches!(before, Self::Word | Self::Close | Self::Greater);
        match token {
            "(" | "[" | "{" => Self::Open,
            ")" | "]" | "}" => Self::Close,
            "<" => Self::Less,
            ">" | ">>" => Self::Greater,
            "," | ";" | ":" => Self::Separator,
            "." | "::" | ".." | "..=" => Self::Joint,
            "?" => Self::Suffix,
            "!" => Self::Bang,
            "#" => Self::Prefix,
            "|" if in_bars => Self::Suffix,
            "||" if !value_before => Self::Suffix,
            "&" | "&&" | "*" | "-" | "|" if !value_before => Self::Prefix,
            _ if token.starts_with("//") => Self::Doc,
            _ if token.starts_with(['"', '\'', '_']) => Self::Word,
            _ if token.starts_with(char::is_alphanumeric) => {
                if is_keyword(token) {
                    Self::Keyword
                } else {
                    Self::Word
                }
            }
            _ => Self::Infix,
        }
    }
}

/// Whether a word is a keyword behind which a bracket or an operator begins something new.
#[rustfmt::skip]
fn is_keyword(word: &str) -> bool {
    matches!(
        word,
        "as" | "async" | "await" | "break" | "const" | "dyn" | "else" | "for" | "if" | "impl" | "in" | "let" | "loop"
            | "match" | "move" | "mut" | "ref" | "return" | "static" | "type" | "unsafe" | "use" | "where" | "while"
    )
}

/// Whether there is a space between two tokens of a line.
pub(super) fn apart(left: &str, left_kind: Kind, right: &str, right_kind: Kind) -> bool {
    match (left_kind, right_kind) {
        // `self.0.` is lexed as `self`, `.`, `0.`.
        (Kind::Word, _) if left.ends_with('.') => false,
        (Kind::Separator | Kind::Infix, _) if right == "||" => true,
        (Kind::Prefix | Kind::Less, _) => false,
        (_, Kind::Suffix | Kind::Separator | Kind::Less | Kind::Greater) => false,
        (Kind::Infix, _) | (_, Kind::Infix) => true,
        (Kind::Separator, _) => right_kind != Kind::Close || right == "}",
        (Kind::Joint, _) => right == "}",
        (_, Kind::Joint) => left_kind == Kind::Open && left == "{",
        (Kind::Bang, _) => right == "{",
        (_, Kind::Bang) => left_kind == Kind::Keyword,
        (Kind::Open, Kind::Close) => false,
        (Kind::Open, _) => left == "{",
        (_, Kind::Close) => right == "}",
        (_, Kind::Open) => {
            right == "{" || left_kind == Kind::Keyword || left == "|" || left == "||" || is_lifetime(left)
        }
        (_, Kind::Prefix)
        | (Kind::Word | Kind::Keyword | Kind::Close | Kind::Greater | Kind::Suffix | Kind::Doc, _) => {
            left != "?" || right_kind == Kind::Keyword || right_kind == Kind::Prefix
        }
    }
}

fn is_lifetime(token: &str) -> bool {
    token.starts_with('\'') && !token.ends_with('\'')
}
