//! The scan of a stream: kinds of tokens, pairs of brackets, contents of braces, and columns.

use super::class::Class;
use super::spacing::{Kind, apart};
use super::stream::TokenStream;

/// The content of a brace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Brace {
    /// An expression or imports, which may be on one line; also that of tokens that are not braces.
    Inline,
    /// Items of a file, an implementation or a module.
    Items,
    /// Statements.
    Block,
    /// Fields, variants or arms, each followed by a comma.
    List,
}

/// A token with its context.
pub(super) struct Token<'a> {
    pub(super) text: &'a str,
    class: Class,
    pub(super) kind: Kind,
    /// Whether a space precedes it on a line.
    pub(super) apart: bool,
    pub(super) brace: Brace,
    /// The column of its end if all tokens were on one line.
    pub(super) end: usize,
    /// The index of the matching bracket, or its own if it is not a bracket.
    pub(super) partner: usize,
}

impl Token<'_> {
    /// Returns the column of its start if all tokens were on one line.
    pub(super) fn start(&self) -> usize {
        self.end - self.text.len()
    }
}

/// An open bracket.
struct Open {
    index: usize,
    /// The content of the next brace in it, by the keyword before.
    expected: Brace,
    in_bars: bool,
}

impl Open {
    fn at(index: usize) -> Self {
        Self { index, expected: Brace::Inline, in_bars: false }
    }
}

/// Returns the tokens of a stream with their context.
pub(super) fn scan(stream: &TokenStream) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token> = Vec::with_capacity(stream.len());
    let (mut around, mut outer) = (Open::at(0), Vec::new());
    let (mut before, mut before_kind) = (Class::Semicolon, Kind::Separator);
    for (text, class) in stream.iter() {
        let index = tokens.len();
        let kind = Kind::of(class, before_kind, around.in_bars);
        let mut token = Token { text, class, kind, apart: false, brace: Brace::Inline, end: 0, partner: index };
        match kind {
            Kind::Open => {
                if class == Class::Brace {
                    let expected = std::mem::replace(&mut around.expected, Brace::Inline);
                    token.brace = if begins_block(before) { Brace::Block } else { expected };
                }
                outer.push(std::mem::replace(&mut around, Open::at(index)));
            }
            Kind::Close => {
                let open = around.index;
                if let Some(last) = outer.pop() {
                    (token.partner, token.brace, tokens[open].partner) = (open, tokens[open].brace, index);
                    around = last;
                    clear_trailing_comma(&mut tokens, open);
                }
            }
            // Docs are only before items, fields and variants.
            Kind::Doc if !outer.is_empty() && tokens[around.index].brace == Brace::Inline => {
                tokens[around.index].brace = Brace::List;
            }
            _ => around.pass(class, kind),
        }
        (token.apart, token.end) = place(&tokens, &token);
        (before, before_kind) = (class, kind);
        tokens.push(token);
    }
    tokens
}

/// Returns whether a brace after a token contains statements.
fn begins_block(before: Class) -> bool {
    matches!(before, Class::FatArrow | Class::Bar | Class::Bars | Class::Semicolon | Class::CloseBrace)
}

impl Open {
    /// Updates the state by a token inside the bracket.
    fn pass(&mut self, class: Class, kind: Kind) {
        match class {
            Class::Struct | Class::Match => self.expected = Brace::List,
            Class::Impl | Class::Module => self.expected = Brace::Items,
            Class::Fn | Class::Block => self.expected = Brace::Block,
            Class::For if self.expected == Brace::Inline => self.expected = Brace::Block,
            Class::Semicolon | Class::FatArrow => self.expected = Brace::Inline,
            Class::Bar if kind != Kind::Infix => self.in_bars = kind == Kind::Prefix,
            _ => {}
        }
    }
}

/// Clears the text of a trailing comma, unless it makes a tuple of one element: the layout adds it where elements take lines of
/// their own.
fn clear_trailing_comma(tokens: &mut [Token], open: usize) {
    let Some((comma, rest)) = tokens.split_last_mut().filter(|(last, _)| last.class == Class::Comma) else { return };
    let is_tuple =
        rest[open].class == Class::Parenthesis && !rest[open..].iter().any(|token| token.class == Class::Comma);
    if rest[open].brace == Brace::Inline && !is_tuple {
        comma.end -= comma.text.len();
        comma.text = "";
    }
}

/// Returns whether a space precedes the next token, and the column of its end.
fn place(tokens: &[Token], next: &Token) -> (bool, usize) {
    let before = match tokens {
        [.., last] if !last.text.is_empty() => Some(tokens.len() - 1),
        _ => tokens.iter().rposition(|token| !token.text.is_empty()),
    };
    let Some(before) = before else { return (false, next.text.len()) };
    let last = &tokens[before];
    let in_imports = last.class == Class::Brace && follows_path(tokens, before)
        || next.class == Class::CloseBrace && follows_path(tokens, next.partner);
    let apart = !in_imports && apart(last.class, last.kind, next.class, next.kind);
    (apart, last.end + usize::from(apart) + next.text.len())
}

fn follows_path(tokens: &[Token], index: usize) -> bool {
    index > 0 && tokens[index - 1].class == Class::Path
}
