//! Patterns as ECMA-262 means them, and what runs those of the schemas.

mod any;
mod plain;

pub use self::any::Pattern;
pub use self::plain::{Piece, Plain};
