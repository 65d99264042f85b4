//! The command line of `openapi-bindgen`.
//!
//! In: arguments. Out: an exit code, which the help lists.

mod arguments;
mod causes;
mod diff;
mod differences;
mod dump;
#[cfg(feature = "fetch")]
mod fetch;
mod generate;
mod git;
mod hints;
mod history;
mod init;
mod input;
mod interrupt;
mod overlay;
mod progress;
#[cfg(feature = "serve")]
mod serve;
mod unchanged;
mod watch;

use std::io::{IsTerminal, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory as _, Parser as _};
#[cfg(not(debug_assertions))]
use mimalloc::MiMalloc;
use openapi_bindgen::diagnostics::DEFAULT_WARNING_LIMIT;
use openapi_bindgen::{Diagnostics, Sources, render};

use crate::arguments::{Arguments, Command};

// Without optimization it takes longer than the allocator of the system.
#[cfg(not(debug_assertions))]
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// The name of the command.
const NAME: &str = "openapi-bindgen";

/// The exit code for invalid arguments: `EX_USAGE` of `sysexits.h`. clap has 2, which is that of errors in the input.
const USAGE: u8 = 64;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let _ = error.print();
            return if error.use_stderr() { ExitCode::from(USAGE) } else { ExitCode::SUCCESS };
        }
    };
    interrupt::set_handler();
    match &arguments.command {
        Command::Generate(arguments) if arguments.watch => watch::run(arguments),
        Command::Generate(arguments) => generate::run(arguments, &mut Session::default()),
        Command::Diff(arguments) => with_session(|session| diff::run(arguments, session)),
        Command::Dump(arguments) => with_session(|session| dump::run(arguments, session)),
        Command::Overlay(command) => with_session(|session| overlay::run(command, session)),
        #[cfg(feature = "fetch")]
        Command::Fetch(arguments) => with_session(|session| fetch::run(arguments, session)),
        #[cfg(feature = "serve")]
        Command::Serve(arguments) => serve::run(arguments),
        Command::Init(arguments) => with_session(|session| init::run(arguments, session)),
        Command::Completions { shell } => {
            let mut text = Vec::new();
            clap_complete::generate(*shell, &mut Arguments::command(), NAME, &mut text);
            print(&String::from_utf8_lossy(&text));
            ExitCode::SUCCESS
        }
        Command::Man => {
            let mut text = Vec::new();
            let outcome = match clap_mangen::Man::new(Arguments::command()).render(&mut text) {
                Ok(()) => Outcome::Success,
                Err(error) => Outcome::Failure(Some(error.to_string())),
            };
            print(&String::from_utf8_lossy(&text));
            outcome.exit_code()
        }
    }
}

/// Runs a command, and prints what it has found.
fn with_session(command: impl FnOnce(&mut Session) -> Outcome) -> ExitCode {
    let mut session = Session::default();
    let outcome = command(&mut session);
    session.print_diagnostics(DEFAULT_WARNING_LIMIT);
    outcome.exit_code()
}

/// The files that a command has read and written, and the problems that it has found.
#[derive(Default)]
struct Session {
    sources: Sources,
    written: Vec<PathBuf>,
    diagnostics: Diagnostics,
}

/// The outcome of a command, with a message for what is not in the diagnostics.
enum Outcome {
    Success,
    /// The output is stale.
    Stale(String),
    /// The changes break what they must not.
    Breaking(String),
    /// There were errors.
    Failure(Option<String>),
    /// The arguments are not valid.
    Usage(String),
}

impl Outcome {
    /// Returns the outcome for errors that are in the diagnostics.
    fn failure() -> Self {
        Self::Failure(None)
    }

    /// Prints the message. Returns the exit code.
    fn exit_code(self) -> ExitCode {
        let (code, message) = match self {
            Self::Success => (0, None),
            Self::Stale(message) | Self::Breaking(message) => (1, Some(message)),
            Self::Failure(message) => (2, message),
            Self::Usage(message) => (USAGE, Some(message)),
        };
        if let Some(message) = message {
            eprint(&format!("error: {message}\n"));
        }
        ExitCode::from(code)
    }
}

impl Session {
    /// Prints the diagnostics, at most `limit` warnings of each kind.
    fn print_diagnostics(&self, limit: usize) {
        eprint(&render(&self.diagnostics, &self.sources, limit, has_colors(&std::io::stderr())));
    }
}

fn has_colors(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

// `print!` panics if the reader of a pipe has closed it, as `head` does.

fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

fn eprint(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}
