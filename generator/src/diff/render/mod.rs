//! Reports of differences: pure functions of a [`Diff`].
//!
//! Texts of documents are untrusted: each report escapes them, and replaces characters that are invisible or that change how others
//! are shown.

mod changelog;
#[cfg(test)]
mod fixture;
mod html;
mod json;
mod markdown;
#[cfg(test)]
mod tests;
mod text;
mod view;

pub use self::changelog::changelog;
pub use self::html::html;
pub use self::json::{JSON_SCHEMA, json};
pub use self::markdown::markdown;
pub use self::text::{summary, text};
#[cfg(doc)]
use super::Diff;
