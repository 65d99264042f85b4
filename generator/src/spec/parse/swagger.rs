//! What is left of Swagger 2.0 in documents of OpenAPI 3 is read as Swagger 2.0 defines it, unless the document has the fields that replace
//! it. [`outdated`](super::outdated) has the warnings.

use super::Parser;
use super::parsed::{BodyParameter, FormField, ResponseSchema};
use crate::diagnostics::{Location, Problem, did_you_mean, list};
use crate::document::node::{Node, Object};
use crate::schema::{Form, JsonType, Keyword, Keywords, Schema, SchemaId, TypeSet};
use crate::source::Place;
use crate::spec::{Body, Content, Encoding, ParameterLocation, Serialization, Server, Style};

/// The values of `collectionFormat`.
const COLLECTION_FORMATS: [&str; 5] = ["csv", "ssv", "tsv", "pipes", "multi"];

const JSON: &str = "application/json";
const BYTES: &str = "application/octet-stream";
const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

impl<'d> Parser<'_, 'd, '_> {
    /// Returns the server of `host` and `basePath`, with a scheme that the document lists, or HTTPS.
    pub(super) fn host(&mut self, root: &Object, place: &Place) -> Vec<Server> {
        if root.contains_key("servers") || !root.contains_key("host") && !root.contains_key("basePath") {
            return Vec::new();
        }
        let host: Option<String> = self.text(root, "host", place);
        let path: String = self.text(root, "basePath", place).unwrap_or_default();
        let schemes = self.text_list(root, "schemes", place);
        let scheme =
            schemes.iter().find(|scheme| *scheme == "https").or(schemes.first()).map_or("https", String::as_str);
        let url = host.map_or_else(|| path.clone(), |host| format!("{scheme}://{host}{path}"));
        let object = openapiv3::Server { url, ..Default::default() };
        vec![Server { name: None, object, without_default: Vec::new() }]
    }

    /// Parses the keywords among the fields of a parameter or a header as its schema.
    pub(super) fn own_schema(&mut self, object: &Object, place: &Place) -> Option<SchemaId> {
        let fields = object.iter().filter(|(name, _)| is_own_keyword(name));
        let mut schema: Object = fields.map(|(name, value)| (name.clone(), value.clone())).collect();
        if is_file(object) {
            schema.extend([("type".to_owned(), Node::from("string")), ("format".to_owned(), Node::from("binary"))]);
        }
        (!schema.is_empty()).then(|| self.schemas.read(&Node::from(schema), place, self.diagnostics))
    }

    /// Returns the style of `collectionFormat`, if the parameter has it and no style.
    pub(super) fn collection_style(
        &mut self,
        object: &Object,
        location: ParameterLocation,
        place: &Place,
    ) -> Option<Serialization> {
        if ["style", "explode"].iter().any(|field| object.contains_key(*field)) {
            return None;
        }
        let format: String = self.text(object, "collectionFormat", place)?;
        let (style, explode) = match (format.as_str(), location) {
            ("csv", _) => (location.default_style(), false),
            ("multi", _) => (location.default_style(), true),
            ("ssv", ParameterLocation::Query) => (Style::SpaceDelimited, false),
            ("pipes", ParameterLocation::Query) => (Style::PipeDelimited, false),
            _ => {
                let advice = format!("the values of `collectionFormat` are {}", list(COLLECTION_FORMATS));
                let advice = did_you_mean(&format, COLLECTION_FORMATS, advice);
                let problem = Problem::InvalidStyle { style: format, location: location.name(), advice };
                self.diagnostics.report(Location::Value(place.member("collectionFormat")), problem);
                return None;
            }
        };
        Some(Serialization::Style { style, explode, allow_reserved: false })
    }

    /// Parses a parameter that describes the body of a request. `name` is that of the field of a form.
    pub(super) fn body_parameter(&mut self, object: &'d Object, field: Option<String>, place: Place) -> BodyParameter {
        let field = field.map(|name| FormField {
            name,
            serialization: self.collection_style(object, ParameterLocation::Query, &place),
            is_file: is_file(object),
        });
        BodyParameter {
            required: self.flag(object, "required", &place).unwrap_or_default(),
            description: self.text(object, "description", &place),
            schema: match object.get("schema") {
                Some(schema) => self.schema(Some(schema), &place.member("schema")),
                None => self.own_schema(object, &place),
            },
            field,
            place,
        }
    }

    /// Reports parameters that describe the body of a request, and what becomes of them.
    pub(super) fn report_body_parameters(&mut self, parameters: &[BodyParameter], meaning: &str) {
        for parameter in parameters {
            let field = if parameter.field.is_some() { "in: formData" } else { "in: body" }.to_owned();
            let (object, meaning) = ("the parameter", meaning.to_owned());
            let advice = "define the body under `requestBody`";
            let problem = Problem::OutdatedField { field, object, meaning, advice };
            self.diagnostics.report(Location::Value(parameter.place.member("in")), problem);
        }
    }

    /// Makes the body of a request of the parameters that describe it, in the media types that the operation `consumes`.
    pub(super) fn body_of_parameters(
        &mut self,
        parameters: Vec<BodyParameter>,
        operation: &Object,
        place: &Place,
    ) -> Option<Body> {
        self.report_body_parameters(&parameters, "read as the request body");
        let consumed = self.media_types(operation, "consumes", place);
        let place = place.member("requestBody");
        if let Some(whole) = parameters.iter().find(|parameter| parameter.field.is_none()) {
            let media_types = if consumed.is_empty() { vec![JSON.to_owned()] } else { consumed };
            let content = contents(media_types, whole.schema, &place).collect();
            return Some(Body { required: whole.required, description: whole.description.clone(), content });
        }
        let fields = || parameters.iter().filter_map(|parameter| Some((parameter, parameter.field.as_ref()?)));
        fields().next()?;
        let has_files = fields().any(|(_, field)| field.is_file);
        let is_form = |media_type: &String| match Encoding::of(media_type) {
            Encoding::Multipart => true,
            Encoding::Form => !has_files,
            Encoding::Json | Encoding::Text | Encoding::Bytes => false,
        };
        let mut media_types: Vec<String> = consumed.into_iter().filter(is_form).collect();
        if media_types.is_empty() {
            media_types.push(if has_files { MULTIPART } else { FORM }.to_owned());
        }
        let mut keywords = Keywords::default();
        keywords.types = Some(TypeSet::EMPTY.with(JsonType::Object));
        for (parameter, field) in fields() {
            let any = || Schema { place: parameter.place.clone(), form: Form::Boolean(true) };
            let schema = parameter.schema.unwrap_or_else(|| self.schemas.add_to_document(any()));
            keywords.properties.insert(field.name.clone(), schema);
            keywords.required.extend(parameter.required.then(|| field.name.clone()));
        }
        let required = !keywords.required.is_empty();
        let form = Form::Keywords(Box::new(keywords));
        let schema = self.schemas.add_to_document(Schema { place: place.clone(), form });
        let encoding = fields().filter_map(|(_, field)| Some((field.name.clone(), field.serialization.clone()?)));
        let encoding: Vec<_> = encoding.collect();
        let content = contents(media_types, Some(schema), &place);
        let content = content.map(|content| Content { encoding: encoding.clone(), ..content }).collect();
        Some(Body { required, description: None, content })
    }

    /// Parses the schema of a response without `content`.
    pub(super) fn response_schema(&mut self, response: &Object, place: &Place) -> Option<ResponseSchema> {
        let schema = response.get("schema").filter(|_| !response.contains_key("content"))?;
        let place = place.member("schema");
        let schema = match schema.as_object().is_some_and(is_file) {
            true => None,
            false => Some(self.schema(Some(schema), &place)?),
        };
        Some(ResponseSchema { place, schema })
    }

    /// Returns the contents of a response in the media types that the operation `produces`.
    pub(super) fn response_contents(
        &mut self,
        response: &ResponseSchema,
        operation: &Object,
        place: &Place,
    ) -> Vec<Content> {
        let mut media_types = self.media_types(operation, "produces", place);
        if media_types.is_empty() {
            media_types.push(if response.schema.is_some() { JSON } else { BYTES }.to_owned());
        }
        contents(media_types, response.schema, &response.place).collect()
    }

    /// Returns the media types that an operation, or else the document, lists in a field.
    fn media_types(&mut self, operation: &Object, field: &str, place: &Place) -> Vec<String> {
        let (top, root) = self.documents.root();
        match (operation.contains_key(field), root.as_object()) {
            (false, Some(root)) => self.text_list(root, field, &top),
            (true, _) | (false, None) => self.text_list(operation, field, place),
        }
    }
}

/// Returns whether a field of a parameter or a header is a keyword of its schema.
fn is_own_keyword(name: &str) -> bool {
    !["description", "required", "deprecated", "example", "examples"].contains(&name)
        && Keyword::from_name(name).is_some()
}

/// Returns whether a schema, or a parameter, is one of a file.
fn is_file(schema: &Object) -> bool {
    schema.get("type").and_then(Node::as_str) == Some("file")
}

fn contents(media_types: Vec<String>, schema: Option<SchemaId>, place: &Place) -> impl Iterator<Item = Content> {
    media_types.into_iter().map(move |media_type| Content {
        place: place.clone(),
        media_type,
        schema,
        encoding: Vec::new(),
        item_schema: None,
    })
}
