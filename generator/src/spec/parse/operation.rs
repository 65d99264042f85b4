//! Parses operations, their request bodies and responses (OpenAPI 3.1, 4.8.8 to 4.8.17).

use std::rc::Rc;

use super::Parser;
use super::deprecation::deprecation_note;
use super::fields::{ENCODING, MEDIA_TYPE, OPERATION, PATH_ITEM, REQUEST_BODY, RESPONSE};
use super::parameter::parameter_key;
use super::parsed::{BodyParameter, Parsed, ResponseSchema};
use crate::diagnostics::{Location, Problem};
use crate::document::node::{Node, Object};
use crate::maps::HashMap;
use crate::schema::SchemaId;
use crate::source::{Place, PlaceRef};
use crate::spec::dialect::Version;
use crate::spec::lenient;
use crate::spec::select;
use crate::spec::{
    Body, Caller, Content, Encoding, Operation, Parameter, ParameterLocation, Response, Serialization, Server, Status,
    template_names,
};

/// The methods that a path item has members for. `query` is new in OpenAPI 3.2.
const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// The members that declare the style of a parameter, or of a property of a form.
const STYLE_MEMBERS: [&str; 3] = ["style", "explode", "allowReserved"];

/// What is still to be parsed of the operations. Callbacks nest by references, so that their depth is not limited.
enum Open<'d> {
    PathItem(OpenPathItem<'d>),
    Operation(OpenOperation<'d>),
}

struct OpenPathItem<'d> {
    caller: Caller,
    path: &'d str,
    item: &'d Node,
    place: Place,
}

struct OpenOperation<'d> {
    caller: Caller,
    method: String,
    path: &'d str,
    node: &'d Node,
    place: Place,
    shared: Rc<Shared>,
}

impl<'d> Parser<'_, 'd, '_> {
    /// Parses the operations of the paths, each followed by its callbacks, then those of the webhooks.
    pub(super) fn operations(&mut self, root: &'d Node, place: &Place) -> Vec<Operation> {
        let mut operations = Vec::new();
        let mut templates: HashMap<String, (&str, Place)> = HashMap::default();
        for (path, item, place) in self.members(root.get("paths"), &place.member("paths")) {
            if !path.starts_with("x-") && self.selector.path(path) {
                self.check_path(path, &place);
                self.check_template(path, &place, &mut templates);
                self.path_item(OpenPathItem { caller: Caller::Client, path, item, place }, &mut operations);
            }
        }
        for (name, item, place) in self.members(root.get("webhooks"), &place.member("webhooks")) {
            if self.selector.path(name) {
                let caller = Caller::Webhook(name.clone());
                self.path_item(OpenPathItem { caller, path: name, item, place }, &mut operations);
            }
        }
        operations
    }

    /// Reports a path that is not a template (OpenAPI 3.2, 4.8.1 and 4.8.2), or likely one of another syntax.
    fn check_path(&mut self, path: &str, place: &Place) {
        let of_express = || {
            path.split('/').find_map(|part| {
                part.strip_prefix(':')
                    .filter(|name| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_'))
            })
        };
        let (reason, advice) = if !path.starts_with('/') {
            ("does not start with `/`".to_owned(), format!("write `/{path}`"))
        } else if path.matches('{').count() != path.matches('}').count() {
            ("has a brace without its counterpart".to_owned(), "write a parameter as `{name}`".to_owned())
        } else if let Some(name) = of_express() {
            (format!("has the segment `:{name}`"), format!("if it is a parameter, write `{{{name}}}`"))
        } else {
            return;
        };
        self.diagnostics.report(place, Problem::InvalidPath { path: path.to_owned(), reason, advice });
    }

    /// Reports a path whose template another path has, too (OpenAPI 3.2, 4.8.2).
    fn check_template(&mut self, path: &'d str, place: &Place, known: &mut HashMap<String, (&'d str, Place)>) {
        let names = template_names(path);
        let template = names.iter().fold(path.to_owned(), |path, name| path.replace(&format!("{{{name}}}"), "{}"));
        match known.get(&template) {
            Some((first, at)) => {
                let related = vec![(Location::Node(at.clone()), "first used here".to_owned())];
                let problem = Problem::DuplicatePath { path: path.to_owned(), first: (*first).to_owned() };
                self.diagnostics.report_with(place, problem, related);
            }
            None => _ = known.insert(template, (path, place.clone())),
        }
    }

    /// Parses the operations of a path item and their callbacks, whose own callbacks can lead anywhere.
    fn path_item(&mut self, first: OpenPathItem<'d>, operations: &mut Vec<Operation>) {
        let mut open = vec![Open::PathItem(first)];
        while let Some(next) = open.pop() {
            let found: Vec<Open<'d>> = match next {
                Open::PathItem(item) => self.item_operations(item).into_iter().map(Open::Operation).collect(),
                Open::Operation(operation) => {
                    let callbacks = self.operation(operation, operations);
                    callbacks.into_iter().map(Open::PathItem).collect()
                }
            };
            open.extend(found.into_iter().rev());
        }
    }

    /// Returns the operations of a path item.
    fn item_operations(&mut self, open: OpenPathItem<'d>) -> Vec<OpenOperation<'d>> {
        let OpenPathItem { caller, path, item, place } = open;
        let Some((place, item)) = self.object(item, &place) else { return Vec::new() };
        PATH_ITEM.check(item, &place, self.diagnostics);
        let (parameters, servers) = (self.parameters(item, &place), self.servers(item.get("servers"), &place));
        let shared = Rc::new(Shared { parameters, servers });
        let operation = |method: String, node, place| {
            let (caller, shared) = (caller.clone(), Rc::clone(&shared));
            OpenOperation { caller, method, path, node, place, shared }
        };
        let declared = METHODS.into_iter().filter_map(|method| Some((method, item.get(method)?)));
        let declared =
            declared.map(|(method, node)| operation(method.to_ascii_uppercase(), node, place.member(method)));
        let mut operations: Vec<OpenOperation<'d>> = declared.collect();
        // The names of other methods are verbatim (OpenAPI 3.2, 4.9).
        let others = self.members(item.get("additionalOperations"), &place.member("additionalOperations"));
        operations.extend(others.into_iter().map(|(method, node, place)| operation(method.clone(), node, place)));
        operations
    }

    /// Parses an operation, and returns the path items of its callbacks.
    fn operation(&mut self, open: OpenOperation<'d>, operations: &mut Vec<Operation>) -> Vec<OpenPathItem<'d>> {
        let OpenOperation { caller, method, path, node, place, shared } = open;
        let Some((place, object)) = self.object(node, &place) else { return Vec::new() };
        let tags = self.text_list(object, "tags", &place);
        let id = object.get("operationId").and_then(Node::as_str);
        if !self.selects(&caller, select::Operation { path, tags: &tags, id }) {
            return Vec::new();
        }
        OPERATION.check(object, &place, self.diagnostics);
        let (parameters, body_parameters) = all_parameters(self.parameters(object, &place), &shared.parameters);
        let body = match object.get("requestBody") {
            Some(body) => {
                self.report_body_parameters(&body_parameters, "ignored, because of `requestBody`");
                self.body(body, &place.member("requestBody"))
            }
            None => self.body_of_parameters(body_parameters, object, &place),
        };
        let mut operation = Operation {
            caller,
            method,
            path: path.to_owned(),
            id: self.text(object, "operationId", &place),
            tags,
            summary: self.text(object, "summary", &place),
            description: self.text(object, "description", &place),
            deprecated: self.flag(object, "deprecated", &place).unwrap_or_default(),
            deprecation_note: deprecation_note(object),
            parameters,
            body,
            responses: self.responses(object, &place),
            servers: self.servers(object.get("servers"), &place),
            security: self.security(object.get("security"), &place),
            place: place.clone(),
        };
        if operation.servers.is_empty() {
            operation.servers.clone_from(&shared.servers);
        }
        self.remove_duplicates(&mut operation);
        self.match_path(&mut operation);
        self.check_query_string(&operation);
        operations.push(operation);
        self.callbacks(object, &place.member("callbacks"))
    }

    /// Returns whether an operation is selected. Callbacks are selected with their operation.
    fn selects(&mut self, caller: &Caller, operation: select::Operation<'_>) -> bool {
        match caller {
            Caller::Client | Caller::Webhook(_) => self.selector.operation(operation),
            Caller::Callback(_) => true,
        }
    }

    /// Returns the path items of the callbacks of an operation. A callback that several operations share, or that leads back to itself,
    /// is parsed once.
    fn callbacks(&mut self, operation: &'d Object, place: &Place) -> Vec<OpenPathItem<'d>> {
        let mut items = Vec::new();
        for (name, node, place) in self.members(operation.get("callbacks"), place) {
            let Some((place, callback)) = self.object(node, &place) else { continue };
            if !self.callbacks.insert(place.clone()) {
                continue;
            }
            for (expression, item) in callback.iter().filter(|(expression, _)| !expression.starts_with("x-")) {
                let (caller, place) = (Caller::Callback(name.clone()), place.member(expression));
                items.push(OpenPathItem { caller, path: expression, item, place });
            }
        }
        items
    }

    pub(super) fn schema(&mut self, schema: Option<&Node>, place: &Place) -> Option<SchemaId> {
        match schema? {
            nothing if lenient::is_empty(nothing) => lenient::empty(PlaceRef::Place(place), self.diagnostics),
            schema => Some(self.schemas.read(schema, place, self.diagnostics)),
        }
    }

    fn body(&mut self, node: &'d Node, place: &Place) -> Option<Body> {
        let (place, object) = self.object(node, place)?;
        REQUEST_BODY.check(object, &place, self.diagnostics);
        Some(Body {
            required: self.flag(object, "required", &place).unwrap_or_default(),
            description: self.text(object, "description", &place),
            content: self.content(object, &place),
        })
    }

    pub(super) fn content(&mut self, object: &'d Object, place: &Place) -> Vec<Content> {
        let mut contents = Vec::new();
        let mut known = HashMap::default();
        for (name, node, place) in self.members(object.get("content"), &place.member("content")) {
            let is_media_type = name.contains('/');
            let is_content = is_media_type || node.get("schema").is_some();
            if !is_media_type && (is_content || !name.starts_with("x-")) {
                let effect = if is_content { "read as bytes" } else { "ignored" };
                self.diagnostics.report(&place, Problem::InvalidMediaType { name: name.clone(), effect });
            }
            if is_content && self.is_first(&mut known, "media type", name, media_type_key(name), &place) {
                contents.push(self.media_type(name, node, &place));
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
        if let Some(object) = object {
            MEDIA_TYPE.check(object, place, self.diagnostics);
        }
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
            ENCODING.check(object, &place, self.diagnostics);
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
            let advice = "remove it: a part is serialized by its media type".to_owned();
            let problem = Problem::Unsupported { feature: "the style of a multipart part", advice };
            self.diagnostics.report(place.member(member), problem);
        }
        if encoding.contains_key("headers") {
            let advice = "remove it: parts are sent without it".to_owned();
            let problem = Problem::Unsupported { feature: "a header of a multipart part", advice };
            self.diagnostics.report(place.member("headers"), problem);
        }
    }

    fn responses(&mut self, operation: &'d Object, place: &Place) -> Vec<Response> {
        let mut read = Vec::new();
        let owner = place;
        let responses = self.members(operation.get("responses"), &place.member("responses"));
        for (status, node, place) in responses.into_iter().filter(|(status, ..)| !status.starts_with("x-")) {
            match status_of(status) {
                Some(status) => {
                    let response = self.response(node, &place);
                    read.extend(response.map(|(response, schema)| {
                        let content = schema.map(|schema| self.response_contents(&schema, operation, owner));
                        let content = content.map_or(response.content, Rc::from);
                        Response { status, content, ..response }
                    }));
                }
                None => self.diagnostics.report(place, Problem::InvalidStatus { status: status.clone() }),
            }
        }
        read
    }

    /// Parses a response, except for its status, with its schema if it is left from Swagger 2.0.
    fn response(&mut self, node: &'d Node, place: &Place) -> Option<(Response, Option<ResponseSchema>)> {
        let reference = node.get("$ref").and_then(Node::as_str);
        let component = reference.and_then(|reference| reference.strip_prefix("#/components/responses/"));
        let component = component.map(|name| name.replace("~1", "/").replace("~0", "~"));
        let (place, object) = self.object(node, place)?;
        if !self.cache.responses.contains_key(&place) {
            let response = self.response_at(object, place.clone());
            let schema = self.response_schema(object, &place);
            self.cache.responses.insert(place.clone(), (response, schema));
        }
        let (response, schema) = self.cache.responses.get(&place)?.clone();
        Some((Response { component, ..response }, schema))
    }

    /// Parses a response, except for its status, which the operation declares.
    fn response_at(&mut self, object: &'d Object, place: Place) -> Response {
        RESPONSE.check(object, &place, self.diagnostics);
        // Since OpenAPI 3.2, the description is optional.
        let is_missing = |text: &Node| text.as_object().is_some() || lenient::is_empty(text);
        let is_missing = object.get("description").map_or(self.version != Version::V3_2, is_missing);
        let description = if is_missing {
            self.diagnostics.report(&place, Problem::MissingDescription);
            None
        } else {
            self.text(object, "description", &place)
        };
        let summary = self.text(object, "summary", &place);
        Response {
            headers: self.headers(object, &place).into(),
            content: self.content(object, &place).into(),
            place,
            status: Status::Default,
            component: None,
            summary,
            description,
        }
    }
}

/// The members of a path item that apply to all its operations.
struct Shared {
    parameters: Vec<Parsed>,
    servers: Vec<Server>,
}

/// Returns the parameters of an operation and its path item, and those that describe the body. A parameter of the operation overrides one of
/// the same name and location.
fn all_parameters(own: Vec<Parsed>, shared: &[Parsed]) -> (Vec<Parameter>, Vec<BodyParameter>) {
    let split = |parsed: &mut dyn Iterator<Item = Parsed>| {
        let (mut parameters, mut body) = (Vec::new(), Vec::new());
        parsed.for_each(|parsed| match parsed {
            Parsed::Parameter(parameter) => parameters.push(parameter),
            Parsed::Body(parameter) => body.push(parameter),
        });
        (parameters, body)
    };
    let (own, own_body) = split(&mut own.into_iter());
    let (mut parameters, mut body) = split(&mut shared.iter().cloned());
    parameters.retain(|shared| !own.iter().any(|parameter| parameter_key(parameter) == parameter_key(shared)));
    parameters.extend(own);
    if !own_body.is_empty() {
        body = own_body;
    }
    (parameters, body)
}

/// Returns a media type with its case-insensitive part in lower case (RFC 9110, 8.3.1); the values of parameters may be case-sensitive.
fn media_type_key(media_type: &str) -> String {
    let (essence, parameters) = media_type.split_once(';').unwrap_or((media_type, ""));
    format!("{};{parameters}", essence.trim().to_ascii_lowercase())
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
