//! Writes Markdown: text, emphasis, links, and the space between them.

use std::ops::Range;

/// The space before the next text, the greatest that was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    Nothing,
    Space,
    /// A line break within a paragraph.
    Break,
    Line,
    Paragraph,
}

/// A style of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Strong,
    Emphasis,
}

impl Style {
    fn marker(self) -> &'static str {
        match self {
            Self::Strong => "**",
            Self::Emphasis => "*",
        }
    }
}

/// Markdown that is being written.
#[derive(Debug)]
pub struct Writer {
    pub out: String,
    gap: Gap,
    /// The open styles, each with the position of its text once there is some.
    styles: Vec<(Style, Option<usize>)>,
    /// The target of the open link, and the position of its text once there is some.
    link: Option<(String, Option<usize>)>,
    /// The markers of list items before the next text.
    markers: String,
    /// The column of text in the innermost list item.
    pub indent: usize,
    /// Whether line breaks of the source mean nothing, as they do in an element.
    pub is_collapsed: bool,
    /// Whether everything is on one line, as in a cell of a table.
    pub is_line: bool,
    /// The start of the last line.
    line: usize,
    /// Whether a style has just ended.
    is_behind_style: bool,
}

impl Writer {
    /// Returns a writer without text.
    pub fn new(capacity: usize) -> Self {
        Self {
            out: String::with_capacity(capacity),
            gap: Gap::Nothing,
            styles: Vec::new(),
            link: None,
            markers: String::new(),
            indent: 0,
            is_collapsed: false,
            is_line: false,
            line: 0,
            is_behind_style: false,
        }
    }

    /// Asks for space before the next text.
    pub fn gap(&mut self, gap: Gap) {
        // A second line break ends the paragraph.
        let gap = if gap == Gap::Break && self.gap == Gap::Break { Gap::Paragraph } else { gap };
        self.gap = self.gap.max(gap);
    }

    /// Ends the paragraph and what is open in it.
    pub fn end_block(&mut self, gap: Gap) {
        self.end_link();
        self.end_styles(0);
        self.styles.clear();
        // The text of an item may be in a paragraph.
        if self.markers.is_empty() {
            self.gap(gap);
        }
    }

    /// Begins a list item.
    pub fn item(&mut self, marker: &str) {
        self.end_block(Gap::Line);
        self.markers = format!("{:indent$}{marker}", "", indent = self.indent - marker.len().min(self.indent));
    }

    /// Writes text, with its space as its context has it.
    pub fn text(&mut self, text: &str) {
        if self.is_collapsed {
            let (words, mut is_first) = (text.split_whitespace(), true);
            for word in words {
                if !is_first || text.starts_with(char::is_whitespace) {
                    self.gap(Gap::Space);
                }
                is_first = false;
                self.inline(word);
            }
            if text.ends_with(char::is_whitespace) {
                self.gap(Gap::Space);
            }
            return;
        }
        let visible = text.trim_start();
        if visible.is_empty() && self.gap < Gap::Break {
            self.push(text);
            return;
        }
        if visible.is_empty() {
            return;
        }
        if self.gap < Gap::Break {
            self.push(&text[..text.len() - visible.len()]);
        }
        self.inline(visible);
    }

    /// Writes text that begins with a character, as it is.
    pub fn inline(&mut self, text: &str) {
        self.flush(text);
        let first = text.chars().next();
        let is_word = first.is_some_and(char::is_alphanumeric);
        if self.is_behind_style && is_word && !self.out.ends_with(char::is_whitespace) {
            // A closing marker between punctuation and a letter closes nothing (CommonMark, 6.2).
            let before = self.out.trim_end_matches('*').chars().next_back();
            if before.is_some_and(|c| !c.is_alphanumeric()) {
                self.out.push(' ');
            }
        }
        if let Some((_, start)) = &mut self.link {
            start.get_or_insert(self.out.len());
        }
        for (style, start) in self.styles.iter_mut().filter(|(_, start)| start.is_none()) {
            let is_behind_word = self.out.ends_with(char::is_alphanumeric);
            if is_behind_word && !is_word {
                self.out.push(' ');
            }
            self.out.push_str(style.marker());
            *start = Some(self.out.len());
        }
        self.push(text);
    }

    fn push(&mut self, text: &str) {
        self.is_behind_style &= text.is_empty();
        if let Some(at) = text.rfind('\n') {
            self.line = self.out.len() + at + 1;
        }
        self.out.push_str(text);
    }

    /// Writes the space before a text.
    fn flush(&mut self, text: &str) {
        let gap = std::mem::replace(&mut self.gap, Gap::Nothing);
        let is_line = self.is_line || gap == Gap::Break && self.is_row();
        let gap = if is_line { gap.min(Gap::Space) } else { gap };
        if !self.markers.is_empty() || gap >= Gap::Break {
            self.out.truncate(self.out.trim_end().len());
        }
        let markers = std::mem::take(&mut self.markers);
        if self.out.is_empty() {
            self.push(&markers);
            return;
        }
        let indent = if markers.is_empty() { " ".repeat(self.indent) } else { markers };
        match gap {
            Gap::Nothing => {}
            Gap::Space if self.out.ends_with(char::is_whitespace) => {}
            Gap::Space => self.out.push(' '),
            // A backslash before a block would be visible.
            Gap::Break if begins_block(text) => self.push(&format!("\n{indent}")),
            Gap::Break => self.push(&format!("\\\n{indent}")),
            Gap::Line => self.push(&format!("\n{indent}")),
            Gap::Paragraph => self.push(&format!("\n\n{indent}")),
        }
    }

    /// Returns whether the last line is a row of a table in Markdown.
    fn is_row(&self) -> bool {
        self.out.get(self.line..).is_some_and(|line| line.starts_with('|'))
    }

    /// Begins a style, unless it is already open.
    pub fn begin_style(&mut self, style: Style) {
        let is_open = self.styles.iter().any(|(open, _)| *open == style);
        if !is_open && !self.out.ends_with('*') {
            self.styles.push((style, None));
        }
    }

    /// Ends a style, and those that were begun within it.
    pub fn end_style(&mut self, style: Style) {
        if let Some(index) = self.styles.iter().rposition(|(open, _)| *open == style) {
            self.end_styles(index);
        }
    }

    fn end_styles(&mut self, from: usize) {
        for (style, start) in self.styles.split_off(from).into_iter().rev() {
            let Some(start) = start.filter(|start| *start <= self.out.len()) else { continue };
            let end = self.out.trim_end().len();
            if self.out[start..].contains("\n\n") || end <= start {
                // Emphasis does not reach across paragraphs.
                self.remove(start - style.marker().len()..start);
                continue;
            }
            let space = self.out.split_off(end);
            self.out.push_str(style.marker());
            self.out.push_str(&space);
            self.is_behind_style = true;
        }
    }

    /// Removes a part of the text. The line and the text of the link that begin behind it move.
    fn remove(&mut self, part: Range<usize>) {
        let moved = |at: &mut usize| {
            if *at >= part.end {
                *at -= part.len();
            }
        };
        moved(&mut self.line);
        self.link.iter_mut().filter_map(|(_, start)| start.as_mut()).for_each(moved);
        self.out.replace_range(part, "");
    }

    /// Begins a link, unless one is open.
    pub fn begin_link(&mut self, target: String) {
        if self.link.is_none() {
            self.link = Some((target, None));
        }
    }

    /// Ends the open link.
    pub fn end_link(&mut self) {
        let Some((target, Some(start))) = self.link.take() else { return };
        if start > self.out.len() {
            return;
        }
        let open = self.styles.iter().position(|(_, at)| at.is_some_and(|at| at >= start));
        self.end_styles(open.unwrap_or(self.styles.len()));
        let text = self.out.split_off(start);
        let words: Vec<&str> = text.split_whitespace().collect();
        let label = words.join(" ");
        if label.contains("://") {
            // An address, which is a link as it is.
            self.out.push_str(&label);
        } else if !label.is_empty() {
            let label = label.replace('[', "\\[").replace(']', "\\]").replace("\\\\", "\\");
            self.out.push_str(&format!("[{label}]({target})"));
        }
        if text.ends_with(char::is_whitespace) {
            self.out.push(' ');
        }
    }

    /// Writes lines that are a block of their own.
    pub fn block<'l>(&mut self, lines: impl Iterator<Item = &'l str>) {
        self.end_block(Gap::Paragraph);
        for line in lines {
            self.flush(line);
            self.push(line);
            self.gap(Gap::Line);
        }
        self.gap(Gap::Paragraph);
    }

    /// Writes the end of the text.
    pub fn finish(mut self) -> String {
        self.end_block(Gap::Nothing);
        self.out
    }
}

/// Returns whether a text begins a list item, a heading, a quote or a row.
fn begins_block(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    text.starts_with(['-', '*', '+', '#', '>', '|']) || digits > 0 && text[digits..].starts_with(['.', ')'])
}
