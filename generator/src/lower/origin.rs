//! The origin of a document: its files, and the names that it has had before.

use super::pinned_names::PinnedNames;
use crate::maps::HashMap;
use crate::source::FileId;

/// The files of a document, and the pinned names of its API.
#[derive(Debug, Default)]
pub struct Origin {
    /// The file name of the document.
    pub document: String,
    /// The other files that it refers to, relative to its own.
    pub files: HashMap<FileId, String>,
    /// The names that its items keep.
    pub names: PinnedNames,
}
