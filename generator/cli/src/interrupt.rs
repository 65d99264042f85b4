//! Ctrl-C: it ends the program, but not while files are written.

use std::sync::{Mutex, PoisonError};

/// The exit code of a program that an interrupt has ended, by the convention of shells: 128 and the number of SIGINT.
const INTERRUPTED: i32 = 130;

/// Held while files are written.
static WRITING: Mutex<()> = Mutex::new(());

/// Sets the handler of interrupts. Without one, an interrupt ends the program at once, and the next run completes the output.
pub(crate) fn set_handler() {
    let _ = ctrlc::set_handler(|| {
        let _written = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
        std::process::exit(INTERRUPTED);
    });
}

/// Calls a function that writes files, after which an interrupt that came meanwhile ends the program.
pub(crate) fn uninterrupted<T>(write: impl FnOnce() -> T) -> T {
    let _writing = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    write()
}
