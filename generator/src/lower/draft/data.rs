//! All types and operations of a module before they have names.

use super::boxing::Boxing;
use super::constant::Constants;
use super::constructor::DraftConstructor;
use super::headers::DraftHeaders;
use super::operations::{DraftOperation, OperationId};
use super::types::DraftType;
use crate::ir::{Coverage, Omitted, TypeId, Untyped};
use crate::lower::schema_use::SchemaUse;
use crate::maps::HashMap;

/// The types and operations of a module, without names.
pub struct Draft {
    /// By [`TypeId`].
    pub types: Vec<DraftType>,
    /// The order of the types in the output: components as in the document, each followed by the types inside it.
    pub order: Vec<TypeId>,
    /// The type of each use of a schema that has one. Equal inline schemas share a type.
    pub types_by_use: HashMap<SchemaUse, TypeId>,
    /// The operations that the module has, by [`OperationId`].
    pub operations: Vec<DraftOperation>,
    /// The structs of the headers of responses.
    pub headers: Vec<DraftHeaders>,
    /// The function that makes the request of each operation.
    pub constructors: Vec<DraftConstructor>,
    /// The types of every operation that was selected, whether the module has it or not.
    pub operation_types: Vec<Vec<TypeId>>,
    pub boxing: Boxing,
    /// The properties with one possible value.
    pub constants: Constants,
    pub untyped: Vec<Untyped>,
    pub omitted: Vec<Omitted>,
    pub coverage: Coverage,
}

impl Draft {
    /// Returns the type of an id.
    pub fn type_of(&self, id: TypeId) -> &DraftType {
        &self.types[id.index()]
    }

    /// Returns whether a struct has a required property with more than one possible value.
    pub fn has_required(&self, id: TypeId) -> bool {
        let mut required = self.type_of(id).body.fields().iter().filter(|field| field.required);
        required.any(|field| self.constants.get(id, &field.property).is_none())
    }

    /// Returns the operations with their ids.
    pub fn operations_with_ids(&self) -> impl Iterator<Item = (OperationId, &DraftOperation)> {
        self.operations.iter().enumerate().map(|(index, operation)| (OperationId(index), operation))
    }

    /// Returns the types with their ids.
    pub fn types_with_ids(&self) -> impl Iterator<Item = (TypeId, &DraftType)> {
        self.types.iter().enumerate().map(|(index, ty)| (TypeId(index as u32), ty))
    }
}
