//! Generation from a build script.

use std::path::{Path, PathBuf};

use crate::config::{ApiConfig, Builders, Config, Filter, Formats, Layout, Limits, Numbers, Output, Visibility};
use crate::diagnostics::{DEFAULT_WARNING_LIMIT, Diagnostics, Severity, lines};
use crate::source::Sources;
use crate::{Generated, generate};

/// One document for a [`Builder`], with its options.
#[derive(Clone, Debug)]
pub struct Api(ApiConfig);

impl Api {
    /// The document at `path`, relative to the package, as the module `name`.
    pub fn new(name: impl Into<String>, path: impl Into<PathBuf>) -> Self {
        Self(ApiConfig::new(name, path))
    }

    /// Applies an OpenAPI Overlay document after those given before.
    #[must_use]
    pub fn overlay(mut self, path: impl Into<PathBuf>) -> Self {
        self.0.overlays.push(path.into());
        self
    }

    /// The file that a reference to a URI reads. Nothing is ever fetched.
    #[must_use]
    pub fn remote(mut self, uri: impl Into<String>, path: impl Into<PathBuf>) -> Self {
        self.0.remotes.insert(uri.into(), path.into());
        self
    }

    /// Whether `format` is checked; [`Formats::Assert`] if nothing is said.
    #[must_use]
    pub fn formats(mut self, formats: Formats) -> Self {
        self.0.formats = formats;
        self
    }

    /// Generates only this and what it leads to; everything if nothing is said. See [`Selection`](crate::Selection).
    #[must_use]
    pub fn include(mut self, filter: Filter) -> Self {
        self.0.selection.include = filter;
        self
    }

    /// Leaves this out.
    #[must_use]
    pub fn exclude(mut self, filter: Filter) -> Self {
        self.0.selection.exclude = filter;
        self
    }

    /// Generates only types and validators: nothing for operations, and builders only if [`Api::builders`] asks for them.
    #[must_use]
    pub fn types_only(mut self) -> Self {
        self.0.selection.types_only = true;
        self
    }

    /// Which structs have a builder; [`Builders::Requests`] if nothing is said, and none with [`Api::types_only`].
    #[must_use]
    pub fn builders(mut self, builders: Builders) -> Self {
        self.0.builders = Some(builders);
        self
    }

    /// How the module is laid out in files; [`Layout::File`] if nothing is said.
    #[must_use]
    pub fn layout(mut self, layout: Layout) -> Self {
        self.0.layout = layout;
        self
    }

    /// The folder that references may not leave; that of the document if nothing is said.
    #[must_use]
    pub fn root(mut self, folder: impl Into<PathBuf>) -> Self {
        self.0.root = Some(folder.into());
        self
    }

    /// What holds numbers of which the document says no more; [`Numbers::Native`] if nothing is said.
    #[must_use]
    pub fn numbers(mut self, numbers: Numbers) -> Self {
        self.0.numbers = numbers;
        self
    }
}

/// Generates bindings from a build script, with the options of `bindgen.toml`.
#[derive(Clone, Debug, Default)]
pub struct Builder {
    config: Config,
    folder: Option<PathBuf>,
}

impl Builder {
    /// Nothing yet: add the documents with [`Builder::api`].
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a document.
    #[must_use]
    pub fn api(mut self, api: Api) -> Self {
        self.config.apis.push(api.0);
        self
    }

    /// The folder to write to; `OUT_DIR` if nothing is said.
    #[must_use]
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folder = Some(folder.into());
        self
    }

    /// Writes a whole crate of this name instead of modules to be included.
    #[must_use]
    pub fn crate_name(mut self, name: impl Into<String>) -> Self {
        self.config.output = Output::Crate(name.into());
        self
    }

    /// Who sees the modules; everyone if nothing is said.
    #[must_use]
    pub fn visibility(mut self, visibility: Visibility) -> Self {
        self.config.output = Output::Modules(visibility);
        self
    }

    /// What no document may exceed.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.config.limits = limits;
        self
    }

    /// The names file: names that stand there are kept, and it is written with the output.
    #[must_use]
    pub fn names(mut self, path: impl Into<PathBuf>) -> Self {
        self.config.names = Some(path.into());
        self
    }

    /// Generates the bindings and tells Cargo what they were made from and what is wrong with it. An error ends the build
    /// script with status 1 after all have been told; nothing is written then.
    pub fn compile(self) {
        let mut sources = Sources::default();
        let mut diagnostics = Diagnostics::default();
        let generated = generate(&self.config, &mut sources, &mut diagnostics);
        for path in sources.paths() {
            println!("cargo::rerun-if-changed={}", path.display());
        }
        let mut failed = generated.is_err();
        for (severity, line) in lines(&diagnostics, &sources, DEFAULT_WARNING_LIMIT) {
            let kind = match severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            println!("cargo::{kind}={line}");
        }
        if let Ok(Generated { files, .. }) = generated {
            let folder = self.folder.or_else(|| std::env::var_os("OUT_DIR").map(PathBuf::from));
            let written = match &folder {
                Some(folder) => files.write(folder).map(drop).map_err(|error| write_error(folder, &error)),
                None => Err("OUT_DIR is not set: call this from a build script, or say `out_dir`".to_owned()),
            };
            if let Err(error) = written {
                println!("cargo::error={error}");
                failed = true;
            }
        }
        if failed {
            std::process::exit(1);
        }
    }
}

fn write_error(folder: &Path, error: &std::io::Error) -> String {
    format!("can't write the bindings to {}: {error}", folder.display())
}
