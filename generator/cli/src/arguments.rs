//! The arguments of the command line, and their help.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use openapi_bindgen::{Diagnostics, Feature};

/// Generates Rust types, enums and validators from OpenAPI documents.
#[derive(Parser)]
#[command(name = "openapi-bindgen", version, arg_required_else_help = true, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "\
Examples:
  openapi-bindgen generate openapi.yaml --output src/api    write modules for one document
  openapi-bindgen init openapi.yaml shop-api                make a crate for a document
  openapi-bindgen generate                                  write the output that bindgen.toml describes
  openapi-bindgen generate --check                          exit with 1 if the output is stale
  openapi-bindgen diff old.yaml new.yaml                    compare two versions of a document
  openapi-bindgen dump ir openapi.yaml                      print the intermediate representation of a document
  openapi-bindgen fetch                                     download the documents that bindgen.toml names
  openapi-bindgen serve openapi.yaml                        serve a document as a mock
  openapi-bindgen overlay diff openapi.yaml fixed.yaml      print the overlay that changes one document into another

Exit codes:
  0   success
  1   the output is stale, or a document differs from its source (only with --check);
      or the changes break something (only with --fail-on)
  2   errors in a document or in bindgen.toml, denied warnings, or files that can't be read or written
  64  invalid arguments";

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Write the bindings of a document, or the output that bindgen.toml describes.
    #[command(after_help = "\
Examples:
  openapi-bindgen generate openapi.yaml --output src/api               modules for one document
  openapi-bindgen generate openapi.yaml --output shop --crate shop     a crate
  openapi-bindgen generate               the documents of ./bindgen.toml, or else of specs/bindgen.toml
  openapi-bindgen generate apis          the documents of apis/bindgen.toml
  openapi-bindgen generate --check       write nothing; exit with 1 if the output is stale
  openapi-bindgen generate --dry-run     write nothing; list the changes
  openapi-bindgen generate --report      list the places that have no type of their own, and why")]
    Generate(GenerateArguments),
    /// Compare two versions of a document: what changes, and what it breaks.
    #[command(after_help = "\
Examples:
  openapi-bindgen diff old.yaml new.yaml                 two documents
  openapi-bindgen diff git:v1.2:specs specs              the documents of specs/bindgen.toml with those of a tag
  openapi-bindgen diff git:main:openapi.yaml openapi.yaml --fail-on any
  openapi-bindgen diff specs new.yaml --name shop        a document with that of an API, with the options of the API
  openapi-bindgen diff git:HEAD:specs specs --format html --output changes.html

A version is a document, a bindgen.toml, the folder of one, or git:REV:PATH, which is read by the program `git`. PATH starts at the root of
the repository; at the working directory, if it starts with `./` or `../`.

The verdicts are on three questions. source: does code that uses the output still compile? sending: is what old code sends still
accepted? receiving: can old code read what may come?")]
    Diff(DiffArguments),
    /// Print a document as it is after a stage.
    #[command(after_help = "\
Examples:
  openapi-bindgen dump overlay specs qonto    the document with its overlays applied, as YAML
  openapi-bindgen dump ir openapi.yaml        the intermediate representation
  openapi-bindgen dump emit specs qonto       the Rust")]
    Dump(DumpArguments),
    /// Make a crate for a document: its manifest, its configuration, a copy of the document, and a test.
    #[command(after_help = "\
Examples:
  openapi-bindgen init openapi.yaml shop-api                          the code is committed; `generate` updates it
  openapi-bindgen init openapi.yaml shop-api --style build-script     each build generates the code")]
    Init(InitArguments),
    /// Download the documents for which a bindgen.toml has a `source`. No other command downloads anything.
    #[cfg(feature = "fetch")]
    #[command(after_help = "\
Examples:
  openapi-bindgen fetch            the documents of ./bindgen.toml, or else of specs/bindgen.toml
  openapi-bindgen fetch specs qonto
  openapi-bindgen fetch --check    write nothing; exit with 1 if a document differs from its source")]
    Fetch(FetchArguments),
    /// Serve a document: a mock server that validates requests, and responds with examples or made values.
    ///
    /// The response is the first success that the document defines. A request chooses another by the header `Prefer`: `code=404` for a
    /// status, `example=NAME` for a named example, `dynamic=true` for a made value.
    #[cfg(feature = "serve")]
    #[command(after_help = "\
Examples:
  openapi-bindgen serve openapi.yaml
  openapi-bindgen serve specs --name qonto --address 127.0.0.1:0    a free port, which is printed
  curl -i -H 'Prefer: code=404' http://127.0.0.1:4010/products/1")]
    Serve(ServeArguments),
    /// Apply OpenAPI Overlay documents, or write one that changes one document into another.
    #[command(subcommand)]
    Overlay(OverlayCommand),
    /// Print the completions of a shell.
    #[command(after_help = "\
Examples:
  openapi-bindgen completions bash > ~/.local/share/bash-completion/completions/openapi-bindgen
  openapi-bindgen completions fish > ~/.config/fish/completions/openapi-bindgen.fish")]
    Completions {
        /// The shell.
        shell: Shell,
    },
    /// Print the manual page, in the format of man.
    #[command(after_help = "\
Examples:
  openapi-bindgen man | man -l -")]
    Man,
}

#[derive(Clone, clap::Args)]
pub(crate) struct GenerateArguments {
    /// A document, a bindgen.toml, or the folder of one; defaults to ./bindgen.toml, or else specs/bindgen.toml.
    pub(crate) path: Option<PathBuf>,
    /// The folder to write to; required for a document. Defaults to that of bindgen.toml.
    #[arg(long, short, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) document: DocumentOptions,
    /// Write nothing, and exit with 1 if the output is stale.
    #[arg(long, conflicts_with = "dry_run")]
    pub(crate) check: bool,
    /// Write nothing, and list the changes.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Replace files that were edited, or that the generator has not written.
    #[arg(long, conflicts_with = "check")]
    pub(crate) overwrite: bool,
    /// Generate again whenever a document or bindgen.toml is saved, until interrupted.
    #[arg(long, conflicts_with_all = ["check", "dry_run", "report"])]
    pub(crate) watch: bool,
    /// Print the untyped places, and the keywords that the evaluator checks.
    #[arg(long)]
    pub(crate) report: bool,
    #[command(flatten)]
    pub(crate) warnings: WarningOptions,
    /// Print nothing but errors.
    #[arg(long, short, conflicts_with = "all_warnings")]
    pub(crate) quiet: bool,
}

/// The options of a document that no bindgen.toml configures.
#[derive(Clone, Default, clap::Args)]
#[command(next_help_heading = "Options of a document")]
pub(crate) struct DocumentOptions {
    /// The name of the module; defaults to the name of the file.
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Write a crate of this name; defaults to modules.
    #[arg(long = "crate", value_name = "NAME")]
    pub(crate) crate_name: Option<String>,
    /// An OpenAPI Overlay document to apply; may be repeated.
    #[arg(long, value_name = "FILE")]
    pub(crate) overlay: Vec<PathBuf>,
    /// Generate types and validators only, and nothing for operations.
    #[arg(long)]
    pub(crate) types_only: bool,
    /// The parts for HTTP and for tests, such as `client,reqwest`; defaults to all in a crate, and to none in modules.
    #[arg(long, value_name = "FEATURES", value_delimiter = ',', value_parser = feature)]
    pub(crate) features: Option<Vec<Feature>>,
}

fn feature(text: &str) -> Result<Feature, String> {
    let names = || Feature::ALL.iter().map(|feature| feature.name()).collect::<Vec<_>>().join(", ");
    Feature::from_name(text).ok_or_else(|| format!("the features are {}", names()))
}

impl DocumentOptions {
    /// Returns the first option that is set.
    pub(crate) fn first(&self) -> Option<&'static str> {
        let options = [
            ("--name", self.name.is_some()),
            ("--crate", self.crate_name.is_some()),
            ("--overlay", !self.overlay.is_empty()),
            ("--types-only", self.types_only),
            ("--features", self.features.is_some()),
        ];
        options.into_iter().find(|(_, is_set)| *is_set).map(|(name, _)| name)
    }
}

#[derive(Clone, clap::Args)]
#[command(next_help_heading = "Warnings")]
pub(crate) struct WarningOptions {
    /// Print every warning, not only the first ten of each kind.
    #[arg(long)]
    pub(crate) all_warnings: bool,
    /// Ignore the warnings of this code; may be repeated.
    #[arg(long, value_name = "CODE", value_parser = warning_code)]
    pub(crate) allow: Vec<String>,
    /// Treat warnings as errors.
    #[arg(long)]
    pub(crate) deny_warnings: bool,
}

fn warning_code(text: &str) -> Result<String, String> {
    Diagnostics::default().allow(text).map(|()| text.to_owned())
}

#[derive(clap::Args)]
pub(crate) struct DumpArguments {
    /// The stage.
    pub(crate) stage: Stage,
    /// A document, a bindgen.toml, or the folder of one; defaults to ./bindgen.toml, or else specs/bindgen.toml.
    pub(crate) path: Option<PathBuf>,
    /// The name of the API; required if bindgen.toml has several.
    pub(crate) api: Option<String>,
}

#[cfg(feature = "fetch")]
#[derive(clap::Args)]
pub(crate) struct FetchArguments {
    /// A bindgen.toml, or its folder; defaults to ./bindgen.toml, or else specs/bindgen.toml.
    pub(crate) path: Option<PathBuf>,
    /// The name of an API; defaults to all that have a source.
    pub(crate) api: Option<String>,
    /// Write nothing, and exit with 1 if a document differs from its source.
    #[arg(long)]
    pub(crate) check: bool,
    /// Replace documents that were edited, or that were not downloaded.
    #[arg(long, conflicts_with = "check")]
    pub(crate) overwrite: bool,
    /// A PEM file of the root certificates, in place of those of Mozilla; defaults to that of SSL_CERT_FILE.
    #[arg(long, value_name = "FILE")]
    pub(crate) ca_file: Option<PathBuf>,
    /// Print nothing but errors.
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

#[cfg(feature = "serve")]
#[derive(clap::Args)]
pub(crate) struct ServeArguments {
    /// A document, a bindgen.toml, or the folder of one; defaults to ./bindgen.toml, or else specs/bindgen.toml.
    pub(crate) path: Option<PathBuf>,
    /// The name of the API; required if bindgen.toml has several.
    #[arg(long, value_name = "API")]
    pub(crate) name: Option<String>,
    /// The address to listen on; port 0 is a free port.
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:4010")]
    pub(crate) address: String,
    /// The seed of made values: equal requests with one seed have equal responses.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub(crate) seed: u64,
    /// An OpenAPI Overlay document to apply to a document; may be repeated.
    #[arg(long, value_name = "FILE")]
    pub(crate) overlay: Vec<PathBuf>,
}

#[derive(Subcommand)]
pub(crate) enum OverlayCommand {
    /// Print a document with overlays applied.
    #[command(after_help = "\
Examples:
  openapi-bindgen overlay apply openapi.yaml fixes.overlay.yaml                         as YAML
  openapi-bindgen overlay apply openapi.yaml fixes.overlay.yaml --output fixed.json     as JSON")]
    Apply {
        /// The document.
        document: PathBuf,
        /// The overlays, applied in this order.
        #[arg(required = true)]
        overlays: Vec<PathBuf>,
        #[command(flatten)]
        output: OutputOption,
    },
    /// Print the overlay (version 1.1) that changes one document into another.
    ///
    /// Items of arrays are selected by their name where they have one, so that the overlay fits later versions of the old document.
    /// Files that the documents refer to are not compared.
    #[command(after_help = "\
Examples:
  openapi-bindgen overlay diff openapi.yaml fixed.yaml --output fixes.overlay.yaml")]
    Diff {
        /// The document to which the overlay will be applied.
        old: PathBuf,
        /// The document to obtain.
        new: PathBuf,
        #[command(flatten)]
        output: OutputOption,
    },
}

#[derive(clap::Args)]
pub(crate) struct OutputOption {
    /// Write to a file, as JSON if its extension is `json`, else as YAML; defaults to standard output, as YAML.
    #[arg(long = "output", short = 'o', value_name = "FILE")]
    pub(crate) path: Option<PathBuf>,
}

#[derive(clap::Args)]
pub(crate) struct DiffArguments {
    /// The old version: a document, a bindgen.toml, the folder of one, or git:REV:PATH.
    pub(crate) old: PathBuf,
    /// The new version. The rules of its bindgen.toml ignore changes.
    pub(crate) new: PathBuf,
    /// The format of the report.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    /// Write the report to a file, and print its first lines only.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// Exit with 1 if the changes break this, or may break it; may be repeated.
    #[arg(long, value_enum, value_name = "QUESTION", value_delimiter = ',')]
    pub(crate) fail_on: Vec<Question>,
    /// The name of the API to compare, if a bindgen.toml has several; the name of the module of documents.
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// An OpenAPI Overlay document to apply to both versions, if both are documents; may be repeated.
    #[arg(long, value_name = "FILE")]
    pub(crate) overlay: Vec<PathBuf>,
    /// Compare types and validators only, and nothing of operations, if both versions are documents.
    #[arg(long)]
    pub(crate) types_only: bool,
}

/// The formats of a report.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Text for people: ten lines first, then the details.
    Text,
    /// Markdown for the comment of a pull request.
    Markdown,
    /// JSON for programs.
    Json,
    /// A page that needs no other file.
    Html,
    /// A section of a CHANGELOG.md.
    Changelog,
}

/// The questions of verdicts.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Question {
    /// Does code that uses the output still compile?
    Source,
    /// Is what old code sends still accepted?
    Sending,
    /// Can old code read what may come?
    Receiving,
    /// Any of these.
    Any,
}

#[derive(clap::Args)]
pub(crate) struct InitArguments {
    /// The document. It is copied to the crate, with the files that it refers to.
    pub(crate) document: PathBuf,
    /// The name of the crate, and of its folder in the working directory.
    pub(crate) name: String,
    /// Whether the code is committed, or generated by each build.
    #[arg(long, value_enum, default_value_t = Style::Crate)]
    pub(crate) style: Style,
    /// For the style `build-script`: the folder or the git URL of the library; defaults to its repository.
    #[arg(long, value_name = "PATH|URL")]
    pub(crate) generator: Option<String>,
}

/// The styles of a new crate.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Style {
    /// The code is committed.
    Crate,
    /// A build script generates the code.
    BuildScript,
}

/// The stages after which a document can be printed.
#[derive(Clone, Copy, ValueEnum)]
pub(crate) enum Stage {
    /// The document as it was loaded.
    Load,
    /// The document with its overlays applied.
    Overlay,
    /// Operations, parameters, bodies, responses and security schemes.
    Parse,
    /// The schemas, with every reference resolved.
    Resolve,
    /// The intermediate representation.
    Ir,
    /// The schemas that the evaluator reads.
    Schema,
    /// The Rust.
    Emit,
}

impl From<Stage> for openapi_bindgen::Stage {
    fn from(stage: Stage) -> Self {
        match stage {
            Stage::Load => Self::Load,
            Stage::Overlay => Self::Overlay,
            Stage::Parse => Self::Parse,
            Stage::Resolve => Self::Resolve,
            Stage::Ir => Self::Ir,
            Stage::Schema => Self::Schema,
            Stage::Emit => Self::Emit,
        }
    }
}
