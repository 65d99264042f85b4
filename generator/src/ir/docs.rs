//! Makes descriptions fit for rustdoc.
//!
//! In: a description of the document, in CommonMark as OpenAPI allows. Out: [`Docs`] that read the same and do nothing: no raw
//! HTML, no code block that rustdoc would compile, no link that it would resolve, no character that turns text around.

use std::borrow::Cow;
use std::sync::Arc;

/// The text of a doc comment: paragraphs that are made safe for rustdoc when they are written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    paragraphs: Vec<Paragraph>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Paragraph {
    /// The document's own words.
    Described(Arc<str>),
    /// The generator's, which are safe as they are.
    Said(String),
}

impl Docs {
    /// Takes a description of the document.
    pub fn from_description(text: impl Into<Arc<str>>) -> Self {
        let mut docs = Self::default();
        docs.add(text);
        docs
    }

    /// Adds a paragraph of the document's, unless there is nothing to see in it.
    pub fn add(&mut self, text: impl Into<Arc<str>>) {
        let text = text.into();
        if !text.chars().all(|c| c.is_whitespace() || is_harmful(c)) {
            self.paragraphs.push(Paragraph::Described(text));
        }
    }

    /// Adds paragraphs of the document's, if there are any.
    pub fn extend(&mut self, texts: impl IntoIterator<Item = Arc<str>>) {
        texts.into_iter().for_each(|text| self.add(text));
    }

    /// Adds a paragraph of the generator's own.
    pub fn say(&mut self, sentence: impl Into<String>) {
        self.paragraphs.push(Paragraph::Said(sentence.into()));
    }

    /// Adds what other docs say.
    pub fn append(&mut self, other: Self) {
        self.paragraphs.extend(other.paragraphs);
    }

    /// The lines, safe for rustdoc.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for paragraph in &self.paragraphs {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            match paragraph {
                Paragraph::Described(text) => safe_lines(text, &mut lines),
                Paragraph::Said(sentence) => lines.push(sentence.clone()),
            }
        }
        lines
    }

    /// Whether there is nothing to say.
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

/// What the line before belongs to, if the next one goes on with it.
enum Around {
    Nothing,
    Quote,
    /// A list item whose text begins at this column.
    Item(usize),
}

impl Around {
    /// Sets off a line that goes on with a list item or a quote, which CommonMark does not ask for and clippy does.
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

/// How far a list item's text stands behind where its marker begins; `None` if a line begins no item.
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

/// A text of the document inside a sentence of the generator's, as inline code.
pub fn code(text: &str) -> String {
    let text = visible(text);
    // Most texts need no more.
    if !text.trim().is_empty() && !text.contains('`') {
        return format!("`{text}`");
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let ticks = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') || text.trim().is_empty() { " " } else { "" };
    format!("{ticks}{pad}{text}{pad}{ticks}")
}

/// The line without characters that can't be seen; those that turn the direction of text are the dangerous ones. A tab is
/// as wide as anyone likes, so it becomes spaces.
fn visible(line: &str) -> Cow<'_, str> {
    if line.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
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

/// One line of running text with everything that rustdoc would act on escaped, but for code spans and links to the web.
fn inert(line: &str) -> String {
    let indent = line.len() - line.trim_start().len();
    // Four spaces would begin a code block, which rustdoc compiles.
    let mut out = " ".repeat(indent.min(3));
    let mut rest = line.trim_start();
    loop {
        let (plain, behind) = rest.split_at(plain_length(rest));
        out.push_str(plain);
        rest = behind;
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

/// How much of a text rustdoc would leave as it is.
fn plain_length(text: &str) -> usize {
    let bytes = text.as_bytes();
    let acts = |at: &usize| match bytes[*at] {
        b'`' | b'[' | b']' | b'\\' | b'<' | b'>' | b'&' => true,
        b'h' => bytes[*at..].starts_with(b"http"),
        _ => false,
    };
    (0..bytes.len()).find(acts).unwrap_or(bytes.len())
}

/// A code span that ends on its line is kept as it is; ticks that begin none mean themselves.
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

/// `[text](https://…)` stays a link; a link to anywhere else becomes its text.
fn web_link(rest: &str, out: &mut String) -> Option<usize> {
    // Neither search goes beyond the next bracket, so a line of brackets takes no longer than others.
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

/// A bare URL becomes one that rustdoc knows for a link.
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
    fn ticks_that_close_nothing_are_escaped_together() {
        let line = |text: &str| Docs::from_description(text).lines().join("\n");
        assert_eq!(line("a ``b`"), r"a \`\`b\`");
        assert_eq!(line("``a` ``, `b"), r"``a` ``, \`b");
    }

    #[test]
    fn a_line_of_ticks_takes_no_longer_than_others() {
        let runs: Vec<String> = (1..600).map(|length| "`".repeat(length)).collect();
        let start = std::time::Instant::now();
        let docs = Docs::from_description(format!("a {}", runs.join(" ")));
        assert_eq!(docs.lines()[0].matches(r"\`").count(), 599 * 600 / 2);
        assert!(start.elapsed().as_secs() < 10);
    }
}
