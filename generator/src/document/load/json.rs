//! Reads JSON with `serde_json`.
//!
//! `serde_json` returns a float for a number with a fraction and for an integer beyond 64 bits. It visits numbers in the order of
//! the text, so [`Literals`](super::literals::Literals) follows it and returns the digits. The feature `arbitrary_precision`
//! would return them too, but features are shared: it would change how every other crate of a build script reads JSON.

use serde_json::Deserializer;

use super::finding::{offset, report};
use super::tree::Reader;
use crate::config::Limits;
use crate::diagnostics::events::{Event, Json, Spanned};
use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::document::node::{Document, Node};
use crate::source::FileId;

/// Reads a text.
///
/// # Errors
///
/// If it is not JSON, which is not reported yet: it may be YAML. Returns `None` if a limit was exceeded, which is reported.
pub(super) fn read(
    file: FileId,
    text: &str,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Document>, (Location, Problem)> {
    let (mut reader, mut outcome) = read_as(text, text, limits);
    if outcome.as_ref().is_err_and(|error| error.to_string().starts_with("number out of range")) {
        (reader, outcome) = read_as(&in_range(text), text, limits);
    }
    match outcome {
        Err(error) if !reader.stopped => Err(explain(file, text, limits, &error)),
        outcome => {
            report(file, text, reader.findings, diagnostics);
            let has_references = reader.has_references;
            Ok(outcome.ok().map(|root| Document { file, root, has_references }))
        }
    }
}

/// Reads a readable form of a text, with the digits of numbers from the text itself.
fn read_as<'t>(readable: &str, text: &'t str, limits: &'t Limits) -> (Reader<'t>, Result<Node, serde_json::Error>) {
    let mut reader = Reader::json(text, limits);
    let mut deserializer = Deserializer::from_str(readable);
    let outcome = reader.read(&mut deserializer).and_then(|root| deserializer.end().map(|()| root));
    (reader, outcome)
}

/// Replaces the numbers out of the range of floats, which `serde_json` refuses, by a float of the same length.
fn in_range(text: &str) -> String {
    let mut readable = String::with_capacity(text.len());
    for Spanned { event, range, .. } in Json::new(text).map_while(Result::ok) {
        if let Event::Scalar { text: literal, plain: true } = event
            && literal.parse().is_ok_and(f64::is_infinite)
        {
            readable.push_str(&text[readable.len()..range.start]);
            readable.push_str(&format!("{:<width$}", "0.0", width = range.len()));
        }
    }
    readable.push_str(&text[readable.len()..]);
    readable
}

fn explain(file: FileId, text: &str, limits: &Limits, error: &serde_json::Error) -> (Location, Problem) {
    let offset = offset(text, error.line(), |_| Some(error.column().saturating_sub(1)));
    let location = Location::Offset(file, offset);
    let reason = error.to_string();
    let mut reason = reason.rfind(" at line ").map_or(reason.as_str(), |end| &reason[..end]);
    let advice = match reason {
        "recursion limit exceeded" => return (location, Problem::NestedTooDeep { limit: limits.depth }),
        _ if error.is_eof() => {
            reason = "unexpected end of the text";
            "close all quotes and brackets; check that the file is complete"
        }
        "control character (\\u0000-\\u001F) found while parsing a string" => {
            reason = "a string contains a line break or another control character";
            "escape a line break as `\\n` and a tab as `\\t`, or add the missing closing quote"
        }
        "trailing comma" => "remove the comma before the closing bracket",
        "key must be a string" | "expected value" => {
            "use double quotes around keys and strings, and remove comments; for YAML, rename the file to `.yaml`"
        }
        _ => "check the text before this place, too: a comma or a quote may be missing",
    };
    (location, Problem::JsonSyntax { reason: reason.to_owned(), advice })
}
