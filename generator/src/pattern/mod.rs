//! Regular expressions, and the engine that runs each in the output.
//!
//! In: the text of a pattern, a regular expression of ECMA-262 with the flag `u`. Out: a [`Pattern`] with its [`Engine`]. [`foreign`]
//! translates patterns of other dialects to ECMA-262. [`parse`] reads a pattern, [`simple`] finds the patterns that a scan decides,
//! [`linear`] translates others for `regex-lite`, which matches in linear time. [`program`] compiles the rest for an engine of ECMA-262
//! that backtracks. `regress` decides whether a pattern is valid.

mod choose;
#[cfg(any(feature = "describe", feature = "diff"))]
pub mod ecma;
mod engine;
mod foreign;
mod linear;
mod matcher;
mod parse;
mod program;
#[cfg(feature = "diff")]
mod sample;
mod set;
mod simple;
mod syntax;
#[cfg(test)]
mod tests;

pub use self::engine::{Engine, Pattern, Piece, Reason};
pub use self::foreign::Translation;
pub use self::matcher::Matcher;
pub use self::program::Step;
#[cfg(feature = "diff")]
pub use self::sample::{may_match, samples};
pub use self::set::Set;
