//! The formats in which documents are written.

use std::path::Path;

use crate::document::node::Node;
use crate::document::yaml;

/// A format of documents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// YAML, the default.
    #[default]
    Yaml,
    /// JSON, indented.
    Json,
}

impl Format {
    /// Returns the format of a file: JSON if its extension is `json`, else YAML.
    pub fn of(path: &Path) -> Self {
        match path.extension() {
            Some(extension) if extension.eq_ignore_ascii_case("json") => Self::Json,
            _ => Self::Yaml,
        }
    }

    /// Returns a tree as text.
    pub(crate) fn write(self, root: &Node) -> String {
        match self {
            Self::Yaml => yaml::write(root),
            Self::Json => root.to_json_pretty(),
        }
    }
}
