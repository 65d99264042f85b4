//! Regular expressions, and the engine that runs each in the output.
//!
//! In: the text of a pattern, a regular expression of ECMA-262 with the flag `u`. Out: a [`Pattern`] with its [`Engine`]. [`parse`]
//! reads it, [`simple`] finds the patterns that a scan decides, [`linear`] translates others for `regex-lite`, which matches in
//! linear time. The rest runs on `regress`, an engine of ECMA-262 that backtracks; it also decides whether a pattern is valid.

mod choose;
mod engine;
mod linear;
mod parse;
mod set;
mod simple;
mod syntax;
#[cfg(test)]
mod tests;

pub use self::engine::{Engine, Pattern, Piece};
pub use self::syntax::Syntax;
