//! What is to be generated: the options, the same for a build script, the command line and `bindgen.toml`.

pub mod manifest;

use std::collections::BTreeMap;
use std::path::PathBuf;

/// Everything that a run is told.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The documents, in the order in which their modules are listed.
    pub apis: Vec<ApiConfig>,
    /// What the output is.
    pub output: Output,
    /// What no document may exceed.
    pub limits: Limits,
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
    /// The folder that references may not leave; that of the document if nothing is said.
    pub root: Option<PathBuf>,
    /// What of the document is generated.
    pub selection: Selection,
    /// Which structs can be built step by step. If nothing is said, those of [`Builders::Requests`]; with types only, none.
    pub builders: Option<Builders>,
    /// How the module is laid out in files.
    pub layout: Layout,
}

/// What of a document is generated. What an operation or a schema leads to is always part of it.
///
/// Where operations are chosen, by what is included or by what is excluded, a schema is generated only if one of them leads to
/// it, or if it is included by its name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// What is generated; everything if nothing is said.
    pub include: Filter,
    /// What of that is not.
    pub exclude: Filter,
    /// Only the types and validators: nothing for operations, servers and security.
    pub types_only: bool,
}

/// Parts of a document: those that match any of the patterns. In a pattern, `*` stands for any text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Operations by their path, as the document writes it; webhooks by their name.
    pub paths: Vec<String>,
    /// Operations by one of their tags.
    pub tags: Vec<String>,
    /// Operations by their `operationId`.
    pub operations: Vec<String>,
    /// Schemas by their name under `components`.
    pub schemas: Vec<String>,
}

/// How a module is laid out in files; its items are called the same in either.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// One file.
    #[default]
    File,
    /// A file for each tag, with its operations and the types that only they use, and one for the rest.
    Tags,
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

/// Which structs have a builder. One without is built like any struct, and then validated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Builders {
    /// None: types and what validates them. A builder is more than a third of what a struct costs a build.
    None,
    /// Those that requests carry, and those that no operation names: what only comes back is read, not built.
    Requests,
    /// All of them: for a server, or for tests that answer as one.
    All,
}

/// The shape of the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Output {
    /// Modules to be included: `bindings.rs`, a file for each API, and the support code.
    Modules(Visibility),
    /// A crate of this name, with a cargo feature for each API.
    Crate(String),
}

/// Who sees the modules that are included in a crate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Visibility {
    /// Everyone: `pub`.
    #[default]
    Public,
    /// The crate that they are part of: `pub(crate)`.
    Crate,
}

impl Default for Output {
    fn default() -> Self {
        Self::Modules(Visibility::default())
    }
}

/// What no document may exceed. The defaults are far beyond every known OpenAPI document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Levels of objects and arrays. The readers of JSON and YAML have a limit of 127 of their own.
    pub depth: usize,
    /// Values in one file, those that YAML aliases repeat included.
    pub nodes: usize,
    /// Values that YAML aliases may add to a file.
    pub expansion: usize,
    /// Types and operations of one module.
    pub items: usize,
    /// Bytes of all that is generated.
    pub output: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { depth: 120, nodes: 50_000_000, expansion: 100_000, items: 500_000, output: 2 << 30 }
    }
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
            root: None,
            selection: Selection::default(),
            builders: None,
            layout: Layout::default(),
        }
    }

    pub(crate) fn builders(&self) -> Builders {
        let fitting = if self.selection.types_only { Builders::None } else { Builders::Requests };
        self.builders.unwrap_or(fitting)
    }
}

impl Filter {
    /// Nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds the operations of a path.
    #[must_use]
    pub fn path(mut self, pattern: impl Into<String>) -> Self {
        self.paths.push(pattern.into());
        self
    }

    /// Adds the operations with a tag.
    #[must_use]
    pub fn tag(mut self, pattern: impl Into<String>) -> Self {
        self.tags.push(pattern.into());
        self
    }

    /// Adds an operation by its `operationId`.
    #[must_use]
    pub fn operation(mut self, pattern: impl Into<String>) -> Self {
        self.operations.push(pattern.into());
        self
    }

    /// Adds a schema by its name under `components`.
    #[must_use]
    pub fn schema(mut self, pattern: impl Into<String>) -> Self {
        self.schemas.push(pattern.into());
        self
    }
}
