//! Types of the user in place of generated ones.

pub use super::read::Read;
