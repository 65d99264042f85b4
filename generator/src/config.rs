//! What is to be generated: the options, the same for a build script, the command line and `bindgen.toml`.

use std::collections::BTreeMap;
use std::path::PathBuf;

/// Everything that a run is told.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The documents, in the order in which their modules are listed.
    pub apis: Vec<ApiConfig>,
    /// What the output is.
    pub output: Output,
    /// The names file of the output: what it says is kept, and it is written with the output, at its top. Without one, names
    /// depend on the documents alone.
    pub names: Option<PathBuf>,
}

/// One document and how it is read.
#[derive(Clone, Debug)]
pub struct ApiConfig {
    /// The name of the module, and of the cargo feature in a crate.
    pub name: String,
    /// The OpenAPI document.
    pub document: PathBuf,
    /// OpenAPI Overlay documents, applied in this order.
    pub overlays: Vec<PathBuf>,
    /// Whether `format` is checked.
    pub formats: Formats,
    /// What holds numbers of which the document says no more.
    pub numbers: Numbers,
    /// Files that stand for URIs: a reference to one of these reads its file. Nothing is ever fetched.
    pub remotes: BTreeMap<String, PathBuf>,
}

/// What `format` means (JSON Schema Validation, 7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Formats {
    /// A text that is not in its format is refused.
    #[default]
    Assert,
    /// A format is a remark; every text passes.
    Annotate,
}

/// What holds an `integer` whose range the document leaves open, and a `number`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbers {
    /// `i64` and `f64`; a number with more digits than they have is refused by `from_json`, never rounded.
    #[default]
    Native,
    /// A decimal of any size, as JSON allows it.
    Exact,
}

/// The shape of the output.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Output {
    /// Modules to be included: `bindings.rs`, a file for each API, and the support code.
    #[default]
    Modules,
    /// A crate of this name, with a cargo feature for each API.
    Crate(String),
}

impl ApiConfig {
    /// A document under the name of its module, with every option at its default.
    pub fn new(name: impl Into<String>, document: impl Into<PathBuf>) -> Self {
        Self {
            name: name.into(),
            document: document.into(),
            overlays: Vec::new(),
            formats: Formats::default(),
            numbers: Numbers::default(),
            remotes: BTreeMap::new(),
        }
    }
}
