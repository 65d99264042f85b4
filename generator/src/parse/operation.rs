//! Reads operations and what they are made of (OpenAPI 3.1, 4.8.8 to 4.8.21).

use super::Parser;
use crate::diagnostics::Problem;
use crate::node::{Node, Object};
use crate::schema::SchemaId;
use crate::source::Place;
use crate::spec::{Body, Caller, Content, Operation, Parameter, ParameterLocation, Response, Status};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

impl Parser<'_, '_> {
    /// The operations of the paths, each followed by its callbacks, then those of the webhooks.
    pub(super) fn operations(&mut self, root: &Node, place: &Place) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, item) in root.get("paths").and_then(Node::as_object).into_iter().flatten() {
            if !path.starts_with("x-") {
                self.path_item(&Caller::Client, path, item, &place.member("paths").member(path), &mut operations);
            }
        }
        for (name, item) in root.get("webhooks").and_then(Node::as_object).into_iter().flatten() {
            let caller = Caller::Webhook(name.clone());
            self.path_item(&caller, name, item, &place.member("webhooks").member(name), &mut operations);
        }
        operations
    }

    fn path_item(&mut self, caller: &Caller, path: &str, item: &Node, place: &Place, operations: &mut Vec<Operation>) {
        let Some((place, item)) = self.object(item, place) else { return };
        let shared = self.parameters(&item, &place);
        for method in METHODS {
            if let Some(node) = item.get(method) {
                self.operation(caller, (method, path), node, &place.member(method), &shared, operations);
            }
        }
    }

    fn operation(
        &mut self,
        caller: &Caller,
        (method, path): (&str, &str),
        node: &Node,
        place: &Place,
        shared: &[Parameter],
        operations: &mut Vec<Operation>,
    ) {
        let Some((place, object)) = self.object(node, place) else { return };
        let Some(piece) = self.operation_piece(&object, &place) else { return };
        let operation = Operation {
            caller: caller.clone(),
            method: method.to_ascii_uppercase(),
            path: path.to_owned(),
            id: piece.operation_id,
            summary: piece.summary,
            description: piece.description,
            deprecated: piece.deprecated,
            parameters: self.parameters(&object, &place),
            body: object.get("requestBody").and_then(|body| self.body(body, &place.member("requestBody"))),
            responses: self.responses(&object, &place),
            security: piece.security,
            place: place.clone(),
        };
        operations.push(with_shared(operation, shared));
        self.callbacks(&object, &place.member("callbacks"), operations);
    }

    /// Callbacks nest, but no deeper than documents do.
    fn callbacks(&mut self, operation: &Object, place: &Place, operations: &mut Vec<Operation>) {
        let callbacks = operation.get("callbacks").and_then(Node::as_object).into_iter().flatten();
        for (name, node) in callbacks {
            let Some((place, callback)) = self.object(node, &place.member(name)) else { continue };
            if self.entered.contains(&place) {
                // One that comes back to itself has been read already.
                continue;
            }
            self.entered.push(place.clone());
            for (expression, item) in callback.iter().filter(|(expression, _)| !expression.starts_with("x-")) {
                let caller = Caller::Callback(name.clone());
                self.path_item(&caller, expression, item, &place.member(expression), operations);
            }
            self.entered.pop();
        }
    }

    /// What an operation says of itself. `openapiv3` wants `responses`, which 3.1 made optional; they are read one by one.
    fn operation_piece(&mut self, object: &Object, place: &Place) -> Option<openapiv3::Operation> {
        let read = ["tags", "summary", "description", "operationId", "deprecated", "security"];
        let members = object.iter().filter(|(name, _)| read.contains(&name.as_str()));
        let mut piece: Object = members.map(|(name, value)| (name.clone(), value.clone())).collect();
        piece.insert("responses".to_owned(), Node::Object(Object::new()));
        self.piece("operation", &piece, place)
    }

    fn parameters(&mut self, object: &Object, place: &Place) -> Vec<Parameter> {
        let place = place.member("parameters");
        let parameters = object.get("parameters").and_then(Node::as_array).unwrap_or_default();
        let parameters = parameters.iter().enumerate();
        parameters.filter_map(|(index, node)| self.parameter(node, &place.item(index))).collect()
    }

    fn parameter(&mut self, node: &Node, place: &Place) -> Option<Parameter> {
        let (place, object) = self.object(node, place)?;
        let piece: openapiv3::Parameter = self.piece("parameter", &with_value(&object), &place)?;
        let location = match piece {
            openapiv3::Parameter::Path { .. } => ParameterLocation::Path,
            openapiv3::Parameter::Query { .. } => ParameterLocation::Query,
            openapiv3::Parameter::Header { .. } => ParameterLocation::Header,
            openapiv3::Parameter::Cookie { .. } => ParameterLocation::Cookie,
        };
        let data = piece.parameter_data();
        Some(Parameter {
            schema: self.value_schema(&object, &place),
            place,
            name: data.name,
            location,
            required: data.required || location == ParameterLocation::Path,
            deprecated: data.deprecated.unwrap_or_default(),
            description: data.description,
        })
    }

    fn header(&mut self, name: &str, node: &Node, place: &Place) -> Option<Parameter> {
        let (place, object) = self.object(node, place)?;
        let piece: openapiv3::Header = self.piece("header", &with_value(&object), &place)?;
        Some(Parameter {
            schema: self.value_schema(&object, &place),
            place,
            name: name.to_owned(),
            location: ParameterLocation::Header,
            required: piece.required,
            deprecated: piece.deprecated.unwrap_or_default(),
            description: piece.description,
        })
    }

    /// The schema of a parameter or header, given by `schema` or by the only entry of `content`.
    fn value_schema(&mut self, object: &Object, place: &Place) -> Option<SchemaId> {
        if let Some(schema) = object.get("schema") {
            return Some(self.schemas.read(schema, &place.member("schema"), self.diagnostics));
        }
        self.content(object, place).into_iter().next()?.schema
    }

    fn body(&mut self, node: &Node, place: &Place) -> Option<Body> {
        let (place, mut object) = self.object(node, place)?;
        object.entry("content".to_owned()).or_insert_with(|| Node::Object(Object::new()));
        let piece: openapiv3::RequestBody = self.piece("request body", &object, &place)?;
        let content = self.content(&object, &place);
        Some(Body { required: piece.required, description: piece.description, content })
    }

    fn content(&mut self, object: &Object, place: &Place) -> Vec<Content> {
        let place = place.member("content");
        let content = object.get("content").and_then(Node::as_object).into_iter().flatten();
        content.map(|(name, node)| self.media_type(name, node, &place.member(name))).collect()
    }

    fn media_type(&mut self, name: &str, node: &Node, place: &Place) -> Content {
        let schema = node.get("schema");
        let schema = schema.map(|schema| self.schemas.read(schema, &place.member("schema"), self.diagnostics));
        Content { place: place.clone(), media_type: name.to_owned(), schema }
    }

    fn responses(&mut self, operation: &Object, place: &Place) -> Vec<Response> {
        let place = place.member("responses");
        let responses = operation.get("responses").and_then(Node::as_object).into_iter().flatten();
        let mut read = Vec::new();
        for (status, node) in responses.filter(|(status, _)| !status.starts_with("x-")) {
            let place = place.member(status);
            match status_of(status) {
                Some(status) => read.extend(self.response(status, node, &place)),
                None => self.diagnostics.report(place, Problem::InvalidStatus { status: status.clone() }),
            }
        }
        read
    }

    fn response(&mut self, status: Status, node: &Node, place: &Place) -> Option<Response> {
        let reference = node.get("$ref").and_then(Node::as_str);
        let component = reference.and_then(|reference| reference.strip_prefix("#/components/responses/"));
        let component = component.map(|name| name.replace("~1", "/").replace("~0", "~"));
        let (place, mut object) = self.object(node, place)?;
        if !object.contains_key("description") {
            self.diagnostics.report(&place, Problem::MissingDescription);
            object.insert("description".to_owned(), Node::String(String::new()));
        }
        let piece: openapiv3::Response = self.piece("response", &object, &place)?;
        let headers = object.get("headers").and_then(Node::as_object).into_iter().flatten();
        let under = place.member("headers");
        Some(Response {
            headers: headers.filter_map(|(name, node)| self.header(name, node, &under.member(name))).collect(),
            content: self.content(&object, &place),
            place,
            status,
            component,
            description: piece.description,
        })
    }
}

/// `openapiv3` insists on `schema` or `content`; a parameter with neither takes any text.
fn with_value(object: &Object) -> Object {
    let mut object = object.clone();
    if !object.contains_key("schema") && !object.contains_key("content") {
        object.insert("schema".to_owned(), Node::Object(Object::new()));
    }
    object
}

/// Parameters of the path item come first; one of the same name and location in the operation replaces them.
fn with_shared(mut operation: Operation, shared: &[Parameter]) -> Operation {
    let own = std::mem::take(&mut operation.parameters);
    let replaced = |shared: &&Parameter| {
        own.iter().any(|parameter| parameter.name == shared.name && parameter.location == shared.location)
    };
    operation.parameters = shared.iter().filter(|shared| !replaced(shared)).cloned().collect();
    operation.parameters.extend(own);
    operation
}

/// A status code, a range such as `2XX`, or `default` (OpenAPI 3.1, 4.8.16).
fn status_of(text: &str) -> Option<Status> {
    match text.as_bytes() {
        b"default" => Some(Status::Default),
        [digit @ b'1'..=b'5', b'X' | b'x', b'X' | b'x'] => Some(Status::Range(digit - b'0')),
        [b'1'..=b'9', _, _] => text.parse().ok().map(Status::Code),
        _ => None,
    }
}
