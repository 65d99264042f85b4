//! Patterns that are matched in one scan, without backtracking.

use super::any::{Pattern, TooManySteps};

/// A piece of a pattern.
#[derive(Debug)]
pub enum Piece {
    /// The start of the text.
    Start,
    /// The end of the text.
    End,
    /// A literal text.
    Text(&'static str),
    /// The longest run of characters in these ranges, with the least and the greatest length.
    Chars(&'static [(char, char)], u32, u32),
}

/// A pattern as alternatives, each a row of pieces.
///
/// Matching never backtracks: the generator writes only rows for which it would not change the result.
pub struct Plain {
    source: &'static str,
    rows: &'static [&'static [Piece]],
}

impl Plain {
    /// Returns a pattern, given its source and the equivalent rows.
    pub const fn new(source: &'static str, rows: &'static [&'static [Piece]]) -> Self {
        Self { source, rows }
    }
}

impl Pattern for Plain {
    fn source(&self) -> &'static str {
        self.source
    }

    fn is_match(&self, text: &str) -> Result<bool, TooManySteps> {
        Ok(self.rows.iter().any(|row| match row {
            [Piece::Start, rest @ ..] => is_at_start(rest, text),
            _ => {
                let starts = text.char_indices().map(|(start, _)| start).chain([text.len()]);
                starts.into_iter().any(|start| is_at_start(row, &text[start..]))
            }
        }))
    }
}

fn is_at_start(row: &[Piece], text: &str) -> bool {
    let mut rest = text;
    for piece in row {
        let next = match piece {
            Piece::Start => Some(rest),
            Piece::End => rest.is_empty().then_some(rest),
            Piece::Text(expected) => rest.strip_prefix(expected),
            Piece::Chars(ranges, least, most) => after_run(rest, ranges, *least, *most),
        };
        let Some(next) = next else { return false };
        rest = next;
    }
    true
}

/// Returns the text after the longest run of characters, unless the run is too short.
fn after_run<'a>(text: &'a str, ranges: &[(char, char)], least: u32, most: u32) -> Option<&'a str> {
    let mut chars = text.chars();
    let mut count = 0;
    while count < most {
        let rest = chars.as_str();
        match chars.next() {
            Some(char) if ranges.iter().any(|(first, last)| *first <= char && char <= *last) => count += 1,
            _ => return (count >= least).then_some(rest),
        }
    }
    (count >= least).then_some(chars.as_str())
}
