//! Types without names.

use std::sync::Arc;

use crate::digest::Digest;
use crate::document::node::Node;
use crate::ir::docs::Docs;
use crate::ir::identifier::{FieldName, TypeName};
use crate::ir::{Choice, Constant, DeferredKeyword, Directions, Newtype, OtherProperty, Shape};
use crate::lower::assign::Label;
use crate::lower::overrides::Decision;
use crate::lower::schema_use::SchemaUse;
use crate::schema::Keyword;
use crate::source::Place;

/// A type without a name.
pub struct DraftType {
    pub schema_use: SchemaUse,
    pub name_source: NameSource,
    /// The name that the user gives it.
    pub given_name: Option<TypeName>,
    /// The decisions of the user about it.
    pub decision: Option<Arc<Decision>>,
    /// Whether equal inline schemas of unrelated owners share it.
    pub is_shared: bool,
    /// The digest of its inline schemas, if there are several, or were when its name was pinned.
    pub digest: Option<Digest>,
    /// Its keys in the names file.
    pub name_keys: Vec<String>,
    pub docs: Docs,
    pub place: Place,
    pub directions: Directions,
    pub deferred: Vec<DeferredKeyword>,
    /// Whether it, or a type that it contains, defers keywords.
    pub evaluated: bool,
    pub body: DraftBody,
}

/// The source of the name of a type.
pub enum NameSource {
    /// The name of a component, and whether the type is for requests only because they differ.
    Component { name: String, is_request: bool },
    /// The name of a schema of another file, the path that suggests names of its type, and whether this is for requests only.
    File { name: String, path: Vec<String>, is_request: bool },
    /// The names on the path to an inline schema, the outermost first; of several equal schemas, those of the shortest.
    Inline(Vec<String>),
}

/// The kinds of types.
pub enum DraftBody {
    Struct(DraftStruct),
    Enum(DraftEnum),
    Union(DraftUnion),
    Newtype(Newtype),
    /// Another name for a type.
    Alias(Shape),
}

/// An object with known properties.
pub struct DraftStruct {
    pub fields: Vec<DraftField>,
    /// The properties that only the other direction has.
    pub others: Vec<OtherProperty>,
    /// The shape of additional properties, if there may be any, or properties of the other direction.
    pub additional: Option<Shape>,
    /// Whether there may be no others than those of the other direction.
    pub is_closed: bool,
    /// Whether additional properties are read and dropped: they may exist, and `additional` is `None`.
    pub drops_rest: bool,
    /// Whether additional properties are redacted by `Debug`.
    pub has_secret_rest: bool,
}

/// A property of a struct.
pub struct DraftField {
    pub property: String,
    /// The name that the user gives it.
    pub given_name: Option<FieldName>,
    pub docs: Docs,
    pub place: Place,
    pub required: bool,
    pub secret: bool,
    pub shape: Shape,
    /// The only value that its schema allows, if it is a single one.
    pub only_value: Option<Node>,
}

/// A set of strings, or of numbers.
pub struct DraftEnum {
    pub values: Vec<DraftValue>,
    /// The shape of the values, if they are numbers.
    pub number: Option<Shape>,
}

/// A value of an enum.
pub struct DraftValue {
    pub value: Constant,
    /// The name that the document gives it.
    pub name: Option<String>,
    pub docs: Docs,
}

/// A value of one of several types.
pub struct DraftUnion {
    pub alternatives: Vec<DraftAlternative>,
    pub choice: Choice,
    /// The keyword that a value of no alternative violates.
    pub keyword: Keyword,
    /// Whether there is an alternative for values of all types.
    pub is_exhaustive: bool,
}

/// One of the types of a union.
pub struct DraftAlternative {
    /// Its name, unless the names file pins another.
    pub label: Label,
    pub name_key: String,
    pub docs: Docs,
    pub secret: bool,
    /// The property that tells it from others, and its value, if it does not fix it itself.
    pub is_tagged: bool,
    pub shape: Shape,
}

impl DraftType {
    /// Returns whether a response can carry an enum or union with a value that the document does not define.
    pub fn has_unknown(&self) -> bool {
        let is_open = Self::is_open(self.decision.as_deref(), self.directions);
        match &self.body {
            DraftBody::Enum(_) => is_open,
            DraftBody::Union(union) => !union.is_exhaustive && is_open,
            DraftBody::Struct(_) | DraftBody::Newtype(_) | DraftBody::Alias(_) => false,
        }
    }

    /// Returns whether an enum or union keeps values that the document does not define.
    pub fn is_open(decision: Option<&Decision>, directions: Directions) -> bool {
        decision.and_then(|decision| decision.keep_unknown_values).unwrap_or(!directions.is_request_only())
    }
}

impl DraftBody {
    /// Returns the shapes of which it is made; not those inside them.
    pub fn parts(&self) -> Vec<&Shape> {
        match self {
            Self::Struct(body) => {
                let fields = body.fields.iter().map(|field| &field.shape);
                fields.chain(&body.additional).collect()
            }
            Self::Union(body) => body.alternatives.iter().map(|alternative| &alternative.shape).collect(),
            Self::Newtype(newtype) => vec![&newtype.shape],
            Self::Alias(shape) => vec![shape],
            Self::Enum(body) => body.number.iter().collect(),
        }
    }

    /// Returns the keys of the variants of an enum or union in the names file.
    pub fn variant_keys(&self) -> Vec<String> {
        match self {
            Self::Enum(body) => body.values.iter().map(|value| value.value.to_string()).collect(),
            Self::Union(body) => body.alternatives.iter().map(|alternative| alternative.name_key.clone()).collect(),
            Self::Struct(_) | Self::Newtype(_) | Self::Alias(_) => Vec::new(),
        }
    }

    /// Returns the properties of a struct.
    pub fn fields(&self) -> &[DraftField] {
        match self {
            Self::Struct(body) => &body.fields,
            Self::Enum(_) | Self::Union(_) | Self::Newtype(_) | Self::Alias(_) => &[],
        }
    }
}
