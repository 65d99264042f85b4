//! Options that are set one by one, by a builder or a manifest.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::config::api::Api;
use crate::config::feature::Feature;
use crate::config::ignore::Ignore;
use crate::config::libraries::{DecimalLibrary, TimeLibrary};
use crate::config::run::{Config, Limits, Output, Visibility};
use crate::diagnostics::{Diagnostics, Failed, Location, Problem};

/// The options of a builder or a manifest.
#[derive(Clone, Debug, Default)]
pub(super) struct Options {
    pub(super) apis: Vec<Api>,
    pub(super) folder: Option<PathBuf>,
    pub(super) crate_name: Option<Setting<String>>,
    pub(super) visibility: Option<Setting<Visibility>>,
    pub(super) limits: Option<Limits>,
    pub(super) names: Names,
    pub(super) overwrite: Option<bool>,
    pub(super) features: Option<Vec<Feature>>,
    pub(super) time_library: Option<TimeLibrary>,
    pub(super) decimal_library: Option<DecimalLibrary>,
    pub(super) dependencies: Option<Setting<BTreeMap<String, String>>>,
    pub(super) ignore: Vec<Ignore>,
    /// The file that has the options.
    pub(super) manifest: Option<PathBuf>,
}

/// A value, and the location where it is set.
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

impl Options {
    /// Returns these options, and those of a manifest where these have none.
    pub(super) fn over(self, manifest: Self) -> Self {
        Self {
            apis: manifest.apis.into_iter().chain(self.apis).collect(),
            folder: self.folder.or(manifest.folder),
            crate_name: self.crate_name.or(manifest.crate_name),
            visibility: self.visibility.or(manifest.visibility),
            limits: self.limits.or(manifest.limits),
            names: match self.names {
                Names::Default => manifest.names,
                Names::Path(_) | Names::InOutput(_) => self.names,
            },
            overwrite: self.overwrite.or(manifest.overwrite),
            features: self.features.or(manifest.features),
            time_library: self.time_library.or(manifest.time_library),
            decimal_library: self.decimal_library.or(manifest.decimal_library),
            dependencies: self.dependencies.or(manifest.dependencies),
            ignore: manifest.ignore.into_iter().chain(self.ignore).collect(),
            manifest: self.manifest.or(manifest.manifest),
        }
    }

    /// Makes a configuration.
    ///
    /// # Errors
    ///
    /// If options conflict, which is reported.
    pub(super) fn check(self, diagnostics: &mut Diagnostics) -> Result<Target, Failed> {
        let Self {
            apis,
            folder,
            crate_name,
            visibility,
            limits,
            names,
            overwrite,
            features,
            time_library,
            decimal_library,
            dependencies,
            ignore,
            manifest,
        } = self;
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
        let dependencies = match (dependencies, &output) {
            (Some(dependencies), Output::Modules(_)) if !dependencies.value.is_empty() => {
                let reason = "modules have the dependencies of the package that includes them";
                return Err(conflict(dependencies.location, "dependencies", reason));
            }
            (dependencies, _) => dependencies.map(|setting| setting.value).unwrap_or_default(),
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
            // A committed crate must not rename items when its documents grow. The output of a build script is not committed.
            Names::Default => in_output.filter(|_| matches!(output, Output::Crate(_))),
        };
        let (limits, overwrite) = (limits.unwrap_or_default(), overwrite.unwrap_or_default());
        let (time_library, decimal_library) = (time_library.unwrap_or_default(), decimal_library.unwrap_or_default());
        let config = Config {
            apis,
            output,
            limits,
            names,
            overwrite,
            features,
            time_library,
            decimal_library,
            dependencies,
            ignore,
            manifest,
        };
        Ok(Target { config, folder })
    }
}
