//! `bindgen.toml`: what is generated from the documents of a folder.
//!
//! ```toml
//! [output]
//! folder = "../generated"      # relative to this file
//! crate = "product-apis"       # left out: modules to be included
//! names = true                 # keep names in names.json, so that none changes when a document grows; a crate does
//! # visibility = "pub(crate)"  # of modules, which are public if nothing is said, as those of a crate are
//!
//! [[api]]
//! name = "qonto"
//! document = "qonto.yaml"
//! overlays = ["qonto.overlay.yaml"]
//! formats = "assert"           # or "annotate"
//! numbers = "native"           # or "exact": of any size, not i64 and f64
//! types_only = false           # nothing for operations
//! builders = "requests"        # for what requests carry; or "all", or "none", which is the default with types only
//! layout = "file"              # or "tags": a file for each tag
//! root = "."                   # the folder that references may not leave; that of the document if nothing is said
//! # What is generated, with all that it leads to; `*` stands for any text.
//! include = { paths = ["/products*"], tags = ["Products"], operations = ["createProduct"], schemas = ["Product*"] }
//! exclude = { tags = ["Beta"] }
//! # A reference to this URI reads the file; nothing is ever fetched.
//! remotes = { "https://example.com/money.json" = "money.json" }
//!
//! [limits]                     # what no document may exceed; these are the defaults
//! depth = 120                  # levels of objects and arrays
//! nodes = 50_000_000           # values in one file
//! expansion = 100_000          # values that YAML aliases add to a file
//! items = 500_000              # types and operations of one API
//! output = 2_147_483_648       # bytes of all that is generated
//! ```

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::config::{
    ApiConfig, Builders, Config, Filter, Formats, Layout, Limits, Numbers, Output, Selection, Visibility,
};
use crate::diagnostics::{Diagnostics, Location, Problem, for_unknown_name};
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
    #[serde(default)]
    limits: LimitsTable,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OutputTable {
    folder: PathBuf,
    #[serde(rename = "crate")]
    crate_name: Option<String>,
    names: Option<bool>,
    visibility: Option<VisibilityValue>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitsTable {
    depth: Option<usize>,
    nodes: Option<usize>,
    expansion: Option<usize>,
    items: Option<usize>,
    output: Option<usize>,
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
    root: Option<PathBuf>,
    #[serde(default)]
    types_only: bool,
    builders: Option<BuildersValue>,
    #[serde(default)]
    layout: LayoutValue,
    #[serde(default)]
    include: FilterTable,
    #[serde(default)]
    exclude: FilterTable,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct FilterTable {
    paths: Vec<String>,
    tags: Vec<String>,
    operations: Vec<String>,
    schemas: Vec<String>,
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

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum BuildersValue {
    None,
    Requests,
    All,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum LayoutValue {
    #[default]
    File,
    Tags,
}

#[derive(Clone, Copy, Deserialize)]
enum VisibilityValue {
    #[serde(rename = "pub")]
    Public,
    #[serde(rename = "pub(crate)")]
    Crate,
}

impl Manifest {
    /// Reads the `bindgen.toml` of a folder. What is wrong with it is reported; then there is none.
    pub fn read(folder: &Path, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<Self> {
        let path = folder.join(FILE_NAME);
        let file = match sources.read(&path) {
            Ok(file) => file,
            Err(error) => {
                let reason = match error.kind() {
                    std::io::ErrorKind::NotFound => "file not found".to_owned(),
                    _ => error.to_string(),
                };
                let problem = Problem::ManifestUnreadable { path: path.display().to_string(), reason };
                diagnostics.report(Location::Nowhere, problem);
                return None;
            }
        };
        let table: File = match toml::from_str(&sources.file(file).text) {
            Ok(table) => table,
            Err(error) => {
                let offset = error.span().map_or(0, |span| span.start);
                let problem = Problem::InvalidManifest {
                    reason: error.message().to_owned(),
                    advice: for_unknown_name(error.message()),
                };
                diagnostics.report(Location::Offset(file, offset), problem);
                return None;
            }
        };
        match table.config(folder) {
            Ok(manifest) => Some(manifest),
            Err(reason) => {
                diagnostics.report(
                    Location::Offset(file, 0),
                    Problem::InvalidManifest { reason: reason.to_owned(), advice: "remove `visibility`".to_owned() },
                );
                None
            }
        }
    }
}

impl File {
    fn config(self, folder: &Path) -> Result<Manifest, &'static str> {
        let OutputTable { folder: target, crate_name, names, visibility } = self.output;
        let target = folder.join(target);
        let output = match (crate_name, visibility) {
            (Some(name), None) => Output::Crate(name),
            (Some(_), Some(_)) => return Err("`visibility` applies to modules only; the items of a crate are public"),
            (None, visibility) => Output::Modules(match visibility {
                Some(VisibilityValue::Crate) => Visibility::Crate,
                Some(VisibilityValue::Public) | None => Visibility::Public,
            }),
        };
        // What is committed shall not rename things; what a build writes is nobody's to read.
        let kept = names.unwrap_or(matches!(output, Output::Crate(_)));
        let names = kept.then(|| target.join(NAMES));
        let apis = self.api.into_iter().map(|table| table.config(folder)).collect();
        let config = Config { apis, output, limits: self.limits.limits(), names };
        Ok(Manifest { config, folder: target })
    }
}

impl LimitsTable {
    fn limits(self) -> Limits {
        let default = Limits::default();
        Limits {
            depth: self.depth.unwrap_or(default.depth),
            nodes: self.nodes.unwrap_or(default.nodes),
            expansion: self.expansion.unwrap_or(default.expansion),
            items: self.items.unwrap_or(default.items),
            output: self.output.unwrap_or(default.output),
        }
    }
}

impl ApiTable {
    fn config(self, folder: &Path) -> ApiConfig {
        let selection =
            Selection { include: self.include.filter(), exclude: self.exclude.filter(), types_only: self.types_only };
        ApiConfig {
            name: self.name,
            document: folder.join(self.document),
            overlays: self.overlays.iter().map(|path| folder.join(path)).collect(),
            formats: match self.formats {
                FormatsValue::Assert => Formats::Assert,
                FormatsValue::Annotate => Formats::Annotate,
            },
            numbers: match self.numbers {
                NumbersValue::Native => Numbers::Native,
                NumbersValue::Exact => Numbers::Exact,
            },
            remotes: self.remotes.into_iter().map(|(uri, path)| (uri, folder.join(path))).collect(),
            root: self.root.map(|path| folder.join(path)),
            selection,
            builders: self.builders.map(|builders| match builders {
                BuildersValue::None => Builders::None,
                BuildersValue::Requests => Builders::Requests,
                BuildersValue::All => Builders::All,
            }),
            layout: match self.layout {
                LayoutValue::File => Layout::File,
                LayoutValue::Tags => Layout::Tags,
            },
        }
    }
}

impl FilterTable {
    fn filter(self) -> Filter {
        let Self { paths, tags, operations, schemas } = self;
        Filter { paths, tags, operations, schemas }
    }
}
