//! The named types of a module.

use std::fmt;

use super::docs::Docs;
use super::fixed_value::FixedValue;
use super::identifier::{FieldName, TypeName, VariantName};
use super::shape::Shape;
use crate::digest::Digest;
use crate::document::node::Number;
use crate::schema::{JsonType, Keyword};
use crate::source::Place;
use crate::tokens::TokenStream;

/// A named type.
#[derive(Clone, Debug)]
pub struct TypeDef {
    pub name: TypeName,
    pub docs: Docs,
    /// The traits that the user adds to those that it derives.
    pub derives: Vec<TokenStream>,
    /// The attributes that the user adds.
    pub attributes: TokenStream,
    /// The place of its schema.
    pub place: Place,
    /// The part and the direction of the schema that it is for, as in its keys; empty if it is for all of it.
    pub part: String,
    /// Whether the document names its schema: it is a component, or one of another file.
    pub is_component: bool,
    /// The type of another module that it is; `None` if this module has it.
    pub shared: Option<SharedType>,
    /// Its keys in the names file: one for each place of an equal schema.
    pub name_keys: Vec<String>,
    /// The digest of these schemas in the names file, if there are several.
    pub shared_digest: Option<Digest>,
    pub directions: Directions,
    /// The JSON Pointer of its schema in [`Module::schemas`](super::Module::schemas).
    pub schema: String,
    /// The keywords that its own checks defer to the evaluator.
    pub deferred: Vec<DeferredKeyword>,
    /// Whether it, or a type that it contains, defers keywords.
    pub evaluated: bool,
    pub body: TypeBody,
}

/// A type of another module, with the types that belong to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedType {
    /// The module that has the type, beside the one that uses it.
    pub module: FieldName,
    pub name: TypeName,
    pub builder: Option<StructBuilder>,
}

/// A keyword that neither a type nor a typed check can express, so that the evaluator checks it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeferredKeyword {
    /// The place of the schema that has it.
    pub place: Place,
    /// `None` for the schema `false`, which has none.
    pub keyword: Option<Keyword>,
}

impl DeferredKeyword {
    /// Returns the name of the keyword, or `false`.
    pub fn name(&self) -> &'static str {
        self.keyword.map_or("false", Keyword::name)
    }
}

/// The directions in which operations carry values of a type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Directions {
    pub request: bool,
    pub response: bool,
}

impl Directions {
    /// Returns the directions of either.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self { request: self.request || other.request, response: self.response || other.response }
    }

    /// Returns whether requests carry it and responses do not.
    pub fn is_request_only(self) -> bool {
        self.request && !self.response
    }
}

/// The kinds of named types.
#[derive(Clone, Debug)]
pub enum TypeBody {
    Struct(Struct),
    Enum(Enum),
    Union(Union),
    Newtype(Newtype),
    /// Another name for a type.
    Alias(Shape),
}

/// An object with known properties.
#[derive(Clone, Debug)]
pub struct Struct {
    pub fields: Vec<Field>,
    /// The properties that only the other direction has.
    pub others: Vec<OtherProperty>,
    pub additional: Additional,
    /// Whether additional properties are redacted by `Debug`.
    pub has_secret_rest: bool,
    /// The field of the properties that the types cannot represent; `None` if no response carries values of the struct.
    pub unreadable: Option<FieldName>,
    pub builder: Option<StructBuilder>,
}

/// The builder of a struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StructBuilder {
    pub name: TypeName,
    /// The struct of the required fields without a constant, from which a builder is made; `None` if there is none.
    pub required: Option<TypeName>,
}

/// The additional properties of a struct.
#[derive(Clone, Debug)]
pub enum Additional {
    /// There may be none.
    Forbidden,
    /// There may be none but the properties that only the other direction has. They are in a field of this name, as values of this
    /// shape.
    Others(FieldName, Shape),
    /// There may be some, which are read and dropped.
    Dropped,
    /// They are in a field of this name, as values of this shape.
    Kept(FieldName, Shape),
}

/// A property that only the other direction has: `readOnly` in a request, `writeOnly` in a response. A value may have it all the
/// same, and it is kept among the additional properties.
#[derive(Clone, Debug)]
pub struct OtherProperty {
    /// The property's name in JSON.
    pub property: String,
    /// Whether its schema has assertions.
    pub asserts: bool,
    /// Redacted by `Debug`.
    pub secret: bool,
}

/// A property of a struct.
#[derive(Clone, Debug)]
pub struct Field {
    pub name: FieldName,
    /// The builder's method that sets it.
    pub setter: FieldName,
    /// The property's name in JSON.
    pub property: String,
    pub docs: Docs,
    pub place: Place,
    pub required: bool,
    /// Its value, if it is required and there is only one.
    pub constant: Option<FixedValue>,
    /// Redacted by `Debug`.
    pub secret: bool,
    pub shape: Shape,
}

/// A set of strings, or of numbers.
#[derive(Clone, Debug)]
pub struct Enum {
    pub variants: Vec<Variant>,
    /// The shape of the values, if they are numbers.
    pub number: Option<Shape>,
    /// The variant for a value that the document does not list, if a response can carry one.
    pub unknown: Option<VariantName>,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct Variant {
    pub name: VariantName,
    pub value: Constant,
    pub docs: Docs,
}

/// A value that a schema lists.
#[derive(Clone, Debug, PartialEq)]
pub enum Constant {
    Text(String),
    Number(Number),
}

/// Writes the string without quotes, or the number.
impl fmt::Display for Constant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => number.fmt(f),
        }
    }
}

/// A value of one of several types.
#[derive(Clone, Debug)]
pub struct Union {
    pub alternatives: Vec<Alternative>,
    pub choice: Choice,
    /// The variant for a value that no alternative matches, if a response can carry one.
    pub unknown: Option<VariantName>,
    /// The keyword that a value of no alternative violates: `anyOf`, `oneOf`, `type`, `enum` or `const`.
    pub keyword: Keyword,
}

/// One of the types of a union.
#[derive(Clone, Debug)]
pub struct Alternative {
    pub name: VariantName,
    /// Its key in the names file.
    pub name_key: String,
    pub docs: Docs,
    /// Redacted by `Debug`.
    pub secret: bool,
    /// Whether its writer ensures that the discriminator selects it, since the alternative itself does not.
    pub is_tagged: bool,
    pub shape: Shape,
}

/// The rule by which a reader chooses the alternative of a value. The numbers are indices of alternatives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// By its JSON type, of which no two alternatives share one.
    Type(Vec<(JsonType, usize)>),
    /// By the string of a property, of which no two alternatives share one; `default` is the alternative of all others. If it
    /// `selects`, no other alternative is valid.
    Property { name: String, values: Vec<(String, usize)>, default: Option<usize>, selects: bool },
    /// By the first schema that it matches: index under `anyOf` or `oneOf` and alternative, in the order of trial.
    Schema(Vec<(usize, usize)>),
}

/// A named type around another.
#[derive(Clone, Debug)]
pub struct Newtype {
    pub shape: Shape,
    /// Redacted by `Debug`.
    pub secret: bool,
}

impl TypeDef {
    /// Returns its builder, if it is a struct that has one.
    pub fn builder(&self) -> Option<&StructBuilder> {
        match &self.body {
            TypeBody::Struct(body) => body.builder.as_ref(),
            TypeBody::Enum(_) | TypeBody::Union(_) | TypeBody::Newtype(_) | TypeBody::Alias(_) => None,
        }
    }

    /// Returns its name, and those of its builder and of the struct of its required fields.
    pub fn item_names(&self) -> impl Iterator<Item = &TypeName> {
        std::iter::once(&self.name).chain(self.builder().into_iter().flat_map(StructBuilder::names))
    }

    /// Returns whether it is a type of the module itself, with values that can be read and checked.
    pub fn is_own_model(&self) -> bool {
        self.shared.is_none() && self.body.is_model()
    }

    /// Returns the shapes of which it is made; not those inside them.
    pub fn parts(&self) -> Vec<&Shape> {
        match &self.body {
            TypeBody::Struct(body) => {
                let fields = body.fields.iter().map(|field| &field.shape);
                fields.chain(body.additional.shape()).collect()
            }
            TypeBody::Union(body) => body.alternatives.iter().map(|alternative| &alternative.shape).collect(),
            TypeBody::Newtype(newtype) => vec![&newtype.shape],
            TypeBody::Alias(shape) => vec![shape],
            TypeBody::Enum(body) => body.number.iter().collect(),
        }
    }

    /// Returns the properties of the other direction that its reader or its checks must know.
    pub fn checked_others(&self) -> Vec<&OtherProperty> {
        let TypeBody::Struct(body) = &self.body else { return Vec::new() };
        let is_closed = matches!(body.additional, Additional::Others(..));
        body.others.iter().filter(|other| is_closed || other.asserts && !self.evaluated).collect()
    }

    /// Returns whether `Debug` redacts any of it.
    pub fn has_secrets(&self) -> bool {
        match &self.body {
            TypeBody::Struct(body) => body.has_secrets(),
            TypeBody::Newtype(newtype) => newtype.secret,
            TypeBody::Union(body) => body.has_secrets(),
            TypeBody::Enum(_) | TypeBody::Alias(_) => false,
        }
    }
}

impl SharedType {
    /// Returns its names in the module that has it, in the order of [`TypeDef::item_names`].
    pub fn item_names(&self) -> impl Iterator<Item = &TypeName> {
        std::iter::once(&self.name).chain(self.builder.iter().flat_map(StructBuilder::names))
    }
}

impl StructBuilder {
    fn names(&self) -> impl Iterator<Item = &TypeName> {
        std::iter::once(&self.name).chain(&self.required)
    }
}

impl TypeBody {
    /// Returns whether its values can be read and checked by themselves: it is a type, not an alias of one.
    pub fn is_model(&self) -> bool {
        match self {
            TypeBody::Struct(_) | TypeBody::Enum(_) | TypeBody::Union(_) | TypeBody::Newtype(_) => true,
            TypeBody::Alias(_) => false,
        }
    }
}

impl Struct {
    /// Returns whether `Debug` redacts any of it.
    pub fn has_secrets(&self) -> bool {
        self.has_secret_rest
            || self.fields.iter().any(|field| field.secret)
            || self.others.iter().any(|other| other.secret)
    }

    /// Returns whether it can be made without a value.
    pub fn has_default(&self) -> bool {
        !self.fields.iter().any(Field::is_asked)
    }

    /// Returns whether it is a form with files.
    pub fn has_files(&self) -> bool {
        self.fields.iter().any(|field| field.shape.ty.is_file())
    }
}

impl Field {
    /// Returns whether a value must be given to make the struct: it is required, and there are several.
    pub fn is_asked(&self) -> bool {
        self.required && self.constant.is_none()
    }
}

impl Union {
    /// Returns whether `Debug` redacts any of its alternatives.
    pub fn has_secrets(&self) -> bool {
        self.alternatives.iter().any(|alternative| alternative.secret)
    }
}

impl Additional {
    /// Returns the shape of additional properties, if the struct has them.
    pub fn shape(&self) -> Option<&Shape> {
        match self {
            Additional::Forbidden | Additional::Dropped => None,
            Additional::Others(_, shape) | Additional::Kept(_, shape) => Some(shape),
        }
    }

    /// Returns the name of the field of additional properties, if there is one.
    pub fn name(&self) -> Option<&FieldName> {
        match self {
            Additional::Forbidden | Additional::Dropped => None,
            Additional::Others(name, _) | Additional::Kept(name, _) => Some(name),
        }
    }
}
