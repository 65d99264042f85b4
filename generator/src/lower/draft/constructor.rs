//! The functions that make the requests of operations.

use super::fixed_value::Typing;
use super::operations::{DraftOperation, DraftParameter};
use crate::ir::{Argument, FixedValue};
use crate::spec::{ParameterLocation, template_names};

/// The greatest number of arguments of a function. More values are the fields of a struct, so that each has its name in a call.
pub const MOST_ARGUMENTS: usize = 3;

/// The function that makes the request of an operation, without names.
pub struct DraftConstructor {
    /// The value of each required parameter that has one possible value, by the index of the parameter.
    pub constants: Vec<Option<FixedValue>>,
    /// The values that must be given: path parameters in the order of the path, other parameters in that of the document, the body.
    pub arguments: Vec<Argument>,
}

impl DraftConstructor {
    /// Returns the constructor of an operation.
    pub fn of(operation: &DraftOperation, typing: Typing<'_>) -> Self {
        let parameters = &operation.parameters;
        let constant = |one: &DraftParameter| {
            let value = one.only_value.as_ref().filter(|_| one.required)?;
            typing.value(&one.shape.ty, value)
        };
        let constants: Vec<Option<FixedValue>> = parameters.iter().map(constant).collect();
        let names = template_names(&operation.path);
        let position = |at: &usize| match parameters[*at].location {
            ParameterLocation::Path => names.get_index_of(parameters[*at].parameter.as_str()).unwrap_or(names.len()),
            ParameterLocation::Query
            | ParameterLocation::QueryString
            | ParameterLocation::Header
            | ParameterLocation::Cookie => names.len(),
        };
        let is_asked = |at: &usize| parameters[*at].required && constants[*at].is_none();
        let mut asked: Vec<usize> = (0..parameters.len()).filter(is_asked).collect();
        asked.sort_by_key(position);
        let body = operation.body.as_ref().filter(|body| body.required).map(|_| Argument::Body);
        let arguments = asked.into_iter().map(Argument::Parameter).chain(body).collect();
        Self { constants, arguments }
    }

    /// Returns whether its values are the fields of a struct.
    pub fn has_struct(&self) -> bool {
        self.arguments.len() > MOST_ARGUMENTS
    }
}
