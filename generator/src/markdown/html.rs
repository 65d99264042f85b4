//! Converts HTML in Markdown to Markdown.
//!
//! Text outside of tags is copied, since most of it is Markdown: its code, its line breaks. Within lists and tables of HTML, white space
//! means nothing. What only looks like a tag is text.

use std::borrow::Cow;
use std::collections::HashMap;

use super::code::{Ticks, code, longest_run};
use super::elements::{Element, EndTags, Tag, tag};
use super::entities::{decoded, entity};
use super::writer::{Gap, Style, Writer};

/// Returns a text with its HTML as Markdown.
pub fn convert(text: &str) -> Cow<'_, str> {
    let has_reference = || text.contains('&') && text.contains(';');
    if !text.contains('<') && !has_reference() {
        return Cow::Borrowed(text);
    }
    let mut converter = Converter {
        text,
        at: 0,
        ends: EndTags::of(text),
        unknown: HashMap::new(),
        comment_ends: text.contains("-->"),
        writer: Writer::new(text.len()),
        lists: Vec::new(),
        table: None,
        ticks: (0..0, Ticks::default()),
    };
    converter.run();
    Cow::Owned(converter.finish())
}

/// An open list.
#[derive(Debug)]
pub struct List {
    /// The number of the last item, if they have numbers.
    pub number: Option<usize>,
    /// The column of text around the list.
    pub column: usize,
}

/// An open table.
#[derive(Debug)]
pub struct Table {
    /// What was written before it.
    pub outer: Writer,
    pub rows: Vec<Vec<String>>,
    pub is_in_cell: bool,
    /// The number of tables in it, whose cells are its own text.
    pub depth: usize,
}

/// A text that is being converted.
pub struct Converter<'t> {
    text: &'t str,
    at: usize,
    ends: EndTags<'t>,
    /// The open elements that HTML does not define, and how many of each.
    unknown: HashMap<&'t str, usize>,
    comment_ends: bool,
    pub writer: Writer,
    pub lists: Vec<List>,
    pub table: Option<Table>,
    /// The runs of ticks of a line of the text.
    ticks: (std::ops::Range<usize>, Ticks),
}

impl<'t> Converter<'t> {
    fn run(&mut self) {
        let mut is_line_start = true;
        while self.at < self.text.len() {
            if is_line_start && self.fence() {
                continue;
            }
            let rest = &self.text[self.at..];
            let length = rest.find(['<', '&', '`', '\\', '\n']).unwrap_or(rest.len());
            if length > 0 {
                self.copy(length);
                is_line_start = false;
                continue;
            }
            is_line_start = rest.starts_with('\n');
            match rest.as_bytes()[0] {
                b'<' => self.angle(),
                b'&' => self.ampersand(),
                b'`' => self.span(),
                b'\\' => {
                    let length = rest.chars().take(2).map(char::len_utf8).sum();
                    self.copy(length);
                }
                _ => self.copy(1),
            }
        }
    }

    /// Copies text of the source.
    fn copy(&mut self, length: usize) {
        let text = self.text;
        self.writer.text(&text[self.at..self.at + length]);
        self.at += length;
    }

    /// Copies a fenced code block that begins here, outside of elements.
    fn fence(&mut self) -> bool {
        let text = self.text;
        let rest = &text[self.at..];
        let Some(marker) = fence_marker(rest.lines().next().unwrap_or_default()) else { return false };
        if self.writer.is_collapsed {
            return false;
        }
        let mut length = 0;
        for (index, line) in rest.split_inclusive('\n').enumerate() {
            length += line.len();
            if index > 0 && ends_fence(line, &marker) {
                break;
            }
        }
        self.writer.end_block(Gap::Nothing);
        self.writer.inline(&rest[..length]);
        self.at += length;
        true
    }

    fn span(&mut self) {
        let text = self.text;
        if !self.ticks.0.contains(&self.at) {
            let end = text[self.at..].find('\n').map_or(text.len(), |length| self.at + length);
            self.ticks = (self.at..end, Ticks::of(&text[self.at..end]));
        }
        let (line, ticks) = &self.ticks;
        let end = ticks.span_end(&text[line.clone()], self.at - line.start).map(|end| line.start + end);
        let run = super::code::run(&text[self.at..]);
        let length = end.map_or(run, |end| end - self.at);
        self.copy(length);
    }

    fn angle(&mut self) {
        let text = self.text;
        let rest = &text[self.at..];
        if rest.starts_with("<!--") && self.comment_ends {
            match rest.find("-->") {
                Some(end) => self.at += end + 3,
                None => {
                    self.comment_ends = false;
                    self.copy(1);
                }
            }
            return;
        }
        match tag(rest) {
            Some(tag) if tag.is_end && self.is_end(tag.element) => {
                self.at += tag.length;
                self.end(tag.element);
            }
            Some(tag) if !tag.is_end && self.ends.is_start(&tag, self.at) && self.may_be_tag(&tag) => {
                self.at += tag.length;
                self.start(&tag);
            }
            Some(_) | None => self.copy(1),
        }
    }

    /// Returns whether what looks like a tag has only attributes, or is alone on its line.
    fn may_be_tag(&self, tag: &Tag<'_>) -> bool {
        let (before, behind) = (&self.text[..self.at], &self.text[self.at + tag.length..]);
        let is_blank = |text: &str| text.bytes().all(|byte| byte == b' ');
        !tag.has_words
            || is_blank(before.rsplit('\n').next().unwrap_or_default())
                && is_blank(behind.lines().next().unwrap_or_default())
    }

    /// Returns whether an element can end here. One that HTML does not define must have begun.
    fn is_end(&mut self, element: Element<'t>) -> bool {
        let Element::Unknown(name) = element else { return true };
        let Some(open) = self.unknown.get_mut(name).filter(|open| **open > 0) else { return false };
        *open -= 1;
        true
    }

    fn ampersand(&mut self) {
        let rest = &self.text[self.at..];
        let Some((character, length)) = entity(rest) else { return self.copy(1) };
        self.at += length;
        match character {
            '&' if self.text[self.at..].starts_with(|c: char| c.is_alphanumeric() || c == '#') => {
                self.writer.inline("\\&");
            }
            '*' | '_' | '`' | '[' | ']' | '\\' | '|' | '#' | '~' => self.writer.inline(&format!("\\{character}")),
            '\n' | '\u{a0}' => self.writer.text(" "),
            other => self.writer.text(other.encode_utf8(&mut [0; 4])),
        }
    }

    fn start(&mut self, tag: &Tag<'t>) {
        match tag.element {
            Element::Strong => self.writer.begin_style(Style::Strong),
            Element::Emphasis => self.writer.begin_style(Style::Emphasis),
            Element::Code => {
                let content = self.content(Element::Code);
                let words: Vec<&str> = content.split_whitespace().collect();
                if !words.is_empty() {
                    self.writer.inline(&code(&words.join(" ")));
                }
            }
            Element::Preformatted => {
                let content = self.content(Element::Preformatted);
                self.preformatted(content.trim_matches('\n').trim_end());
            }
            Element::Link => {
                if let Some(target) = tag.attribute("href").and_then(web_address) {
                    self.writer.begin_link(target);
                }
            }
            Element::Image => self.writer.text(&decoded(tag.attribute("alt").unwrap_or_default())),
            Element::List { is_ordered } => self.begin_list(is_ordered),
            Element::Item => self.item(),
            Element::LineBreak => self.writer.gap(Gap::Break),
            Element::Rule => self.writer.end_block(Gap::Paragraph),
            Element::Heading(level) => {
                self.writer.end_block(Gap::Paragraph);
                if !self.writer.is_collapsed {
                    self.writer.inline(&"#".repeat(usize::from(level)));
                    self.writer.gap(Gap::Space);
                }
            }
            Element::Table => self.begin_table(),
            Element::Row => self.row(),
            Element::Cell => self.cell(),
            Element::Superscript => self.writer.inline("^"),
            Element::Block(_) => self.writer.end_block(Gap::Paragraph),
            Element::Unknown(name) => *self.unknown.entry(name).or_default() += 1,
            Element::Inline(_) => {}
        }
    }

    fn end(&mut self, element: Element<'_>) {
        match element {
            Element::Strong => self.writer.end_style(Style::Strong),
            Element::Emphasis => self.writer.end_style(Style::Emphasis),
            Element::Link => self.writer.end_link(),
            Element::List { .. } => self.end_list(),
            Element::Item => self.writer.end_block(Gap::Line),
            Element::Heading(_) | Element::Block(_) => self.writer.end_block(Gap::Paragraph),
            Element::Table => self.end_table(),
            Element::Row | Element::Cell => self.writer.end_block(Gap::Space),
            Element::LineBreak => self.writer.gap(Gap::Break),
            Element::Code
            | Element::Preformatted
            | Element::Image
            | Element::Rule
            | Element::Superscript
            | Element::Inline(_)
            | Element::Unknown(_) => {}
        }
    }

    /// Returns the text up to the end tag of an element, and goes behind the tag.
    fn content(&mut self, element: Element<'_>) -> String {
        let Some((end, after)) = self.ends.next(element, self.at) else { return String::new() };
        let content = &self.text[self.at..end];
        self.at = after;
        let mut plain = String::with_capacity(content.len());
        let mut rest = content;
        while let Some(at) = rest.find('<') {
            plain.push_str(&rest[..at]);
            rest = &rest[at..];
            let length = match tag(rest).filter(|tag| !tag.has_words) {
                Some(Tag { element: Element::LineBreak, length, .. }) => {
                    plain.push('\n');
                    length
                }
                Some(Tag { element: Element::Block("p" | "div"), length, .. }) => length,
                Some(Tag { element: Element::Block(_) | Element::Item | Element::Unknown(_), .. }) | None => {
                    plain.push('<');
                    1
                }
                Some(tag) => tag.length,
            };
            rest = &rest[length..];
        }
        plain.push_str(rest);
        decoded(&plain)
    }

    fn preformatted(&mut self, content: &str) {
        if content.trim().is_empty() {
            return;
        }
        if self.writer.is_line {
            let words: Vec<&str> = content.split_whitespace().collect();
            return self.writer.inline(&code(&words.join(" ")));
        }
        let fence = "`".repeat(longest_run(content).max(2) + 1);
        let lines = std::iter::once(&*fence).chain(content.lines()).chain(std::iter::once(&*fence));
        self.writer.block(lines);
    }

    fn finish(mut self) -> String {
        while self.table.is_some() {
            self.end_table();
        }
        self.writer.finish()
    }
}

/// Returns the marker of a fenced code block that a line begins.
pub fn fence_marker(line: &str) -> Option<String> {
    let line = line.trim_start_matches([' ', '\t']);
    let mark = line.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
    let length = line.chars().take_while(|c| *c == mark).count();
    let info = &line[length..];
    (length >= 3 && !(mark == '`' && info.contains('`'))).then(|| mark.to_string().repeat(length))
}

/// Returns whether a line ends the fenced code block of a marker.
pub fn ends_fence(line: &str, marker: &str) -> bool {
    let line = line.trim();
    line.starts_with(marker) && line.bytes().all(|byte| byte == marker.as_bytes()[0])
}

/// Returns the target of a link to the web as Markdown contains it.
fn web_address(target: &str) -> Option<String> {
    let target = decoded(target.trim());
    if !target.starts_with("https://") && !target.starts_with("http://") {
        return None;
    }
    let mut address = String::with_capacity(target.len());
    for byte in target.bytes() {
        match byte {
            b'(' | b')' | b'<' | b'>' | b'`' | b'\\' | b'[' | b']' | b'"' => address.push_str(&format!("%{byte:02X}")),
            byte if byte.is_ascii_graphic() => address.push(char::from(byte)),
            byte => address.push_str(&format!("%{byte:02X}")),
        }
    }
    Some(address)
}
