//! Faults of the steps of the current thread.

use std::cell::Cell;
use std::io::{Error, ErrorKind};
use std::path::Path;

use crate::output::changes::FilesError;

/// A fault of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The step fails, as on a full disk.
    Failure,
    /// The step and all steps after it fail, as if the process had ended before it.
    End,
}

thread_local! {
    static NEXT: Cell<Option<(usize, Fault)>> = const { Cell::new(None) };
}

/// Runs some steps, of which one has a fault.
pub fn with_fault<T>(step: usize, fault: Fault, run: impl FnOnce() -> T) -> T {
    NEXT.set(Some((step, fault)));
    let result = run();
    NEXT.set(None);
    result
}

pub fn step(path: &Path) -> Result<(), FilesError> {
    let fails = match NEXT.get() {
        None => false,
        Some((0, fault)) => {
            NEXT.set((fault == Fault::End).then_some((0, fault)));
            true
        }
        Some((steps, fault)) => {
            NEXT.set(Some((steps - 1, fault)));
            false
        }
    };
    let error = || FilesError::io("write", path, Error::from(ErrorKind::StorageFull));
    if fails { Err(error()) } else { Ok(()) }
}
