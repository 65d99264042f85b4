//! Text becomes a tree.
//!
//! In: a path, or the text of a file. Out: a [`Document`], one ordered tree, whether it was written as JSON or as YAML. What is
//! wrong is reported, all of it where the text can be read on: duplicate keys, keys that are no names, merge keys that can't be
//! merged. What is not to be trusted is bounded by [`Limits`].
//!
//! JSON (RFC 8259) is read by `serde_json`, YAML (1.2.2, core schema) by `serde_yaml`; both through one visitor. Numbers keep
//! all their digits: where a reader gives only a float, the digits are taken from the text (see [`json`] and [`numbers`]).

mod json;
mod numbers;
#[cfg(test)]
mod tests;
mod tree;
mod yaml;

use std::collections::HashSet;
use std::io::ErrorKind;
use std::path::Path;

use self::tree::Finding;
use crate::config::Limits;
use crate::diagnostics::events::looks_like_json;
use crate::diagnostics::{Diagnostics, Location, Problem, find};
use crate::document::node::Node;
use crate::source::{FileId, Place, Sources};

/// One document as it was read.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file.
    pub file: FileId,
    /// What it says.
    pub root: Node,
}

/// Reads a file that the user has named.
pub fn load(path: &Path, sources: &mut Sources, limits: &Limits, diagnostics: &mut Diagnostics) -> Option<Document> {
    load_from(path, Location::Nowhere, sources, limits, diagnostics)
}

/// Reads a file that a document names at `from`, where it is reported if the file can't be read.
pub fn load_from(
    path: &Path,
    from: impl Into<Location>,
    sources: &mut Sources,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    match sources.read(path) {
        Ok(file) => load_text(file, sources, limits, diagnostics),
        Err(error) => {
            let path = path.display().to_string().replace('\\', "/");
            let problem = match error.kind() {
                ErrorKind::NotFound => Problem::FileNotFound { path },
                ErrorKind::InvalidData => Problem::NotUtf8 { path },
                _ => Problem::FileUnreadable { path, reason: error.kind().to_string() },
            };
            diagnostics.report(from, problem);
            None
        }
    }
}

/// Reads a text that is already among the sources.
pub fn load_text(file: FileId, sources: &Sources, limits: &Limits, diagnostics: &mut Diagnostics) -> Option<Document> {
    let source = sources.file(file);
    let has_extension = |wanted: &str| source.path.extension().is_some_and(|extension| extension == wanted);
    let text = source.text.as_str();
    let errors = diagnostics.errors();
    let root = if text.trim().is_empty() {
        Some(Node::Null)
    } else if has_extension("json") || looks_like_json(text) {
        match json::read(file, text, limits, diagnostics) {
            Ok(root) => root,
            // YAML in flow style begins as JSON does; only the name of the file can say that it is meant.
            Err(_) if has_extension("yaml") || has_extension("yml") => yaml::read(file, text, limits, diagnostics),
            Err((location, problem)) => {
                diagnostics.report(location, problem);
                None
            }
        }
    } else {
        yaml::read(file, text, limits, diagnostics)
    }?;
    if root == Node::Null {
        diagnostics.report(Place::top(file), Problem::EmptyDocument);
    }
    (diagnostics.errors() == errors).then_some(Document { file, root })
}

/// Passes on what the visitor has found.
fn report(file: FileId, text: &str, findings: Vec<Finding>, diagnostics: &mut Diagnostics) {
    if findings.is_empty() {
        return;
    }
    let wanted: Vec<_> = findings.iter().map(|finding| (&finding.pointer, finding.occurrence)).collect();
    let exact: Vec<bool> = find(text, &wanted).into_iter().map(|position| position.exact).collect();
    let found = findings.iter().zip(&exact).filter(|(_, exact)| **exact);
    let written: HashSet<Problem> = found.map(|(finding, _)| finding.problem.clone()).collect();
    for (Finding { problem, pointer, occurrence }, exact) in findings.into_iter().zip(exact) {
        let place = Place { file, pointer };
        match problem {
            // It is found again wherever an alias repeats it; once, where it is written, is enough.
            problem if !exact && written.contains(&problem) => {}
            Problem::DuplicateKey { .. } => {
                let first = (Location::Occurrence(place.clone(), 0), "first given here".to_owned());
                diagnostics.report_with(Location::Occurrence(place, occurrence), problem, vec![first]);
            }
            Problem::NotAJsonNumber | Problem::UnknownTag { .. } | Problem::InvalidMergeKey { .. } => {
                diagnostics.report(Location::Value(place), problem);
            }
            problem => diagnostics.report(place, problem),
        }
    }
}

/// The byte at a line, counted from 1, and what `column` finds in it; the end of the line if that is nothing.
fn offset(text: &str, line: usize, column: impl Fn(&str) -> Option<usize>) -> usize {
    let begin = match line.checked_sub(2) {
        None => 0,
        Some(newlines) => text.match_indices('\n').nth(newlines).map_or(text.len(), |(at, _)| at + 1),
    };
    let line = text[begin..].split('\n').next().unwrap_or_default();
    begin + column(line).unwrap_or(line.len())
}
