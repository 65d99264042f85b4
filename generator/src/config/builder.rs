//! The options of a build script, one by one.

use std::path::PathBuf;

use crate::config::{Api, Config, Limits, Output, Visibility, manifest};
use crate::diagnostics::{Diagnostics, Failed, Location, Problem};
use crate::source::Sources;

/// Generates bindings, from a build script above all. It has the options of `bindgen.toml`.
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
    pub(super) apis: Vec<Api>,
    pub(super) folder: Option<PathBuf>,
    pub(super) crate_name: Option<Setting<String>>,
    pub(super) visibility: Option<Setting<Visibility>>,
    pub(super) limits: Option<Limits>,
    pub(super) names: Names,
}

/// A value, and where it was set.
#[derive(Clone, Debug)]
pub(super) struct Setting<T> {
    pub(super) value: T,
    pub(super) location: Location,
}

/// The names file.
#[derive(Clone, Debug, Default)]
pub(super) enum Names {
    #[default]
    Default,
    /// A file at a path.
    Path(PathBuf),
    /// The file of [`NAMES`] in the folder of the output, or none.
    InOutput(Setting<bool>),
}

/// The names file of an output.
const NAMES: &str = "names.json";

/// A configuration, and the folder for its output if one is set.
pub(crate) struct Target {
    pub(crate) config: Config,
    pub(crate) folder: Option<PathBuf>,
}

impl Builder {
    /// Returns a builder without documents; [`Builder::api`] adds them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns a builder with the options of a [`bindgen.toml`](manifest). The file is read when the bindings are generated; what is
    /// wrong with it is reported with its lines. Options that are set on the builder replace those of the file, and documents are
    /// added after its own.
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
        self.apis.push(api);
        self
    }

    /// Sets the folder to write to. Defaults to the `folder` of the manifest if it has one, else to `OUT_DIR`.
    #[must_use]
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.folder = Some(folder.into());
        self
    }

    /// Sets the name of a crate to write. Defaults to none: modules to be included. Conflicts with [`Builder::visibility`].
    #[must_use]
    pub fn crate_name(mut self, name: impl Into<String>) -> Self {
        self.crate_name = Some(Setting { value: name.into(), location: Location::Nowhere });
        self
    }

    /// Sets the visibility of the modules. Defaults to [`Visibility::Public`]. Conflicts with [`Builder::crate_name`].
    #[must_use]
    pub fn visibility(mut self, visibility: Visibility) -> Self {
        self.visibility = Some(Setting { value: visibility, location: Location::Nowhere });
        self
    }

    /// Sets the limits on documents and output.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = Some(limits);
        self
    }

    /// Sets the path of the names file: names that it assigns are kept, and it is written at the top of the output. Defaults to
    /// `names.json` in the folder of a crate, and to none for modules.
    #[must_use]
    pub fn names(mut self, path: impl Into<PathBuf>) -> Self {
        self.names = Names::Path(path.into());
        self
    }

    /// Reads the manifest, if there is one, and checks that options do not conflict.
    ///
    /// # Errors
    ///
    /// If the manifest has errors, or options conflict; both are reported.
    pub(crate) fn target(&self, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Result<Target, Failed> {
        let options = match &self.manifest {
            Some(path) => self.clone().over(manifest::read_options(path, sources, diagnostics)?),
            None => self.clone(),
        };
        options.check(diagnostics)
    }

    /// The options of this builder, and those of a manifest where this one has none.
    fn over(self, manifest: Self) -> Self {
        Self {
            manifest: None,
            apis: manifest.apis.into_iter().chain(self.apis).collect(),
            folder: self.folder.or(manifest.folder),
            crate_name: self.crate_name.or(manifest.crate_name),
            visibility: self.visibility.or(manifest.visibility),
            limits: self.limits.or(manifest.limits),
            names: match self.names {
                Names::Default => manifest.names,
                Names::Path(_) | Names::InOutput(_) => self.names,
            },
        }
    }

    /// Checks that options do not conflict.
    pub(super) fn check(self, diagnostics: &mut Diagnostics) -> Result<Target, Failed> {
        let Self { manifest: _, apis, folder, crate_name, visibility, limits, names } = self;
        let mut conflict = |location: Location, option, reason| {
            diagnostics.report(location, Problem::ConflictingOptions { option, reason });
            Failed
        };
        let output = match (crate_name, visibility) {
            (Some(name), None) => Output::Crate(name.value),
            (Some(_), Some(visibility)) => {
                return Err(conflict(visibility.location, "visibility", "the modules of a crate are public"));
            }
            (None, visibility) => Output::Modules(visibility.map(|setting| setting.value).unwrap_or_default()),
        };
        let in_output = folder.as_ref().map(|folder: &PathBuf| folder.join(NAMES));
        let names = match names {
            Names::Path(path) => Some(path),
            Names::InOutput(Setting { value: false, .. }) => None,
            Names::InOutput(Setting { value: true, location }) => match in_output {
                Some(path) => Some(path),
                None => {
                    return Err(conflict(location, "names", "the names file is kept in `folder`, which is not set"));
                }
            },
            // A committed crate must not rename items when its documents grow; what a build writes is not committed.
            Names::Default => in_output.filter(|_| matches!(output, Output::Crate(_))),
        };
        Ok(Target { config: Config { apis, output, limits: limits.unwrap_or_default(), names }, folder })
    }
}
