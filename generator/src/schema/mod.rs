//! A schema as data: JSON Schema 2020-12 with the keywords that OpenAPI adds.
//!
//! Subschemas are in an arena and are named by [`SchemaId`]. The type of a reference is the parameter `R`: its text after
//! `parse`, a [`SchemaId`] after `resolve`. So the type tells whether references are resolved.

mod arena;
pub mod format;
mod json_type;
mod keyword;
mod print;
mod value;
mod value_label;

pub use self::arena::{Arena, Form, Schema};
pub use self::json_type::{JsonType, TypeSet};
pub use self::keyword::{Keyword, Keywords};
pub use self::print::{Printer, SchemaFeatures, print_plain, print_types};
pub use self::value::{Discriminator, DynamicReference, SchemaId, Value, ValueMut};
pub use self::value_label::{ValueLabel, is_prose};
