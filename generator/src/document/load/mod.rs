//! Loads JSON and YAML.
//!
//! In: a path, or the text of a file. Out: a [`Document`], one ordered tree. Every problem is reported that does not end the reading,
//! such as a duplicate key or a merge key without a mapping. Untrusted input is bounded by [`Limits`].
//!
//! `serde_json` reads JSON (RFC 8259), `serde_yaml` reads YAML (1.2.2, core schema), both through one visitor. Numbers keep all
//! digits: where a reader returns a float, the digits come from the text (see [`literals`] and [`numbers`]).

mod finding;
mod json;
mod literals;
mod numbers;
#[cfg(test)]
mod tests;
mod tree;
mod yaml;

use std::io::ErrorKind;
use std::path::Path;

use crate::config::Limits;
use crate::diagnostics::events::looks_like_json;
use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::document::node::Node;
use crate::source::{FileId, Place, Sources};

/// A loaded file.
#[derive(Clone, Debug)]
pub struct Document {
    /// The file.
    pub file: FileId,
    /// Its content.
    pub root: Node,
}

/// Loads a file that the configuration names. Returns `None` if it has errors, which are reported.
pub fn load(path: &Path, sources: &mut Sources, limits: &Limits, diagnostics: &mut Diagnostics) -> Option<Document> {
    match sources.read(path) {
        Ok(file) => load_text(file, sources, limits, diagnostics),
        Err(error) => {
            diagnostics.report(Location::Nowhere, unreadable(path, &error));
            None
        }
    }
}

/// The problem of a file that can't be read.
pub fn unreadable(path: &Path, error: &std::io::Error) -> Problem {
    let path = path.display().to_string().replace('\\', "/");
    match error.kind() {
        ErrorKind::NotFound => Problem::FileNotFound { path },
        ErrorKind::InvalidData => Problem::InvalidUtf8 { path },
        _ => Problem::FileUnreadable { path, reason: error.kind().to_string() },
    }
}

/// Loads a text that is among the sources. Returns `None` if it has errors, which are reported.
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
            // YAML in flow style starts as JSON does. Only the extension tells them apart.
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
