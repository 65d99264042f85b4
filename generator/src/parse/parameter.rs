//! Reads parameters, and the headers of responses (OpenAPI 3.2, 4.12 and 4.21).

use std::borrow::Cow;

use super::Parser;
use crate::diagnostics::Problem;
use crate::node::{Node, Object};
use crate::schema::SchemaId;
use crate::source::Place;
use crate::spec::{Caller, Content, Operation, Parameter, ParameterLocation, Serialization, Style, template_names};

impl<'d> Parser<'_, 'd> {
    pub(super) fn parameters(&mut self, object: &'d Object, place: &Place) -> Vec<Parameter> {
        let parameters = self.items(object.get("parameters"), &place.member("parameters")).into_iter();
        parameters.filter_map(|(node, place)| self.parameter(node, &place)).collect()
    }

    fn parameter(&mut self, node: &'d Node, place: &Place) -> Option<Parameter> {
        let (place, object) = self.object(node, place)?;
        if !self.known.parameters.contains_key(&place) {
            let parameter = self.parameter_at(object, place.clone());
            self.known.parameters.insert(place.clone(), parameter);
        }
        self.known.parameters.get(&place)?.clone()
    }

    fn parameter_at(&mut self, object: &'d Object, place: Place) -> Option<Parameter> {
        let mut whole = self.with_value("the parameter", object, &place);
        let whole_query = object.get("in").and_then(Node::as_str) == Some("querystring");
        if whole_query {
            // `openapiv3` does not know of it yet.
            whole.to_mut().insert("in".to_owned(), Node::String("query".to_owned()));
        }
        let piece: openapiv3::Parameter = self.piece("parameter", &whole, &place)?;
        let location = match piece {
            openapiv3::Parameter::Query { .. } if whole_query => ParameterLocation::QueryString,
            openapiv3::Parameter::Path { .. } => ParameterLocation::Path,
            openapiv3::Parameter::Query { .. } => ParameterLocation::Query,
            openapiv3::Parameter::Header { .. } => ParameterLocation::Header,
            openapiv3::Parameter::Cookie { .. } => ParameterLocation::Cookie,
        };
        let data = piece.parameter_data();
        if location == ParameterLocation::Header && is_said_elsewhere(&data.name) {
            self.diagnostics.report(&place, Problem::IgnoredHeader { name: data.name });
            return None;
        }
        let (serialization, schema) = self.serialized(object, location, &place);
        Some(Parameter {
            place,
            name: data.name,
            location,
            required: data.required || location == ParameterLocation::Path,
            deprecated: data.deprecated.unwrap_or_default(),
            description: data.description,
            serialization,
            schema,
        })
    }

    pub(super) fn header(&mut self, name: &str, node: &'d Node, place: &Place) -> Option<Parameter> {
        let (place, object) = self.object(node, place)?;
        if !self.known.headers.contains_key(&place) {
            let header = self.header_at(object, place.clone());
            self.known.headers.insert(place.clone(), header);
        }
        let header = self.known.headers.get(&place)?.clone()?;
        Some(Parameter { name: name.to_owned(), ..header })
    }

    /// A header without its name, which is said where it is used.
    fn header_at(&mut self, object: &'d Object, place: Place) -> Option<Parameter> {
        let whole = self.with_value("the header", object, &place);
        let piece: openapiv3::Header = self.piece("header", &whole, &place)?;
        let location = ParameterLocation::Header;
        let (serialization, schema) = self.serialized(object, location, &place);
        Some(Parameter {
            place,
            name: String::new(),
            location,
            required: piece.required,
            deprecated: piece.deprecated.unwrap_or_default(),
            description: piece.description,
            serialization,
            schema,
        })
    }

    /// `openapiv3` insists on `schema` or `content`; a parameter with neither takes any text.
    fn with_value(&mut self, what: &'static str, object: &'d Object, place: &Place) -> Cow<'d, Object> {
        let mut whole = Cow::Borrowed(object);
        if !object.contains_key("schema") && !object.contains_key("content") {
            self.diagnostics.report(place, Problem::MissingMember { member: "schema", object: what });
            whole.to_mut().insert("schema".to_owned(), Node::Object(Object::new()));
        }
        whole
    }

    /// How the value is written, and its schema: that of `schema`, or of the only entry of `content`.
    fn serialized(
        &mut self,
        object: &'d Object,
        location: ParameterLocation,
        place: &Place,
    ) -> (Serialization, Option<SchemaId>) {
        if !object.contains_key("schema") && object.contains_key("content") {
            let mut content = self.content(object, place).into_iter();
            if let Some(Content { media_type, schema, .. }) = content.next() {
                for other in content {
                    self.diagnostics.report(other.place, Problem::MoreContent { media_type: media_type.clone() });
                }
                return (Serialization::Content(media_type), schema);
            }
        }
        if object.contains_key("schema") && object.contains_key("content") {
            self.diagnostics.report(place.member("content"), Problem::SchemaAndContent);
        }
        let schema = self.schema(object.get("schema"), &place.member("schema"));
        if location == ParameterLocation::QueryString {
            self.diagnostics.report(place, Problem::MissingMember { member: "content", object: "the parameter" });
            return (Serialization::Content("application/x-www-form-urlencoded".to_owned()), schema);
        }
        (self.style(object, location, place), schema)
    }

    pub(super) fn style(&mut self, object: &Object, location: ParameterLocation, place: &Place) -> Serialization {
        let style = self.text(object, "style", place).and_then(|name| {
            let style = Style::at(location, &name);
            if style.is_none() {
                let problem = Problem::InvalidStyle { style: name, location: location.name() };
                self.diagnostics.report(place.member("style"), problem);
            }
            style
        });
        let style = style.unwrap_or(location.usual_style());
        Serialization::Style {
            style,
            explode: self.flag(object, "explode", place).unwrap_or(style.explodes()),
            allow_reserved: self.flag(object, "allowReserved", place).unwrap_or_default(),
        }
    }

    /// Sees to it that what the path has in braces, and nothing else, is a path parameter.
    pub(super) fn match_path(&mut self, operation: &mut Operation) {
        if operation.caller != Caller::Client {
            // A webhook has no path, and the expressions of a callback name no parameters.
            return;
        }
        let names = template_names(&operation.path);
        operation.parameters.retain(|parameter| {
            let sent = parameter.location != ParameterLocation::Path || names.contains(&parameter.name.as_str());
            if !sent {
                let problem =
                    Problem::ParameterNotInPath { name: parameter.name.clone(), path: operation.path.clone() };
                self.diagnostics.report(&parameter.place, problem);
            }
            sent
        });
        for name in names {
            let is_declared = |one: &Parameter| one.location == ParameterLocation::Path && one.name == name;
            if !operation.parameters.iter().any(is_declared) {
                let problem = Problem::UndeclaredParameter { name: name.to_owned() };
                self.diagnostics.report(&operation.place, problem);
                operation.parameters.push(undeclared(name, &operation.place));
            }
        }
    }
}

/// Headers that are no parameters, because the request body, the responses and `security` say what they are.
fn is_said_elsewhere(header: &str) -> bool {
    ["accept", "content-type", "authorization"].iter().any(|name| header.eq_ignore_ascii_case(name))
}

/// A path parameter of which nothing is known.
fn undeclared(name: &str, place: &Place) -> Parameter {
    let style = ParameterLocation::Path.usual_style();
    Parameter {
        place: place.clone(),
        name: name.to_owned(),
        location: ParameterLocation::Path,
        required: true,
        deprecated: false,
        description: None,
        serialization: Serialization::Style { style, explode: style.explodes(), allow_reserved: false },
        schema: None,
    }
}
