//! The documents of one API, all of them loaded.
//!
//! [`Documents`] is immutable: [`follow`](crate::document::follow) looks up where a reference leads, and never reads a file.

use std::path::PathBuf;

use crate::config::Limits;
use crate::diagnostics::{Diagnostics, Problem};
use crate::document::node::{Document, Node};
use crate::document::uri;
use crate::maps::HashMap;
use crate::source::{FileId, Place};

/// The document that describes an API, and those that references in it lead to.
#[derive(Debug)]
pub struct Documents {
    root: Document,
    /// The other files.
    loaded: HashMap<FileId, Loaded>,
    /// The destinations of references, by the file and the text before the fragment.
    destinations: HashMap<FileId, HashMap<String, Destination>>,
    /// The folder that references may not leave.
    pub(super) folder: PathBuf,
    /// The greatest length of a chain of references.
    pub most_references: usize,
    /// The greatest number of members and items that references in place of maps and arrays may repeat.
    pub(super) most_repeated: usize,
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
    pub(super) fn new(root: Document, folder: PathBuf, limits: &Limits) -> Self {
        let (most_references, most_repeated) = (limits.references, limits.expansion);
        let (loaded, destinations) = (HashMap::default(), HashMap::default());
        Self { root, loaded, destinations, folder, most_references, most_repeated }
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

    /// Returns the destination of a reference in a file, by its text before the fragment.
    pub(super) fn destination(&self, from: FileId, path: &str) -> Option<&Destination> {
        self.destinations.get(&from)?.get(path)
    }

    /// Adds the problems of the text of a file to others.
    pub(super) fn report_problems(&self, file: FileId, diagnostics: &mut Diagnostics) {
        if let Some(loaded) = self.loaded.get(&file) {
            diagnostics.extend(&loaded.diagnostics);
        }
    }

    /// Returns the document that describes the API.
    pub fn root(&self) -> (Place, &Node) {
        (Place::top(self.root.file), &self.root.root)
    }

    /// Returns the URI that an OpenAPI document gives itself: its base, by which others can refer to it (OpenAPI 3.2, 4.1). A relative one is
    /// known only to whoever has retrieved the document, and is ignored.
    pub fn self_uri(&self, file: FileId) -> Option<&str> {
        let document = self.document(file)?;
        let is_openapi = file == self.root.file || document.root.get("openapi").is_some();
        let uri = document.root.get("$self").filter(|_| is_openapi)?.as_str()?;
        let (uri, _) = uri::split(uri);
        uri.contains(':').then_some(uri)
    }

    /// Returns the documents that give themselves a URI.
    pub fn self_uris(&self) -> HashMap<String, FileId> {
        let files = self.loaded.keys().copied().chain([self.root.file]);
        files.filter_map(|file| Some((self.self_uri(file)?.to_owned(), file))).collect()
    }

    /// Returns the other files, in the order in which they were read.
    pub fn others(&self) -> Vec<FileId> {
        let mut files: Vec<FileId> = self.loaded.keys().copied().filter(|file| *file != self.root.file).collect();
        files.sort_unstable();
        files
    }

    /// Returns the names of the other files, without their folders and extensions, as references to them have them.
    pub fn stems(&self) -> HashMap<FileId, String> {
        let mut stems: HashMap<FileId, String> = HashMap::default();
        for (path, destination) in self.destinations.values().flatten() {
            let (Destination::File(file), Some(stem)) = (destination, uri::stem(path)) else { continue };
            // Two references may spell a file in two ways; the order of a map is not that of the document.
            if stems.get(file).is_none_or(|known| stem < known.as_str()) {
                stems.insert(*file, stem.to_owned());
            }
        }
        stems
    }

    /// Lets the references that lead to no file lead to the loaded documents that give themselves their URI.
    pub(super) fn connect(&mut self) {
        let known = self.self_uris();
        if known.is_empty() {
            return;
        }
        let bases: HashMap<FileId, String> = known.iter().map(|(uri, file)| (*file, uri.clone())).collect();
        for (from, destinations) in &mut self.destinations {
            for (path, destination) in destinations {
                let uri = uri::absolute(bases.get(from).map(String::as_str), path);
                if let Some(file) = known.get(&uri).filter(|_| !matches!(destination, Destination::File(_))) {
                    *destination = Destination::File(*file);
                }
            }
        }
    }

    /// Returns the document of a file, if it was loaded without errors.
    pub(super) fn document(&self, file: FileId) -> Option<&Document> {
        if file == self.root.file { Some(&self.root) } else { self.loaded.get(&file)?.document.as_ref() }
    }

    /// Returns the node at a place, if it exists.
    pub fn node(&self, place: &Place) -> Option<&Node> {
        let root = &self.document(place.file)?.root;
        place.pointer.segments().try_fold(root, |node, segment| node.child(&segment))
    }
}
