//! Parts of operations as they are parsed, before what is left of Swagger 2.0 is read as part of another object.

use std::sync::Arc;

use crate::schema::SchemaId;
use crate::source::Place;
use crate::spec::{Parameter, Serialization};

/// A parameter as it is parsed.
#[derive(Clone, Debug)]
pub enum Parsed {
    Parameter(Parameter),
    /// One that describes the body of the request.
    Body(BodyParameter),
}

/// A parameter with `in: body`, or `in: formData`.
#[derive(Clone, Debug)]
pub struct BodyParameter {
    pub place: Place,
    pub required: bool,
    pub description: Option<Arc<str>>,
    pub schema: Option<SchemaId>,
    /// The field of a form that it is; `None` if it is the whole body.
    pub field: Option<FormField>,
}

/// A field of a form.
#[derive(Clone, Debug)]
pub struct FormField {
    pub name: String,
    pub serialization: Option<Serialization>,
    pub is_file: bool,
}

/// The body of a response, in every media type that its operation `produces`.
#[derive(Clone, Debug)]
pub struct ResponseSchema {
    pub place: Place,
    /// `None` if it is a file.
    pub schema: Option<SchemaId>,
}
