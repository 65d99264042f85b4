//! The golden outputs, compiled: a module for each document in `golden/`.

#[rustfmt::skip]
#[path = "../golden/expected/bindings.rs"]
pub mod golden;
