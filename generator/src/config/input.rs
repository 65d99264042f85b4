//! The source of a document: a file, or memory.

use std::fmt;
use std::path::{Path, PathBuf};

/// A document: a file, or one that is already in memory.
///
/// The name of a document in memory is the path that diagnostics show, and the base of its relative references: in a document of
/// the name `specs/shop.yaml`, `$ref: money.yaml` reads the file `specs/money.yaml`. Names of documents of one run must be distinct.
///
/// ```no_run
/// use openapi_bindgen::{Api, Builder, Input};
///
/// let document = serde_json::json!({
///     "openapi": "3.1.0",
///     "info": { "title": "Shop", "version": "1" },
///     "components": { "schemas": { "Order": { "type": "object" } } }
/// });
/// Builder::new()
///     .api(Api::new("qonto", "specs/qonto.yaml"))
///     .api(Api::new("shop", Input::value("shop.json", document)))
///     .compile();
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub enum Input {
    /// A file, as YAML or JSON.
    Path(PathBuf),
    /// A text, as YAML or JSON.
    Text {
        /// The name of the document. If its extension is `json`, the text must be JSON.
        name: PathBuf,
        /// The text.
        text: String,
    },
    /// A JSON value. Diagnostics show locations in it as JSON Pointers. Members have the order of the value, which is that of the text
    /// only if `serde_json` has its feature `preserve_order`.
    Value {
        /// The name of the document.
        name: PathBuf,
        /// The value.
        value: serde_json::Value,
    },
    /// An OpenAPI 3.0 document as version 2 of the crate `openapiv3` models it. It is read as the JSON that it serializes to, without
    /// the fields and keywords that `openapiv3` drops.
    OpenApi {
        /// The name of the document.
        name: PathBuf,
        /// The document.
        document: Box<openapiv3::OpenAPI>,
    },
}

/// The name of a document in memory that was given none.
const UNNAMED: &str = "openapi.json";

impl Input {
    /// Returns a document as text in memory.
    pub fn text(name: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        Self::Text { name: name.into(), text: text.into() }
    }

    /// Returns a document as a JSON value.
    pub fn value(name: impl Into<PathBuf>, value: serde_json::Value) -> Self {
        Self::Value { name: name.into(), value }
    }

    /// Returns a document of the crate `openapiv3`.
    pub fn openapi(name: impl Into<PathBuf>, document: openapiv3::OpenAPI) -> Self {
        Self::OpenApi { name: name.into(), document: Box::new(document) }
    }

    /// Returns the path of the file, or the name of the document in memory.
    pub fn path(&self) -> &Path {
        match self {
            Self::Path(path) => path,
            Self::Text { name, .. } | Self::Value { name, .. } | Self::OpenApi { name, .. } => name,
        }
    }

    /// Returns a file whose path is relative to a folder.
    pub(crate) fn in_folder(folder: &Path, path: &str) -> Self {
        Self::Path(folder.join(path))
    }
}

/// Its kind and path: documents are large.
impl fmt::Debug for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self {
            Self::Path(_) => "Path",
            Self::Text { .. } => "Text",
            Self::Value { .. } => "Value",
            Self::OpenApi { .. } => "OpenApi",
        };
        f.debug_tuple(kind).field(&self.path()).finish()
    }
}

impl From<PathBuf> for Input {
    fn from(path: PathBuf) -> Self {
        Self::Path(path)
    }
}

impl From<&PathBuf> for Input {
    fn from(path: &PathBuf) -> Self {
        Self::Path(path.clone())
    }
}

impl From<&Path> for Input {
    fn from(path: &Path) -> Self {
        Self::Path(path.to_owned())
    }
}

impl From<String> for Input {
    fn from(path: String) -> Self {
        Self::Path(path.into())
    }
}

impl From<&String> for Input {
    fn from(path: &String) -> Self {
        Self::Path(path.into())
    }
}

impl From<&str> for Input {
    fn from(path: &str) -> Self {
        Self::Path(path.into())
    }
}

/// A document of the name `openapi.json`; [`Input::value`] gives it another one.
impl From<serde_json::Value> for Input {
    fn from(value: serde_json::Value) -> Self {
        Self::value(UNNAMED, value)
    }
}

/// A document of the name `openapi.json`; [`Input::openapi`] gives it another one.
impl From<openapiv3::OpenAPI> for Input {
    fn from(document: openapiv3::OpenAPI) -> Self {
        Self::openapi(UNNAMED, document)
    }
}
