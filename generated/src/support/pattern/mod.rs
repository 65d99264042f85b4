//! Patterns as ECMA-262 defines them, and the engines that match them.

mod any;
mod plain;

pub use self::any::{Pattern, TooManySteps};
pub use self::plain::{Piece, Plain};
