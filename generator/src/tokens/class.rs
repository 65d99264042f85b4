//! The classes of tokens.

/// The class of a token, which depends on its text alone. Templates compute it at compile time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Class {
    /// An identifier, a literal, or a keyword that does not affect the layout.
    Word,
    /// `0.`, as `self.0.` is lexed.
    Dotted,
    Lifetime,
    Doc,
    /// `struct`, `enum`
    Struct,
    /// `trait`, `mod`
    Module,
    Fn,
    Match,
    Impl,
    For,
    Const,
    /// `if` and other keywords that a block may follow.
    Block,
    /// A keyword that cannot end a value, so that a bracket or an operator after it begins one.
    Keyword,
    /// `(`
    Parenthesis,
    /// `[`
    Bracket,
    /// `{`
    Brace,
    /// `)`, `]`
    Close,
    /// `}`
    CloseBrace,
    Less,
    /// `>`, `>>`
    Greater,
    Comma,
    Semicolon,
    Colon,
    /// `.`, `..`, `..=`
    Dot,
    /// `::`
    Path,
    Question,
    Bang,
    Hash,
    /// `|`
    Bar,
    /// `||`
    Bars,
    /// `&`, `&&`, `*`, `-`: prefix or infix.
    Sign,
    /// `=>`
    FatArrow,
    /// Another infix operator.
    Infix,
}

impl Class {
    /// Returns whether the token begins a group.
    pub(crate) const fn opens(self) -> bool {
        matches!(self, Self::Parenthesis | Self::Bracket | Self::Brace)
    }

    /// Returns whether the token ends a group.
    pub(crate) const fn closes(self) -> bool {
        matches!(self, Self::Close | Self::CloseBrace)
    }

    /// Returns the class of a token.
    #[rustfmt::skip]
    pub(crate) const fn of(token: &str) -> Self {
        match token.as_bytes() {
            b"(" => Self::Parenthesis,
            b"[" => Self::Bracket,
            b"{" => Self::Brace,
            b")" | b"]" => Self::Close,
            b"}" => Self::CloseBrace,
            b"<" => Self::Less,
            b">" | b">>" => Self::Greater,
            b"," => Self::Comma,
            b";" => Self::Semicolon,
            b":" => Self::Colon,
            b"." | b".." | b"..=" => Self::Dot,
            b"::" => Self::Path,
            b"?" => Self::Question,
            b"!" => Self::Bang,
            b"#" => Self::Hash,
            b"|" => Self::Bar,
            b"||" => Self::Bars,
            b"&" | b"&&" | b"*" | b"-" => Self::Sign,
            b"=>" => Self::FatArrow,
            b"struct" | b"enum" => Self::Struct,
            b"trait" | b"mod" => Self::Module,
            b"fn" => Self::Fn,
            b"match" => Self::Match,
            b"impl" => Self::Impl,
            b"for" => Self::For,
            b"const" => Self::Const,
            b"if" | b"else" | b"while" | b"loop" | b"unsafe" | b"async" => Self::Block,
            b"as" | b"await" | b"break" | b"dyn" | b"in" | b"let" | b"move" | b"mut" | b"pub" | b"ref" | b"return" | b"static"
            | b"type" | b"use" | b"where" => Self::Keyword,
            [b'/', b'/', ..] => Self::Doc,
            [b'\'', .., b'\''] => Self::Word,
            [b'\'', ..] => Self::Lifetime,
            [b'0'..=b'9', .., b'.'] => Self::Dotted,
            [b'"' | b'_' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | 0x80.., ..] => Self::Word,
            _ => Self::Infix,
        }
    }
}

/// The length and the class of a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark(u64);

impl Mark {
    /// Returns the mark of a token of a template.
    pub(crate) const fn of(token: &str) -> Self {
        Self((token.len() as u64) << u8::BITS | Class::of(token) as u64)
    }

    pub(super) fn new(length: usize, class: Class) -> Self {
        Self((length as u64) << u8::BITS | class as u64)
    }

    pub(super) fn length(self) -> usize {
        (self.0 >> u8::BITS) as usize
    }

    pub(super) fn class(self) -> Class {
        CLASSES.get(usize::from(self.0 as u8)).copied().unwrap_or(Class::Word)
    }
}

/// The classes by their discriminant.
#[rustfmt::skip]
const CLASSES: [Class; 33] = {
    use Class::*;
    [
        Word, Dotted, Lifetime, Doc, Struct, Module, Fn, Match, Impl, For, Const, Block, Keyword, Parenthesis, Bracket,
        Brace, Close, CloseBrace, Less, Greater, Comma, Semicolon, Colon, Dot, Path, Question, Bang, Hash, Bar, Bars,
        Sign, FatArrow, Infix,
    ]
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_keep_length_and_class() {
        for class in CLASSES {
            for length in [0, 1, 255, 256, 1 << 40] {
                let mark = Mark::new(length, class);
                assert_eq!((mark.length(), mark.class()), (length, class));
            }
        }
    }
}
