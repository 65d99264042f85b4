//! The command line of `openapi-bindgen`.
//!
//! In: arguments. Out: an exit code, which is 0 if the command has succeeded, 1 if the output is stale or the input has errors, and 2
//! if the arguments are not valid.

mod arguments;
mod dump;
mod generate;

use std::io::{IsTerminal, Write as _};
use std::process::ExitCode;

use clap::Parser as _;
#[cfg(not(debug_assertions))]
use mimalloc::MiMalloc;
use openapi_bindgen::diagnostics::DEFAULT_WARNING_LIMIT;
use openapi_bindgen::{Diagnostics, Sources, render};

use crate::arguments::{Arguments, Command};

// Without optimization it takes longer than the allocator of the system.
#[cfg(not(debug_assertions))]
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let mut session = Session { sources: Sources::default(), diagnostics: Diagnostics::default() };
    let outcome = match &arguments.command {
        Command::Generate(arguments) => generate::run(arguments, &mut session),
        Command::Dump(arguments) => dump::run(arguments, &mut session),
    };
    let (quiet, all) = match &arguments.command {
        Command::Generate(arguments) => (arguments.quiet, arguments.all_warnings),
        Command::Dump(_) => (false, false),
    };
    if !quiet || session.diagnostics.errors() > 0 {
        session.print_diagnostics(if all { usize::MAX } else { DEFAULT_WARNING_LIMIT });
    }
    match outcome {
        Outcome::Success => ExitCode::SUCCESS,
        Outcome::Failure => ExitCode::from(1),
    }
}

/// The files that a command has read, and the problems that it has found.
struct Session {
    sources: Sources,
    diagnostics: Diagnostics,
}

/// The outcome of a command.
enum Outcome {
    Success,
    /// The output is stale, or there were errors.
    Failure,
}

impl Session {
    /// Prints the diagnostics, at most `limit` warnings of each kind.
    fn print_diagnostics(&self, limit: usize) {
        let terminal = std::io::stderr().is_terminal();
        let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        eprint(&render(&self.diagnostics, &self.sources, limit, terminal && !plain));
    }
}

// `print!` panics if the reader of a pipe has closed it, as `head` does.

fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

fn eprint(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}
