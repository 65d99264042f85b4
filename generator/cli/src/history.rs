//! The history of a document: the committed version of it that an output is generated from.

use std::path::{Path, PathBuf};

use openapi_bindgen::{Api, Diagnostics, Digest, Input, Limits, Provenance, Sources, provenance};

use crate::git::{Repository, is_shallow, revisions, root};

/// The most revisions that are searched, from the last one.
const MOST_REVISIONS: usize = 50;

/// What a text in UTF-8 may begin with, which is not part of it.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// The search for a version.
pub(crate) enum Search {
    /// The API as a revision has it; its files are mounted in the sources.
    Found { revision: String, api: Box<Api> },
    /// No revision has it, for this reason.
    NotFound(&'static str),
}

/// Finds the last version of an API, in the history of the repository of the working directory, that has a provenance.
pub(crate) fn find(api: &Api, wanted: &Provenance, limits: &Limits, sources: &mut Sources) -> Search {
    const NO_REPOSITORY: Search = Search::NotFound("the working directory is in no git repository");
    let Some(root) = root() else { return NO_REPOSITORY };
    let Ok(repository) = Repository::open() else { return NO_REPOSITORY };
    let Some(document) = path_in(&root, api.document.path()) else {
        return Search::NotFound("the document is not a file of the git repository");
    };
    let paths = searched(api, wanted, &root, &document);
    let history = History { repository, root, document, limits };
    for revision in revisions(&history.root, &paths, MOST_REVISIONS) {
        let found = history.at_revision(&revision, api, wanted, sources);
        if let Some(api) = found {
            return Search::Found { revision, api: Box::new(api) };
        }
    }
    Search::NotFound(match is_shallow() {
        true => "no revision of the shallow clone has it; `git fetch --unshallow` fetches the others",
        false => "none of the last revisions in git has it",
    })
}

/// Returns the paths whose changes are searched: those of the document, its overlays, and whatever references may lead to.
fn searched(api: &Api, wanted: &Provenance, root: &Path, document: &str) -> Vec<String> {
    let mut inputs: Vec<&Path> = api.overlays.iter().map(Input::path).collect();
    if wanted.settings.contains_key("references") {
        inputs.extend(api.remotes.values().map(Input::path));
        inputs.push(api.root.as_deref().or_else(|| api.document.path().parent()).unwrap_or(Path::new("")));
    }
    let paths = inputs.into_iter().filter_map(|path| path_in(root, path));
    // The root itself is a path, too.
    let paths = paths.map(|path| if path.is_empty() { ".".to_owned() } else { path });
    paths.chain([document.to_owned()]).collect()
}

/// The history of the document of an API.
struct History<'l> {
    repository: Repository,
    /// The root of the repository, without symbolic links.
    root: PathBuf,
    /// The path of the document from the root.
    document: String,
    limits: &'l Limits,
}

impl History<'_> {
    /// Returns the API with the files of a revision, if they have the provenance.
    fn at_revision(&self, revision: &str, api: &Api, wanted: &Provenance, sources: &mut Sources) -> Option<Api> {
        let bytes = self.repository.file(revision, &self.document, self.limits.file).ok()?;
        // Most revisions are excluded without reading what the document refers to.
        let digest = Digest::of(bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&bytes));
        if wanted.document.as_ref().is_none_or(|document| document.digest != digest) {
            return None;
        }
        let folder = self.repository.mount(revision, revision, sources);
        let in_revision = |path: &Path| Some(folder.join(path_in(&self.root, path)?));
        let input = |input: &Input| Some(Input::Path(in_revision(input.path())?));
        let mut old = api.clone();
        old.document = input(&api.document)?;
        old.overlays = api.overlays.iter().map(input).collect::<Option<_>>()?;
        old.remotes = api.remotes.iter().map(|(uri, file)| Some((uri.clone(), input(file)?))).collect::<Option<_>>()?;
        old.root = match &api.root {
            Some(path) => Some(in_revision(path)?),
            None => None,
        };
        let found = provenance(&old, self.limits, sources, &mut Diagnostics::default()).ok()?;
        let same = |key: &str| found.settings.get(key) == wanted.settings.get(key);
        (same("overlays") && same("references")).then_some(old)
    }
}

/// Returns the path of a file or a folder from the root of the repository.
fn path_in(root: &Path, path: &Path) -> Option<String> {
    // A file may be deleted, and a link is followed in its revision.
    let place = match path.file_name() {
        Some(name) => std::fs::canonicalize(path.parent()?.join(".")).ok()?.join(name),
        None => std::fs::canonicalize(path.join(".")).ok()?,
    };
    let parts = place.strip_prefix(root).ok()?.components().map(|part| part.as_os_str().to_str());
    Some(parts.collect::<Option<Vec<_>>>()?.join("/"))
}
