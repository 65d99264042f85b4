//! Schema resources: documents, and the schemas in them that have an `$id` (JSON Schema Core, 8.2.1).
//!
//! In: every `$id`, `$anchor` and `$dynamicAnchor`, as schemas are parsed. Out: the target of a reference, if it is in a known
//! resource. If it is not, it is in another file, and found by [`Documents`](crate::document::documents::Documents).

use crate::document::uri;
use crate::maps::HashMap;
use crate::source::{FileId, Place};

/// The index of a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ResourceId(pub(crate) u32);

/// The known resources.
#[derive(Debug, Default)]
pub struct Resources {
    list: Vec<Resource>,
    documents: HashMap<FileId, ResourceId>,
    uris: HashMap<String, ResourceId>,
    /// The URIs that OpenAPI documents give themselves. They are bases, but references by them lead to files.
    own_uris: HashMap<FileId, String>,
}

#[derive(Debug)]
struct Resource {
    root: Place,
    /// The base URI. A document has one only if a reference names it by a URI, or if it has an `$id`.
    uri: Option<String>,
    anchors: HashMap<String, Place>,
    /// The names of the dynamic ones, in the order of parsing.
    dynamic: Vec<String>,
}

/// The target of a reference.
#[derive(Debug, PartialEq)]
pub enum Target {
    /// A place in a known resource.
    Known(Place),
    /// An anchor that a known resource does not have.
    Missing,
    /// Another document, by its URI or its path.
    Document(String),
}

impl Resources {
    /// Starts with the URIs that documents give themselves.
    pub fn new(own_uris: HashMap<String, FileId>) -> Self {
        Self { own_uris: own_uris.into_iter().map(|(uri, file)| (file, uri)).collect(), ..Self::default() }
    }

    /// Returns the resource of a whole document.
    pub fn document(&mut self, file: FileId) -> ResourceId {
        if let Some(known) = self.documents.get(&file) {
            return *known;
        }
        let id = self.push(Place::top(file), None);
        self.documents.insert(file, id);
        id
    }

    /// Returns whether every resource is a whole document, because no schema has an `$id`.
    pub fn are_documents(&self) -> bool {
        self.list.len() == self.documents.len()
    }

    /// Sets the URI by which a reference names a document.
    pub fn name_document(&mut self, file: FileId, uri: &str) {
        let id = self.document(file);
        self.list[id.0 as usize].uri = Some(uri.to_owned());
        self.uris.insert(uri.to_owned(), id);
    }

    /// Returns the resource that a schema with an `$id` starts.
    pub fn enter(&mut self, within: ResourceId, id: &str, root: &Place) -> ResourceId {
        let uri = self.absolute(within, uri::split(id).0);
        // The `$id` of a document that is a schema is its URI, even if references name it by another.
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

    /// Adds an anchor.
    pub fn anchor(&mut self, resource: ResourceId, name: &str, place: &Place, dynamic: bool) {
        let resource = &mut self.list[resource.0 as usize];
        resource.anchors.insert(name.to_owned(), place.clone());
        if dynamic {
            resource.dynamic.push(name.to_owned());
        }
    }

    /// Returns the target of a reference in a resource.
    pub fn target(&self, within: ResourceId, reference: &str) -> Target {
        let (path, fragment) = uri::split(reference);
        let resource =
            if path.is_empty() { Some(within) } else { self.uris.get(&self.absolute(within, path)).copied() };
        let Some(resource) = resource else {
            // In a document without a URI, references are paths.
            let known = self.list[within.0 as usize].uri.is_some();
            return Target::Document(if known { self.absolute(within, path) } else { path.to_owned() });
        };
        self.within(resource, fragment)
    }

    /// Returns the place of a fragment in a resource, which is a pointer or an anchor.
    pub fn within(&self, resource: ResourceId, fragment: &str) -> Target {
        let Resource { root, anchors, .. } = &self.list[resource.0 as usize];
        let fragment = uri::percent_decode(fragment);
        if fragment.is_empty() || fragment.starts_with('/') {
            return Target::Known(root.descendant(&fragment));
        }
        anchors.get(&*fragment).map_or(Target::Missing, |place| Target::Known(place.clone()))
    }

    /// Returns the dynamic anchors of each resource, with their places.
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
        let Resource { uri, root, .. } = &self.list[within.0 as usize];
        let base = uri.as_ref().or_else(|| self.own_uris.get(&root.file));
        uri::absolute(base.map(String::as_str), reference)
    }
}
