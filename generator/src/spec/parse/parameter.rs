//! Parses parameters, and the headers of responses (OpenAPI 3.2, 4.12 and 4.21).

use std::collections::HashSet;
use std::collections::hash_map::Entry;
use std::hash::Hash;

use super::Parser;
use super::deprecation::deprecation_note;
use super::example::examples;
use super::fields::{HEADER, PARAMETER};
use super::parsed::Parsed;
use crate::diagnostics::{Location, Problem, did_you_mean, list};
use crate::document::node::{Node, Object};
use crate::maps::HashMap;
use crate::schema::SchemaId;
use crate::source::Place;
use crate::spec::{Caller, Content, Operation, Parameter, ParameterLocation, Serialization, Style, template_names};

impl<'d> Parser<'_, 'd, '_> {
    pub(super) fn parameters(&mut self, object: &'d Object, place: &Place) -> Vec<Parsed> {
        let parameters = self.items(object.get("parameters"), &place.member("parameters")).into_iter();
        parameters.filter_map(|(node, place)| self.parameter(node, &place)).collect()
    }

    fn parameter(&mut self, node: &'d Node, place: &Place) -> Option<Parsed> {
        let (place, object) = self.object(node, place)?;
        if !self.cache.parameters.contains_key(&place) {
            let parameter = self.parameter_at(object, place.clone());
            self.cache.parameters.insert(place.clone(), parameter);
        }
        self.cache.parameters.get(&place)?.clone()
    }

    fn parameter_at(&mut self, object: &'d Object, place: Place) -> Option<Parsed> {
        PARAMETER.check(object, &place, self.diagnostics);
        let Some(name) = self.text::<String>(object, "name", &place) else {
            return self.incomplete("name", &place);
        };
        let Some(found) = self.text::<String>(object, "in", &place) else {
            return self.incomplete("in", &place);
        };
        if found == "body" || found == "formData" {
            let field = (found == "formData").then_some(name);
            return Some(Parsed::Body(self.body_parameter(object, field, place)));
        }
        let Some(location) = ParameterLocation::ALL.into_iter().find(|location| location.name() == found) else {
            let known = ParameterLocation::ALL.map(ParameterLocation::name);
            let advice = did_you_mean(&found, known, format!("the locations are {}", list(known)));
            let problem = Problem::InvalidParameter { reason: format!("unknown location `{found}`"), advice };
            self.diagnostics.report(Location::Value(place.member("in")), problem);
            return None;
        };
        if location == ParameterLocation::Header && is_ignored_header(&name) {
            self.diagnostics.report(&place, Problem::IgnoredHeader { owner: "a parameter", name });
            return None;
        }
        let mut required = self.flag(object, "required", &place).unwrap_or_default();
        if location == ParameterLocation::Path && !required {
            self.diagnostics.report(&place, Problem::OptionalPathParameter { name: name.clone() });
            required = true;
        }
        let deprecated = self.flag(object, "deprecated", &place).unwrap_or_default();
        let description = self.text(object, "description", &place);
        let (serialization, schema) = self.serialized(object, location, &place, "the parameter");
        Some(Parsed::Parameter(Parameter {
            place,
            name,
            location,
            required,
            deprecated,
            description,
            deprecation_note: deprecation_note(object),
            examples: examples(object),
            serialization,
            schema,
        }))
    }

    pub(super) fn header(&mut self, name: &str, node: &'d Node, place: &Place) -> Option<Parameter> {
        let (place, object) = self.object(node, place)?;
        if !self.cache.headers.contains_key(&place) {
            let header = self.header_at(object, place.clone());
            self.cache.headers.insert(place.clone(), header);
        }
        let header = self.cache.headers.get(&place)?.clone();
        Some(Parameter { name: name.to_owned(), ..header })
    }

    /// Parses a header, except for its name, which the response declares.
    fn header_at(&mut self, object: &'d Object, place: Place) -> Parameter {
        HEADER.check(object, &place, self.diagnostics);
        let location = ParameterLocation::Header;
        let required = self.flag(object, "required", &place).unwrap_or_default();
        let deprecated = self.flag(object, "deprecated", &place).unwrap_or_default();
        let description = self.text(object, "description", &place);
        let (serialization, schema) = self.serialized(object, location, &place, "the header");
        Parameter {
            place,
            name: String::new(),
            location,
            required,
            deprecated,
            description,
            deprecation_note: deprecation_note(object),
            examples: examples(object),
            serialization,
            schema,
        }
    }

    /// Parses the headers of a response, apart from those that the specification ignores.
    pub(super) fn headers(&mut self, response: &'d Object, place: &Place) -> Vec<Parameter> {
        let mut known = HashMap::default();
        let mut headers = Vec::new();
        for (name, node, place) in self.members(response.get("headers"), &place.member("headers")) {
            // `content` defines the media type (OpenAPI 3.2, 4.17).
            if name.eq_ignore_ascii_case("content-type") {
                self.diagnostics.report(&place, Problem::IgnoredHeader { owner: "a response", name: name.clone() });
            } else if self.is_first(&mut known, "header", name, name.to_ascii_lowercase(), &place) {
                headers.extend(self.header(name, node, &place));
            }
        }
        headers
    }

    /// Reports an item whose key another one has, and returns whether there is none.
    pub(super) fn is_first<K: Eq + Hash>(
        &mut self,
        known: &mut HashMap<K, Place>,
        kind: &'static str,
        name: &str,
        key: K,
        place: &Place,
    ) -> bool {
        match known.entry(key) {
            Entry::Vacant(new) => {
                new.insert(place.clone());
                true
            }
            // An operation may have a reference twice.
            Entry::Occupied(first) if first.get() == place => false,
            Entry::Occupied(first) => {
                let related = vec![(Location::Node(first.get().clone()), "first defined here".to_owned())];
                let problem = Problem::DuplicateDefinition { kind, name: name.to_owned() };
                self.diagnostics.report_with(place, problem, related);
                false
            }
        }
    }

    /// Removes the parameters that an operation defines more than once, and reports them.
    pub(super) fn remove_duplicates(&mut self, operation: &mut Operation) {
        let mut known = HashMap::default();
        operation.parameters.retain(|parameter| {
            self.is_first(&mut known, "parameter", &parameter.name, parameter_key(parameter), &parameter.place)
        });
    }

    /// Reports a parameter without a required member, which is skipped.
    fn incomplete<T>(&mut self, field: &str, place: &Place) -> Option<T> {
        let reason = format!("required field `{field}` is missing");
        self.diagnostics.report(place, Problem::InvalidParameter { reason, advice: format!("add `{field}`") });
        None
    }

    /// Parses the serialization and the schema, which is `schema`, or that of the only entry of `content`. A parameter without them may have
    /// any text.
    fn serialized(
        &mut self,
        object: &'d Object,
        location: ParameterLocation,
        place: &Place,
        owner: &'static str,
    ) -> (Serialization, Option<SchemaId>) {
        if !object.contains_key("schema") && object.contains_key("content") {
            let mut content = self.content(object, place).into_iter();
            if let Some(Content { media_type, schema, .. }) = content.next() {
                for other in content {
                    self.diagnostics
                        .report(other.place, Problem::MultipleMediaTypes { media_type: media_type.clone() });
                }
                return (Serialization::Content(media_type), schema);
            }
        }
        if object.contains_key("schema") && object.contains_key("content") {
            self.diagnostics.report(place.member("content"), Problem::SchemaAndContent);
        }
        let schema = match object.get("schema") {
            Some(schema) => self.schema(Some(schema), &place.member("schema")),
            None => self.own_schema(object, place),
        };
        if schema.is_none() && !object.contains_key("schema") {
            self.diagnostics.report(place, Problem::MissingField { field: "schema", object: owner });
        }
        if location == ParameterLocation::QueryString {
            self.diagnostics.report(place, Problem::MissingField { field: "content", object: "the parameter" });
            return (Serialization::Content("application/x-www-form-urlencoded".to_owned()), schema);
        }
        let style = self.collection_style(object, location, place);
        (style.unwrap_or_else(|| self.style(object, location, place)), schema)
    }

    pub(super) fn style(&mut self, object: &Object, location: ParameterLocation, place: &Place) -> Serialization {
        let style = self.text::<String>(object, "style", place).and_then(|name| {
            let style = Style::at(location, &name);
            if style.is_none() {
                let known = || Style::of(location).map(Style::name);
                let advice = did_you_mean(&name, known(), format!("the styles are {}", list(known())));
                let problem = Problem::InvalidStyle { style: name, location: location.name(), advice };
                self.diagnostics.report(Location::Value(place.member("style")), problem);
            }
            style
        });
        let style = style.unwrap_or(location.default_style());
        Serialization::Style {
            style,
            explode: self.flag(object, "explode", place).unwrap_or(style.explodes()),
            allow_reserved: self.flag(object, "allowReserved", place).unwrap_or_default(),
        }
    }

    /// Reports a parameter that is the whole query string if others are in the query, too (OpenAPI 3.2, 4.12.1).
    pub(super) fn check_query_string(&mut self, operation: &Operation) {
        let is_in_query = |parameter: &&Parameter| match parameter.location {
            ParameterLocation::Query | ParameterLocation::QueryString => true,
            ParameterLocation::Path | ParameterLocation::Header | ParameterLocation::Cookie => false,
        };
        let mut in_query: Vec<&Parameter> = operation.parameters.iter().filter(is_in_query).collect();
        in_query.sort_by_key(|parameter| parameter.location != ParameterLocation::QueryString);
        if let [whole, other, ..] = in_query[..]
            && whole.location == ParameterLocation::QueryString
        {
            let (name, other) = (whole.name.clone(), other.name.clone());
            self.diagnostics.report(&whole.place, Problem::QueryStringWithQuery { name, other });
        }
    }

    /// Makes the path parameters those of the path template: reports all others, and adds those that are not declared.
    pub(super) fn match_path(&mut self, operation: &mut Operation) {
        if operation.caller != Caller::Client {
            // A webhook has no path template, and the expression of a callback has no parameters.
            return;
        }
        let names = template_names(&operation.path);
        operation.parameters.retain(|parameter| {
            let sent = parameter.location != ParameterLocation::Path || names.contains(parameter.name.as_str());
            if !sent {
                let problem =
                    Problem::ParameterNotInPath { name: parameter.name.clone(), path: operation.path.clone() };
                self.diagnostics.report(&parameter.place, problem);
            }
            sent
        });
        let in_path = operation.parameters.iter().filter(|one| one.location == ParameterLocation::Path);
        let declared: HashSet<String> = in_path.map(|one| one.name.clone()).collect();
        for name in names {
            if !declared.contains(name) {
                let problem = Problem::UndeclaredParameter { name: name.to_owned() };
                self.diagnostics.report(&operation.place, problem);
                operation.parameters.push(undeclared(name, &operation.place));
            }
        }
    }
}

/// Returns what tells a parameter from others of its operation: the names of headers are case-insensitive (RFC 9110, 5.1).
pub(super) fn parameter_key(parameter: &Parameter) -> (ParameterLocation, String) {
    let name = match parameter.location {
        ParameterLocation::Header => parameter.name.to_ascii_lowercase(),
        ParameterLocation::Path
        | ParameterLocation::Query
        | ParameterLocation::QueryString
        | ParameterLocation::Cookie => parameter.name.clone(),
    };
    (parameter.location, name)
}

/// Returns whether a header is not a parameter, because the request body, the responses or `security` define it (OpenAPI 3.2,
/// 4.12.2.1).
fn is_ignored_header(header: &str) -> bool {
    ["accept", "content-type", "authorization"].iter().any(|name| header.eq_ignore_ascii_case(name))
}

/// Returns a path parameter without a schema.
fn undeclared(name: &str, place: &Place) -> Parameter {
    let style = ParameterLocation::Path.default_style();
    Parameter {
        place: place.clone(),
        name: name.to_owned(),
        location: ParameterLocation::Path,
        required: true,
        deprecated: false,
        description: None,
        deprecation_note: None,
        examples: Vec::new(),
        serialization: Serialization::Style { style, explode: style.explodes(), allow_reserved: false },
        schema: None,
    }
}
