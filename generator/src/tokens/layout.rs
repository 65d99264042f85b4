//! The layout of tokens, which is that of rustfmt.
//!
//! The content of a block, and fields or arms in braces, take lines of their own; everything else stays on one line if it fits. A
//! line that does not fit is broken after its `=`, at the alternatives of a pattern, at the calls of a chain, or in its
//! widest group, whose elements then take lines of their own.

use super::scan::{Brace, Token, scan};
use super::spacing::Kind;
use super::stream::TokenStream;

/// The greatest width of a line, unless it cannot be broken.
const WIDTH: usize = 89;

/// The width of one level of indentation.
const INDENT: usize = 4;

/// The width of the comma after an element.
const COMMA: usize = 1;

/// Spaces, from which indentation is copied.
const BLANKS: &str = "                                ";

/// Appends the text of items.
pub(crate) fn layout(stream: &TokenStream, out: &mut String) {
    let tokens = scan(stream);
    let line_start = out.len();
    Layout { tokens: &tokens, out, line_start }.statements(0, tokens.len(), 0, Brace::Items);
}

/// An item, as far as the empty lines around it depend on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Item<'a> {
    Header,
    Comment,
    Module,
    /// A `use` declaration with the first segment of its path.
    Use(&'a str),
    Constant,
    Other,
}

struct Layout<'a> {
    tokens: &'a [Token<'a>],
    out: &'a mut String,
    /// The offset of the current line in the text.
    line_start: usize,
}

impl<'a> Layout<'a> {
    /// Lays out items, statements, fields or arms, each on lines of its own.
    fn statements(&mut self, mut from: usize, to: usize, indent: usize, brace: Brace) {
        let mut before = Item::Other;
        while from < to {
            let end = self.end_of_doc_or_attribute(from).unwrap_or_else(|| self.end_of_statement(from, to));
            let item = self.item(from);
            if brace == Brace::Items && self.is_set_off(from, indent, before, item) {
                self.newline();
            }
            before = item;
            self.indent(indent);
            let is_statement = !matches!(self.tokens[from].text, "#") && self.tokens[from].kind != Kind::Doc;
            if brace == Brace::List && is_statement {
                self.member(from, end, indent);
            } else {
                // rustfmt keeps two columns free after imports on one line.
                self.pieces(from, end, indent, if matches!(item, Item::Use(_)) { 2 } else { 0 });
            }
            self.newline();
            from = end;
        }
    }

    fn item(&self, mut from: usize) -> Item<'a> {
        if self.tokens[from].text == "pub" {
            from += 1;
        }
        match self.tokens[from].text {
            "mod" => Item::Module,
            "use" => Item::Use(self.tokens[from + 1].text),
            "const" | "type" => Item::Constant,
            text if text.starts_with("//!") => Item::Header,
            text if text.starts_with("//") => Item::Comment,
            _ => Item::Other,
        }
    }

    /// Returns whether an empty line goes before an item.
    fn is_set_off(&self, from: usize, indent: usize, before: Item<'_>, item: Item<'_>) -> bool {
        let is_first = from == 0 && self.out.is_empty();
        let has_ended = self.out.ends_with("}\n") || self.out.ends_with(";\n");
        match indent {
            _ if is_first => false,
            0 if before == Item::Header => item != Item::Header,
            _ if before == Item::Comment => false,
            0 => has_ended && !(item == before && matches!(item, Item::Module | Item::Use(_))),
            _ => has_ended && item != Item::Constant,
        }
    }

    /// Returns the end of a doc comment or an attribute, which takes a line of its own.
    fn end_of_doc_or_attribute(&self, from: usize) -> Option<usize> {
        let text = |index: usize| self.tokens.get(index).map_or("", |token| token.text);
        match (self.tokens[from].kind, text(from), text(from + 1), text(from + 2)) {
            (Kind::Doc, ..) => Some(from + 1),
            (_, "#", "[", _) => Some(self.tokens[from + 1].partner + 1),
            (_, "#", "!", "[") => Some(self.tokens[from + 2].partner + 1),
            _ => None,
        }
    }

    /// Returns the end of a statement, a field or an arm.
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

    /// Returns whether the token after a brace belongs to the same statement.
    fn goes_on(&self, index: usize) -> bool {
        self.tokens.get(index).is_some_and(|next| {
            matches!(next.text, ";" | "," | "." | "else" | "=>") || matches!(next.kind, Kind::Infix | Kind::Suffix)
        })
    }

    /// Lays out a field, a variant or an arm. A comma ends it, except for an arm that ends with a block.
    fn member(&mut self, from: usize, to: usize, indent: usize) {
        let end = if self.tokens[to - 1].text == "," { to - 1 } else { to };
        if let Some(body) = self.body_on_next_line(from, end, indent) {
            self.flat(from, body);
            self.out.push_str(" {");
            self.newline();
            self.indent(indent + INDENT);
            self.flat(body, end);
            self.newline();
            self.indent(indent);
            return self.out.push('}');
        }
        self.pieces(from, end, indent, COMMA);
        let last = &self.tokens[end - 1];
        if last.text != "}" || last.brace != Brace::Block {
            self.out.push(',');
        }
    }

    /// Returns the body of an arm that fits on a line only in a block of its own.
    fn body_on_next_line(&self, from: usize, to: usize, indent: usize) -> Option<usize> {
        if self.fits(from, to, COMMA) {
            return None;
        }
        let body = self.outer(from, to).into_iter().find(|index| self.tokens[*index].text == "=>")? + 1;
        let is_inline = self.tokens[from..to].iter().all(|token| token.brace == Brace::Inline);
        (is_inline && self.fits_at(indent + INDENT, body, to)).then_some(body)
    }

    /// Lays out tokens that may contain blocks, with `reserved` columns free after them.
    fn pieces(&mut self, from: usize, to: usize, indent: usize, reserved: usize) {
        let block = self.block(from, to);
        let end = block.map_or(to, |block| block + 1);
        self.line(from, end, indent, if block.is_some() { 0 } else { reserved });
        if let Some(block) = block {
            let (close, brace) = (self.tokens[block].partner, self.tokens[block].brace);
            self.newline();
            self.statements(block + 1, close, indent + INDENT, brace);
            self.indent(indent);
            self.pieces(close, to, indent, reserved);
        }
    }

    /// Returns the first brace that contains a block. A plain loop: without optimization, which is how build scripts run, an
    /// iterator takes several times as long.
    fn block(&self, from: usize, to: usize) -> Option<usize> {
        let mut index = from;
        while index < to {
            let token = &self.tokens[index];
            if token.kind == Kind::Open && token.brace != Brace::Inline && token.partner > index + 1 {
                return Some(index);
            }
            index += 1;
        }
        None
    }

    /// Lays out tokens without a block, on one line if they fit.
    fn line(&mut self, from: usize, to: usize, indent: usize, reserved: usize) {
        if self.fits(from, to, reserved) {
            self.flat(from, to);
        } else {
            self.broken(from, to, indent, reserved);
        }
    }

    /// Returns whether tokens fit on the line with `reserved` columns after them.
    fn fits(&self, from: usize, to: usize, reserved: usize) -> bool {
        // rustfmt counts the `?` of a chain three times.
        let reserved = if self.is_tried_chain(from, to) { reserved + 2 } else { reserved };
        self.fits_at(self.out.len() - self.line_start + reserved, from, to)
    }

    /// Returns whether tokens end with the `?` of a chain of several calls.
    fn is_tried_chain(&self, from: usize, to: usize) -> bool {
        let call_before = |end: usize| {
            let close = end.checked_sub(1).filter(|close| *close > from && self.tokens[*close].kind == Kind::Close)?;
            let dot = self.tokens[close].partner.checked_sub(2).filter(|dot| *dot > from)?;
            self.is_call(dot).then_some(dot)
        };
        let question = to.checked_sub(1).filter(|last| *last > from && self.tokens[*last].text == "?");
        question.and_then(call_before).and_then(call_before).is_some()
    }

    /// Returns whether tokens fit on a line from a column.
    fn fits_at(&self, column: usize, from: usize, to: usize) -> bool {
        from == to || column + self.tokens[to - 1].end - self.tokens[from].start() <= WIDTH
    }

    /// Lays out tokens on one line.
    fn flat(&mut self, from: usize, to: usize) {
        for (index, token) in self.tokens[from..to].iter().enumerate() {
            if token.apart && index > 0 {
                self.out.push(' ');
            }
            self.out.push_str(token.text);
        }
    }

    /// Lays out tokens that do not fit on one line.
    fn broken(&mut self, from: usize, to: usize, indent: usize, reserved: usize) {
        let outer = self.outer(from, to);
        let is_bar = |index: &usize| self.tokens[*index].text == "|" && self.tokens[*index].kind == Kind::Infix;
        let bars: Vec<usize> = outer.iter().copied().filter(is_bar).collect();
        // The first call stays on the line of a receiver that is not wider than the indentation.
        let is_far = |index: &usize| self.tokens[index - 1].end - self.tokens[from].start() > INDENT;
        let calls: Vec<usize> = outer.iter().copied().filter(|index| self.is_call(*index) && is_far(index)).collect();
        let width = |open: usize| self.tokens[self.tokens[open].partner].end - self.tokens[open].end;
        let groups = outer.iter().copied().filter(|index| self.is_group(*index, to));
        let value = outer.iter().find(|index| self.tokens[**index].text == "=").map(|equals| equals + 1);
        if let Some(value) = value.filter(|value| self.fits_at(indent + INDENT + reserved, *value, to)) {
            self.parts(from, &[value], to, indent + INDENT, reserved);
        } else if !bars.is_empty() {
            self.parts(from, &bars, to, indent, reserved);
        } else if calls.len() > 1 || calls.iter().any(|call| self.fits_at(indent + INDENT + reserved, *call, to)) {
            self.parts(from, &calls, to, indent + INDENT, reserved);
        } else if let Some(open) = groups.max_by_key(|open| width(*open)) {
            let open = self.innermost(open);
            let close = self.tokens[open].partner;
            self.flat(from, open + 1);
            self.newline();
            self.elements(open, close, indent + INDENT);
            self.indent(indent);
            self.line(close, to, indent, reserved);
        } else {
            self.flat(from, to);
        }
    }

    /// Returns the group in which to break a group: the last in its only element, if it has only one.
    fn innermost(&self, mut open: usize) -> usize {
        while matches!(self.tokens[open].text, "(" | "[") {
            let close = self.tokens[open].partner;
            let last = if self.tokens[close - 1].text.is_empty() { close - 2 } else { close - 1 };
            let inner = self.tokens[last].partner;
            let is_only =
                inner > open && self.tokens[last].kind == Kind::Close && self.end_of_element(open + 1, close) > last;
            if !is_only || inner + 1 == last {
                break;
            }
            open = inner;
        }
        open
    }

    /// Returns the tokens of a line that are not in a group.
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

    /// Returns whether a token is the dot of a method call.
    fn is_call(&self, index: usize) -> bool {
        let text = |index: usize| self.tokens.get(index).map_or("", |token| token.text);
        text(index) == "." && matches!(text(index + 2), "(" | "::")
    }

    /// Returns whether a token opens a group with content.
    fn is_group(&self, index: usize, to: usize) -> bool {
        let token = &self.tokens[index];
        token.kind == Kind::Open && token.partner < to && token.partner > index + 1
    }

    /// Lays out the tokens before the first place, and below them those from each place on.
    fn parts(&mut self, from: usize, places: &[usize], to: usize, indent: usize, reserved: usize) {
        self.flat(from, places[0]);
        for (number, place) in places.iter().enumerate() {
            self.newline();
            self.indent(indent);
            let end = places.get(number + 1).copied();
            self.line(*place, end.unwrap_or(to), indent, if end.is_some() { 0 } else { reserved });
        }
    }

    /// Lays out the elements of a group: of imports as many on a line as fit, of others one.
    fn elements(&mut self, open: usize, close: usize, indent: usize) {
        let is_imports = open > 0 && self.tokens[open].text == "{" && self.tokens[open - 1].text == "::";
        let is_parenthesis = self.tokens[open].text == "(" && open > 0 && self.tokens[open].apart;
        let is_constant = open > 0 && self.tokens[open - 1].text == "const";
        let mut from = open + 1;
        let mut is_first = true;
        while from < close {
            let end = self.end_of_element(from, close);
            if is_first || !is_imports {
                self.indent(indent);
            } else if !self.fits(from, end, " ".len() + COMMA + 1) {
                self.newline();
                self.indent(indent);
            } else {
                self.out.push(' ');
            }
            let is_rest = self.tokens[from].text == "..";
            let has_comma = !(is_rest || is_constant || is_parenthesis && is_first && end == close);
            self.line(from, end, indent, if has_comma { COMMA } else { 0 });
            if has_comma {
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

    /// Returns the comma after an element of a group, or the end of the group.
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

    fn indent(&mut self, indent: usize) {
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
