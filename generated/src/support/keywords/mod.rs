//! The keywords of JSON Schema, each with its rule, its typed check and its evaluation.

pub(super) mod choices;
pub(super) mod count;
pub(super) mod format;
pub(super) mod items;
pub(super) mod length;
pub(super) mod limits;
pub(super) mod matches;
pub(super) mod pattern;
pub(super) mod properties;
pub(super) mod references;
pub(super) mod types;
pub(super) mod values;

use super::schema::ReadKeyword;

/// The reader of each keyword.
pub(super) const READERS: &[ReadKeyword] = &[
    choices::read,
    format::read,
    items::read,
    length::read,
    limits::read,
    pattern::read,
    properties::read,
    references::read,
    types::read,
    values::read,
];
