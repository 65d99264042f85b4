//! The documents of one API, all of them loaded.
//!
//! [`Documents`] is immutable: it looks up where a reference leads, and never reads a file.

use std::path::PathBuf;

use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::document::node::{Document, Node};
use crate::document::uri;
use crate::maps::HashMap;
use crate::source::{FileId, Place, Pointer};

/// The document that describes an API, and those that references in it lead to.
#[derive(Debug)]
pub struct Documents {
    root: Document,
    /// The other files.
    loaded: HashMap<FileId, Loaded>,
    /// The destinations of references, by the file and the text before the fragment.
    destinations: HashMap<FileId, HashMap<String, Destination>>,
    /// The folder that references may not leave.
    folder: PathBuf,
    /// The greatest length of a chain of references.
    pub most_references: usize,
}

/// A file that a reference leads to.
#[derive(Debug)]
pub(super) struct Loaded {
    /// `None` if the text has errors.
    pub(super) document: Option<Document>,
    /// The problems of the text; they matter only if a reference to the file is followed.
    pub(super) diagnostics: Diagnostics,
}

/// The destination of a reference, apart from its fragment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Destination {
    File(FileId),
    /// A URI that no file is mapped to.
    Remote,
    /// A path out of the folder.
    Outside,
    /// A file that can't be read.
    Unreadable(Problem),
}

impl Documents {
    /// Starts with the document that describes the API.
    pub(super) fn new(root: Document, folder: PathBuf, most_references: usize) -> Self {
        Self { root, loaded: HashMap::default(), destinations: HashMap::default(), folder, most_references }
    }

    pub(super) fn add_file(&mut self, file: FileId, loaded: Loaded) {
        self.loaded.insert(file, loaded);
    }

    pub(super) fn has_file(&self, file: FileId) -> bool {
        file == self.root.file || self.loaded.contains_key(&file)
    }

    pub(super) fn add_destination(&mut self, from: FileId, path: String, destination: Destination) {
        self.destinations.entry(from).or_default().insert(path, destination);
    }

    /// Returns the document that describes the API.
    pub fn root(&self) -> (Place, &Node) {
        (Place::top(self.root.file), &self.root.root)
    }

    /// Returns the document of a file, if it was loaded without errors.
    pub(super) fn document(&self, file: FileId) -> Option<&Document> {
        if file == self.root.file { Some(&self.root) } else { self.loaded.get(&file)?.document.as_ref() }
    }

    /// Returns the schemas among the components of the root document: name, place, and node.
    pub fn components(&self) -> impl Iterator<Item = (&str, Place, &Node)> {
        let (top, root) = self.root();
        let place = top.member("components").member("schemas");
        let named = root.get("components").and_then(|components| components.get("schemas")).and_then(Node::as_object);
        named.into_iter().flatten().map(move |(name, node)| (name.as_str(), place.member(name), node))
    }

    /// Returns the node at a place, if it exists.
    pub fn node(&self, place: &Place) -> Option<&Node> {
        place.pointer.segments().try_fold(&self.document(place.file)?.root, |node, segment| match node {
            Node::Object(object) => object.get(&*segment),
            Node::Array(items) => items.get(segment.parse::<usize>().ok()?),
            Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) => None,
        })
    }

    /// Follows the reference at `from`. If it leads nowhere, that is reported there.
    pub fn follow(&self, reference: &str, from: &Place, diagnostics: &mut Diagnostics) -> Option<(Place, &Node)> {
        let (path, fragment) = uri::split(reference);
        let file = if path.is_empty() { from.file } else { self.file(path, reference, from, diagnostics)? };
        let fragment = uri::percent_decode(fragment);
        let is_pointer = fragment.is_empty() || fragment.starts_with('/');
        let place = Place { file, pointer: Pointer::from_text(&*fragment) };
        let node = self.node(&place).filter(|_| is_pointer);
        if node.is_none() {
            let problem = self.unresolved(reference, Some(&place), diagnostics);
            diagnostics.report(Location::Value(from.clone()), problem);
        }
        Some((place, node?))
    }

    /// Returns the file that a reference at `from` names by its path or URI, without a fragment. If there is none, that is
    /// reported there.
    pub fn open(&self, path: &str, from: &Place, diagnostics: &mut Diagnostics) -> Option<FileId> {
        self.file(path, path, from, diagnostics)
    }

    fn file(&self, path: &str, reference: &str, from: &Place, diagnostics: &mut Diagnostics) -> Option<FileId> {
        let destination = self.destinations.get(&from.file).and_then(|known| known.get(path));
        let problem = match destination {
            Some(Destination::File(file)) => {
                if let Some(loaded) = self.loaded.get(file) {
                    diagnostics.extend(&loaded.diagnostics);
                }
                return self.document(*file).map(|_| *file);
            }
            Some(Destination::Remote) => Problem::RemoteReference { reference: reference.to_owned() },
            Some(Destination::Outside) => {
                let folder = self.folder.display().to_string();
                Problem::ReferenceOutsideRoot { reference: reference.to_owned(), folder }
            }
            Some(Destination::Unreadable(problem)) => problem.clone(),
            None => self.unresolved(reference, None, diagnostics),
        };
        diagnostics.report(Location::Value(from.clone()), problem);
        None
    }

    /// Returns the problem of a reference whose target does not exist, with a suggestion if the target is misspelled.
    pub fn unresolved(&self, reference: &str, target: Option<&Place>, diagnostics: &mut Diagnostics) -> Problem {
        let advice = match target.and_then(|target| self.nearest(target, diagnostics)) {
            Some(pointer) => format!("did you mean `{}#{pointer}`?", uri::split(reference).0),
            None => "compare its names with the document; `/` in a name is written `~1`".to_owned(),
        };
        Problem::UnresolvedReference { reference: reference.to_owned(), advice }
    }

    /// Returns the place of a node that differs from a place in misspelled names only.
    fn nearest(&self, place: &Place, diagnostics: &mut Diagnostics) -> Option<Pointer> {
        let mut node = &self.document(place.file)?.root;
        let mut pointer = Pointer::root();
        for segment in place.pointer.segments() {
            (node, pointer) = match node {
                Node::Object(object) if object.contains_key(&*segment) => {
                    (object.get(&*segment)?, pointer.member(&segment))
                }
                Node::Object(object) => {
                    let name = diagnostics.nearest(&segment, object.keys().map(String::as_str))?;
                    (object.get(name)?, pointer.member(name))
                }
                Node::Array(items) => (items.get(segment.parse::<usize>().ok()?)?, pointer.member(&segment)),
                Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) => return None,
            };
        }
        Some(pointer)
    }
}
