//! Facts about the schemas of an API, of which none changes.
//!
//! Facts that most schemas need are computed for all of them at once: the directions of [`flows`], the objects of [`merge`], the
//! [`json_types`]. Facts that few schemas need are functions of these: [`structure`], [`alternatives`], [`tag`], [`label`], [`file`], [`content`].

mod alternatives;
mod components;
mod content;
mod facts;
mod file;
mod flows;
mod json_types;
pub mod keywords;
mod label;
mod merge;
mod narrowing;
mod schemas;
mod structure;
mod tag;

pub use self::alternatives::{Alternatives, Branch, Source, includes};
pub use self::content::{Message, essence, is_typed};
pub use self::facts::Analysis;
pub use self::flows::own_uses;
pub use self::merge::MergedObject;
pub use self::schemas::DEEPEST;
pub use self::structure::{includes_property, requires_property};
pub use self::tag::{Mapping, Selection, Tag};
