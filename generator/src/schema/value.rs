//! The values of keywords, by their form.

use std::fmt;
use std::sync::Arc;

use super::json_type::TypeSet;
use crate::document::node::{Node, Number};
use crate::maps::{IndexMap, IndexSet};

/// The index of a schema in its arena.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(pub(crate) u32);

/// On one line, so that dumps are readable.
impl fmt::Debug for SchemaId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "schema {}", self.0)
    }
}

/// `$dynamicRef` (JSON Schema Core, 8.2.3.2).
#[derive(Clone, Debug, PartialEq)]
pub struct DynamicReference<R> {
    /// The target without a dynamic scope, as of a `$ref`.
    pub target: R,
    /// The dynamic anchor that outer resources may have instead; `None` if it is a reference like any other.
    pub anchor: Option<String>,
}

/// A discriminator (OpenAPI 3.1, 4.8.25).
#[derive(Clone, Debug, PartialEq)]
pub struct Discriminator {
    /// `propertyName`: the property whose value selects the schema.
    pub property: String,
    /// The names or URIs of schemas, by the value of the property. Other values are names of component schemas.
    pub mapping: IndexMap<String, String>,
    /// `defaultMapping`: the schema of all other values, and of objects without the property (OpenAPI 3.2, 4.25).
    pub default: Option<String>,
    /// Whether the value selects the alternative that is checked, alone; else it is only the one to try first.
    pub selects: bool,
}

/// Declares the forms of values, once for reading and once for writing.
macro_rules! forms {
    ($($(#[$doc:meta])* $form:ident($type:ty);)*) => {
        /// The value of a keyword, by its form.
        #[derive(Debug)]
        pub enum Value<'k, R> {
            $($(#[$doc])* $form(&'k $type),)*
        }

        /// The field for the value of a keyword, by its form.
        #[derive(Debug)]
        pub enum ValueMut<'k, R> {
            $($(#[$doc])* $form(&'k mut $type),)*
        }
    };
}

forms! {
    /// The URI of a schema.
    Reference(Option<R>);
    /// `$dynamicRef`.
    DynamicReference(Option<Box<DynamicReference<R>>>);
    /// A URI that identifies the schema itself.
    Uri(Option<String>);
    /// A plain name that references can use as their fragment.
    Anchor(Option<String>);
    /// One type, or several.
    Types(Option<TypeSet>);
    /// Any JSON value.
    Any(Option<Node>);
    /// A list of JSON values.
    List(Option<Vec<Node>>);
    /// A number.
    Number(Option<Number>);
    /// A number greater than 0.
    Positive(Option<Number>);
    /// An integer of at least 0.
    Count(Option<u64>);
    /// `true` or `false`.
    Flag(bool);
    /// A string.
    Text(Option<String>);
    /// A string that types with the same schema share.
    SharedText(Option<Arc<str>>);
    /// The name of a format.
    Format(Option<String>);
    /// A regular expression (ECMA-262).
    Pattern(Option<String>);
    /// A list of distinct names of properties.
    Names(IndexSet<String>);
    /// Lists of names of properties, by the name of a property.
    NamesByProperty(IndexMap<String, IndexSet<String>>);
    /// A schema.
    Schema(Option<SchemaId>);
    /// A list of schemas that are tried in order.
    Schemas(Vec<SchemaId>);
    /// Schemas by name.
    SchemasByName(IndexMap<String, SchemaId>);
    /// Schemas by the name of the property that they describe.
    Properties(IndexMap<String, SchemaId>);
    /// Schemas by the pattern of the names of properties that they describe.
    SchemasByPattern(IndexMap<String, SchemaId>);
    /// A discriminator.
    Discriminator(Option<Discriminator>);
}

/// Whether a field of [`Keywords`](super::Keywords) has a value.
pub trait Presence {
    fn is_present(&self) -> bool;
}

impl<T> Presence for Option<T> {
    fn is_present(&self) -> bool {
        self.is_some()
    }
}

impl<T> Presence for Vec<T> {
    fn is_present(&self) -> bool {
        !self.is_empty()
    }
}

impl<K, V> Presence for IndexMap<K, V> {
    fn is_present(&self) -> bool {
        !self.is_empty()
    }
}

impl<T> Presence for IndexSet<T> {
    fn is_present(&self) -> bool {
        !self.is_empty()
    }
}

impl Presence for bool {
    fn is_present(&self) -> bool {
        *self
    }
}
