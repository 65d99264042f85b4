//! A schema as data: JSON Schema 2020-12 with the keywords that OpenAPI adds.
//!
//! Subschemas are in an arena and are named by [`SchemaId`]. The type of a reference is the parameter `R`: its text after
//! `parse`, a [`SchemaId`] after `resolve`. So the type tells whether references are resolved.

mod arena;
pub mod format;
mod json_type;
mod keyword;
mod keywords;
mod print;

pub use self::arena::{Arena, Form, Schema};
pub use self::json_type::{JsonType, TypeSet};
pub use self::keyword::{Keyword, ValueMut};
pub use self::keywords::{Discriminator, DynamicReference, Keywords, SchemaId};
pub use self::print::{Printer, SchemaFeatures, print_plain, print_types};
