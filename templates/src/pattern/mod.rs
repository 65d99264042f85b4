//! Patterns as ECMA-262 defines them, and the engines that match them.

mod any;
mod backtracking;
mod linear;
mod plain;

pub use self::any::{Pattern, TooManySteps};
pub use self::backtracking::{Backtracking, Direction, Step};
pub use self::linear::Linear;
pub use self::plain::{Piece, Plain};
