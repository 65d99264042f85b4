//! What each token is to the others: where its bracket ends, what its brace holds, where it stands on a line.

use super::TokenStream;
use super::spacing::{Kind, apart};

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
    pub(super) kind: Kind,
    /// Whether a space goes before it on a line.
    pub(super) apart: bool,
    /// The column behind it if all tokens were on one line.
    pub(super) end: usize,
    /// Of a bracket, the one that belongs to it.
    pub(super) partner: usize,
    pub(super) brace: Brace,
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
    for text in stream.iter() {
        let index = tokens.len();
        let (before, before_text) = tokens.last().map_or((Kind::Separator, ";"), |last| (last.kind, last.text));
        let kind = Kind::of(text, before, around.in_bars);
        let mut token = Token { text, kind, apart: false, end: 0, partner: index, brace: Brace::Inline };
        match kind {
            Kind::Open => {
                if text == "{" {
                    let expected = std::mem::replace(&mut around.expected, Brace::Inline);
                    let is_body = matches!(before_text, "const" | "=>" | "|" | "||" | ";" | "}");
                    token.brace = if is_body { Brace::Block } else { expected };
                }
                outer.push(std::mem::replace(&mut around, Open::at(index)));
            }
            Kind::Close => {
                let open = around.index;
                if let Some(last) = outer.pop() {
                    (token.partner, token.brace, tokens[open].partner) = (open, tokens[open].brace, index);
                    around = last;
                }
            }
            // Documentation stands only before items, fields and variants.
            Kind::Doc if !outer.is_empty() && tokens[around.index].brace == Brace::Inline => {
                tokens[around.index].brace = Brace::List;
            }
            _ => around.pass(text, kind),
        }
        tokens.push(token);
    }
    measure(&mut tokens);
    tokens
}

impl Open {
    fn pass(&mut self, text: &str, kind: Kind) {
        match text {
            "struct" | "enum" | "match" => self.expected = Brace::List,
            "impl" | "trait" | "mod" => self.expected = Brace::Items,
            "fn" | "if" | "else" | "while" | "loop" | "unsafe" | "async" => self.expected = Brace::Block,
            "for" if self.expected == Brace::Inline => self.expected = Brace::Block,
            ";" | "=>" => self.expected = Brace::Inline,
            "|" if kind != Kind::Infix => self.in_bars = kind == Kind::Prefix,
            _ => {}
        }
    }
}

/// Sets where tokens stand on a line; a comma that only lines of their own need is none there.
fn measure(tokens: &mut [Token]) {
    let (mut column, mut last) = (0, None);
    for index in 0..tokens.len() {
        if tokens[index].text == "," && is_spare(tokens, index) {
            tokens[index].text = "";
            tokens[index].end = column;
            continue;
        }
        let token = &tokens[index];
        let space = last.map(|last: usize| &tokens[last]).is_some_and(|last| {
            let in_imports = is_imports(tokens, index, Kind::Close) || is_imports(tokens, index - 1, Kind::Open);
            !in_imports && apart(last.text, last.kind, token.text, token.kind)
        });
        column += usize::from(space) + token.text.len();
        (tokens[index].apart, tokens[index].end) = (space, column);
        last = Some(index);
    }
}

/// Whether a comma is the last of a group, and not what makes a tuple of one.
fn is_spare(tokens: &[Token], comma: usize) -> bool {
    let Some(close) = tokens.get(comma + 1).filter(|next| next.kind == Kind::Close) else { return false };
    let open = close.partner;
    let is_tuple = tokens[open].text == "(" && !tokens[open..comma].iter().any(|one| one.text == ",");
    tokens[open].brace == Brace::Inline && !is_tuple
}

/// Whether a token is a brace around imports.
fn is_imports(tokens: &[Token], index: usize, kind: Kind) -> bool {
    let token = &tokens[index];
    let open = if kind == Kind::Open { index } else { token.partner };
    token.kind == kind && open > 0 && tokens[open].text == "{" && tokens[open - 1].text == "::"
}
