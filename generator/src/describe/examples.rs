//! The examples of a document.

use openapi_bindgen_support::JsonValue;
use openapi_bindgen_support::described::Example;

use crate::diagnostics::Diagnostics;
use crate::document::documents::Documents;
use crate::document::follow::reference;
use crate::document::node::{Node, Object};
use crate::schema::SchemaId;
use crate::source::Place;
use crate::spec::{Api, Content, Encoding, Parameter};

/// The greatest length of a chain of schemas, each a reference to the next, that is searched for examples.
const CHAIN: usize = 16;

/// The greatest depth of schemas within schemas whose examples are composed.
const DEPTH: usize = 12;

/// The examples of a document.
pub struct Examples<'d> {
    pub api: &'d Api,
    pub documents: &'d Documents,
}

impl Examples<'_> {
    /// Returns the examples of a body: those of the media type, then those of the schema of the body or, in a sequence, of an item.
    pub fn of_content(&self, content: &Content, schema: Option<SchemaId>) -> Vec<Example> {
        // What the document has to report was reported when it was parsed.
        let mut diagnostics = Diagnostics::default();
        let mut examples = Vec::new();
        if let Some((place, node)) = self.documents.locate(&content.place, &mut diagnostics) {
            let only = node.get("example").and_then(json);
            examples.extend(only.map(|value| Example { name: None, value }));
            let named = node.get("examples").and_then(Node::as_object).into_iter().flatten();
            let place = place.member("examples");
            examples.extend(named.filter_map(|(name, node)| {
                let value = self.named(node, &place.member(name), content)?;
                Some(Example { name: Some(name.clone()), value })
            }));
        }
        let of_schema = self.of_schema(schema).into_iter().map(|value| Example { name: None, value });
        examples.extend(of_schema);
        examples
    }

    /// Returns the examples of a header: its own, then those of its schema.
    pub fn of_header(&self, header: &Parameter) -> Vec<JsonValue> {
        header.examples.iter().filter_map(json).chain(self.of_schema(header.schema)).collect()
    }

    /// Returns the value of an Example Object (OpenAPI 3.2, 4.19).
    fn named(&self, node: &Node, place: &Place, content: &Content) -> Option<JsonValue> {
        let mut diagnostics = Diagnostics::default();
        let followed = reference(node).map(|to| self.documents.follow(to, &place.member("$ref"), &mut diagnostics));
        let node = followed.map_or(Some(node), |found| found.map(|(_, node)| node))?;
        if let Some(value) = node.get("dataValue").or_else(|| node.get("value")) {
            return json(value);
        }
        let text = node.get("serializedValue")?.as_str()?;
        match Encoding::of(&content.media_type) {
            Encoding::Json => text.parse().ok(),
            Encoding::Form | Encoding::Multipart | Encoding::Text | Encoding::Bytes => Some(text.into()),
        }
    }

    /// Returns the value that the examples of properties and items compose; `None` if there is no example.
    pub fn composed(&self, schema: Option<SchemaId>) -> Option<JsonValue> {
        self.compose(schema?, DEPTH).as_ref().and_then(json)
    }

    fn compose(&self, id: SchemaId, depth: usize) -> Option<Node> {
        let depth = depth.checked_sub(1)?;
        let keywords = self.api.schemas[id].keywords()?;
        if let Some(example) = keywords.examples.first() {
            return Some(example.clone());
        }
        let mut members = Object::default();
        for (name, property) in &keywords.properties {
            let is_received = self.api.schemas[*property].keywords().is_none_or(|property| !property.write_only);
            let value = self.compose(*property, depth).filter(|_| is_received);
            members.extend(value.map(|value| (name.clone(), value)));
        }
        let alternative = [&keywords.one_of, &keywords.any_of].into_iter().find_map(|branches| branches.first());
        for part in keywords.reference.iter().chain(&keywords.all_of).chain(alternative) {
            match self.compose(*part, depth) {
                Some(Node::Object(object)) => members.extend(*object),
                Some(value) => return Some(value),
                None => {}
            }
        }
        if !members.is_empty() {
            return Some(Node::from(members));
        }
        let item = keywords.items.and_then(|items| self.compose(items, depth))?;
        Some(Node::Array(vec![item]))
    }

    /// Returns the examples of a schema, or of the one that it refers to.
    fn of_schema(&self, schema: Option<SchemaId>) -> Vec<JsonValue> {
        let mut next = schema;
        for _ in 0..CHAIN {
            let Some(keywords) = next.and_then(|id| self.api.schemas[id].keywords()) else { break };
            if !keywords.examples.is_empty() {
                return keywords.examples.iter().filter_map(json).collect();
            }
            next = keywords.reference;
        }
        Vec::new()
    }
}

fn json(node: &Node) -> Option<JsonValue> {
    node.to_string().parse().ok()
}
