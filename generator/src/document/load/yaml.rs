//! Reads YAML with `serde_yaml`.
//!
//! `serde_yaml` returns a float for a number with a fraction or beyond 128 bits, and a string for one out of the range of floats. A
//! float preserves up to fifteen digits. [`numbers`] restores the longer numbers, which few texts have.

use super::finding::{offset, report};
use super::numbers;
use super::tree::Reader;
use crate::config::Limits;
use crate::diagnostics::events::{Event, Spanned, SyntaxError, Yaml};
use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::document::node::{Document, Node};
use crate::source::{FileId, Place};

/// Reads a text. Returns `None` if it is not a single YAML document, which is reported.
pub(super) fn read(file: FileId, text: &str, limits: &Limits, diagnostics: &mut Diagnostics) -> Option<Document> {
    if let Some(offset) = too_deep(text, limits.depth) {
        diagnostics.report(Location::Offset(file, offset), Problem::NestedTooDeep { limit: limits.depth });
        return None;
    }
    let mut reader = Reader::yaml(text, limits);
    let mut documents = serde_yaml::Deserializer::from_str(text);
    let outcome = documents.next().map_or(Ok(Node::Null), |document| reader.read(document));
    let pointer = reader.pointer();
    let (stopped, has_references) = (reader.stopped, reader.has_references);
    report(file, text, reader.findings, diagnostics);
    let mut root = match outcome {
        Ok(root) => root,
        Err(_) if stopped => return None,
        Err(error) => {
            let at = Place { file, pointer };
            let (location, problem, related) = explain(at, text, limits, &error);
            diagnostics.report_with(location, problem, related);
            return None;
        }
    };
    if documents.next().is_some() {
        diagnostics.report(Location::Offset(file, second_document(text)), Problem::MultipleDocuments);
        return None;
    }
    if numbers::are_long(text)
        && let Err((offset, reason)) = numbers::restore(&mut root, text)
    {
        let advice = "quote strings, and write numbers as in JSON";
        diagnostics.report(Location::Offset(file, offset), Problem::YamlSyntax { reason, advice });
        return None;
    }
    Some(Document { file, root, has_references })
}

/// Returns the byte offset at which a text in flow style exceeds the limit of depth. `serde_yaml` takes quadratic time for it.
fn too_deep(text: &str, limit: usize) -> Option<usize> {
    // Without the bit in which they differ, `[` equals `{` and `]` equals `}`. Strings may contain brackets, so this is an estimate.
    let (mut depth, mut deepest) = (0_usize, 0);
    for byte in text.bytes() {
        match byte | 0x20 {
            b'{' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    if deepest <= limit {
        return None;
    }
    let mut depth = 0_usize;
    for event in Yaml::new(text) {
        match event {
            Ok(Spanned { event: Event::ObjectStart | Event::ArrayStart, range, .. }) => {
                depth += 1;
                if depth > limit {
                    return Some(range.start);
                }
            }
            Ok(Spanned { event: Event::ObjectEnd | Event::ArrayEnd, .. }) => depth = depth.saturating_sub(1),
            Ok(Spanned { event: Event::Scalar { .. } | Event::Alias(_), .. }) => {}
            Err(SyntaxError { offset, reason }) => return (reason == "recursion limit exceeded").then_some(offset),
        }
    }
    None
}

/// A location, a problem, and related locations.
type Explained = (Location, Problem, Vec<(Location, String)>);

/// Translates an error of `serde_yaml`, whose kinds differ only in their text.
fn explain(at: Place, text: &str, limits: &Limits, error: &serde_yaml::Error) -> Explained {
    let file = at.file;
    let message = error.to_string();
    let (first, context) =
        message.split_once(", while ").map_or((message.as_str(), None), |(first, rest)| (first, Some(rest)));
    let (reason, place) = split_place(text, first);
    // For an error of a value, and not of syntax, the path to the value is more precise than the position.
    match reason {
        "repetition limit exceeded" => return (at.into(), Problem::ExcessiveAliasing, Vec::new()),
        "recursion limit exceeded" => return (at.into(), Problem::NestedTooDeep { limit: limits.depth }, Vec::new()),
        _ if reason.ends_with("expected a name") => return (at.into(), Problem::NonScalarKey, Vec::new()),
        _ => {}
    }
    let offset = place.unwrap_or_default();
    let location = Location::Offset(file, offset);
    // `serde_yaml` has another message for some tabs only.
    let is_tab = text.get(offset..).is_some_and(|rest| rest.starts_with('\t'));
    let (reason, advice) = if is_tab { TAB } else { plain(reason) };
    let advice = cause(text).unwrap_or(advice);
    let problem = Problem::YamlSyntax { reason: reason.to_owned(), advice };
    let context = context.map(|context| split_place(text, context));
    let related = context.and_then(|(action, place)| Some((Location::Offset(file, place?), format!("while {action}"))));
    (location, problem, related.into_iter().collect())
}

/// Splits `… at line 3 column 5` into the text and a byte offset.
fn split_place<'m>(text: &str, message: &'m str) -> (&'m str, Option<usize>) {
    let Some((reason, place)) = message.rsplit_once(" at line ") else { return (message, None) };
    let Some((line, column)) = place.split_once(" column ") else { return (message, None) };
    let (Ok(line), Ok(column)) = (line.parse(), column.parse::<usize>()) else { return (message, None) };
    let width = |line: &str| line.char_indices().nth(column.saturating_sub(1)).map(|(byte, _)| byte);
    (reason, Some(offset(text, line, width)))
}

/// The message of a tab as indentation, with advice.
const TAB: (&str, &str) = ("found a tab as indentation", "indent with spaces, not with tabs");

/// Returns advice about an error of syntax by what is written elsewhere: the parser stops some lines after its cause.
fn cause(text: &str) -> Option<&'static str> {
    let has = |is_cause: fn(&str) -> bool| text.lines().any(is_cause);
    if has(|line| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ")) {
        Some("resolve the merge conflict: remove one of the versions, and the lines `<<<<<<<`, `=======` and `>>>>>>>`")
    } else if has(|line| line.contains("$ref: #")) {
        Some("quote each reference, as in `$ref: '#/components/schemas/NAME'`: an unquoted `#` starts a comment")
    } else {
        None
    }
}

/// Returns an error of `serde_yaml` in plain words, with advice.
fn plain(reason: &str) -> (&str, &'static str) {
    match reason {
        "mapping values are not allowed in this context" => {
            let advice = "quote a string that contains `: `; write a space after the `:` of a key; indent all keys of a mapping by the \
                          same width";
            ("unexpected `:`", advice)
        }
        "found character that cannot start any token" => {
            ("unexpected character at the start of a value", "quote a string that starts with `@`, `%` or a backtick")
        }
        "found a tab character that violates indentation" => TAB,
        "unknown anchor" => (
            "unknown anchor",
            "define the anchor `&name` before the alias `*name`; quote a string that starts with `*`",
        ),
        "found unexpected end of stream" => ("unexpected end of the text", "close all quotes and brackets"),
        "did not find expected key" => {
            ("expected a key of the mapping", "align it with the keys above; write a `'` inside single quotes as `''`")
        }
        "did not find expected '-' indicator" => {
            ("expected `-`", "start each item of the sequence with `- `, all at the same indentation")
        }
        "did not find expected alphabetic or numeric character" => {
            ("expected the name of an alias or an anchor", "quote a string that starts with `*` or `&`")
        }
        "found unknown escape character" => (
            "unknown escape sequence",
            "use single quotes, in which a backslash is a backslash; in double quotes, write it as `\\\\`",
        ),
        "did not find expected ',' or '}'" => ("expected `,` or `}`", "close the mapping with `}`, or add a comma"),
        "did not find expected ',' or ']'" => ("expected `,` or `]`", "close the sequence with `]`, or add a comma"),
        _ if reason.contains("invalid value") => (reason, "write a value that the tag allows, or remove the tag"),
        _ => (reason, "check the indentation and the quotes of the lines above"),
    }
}

/// Returns the byte offset of the second document of a text.
fn second_document(text: &str) -> usize {
    let (mut offset, mut begun, mut ended) = (0, false, false);
    for line in text.split_inclusive('\n') {
        let content = line.split('#').next().is_some_and(|content| !content.trim().is_empty());
        if line.starts_with("...") {
            ended = true;
        } else if begun && line.starts_with("---") || ended && content {
            break;
        } else if content && !line.starts_with('%') {
            begun = true;
        }
        offset += line.len();
    }
    offset
}
