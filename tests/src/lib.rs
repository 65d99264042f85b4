//! What the tests share: the golden outputs, compiled, and how other outputs are made and compiled.

pub mod compiled;
pub mod inspect;
pub mod suite;

/// The golden outputs, one module for each document in `golden/`.
#[rustfmt::skip]
#[path = "../golden/expected/bindings.rs"]
pub mod golden;

/// The examples of the README.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
