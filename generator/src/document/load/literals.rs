//! The numbers of a JSON text, with all their digits.

use crate::diagnostics::events::string_end;
use crate::document::node::Number;

/// The numbers of a text, in order. The text is JSON as far as it has been read.
pub(super) struct Literals<'t> {
    rest: &'t str,
    /// The number of numbers that were skipped since the last one was taken.
    skipped: usize,
}

impl<'t> Literals<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { rest: text, skipped: 0 }
    }

    /// Skips a number.
    pub(super) fn skip(&mut self) {
        self.skipped += 1;
    }

    /// Returns the number after those that were skipped or taken.
    pub(super) fn take(&mut self) -> Option<Number> {
        for _ in 0..std::mem::take(&mut self.skipped) {
            self.next()?;
        }
        self.next()?.parse().ok()
    }

    fn next(&mut self) -> Option<&'t str> {
        let bytes = self.rest.as_bytes();
        let mut at = 0;
        loop {
            match bytes.get(at)? {
                b'"' => at = string_end(bytes, at)?,
                b'-' | b'0'..=b'9' => break,
                _ => at += 1,
            }
        }
        let (number, rest) = self.rest[at..].split_at(number_length(&bytes[at..]));
        self.rest = rest;
        Some(number)
    }
}

fn number_length(bytes: &[u8]) -> usize {
    let is_part = |byte: &u8| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E');
    bytes.iter().position(|byte| !is_part(byte)).unwrap_or(bytes.len())
}
