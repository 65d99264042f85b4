//! The assertions of a schema as text, by which equal schemas are found.

use super::flows::Flows;
use super::schemas::Schemas;
use crate::document::node::Node;
use crate::lower::schema_use::{Flow, Part, SchemaUse};
use crate::schema::{JsonType, Keyword, Keywords, Printer, SchemaId, ValueLabel};

/// Returns the assertions of a schema in a flow as text, with the names of listed values: schemas with the same text accept the same
/// instances, and the same type expresses them. References are to the names of their targets. The time is linear in the size of the
/// schema, so only few are compared.
pub fn structure(
    schemas: Schemas<'_>,
    flows: &Flows,
    schema_use: SchemaUse,
    name: &dyn Fn(SchemaId) -> String,
) -> String {
    let SchemaUse { schema: id, flow, part } = schema_use;
    let mut printer = Structure { schemas, flows, flow, name };
    let printed = printer.subschema(id);
    match part {
        Part::Value => without_null(printed).to_string(),
        Part::Whole | Part::Type(_) | Part::Form => printed.to_string(),
    }
}

/// Returns the assertions on values that are not null, as far as `type` and `enum` admit null.
fn without_null(mut printed: Node) -> Node {
    if let Node::Object(keywords) = &mut printed {
        if let Some(types) = keywords.get_mut(Keyword::Type.name()) {
            remove(types, &Node::String(JsonType::Null.name().to_owned()));
            if let Node::Array(names) = types
                && let [only] = &names[..]
            {
                *types = only.clone();
            }
        }
        keywords.get_mut(Keyword::Enum.name()).into_iter().for_each(|values| remove(values, &Node::Null));
    }
    printed
}

fn remove(items: &mut Node, removed: &Node) {
    if let Node::Array(items) = items {
        items.retain(|item| item != removed);
    }
}

/// Returns whether a property is included in a flow.
pub fn includes_property(schemas: Schemas<'_>, id: SchemaId, flow: Flow) -> bool {
    schemas.keywords(id).is_none_or(|keywords| flow.includes(keywords))
}

/// Returns whether a property that `required` lists is required in a flow.
pub fn requires_property(schemas: Schemas<'_>, id: SchemaId, flow: Flow) -> bool {
    schemas.keywords(id).is_none_or(|keywords| flow.requires(keywords))
}

struct Structure<'a> {
    schemas: Schemas<'a>,
    flows: &'a Flows,
    flow: Flow,
    /// Returns the name of the target of a reference.
    name: &'a dyn Fn(SchemaId) -> String,
}

impl Printer<SchemaId> for Structure<'_> {
    fn reference(&mut self, target: &SchemaId) -> String {
        // A target that differs by direction makes all that refer to it differ.
        format!("{} {:?}", (self.name)(*target), self.flows.within(*target, self.flow))
    }

    fn subschema(&mut self, id: SchemaId) -> Node {
        let printed = self.schemas.form(id).print(self);
        let labels = self.schemas.keywords(id).map(|keywords| &keywords.value_labels[..]).unwrap_or_default();
        if labels.is_empty() {
            return printed;
        }
        let name = |label: &ValueLabel| label.name.clone().map_or(Node::Null, Node::String);
        Node::Array(std::iter::once(printed).chain(labels.iter().map(name)).collect())
    }

    fn property(&mut self, id: SchemaId) -> Node {
        let printed = self.subschema(id);
        // Two objects whose schemas are equal have other fields if their properties are of other directions.
        if includes_property(self.schemas, id, self.flow) { printed } else { Node::Array(vec![printed]) }
    }

    fn requires(&self, name: &str, keywords: &Keywords<SchemaId>) -> bool {
        keywords.properties.get(name).is_none_or(|id| requires_property(self.schemas, *id, self.flow))
    }
}
