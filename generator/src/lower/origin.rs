//! The origin of a document: its files, and the names that its items have had before.

use super::pinned_names::PinnedNames;
use crate::lower::uses::Uses;
use crate::maps::HashMap;
use crate::provenance::Provenance;
use crate::source::FileId;

/// The files of a document, and the pinned names of its API.
#[derive(Debug, Default)]
pub struct Origin {
    /// The document and its options.
    pub provenance: Provenance,
    /// The other files that it refers to, relative to its own.
    pub files: HashMap<FileId, String>,
    /// The names that its items keep.
    pub names: PinnedNames,
    /// The directions in which documents that share types use its schemas.
    pub uses: Uses,
}
