//! The assertions of a schema as text, by which equal schemas are found.

use super::flows::Flows;
use super::schemas::Schemas;
use crate::document::node::Node;
use crate::lower::schema_use::Flow;
use crate::schema::{Printer, SchemaId};

/// Returns the assertions of a schema in a flow as text: schemas with the same text accept the same instances. The time is linear in
/// the size of the schema, so only few are compared.
pub fn structure(schemas: Schemas<'_>, flows: &Flows, id: SchemaId, flow: Flow) -> String {
    let mut printer = Structure { schemas, flows, flow };
    schemas.form(id).print(&mut printer).to_string()
}

/// Returns whether a property is included in a flow.
pub fn includes_property(schemas: Schemas<'_>, id: SchemaId, flow: Flow) -> bool {
    schemas.keywords(id).is_none_or(|keywords| flow.includes(keywords))
}

struct Structure<'a> {
    schemas: Schemas<'a>,
    flows: &'a Flows,
    flow: Flow,
}

impl Printer<SchemaId> for Structure<'_> {
    fn reference(&mut self, target: &SchemaId) -> String {
        // A target that differs by direction makes all that refer to it differ.
        format!("#{} {:?}", target.0, self.flows.within(*target, self.flow))
    }

    fn subschema(&mut self, id: SchemaId) -> Node {
        self.schemas.form(id).print(self)
    }

    fn has_property(&self, id: SchemaId) -> bool {
        includes_property(self.schemas, id, self.flow)
    }
}
