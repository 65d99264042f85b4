//! The options of a build script, one by one.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::config::api::Api;
use crate::config::feature::Feature;
use crate::config::ignore::Ignore;
use crate::config::libraries::{DecimalLibrary, TimeLibrary};
use crate::config::manifest::{self, Manifest};
use crate::config::options::{Names, Options, Setting, Target};
use crate::config::run::{Config, Limits, Visibility};
use crate::diagnostics::{Diagnostics, Failed, Location};
use crate::source::Sources;

/// A builder of bindings, mainly for build scripts. It has the options of `bindgen.toml`.
///
/// ```no_run
/// use openapi_bindgen::{Api, Builder};
///
/// Builder::new()
///     .api(Api::new("qonto", "specs/qonto.yaml").overlay("specs/qonto.overlay.yaml"))
///     .compile();
/// ```
#[derive(Clone, Debug, Default)]
pub struct Builder {
    manifest: Option<PathBuf>,
    options: Options,
}

impl Builder {
    /// Returns a builder without documents; [`Builder::api`] adds them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns a builder with the options of a [`bindgen.toml`](manifest). The file is read when the bindings are generated; errors
    /// in it are reported with its lines. Options that are set on the builder replace those of the file, and documents are added
    /// after its own.
    ///
    /// ```no_run
    /// openapi_bindgen::Builder::from_manifest("specs/bindgen.toml").compile();
    /// ```
    pub fn from_manifest(path: impl Into<PathBuf>) -> Self {
        Self { manifest: Some(path.into()), ..Self::default() }
    }

    /// Adds a document.
    #[must_use]
    pub fn api(mut self, api: Api) -> Self {
        self.options.apis.push(api);
        self
    }

    /// Sets the folder to write to. Defaults to the `folder` of the manifest if it has one, else to `OUT_DIR`.
    #[must_use]
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.options.folder = Some(folder.into());
        self
    }

    /// Sets the name of a crate to write. Defaults to none: modules to be included. Conflicts with [`Builder::visibility`].
    #[must_use]
    pub fn crate_name(mut self, name: impl Into<String>) -> Self {
        self.options.crate_name = Some(Setting { value: name.into(), location: Location::Nowhere });
        self
    }

    /// Sets the visibility of the modules. Defaults to [`Visibility::Public`]. Conflicts with [`Builder::crate_name`].
    #[must_use]
    pub fn visibility(mut self, visibility: Visibility) -> Self {
        self.options.visibility = Some(Setting { value: visibility, location: Location::Nowhere });
        self
    }

    /// Sets the limits on documents and output.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.options.limits = Some(limits);
        self
    }

    /// Sets the path of the names file: names that it assigns are kept, and it is written at the top of the output. Defaults to
    /// `names.json` in the folder of a crate, and to none for modules.
    #[must_use]
    pub fn names(mut self, path: impl Into<PathBuf>) -> Self {
        self.options.names = Names::Path(path.into());
        self
    }

    /// Sets whether to replace and remove files that the generator has not written, or that were edited since. Defaults to `false`:
    /// they are an error. In `OUT_DIR` they are always replaced.
    #[must_use]
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.options.overwrite = Some(overwrite);
        self
    }

    /// Sets the parts for HTTP and for tests. Defaults to all in a crate, and to none in modules.
    #[must_use]
    pub fn features(mut self, features: impl IntoIterator<Item = Feature>) -> Self {
        self.options.features = Some(features.into_iter().collect());
        self
    }

    /// Sets the library of the types of dates and times. Defaults to [`TimeLibrary::Jiff`].
    #[must_use]
    pub fn time_library(mut self, library: TimeLibrary) -> Self {
        self.options.time_library = Some(library);
        self
    }

    /// Sets the library of the types of decimals. Defaults to [`DecimalLibrary::RustDecimal`].
    #[must_use]
    pub fn decimal_library(mut self, library: DecimalLibrary) -> Self {
        self.options.decimal_library = Some(library);
        self
    }

    /// Adds a dependency of a crate, besides those that it needs, for types of your own. `value` is that of a line in a `Cargo.toml`, such
    /// as `"1"` in quotes, or `{ path = "../my-types" }`.
    #[must_use]
    pub fn dependency(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        let empty = Setting { value: BTreeMap::new(), location: Location::Nowhere };
        self.options.dependencies.get_or_insert(empty).value.insert(name.into(), value.into());
        self
    }

    /// Adds a rule by which `diff` ignores changes.
    #[must_use]
    pub fn ignore(mut self, rule: Ignore) -> Self {
        self.options.ignore.push(rule);
        self
    }

    /// Returns the configuration. Reads the manifest, if there is one.
    ///
    /// # Errors
    ///
    /// If the manifest can't be read or has errors, if options conflict, or if there is no document. All of this is reported to
    /// `diagnostics`.
    pub fn config(&self, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Result<Config, Failed> {
        Ok(self.target(sources, diagnostics)?.config)
    }

    /// Returns the configuration and the folder of the output. Reads the manifest, if there is one.
    ///
    /// # Errors
    ///
    /// If the manifest can't be read or has errors, if options conflict, or if there is no folder for the output. All of this is reported
    /// to `diagnostics`.
    pub fn manifest(&self, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Result<Manifest, Failed> {
        Manifest::of(self.target(sources, diagnostics)?, sources, diagnostics)
    }

    /// Reads the manifest, if there is one, and checks that options do not conflict.
    ///
    /// # Errors
    ///
    /// If the manifest has errors, options conflict, or there is no document. All of this is reported.
    pub(crate) fn target(&self, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Result<Target, Failed> {
        let options = self.options.clone();
        let options = match &self.manifest {
            Some(path) => options.over(manifest::read_options(path, sources, diagnostics)?),
            None => options,
        };
        let target = options.check(diagnostics)?;
        manifest::has_documents(&target, sources, diagnostics)?;
        Ok(target)
    }
}
