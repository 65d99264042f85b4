//! The command line of `openapi-bindgen`.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
