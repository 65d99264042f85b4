//! The limit of the stack that nested values take.
//!
//! A few bytes of a text open a level of a value whose type may have hundreds of properties, and reading, checking or cloning it
//! takes stack in proportion.

use std::cell::Cell;
use std::fmt;

/// The greatest sum of what nested values reserve, in bytes. The default stack of a thread is 2 MB, which the
/// caller and the evaluator use too.
const LIMIT: usize = 1_300_000;

/// What a level takes for each byte of its type: the functions that read it have the value on the stack, and those that return it.
/// A build without optimization has a copy of its own for each.
const COPIES: usize = if cfg!(debug_assertions) { 12 } else { 6 };

/// What a level takes for each property of its type: a build without optimization has a place for each check.
const CHECKS: usize = if cfg!(debug_assertions) { 250 } else { 50 };

/// What a level takes besides.
const LEVEL: usize = if cfg!(debug_assertions) { 2500 } else { 1000 };

thread_local! {
    /// What the nested values of this thread have reserved.
    static RESERVED: Cell<usize> = const { Cell::new(0) };
}

/// The stack that is reserved for a value, until it is dropped.
pub(super) struct Reserved(usize);

impl Drop for Reserved {
    fn drop(&mut self) {
        RESERVED.set(RESERVED.get() - self.0);
    }
}

/// The error of values that are nested too deeply for the stack.
#[derive(Debug)]
pub(super) struct StackExceeded;

impl fmt::Display for StackExceeded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "nested so deeply that it takes more than {LIMIT} bytes of stack")
    }
}

/// Reserves the stack for a value of a type with a number of properties.
pub(super) fn reserve<T>(properties: usize) -> Result<Reserved, StackExceeded> {
    let bytes = LEVEL + (COPIES * size_of::<T>()).max(CHECKS * properties);
    let reserved = RESERVED.get() + bytes;
    if reserved > LIMIT {
        return Err(StackExceeded);
    }
    RESERVED.set(reserved);
    Ok(Reserved(bytes))
}
