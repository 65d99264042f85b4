//! `bindgen.toml`: what is generated from the documents of a folder.
//!
//! ```toml
//! [output]
//! folder = "../generated"      # relative to this file
//! crate = "product-apis"       # left out: modules to be included
//! names = true                 # keep names in names.json, so that none changes when a document grows; a crate does
//!
//! [[api]]
//! name = "qonto"
//! document = "qonto.yaml"
//! overlays = ["qonto.overlay.yaml"]
//! formats = "assert"           # or "annotate"
//! numbers = "native"           # or "exact": of any size, not i64 and f64
//! # A reference to this URI reads the file; nothing is ever fetched.
//! remotes = { "https://example.com/money.json" = "money.json" }
//! ```

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::config::{ApiConfig, Config, Formats, Numbers, Output};
use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::source::Sources;

/// The name of the file.
pub const FILE_NAME: &str = "bindgen.toml";

/// The names file of an output.
const NAMES: &str = "names.json";

/// A configuration, and the folder that its output goes to.
#[derive(Clone, Debug)]
pub struct Manifest {
    /// What is generated.
    pub config: Config,
    /// Where it goes.
    pub folder: PathBuf,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    output: OutputTable,
    #[serde(default)]
    api: Vec<ApiTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OutputTable {
    folder: PathBuf,
    #[serde(rename = "crate")]
    crate_name: Option<String>,
    names: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ApiTable {
    name: String,
    document: PathBuf,
    #[serde(default)]
    overlays: Vec<PathBuf>,
    #[serde(default)]
    formats: FormatsValue,
    #[serde(default)]
    numbers: NumbersValue,
    #[serde(default)]
    remotes: BTreeMap<String, PathBuf>,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum FormatsValue {
    #[default]
    Assert,
    Annotate,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum NumbersValue {
    #[default]
    Native,
    Exact,
}

impl Manifest {
    /// Reads the `bindgen.toml` of a folder. What is wrong with it is reported; then there is none.
    pub fn read(folder: &Path, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<Self> {
        let path = folder.join(FILE_NAME);
        let file = match sources.read(&path) {
            Ok(file) => file,
            Err(error) => {
                let reason = match error.kind() {
                    std::io::ErrorKind::NotFound => "there is no such file".to_owned(),
                    _ => error.to_string(),
                };
                let problem = Problem::Manifest { path: path.display().to_string(), reason };
                diagnostics.report(Location::Nowhere, problem);
                return None;
            }
        };
        let table: File = match toml::from_str(&sources.file(file).text) {
            Ok(table) => table,
            Err(error) => {
                let offset = error.span().map_or(0, |span| span.start);
                let problem = Problem::ManifestSyntax { reason: error.message().to_owned() };
                diagnostics.report(Location::Offset(file, offset), problem);
                return None;
            }
        };
        let api = |table: ApiTable| ApiConfig {
            name: table.name,
            document: folder.join(table.document),
            overlays: table.overlays.iter().map(|path| folder.join(path)).collect(),
            formats: match table.formats {
                FormatsValue::Assert => Formats::Assert,
                FormatsValue::Annotate => Formats::Annotate,
            },
            numbers: match table.numbers {
                NumbersValue::Native => Numbers::Native,
                NumbersValue::Exact => Numbers::Exact,
            },
            remotes: table.remotes.into_iter().map(|(uri, path)| (uri, folder.join(path))).collect(),
        };
        let output = table.output.crate_name.map_or(Output::Modules, Output::Crate);
        let target = folder.join(table.output.folder);
        // What is committed shall not rename things; what a build writes is nobody's to read.
        let kept = table.output.names.unwrap_or(matches!(output, Output::Crate(_)));
        let names = kept.then(|| target.join(NAMES));
        let config = Config { apis: table.api.into_iter().map(api).collect(), output, names };
        Some(Self { config, folder: target })
    }
}
