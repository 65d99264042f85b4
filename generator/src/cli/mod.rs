//! Arguments in, exit code out: 0 when all is done, 1 when something is stale or faulty, 2 when the arguments are wrong.

mod dump;
mod generate;

use std::io::{IsTerminal, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use openapi_bindgen::diagnostics::FEW;
use openapi_bindgen::{Diagnostics, Sources, render};

/// Reads OpenAPI documents and writes Rust types, enums and validators.
#[derive(Parser)]
#[command(version, arg_required_else_help = true, after_help = EXAMPLES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  openapi-bindgen generate specs            write what specs/bindgen.toml asks for
  openapi-bindgen generate specs --check    fail if that is not what lies there
  openapi-bindgen dump ir specs qonto       show what the Rust of one document will be";

#[derive(Subcommand)]
enum Command {
    /// Write the bindings that a folder's bindgen.toml asks for.
    #[command(after_help = "\
Examples:
  openapi-bindgen generate               the documents of the folder `specs`
  openapi-bindgen generate apis          those of another folder
  openapi-bindgen generate --check       write nothing; exit with 1 if anything would change
  openapi-bindgen generate --dry-run     write nothing; list what would change
  openapi-bindgen generate --report      say what is less than typed, and why")]
    Generate(GenerateArguments),
    /// Print a document as it is after a stage.
    #[command(after_help = "\
Examples:
  openapi-bindgen dump overlay specs qonto    the document with its overlays applied, as YAML
  openapi-bindgen dump ir specs qonto         every decision about its Rust
  openapi-bindgen dump emit specs qonto       the Rust itself")]
    Dump(DumpArguments),
}

#[derive(clap::Args)]
struct GenerateArguments {
    /// The folder with bindgen.toml.
    #[arg(value_name = "DIR", default_value = "specs")]
    folder: PathBuf,
    /// Write nothing, and exit with 1 if the output is stale.
    #[arg(long, conflicts_with = "dry_run")]
    check: bool,
    /// Write nothing, and list what would change.
    #[arg(long)]
    dry_run: bool,
    /// Print which places are plain JSON, and which the evaluator checks.
    #[arg(long)]
    report: bool,
    /// Print every warning; without it, ten of each kind.
    #[arg(long, conflicts_with = "quiet")]
    all_warnings: bool,
    /// Print nothing but errors.
    #[arg(long, short)]
    quiet: bool,
}

#[derive(clap::Args)]
struct DumpArguments {
    /// The stage.
    stage: Stage,
    /// The folder with bindgen.toml.
    #[arg(value_name = "DIR", default_value = "specs")]
    folder: PathBuf,
    /// The name of the API; may be left out if there is only one.
    api: Option<String>,
}

/// The stages after which a document can be printed.
#[derive(Clone, Copy, ValueEnum)]
enum Stage {
    /// The document as it was loaded.
    Load,
    /// With its overlays applied.
    Overlay,
    /// Its skeleton as data.
    Parse,
    /// Its schemas with every reference followed.
    Resolve,
    /// Every decision about the Rust.
    Ir,
    /// The schemas that the evaluator reads.
    Schema,
    /// The Rust.
    Emit,
}

/// Runs the command line.
pub(crate) fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let mut session = Session { sources: Sources::default(), diagnostics: Diagnostics::default() };
    let done = match &arguments.command {
        Command::Generate(arguments) => generate::run(arguments, &mut session),
        Command::Dump(arguments) => dump::run(arguments, &mut session),
    };
    let (quiet, all) = match &arguments.command {
        Command::Generate(arguments) => (arguments.quiet, arguments.all_warnings),
        Command::Dump(_) => (false, false),
    };
    if !quiet || session.diagnostics.errors() > 0 {
        session.tell(if all { usize::MAX } else { FEW });
    }
    match done {
        Outcome::Done => ExitCode::SUCCESS,
        Outcome::Faulty => ExitCode::from(1),
    }
}

/// What a command has read, and what was wrong with it.
struct Session {
    sources: Sources,
    diagnostics: Diagnostics,
}

/// How a command ended.
enum Outcome {
    Done,
    /// Stale or faulty.
    Faulty,
}

impl Session {
    fn tell(&self, most: usize) {
        let terminal = std::io::stderr().is_terminal();
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        eprint(&render(&self.diagnostics, &self.sources, most, terminal && !plain));
    }
}

/// A closed pipe is not worth a panic.
fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

fn eprint(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}
