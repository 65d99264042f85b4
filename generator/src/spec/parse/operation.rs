//! Parses operations, their request bodies and responses (OpenAPI 3.1, 4.8.8 to 4.8.17).

use super::Parser;
use crate::diagnostics::Problem;
use crate::document::node::{Node, Object};
use crate::schema::SchemaId;
use crate::source::{Place, PlaceRef};
use crate::spec::lenient;
use crate::spec::select;
use crate::spec::{
    Body, Caller, Content, Encoding, Operation, Parameter, ParameterLocation, Response, Serialization, Server, Status,
};

/// The methods that a path item has members for. `query` is new in OpenAPI 3.2.
const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// The members that declare the style of a parameter, or of a property of a form.
const STYLE_MEMBERS: [&str; 3] = ["style", "explode", "allowReserved"];

impl<'d> Parser<'_, 'd, '_> {
    /// Parses the operations of the paths, each followed by its callbacks, then those of the webhooks.
    pub(super) fn operations(&mut self, root: &'d Node, place: &Place) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, item, place) in self.members(root.get("paths"), &place.member("paths")) {
            if !path.starts_with("x-") && self.selector.path(path) {
                self.path_item(&Caller::Client, path, item, &place, &mut operations);
            }
        }
        for (name, item, place) in self.members(root.get("webhooks"), &place.member("webhooks")) {
            if self.selector.path(name) {
                let caller = Caller::Webhook(name.clone());
                self.path_item(&caller, name, item, &place, &mut operations);
            }
        }
        operations
    }

    fn path_item(
        &mut self,
        caller: &Caller,
        path: &str,
        item: &'d Node,
        place: &Place,
        operations: &mut Vec<Operation>,
    ) {
        let Some((place, item)) = self.object(item, place) else { return };
        let (parameters, servers) = (self.parameters(item, &place), self.servers(item.get("servers"), &place));
        let shared = Shared { parameters, servers };
        for method in METHODS {
            if let Some(node) = item.get(method) {
                let name = method.to_ascii_uppercase();
                self.operation(caller, (&name, path), node, &place.member(method), &shared, operations);
            }
        }
        // The names of other methods are verbatim (OpenAPI 3.2, 4.9).
        for (method, node, place) in
            self.members(item.get("additionalOperations"), &place.member("additionalOperations"))
        {
            self.operation(caller, (method, path), node, &place, &shared, operations);
        }
    }

    fn operation(
        &mut self,
        caller: &Caller,
        (method, path): (&str, &str),
        node: &'d Node,
        place: &Place,
        shared: &Shared,
        operations: &mut Vec<Operation>,
    ) {
        let Some((place, object)) = self.object(node, place) else { return };
        let tags = self.text_list(object, "tags", &place);
        let id = object.get("operationId").and_then(Node::as_str);
        if !self.selects(caller, select::Operation { path, tags: &tags, id }) {
            return;
        }
        let operation = Operation {
            caller: caller.clone(),
            method: method.to_owned(),
            path: path.to_owned(),
            id: self.text(object, "operationId", &place),
            tags,
            summary: self.text(object, "summary", &place),
            description: self.text(object, "description", &place),
            deprecated: self.flag(object, "deprecated", &place).unwrap_or_default(),
            parameters: self.parameters(object, &place),
            body: object.get("requestBody").and_then(|body| self.body(body, &place.member("requestBody"))),
            responses: self.responses(object, &place),
            servers: self.servers(object.get("servers"), &place),
            security: self.security(object.get("security"), &place),
            place: place.clone(),
        };
        let mut operation = with_shared(operation, shared);
        self.match_path(&mut operation);
        operations.push(operation);
        self.callbacks(object, &place.member("callbacks"), operations);
    }

    /// Returns whether an operation is selected. Callbacks are selected with their operation.
    fn selects(&mut self, caller: &Caller, operation: select::Operation<'_>) -> bool {
        match caller {
            Caller::Client | Caller::Webhook(_) => self.selector.operation(operation),
            Caller::Callback(_) => true,
        }
    }

    /// Parses the callbacks of an operation, whose own callbacks nest no deeper than the document.
    fn callbacks(&mut self, operation: &'d Object, place: &Place, operations: &mut Vec<Operation>) {
        for (name, node, place) in self.members(operation.get("callbacks"), place) {
            let Some((place, callback)) = self.object(node, &place) else { continue };
            if self.open_callbacks.contains(&place) {
                // A callback that leads back to itself is being parsed already.
                continue;
            }
            self.open_callbacks.push(place.clone());
            for (expression, item) in callback.iter().filter(|(expression, _)| !expression.starts_with("x-")) {
                let caller = Caller::Callback(name.clone());
                self.path_item(&caller, expression, item, &place.member(expression), operations);
            }
            self.open_callbacks.pop();
        }
    }

    pub(super) fn schema(&mut self, schema: Option<&Node>, place: &Place) -> Option<SchemaId> {
        match schema? {
            nothing if lenient::is_empty(nothing) => lenient::empty(PlaceRef::Place(place), self.diagnostics),
            schema => Some(self.schemas.read(schema, place, self.diagnostics)),
        }
    }

    fn body(&mut self, node: &'d Node, place: &Place) -> Option<Body> {
        let (place, object) = self.object(node, place)?;
        Some(Body {
            required: self.flag(object, "required", &place).unwrap_or_default(),
            description: self.text(object, "description", &place),
            content: self.content(object, &place),
        })
    }

    pub(super) fn content(&mut self, object: &'d Object, place: &Place) -> Vec<Content> {
        let mut contents = Vec::new();
        for (name, node, place) in self.members(object.get("content"), &place.member("content")) {
            if name.contains('/') || node.get("schema").is_some() {
                contents.push(self.media_type(name, node, &place));
            } else if !name.starts_with("x-") {
                self.diagnostics.report(place, Problem::InvalidMediaType { name: name.clone() });
            }
        }
        contents
    }

    fn media_type(&mut self, name: &str, node: &'d Node, place: &Place) -> Content {
        // Since OpenAPI 3.2, a media type may be a component.
        let referred = node.get("$ref").and_then(|_| self.object(node, place));
        let (place, object) = match &referred {
            Some((place, object)) => (place, Some(*object)),
            None => (place, node.as_object()),
        };
        let member = |name: &str| object.and_then(|object| object.get(name));
        let schema = self.schema(member("schema"), &place.member("schema"));
        let item_schema = self.schema(member("itemSchema"), &place.member("itemSchema"));
        let encoding = self.encodings(Encoding::of(name), member("encoding"), place);
        Content { place: place.clone(), media_type: name.to_owned(), schema, encoding, item_schema }
    }

    /// Parses the declared serializations of the properties of a form.
    fn encodings(
        &mut self,
        form: Encoding,
        encodings: Option<&'d Node>,
        place: &Place,
    ) -> Vec<(String, Serialization)> {
        let mut read = Vec::new();
        if !matches!(form, Encoding::Form | Encoding::Multipart) {
            return read;
        }
        for (name, encoding, place) in self.members(encodings, &place.member("encoding")) {
            let Some((place, object)) = self.object(encoding, &place) else { continue };
            let has_style = STYLE_MEMBERS.iter().any(|member| object.contains_key(*member));
            let serialization = if form == Encoding::Form && has_style {
                Some(self.style(object, ParameterLocation::Query, &place))
            } else {
                self.text(object, "contentType", &place).map(Serialization::Content)
            };
            read.extend(serialization.map(|serialization| (name.clone(), serialization)));
            if form == Encoding::Multipart {
                self.report_unsupported_in_part(object, &place);
            }
        }
        read
    }

    /// Reports the unsupported members of a part, which is serialized by its media type, without a style or headers of its own.
    fn report_unsupported_in_part(&mut self, encoding: &Object, place: &Place) {
        for member in STYLE_MEMBERS.into_iter().filter(|member| encoding.contains_key(*member)) {
            self.diagnostics
                .report(place.member(member), Problem::Unsupported { feature: "the style of a multipart part" });
        }
        if encoding.contains_key("headers") {
            let problem = Problem::Unsupported { feature: "a header of a multipart part" };
            self.diagnostics.report(place.member("headers"), problem);
        }
    }

    fn responses(&mut self, operation: &'d Object, place: &Place) -> Vec<Response> {
        let mut read = Vec::new();
        let responses = self.members(operation.get("responses"), &place.member("responses"));
        for (status, node, place) in responses.into_iter().filter(|(status, ..)| !status.starts_with("x-")) {
            match status_of(status) {
                Some(status) => read.extend(self.response(status, node, &place)),
                None => self.diagnostics.report(place, Problem::InvalidStatus { status: status.clone() }),
            }
        }
        read
    }

    fn response(&mut self, status: Status, node: &'d Node, place: &Place) -> Option<Response> {
        let reference = node.get("$ref").and_then(Node::as_str);
        let component = reference.and_then(|reference| reference.strip_prefix("#/components/responses/"));
        let component = component.map(|name| name.replace("~1", "/").replace("~0", "~"));
        let (place, object) = self.object(node, place)?;
        if !self.cache.responses.contains_key(&place) {
            let response = self.response_at(object, place.clone());
            self.cache.responses.insert(place.clone(), response);
        }
        let response = self.cache.responses.get(&place)?.clone();
        Some(Response { status, component, ..response })
    }

    /// Parses a response, except for its status, which the operation declares.
    fn response_at(&mut self, object: &'d Object, place: Place) -> Response {
        let is_missing = |text: &Node| text.as_object().is_some() || lenient::is_empty(text);
        let description = if object.get("description").is_none_or(is_missing) {
            self.diagnostics.report(&place, Problem::MissingDescription);
            None
        } else {
            self.text(object, "description", &place)
        };
        let headers = self.members(object.get("headers"), &place.member("headers")).into_iter();
        Response {
            headers: headers.filter_map(|(name, node, place)| self.header(name, node, &place)).collect(),
            content: self.content(object, &place).into(),
            place,
            status: Status::Default,
            component: None,
            description,
        }
    }
}

/// The members of a path item that apply to all its operations.
struct Shared {
    parameters: Vec<Parameter>,
    servers: Vec<Server>,
}

/// Adds the members of the path item. A parameter of the operation overrides one of the same name and location.
fn with_shared(mut operation: Operation, shared: &Shared) -> Operation {
    if operation.servers.is_empty() {
        operation.servers.clone_from(&shared.servers);
    }
    let own = std::mem::take(&mut operation.parameters);
    let replaced = |shared: &&Parameter| {
        own.iter().any(|parameter| parameter.name == shared.name && parameter.location == shared.location)
    };
    operation.parameters = shared.parameters.iter().filter(|shared| !replaced(shared)).cloned().collect();
    operation.parameters.extend(own);
    operation
}

/// Parses a status code, a range such as `2XX`, or `default` (OpenAPI 3.1, 4.8.16).
fn status_of(text: &str) -> Option<Status> {
    match text.as_bytes() {
        b"default" => Some(Status::Default),
        [digit @ b'1'..=b'5', b'X' | b'x', b'X' | b'x'] => Some(Status::Range(digit - b'0')),
        [b'1'..=b'9', _, _] => text.parse().ok().map(Status::Code),
        _ => None,
    }
}
