//! Parameters and headers.

use super::builder::DraftBuilder;
use super::docs::is_name;
use super::operations::DraftParameter;
use crate::diagnostics::Problem;
use crate::document::node::Number;
use crate::ir::docs::{Deprecation, Docs, code};
use crate::ir::{Shape, Type, UntypedReason};
use crate::lower::name_path::NamePath;
use crate::lower::schema_use::Flow;
use crate::schema::{JsonType, SchemaId, TypeSet};
use crate::spec::{self, Encoding, ParameterLocation, Serialization, Style};

impl DraftBuilder<'_> {
    /// Makes a parameter or a header of the operation or response called `name`.
    pub fn parameter(&mut self, parameter: &spec::Parameter, name: &str, flow: Flow) -> DraftParameter {
        self.report_undefined_style(parameter);
        let top = NamePath::top(name);
        let path = top.property(&parameter.name);
        let shape = match (parameter.schema, &parameter.serialization) {
            (Some(id), _) => self.root_shape(id, flow, &path),
            (None, Serialization::Content(media_type)) if Encoding::of(media_type) == Encoding::Json => {
                self.untyped.insert(parameter.place.clone(), UntypedReason::Content);
                Shape::plain(Type::Json)
            }
            (None, _) => Shape::plain(Type::Text),
        };
        DraftParameter {
            parameter: parameter.name.clone(),
            schema: parameter.schema,
            given_name: parameter.schema.and_then(|id| self.given_field(id)),
            location: parameter.location,
            serialization: parameter.serialization.clone(),
            docs: self.parameter_docs(parameter, &shape),
            place: parameter.place.clone(),
            required: parameter.required && !self.is_client_header(parameter),
            must_be_sent: parameter.required,
            is_client_header: self.is_client_header(parameter),
            secret: self.is_secret_parameter(parameter.schema, &parameter.name, parameter.location),
            shape,
            only_value: parameter.schema.and_then(|schema| self.only_value(schema)),
            first: parameter.schema.and_then(|schema| self.first_number(schema)),
        }
    }

    /// Returns the default of a schema of numbers, or else the least integer that it allows, if it is not negative.
    fn first_number(&self, schema: SchemaId) -> Option<u64> {
        let keywords = || self.referred(schema).filter_map(|id| self.analysis.schemas.keywords(id));
        let default = keywords().find_map(|keywords| keywords.default.as_ref()?.as_number()?.to_u64());
        let least = || {
            keywords().find_map(|keywords| {
                let exclusive = || keywords.exclusive_minimum.as_ref()?.to_u64()?.checked_add(1);
                keywords.minimum.as_ref().and_then(Number::to_u64).or_else(exclusive)
            })
        };
        default.or_else(least)
    }

    fn is_client_header(&self, parameter: &spec::Parameter) -> bool {
        let is_named = |name: &String| name.eq_ignore_ascii_case(&parameter.name);
        parameter.location == ParameterLocation::Header && self.config.client_headers.iter().any(is_named)
    }

    /// Returns the description of a parameter, which may be that of its schema, its constraints, and its location.
    fn parameter_docs(&self, parameter: &spec::Parameter, shape: &Shape) -> Docs {
        let mut docs = parameter.schema.map(|id| self.value_docs(id, &parameter.name)).unwrap_or_default();
        let given =
            parameter.schema.and_then(|id| self.analysis.overrides.get(id)).and_then(|given| given.docs.as_ref());
        let own = parameter.description.clone().filter(|text| given.is_none() && !is_name(text, &parameter.name));
        if let Some(description) = own {
            let described = Docs::from_description(description).deprecated_as(&docs);
            if !described.is_empty() {
                docs = described;
            }
        }
        if parameter.deprecated {
            docs.deprecate(Deprecation { note: parameter.deprecation_note.clone() });
        }
        if self.is_client_header(parameter) {
            docs.add_sentence("Defaults to the value of the client.");
        }
        let location = format!("{} {}.", location_name(parameter.location), code(&parameter.name));
        self.add_parameter(&mut docs, location, parameter, shape);
        docs
    }

    /// Reports a style that does not define how the values of a parameter are serialized.
    fn report_undefined_style(&mut self, parameter: &spec::Parameter) {
        let (Serialization::Style { style, explode, .. }, Some(id)) = (&parameter.serialization, parameter.schema)
        else {
            return;
        };
        let types = self.analysis.json_types(id).without(JsonType::Null);
        let null = self.analysis.is_null(id).then_some(("null", "as empty text"));
        let undefined = null.or_else(|| undefined(*style, *explode, parameter.location, types)).or_else(|| {
            let meaning = if *style == Style::DeepObject { "with names like `a[b][c]`" } else { "as JSON" };
            self.is_nested(id).then_some(("nested arrays and objects", meaning))
        });
        if let Some((values, meaning)) = undefined {
            let problem = Problem::UndefinedStyle { style: style.name(), values, meaning };
            self.diagnostics.report(&parameter.place, problem);
        }
    }

    /// Returns whether an item or a property of the values of a schema is always an array or an object.
    fn is_nested(&self, id: SchemaId) -> bool {
        let keywords = self.analysis.effective(self.analysis.target(id)).into_iter();
        let mut inner = keywords.flat_map(|keywords| keywords.properties.values().chain(&keywords.items));
        inner.any(|inner| is_composite(self.analysis.json_types(*inner).without(JsonType::Null)))
    }
}

/// Returns the case that a style does not define for values of these types, and their serialization (OpenAPI 3.2, 4.12.6).
fn undefined(
    style: Style,
    explode: bool,
    location: ParameterLocation,
    types: TypeSet,
) -> Option<(&'static str, &'static str)> {
    let may_be = |json_type| types.contains(json_type);
    match style {
        Style::SpaceDelimited | Style::PipeDelimited => {
            let meaning = "as with `form`";
            if !may_be(JsonType::Array) && !may_be(JsonType::Object) {
                Some(("a value that is no array and no object", meaning))
            } else {
                explode.then_some(("`explode: true`", meaning))
            }
        }
        Style::DeepObject if !may_be(JsonType::Object) => Some(("values other than objects", "as with `form`")),
        Style::Form if location == ParameterLocation::Cookie && explode && is_composite(types) => {
            Some(("exploded values in a cookie", "as with `cookie`"))
        }
        Style::Matrix | Style::Label | Style::Simple | Style::Form | Style::DeepObject | Style::Cookie => None,
    }
}

/// Returns whether all values of these types are arrays or objects.
fn is_composite(types: TypeSet) -> bool {
    types != TypeSet::EMPTY && types.without(JsonType::Array).without(JsonType::Object) == TypeSet::EMPTY
}

fn location_name(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "Path parameter",
        ParameterLocation::Query => "Query parameter",
        ParameterLocation::QueryString => "Query string",
        ParameterLocation::Header => "Header",
        ParameterLocation::Cookie => "Cookie",
    }
}
