//! The fields of an overlay around its actions (Overlay 1.1.0, 4.4.1 and 4.4.2).

use std::path::{Path, PathBuf};

use super::report::{texts, unknown_members, wrong_type};
use crate::diagnostics::{Diagnostics, Expected, Location, Problem};
use crate::document::node::{Document, Node, Object};
use crate::document::uri::{percent_decode, split};
use crate::source::{FileId, Place, Sources, normalize};

/// The versions whose features differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Version {
    V1_0,
    V1_1,
}

/// Returns the fields and the version of an overlay that is applied to a document; `None` if it is not an overlay of a supported version.
pub(super) fn read<'n>(
    overlay: &'n Document,
    document: FileId,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<(&'n Object, Version)> {
    let place = Place::top(overlay.file);
    let Some((object, version)) = overlay.root.as_object().and_then(|object| Some((object, object.get("overlay")?)))
    else {
        diagnostics.report(place, Problem::NotAnOverlay { found: overlay.root.type_with_article() });
        return None;
    };
    let version = read_version(version, place.member("overlay"), diagnostics)?;
    unknown_members(object, &place, &["overlay", "info", "extends", "actions"], diagnostics);
    match object.get("info") {
        Some(Node::Object(info)) => read_info(info, &place.member("info"), diagnostics),
        Some(other) => wrong_type(diagnostics, place.member("info"), "`info`", Expected::Object, other),
        None => diagnostics.report(&place, Problem::MissingField { field: "info", object: "the overlay" }),
    }
    texts(object, &place, &["extends"], diagnostics);
    if let Some(Node::String(extends)) = object.get("extends") {
        let path = |file: FileId| sources.file(file).path.as_path();
        let other = file_of(extends, path(overlay.file)).filter(|file| *file != absolute(path(document)));
        if other.is_some() {
            let document = path(document).display().to_string().replace('\\', "/");
            let problem = Problem::ExtendsAnotherDocument { extends: extends.clone(), document };
            diagnostics.report(Location::Value(place.member("extends")), problem);
        }
    }
    Some((object, version))
}

/// Reads a version, of which the third part makes no difference.
fn read_version(version: &Node, place: Place, diagnostics: &mut Diagnostics) -> Option<Version> {
    let version = match version {
        Node::String(text) => text.clone(),
        // Without quotes, `1.0` is the number one.
        Node::Number(number) if number.is_integer() => format!("{number}.0"),
        Node::Number(number) => number.to_string(),
        other => {
            wrong_type(diagnostics, place, "`overlay`", Expected::OverlayVersion, other);
            return None;
        }
    };
    let is = |known: &str| version.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    if is("1.0") {
        Some(Version::V1_0)
    } else if is("1.1") {
        Some(Version::V1_1)
    } else {
        diagnostics.report(Location::Value(place), Problem::UnsupportedOverlayVersion { version });
        None
    }
}

fn read_info(info: &Object, place: &Place, diagnostics: &mut Diagnostics) {
    const NAMES: [&str; 3] = ["title", "version", "description"];
    unknown_members(info, place, &NAMES, diagnostics);
    for field in ["title", "version"].into_iter().filter(|field| !info.contains_key(*field)) {
        diagnostics.report(place, Problem::MissingField { field, object: "the info of the overlay" });
    }
    texts(info, place, &NAMES, diagnostics);
}

/// Returns the path of the file that a URI reference of an overlay names; `None` if it is the URI of something else, of which the
/// document may be a copy.
fn file_of(reference: &str, overlay: &Path) -> Option<PathBuf> {
    let (path, _) = split(reference);
    let is_scheme =
        |scheme: &str| scheme.len() > 1 && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    let path = match path.split_once(':') {
        Some(("file", rest)) => rest.trim_start_matches("//"),
        Some((scheme, _)) if is_scheme(scheme) => return None,
        _ => path,
    };
    let folder = overlay.parent().unwrap_or(Path::new(""));
    (!path.is_empty()).then(|| absolute(&folder.join(&*percent_decode(path))))
}

fn absolute(path: &Path) -> PathBuf {
    normalize(&std::path::absolute(path).unwrap_or_else(|_| path.to_owned()))
}
