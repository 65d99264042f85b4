//! YAML, read by `serde_yaml`.
//!
//! `serde_yaml` gives a float for a number with a fraction or beyond 128 bits, and a string for one that no float comes near. A
//! float gives back up to fifteen digits as they were. Where a text has numbers of other kinds, which few have, a
//! second look at its plain scalars restores what was written, by the rules of the core schema (YAML 1.2.2, 10.3.2).

use std::collections::HashMap;

use super::Limits;
use super::tree::{Finding, Reader};
use crate::diagnostics::{Diagnostics, Location, Problem, find};
use crate::events::{Event, Spanned, Yaml};
use crate::node::{Node, Number};
use crate::source::{FileId, Place};

/// Reads a text. `None` if it can't be read, which is reported.
pub(super) fn read(file: FileId, text: &str, limits: &Limits, diagnostics: &mut Diagnostics) -> Option<Node> {
    let mut reader = Reader::yaml(text, limits);
    let mut documents = serde_yaml::Deserializer::from_str(text);
    let outcome = documents.next().map_or(Ok(Node::Null), |document| reader.read(document));
    let pointer = reader.pointer();
    let stopped = reader.stopped;
    report(file, text, reader.findings, diagnostics);
    let mut root = match outcome {
        Ok(root) => root,
        Err(_) if stopped => return None,
        Err(error) => {
            let (location, problem, related) = explain(file, text, limits, &error);
            // A key that is not a scalar has no text that could be asked for; the reader says where, but not what it means.
            if problem == Problem::KeyNotAName {
                diagnostics.report(Place { file, pointer }, problem);
            } else {
                diagnostics.report_with(location, problem, related);
            }
            return None;
        }
    };
    if documents.next().is_some() {
        diagnostics.report(Location::Offset(file, second_document(text)), Problem::SeveralDocuments);
        return None;
    }
    if has_long_numbers(text)
        && let Err((offset, reason)) = restore(&mut root, text)
    {
        let advice = "put quotes around texts, and write numbers as JSON does";
        diagnostics.report(Location::Offset(file, offset), Problem::YamlSyntax { reason, advice });
        return None;
    }
    Some(root)
}
