//! Errors and warnings about the input.
//!
//! Stages report a [`Problem`] at a [`Location`] and continue; after each stage, [`Diagnostics::gate`] stops the
//! pipeline if there was an error. [`render`] shows the diagnostics with the lines of the documents, [`lines`] as lines
//! for Cargo.

mod catalogue;
mod diagnostic;
mod entry;
pub(crate) mod events;
mod expected;
pub(crate) mod position;
mod render;
mod suggest;

pub use catalogue::Problem;
pub use diagnostic::{Diagnostic, Diagnostics, Failed, Location};
pub use entry::{Entry, Severity};
pub use expected::Expected;
pub use position::{Position, Span, find};
#[cfg(feature = "diff")]
pub(crate) use render::single_line;
pub use render::{DEFAULT_WARNING_LIMIT, lines, render};
pub(crate) use suggest::{did_you_mean, list, nearest, one_edit};
