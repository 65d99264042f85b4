//! The arguments of the command line, and their help.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

/// Generates Rust types, enums and validators from OpenAPI documents.
#[derive(Parser)]
#[command(name = "openapi-bindgen", version, arg_required_else_help = true, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXAMPLES: &str = "\
Examples:
  openapi-bindgen generate specs            write the output that specs/bindgen.toml describes
  openapi-bindgen generate specs --check    exit with 1 if the output is stale
  openapi-bindgen dump ir specs qonto       print the intermediate representation of one document";

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Write the output that bindgen.toml describes.
    #[command(after_help = "\
Examples:
  openapi-bindgen generate               the documents of the folder `specs`
  openapi-bindgen generate apis          the documents of another folder
  openapi-bindgen generate --check       write nothing; exit with 1 if the output is stale
  openapi-bindgen generate --dry-run     write nothing; list the changes
  openapi-bindgen generate --report      list the places that have no type of their own, and why")]
    Generate(GenerateArguments),
    /// Print a document as it is after a stage.
    #[command(after_help = "\
Examples:
  openapi-bindgen dump overlay specs qonto    the document with its overlays applied, as YAML
  openapi-bindgen dump ir specs qonto         the intermediate representation
  openapi-bindgen dump emit specs qonto       the Rust")]
    Dump(DumpArguments),
}

#[derive(clap::Args)]
pub(crate) struct GenerateArguments {
    /// The folder with bindgen.toml.
    #[arg(value_name = "DIR", default_value = "specs")]
    pub(crate) folder: PathBuf,
    /// Write nothing, and exit with 1 if the output is stale.
    #[arg(long, conflicts_with = "dry_run")]
    pub(crate) check: bool,
    /// Write nothing, and list the changes.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Replace files that were edited, or that the generator has not written.
    #[arg(long, conflicts_with = "check")]
    pub(crate) overwrite: bool,
    /// Print the untyped places, and the keywords that the evaluator checks.
    #[arg(long)]
    pub(crate) report: bool,
    /// Print every warning, not only the first ten of each kind.
    #[arg(long, conflicts_with = "quiet")]
    pub(crate) all_warnings: bool,
    /// Print nothing but errors.
    #[arg(long, short)]
    pub(crate) quiet: bool,
}

#[derive(clap::Args)]
pub(crate) struct DumpArguments {
    /// The stage.
    pub(crate) stage: Stage,
    /// The folder with bindgen.toml.
    #[arg(value_name = "DIR", default_value = "specs")]
    pub(crate) folder: PathBuf,
    /// The name of the API; required if bindgen.toml has several.
    pub(crate) api: Option<String>,
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
