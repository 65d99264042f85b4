//! Loads every file that references lead to.
//!
//! In: the document that describes an API, with its overlays applied. Out: [`Documents`], with every file that can be reached, and
//! where each reference between files leads. Nothing is fetched: a URI names a file only if the configuration maps it to one.
//!
//! Whether a `$ref` is followed depends on its context: in an example it is data, and operations that are not selected are not
//! parsed. So every `$ref` is resolved here, but no problem is reported: it is recorded with the reference, and reported when
//! `parse` or `resolve` follows it.

#[cfg(test)]
mod tests;

use std::path::{Component, Path, PathBuf};

use crate::config::{self, Input, Limits};
use crate::diagnostics::Diagnostics;
use crate::document::documents::{Destination, Documents, Loaded};
use crate::document::load;
use crate::document::node::{Document, Node, Object};
use crate::document::uri;
use crate::maps::{HashMap, IndexSet};
use crate::source::{FileId, Sources, normalize};

/// Loads the files that references lead to from `root`, directly or through others.
pub fn load_referenced(root: Document, config: &config::Api, limits: &Limits, sources: &mut Sources) -> Documents {
    let own = || sources.file(root.file).path.parent().unwrap_or(Path::new("")).to_owned();
    let folder = config.root.clone().unwrap_or_else(own);
    let base = Base { file: root.file, uri: None };
    let files = HashMap::from_iter([(normalize(&sources.file(root.file).path), root.file)]);
    let mut loader = Loader {
        config,
        limits,
        sources,
        root: root.file,
        real_folder: std::fs::canonicalize(folder.join(".")).ok(),
        folder: normalize(&folder),
        documents: Documents::new(root, folder, limits),
        files,
        bases: IndexSet::from_iter([base]),
    };
    let mut next = 0;
    while let Some(base) = loader.bases.get_index(next).cloned() {
        next += 1;
        loader.load_from(&base);
    }
    loader.documents.connect();
    loader.documents
}

/// A file, and a URI that the references in it are relative to, if it is known by one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Base {
    file: FileId,
    uri: Option<String>,
}

struct Loader<'a> {
    config: &'a config::Api,
    limits: &'a Limits,
    sources: &'a mut Sources,
    root: FileId,
    folder: PathBuf,
    /// The folder without symbolic links, if it exists.
    real_folder: Option<PathBuf>,
    documents: Documents,
    /// The loaded files by their normalized paths: the configuration may spell that of the root in another way.
    files: HashMap<PathBuf, FileId>,
    /// The files found so far, in the order in which they are searched for references.
    bases: IndexSet<Base>,
}

impl Loader<'_> {
    /// Loads the files that the references of one file lead to.
    fn load_from(&mut self, base: &Base) {
        let own = self.documents.self_uri(base.file).map(str::to_owned);
        let mut paths = Paths::default();
        if let Some(document) = self.documents.document(base.file).filter(|document| document.has_references) {
            let bases = base.uri.iter().chain(&own);
            collect(&document.root, &mut bases.cloned().collect(), &mut paths);
        }
        for path in paths {
            let destination = self.destination(&path, base.file);
            if let Destination::File(file) = destination {
                self.bases.insert(Base { file, uri: None });
                // The document of the API is not a schema, whatever URI it gives itself.
                if path.contains(':') && file != self.root {
                    self.bases.insert(Base { file, uri: Some(path.clone()) });
                }
            }
            if let Some(own) = own.as_deref().filter(|_| !path.contains(':')) {
                self.documents.add_destination(base.file, uri::absolute(Some(own), &path), destination.clone());
            }
            self.documents.add_destination(base.file, path, destination);
        }
    }

    /// Returns where a reference in a file leads (RFC 3986, 5.2), and loads the file. If no file is mapped to its URI, a relative one is
    /// relative to the path of the file.
    fn destination(&mut self, path: &str, from: FileId) -> Destination {
        let uri = self.documents.self_uri(from).map_or_else(|| path.to_owned(), |own| uri::absolute(Some(own), path));
        if self.documents.self_uri(self.root) == Some(&uri) {
            return Destination::File(self.root);
        }
        if let Some(mapped) = self.config.remotes.get(&uri).or_else(|| self.config.remotes.get(path)) {
            return self.load(mapped);
        }
        if path.contains("://") || path.starts_with("//") {
            return Destination::Remote;
        }
        let folder = self.sources.file(from).path.parent().unwrap_or(Path::new(""));
        let path = normalize(&folder.join(&*uri::percent_decode(path)));
        if self.is_inside(&path) { self.load(&Input::Path(path)) } else { Destination::Outside }
    }

    /// Returns whether a path is in the root folder, and no symbolic link leads it out of there.
    fn is_inside(&self, path: &Path) -> bool {
        let within = path.strip_prefix(&self.folder);
        let is_inside = within.is_ok_and(|rest| rest.components().all(|part| matches!(part, Component::Normal(_))));
        is_inside
            && self
                .real_folder
                .as_ref()
                .zip(std::fs::canonicalize(path).ok())
                .is_none_or(|(folder, real)| real.starts_with(folder))
    }

    fn load(&mut self, input: &Input) -> Destination {
        let path = if let Input::Path(path) = input { Some(normalize(path)) } else { None };
        if let Some(file) = path.as_ref().and_then(|path| self.files.get(path)) {
            return Destination::File(*file);
        }
        let file = match load::open(input, self.sources, self.limits) {
            Ok(file) => file,
            Err(problem) => return Destination::Unreadable(problem),
        };
        self.files.extend(path.map(|path| (path, file)));
        if !self.documents.has_file(file) {
            let mut diagnostics = Diagnostics::default();
            let document = load::load_source(file, self.sources, self.limits, &mut diagnostics);
            self.documents.add_file(file, Loaded { document, diagnostics });
        }
        Destination::File(file)
    }
}

/// The references of a file to others, without their fragments.
type Paths = IndexSet<String>;

/// Collects the references in a value. The depth of documents is limited, so this recursion ends.
///
/// `bases` are the URIs of the objects around it. Only the `$id` of a schema is a base URI, and only `parse` knows the schemas, so
/// that references are resolved against each of them.
fn collect(node: &Node, bases: &mut Vec<String>, paths: &mut Paths) {
    match node {
        Node::Array(items) => items.iter().for_each(|item| collect(item, bases, paths)),
        Node::Object(object) => collect_members(object, bases, paths),
        Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) => {}
    }
}

fn collect_members(object: &Object, bases: &mut Vec<String>, paths: &mut Paths) {
    let outer = bases.len();
    bases.extend(own_base(object, bases.last().map(String::as_str)));
    for (name, value) in object {
        for reference in uri::external_references(name, value) {
            add(reference, bases, paths);
        }
        collect(value, bases, paths);
    }
    bases.truncate(outer);
}

/// Returns the base URI that a schema resource defines for itself (JSON Schema Core, 8.2.1).
fn own_base(object: &Object, base: Option<&str>) -> Option<String> {
    let id = object.get("$id")?.as_str()?;
    Some(uri::absolute(base, uri::split(id).0))
}

fn add(reference: &str, bases: &[String], paths: &mut Paths) {
    let (path, _) = uri::split(reference);
    paths.extend(bases.iter().map(|base| uri::absolute(Some(base), path)));
    // OpenAPI 3.0 has no `$id`, and it applies to schemas only: any other reference is relative to the file.
    if !paths.contains(path) {
        paths.insert(path.to_owned());
    }
}
