//! The lines of a doc comment.
//!
//! A line is in containers, which are quotes and list items (CommonMark, 5). Every line is written with the prefixes of all of its
//! containers, as clippy requires, and its text begins right behind them, so that it is never indented code, which rustdoc compiles.

use super::code::visible;
use super::html::{ends_fence, fence_marker};
use super::inline::inert;

/// The deepest container: those inside it are text. More would take quadratic space.
const DEEPEST: usize = 8;

/// The languages of code blocks that are kept. Rustdoc compiles a block without a language, and takes some words for Rust.
const LANGUAGES: [&str; 22] = [
    "bash",
    "csharp",
    "css",
    "csv",
    "curl",
    "go",
    "graphql",
    "html",
    "http",
    "java",
    "javascript",
    "js",
    "json",
    "php",
    "python",
    "ruby",
    "sh",
    "shell",
    "sql",
    "typescript",
    "xml",
    "yaml",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Container {
    Quote,
    /// A list item: the columns between it and its text, in the source and as they are written.
    Item {
        source: usize,
        written: usize,
    },
}

impl Container {
    /// Returns a container that begins behind an indentation, which an item has in all of its lines.
    fn indented(self, indent: usize) -> Self {
        match self {
            Self::Quote => Self::Quote,
            Self::Item { source, written } => Self::Item { source: source + indent, written },
        }
    }
}

/// An open code block.
struct Fence {
    marker: String,
    prefix: String,
    indent: usize,
    is_quoted: bool,
}

/// Makes lines of Markdown safe.
struct Lines<'o> {
    out: &'o mut Vec<String>,
    containers: Vec<Container>,
    fence: Option<Fence>,
    /// Whether the last line was text of a paragraph, which the next line may continue.
    is_paragraph: bool,
}

/// Appends the lines of a text without HTML, safe for rustdoc.
pub fn safe_lines(text: &str, out: &mut Vec<String>) {
    let mut lines = Lines { out, containers: Vec::new(), fence: None, is_paragraph: false };
    let visible_lines = text.trim_end().lines().skip_while(|line| line.trim().is_empty());
    visible_lines.for_each(|line| lines.line(&visible(line.trim_end())));
    lines.end_fence();
}

impl Lines<'_> {
    fn line(&mut self, line: &str) {
        if self.fence.is_some() && self.fenced(line) {
            return;
        }
        let (matched, inner) = self.matched(line);
        let mut rest = inner.trim_start_matches(' ');
        if rest.is_empty() {
            self.blank(matched);
            return;
        }
        let mut opened = Vec::new();
        let mut prefix = String::new();
        let mut indent = inner.len() - rest.len();
        while !is_rule(rest) && matched + opened.len() < DEEPEST {
            let Some((container, text, marker)) = container(rest) else { break };
            let container = container.indented(indent);
            rest = text.trim_start_matches(' ');
            indent = text.len() - rest.len();
            prefix.push_str(marker);
            prefix.push(' ');
            opened.push(container);
        }
        let kind = kind(rest);
        let is_whole = matched == self.containers.len();
        let may_continue = kind == Kind::Text || kind == Kind::Underline && !is_whole;
        if !(may_continue && opened.is_empty() && self.is_paragraph) {
            self.containers.truncate(matched);
        }
        let mut start = self.prefix();
        start.push_str(&prefix);
        self.containers.extend(opened);
        if rest.is_empty() {
            self.out.push(start.trim_end().to_owned());
            self.is_paragraph = false;
            return;
        }
        if let (Kind::Fence, Some(marker)) = (kind, fence_marker(rest)) {
            let language = rest[marker.len()..].trim();
            let language = LANGUAGES.iter().find(|known| **known == language).unwrap_or(&"text");
            self.out.push(format!("{start}{marker}{language}"));
            let is_quoted = self.containers.contains(&Container::Quote);
            let indent = line.len() - rest.len();
            self.fence = Some(Fence { marker, prefix: self.prefix(), indent, is_quoted });
            self.is_paragraph = false;
            return;
        }
        // Behind no paragraph, a line of `=` underlines nothing; in one that began elsewhere, it is text.
        let is_text = kind == Kind::Underline && !(self.is_paragraph && is_whole) || is_deep(rest);
        let escape = if is_text { "\\" } else { "" };
        self.out.push(format!("{start}{escape}{}", inert(rest)));
        self.is_paragraph = kind == Kind::Text || is_text;
    }

    /// Returns the number of containers that a line is in, and its text with its indentation in them.
    fn matched<'l>(&self, line: &'l str) -> (usize, &'l str) {
        let mut rest = line;
        for (index, container) in self.containers.iter().enumerate() {
            let text = rest.trim_start_matches(' ');
            let indent = rest.len() - text.len();
            rest = match container {
                Container::Quote if text.starts_with('>') => quoted(&text[1..]),
                Container::Item { source, .. } if indent >= *source || text.is_empty() => &rest[indent.min(*source)..],
                Container::Quote | Container::Item { .. } => return (index, rest),
            };
        }
        (self.containers.len(), rest)
    }

    /// Returns what a line in all open containers begins with.
    fn prefix(&self) -> String {
        let mut prefix = String::new();
        for container in &self.containers {
            match container {
                Container::Quote => prefix.push_str("> "),
                Container::Item { written, .. } => prefix.extend(std::iter::repeat_n(' ', *written)),
            }
        }
        prefix
    }

    fn blank(&mut self, matched: usize) {
        if let Some(quote) = self.containers[matched..].iter().position(|container| *container == Container::Quote) {
            self.containers.truncate(matched + quote);
        }
        self.out.push(self.prefix().trim_end().to_owned());
        self.is_paragraph = false;
    }

    /// Writes a line of the open code block. Returns `false` if the line ends its container.
    fn fenced(&mut self, line: &str) -> bool {
        let Some(fence) = &self.fence else { return false };
        let quoted = if fence.is_quoted { line.trim_start_matches(' ').strip_prefix('>') } else { Some(line) };
        let Some(line) = quoted else {
            self.end_fence();
            return false;
        };
        if ends_fence(line, &fence.marker) {
            self.end_fence();
            return true;
        }
        let indent = line.len() - line.trim_start_matches(' ').len();
        let text = format!("{}{}", fence.prefix, &line[indent.min(fence.indent)..]);
        self.out.push(text.trim_end().to_owned());
        true
    }

    fn end_fence(&mut self) {
        if let Some(Fence { marker, prefix, .. }) = self.fence.take() {
            self.out.push(format!("{prefix}{marker}"));
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Heading,
    Rule,
    Fence,
    /// A line of `=`, which makes the paragraph before it a heading.
    Underline,
}

fn kind(text: &str) -> Kind {
    let hashes = text.bytes().take_while(|byte| *byte == b'#').count();
    if (1..7).contains(&hashes) && text[hashes..].chars().next().is_none_or(char::is_whitespace) {
        Kind::Heading
    } else if is_rule(text) {
        Kind::Rule
    } else if fence_marker(text).is_some() {
        Kind::Fence
    } else if text.bytes().all(|byte| byte == b'=') {
        Kind::Underline
    } else {
        Kind::Text
    }
}

/// Returns whether a line is a thematic break, or the underline of a heading.
fn is_rule(text: &str) -> bool {
    let Some(mark) = text.bytes().next().filter(|mark| matches!(mark, b'-' | b'*' | b'_')) else { return false };
    let marks = text.bytes().filter(|byte| *byte == mark).count();
    marks >= 3 && text.bytes().all(|byte| byte == mark || byte == b' ')
        || mark == b'-' && marks == text.len() && marks > 1
}

/// Returns whether a text would begin a container, which is too deep.
fn is_deep(text: &str) -> bool {
    !is_rule(text) && container(text).is_some()
}

/// Returns whether a text begins with something else than text of a paragraph.
pub fn begins_block(text: &str) -> bool {
    let is_block = || match kind(text) {
        Kind::Text | Kind::Underline => false,
        Kind::Heading | Kind::Rule | Kind::Fence => true,
    };
    let may_begin = |first: &u8| first.is_ascii_digit() || b"|#-*_`~>+".contains(first);
    text.as_bytes().first().is_some_and(may_begin) && (text.starts_with('|') || is_block() || container(text).is_some())
}

/// Returns the text of the list item that a line begins.
pub fn item(text: &str) -> Option<&str> {
    match container(text).filter(|_| !is_rule(text))? {
        (Container::Item { .. }, text, _) => Some(text),
        (Container::Quote, ..) => None,
    }
}

/// Returns what is in a quote, given what is behind its marker.
fn quoted(text: &str) -> &str {
    text.strip_prefix(' ').unwrap_or(text)
}

/// Returns the container that a text begins, with the text in it and its marker.
fn container(text: &str) -> Option<(Container, &str, &str)> {
    if let Some(rest) = text.strip_prefix('>') {
        return Some((Container::Quote, quoted(rest), ">"));
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let length = match text.as_bytes().get(digits)? {
        b'*' | b'-' | b'+' if digits == 0 => 1,
        b'.' | b')' if (1..10).contains(&digits) => digits + 1,
        _ => return None,
    };
    let (marker, rest) = text.split_at(length);
    let inner = rest.trim_start_matches(' ');
    let blanks = rest.len() - inner.len();
    if blanks == 0 {
        return None;
    }
    // More than four blanks would begin indented code.
    let source = length + if blanks > 4 { 1 } else { blanks };
    Some((Container::Item { source, written: length + 1 }, inner, marker))
}
