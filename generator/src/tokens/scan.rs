//! What each token is to the others: where its bracket ends, what its brace holds, where it stands on a line.

use super::class::Class;
use super::spacing::{Kind, apart};
use super::stream::TokenStream;

/// What a brace holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Brace {
    /// An expression or imports, which fit on a line if all of them do; what is no brace has this, too.
    Inline,
    /// Items of a file, an implementation, a module.
    Items,
    /// Statements.
    Block,
    /// Fields, variants or arms: a comma ends each.
    List,
}

pub(super) struct Token<'a> {
    pub(super) text: &'a str,
    class: Class,
    pub(super) kind: Kind,
    /// Whether a space goes before it on a line.
    pub(super) apart: bool,
    pub(super) brace: Brace,
    /// The column behind it if all tokens were on one line.
    pub(super) end: usize,
    /// Of a bracket, the one that belongs to it.
    pub(super) partner: usize,
}

impl Token<'_> {
    /// The column where it starts if all tokens were on one line.
    pub(super) fn start(&self) -> usize {
        self.end - self.text.len()
    }
}

/// A bracket that is open.
struct Open {
    index: usize,
    /// What a brace in it would hold, by the keyword before.
    expected: Brace,
    in_bars: bool,
}

impl Open {
    fn at(index: usize) -> Self {
        Self { index, expected: Brace::Inline, in_bars: false }
    }
}

/// The tokens of a stream, and what they are to each other.
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
                    leave_out_spare_comma(&mut tokens, open);
                }
            }
            // Documentation stands only before items, fields and variants.
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

/// Whether a brace behind a token holds statements.
fn begins_block(before: Class) -> bool {
    matches!(before, Class::FatArrow | Class::Bar | Class::Bars | Class::Semicolon | Class::CloseBrace)
}

impl Open {
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

/// A comma that only lines of their own need is none on a line: the last of a group, unless it makes a tuple of one.
fn leave_out_spare_comma(tokens: &mut [Token], open: usize) {
    let Some((comma, rest)) = tokens.split_last_mut().filter(|(last, _)| last.class == Class::Comma) else { return };
    let is_tuple =
        rest[open].class == Class::Parenthesis && !rest[open..].iter().any(|token| token.class == Class::Comma);
    if rest[open].brace == Brace::Inline && !is_tuple {
        comma.end -= comma.text.len();
        comma.text = "";
    }
}

/// Where the next token stands on a line: whether apart from the one before, and where it ends.
fn place(tokens: &[Token], next: &Token) -> (bool, usize) {
    let Some(before) = tokens.iter().rposition(|token| !token.text.is_empty()) else { return (false, next.text.len()) };
    let last = &tokens[before];
    let in_imports = last.class == Class::Brace && is_behind_path(tokens, before)
        || next.class == Class::CloseBrace && is_behind_path(tokens, next.partner);
    let apart = !in_imports && apart(last.class, last.kind, next.class, next.kind);
    (apart, last.end + usize::from(apart) + next.text.len())
}

fn is_behind_path(tokens: &[Token], index: usize) -> bool {
    index > 0 && tokens[index - 1].class == Class::Path
}
