//! Schema resources: the parts of documents that `$id` gives a URI of their own (JSON Schema Core, 8.2.1).
//!
//! In: every `$id`, `$anchor` and `$dynamicAnchor` as schemas are read. Out: the place that a reference names, where that is
//! in a resource that is known. What is not, is a file, and found by [`Documents`](crate::document::documents::Documents).

use crate::document::uri;
use crate::maps::HashMap;
use crate::source::{FileId, Place};

/// The index of a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResourceId(pub(crate) u32);

/// Everything that has a URI of its own, and whole documents.
#[derive(Debug, Default)]
pub struct Resources {
    list: Vec<Resource>,
    documents: HashMap<FileId, ResourceId>,
    uris: HashMap<String, ResourceId>,
}

#[derive(Debug)]
struct Resource {
    root: Place,
    /// The URI that references in it are relative to; a document has none unless it was mapped to one.
    uri: Option<String>,
    anchors: HashMap<String, Place>,
    /// The anchors among them that are dynamic, in the order of reading.
    dynamic: Vec<String>,
}

/// What a reference names.
#[derive(Debug, PartialEq)]
pub enum Target {
    /// A place in a resource that is known.
    Known(Place),
    /// An anchor or a pointer that a known resource does not have.
    Missing,
    /// Another document, by its URI or by its path.
    Document(String),
}

impl Resources {
    /// The resource of a whole document.
    pub fn document(&mut self, file: FileId) -> ResourceId {
        if let Some(known) = self.documents.get(&file) {
            return *known;
        }
        let id = self.push(Place::top(file), None);
        self.documents.insert(file, id);
        id
    }

    /// Whether every resource is a whole document, as it is where nothing has a `$id`.
    pub fn are_documents(&self) -> bool {
        self.list.len() == self.documents.len()
    }

    /// Gives a document the URI under which it was asked for.
    pub fn name_document(&mut self, file: FileId, uri: &str) {
        let id = self.document(file);
        self.list[id.0 as usize].uri = Some(uri.to_owned());
        self.uris.insert(uri.to_owned(), id);
    }

    /// The resource that begins at a schema with `$id`.
    pub fn enter(&mut self, within: ResourceId, id: &str, root: &Place) -> ResourceId {
        let uri = self.absolute(within, uri::split(id).0);
        // A document that is a schema as a whole is one resource, whatever it was asked for as.
        let resource = match &mut self.list[within.0 as usize] {
            whole if whole.root == *root => {
                whole.uri = Some(uri.clone());
                within
            }
            _ => self.push(root.clone(), Some(uri.clone())),
        };
        self.uris.entry(uri).or_insert(resource);
        resource
    }

    /// Takes note of an anchor.
    pub fn anchor(&mut self, resource: ResourceId, name: &str, place: &Place, dynamic: bool) {
        let resource = &mut self.list[resource.0 as usize];
        resource.anchors.insert(name.to_owned(), place.clone());
        if dynamic {
            resource.dynamic.push(name.to_owned());
        }
    }

    /// What a reference in a resource names.
    pub fn target(&self, within: ResourceId, reference: &str) -> Target {
        let (path, fragment) = uri::split(reference);
        let resource =
            if path.is_empty() { Some(within) } else { self.uris.get(&self.absolute(within, path)).copied() };
        let Some(resource) = resource else {
            // A document without a URI refers to files by their paths.
            let known = self.list[within.0 as usize].uri.is_some();
            return Target::Document(if known { self.absolute(within, path) } else { path.to_owned() });
        };
        self.within(resource, fragment)
    }

    /// The place in a resource that a fragment names: a pointer or an anchor.
    pub fn within(&self, resource: ResourceId, fragment: &str) -> Target {
        let Resource { root, anchors, .. } = &self.list[resource.0 as usize];
        let fragment = uri::percent_decode(fragment);
        if fragment.is_empty() || fragment.starts_with('/') {
            return Target::Known(root.descendant(&fragment));
        }
        anchors.get(&*fragment).map_or(Target::Missing, |place| Target::Known(place.clone()))
    }

    /// The dynamic anchors of every resource, with their places.
    pub fn dynamic_anchors(&self) -> impl Iterator<Item = impl Iterator<Item = (&str, &Place)>> {
        self.list.iter().map(|resource| {
            resource.dynamic.iter().filter_map(|name| Some((name.as_str(), resource.anchors.get(name)?)))
        })
    }

    fn push(&mut self, root: Place, uri: Option<String>) -> ResourceId {
        self.list.push(Resource { root, uri, anchors: HashMap::default(), dynamic: Vec::new() });
        ResourceId((self.list.len() - 1) as u32)
    }

    fn absolute(&self, within: ResourceId, reference: &str) -> String {
        uri::absolute(self.list[within.0 as usize].uri.as_deref(), reference)
    }
}
