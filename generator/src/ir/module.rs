//! A module of the output: one API.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::client::Client;
use super::docs::Docs;
use super::identifier::{FieldName, TypeName};
use super::operation::Operation;
use super::receiver::Receiver;
use super::server::Server;
use super::shape::{Check, GivenType, Shape, Type, TypeId};
use super::types::{Additional, Alternative, Field, TypeBody, TypeDef, Variant};
use crate::document::node::Node;
use crate::maps::HashMap;
use crate::pattern::{Pattern, Set};
use crate::provenance::Provenance;
use crate::schema::Keyword;
use crate::source::{FileId, Place};
use crate::spec::SecurityKind;

/// One API: one module of the output.
#[derive(Clone, Debug)]
pub struct Module {
    /// The name of the API in the configuration.
    pub api: String,
    /// The name of the module.
    pub name: FieldName,
    /// The title, version and description of the document.
    pub docs: Docs,
    /// The document and its options.
    pub provenance: Provenance,
    /// The other files of the document, by their paths relative to it.
    pub other_files: HashMap<FileId, String>,
    /// The names of the modules whose types it may use.
    pub types_from: Vec<FieldName>,
    /// The types, by [`TypeId`].
    pub types: Vec<TypeDef>,
    /// The order in which the types are written.
    pub order: Vec<TypeId>,
    /// The operations.
    pub operations: Vec<Operation>,
    /// The files of the module: its own, then those beside it.
    pub files: Vec<ModuleFile>,
    /// The client; `None` if clients call no operation.
    pub client: Option<Client>,
    /// The receivers of webhooks and callbacks; empty if the API sends none.
    pub receivers: Vec<Receiver>,
    /// The servers of the API.
    pub servers: Vec<Server>,
    /// The security schemes of the API.
    pub security_schemes: Vec<SecurityScheme>,
    /// The schemas of all types as JSON Schema 2020-12, for the evaluator.
    pub schemas: Node,
    /// The assertions in the schemas.
    pub keywords: BTreeSet<Keyword>,
    /// The formats that the schemas assert.
    pub formats: BTreeSet<String>,
    /// The patterns in the schemas and in the checks of requests, each once.
    pub patterns: Vec<Pattern>,
    /// The sets of characters that the patterns share.
    pub shared_sets: Vec<Set>,
    /// The places whose values are plain JSON.
    pub untyped: Vec<Untyped>,
    /// The bodies that are not generated.
    pub omitted: Vec<Omitted>,
    /// The types of the user, each once.
    pub given_types: Vec<Arc<GivenType>>,
    /// Whether structs and enums are exhaustive for code outside the crate.
    pub exhaustive: bool,
    /// Whether the methods of the trait of the server have no default.
    pub required_methods: bool,
    /// Whether numbers in plain JSON are exact.
    pub exact_json: bool,
    /// The places where schemas mean more than their letter.
    pub interpretations: Vec<Interpretation>,
    /// The names that only a number tells from others.
    pub numbered_names: Vec<NumberedName>,
    pub coverage: Coverage,
}

/// A name that only a number tells from another one of its scope, unless the names file pins another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NumberedName {
    /// The item that has it as a member; `None` if it is that of a type.
    pub item: Option<TypeName>,
    /// Its key in the names file.
    pub key: String,
    pub name: String,
}

/// A place where the meaning of a schema differs from its letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interpretation {
    pub place: Place,
    /// The rule that was applied.
    pub rule: &'static str,
}

/// A place whose values are plain JSON, or a schema that no type represents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Untyped {
    pub place: Place,
    pub reason: UntypedReason,
}

/// The content of a body that is not generated: another encoding of the schema of one that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Omitted {
    pub place: Place,
    /// The media type of the other one.
    pub instead: String,
}

/// The reason why values are plain JSON, or why no type represents a schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UntypedReason {
    Anything,
    Nothing,
    NoType,
    Items,
    PrefixItems,
    Members,
    PatternMembers,
    OtherDirection,
    Required,
    Content,
    Text,
    Cycle,
    Unrepresented,
}

/// The coverage of schemas that declare exactly one type, null aside, by Rust types.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// The number of these schemas.
    pub single_type: usize,
    /// The number of those with a Rust type.
    pub typed: usize,
}

/// A file of a module, with its items.
#[derive(Clone, Debug)]
pub struct ModuleFile {
    /// The name of the inner module that the file is; `None` for the module's own file.
    pub name: Option<FieldName>,
    pub docs: Docs,
    pub types: Vec<TypeId>,
    /// The indices of its operations.
    pub operations: Vec<usize>,
}

/// A security scheme.
#[derive(Clone, Debug)]
pub struct SecurityScheme {
    pub name: String,
    pub docs: Docs,
    pub deprecated: bool,
    pub kind: SecurityKind,
}

impl UntypedReason {
    /// Returns the reason as the report prints it.
    pub fn text(self) -> &'static str {
        match self {
            Self::Anything => "any value is valid",
            Self::Nothing => "no value is valid",
            Self::NoType => "assertions without `type`",
            Self::Items => "an array whose items have no schema",
            Self::PrefixItems => "an array with `prefixItems` and no fixed length",
            Self::Members => "an object whose properties have no schema",
            Self::PatternMembers => "an object with `patternProperties`",
            Self::OtherDirection => "additional properties beside properties of one direction",
            Self::Required => "a required property without a schema",
            Self::Content => "a body without a schema",
            Self::Text => "a body as text or bytes",
            Self::Cycle => "a reference to itself",
            Self::Unrepresented => "in a keyword or a body that no type represents",
        }
    }
}

impl Module {
    /// Returns a place as text: its JSON Pointer, after the path of its file if that is not the document itself.
    pub fn located(&self, place: &Place) -> String {
        match self.other_files.get(&place.file) {
            Some(file) => format!("{file}#{}", place.pointer),
            None => place.pointer.to_string(),
        }
    }

    /// Returns the type of an id.
    pub fn type_def(&self, id: TypeId) -> &TypeDef {
        &self.types[id.index()]
    }

    /// Returns the names of all items, parts of others included.
    pub fn item_names(&self) -> impl Iterator<Item = &TypeName> {
        self.types.iter().flat_map(TypeDef::item_names).chain(self.operations.iter().flat_map(Operation::item_names))
    }

    /// Returns the fields of a struct.
    pub fn struct_fields(&self, id: TypeId) -> &[Field] {
        match &self.type_def(id).body {
            TypeBody::Struct(body) => &body.fields,
            TypeBody::Enum(_) | TypeBody::Union(_) | TypeBody::Newtype(_) | TypeBody::Alias(_) => &[],
        }
    }

    /// Returns a variant of an enum.
    pub fn variant(&self, id: TypeId, index: usize) -> Option<&Variant> {
        match &self.type_def(id).body {
            TypeBody::Enum(body) => body.variants.get(index),
            TypeBody::Struct(_) | TypeBody::Union(_) | TypeBody::Newtype(_) | TypeBody::Alias(_) => None,
        }
    }

    /// Returns an alternative of a union.
    pub fn alternative(&self, id: TypeId, index: usize) -> Option<&Alternative> {
        match &self.type_def(id).body {
            TypeBody::Union(body) => body.alternatives.get(index),
            TypeBody::Struct(_) | TypeBody::Enum(_) | TypeBody::Newtype(_) | TypeBody::Alias(_) => None,
        }
    }

    /// Returns whether `Debug` redacts any of its values.
    pub fn has_secrets(&self) -> bool {
        self.types.iter().any(TypeDef::has_secrets) || self.operations.iter().any(Operation::has_secrets)
    }

    /// Returns whether the type of a shape makes all of its checks itself.
    pub fn checks_itself(&self, shape: &Shape) -> bool {
        shape.checks.is_empty() && self.type_checks_itself(&shape.ty)
    }

    fn type_checks_itself(&self, ty: &Type) -> bool {
        match ty {
            Type::Named(id) | Type::Boxed(id) => match &self.type_def(*id).body {
                TypeBody::Alias(shape) => self.checks_itself(shape),
                TypeBody::Struct(_) | TypeBody::Enum(_) | TypeBody::Union(_) | TypeBody::Newtype(_) => true,
            },
            Type::Nullable(inner) => self.type_checks_itself(inner),
            Type::List(inner) | Type::Map(inner) => self.checks_itself(inner),
            Type::Null
            | Type::Bool
            | Type::Integer(_)
            | Type::Float
            | Type::DecimalNumber
            | Type::Number
            | Type::Text
            | Type::Bytes
            | Type::File
            | Type::Format(_)
            | Type::Given(_)
            | Type::Json
            | Type::Tuple(_) => false,
        }
    }

    /// Returns whether any of its values is plain JSON.
    pub fn has_plain_json(&self) -> bool {
        let is_open = |def: &TypeDef| match &def.body {
            TypeBody::Union(union) => union.unknown.is_some(),
            TypeBody::Struct(body) => matches!(body.additional, Additional::Dropped),
            TypeBody::Enum(_) | TypeBody::Newtype(_) | TypeBody::Alias(_) => false,
        };
        let mut found = self.types.iter().any(is_open);
        self.shapes(&mut |shape| found |= shape.ty == Type::Json);
        found
    }

    /// Visits every shape of the module, those inside others included.
    pub fn shapes(&self, visit: &mut dyn FnMut(&Shape)) {
        let parts = self.types.iter().flat_map(TypeDef::parts);
        let operations = self.operations.iter().flat_map(Operation::shapes);
        parts.chain(operations).for_each(|shape| shape.visit(visit));
    }
}

/// Returns the checks that operations make of their requests, apart from those of types.
pub fn request_checks(operations: &[Operation]) -> Vec<&Check> {
    let mut open: Vec<&Shape> = operations.iter().flat_map(Operation::request_shapes).collect();
    let mut checks = Vec::new();
    while let Some(shape) = open.pop() {
        checks.extend(&shape.checks);
        open.extend(shape.ty.inner());
    }
    checks.reverse();
    checks
}
