//! Code that uses an output in every way that the README's policy on documents that change covers, and what of it compiles with
//! another output.
//!
//! The code is derived from the public items of the old output: it names them, makes values by literals, variants and functions, reads
//! and writes fields, matches, calls methods, uses implementations of traits, and implements traits. The types of all values are
//! written, so that another type is an error. It is a crate of its own.

mod calls;
mod crates;
mod paths;
mod uses;

use serde_json::Value;

pub use self::crates::broken;

/// Two versions of a document.
pub struct Pair {
    /// The name, for messages.
    pub name: String,
    /// The document before the change.
    pub old: Value,
    /// The document after it.
    pub new: Value,
}

/// A use that does not compile with the new output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// How it uses which item.
    pub label: String,
    /// The message of the compiler.
    pub message: String,
}
