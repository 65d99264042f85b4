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
mod value;
mod yaml;

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::config::{Input, Limits};
use crate::diagnostics::events::looks_like_json;
use crate::diagnostics::{Diagnostics, Location, Problem, nearest};
use crate::document::node::{Document, Node};
use crate::source::{FileId, Place, Sources};

/// Loads a document that the configuration names at a location. Returns `None` if it has errors, which are reported.
pub fn load(
    input: &Input,
    location: &Location,
    sources: &mut Sources,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    match open(input, sources, limits) {
        Ok(file) => load_source(file, sources, limits, diagnostics),
        Err(problem) => {
            diagnostics.report(location.clone(), problem);
            None
        }
    }
}

/// Adds a document to the sources, or finds it there.
///
/// # Errors
///
/// If the file can't be read, or another document has the name of one that is in memory.
pub fn open(input: &Input, sources: &mut Sources, limits: &Limits) -> Result<FileId, Problem> {
    let other = |name: &Path| Problem::DuplicateDocumentName { name: name.display().to_string() };
    match input {
        Input::Path(path) => sources.read(path, limits.file).map_err(|error| unreadable(path, &error, limits)),
        Input::Text { name, text } => match sources.find(name) {
            Some(file) if sources.file(file).text == text.strip_prefix('\u{feff}').unwrap_or(text) => Ok(file),
            Some(_) => Err(other(name)),
            None => Ok(sources.add(name, text.as_str())),
        },
        Input::Value { name, value } => match sources.find(name) {
            Some(file) if sources.file(file).value.as_ref() == Some(value) => Ok(file),
            Some(_) => Err(other(name)),
            None => Ok(sources.add_value(name, value.clone())),
        },
        Input::OpenApi { name, document } => {
            let value = serde_json::to_value(document).map_err(|error| {
                let (path, reason) = (name.display().to_string(), error.to_string());
                Problem::FileUnreadable { path, reason }
            })?;
            open(&Input::value(name, value), sources, limits)
        }
    }
}

/// Returns the problem of a file that can't be read.
pub fn unreadable(path: &Path, error: &std::io::Error, limits: &Limits) -> Problem {
    let similar = || similar_file(path);
    let path = path.display().to_string().replace('\\', "/");
    match error.kind() {
        ErrorKind::NotFound if url_in(&path).is_some() => {
            Problem::RemoteDocument { url: url_in(&path).unwrap_or_default().to_owned() }
        }
        ErrorKind::NotFound => {
            let advice = match similar() {
                Some(similar) => format!("did you mean `{}`?", similar.display().to_string().replace('\\', "/")),
                None => {
                    "a relative path starts at the folder of the file that contains it, or at the working directory"
                        .to_owned()
                }
            };
            Problem::FileNotFound { path, advice }
        }
        ErrorKind::InvalidData => Problem::InvalidUtf8 { path },
        ErrorKind::FileTooLarge => Problem::FileTooLarge { path, limit: limits.file },
        ErrorKind::Unsupported => Problem::FileUnreadable { path, reason: "not a regular file".to_owned() },
        _ => Problem::FileUnreadable { path, reason: error.kind().to_string() },
    }
}

/// Returns the URL in a path, which may have been joined to a folder.
fn url_in(path: &str) -> Option<&str> {
    ["https://", "http://"].iter().find_map(|scheme| path.find(scheme).map(|start| &path[start..]))
}

/// The most entries of a folder that are compared with a misspelled name.
const MOST_ENTRIES: usize = 1_000;

/// Returns the path of a file whose name is similar to that of a missing one.
fn similar_file(path: &Path) -> Option<PathBuf> {
    let (folder, name) = (path.parent()?, path.file_name()?.to_str()?);
    let entries = std::fs::read_dir(folder.join(".")).ok()?.take(MOST_ENTRIES).filter_map(Result::ok);
    let files = entries.filter(|entry| entry.path().is_file());
    let mut names: Vec<String> = files.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    // Folders have their entries in any order.
    names.sort();
    nearest(name, names.iter().map(String::as_str)).map(|similar| path.with_file_name(similar))
}

/// Loads a document that is among the sources. Returns `None` if it has errors, which are reported.
pub fn load_source(
    file: FileId,
    sources: &Sources,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let source = sources.file(file);
    let has_extension = |wanted: &str| source.path.extension().is_some_and(|extension| extension == wanted);
    let text = source.text.as_str();
    let errors = diagnostics.errors();
    let document = if let Some(value) = &source.value {
        value::read(file, value, limits, diagnostics).map(|root| Document { file, root, has_references: true })
    } else if text.trim().is_empty() {
        Some(Document { file, root: Node::Null, has_references: false })
    } else if has_extension("json") || looks_like_json(text) {
        match json::read(file, text, limits, diagnostics) {
            Ok(document) => document,
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
    if document.root == Node::Null {
        diagnostics.report(Place::top(file), Problem::EmptyDocument);
    }
    (diagnostics.errors() == errors).then_some(document)
}
