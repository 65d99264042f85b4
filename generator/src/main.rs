//! The command line of `openapi-bindgen`.

mod cli;

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// A document becomes millions of small texts; with the system's own allocator they take a third of the time.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    cli::run()
}
