//! Lays tokens out as people do.
//!
//! A brace that holds statements, fields or arms takes lines of its own; everything else stays on a line as long as it fits. A line
//! that does not fit is broken at the alternatives of a pattern, at the calls of a chain, or in its widest group, whose elements then
//! have lines of their own.

use super::scan::{Brace, Token, scan};
use super::spacing::Kind;
use super::stream::TokenStream;

/// How wide lines are at most, where they can be broken.
const WIDTH: usize = 89;

/// How far what is inside stands in.
const INDENT: usize = 4;

/// Most of what an indent takes.
const BLANKS: &str = "                                ";

/// Adds the text of items.
pub(crate) fn layout(stream: &TokenStream, out: &mut String) {
    let tokens = scan(stream);
    let line_start = out.len();
    Layout { tokens: &tokens, out, line_start }.statements(0, tokens.len(), 0, Brace::Items);
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Item {
    Header,
    Comment,
    Module,
    Use,
    Constant,
    Other,
}

struct Layout<'a> {
    tokens: &'a [Token<'a>],
    out: &'a mut String,
    /// Where the line starts.
    line_start: usize,
}

impl Layout<'_> {
    /// Items, statements, fields or arms, each on lines of its own.
    fn statements(&mut self, mut from: usize, to: usize, indent: usize, brace: Brace) {
        let mut before = Item::Other;
        while from < to {
            let end = self.end_of_line_of_its_own(from).unwrap_or_else(|| self.end_of_statement(from, to));
            let item = self.item(from);
            if brace == Brace::Items && self.is_set_off(from, indent, before, item) {
                self.newline();
            }
            before = item;
            self.start(indent);
            let is_statement = !matches!(self.tokens[from].text, "#") && self.tokens[from].kind != Kind::Doc;
            if brace == Brace::List && is_statement {
                self.member(from, end, indent);
            } else {
                self.pieces(from, end, indent);
            }
            self.newline();
            from = end;
        }
    }

    /// What an item begins as, for those that are listed without space.
    fn item(&self, mut from: usize) -> Item {
        if self.tokens[from].text == "pub" {
            from += 1;
            from = if self.tokens[from].text == "(" { self.tokens[from].partner + 1 } else { from };
        }
        match self.tokens[from].text {
            "mod" => Item::Module,
            "use" => Item::Use,
            "const" | "type" => Item::Constant,
            text if text.starts_with("//!") => Item::Header,
            text if text.starts_with("//") => Item::Comment,
            _ => Item::Other,
        }
    }

    /// Whether an empty line goes before an item.
    fn is_set_off(&self, from: usize, indent: usize, before: Item, item: Item) -> bool {
        let is_first = from == 0 && self.out.is_empty();
        let has_ended = self.out.ends_with("}\n") || self.out.ends_with(";\n");
        match indent {
            _ if is_first => false,
            0 if before == Item::Header => item != Item::Header,
            _ if before == Item::Comment => false,
            0 => has_ended && !(item == before && matches!(item, Item::Module | Item::Use)),
            _ => has_ended && item != Item::Constant,
        }
    }

    /// Where a doc comment or an attribute ends.
    fn end_of_line_of_its_own(&self, from: usize) -> Option<usize> {
        let text = |index: usize| self.tokens.get(index).map_or("", |token| token.text);
        match (self.tokens[from].kind, text(from), text(from + 1), text(from + 2)) {
            (Kind::Doc, ..) => Some(from + 1),
            (_, "#", "[", _) => Some(self.tokens[from + 1].partner + 1),
            (_, "#", "!", "[") => Some(self.tokens[from + 2].partner + 1),
            _ => None,
        }
    }

    fn end_of_statement(&self, from: usize, to: usize) -> usize {
        let (mut index, mut angles) = (from, 0);
        while index < to {
            let token = &self.tokens[index];
            match token.kind {
                Kind::Less => angles += 1,
                Kind::Greater => angles -= token.text.len(),
                Kind::Separator if token.text == ";" || token.text == "," && angles == 0 => return index + 1,
                Kind::Open => {
                    index = token.partner;
                    if token.brace != Brace::Inline && !self.goes_on(index + 1) {
                        return index + 1;
                    }
                }
                _ => {}
            }
            index += 1;
        }
        to
    }

    /// Whether what stands behind a brace belongs to the same statement.
    fn goes_on(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|next| {
            matches!(next.text, ";" | "," | "." | "else" | "=>") || matches!(next.kind, Kind::Infix | Kind::Suffix)
        })
    }

    /// A field, a variant or an arm: a comma ends it, but for an arm that a block ends.
    fn member(&mut self, from: usize, to: usize, indent: usize) {
        let end = if self.tokens[to - 1].text == "," { to - 1 } else { to };
        self.pieces(from, end, indent);
        let last = &self.tokens[end - 1];
        if last.text != "}" || last.brace != Brace::Block {
            self.out.push(',');
        }
    }

    /// Tokens from where the line is.
    fn pieces(&mut self, from: usize, to: usize, indent: usize) {
        let opens = |index: &usize| {
            let token = &self.tokens[*index];
            token.kind == Kind::Open && token.brace != Brace::Inline && token.partner > index + 1
        };
        let block = (from..to).find(opens);
        let end = block.map_or(to, |block| block + 1);
        self.line(from, end, indent);
        if let Some(block) = block {
            let (close, brace) = (self.tokens[block].partner, self.tokens[block].brace);
            self.newline();
            self.statements(block + 1, close, indent + INDENT, brace);
            self.start(indent);
            self.pieces(close, to, indent);
        }
    }

    /// Tokens without a block, on one line if they fit.
    fn line(&mut self, from: usize, to: usize, indent: usize) {
        if self.fits(from, to) {
            self.flat(from, to);
        } else {
            self.broken(from, to, indent);
        }
    }

    fn fits(&self, from: usize, to: usize) -> bool {
        from == to || self.out.len() - self.line_start + self.tokens[to - 1].end - self.tokens[from].start() <= WIDTH
    }

    fn flat(&mut self, from: usize, to: usize) {
        for (index, token) in self.tokens[from..to].iter().enumerate() {
            if token.apart && index > 0 {
                self.out.push(' ');
            }
            self.out.push_str(token.text);
        }
    }

    fn broken(&mut self, from: usize, to: usize, indent: usize) {
        let outer = self.outer(from, to);
        let is_bar = |index: &usize| self.tokens[*index].text == "|" && self.tokens[*index].kind == Kind::Infix;
        let bars: Vec<usize> = outer.iter().copied().filter(is_bar).collect();
        // What is no wider than the indent keeps its first call.
        let is_far = |index: &usize| self.tokens[index - 1].end - self.tokens[from].start() > INDENT;
        let calls: Vec<usize> = outer.iter().copied().filter(|index| self.is_call(*index) && is_far(index)).collect();
        let width = |open: usize| self.tokens[self.tokens[open].partner].end - self.tokens[open].end;
        let groups = outer.iter().copied().filter(|index| self.is_group(*index, to));
        if !bars.is_empty() {
            self.parts(from, &bars, to, indent);
        } else if calls.len() > 1 {
            self.parts(from, &calls, to, indent + INDENT);
        } else if let Some(open) = groups.max_by_key(|open| width(*open)) {
            let open = self.argument(open);
            let close = self.tokens[open].partner;
            self.flat(from, open + 1);
            self.newline();
            self.elements(open, close, indent + INDENT);
            self.start(indent);
            self.line(close, to, indent);
        } else {
            self.flat(from, to);
        }
    }

    /// A call whose only argument ends with braces or brackets is broken in these.
    fn argument(&self, open: usize) -> usize {
        let close = self.tokens[open].partner;
        let last = if self.tokens[close - 1].text.is_empty() { close - 2 } else { close - 1 };
        let (inner, text) = (self.tokens[last].partner, self.tokens[last].text);
        let is_only = matches!(text, "}" | "]") && inner > open + 1 && self.end_of_element(open + 1, close) > last;
        if is_only && self.tokens[open].text == "(" { inner } else { open }
    }

    /// The tokens that are in no group of a line.
    fn outer(&self, from: usize, to: usize) -> Vec<usize> {
        let mut found = Vec::new();
        let mut index = from;
        while index < to {
            found.push(index);
            let token = &self.tokens[index];
            index = if token.kind == Kind::Open && token.partner < to { token.partner + 1 } else { index + 1 };
        }
        found
    }

    fn is_call(&self, index: usize) -> bool {
        let text = |index: usize| self.tokens.get(index).map_or("", |token| token.text);
        text(index) == "." && matches!(text(index + 2), "(" | "::")
    }

    fn is_group(&self, index: usize, to: usize) -> bool {
        let token = &self.tokens[index];
        token.kind == Kind::Open && token.partner < to && token.partner > index + 1
    }

    /// What stands before the first of some places, and below it what begins at each.
    fn parts(&mut self, from: usize, places: &[usize], to: usize, indent: usize) {
        self.flat(from, places[0]);
        for (number, place) in places.iter().enumerate() {
            self.newline();
            self.start(indent);
            self.line(*place, places.get(number + 1).copied().unwrap_or(to), indent);
        }
    }

    /// The elements of a group: imports as many on a line as fit, others each on its own.
    fn elements(&mut self, open: usize, close: usize, indent: usize) {
        let is_imports = open > 0 && self.tokens[open].text == "{" && self.tokens[open - 1].text == "::";
        let is_parenthesis = self.tokens[open].text == "(" && open > 0 && self.tokens[open].apart;
        let mut from = open + 1;
        let mut is_first = true;
        while from < close {
            let end = self.end_of_element(from, close);
            if is_first || !is_imports {
                self.start(indent);
            } else if self.out.len() - self.line_start + " ,".len() + self.tokens[end - 1].end
                - self.tokens[from].start()
                > WIDTH
            {
                self.newline();
                self.start(indent);
            } else {
                self.out.push(' ');
            }
            self.line(from, end, indent);
            let is_rest = self.tokens[from].text == "..";
            if !(is_rest || is_parenthesis && is_first && end == close) {
                self.out.push(',');
            }
            if !is_imports {
                self.newline();
            }
            is_first = false;
            from = end + 1;
        }
        if is_imports {
            self.newline();
        }
    }

    /// Where the comma behind an element of a group is, or the group's end.
    fn end_of_element(&self, from: usize, close: usize) -> usize {
        let (mut index, mut angles, mut in_bars) = (from, 0, false);
        while index < close {
            let token = &self.tokens[index];
            match token.kind {
                Kind::Less => angles += 1,
                Kind::Greater => angles -= token.text.len(),
                Kind::Open => index = token.partner,
                Kind::Prefix if token.text == "|" => in_bars = true,
                Kind::Suffix if token.text == "|" => in_bars = false,
                Kind::Separator if matches!(token.text, "," | "") && angles == 0 && !in_bars => return index,
                _ => {}
            }
            index += 1;
        }
        close
    }

    fn start(&mut self, indent: usize) {
        let mut rest = indent;
        while rest > 0 {
            let blanks = rest.min(BLANKS.len());
            self.out.push_str(&BLANKS[..blanks]);
            rest -= blanks;
        }
    }

    fn newline(&mut self) {
        self.out.push('\n');
        self.line_start = self.out.len();
    }
}
