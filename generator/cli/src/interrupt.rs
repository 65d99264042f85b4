//! Ctrl-C: it ends the program, but not while files are written.

use std::sync::{Mutex, PoisonError};

/// The exit code of a program that an interrupt has ended, by the convention of shells: 128 and the number of SIGINT.
const INTERRUPTED: i32 = 130;

/// Held while files are written.
static WRITING: Mutex<()> = Mutex::new(());

/// What the first interrupt does instead of ending the program.
#[cfg(feature = "serve")]
static STOP: Mutex<Option<Box<dyn FnOnce() + Send>>> = Mutex::new(None);

/// Sets the handler of interrupts. Without one, an interrupt ends the program at once, and the next run completes the output.
pub(crate) fn set_handler() {
    let _ = ctrlc::set_handler(|| {
        #[cfg(feature = "serve")]
        if let Some(stop) = STOP.lock().unwrap_or_else(PoisonError::into_inner).take() {
            return stop();
        }
        let _written = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
        std::process::exit(INTERRUPTED);
    });
}

/// Sets what the first interrupt does. Another one ends the program.
#[cfg(feature = "serve")]
pub(crate) fn on_first(stop: impl FnOnce() + Send + 'static) {
    *STOP.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(stop));
}

/// Calls a function that writes files, after which an interrupt that came meanwhile ends the program.
pub(crate) fn uninterrupted<T>(write: impl FnOnce() -> T) -> T {
    let _writing = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    write()
}
