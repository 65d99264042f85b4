//! The names that the names file pins, and the keys of their items.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::schema_use::{Flow, Part, SchemaUse};
use crate::ir::identifier::{TypeName, VariantName};
use crate::source::Place;
use crate::spec::ParameterLocation;

/// The key of the field of additional properties, and of the variant of unlisted values; no property or value has this name.
pub const OTHERS: &str = "(others)";

/// The key of the field with the media type that a request prefers.
pub const ACCEPT: &str = "(accept)";

/// The key of the field of the properties that the types cannot represent.
pub const UNREADABLE: &str = "(unreadable)";

/// The pinned names of one API.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, expecting = "an object with `types`, `members` and `shared`")]
pub struct PinnedNames {
    /// The names of types, by the place of their schema or by their operation.
    pub types: BTreeMap<String, String>,
    /// The names of fields and variants, by the name of their type and their own name in the document.
    pub members: BTreeMap<String, PinnedMembers>,
    /// The digests of equal inline schemas, by the name of the type that they share.
    pub shared: BTreeMap<String, String>,
}

/// The pinned names of the members of one type, by their names in the document.
pub type PinnedMembers = BTreeMap<String, String>;

/// Returns the key of the type of a schema. `file` is the file of its place, relative to the document.
pub fn type_key(file: &str, place: &Place, schema_use: SchemaUse) -> String {
    format!("{file}{}{}", place.pointer, part_key(schema_use))
}

/// Returns the end of the key of a type: the part and the direction of its schema that it is for.
pub fn part_key(schema_use: SchemaUse) -> String {
    let part = match schema_use.part {
        Part::Whole => String::new(),
        Part::Value => " (value)".to_owned(),
        Part::Form => " (form)".to_owned(),
        Part::Type(json_type) => format!(" ({})", json_type.name()),
    };
    let flow = match schema_use.flow {
        Flow::Request => " (request)",
        Flow::Any | Flow::Merged | Flow::Response => "",
    };
    format!("{part}{flow}")
}

/// A type that belongs to a struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StructPart {
    Builder,
    Required,
}

impl StructPart {
    /// Returns the key of the part, given that of its struct.
    pub fn key(self, struct_key: &str) -> String {
        format!("{struct_key}{}", self.suffix())
    }

    fn suffix(self) -> &'static str {
        match self {
            Self::Builder => " (builder)",
            Self::Required => " (required)",
        }
    }
}

/// A type that belongs to an operation.
#[derive(Clone, Copy, Debug)]
pub enum OperationPart<'a> {
    /// The operation itself.
    Whole,
    /// The struct of its required values.
    Required,
    /// The enum of its request bodies.
    Body,
    /// The enum of the media types that it accepts.
    Accept,
    /// The enum of its responses.
    Response,
    /// A type of a response.
    OfResponse(&'a VariantName, ResponsePart),
}

/// A type that belongs to a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ResponsePart {
    /// The enum of its bodies.
    Body,
    /// Its headers.
    Headers,
}

/// The keys of the types of a response that several operations have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResponseKeys {
    pub body: String,
    pub headers: String,
}

impl ResponseKeys {
    /// Returns the keys, given a function that returns that of each part.
    pub fn of(key: impl Fn(ResponsePart) -> String) -> Self {
        Self { body: key(ResponsePart::Body), headers: key(ResponsePart::Headers) }
    }

    /// Returns the key of a part.
    pub fn part(&self, part: ResponsePart) -> &str {
        match part {
            ResponsePart::Body => &self.body,
            ResponsePart::Headers => &self.headers,
        }
    }
}

impl ResponsePart {
    /// Returns the key of the part, given that of its response component.
    pub fn key(self, response_key: &str) -> String {
        format!("{response_key} ({})", self.word().to_lowercase())
    }

    /// Returns the word for the part in its name.
    pub fn word(self) -> &'static str {
        match self {
            Self::Body => "Body",
            Self::Headers => "Headers",
        }
    }
}

/// Returns the key of a response component. `file` is the file of its place, relative to the document.
pub fn response_key(file: &str, place: &Place, flow: Flow) -> String {
    let flow = match flow {
        Flow::Request => " (request)",
        Flow::Any | Flow::Merged | Flow::Response => "",
    };
    format!("{file}{}{flow}", place.pointer)
}

/// Returns the key of a type that belongs to an operation.
pub fn operation_key(method: &str, path: &str, place: &Place, part: OperationPart<'_>) -> String {
    let part = match part {
        OperationPart::Whole => String::new(),
        OperationPart::Required => StructPart::Required.suffix().to_owned(),
        OperationPart::Body => " (body)".to_owned(),
        OperationPart::Accept => " (accept)".to_owned(),
        OperationPart::Response => " (response)".to_owned(),
        OperationPart::OfResponse(response, part) => format!(" ({response} {})", part.word().to_lowercase()),
    };
    if path.starts_with('/') {
        format!("{method} {path}{part}")
    } else {
        // Several callbacks may have the same expression as their path.
        format!("{}{part}", place.pointer)
    }
}

/// Returns the key of a parameter among those of its operation, or of a header among those of its response.
pub fn parameter_key(location: ParameterLocation, name: &str) -> String {
    format!("{} {name}", location.name())
}

impl PinnedNames {
    /// Returns the name of a type with these keys; of several, that of the least.
    pub fn type_name(&self, keys: &[String]) -> Option<TypeName> {
        let key = keys.iter().filter(|key| self.types.contains_key(*key)).min()?;
        TypeName::from_identifier(&self.types[key])
    }

    /// Returns the names of builders and of structs of required values.
    pub fn added(&self) -> impl Iterator<Item = TypeName> {
        let is_part =
            |key: &str| [StructPart::Builder, StructPart::Required].iter().any(|part| key.ends_with(part.suffix()));
        let names = self.types.iter().filter(move |(key, _)| is_part(key));
        names.filter_map(|(_, name)| TypeName::from_identifier(name))
    }
}
