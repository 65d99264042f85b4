//! The path that a command is given: a document, or a `bindgen.toml`.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use openapi_bindgen::config::manifest::FILE_NAME;
use openapi_bindgen::{Api, Builder, Config};

use crate::Outcome;
use crate::arguments::DocumentOptions;

/// The folder of `bindgen.toml` if it is not the working directory.
const DEFAULT_FOLDER: &str = "specs";

/// The message for a command without a path where there is no `bindgen.toml`.
const NOTHING_TO_READ: &str = "there is no bindgen.toml in this folder or in specs; \
    pass a document, as in `openapi-bindgen generate openapi.yaml --output src/api`, \
    or make a crate of one, as in `openapi-bindgen init openapi.yaml shop-api`";

/// What a command reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Input {
    /// A `bindgen.toml`.
    Manifest(PathBuf),
    /// A document without one.
    Document(PathBuf),
}

impl Input {
    /// Returns what a path names; without a path, the `bindgen.toml` of the working directory.
    pub(crate) fn of(path: Option<&Path>) -> Result<Self, Outcome> {
        match path {
            Some(path) if path == Path::new("-") => {
                Err(Outcome::Usage("standard input is not read; save the document, and pass its path".to_owned()))
            }
            Some(path) => Ok(Self::named(path)),
            None => {
                let places = ["", DEFAULT_FOLDER].map(|folder| Path::new(folder).join(FILE_NAME));
                let manifest = places.into_iter().find(|path| path.is_file());
                manifest.map(Self::Manifest).ok_or_else(|| Outcome::Usage(NOTHING_TO_READ.to_owned()))
            }
        }
    }

    /// Returns what the path of a folder or a file names.
    pub(crate) fn found(path: &Path, is_folder: bool) -> Self {
        if is_folder {
            Self::Manifest(path.join(FILE_NAME))
        } else if has_extension(path, &["toml"]) {
            Self::Manifest(path.to_owned())
        } else {
            Self::Document(path.to_owned())
        }
    }

    fn named(path: &Path) -> Self {
        if path.is_dir() || path.is_file() || has_extension(path, &["toml"]) {
            Self::found(path, path.is_dir())
        } else if has_extension(path, &["yaml", "yml", "json"]) || is_url(path) {
            Self::Document(path.to_owned())
        } else {
            // Neither exists: the message names the file that is missing.
            Self::Manifest(path.join(FILE_NAME))
        }
    }

    /// Returns the configuration of the input.
    pub(crate) fn builder(&self, options: &DocumentOptions) -> Builder {
        match self {
            Self::Manifest(path) => Builder::from_manifest(path),
            Self::Document(path) => {
                let name = options.name.clone().unwrap_or_else(|| module_name(path));
                let api = options.overlay.iter().fold(Api::new(name, path), |api, overlay| api.overlay(overlay));
                let builder = Builder::new().api(if options.types_only { api.types_only() } else { api });
                let builder = match &options.features {
                    Some(features) => builder.features(features.iter().copied()),
                    None => builder,
                };
                match &options.crate_name {
                    Some(name) => builder.crate_name(name),
                    None => builder,
                }
            }
        }
    }
}

/// Returns the API of a name; without a name, the only one.
pub(crate) fn selected<'c>(config: &'c Config, name: Option<&str>) -> Result<&'c Api, Outcome> {
    match (name, &config.apis[..]) {
        (Some(name), _) => named(config, name).map_err(Outcome::Usage),
        (None, [only]) => Ok(only),
        (None, apis) => Err(Outcome::Usage(format!(
            "{FILE_NAME} has several APIs, so the name of one is required; its APIs are: {}",
            names(apis)
        ))),
    }
}

/// Returns the API of a name.
///
/// # Errors
///
/// If there is none, a message with the names of the others.
pub(crate) fn named<'c>(config: &'c Config, name: &str) -> Result<&'c Api, String> {
    let api = config.apis.iter().find(|api| api.name == name);
    api.ok_or_else(|| format!("{FILE_NAME} has no API `{name}`; its APIs are: {}", names(&config.apis)))
}

/// Returns the names of APIs, as messages list them.
pub(crate) fn names(apis: &[Api]) -> String {
    apis.iter().map(|api| api.name.as_str()).collect::<Vec<_>>().join(", ")
}

fn has_extension(path: &Path, known: &[&str]) -> bool {
    let extension = path.extension().and_then(OsStr::to_str);
    extension.is_some_and(|it| known.iter().any(|known| it.eq_ignore_ascii_case(known)))
}

fn is_url(path: &Path) -> bool {
    path.to_str().is_some_and(|path| path.contains("://"))
}

/// Returns the name of a module for a document: that of its file.
pub(crate) fn module_name(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = stem.replace(|c: char| !c.is_ascii_alphanumeric(), "_");
    // A feature and a file of this name would not be those of the document.
    let is_reserved = matches!(name.as_str(), "default" | "main" | "bin" | "lib" | "bindings" | "support");
    if is_reserved || name.chars().all(|c| c == '_') { format!("{name}_api") } else { name }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::module_name;

    #[test]
    fn modules_are_named_by_files() {
        for (path, name) in [
            ("openapi.yaml", "openapi"),
            ("specs/my-shop.v2.json", "my_shop_v2"),
            ("lib.yaml", "lib_api"),
            ("é.yaml", "__api"),
        ] {
            assert_eq!(module_name(Path::new(path)), name);
        }
    }
}
