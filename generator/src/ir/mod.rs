//! What the Rust will be, as data: every decision is made, nothing is written yet.
//!
//! Items are in the order in which they are written. Each knows its place in the document and the directions it travels.

pub mod docs;
mod dump;
mod names;
mod parts;

use crate::document::node::{Node, Number};
use crate::names::{FieldName, TypeName, VariantName};
use crate::pattern::Pattern;
use crate::schema::JsonType;
use crate::source::Place;
use crate::spec::{Encoding, ParameterLocation, SecurityKind, Serialization, Status};

pub use self::docs::Docs;

/// The index of a type in its module.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub(crate) u32);

/// One API: one module of the output.
#[derive(Clone, Debug)]
pub struct Module {
    /// The name of the API, as its user gave it.
    pub api: String,
    /// The name of the module.
    pub name: FieldName,
    /// What the document says of itself.
    pub docs: Docs,
    /// The file the document is in, as its reader knows it.
    pub document: String,
    /// The types, by [`TypeId`].
    pub types: Vec<TypeDef>,
    /// The order in which they are written.
    pub order: Vec<TypeId>,
    /// The operations.
    pub operations: Vec<Operation>,
    /// How it is laid out: its own file, then those beside it.
    pub files: Vec<ModuleFile>,
    /// Where the API is served.
    pub servers: Vec<Server>,
    /// The ways of being let in.
    pub security_schemes: Vec<SecurityScheme>,
    /// The schemas of all types as JSON Schema 2020-12, for the evaluator.
    pub schemas: Node,
    /// The patterns in these schemas, each once.
    pub patterns: Vec<Pattern>,
    /// The places whose values are plain JSON.
    pub untyped: Vec<Untyped>,
    pub coverage: Coverage,
}

/// A place whose values are plain JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untyped {
    pub place: Place,
    pub reason: Reason,
}

/// Why values are plain JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    Anything,
    Nothing,
    NoType,
    Items,
    PrefixItems,
    Members,
    PatternMembers,
    Required,
    Content,
    Circle,
}

/// How many of the schemas that state just one type, null aside, are typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    pub stated: usize,
    pub typed: usize,
}

/// A file of a module, and what stands in it.
#[derive(Clone, Debug)]
pub struct ModuleFile {
    /// The module in the module that the file is; none if it is the module's own.
    pub name: Option<FieldName>,
    pub docs: Docs,
    pub types: Vec<TypeId>,
    /// The indices of its operations.
    pub operations: Vec<usize>,
}

/// A server of the API.
#[derive(Clone, Debug)]
pub struct Server {
    /// With variables in braces.
    pub url: String,
    pub docs: Docs,
    pub variables: Vec<ServerVariable>,
}

/// A part of a server's URL that its user chooses.
#[derive(Clone, Debug)]
pub struct ServerVariable {
    pub name: String,
    pub default: Option<String>,
    /// The values that it may have; none: any.
    pub values: Vec<String>,
    pub docs: Docs,
}

/// A way of being let in.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    pub name: String,
    pub docs: Docs,
    pub deprecated: bool,
    pub kind: SecurityKind,
}

/// One type of the output.
#[derive(Clone, Debug)]
pub struct TypeDef {
    pub name: TypeName,
    pub docs: Docs,
    /// Where its schema was written.
    pub place: Place,
    /// What the names file calls it: one key for each place of an equal schema.
    pub keys: Vec<String>,
    pub directions: Directions,
    /// The JSON Pointer of its schema in [`Module::schemas`].
    pub schema: String,
    /// What its own checks leave to the evaluator; empty when types and checks say all there is to say.
    pub residue: Vec<Residue>,
    /// Whether it or anything in it has a residue.
    pub evaluated: bool,
    pub body: TypeBody,
}

/// A keyword that neither a type nor a typed check can express.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Residue {
    pub place: Place,
    pub keyword: String,
}

/// Which way a type travels.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Directions {
    pub request: bool,
    pub response: bool,
}

/// The kinds of types.
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
    pub additional: Additional,
    pub builder: Option<StructBuilder>,
}

/// What builds a struct step by step.
#[derive(Clone, Debug)]
pub struct StructBuilder {
    pub name: TypeName,
    /// The struct of the required properties, with which it begins; none if nothing is required.
    pub required: Option<TypeName>,
}

/// What happens to properties that the document does not name.
#[derive(Clone, Debug)]
pub enum Additional {
    /// They are refused.
    Forbidden,
    /// They are kept in a field of this name, as values of this shape.
    Kept(FieldName, Shape),
}

/// One property of a struct.
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
    /// Never shown by `Debug`.
    pub secret: bool,
    pub shape: Shape,
}

/// A type and the checks that its values must pass.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    pub ty: Type,
    pub checks: Vec<Check>,
}

/// A Rust type.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    Bool,
    Integer(Integer),
    Float,
    /// An exact decimal, written as a JSON number.
    DecimalNumber,
    /// A number of any size.
    Number,
    Text,
    /// What is not text; only bodies are.
    Bytes,
    /// A file in a form.
    File,
    /// A string format with a Rust type of its own.
    Format(Format),
    /// Any JSON value.
    Json,
    Named(TypeId),
    /// A type that contains itself without a `Vec` or map between.
    Boxed(TypeId),
    /// `null`, or a value of the type.
    Nullable(Box<Type>),
    List(Box<Shape>),
    /// An array of a fixed length.
    Tuple(Vec<Shape>),
    Map(Box<Shape>),
}

/// The integer types, by the values that the document allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Integer {
    I32,
    U32,
    I64,
    U64,
    I128,
}

/// The string formats that have Rust types.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    Date,
    DateTime,
    Decimal,
    Ipv4,
    Ipv6,
    Uri,
    Uuid,
}

/// What a value must pass that its type does not ensure.
#[derive(Clone, Debug, PartialEq)]
pub enum Check {
    MinLength(u64),
    MaxLength(u64),
    Pattern(String),
    /// A format without a type of its own.
    Format(&'static str),
    Minimum(Number),
    Maximum(Number),
    ExclusiveMinimum(Number),
    ExclusiveMaximum(Number),
    MultipleOf(Number),
    /// Nothing behind the decimal point.
    Integer,
    /// This number.
    Constant(Number),
    /// One of these numbers.
    OneOf(Vec<Number>),
    /// Not NaN and not infinite, which JSON can't say.
    Finite,
    MinItems(u64),
    MaxItems(u64),
    UniqueItems,
    MinProperties(u64),
    MaxProperties(u64),
}

/// A closed or open set of strings.
#[derive(Clone, Debug)]
pub struct Enum {
    pub variants: Vec<Variant>,
    /// The variant for a value that the document does not know, if a response can carry one.
    pub unknown: Option<VariantName>,
}

/// One value of an enum.
#[derive(Clone, Debug)]
pub struct Variant {
    pub name: VariantName,
    pub value: String,
    pub docs: Docs,
}

/// A value that is of one of several types.
#[derive(Clone, Debug)]
pub struct Union {
    pub alternatives: Vec<Alternative>,
    pub choice: Choice,
    /// The variant for a value that is of none of them, if a response can carry one.
    pub unknown: Option<VariantName>,
    /// The keyword that lists the alternatives: `anyOf`, `oneOf` or `type`.
    pub keyword: &'static str,
}

/// One of the types of a union.
#[derive(Clone, Debug)]
pub struct Alternative {
    pub name: VariantName,
    /// What the names file calls it.
    pub key: String,
    pub docs: Docs,
    /// Never shown by `Debug`.
    pub secret: bool,
    pub shape: Shape,
}

/// How a reader finds the alternative that a value is of. The numbers are indices of alternatives.
#[derive(Clone, Debug)]
pub enum Choice {
    /// By its JSON type; no two alternatives share one.
    Type(Vec<(JsonType, usize)>),
    /// By the text of a property that each of them requires; no two share a text.
    Property { name: String, values: Vec<(String, usize)> },
    /// By the schema that it matches; each with its index under `anyOf` or `oneOf`, in the order in which they are asked.
    Schema(Vec<(usize, usize)>),
}

/// A named type around another.
#[derive(Clone, Debug)]
pub struct Newtype {
    pub shape: Shape,
    pub secret: bool,
}

/// One operation: what a request carries, and what may come back.
#[derive(Clone, Debug)]
pub struct Operation {
    pub name: TypeName,
    pub docs: Docs,
    pub place: Place,
    pub method: String,
    pub path: String,
    pub id: Option<String>,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    pub response_name: TypeName,
    pub responses: Vec<Response>,
    /// Where it is served, if not where all others are.
    pub servers: Vec<Server>,
    /// Alternatives; each is a list of schemes with the scopes they need.
    pub security: Vec<Vec<(String, Vec<String>)>>,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Parameter {
    pub name: FieldName,
    /// Its name on the wire.
    pub parameter: String,
    pub location: ParameterLocation,
    pub serialization: Serialization,
    pub docs: Docs,
    pub place: Place,
    pub required: bool,
    /// Never shown by `Debug`.
    pub secret: bool,
    pub shape: Shape,
}

/// What an operation sends.
#[derive(Clone, Debug)]
pub struct Body {
    pub name: FieldName,
    pub docs: Docs,
    pub required: bool,
    /// What it may be; there is one at least, and the first says the most.
    pub contents: Vec<Content>,
    /// The enum of what it may be, if there is a choice.
    pub choice: TypeName,
}

/// What a body is in a media type.
#[derive(Clone, Debug)]
pub struct Content {
    /// Its variant, if there is a choice.
    pub name: VariantName,
    pub media_type: String,
    pub encoding: Encoding,
    pub shape: Shape,
    /// How properties of a form are written, where it is said.
    pub parts: Vec<(String, Serialization)>,
}

/// What comes back for a status.
#[derive(Clone, Debug)]
pub struct Response {
    pub name: VariantName,
    pub docs: Docs,
    pub place: Place,
    pub status: Status,
    /// The body, if one is documented, and how it is written.
    pub body: Option<(Encoding, Shape)>,
    pub headers: Option<Headers>,
}

/// The headers of a response: a struct of their own.
#[derive(Clone, Debug)]
pub struct Headers {
    pub name: TypeName,
    pub fields: Vec<Parameter>,
}
