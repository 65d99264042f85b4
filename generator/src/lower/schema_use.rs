//! The uses of a schema, each of which may need a type of its own.

use crate::schema::{JsonType, Keywords, SchemaId};
use crate::spec::Caller;

/// A schema, the direction in which it is used, and the part of it that a type is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SchemaUse {
    pub schema: SchemaId,
    pub flow: Flow,
    pub part: Part,
}

impl SchemaUse {
    /// Returns the use of a whole schema.
    pub fn whole(schema: SchemaId, flow: Flow) -> Self {
        Self { schema, flow, part: Part::Whole }
    }

    /// Returns the use of another part of the same schema.
    #[must_use]
    pub fn of_part(self, part: Part) -> Self {
        Self { part, ..self }
    }
}

/// A part of a schema. A schema of several JSON types has a Rust type for each that needs one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    Whole,
    /// All values but null; the type around it is nullable.
    Value,
    /// The values of this JSON type.
    Type(JsonType),
    /// A form that has files among its properties.
    Form,
}

/// A direction: `readOnly` properties are not in requests, `writeOnly` properties not in responses (OpenAPI 3.1, 4.8.24).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Flow {
    /// Both, because the schema is the same in both or no operation uses it.
    Any,
    /// Both, because the user merges them: a property of one direction is not required.
    Merged,
    Request,
    Response,
}

impl Flow {
    /// Returns the directions of an operation's request and of its responses, as a client of the API has them.
    pub fn of(caller: &Caller) -> (Self, Self) {
        match caller {
            Caller::Client => (Flow::Request, Flow::Response),
            Caller::Webhook(_) | Caller::Callback(_) => (Flow::Response, Flow::Request),
        }
    }

    /// Returns whether a property is included in this direction.
    pub fn includes<R>(self, property: &Keywords<R>) -> bool {
        match self {
            Flow::Any | Flow::Merged => true,
            Flow::Request => !property.read_only,
            Flow::Response => !property.write_only,
        }
    }

    /// Returns whether a property that `required` lists is required in this direction.
    pub fn requires<R>(self, property: &Keywords<R>) -> bool {
        match self {
            Flow::Any => true,
            Flow::Merged => !property.read_only && !property.write_only,
            Flow::Request | Flow::Response => self.includes(property),
        }
    }
}
