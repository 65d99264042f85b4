//! Random instances of schemas, valid and invalid ones.

pub mod data;
mod make;
mod mutate;
mod numbers;
pub mod private;
mod texts;

pub use self::data::Data;
pub use self::make::Maker;
pub use self::mutate::{mutate, spoil};

/// The number of levels of the deepest instances that are read.
pub const DEPTH: usize = 127;
