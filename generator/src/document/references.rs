//! The documents of one API, and how a reference finds its way between them.
//!
//! In: the text of a `$ref` and the place where it stands. Out: the place it names and the node there. Files are loaded
//! when a reference first names them. Nothing is ever fetched.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use crate::config::{ApiConfig, Limits};
use crate::diagnostics::{Diagnostics, Problem};
use crate::document::load::{self, Document};
use crate::document::node::Node;
use crate::maps::HashMap;
use crate::source::{FileId, Place, Pointer, Sources};
use crate::spec::dialect::Version;

/// The trees of documents. They stay where they are while others are loaded, so that nobody has to copy what is being read.
#[derive(Default)]
pub struct Trees {
    tree: OnceCell<Node>,
    next: OnceCell<Box<Trees>>,
}

impl Trees {
    fn add(&self, tree: Node) -> &Node {
        let mut free = self;
        while free.tree.get().is_some() {
            free = free.next.get_or_init(Box::default);
        }
        free.tree.get_or_init(|| tree)
    }
}

/// Every document that was loaded for one API.
pub struct Documents<'a> {
    root: FileId,
    version: Version,
    loaded: &'a Trees,
    trees: HashMap<FileId, &'a Node>,
    /// The folder that references may not leave.
    folder: PathBuf,
    /// The files that stand for URIs.
    remotes: &'a BTreeMap<String, PathBuf>,
    /// The URI that the root gives itself (OpenAPI 3.2, 4.1).
    own_uri: Option<String>,
    limits: &'a Limits,
    sources: &'a mut Sources,
}

impl<'a> Documents<'a> {
    /// Begins with the document that describes the API.
    pub fn new(
        root: Document,
        loaded: &'a Trees,
        version: Version,
        config: &'a ApiConfig,
        limits: &'a Limits,
        sources: &'a mut Sources,
    ) -> Self {
        let own = || sources.file(root.file).path.parent().unwrap_or(Path::new("")).to_owned();
        let folder = config.root.clone().unwrap_or_else(own);
        let own_uri = root.root.get("$self").and_then(Node::as_str).map(str::to_owned);
        let trees = HashMap::from_iter([(root.file, loaded.add(root.root))]);
        Self { root: root.file, own_uri, version, loaded, trees, folder, remotes: &config.remotes, limits, sources }
    }

    /// The document that describes the API.
    pub fn root(&self) -> (Place, &'a Node) {
        (Place::top(self.root), self.trees[&self.root])
    }

    /// The version of OpenAPI that its schemas are written in.
    pub fn version(&self) -> Version {
        self.version
    }

    /// The node at a place, if there is one.
    pub fn node(&self, place: &Place) -> Option<&'a Node> {
        let tree = *self.trees.get(&place.file)?;
        place.pointer.segments().try_fold(tree, |node, segment| match node {
            Node::Object(object) => object.get(&segment),
            Node::Array(items) => items.get(segment.parse::<usize>().ok()?),
            Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) => None,
        })
    }

    /// Follows a reference that stands at `from`. What it names is reported there if it can't be found.
    pub fn follow(
        &mut self,
        reference: &str,
        from: &Place,
        diagnostics: &mut Diagnostics,
    ) -> Option<(Place, &'a Node)> {
        let reported = match self.target(reference, from, diagnostics) {
            Ok(place) => match self.node(&place) {
                Some(node) => return Some((place, node)),
                None => Problem::UnresolvedReference { reference: reference.to_owned() },
            },
            Err(problem) => problem?,
        };
        diagnostics.report(from, reported);
        None
    }

    /// The document that a reference names by its path or its URI, loaded if need be, without its fragment. What can't be
    /// found is reported at `from`.
    pub fn open(&mut self, path: &str, from: &Place, diagnostics: &mut Diagnostics) -> Option<FileId> {
        match self.file(path, path, from, diagnostics) {
            Ok(file) => Some(file),
            Err(problem) => {
                problem.into_iter().for_each(|problem| diagnostics.report(from, problem));
                None
            }
        }
    }

    /// The place that a reference names (RFC 3986, 5.2, for relative paths; RFC 6901, 6, for the fragment).
    fn target(
        &mut self,
        reference: &str,
        from: &Place,
        diagnostics: &mut Diagnostics,
    ) -> Result<Place, Option<Problem>> {
        // `None` as error: loading the file has reported what is wrong with it.
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let file = if path.is_empty() { from.file } else { self.file(path, reference, from, diagnostics)? };
        let fragment = percent_decode(fragment);
        if !fragment.is_empty() && !fragment.starts_with('/') {
            return Err(Some(Problem::UnresolvedReference { reference: reference.to_owned() }));
        }
        Ok(Place { file, pointer: Pointer::from_text(&*fragment) })
    }

    fn file(
        &mut self,
        path: &str,
        reference: &str,
        from: &Place,
        diagnostics: &mut Diagnostics,
    ) -> Result<FileId, Option<Problem>> {
        let reference = || reference.to_owned();
        if self.own_uri.as_deref() == Some(path) {
            return Ok(self.root);
        }
        if let Some(mapped) = self.remotes.get(path).cloned() {
            return self.load(&mapped, from, diagnostics);
        }
        if path.contains("://") || path.starts_with("//") {
            return Err(Some(Problem::RemoteReference { reference: reference() }));
        }
        let base = self.sources.file(from.file).path.parent().unwrap_or(Path::new("")).to_owned();
        let path = normalize(&base.join(&*percent_decode(path)));
        if !self.inside(&path) {
            let folder = self.folder.display().to_string();
            return Err(Some(Problem::ReferenceOutside { reference: reference(), folder }));
        }
        self.load(&path, from, diagnostics)
    }

    fn load(&mut self, path: &Path, from: &Place, diagnostics: &mut Diagnostics) -> Result<FileId, Option<Problem>> {
        if let Some(file) = self.sources.find(path).filter(|file| self.trees.contains_key(file)) {
            return Ok(file);
        }
        let document = load::load_from(path, from, self.sources, self.limits, diagnostics).ok_or(None)?;
        self.trees.insert(document.file, self.loaded.add(document.root));
        Ok(document.file)
    }

    fn inside(&self, path: &Path) -> bool {
        let within = path.strip_prefix(normalize(&self.folder));
        within.is_ok_and(|rest| rest.components().all(|part| matches!(part, Component::Normal(_))))
    }
}

/// The path without `.`, and without `..` but at its beginning.
fn normalize(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if clean.file_name().is_some() => {
                clean.pop();
            }
            Component::ParentDir | Component::Prefix(_) | Component::RootDir | Component::Normal(_) => {
                clean.push(component);
            }
        }
    }
    clean
}

pub(crate) fn percent_decode(text: &str) -> Cow<'_, str> {
    if !text.contains('%') {
        return text.into();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let decoded = match rest {
            [b'%', high, low, ..] => (*high as char).to_digit(16).zip((*low as char).to_digit(16)),
            _ => None,
        };
        if let Some((high, low)) = decoded {
            bytes.push((high * 16 + low) as u8);
            rest = &rest[3..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned().into()
}
