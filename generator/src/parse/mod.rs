//! Reads what a document says.
//!
//! In: the documents. Out: a [`Spec`], and [`Schemas`] that still refer to each other by text. The skeleton (operations, parameters,
//! bodies, responses, security, servers) is read piece by piece by `openapiv3`, so that an error names the piece; in
//! every piece the schemas are lifted out first and read by [`schema`], because `openapiv3` knows those of 3.0 only.
//! References between pieces of the skeleton are followed here, references between schemas in `resolve`.

mod operation;
pub mod resource;
pub mod schema;

use indexmap::IndexMap;
use serde::de::DeserializeOwned;

use self::schema::Schemas;
use crate::diagnostics::{Diagnostics, Problem};
use crate::documents::Documents;
use crate::node::{Node, Object};
use crate::source::Place;
use crate::spec::Spec;

/// Reads the document that describes the API, and what its skeleton refers to.
pub fn parse(documents: &mut Documents<'_>, diagnostics: &mut Diagnostics) -> (Spec, Schemas) {
    let (place, root) = documents.root();
    let root = root.clone();
    let mut schemas = Schemas::new(documents.version());
    let mut parser = Parser { documents, schemas: &mut schemas, diagnostics, entered: Vec::new() };
    let info = parser.info(&root, &place);
    let security_schemes = parser.security_schemes(&root, &place);
    let components = parser.components(&root, &place);
    let operations = parser.operations(&root, &place);
    let servers = parser.list(&root, &place, "servers");
    let security = parser.list(&root, &place, "security");
    let spec = Spec { info, servers, security, security_schemes, components, operations };
    (spec, schemas)
}

struct Parser<'a, 'd> {
    documents: &'a mut Documents<'d>,
    schemas: &'a mut Schemas,
    diagnostics: &'a mut Diagnostics,
    /// The callbacks that are being read.
    entered: Vec<Place>,
}

impl Parser<'_, '_> {
    fn info(&mut self, root: &Node, place: &Place) -> openapiv3::Info {
        let place = place.member("info");
        let info = root.get("info").unwrap_or(&Node::Null);
        let mut info = info.as_object().cloned().unwrap_or_default();
        for member in ["title", "version"] {
            if !info.contains_key(member) {
                self.diagnostics.report(&place, Problem::MissingMember { member, object: "info" });
                info.insert(member.to_owned(), Node::String(String::new()));
            }
        }
        self.piece("info", &info, &place).unwrap_or_default()
    }

    fn security_schemes(&mut self, root: &Node, place: &Place) -> IndexMap<String, openapiv3::SecurityScheme> {
        let schemes = root.get("components").and_then(|components| components.get("securitySchemes"));
        let place = place.member("components").member("securitySchemes");
        let mut read = IndexMap::new();
        for (name, scheme) in schemes.and_then(Node::as_object).into_iter().flatten() {
            let Some((place, scheme)) = self.object(scheme, &place.member(name)) else { continue };
            if scheme.get("type").and_then(Node::as_str) == Some("mutualTLS") {
                self.diagnostics.report(&place, Problem::Unsupported { what: "`mutualTLS` security" });
            } else if let Some(scheme) = self.piece("security scheme", &scheme, &place) {
                read.insert(name.clone(), scheme);
            }
        }
        read
    }

    fn components(&mut self, root: &Node, place: &Place) -> IndexMap<String, crate::schema::SchemaId> {
        let components = root.get("components").and_then(|components| components.get("schemas"));
        let place = place.member("components").member("schemas");
        let components = components.and_then(Node::as_object).into_iter().flatten();
        components
            .map(|(name, schema)| (name.clone(), self.schemas.read(schema, &place.member(name), self.diagnostics)))
            .collect()
    }

    fn list<T: DeserializeOwned>(&mut self, node: &Node, place: &Place, member: &'static str) -> Vec<T> {
        let place = place.member(member);
        let items = node.get(member).and_then(Node::as_array).unwrap_or_default().iter().enumerate();
        items.filter_map(|(index, item)| self.value(member, item, &place.item(index))).collect()
    }

    /// The object that stands at a place or that a reference there leads to, with the place where it really is.
    fn object(&mut self, node: &Node, place: &Place) -> Option<(Place, Object)> {
        let mut place = place.clone();
        let mut node = node.clone();
        let mut seen = Vec::new();
        while let Some(reference) = node.get("$ref").and_then(Node::as_str) {
            if seen.contains(&place) {
                self.diagnostics.report(&place, Problem::CyclicReference { reference: reference.to_owned() });
                return None;
            }
            let target = self.documents.follow(reference, &place.member("$ref"), self.diagnostics)?;
            node = self.documents.node(&target)?.clone();
            seen.push(std::mem::replace(&mut place, target));
        }
        let found = node.kind();
        let Node::Object(object) = node else {
            self.diagnostics.report(&place, Problem::WrongKind { expected: "an object", found });
            return None;
        };
        Some((place, object))
    }

    /// A piece of the skeleton as `openapiv3` models it. Members that hold schemas are read elsewhere.
    fn piece<T: DeserializeOwned>(&mut self, what: &'static str, object: &Object, place: &Place) -> Option<T> {
        let mut piece = Object::new();
        for (name, value) in object {
            if let Some(value) = skeleton(name, value) {
                piece.insert(name.clone(), self.text(name, value, place));
            }
        }
        self.value(what, &Node::Object(piece), place)
    }

    /// A member that must be a text; a number or boolean there lacks its quotes.
    fn text(&mut self, name: &str, value: Node, place: &Place) -> Node {
        const TEXTS: [&str; 7] = ["title", "version", "description", "summary", "operationId", "name", "url"];
        if !TEXTS.contains(&name) {
            return value;
        }
        let text = match value {
            Node::Number(number) => number.to_string(),
            Node::Bool(value) => value.to_string(),
            Node::Null | Node::String(_) | Node::Array(_) | Node::Object(_) => return value,
        };
        self.diagnostics.report(place.member(name), Problem::UnquotedText { member: name.to_owned() });
        Node::String(text)
    }

    fn value<T: DeserializeOwned>(&mut self, what: &'static str, value: &Node, place: &Place) -> Option<T> {
        match serde_json::from_value(value.to_value()) {
            Ok(piece) => Some(piece),
            Err(error) => {
                self.diagnostics.report(place, Problem::InvalidPiece { what, reason: error.to_string() });
                None
            }
        }
    }
}

/// A member of a piece without the schemas in it; `None` for what this generator does not read.
fn skeleton(name: &str, value: &Node) -> Option<Node> {
    match name {
        "schema" => Some(Node::Object(Object::new())),
        "content" => {
            let empty = |(media_type, _): (&String, &Node)| (media_type.clone(), Node::Object(Object::new()));
            Some(Node::Object(value.as_object()?.iter().map(empty).collect()))
        }
        "parameters" | "requestBody" | "callbacks" | "headers" | "links" | "example" | "examples" => None,
        name if name.starts_with("x-") => None,
        _ => Some(value.clone()),
    }
}
