//! The history of a document: the committed version of it that an output is generated from.

use std::path::{Path, PathBuf};

use openapi_bindgen::{Api, Diagnostics, Digest, Input, Limits, Provenance, Sources, provenance};

use crate::git::{Version, is_shallow, revisions, root};

/// The most revisions that are searched, from the last one.
const MOST_REVISIONS: usize = 50;

/// The search for a version.
pub(crate) enum Search {
    /// The API as a revision has it; its files are mounted in the sources.
    Found { revision: String, api: Box<Api> },
    /// No revision has it, for this reason.
    NotFound(&'static str),
}

/// Finds the last version of an API, in the history of the repository of the working directory, that has a provenance.
pub(crate) fn find(api: &Api, wanted: &Provenance, sources: &mut Sources) -> Search {
    let Some(root) = root() else { return Search::NotFound("the working directory is in no git repository") };
    let Some(document) = path_in(&root, &api.document) else {
        return Search::NotFound("the document is not a file of the git repository");
    };
    let mut paths: Vec<String> = api.overlays.iter().filter_map(|overlay| path_in(&root, overlay)).collect();
    paths.push(document.clone());
    if wanted.settings.contains_key("references") {
        let folder = Path::new(&document).parent().and_then(Path::to_str).filter(|folder| !folder.is_empty());
        paths.push(folder.unwrap_or(".").to_owned());
    }
    for revision in revisions(&root, &paths, MOST_REVISIONS) {
        let found = at_revision(&revision, api, &root, &document, wanted, sources);
        if let Some(api) = found {
            return Search::Found { revision, api: Box::new(api) };
        }
    }
    Search::NotFound(match is_shallow() {
        true => "no revision of the shallow clone has it; `git fetch --unshallow` fetches the others",
        false => "none of the last revisions in git has it",
    })
}

/// Returns the API with the files of a revision, if they have the provenance.
fn at_revision(
    revision: &str,
    api: &Api,
    root: &Path,
    document: &str,
    wanted: &Provenance,
    sources: &mut Sources,
) -> Option<Api> {
    Version::of(revision, document).open(sources).ok()?;
    let folder = PathBuf::from(format!("{revision}:"));
    let in_revision = |input: &Input| Some(Input::Path(folder.join(path_in(root, input)?)));
    let file = sources.read(&folder.join(document), Limits::default().file).ok()?;
    let digest = Digest::of(sources.file(file).text.as_bytes());
    // Most revisions are excluded without reading what the document refers to.
    if wanted.document.as_ref().is_none_or(|document| document.digest != digest) {
        return None;
    }
    let mut old = api.clone();
    old.document = in_revision(&api.document)?;
    old.overlays = api.overlays.iter().map(in_revision).collect::<Option<_>>()?;
    old.remotes =
        api.remotes.iter().map(|(uri, file)| Some((uri.clone(), in_revision(file)?))).collect::<Option<_>>()?;
    old.root = match &api.root {
        Some(path) => Some(folder.join(path_in(root, &Input::from(path))?)),
        None => None,
    };
    let found = provenance(&old, sources, &mut Diagnostics::default()).ok()?;
    let same = |key: &str| found.settings.get(key) == wanted.settings.get(key);
    (same("overlays") && same("references")).then_some(old)
}

/// Returns the path of a file from the root of the repository.
fn path_in(root: &Path, input: &Input) -> Option<String> {
    let Input::Path(path) = input else { return None };
    // The file may be deleted.
    let folder = std::fs::canonicalize(path.parent()?.join(".")).ok()?;
    let path = folder.join(path.file_name()?);
    let parts = path.strip_prefix(root).ok()?.components().map(|part| part.as_os_str().to_str());
    Some(parts.collect::<Option<Vec<_>>>()?.join("/"))
}
