//! Path templates, matched with the paths of requests.

use std::borrow::Cow;

use super::super::style::Escape;
use super::decoding::{Decoding, split_pair};

/// A path template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Template {
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
pub(crate) type Captured<'a> = Vec<(&'static str, &'a str)>;

impl Template {
    /// Returns the template of a path.
    pub(crate) fn new(path: &'static str) -> Self {
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
    pub(crate) fn captures<'a>(&self, path: &'a str, query: Option<&str>) -> Option<Captured<'a>> {
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

/// Matches a segment, whose parameters have as few characters as possible, possibly none: only the last literal is at the end.
fn captures_segment<'a>(pieces: &[Piece], text: &'a str, captured: &mut Captured<'a>) -> Option<()> {
    let (pieces, text) = match pieces {
        [] => return text.is_empty().then_some(()),
        [Piece::Literal(literal)] => {
            let is_same = text == *literal || Decoding::Percent.decoded(text).is_ok_and(|text| text == *literal);
            return is_same.then_some(());
        }
        [Piece::Literal(literal), rest @ ..] => (rest, written(literal).find_map(|one| text.strip_prefix(&*one))?),
        [Piece::Parameter(_), ..] => (pieces, text),
    };
    let (pieces, mut text) = match pieces {
        [rest @ .., Piece::Literal(literal)] => (rest, written(literal).find_map(|one| text.strip_suffix(&*one))?),
        _ => (pieces, text),
    };
    for (index, piece) in pieces.iter().enumerate() {
        let Piece::Parameter(name) = piece else { continue };
        let (value, rest) = match &pieces[index + 1..] {
            [] => (text, ""),
            [Piece::Parameter(_), ..] => ("", text),
            [Piece::Literal(literal), ..] => first_of(literal, text)?,
        };
        captured.push((name, value));
        text = rest;
    }
    Some(())
}

/// Returns what is before and behind the first occurrence of a literal.
fn first_of<'a>(literal: &str, text: &'a str) -> Option<(&'a str, &'a str)> {
    written(literal).filter_map(|one| text.split_once(&*one)).min_by_key(|(before, _)| before.len())
}

/// Returns a literal as it is, and as clients escape it.
fn written(literal: &str) -> impl Iterator<Item = Cow<'_, str>> {
    let escaped = Some(Escape::Unsafe.escaped(literal)).filter(|escaped| escaped != literal);
    let lower = escaped.as_ref().map(|escaped| lower_triplets(escaped));
    [Some(Cow::Borrowed(literal)), escaped.map(Cow::Owned), lower.map(Cow::Owned)].into_iter().flatten()
}

/// Returns a text whose percent-encoded bytes have lower-case digits.
fn lower_triplets(text: &str) -> String {
    let mut parts = text.split('%');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |lower, part| match part.split_at_checked(2) {
        Some((digits, rest)) => lower + "%" + &digits.to_ascii_lowercase() + rest,
        None => lower + "%" + part,
    })
}
