//! Path templates, matched with the paths of requests.

use super::decoding::{Decoding, split_pair};

/// A path template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Template {
    segments: Vec<Vec<Piece>>,
    /// The pairs of a query in the template, which tell operations of one path apart.
    query: Vec<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    Literal(&'static str),
    Parameter(&'static str),
}

/// The values of path parameters, as they were received.
pub(super) type Captured<'a> = Vec<(&'static str, &'a str)>;

impl Template {
    /// Returns the template of a path.
    pub(super) fn new(path: &'static str) -> Self {
        // A fragment in a path only distinguishes operations in a document; HTTP sends none.
        let path = path.split('#').next().unwrap_or_default();
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let segments = path.trim_start_matches('/').split('/').map(pieces).collect();
        Self { segments, query: query.split('&').filter(|pair| !pair.is_empty()).collect() }
    }

    /// Returns the path of a route of axum, in which each segment that is no plain text is a parameter.
    pub(super) fn route(&self) -> String {
        let segments = self.segments.iter().enumerate().map(|(index, pieces)| match pieces[..] {
            [] => String::new(),
            [Piece::Literal(text)] if text.bytes().all(is_plain) => text.to_owned(),
            _ => format!("{{s{index}}}"),
        });
        format!("/{}", segments.collect::<Vec<_>>().join("/"))
    }

    /// Returns how precise the template is: templates with more literal text match before others.
    pub(super) fn precision(&self) -> (usize, usize, usize) {
        let pieces = || self.segments.iter().flatten();
        let literals = pieces().map(|piece| match piece {
            Piece::Literal(text) => text.len(),
            Piece::Parameter(_) => 0,
        });
        let parameters = pieces().filter(|piece| matches!(piece, Piece::Parameter(_))).count();
        (self.query.len(), usize::MAX - parameters, literals.sum())
    }

    /// Matches a path and a query. Returns the values of the parameters.
    pub(super) fn captures<'a>(&self, path: &'a str, query: Option<&str>) -> Option<Captured<'a>> {
        let given: Vec<&str> = query.unwrap_or_default().split('&').collect();
        let has_pair = |wanted: &&str| given.iter().any(|pair| split_pair(pair) == split_pair(wanted));
        let mut captured = Vec::new();
        let mut segments = path.trim_start_matches('/').split('/');
        for pieces in &self.segments {
            captures_segment(pieces, segments.next()?, &mut captured)?;
        }
        (segments.next().is_none() && self.query.iter().all(has_pair)).then_some(captured)
    }
}

fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

fn pieces(segment: &'static str) -> Vec<Piece> {
    let (mut pieces, mut rest) = (Vec::new(), segment);
    while let Some((literal, (name, behind))) =
        rest.split_once('{').and_then(|(literal, rest)| Some((literal, rest.split_once('}')?)))
    {
        if !literal.is_empty() {
            pieces.push(Piece::Literal(literal));
        }
        pieces.push(Piece::Parameter(name));
        rest = behind;
    }
    if !rest.is_empty() {
        pieces.push(Piece::Literal(rest));
    }
    pieces
}

/// Matches a segment, whose parameters have as few characters as possible: none beside other text, as routes match no empty segments.
fn captures_segment<'a>(pieces: &[Piece], text: &'a str, captured: &mut Captured<'a>) -> Option<()> {
    match pieces {
        [] => text.is_empty().then_some(()),
        [Piece::Literal(literal)] => {
            let is_same = text == *literal || Decoding::Percent.decoded(text).is_ok_and(|text| text == *literal);
            is_same.then_some(())
        }
        [Piece::Literal(literal), rest @ ..] => captures_segment(rest, text.strip_prefix(literal)?, captured),
        [Piece::Parameter(name)] => {
            captured.push((name, text));
            Some(())
        }
        [Piece::Parameter(name), rest @ ..] => {
            let known = captured.len();
            let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            for end in ends {
                captured.push((name, &text[..end]));
                if captures_segment(rest, &text[end..], captured).is_some() {
                    return Some(());
                }
                captured.truncate(known);
            }
            None
        }
    }
}
