//! The configuration of a run.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::config::api::Api;
use crate::config::feature::{Feature, with_needed};
use crate::config::ignore::Ignore;
use crate::config::libraries::{DecimalLibrary, TimeLibrary};

/// The configuration of a run.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Config {
    /// The documents, in the order of their modules.
    pub apis: Vec<Api>,
    /// The kind of output.
    pub output: Output,
    /// The limits on documents and output.
    pub limits: Limits,
    /// The path of the names file. If set, names that it assigns are kept, and it is written at the top of the output. Defaults to
    /// none: names depend on the documents alone.
    pub names: Option<PathBuf>,
    /// If set, files are replaced and removed that the generator has not written, or that were edited since. Defaults to `false`: they
    /// are an error.
    pub overwrite: bool,
    /// The parts for HTTP and for tests, each with those that it needs. Defaults to all in a crate, where they are cargo features, and to none in
    /// modules.
    pub features: Option<Vec<Feature>>,
    /// The library of the types of dates and times. Defaults to [`TimeLibrary::Jiff`].
    pub time_library: TimeLibrary,
    /// The library of the types of decimals. Defaults to [`DecimalLibrary::RustDecimal`].
    pub decimal_library: DecimalLibrary,
    /// The dependencies of a crate, besides those that it needs, by name: each as the value of a line in a `Cargo.toml`. Defaults to none.
    pub dependencies: BTreeMap<String, String>,
    /// The rules by which `diff` ignores changes. Defaults to none.
    pub ignore: Vec<Ignore>,
    /// The path of the file that has the configuration, usually `bindgen.toml`. If set, the folder of the output belongs to this
    /// file: it is an error to write the output of another one there. Defaults to none.
    pub manifest: Option<PathBuf>,
}

impl Config {
    /// Returns a configuration for some documents, with every option at its default.
    pub fn new(apis: impl IntoIterator<Item = Api>) -> Self {
        Self { apis: apis.into_iter().collect(), ..Self::default() }
    }

    /// Sets the kind of output. Defaults to public modules.
    #[must_use]
    pub fn output(mut self, output: Output) -> Self {
        self.output = output;
        self
    }

    /// Sets the limits.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets the path of the names file. Defaults to none.
    #[must_use]
    pub fn names(mut self, path: impl Into<PathBuf>) -> Self {
        self.names = Some(path.into());
        self
    }

    /// Sets whether to replace and remove files that the generator has not written, or that were edited since. Defaults to `false`.
    #[must_use]
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = overwrite;
        self
    }

    /// Sets the parts for HTTP and for tests. Defaults to all in a crate, and to none in modules.
    #[must_use]
    pub fn features(mut self, features: impl IntoIterator<Item = Feature>) -> Self {
        self.features = Some(features.into_iter().collect());
        self
    }

    /// Sets the library of the types of dates and times. Defaults to [`TimeLibrary::Jiff`].
    #[must_use]
    pub fn time_library(mut self, library: TimeLibrary) -> Self {
        self.time_library = library;
        self
    }

    /// Sets the library of the types of decimals. Defaults to [`DecimalLibrary::RustDecimal`].
    #[must_use]
    pub fn decimal_library(mut self, library: DecimalLibrary) -> Self {
        self.decimal_library = library;
        self
    }

    /// Adds a rule by which `diff` ignores changes.
    #[must_use]
    pub fn ignore(mut self, rule: Ignore) -> Self {
        self.ignore.push(rule);
        self
    }

    /// Returns the parts for HTTP and for tests, with those that they need.
    pub(crate) fn needed_features(&self) -> BTreeSet<Feature> {
        let default = match self.output {
            Output::Modules(_) => &[],
            Output::Crate(_) => Feature::ALL,
        };
        with_needed(self.features.as_deref().unwrap_or(default).iter().copied())
    }
}

/// The kind of output. Defaults to public modules.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Output {
    /// Modules to be included: `bindings.rs`, a file for each API, and the support code.
    Modules(Visibility),
    /// A crate of this name, with a cargo feature for each API.
    Crate(String),
}

impl Default for Output {
    fn default() -> Self {
        Self::Modules(Visibility::default())
    }
}

/// The visibility of the modules that are included in a crate.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Visibility {
    /// `pub`, the default.
    #[default]
    Public,
    /// `pub(crate)`.
    Crate,
}

/// The limits on documents and output. The defaults are far beyond every known OpenAPI document.
///
/// ```
/// # use openapi_bindgen::Limits;
/// let mut limits = Limits::default();
/// limits.nodes = 100_000;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The maximum size of one file in bytes. Defaults to 268,435,456.
    pub file: usize,
    /// The maximum depth of nested objects and arrays. Defaults to 120; the readers of JSON and YAML have a limit of 127 of their own.
    pub depth: usize,
    /// The maximum depth of schemas that contain each other by references or keywords, without a property between, and of any other
    /// chain of references. Defaults to 100. A greater one needs a larger stack, and rustc has a limit of 128 types in each other.
    pub references: usize,
    /// The maximum number of values in one file, including those that YAML aliases repeat. Defaults to 50,000,000.
    pub nodes: usize,
    /// The maximum number of values that YAML aliases add to a file; a string counts once more for every 64 bytes. Also
    /// the maximum number of members and items that references in place of maps and arrays add. Defaults to 100,000.
    pub expansion: usize,
    /// The maximum number of types and operations of one module. Defaults to 500,000.
    pub items: usize,
    /// The maximum size of the output in bytes. Defaults to 2,147,483,648.
    pub output: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file: 1 << 28,
            depth: 120,
            references: 100,
            nodes: 50_000_000,
            expansion: 100_000,
            items: 500_000,
            output: 2 << 30,
        }
    }
}
