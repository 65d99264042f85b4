//! Parse events with positions.
//!
//! In: a JSON or YAML text. Out: its [`Event`]s, each with its byte range. Documents are parsed through `serde`, which
//! reports neither positions nor the digits of a number; this second parser runs only where these are needed. It is
//! lenient, because the text has been parsed before; at a syntax error the stream ends with [`SyntaxError`].
//!
//! JSON: RFC 8259. YAML: 1.2.2, through `granit-parser`.

use std::borrow::Cow;
use std::ops::Range;

use granit_parser::{Event as YamlEvent, Marker, Parser, ScalarStyle, StrInput};

/// A parse event.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Event<'t> {
    /// The start of an object; its keys and values follow in turn.
    ObjectStart,
    /// The end of an object.
    ObjectEnd,
    /// The start of an array.
    ArrayStart,
    /// The end of an array.
    ArrayEnd,
    /// A string, number, boolean or null. If `plain` is set, it is not quoted and may be a number.
    Scalar { text: Cow<'t, str>, plain: bool },
    /// An alias of the anchor with this number.
    Alias(usize),
}

/// An event with its byte range, and the number of the anchor of its value (0 for none).
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Spanned<'t> {
    pub(crate) event: Event<'t>,
    pub(crate) range: Range<usize>,
    pub(crate) anchor: usize,
}

/// A syntax error.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SyntaxError {
    pub(crate) offset: usize,
    pub(crate) reason: String,
}

/// Returns whether a text starts like JSON. YAML in flow style does, too.
pub(crate) fn looks_like_json(text: &str) -> bool {
    text.trim_start_matches([' ', '\t', '\r', '\n']).starts_with(['{', '['])
}

/// The events of a JSON text.
pub(crate) struct Json<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Json<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    fn string(&self, range: Range<usize>) -> Option<Cow<'t, str>> {
        let literal = self.text.get(range)?;
        if literal.contains('\\') {
            return serde_json::from_str(literal).ok().map(Cow::Owned);
        }
        Some(Cow::Borrowed(&literal[1..literal.len() - 1]))
    }

    /// Returns the range of a number, `true`, `false` or `null`.
    fn literal(&self, start: usize) -> Option<Range<usize>> {
        let rest = &self.text[start..];
        let is_word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
        let word = &rest[..rest.bytes().position(|byte| !is_word(byte)).unwrap_or(rest.len())];
        let known =
            matches!(word, "true" | "false" | "null") || word.starts_with(|c: char| c == '-' || c.is_ascii_digit());
        known.then(|| start..start + word.len())
    }
}

impl<'t> Iterator for Json<'t> {
    type Item = Result<Spanned<'t>, SyntaxError>;

    fn next(&mut self) -> Option<Self::Item> {
        let skipped = self.text.as_bytes()[self.at..].iter().position(|byte| !b" \t\r\n,:".contains(byte))?;
        let start = self.at + skipped;
        let mark = |event| Some((event, start..start + 1));
        let step = match self.text.as_bytes()[start] {
            b'{' => mark(Event::ObjectStart),
            b'}' => mark(Event::ObjectEnd),
            b'[' => mark(Event::ArrayStart),
            b']' => mark(Event::ArrayEnd),
            b'"' => string_end(self.text.as_bytes(), start).and_then(|end| {
                let text = self.string(start..end)?;
                Some((Event::Scalar { text, plain: false }, start..end))
            }),
            _ => self.literal(start).map(|range| {
                let text = Cow::Borrowed(&self.text[range.clone()]);
                (Event::Scalar { text, plain: true }, range)
            }),
        };
        let Some((event, range)) = step else {
            self.at = self.text.len();
            return Some(Err(SyntaxError { offset: start, reason: "unexpected character".to_owned() }));
        };
        self.at = range.end;
        Some(Ok(Spanned { event, range, anchor: 0 }))
    }
}

/// Returns the end of the JSON string that starts at `start`, after its closing quote.
pub(crate) fn string_end(bytes: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match bytes.get(at)? {
            b'"' => return Some(at + 1),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
}

/// The events of the first document in a YAML text.
pub(crate) struct Yaml<'t> {
    text: &'t str,
    parser: Parser<'t, StrInput<'t>>,
    ended: bool,
}

impl<'t> Yaml<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        Self { text, parser: Parser::new_from_str(text), ended: false }
    }

    /// Returns the byte offset of a marker; the parser knows it for every text in memory.
    fn offset(&self, marker: &Marker) -> usize {
        marker.byte_offset().unwrap_or(self.text.len())
    }
}

impl<'t> Iterator for Yaml<'t> {
    type Item = Result<Spanned<'t>, SyntaxError>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.ended {
            let (event, span) = match self.parser.next_event()? {
                Ok(event) => event,
                Err(error) => {
                    self.ended = true;
                    let offset = self.offset(error.marker());
                    return Some(Err(SyntaxError { offset, reason: error.info().to_owned() }));
                }
            };
            let quote = match event {
                YamlEvent::Scalar(_, ScalarStyle::SingleQuoted, ..) => Some(b'\''),
                YamlEvent::Scalar(_, ScalarStyle::DoubleQuoted, ..) => Some(b'"'),
                _ => None,
            };
            let (event, anchor) = match event {
                YamlEvent::MappingStart(_, anchor, _) => (Event::ObjectStart, anchor),
                YamlEvent::MappingEnd => (Event::ObjectEnd, 0),
                YamlEvent::SequenceStart(_, anchor, _) => (Event::ArrayStart, anchor),
                YamlEvent::SequenceEnd => (Event::ArrayEnd, 0),
                YamlEvent::Scalar(text, style, anchor, tag) => {
                    // The core tag determines the type of the value, whatever its text looks like.
                    let tagged = tag.is_some_and(|tag| tag.is_yaml_core_schema());
                    (Event::Scalar { text, plain: style == ScalarStyle::Plain && !tagged }, anchor)
                }
                YamlEvent::Alias(anchor) => (Event::Alias(anchor), 0),
                YamlEvent::DocumentEnd | YamlEvent::StreamEnd => {
                    self.ended = true;
                    continue;
                }
                // The start of the stream or of a document, and presentation.
                _ => continue,
            };
            // Diagnostics show a tag together with its value, but not an anchor.
            let start = self.offset(&span.tag_start.unwrap_or(span.start));
            let end = quote.and_then(|quote| closing_quote(self.text, start, quote));
            let range = start..end.unwrap_or_else(|| self.offset(&span.end));
            return Some(Ok(Spanned { event, range, anchor }));
        }
        None
    }
}

/// Returns the end of a quoted YAML scalar; the end that the parser reports includes a comment after the scalar.
fn closing_quote(text: &str, start: usize, quote: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = start + bytes.get(start..)?.iter().position(|byte| *byte == quote)? + 1;
    loop {
        match *bytes.get(at)? {
            b'\\' if quote == b'"' => at += 2,
            byte if byte != quote => at += 1,
            _ if quote == b'\'' && bytes.get(at + 1) == Some(&quote) => at += 2,
            _ => return Some(at + 1),
        }
    }
}
