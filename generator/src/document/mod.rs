//! From files to trees: loads documents, applies overlays, and loads the files that references lead to.
//!
//! In: the paths of documents and overlays. Out: [`Documents`](documents::Documents), one ordered tree per file. After this stage
//! no file is read.

pub mod documents;
pub mod follow;
pub mod format;
pub mod load;
pub mod node;
pub mod overlay;
pub mod references;
pub mod uri;
pub mod yaml;
