//! Patterns as ECMA-262 means them, and what runs those of the schemas.

mod any;
mod backtracking;
mod linear;
mod plain;

pub use self::any::Pattern;
pub use self::backtracking::Backtracking;
pub use self::linear::Linear;
pub use self::plain::{Piece, Plain};
