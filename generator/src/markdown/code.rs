//! Code spans, and characters that are not visible.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::text::{is_invisible, is_printable};

/// Returns a string of the document as inline code.
pub fn code(text: &str) -> String {
    let text = visible(text);
    if !text.trim().is_empty() && !text.contains('`') {
        return format!("`{text}`");
    }
    let ticks = "`".repeat(longest_run(&text) + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') || text.trim().is_empty() { " " } else { "" };
    format!("{ticks}{pad}{text}{pad}{ticks}")
}

/// Returns the length of the longest run of ticks in a text.
pub fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// Replaces invisible characters, of which those that reverse the direction of text are dangerous, and tabs.
pub fn visible(line: &str) -> Cow<'_, str> {
    if is_printable(line, []) {
        return line.into();
    }
    line.replace('\t', "    ").chars().map(|c| if is_invisible(c) { ' ' } else { c }).collect()
}

/// Returns whether nothing in a text is visible.
pub fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || is_invisible(c))
}

/// The runs of ticks of a text, by which a code span finds its end without a search that fails again and again.
#[derive(Debug, Default)]
pub struct Ticks {
    /// The start of the last run of each length.
    last: HashMap<usize, usize>,
}

impl Ticks {
    /// Finds the runs of ticks in a text.
    pub fn of(text: &str) -> Self {
        let mut last = HashMap::new();
        let mut at = 0;
        while let Some(found) = text[at..].find('`') {
            at += found;
            let length = run(&text[at..]);
            last.insert(length, at);
            at += length;
        }
        Self { last }
    }

    /// Returns the end of the code span that begins at a run of ticks, or `None` if it begins none.
    pub fn span_end(&self, text: &str, start: usize) -> Option<usize> {
        let length = run(&text[start..]);
        self.last.get(&length).filter(|last| **last > start)?;
        let mut at = start + length;
        loop {
            at += text[at..].find('`')?;
            let found = run(&text[at..]);
            at += found;
            if found == length {
                return Some(at);
            }
        }
    }
}

/// Returns the number of ticks that a text begins with.
pub fn run(text: &str) -> usize {
    text.bytes().take_while(|byte| *byte == b'`').count()
}
