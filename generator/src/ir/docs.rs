//! The docs of items: descriptions of the document, made safe for rustdoc.
//!
//! A description is CommonMark (OpenAPI 3.1, 4.5). As docs it reads the same, without raw HTML, code blocks that rustdoc compiles,
//! links that it resolves, and characters that reverse the direction of text.

use std::borrow::Cow;
use std::sync::Arc;

use crate::text::is_printable;

/// The paragraphs of a doc comment, made safe for rustdoc when they are written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    paragraphs: Vec<Paragraph>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Paragraph {
    /// Of the document.
    Description(Arc<str>),
    /// Of the generator, safe as it is.
    Sentence(String),
    /// The items of a list, safe as they are.
    List(Vec<String>),
}

impl Docs {
    /// Returns docs of a description of the document.
    pub fn from_description(text: impl Into<Arc<str>>) -> Self {
        let mut docs = Self::default();
        docs.add_description(text);
        docs
    }

    /// Adds a description of the document, unless nothing in it is visible.
    pub fn add_description(&mut self, text: impl Into<Arc<str>>) {
        let text = text.into();
        if !text.chars().all(|c| c.is_whitespace() || is_harmful(c)) {
            self.paragraphs.push(Paragraph::Description(text));
        }
    }

    /// Adds descriptions of the document.
    pub fn add_descriptions(&mut self, texts: impl IntoIterator<Item = Arc<str>>) {
        texts.into_iter().for_each(|text| self.add_description(text));
    }

    /// Adds a sentence of the generator.
    pub fn add_sentence(&mut self, sentence: impl Into<String>) {
        self.paragraphs.push(Paragraph::Sentence(sentence.into()));
    }

    /// Adds a list of the generator, unless it is empty.
    pub fn add_list(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.paragraphs.push(Paragraph::List(items));
        }
    }

    /// Returns the lines, safe for rustdoc.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for paragraph in &self.paragraphs {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            match paragraph {
                Paragraph::Description(text) => safe_lines(text, &mut lines),
                Paragraph::Sentence(sentence) => lines.push(sentence.clone()),
                Paragraph::List(items) => lines.extend(items.iter().map(|item| format!("* {item}"))),
            }
        }
        lines
    }

    /// Returns whether there is no paragraph.
    pub fn is_empty(&self) -> bool {
        self.paragraphs.is_empty()
    }
}

fn safe_lines(text: &str, lines: &mut Vec<String>) {
    let mut fence: Option<String> = None;
    let mut around = Around::Nothing;
    for line in text.trim().lines() {
        let line = visible(line.trim_end());
        lines.push(match &fence {
            Some(end) if line.trim_start().starts_with(end.as_str()) => {
                let end = end.clone();
                fence = None;
                end
            }
            Some(_) => line.into_owned(),
            None => match opening_fence(&line) {
                Some(opening) => {
                    fence = Some(opening.clone());
                    around = Around::Nothing;
                    // Without a language rustdoc takes the block for Rust and compiles it.
                    format!("{opening}text")
                }
                None => around.take(inert(&line)),
            },
        });
    }
    lines.extend(fence);
}

/// The block of the previous line, which the next line may continue.
enum Around {
    Nothing,
    Quote,
    /// A list item with its text at this column.
    Item(usize),
}

impl Around {
    /// Indents a line that continues a list item or a quote. CommonMark does not require it; clippy's `doc_lazy_continuation` does.
    fn take(&mut self, line: String) -> String {
        let text = line.trim_start();
        let is_block = text.is_empty() || text.starts_with(['#', '|', '=']) || text.starts_with("---");
        if is_block {
            *self = Around::Nothing;
        } else if text.starts_with('>') {
            *self = Around::Quote;
        } else if let Some(width) = marker(text) {
            *self = Around::Item(line.len() - text.len() + width);
        } else {
            match self {
                Around::Nothing => {}
                Around::Quote => return format!("> {text}"),
                Around::Item(column) => return format!("{:column$}{text}", "", column = *column),
            }
        }
        line
    }
}

/// Returns the distance from the marker of a list item to its text; `None` if a line begins no item.
fn marker(text: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let length = match text.as_bytes().get(digits)? {
        b'*' | b'-' | b'+' if digits == 0 => 1,
        b'.' | b')' if (1..10).contains(&digits) => digits + 1,
        _ => return None,
    };
    let blanks = text[length..].len() - text[length..].trim_start().len();
    (blanks > 0).then(|| length + if blanks > 4 { 1 } else { blanks })
}

/// Returns a string of the document as inline code.
pub fn code(text: &str) -> String {
    let text = visible(text);
    if !text.trim().is_empty() && !text.contains('`') {
        return format!("`{text}`");
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let ticks = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') || text.trim().is_empty() { " " } else { "" };
    format!("{ticks}{pad}{text}{pad}{ticks}")
}

/// Replaces invisible characters, of which those that reverse the direction of text are dangerous, and tabs.
fn visible(line: &str) -> Cow<'_, str> {
    if is_printable(line, []) {
        return line.into();
    }
    line.replace('\t', "    ").chars().map(|c| if is_harmful(c) { ' ' } else { c }).collect()
}

fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{61c}' | '\u{feff}')
}

fn opening_fence(line: &str) -> Option<String> {
    let line = line.trim_start();
    let mark = line.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
    let length = line.chars().take_while(|c| *c == mark).count();
    let info = &line[length..];
    (length >= 3 && !info.contains('`')).then(|| mark.to_string().repeat(length))
}

/// Escapes everything in a line that rustdoc would interpret, except for code spans and links to the web.
fn inert(line: &str) -> String {
    let indent = line.len() - line.trim_start().len();
    // Four spaces would begin a code block, which rustdoc compiles.
    let mut out = " ".repeat(indent.min(3));
    let mut rest = line.trim_start();
    loop {
        let (plain, remaining) = rest.split_at(plain_length(rest));
        out.push_str(plain);
        rest = remaining;
        let Some(first) = rest.chars().next() else { break out };
        let taken = match first {
            '`' => Some(code_span(rest, &mut out)),
            '[' => web_link(rest, &mut out),
            'h' => bare_url(rest, &mut out),
            '\\' => {
                let length = rest.chars().take(2).map(char::len_utf8).sum();
                (length > 1 && !rest[1..].starts_with(char::is_alphanumeric)).then(|| {
                    out.push_str(&rest[..length]);
                    length
                })
            }
            _ => None,
        };
        let taken = taken.unwrap_or_else(|| {
            if matches!(first, '<' | '>' | '[' | ']' | '`' | '\\' | '&') && !(first == '>' && out.trim().is_empty()) {
                out.push('\\');
            }
            out.push(first);
            first.len_utf8()
        });
        rest = &rest[taken..];
    }
}

/// Returns the length of the start of a text that needs no escaping.
fn plain_length(text: &str) -> usize {
    if is_printable(text, [b'`', b'[', b']', b'\\', b'<', b'>', b'&']) && !text.contains("http") {
        return text.len();
    }
    let bytes = text.as_bytes();
    let acts = |at: &usize| match bytes[*at] {
        b'`' | b'[' | b']' | b'\\' | b'<' | b'>' | b'&' => true,
        b'h' => bytes[*at..].starts_with(b"http"),
        _ => false,
    };
    (0..bytes.len()).find(acts).unwrap_or(bytes.len())
}

/// Copies a code span that ends on its line. Escapes ticks that begin none.
fn code_span(rest: &str, out: &mut String) -> usize {
    let ticks = rest.len() - rest.trim_start_matches('`').len();
    let fence = &rest[..ticks];
    let mut from = ticks;
    while let Some(at) = rest[from..].find(fence) {
        let at = from + at;
        let run = rest[at..].len() - rest[at..].trim_start_matches('`').len();
        if run == ticks {
            out.push_str(&rest[..at + ticks]);
            return at + ticks;
        }
        from = at + run;
    }
    out.extend(std::iter::repeat_n("\\`", ticks));
    ticks
}

/// Copies a link to the web. Replaces any other link by its text.
fn web_link(rest: &str, out: &mut String) -> Option<usize> {
    // Both searches end at the next bracket, so that the time is linear for a line of brackets.
    let middle = 1 + rest[1..].find(['[', ']'])?;
    let text = &rest[1..middle];
    let target = rest[middle..].strip_prefix("](")?;
    let end = target.find(['(', ')']).filter(|end| target[*end..].starts_with(')'))?;
    let (target, length) = (&target[..end], middle + 2 + end + 1);
    if text.contains('`') || text.trim().is_empty() {
        return None;
    }
    let text = inert(text);
    let web = target.starts_with("https://") || target.starts_with("http://");
    if web
        && target.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '(' | '<' | '>' | '\\' | '`'))
        && !text.contains("://")
    {
        out.push_str(&format!("[{text}]({target})"));
    } else {
        out.push_str(&text);
    }
    Some(length)
}

/// Writes a bare URL as an autolink.
fn bare_url(rest: &str, out: &mut String) -> Option<usize> {
    if !rest.starts_with("https://") && !rest.starts_with("http://") || out.ends_with(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let allowed = |c: char| {
        c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '`' | '\\' | '[' | ']' | '{' | '}' | '|' | '^')
    };
    let end = rest.find(|c| !allowed(c)).unwrap_or(rest.len());
    let url = rest[..end].trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'', '*', '_']);
    if url.len() <= "https://".len() {
        return None;
    }
    out.push('<');
    out.push_str(url);
    out.push('>');
    Some(url.len())
}

#[cfg(test)]
mod tests {
    use crate::ir::docs::Docs;

    #[test]
    fn unmatched_ticks_are_escaped_together() {
        let line = |text: &str| Docs::from_description(text).lines().join("\n");
        assert_eq!(line("a ``b`"), r"a \`\`b\`");
        assert_eq!(line("``a` ``, `b"), r"``a` ``, \`b");
    }

    #[test]
    fn time_is_linear_in_a_line_of_ticks() {
        let runs: Vec<String> = (1..600).map(|length| "`".repeat(length)).collect();
        let start = std::time::Instant::now();
        let docs = Docs::from_description(format!("a {}", runs.join(" ")));
        assert_eq!(docs.lines()[0].matches(r"\`").count(), 599 * 600 / 2);
        assert!(start.elapsed().as_secs() < 10);
    }
}
