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
    let rest = row.iter().try_fold(text, |text, piece| match piece {
        Piece::Start => Some(text),
        Piece::End => text.is_empty().then_some(text),
        Piece::Text(expected) => text.strip_prefix(expected),
        Piece::Chars(ranges, least, most) => {
            let is_member = |char: &char| ranges.iter().any(|(first, last)| (first..=last).contains(&char));
            let (mut count, mut length) = (0, 0);
            for char in text.chars().take(*most as usize).take_while(is_member) {
                count += 1;
                length += char.len_utf8();
            }
            if count >= *least { text.get(length..) } else { None }
        }
    });
    rest.is_some()
}
