//! The keywords of JSON Schema, each with its rule, its typed check and its evaluation.

pub(super) mod all_of;
pub(super) mod choices;
pub(super) mod conditions;
pub(super) mod constants;
pub(super) mod count;
pub(super) mod dynamic;
pub(super) mod format;
pub(super) mod items;
pub(super) mod length;
pub(super) mod limits;
pub(super) mod matches;
pub(super) mod multiple_of;
pub(super) mod pattern;
pub(super) mod properties;
pub(super) mod property_names;
pub(super) mod references;
pub(super) mod sizes;
pub(super) mod types;
pub(super) mod unevaluated;
pub(super) mod unique_items;
pub(super) mod values;

use super::schema::ReadKeyword;

/// The reader of each keyword.
pub(super) const READERS: &[ReadKeyword] = &[
    all_of::read,
    choices::read,
    conditions::read,
    dynamic::read,
    format::read,
    items::read,
    length::read,
    limits::read,
    multiple_of::read,
    pattern::read,
    properties::read,
    property_names::read,
    references::read,
    sizes::read,
    types::read,
    unevaluated::read,
    unique_items::read,
    values::read,
];
