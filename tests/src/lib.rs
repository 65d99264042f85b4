//! The golden outputs, compiled: a module for each document in `golden/`.

/// The outputs, one module for each document.
#[rustfmt::skip]
#[path = "../golden/expected/bindings.rs"]
pub mod golden;

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
