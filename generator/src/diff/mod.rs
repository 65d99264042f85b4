//! Two versions of an API: what changes, and what it breaks.
//!
//! In: the contents and the modules of two versions. Out: a [`Diff`] of changes, each with verdicts on three questions: does code that
//! uses the output still compile (*source*), is what old code sends still accepted (*sending*), can old code read what may come
//! (*receiving*). [`render`] makes reports of it.

mod change;
mod code;
mod compare;
mod contract;
mod found;
mod ignore;
mod join;
mod libraries;
mod positions;
pub mod render;
mod surface;
mod version;

pub use self::change::{
    ApiDiff, Change, Counterexample, Diff, DocumentVersion, IgnoredChange, Position, SemverStep, Subject, Verdict,
};
pub use self::code::ChangeCode;

pub(crate) use self::compare::compare;
pub(crate) use self::version::Version;
