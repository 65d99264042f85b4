//! Files become trees, before anything is read from them.
//!
//! In: the paths of documents and overlays. Out: one ordered tree per file, with overlays applied, and the places that
//! references name. After this stage no file is read.

pub mod documents;
pub mod load;
pub mod node;
mod object;
pub mod overlay;
pub mod references;
pub mod uri;
