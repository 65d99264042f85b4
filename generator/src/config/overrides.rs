//! Overrides: decisions about the Rust of one schema that the user makes.

use std::collections::BTreeMap;

use crate::diagnostics::Location;

/// The decisions of a user about the Rust of one schema. What is not set is as the generator decides.
///
/// ```
/// use openapi_bindgen::{Api, Override};
///
/// let api = Api::new("shop", "shop.yaml")
///     .overrides(Override::at("/components/schemas/Product").name("Article").derive("Eq"))
///     .overrides(Override::at("/components/schemas/Product/properties/sku").field("stock_keeping_unit"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Override {
    /// The JSON Pointer of the schema in the document; for one of another file, behind the path of that file, as in the names file.
    pub at: String,
    /// The name of its type. Equal inline schemas share a type; the name is that of all of them.
    pub name: Option<String>,
    /// The name of the field, if the schema is that of a property, a parameter or a header.
    pub field: Option<String>,
    /// The names of the variants of its enum, by value; those of a union by their keys in the names file. Defaults to none.
    pub variants: BTreeMap<String, String>,
    /// The docs of its type, or of its field, in place of the description: Markdown.
    pub docs: Option<String>,
    /// The Rust type of its values: a path such as `crate::Sku`, or `String` for strings without a type of their own. Defaults to the
    /// type that the generator chooses.
    ///
    /// The type implements `Clone`, `Debug`, `PartialEq`, `serde::Serialize` and `serde::de::DeserializeOwned`, for clients also `Send` and
    /// `Sync`. It is not one for which the output implements reading itself, such as a collection of the standard library. The schema
    /// validates what is read and written.
    pub rust_type: Option<String>,
    /// The paths of traits that its type derives, besides those that all types of its kind derive. Defaults to none.
    pub derives: Vec<String>,
    /// Attributes of its type, such as `#[must_use]`. Defaults to none.
    pub attributes: Vec<String>,
    /// Whether its enum or union has a variant for values that the document does not list. Defaults to `true` if a response can carry
    /// one.
    pub keep_unknown_values: Option<bool>,
    /// Whether its struct has a field for additional properties. Defaults to `true` if the schema allows them. Without the field, they
    /// are read and dropped.
    pub keep_additional_properties: Option<bool>,
    /// Whether it has a type for requests and one for responses, or one for both. Defaults to two if it contains a property that is
    /// `readOnly` or `writeOnly`, and operations use it in both directions.
    pub directions: Option<Directions>,
    /// Where it is set.
    pub(crate) location: Location,
}

impl Override {
    /// Returns the override of a schema, which changes nothing yet, given its JSON Pointer.
    pub fn at(pointer: impl Into<String>) -> Self {
        Self {
            at: pointer.into(),
            name: None,
            field: None,
            variants: BTreeMap::new(),
            docs: None,
            rust_type: None,
            derives: Vec::new(),
            attributes: Vec::new(),
            keep_unknown_values: None,
            keep_additional_properties: None,
            directions: None,
            location: Location::Nowhere,
        }
    }

    /// Sets the name of the type.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets the name of the field of a property, a parameter or a header.
    #[must_use]
    pub fn field(mut self, name: impl Into<String>) -> Self {
        self.field = Some(name.into());
        self
    }

    /// Sets the name of the variant of a value.
    #[must_use]
    pub fn variant(mut self, value: impl Into<String>, name: impl Into<String>) -> Self {
        self.variants.insert(value.into(), name.into());
        self
    }

    /// Sets the docs, in place of the description.
    #[must_use]
    pub fn docs(mut self, docs: impl Into<String>) -> Self {
        self.docs = Some(docs.into());
        self
    }

    /// Sets the Rust type of the values. See [`Override::rust_type`](Override#structfield.rust_type).
    #[must_use]
    pub fn rust_type(mut self, path: impl Into<String>) -> Self {
        self.rust_type = Some(path.into());
        self
    }

    /// Adds a trait that the type derives, by its path.
    #[must_use]
    pub fn derive(mut self, path: impl Into<String>) -> Self {
        self.derives.push(path.into());
        self
    }

    /// Adds an attribute of the type.
    #[must_use]
    pub fn attribute(mut self, attribute: impl Into<String>) -> Self {
        self.attributes.push(attribute.into());
        self
    }

    /// Sets whether the enum or union has a variant for values that the document does not list.
    #[must_use]
    pub fn keep_unknown_values(mut self, keep: bool) -> Self {
        self.keep_unknown_values = Some(keep);
        self
    }

    /// Sets whether the struct has a field for additional properties.
    #[must_use]
    pub fn keep_additional_properties(mut self, keep: bool) -> Self {
        self.keep_additional_properties = Some(keep);
        self
    }

    /// Sets whether the schema has a type for requests and one for responses, or one for both.
    #[must_use]
    pub fn directions(mut self, directions: Directions) -> Self {
        self.directions = Some(directions);
        self
    }
}

/// The types of a schema that operations use in requests and in responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Directions {
    /// A type for responses and one for requests, also if no property is of one direction only. The schemas that contain it are split, too.
    Split,
    /// One type, with the properties of both directions, of which those of one direction are optional. The schemas that it contains
    /// are merged, too.
    Merge,
}

impl Directions {
    pub(crate) const ALL: [Self; 2] = [Self::Split, Self::Merge];

    /// Returns the name in a manifest.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Split => "split",
            Self::Merge => "merge",
        }
    }
}
