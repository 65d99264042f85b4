//! What a parameter or a header is: its type, its name, and whether its style can spell its values.

use super::flow::Flow;
use super::naming::Trail;
use super::types::{DEPRECATED, assign_fields, is_secret};
use super::{Lowering, Reading};
use crate::diagnostics::Problem;
use crate::ir::docs::{Docs, code};
use crate::ir::identifier::FieldName;
use crate::ir::{Parameter, Shape, Type, UntypedReason};
use crate::lower::assign::Wish;
use crate::schema::{JsonType, SchemaId, TypeSet};
use crate::spec::{self, Api, Encoding, ParameterLocation, Serialization, Style};

/// A parameter, or a header, and its shape.
pub(super) struct CarriedParameter<'a> {
    parameter: &'a spec::Parameter,
    pub(super) shape: Shape,
}

impl<'a> Lowering<'a> {
    /// Makes the types that parameters, or headers, need.
    pub(super) fn parameters(
        &mut self,
        parameters: impl IntoIterator<Item = &'a spec::Parameter>,
        name: &str,
        flow: Flow,
    ) -> Vec<CarriedParameter<'a>> {
        parameters.into_iter().map(|parameter| self.parameter(parameter, name, flow)).collect()
    }

    fn parameter(&mut self, parameter: &'a spec::Parameter, name: &str, flow: Flow) -> CarriedParameter<'a> {
        self.check_style(parameter);
        let top = Trail::top(name);
        let trail = top.property(&parameter.name);
        let shape = match (parameter.schema, &parameter.serialization) {
            (Some(id), _) => self.standing(id, flow, &trail),
            (None, Serialization::Content(media_type)) if Encoding::of(media_type) == Encoding::Json => {
                self.untyped.insert(parameter.place.clone(), UntypedReason::Content);
                Shape::plain(Type::Json)
            }
            (None, _) => Shape::plain(Type::Text),
        };
        CarriedParameter { parameter, shape }
    }

    /// The shape of a schema that stands for itself: what its checks leave to the evaluator needs a type that says so.
    pub(super) fn standing(&mut self, id: SchemaId, flow: Flow, trail: &Trail<'_>) -> Shape {
        let around = std::mem::take(&mut self.deferred);
        let shape = self.shape(id, flow, trail);
        let deferred = std::mem::replace(&mut self.deferred, around);
        if deferred.is_empty() {
            return shape;
        }
        let flow = self.flows.within(id, flow);
        self.named(Reading::whole(id, flow), trail)
    }

    /// Takes note of a style for values that it can never spell.
    fn check_style(&mut self, parameter: &spec::Parameter) {
        let (Serialization::Style { style, explode, .. }, Some(id)) = (&parameter.serialization, parameter.schema)
        else {
            return;
        };
        let types = self.json_types(id).without(JsonType::Null);
        let undefined = undefined(*style, *explode, parameter.location, types).or_else(|| {
            let meaning = if *style == Style::DeepObject { "with names like `a[b][c]`" } else { "as JSON" };
            self.is_nested(id).then_some(("nested arrays and objects", meaning))
        });
        if let Some((what, meaning)) = undefined {
            let problem = Problem::UndefinedStyle { style: style.name(), what, meaning };
            self.diagnostics.report(&parameter.place, problem);
        }
    }

    /// Whether arrays or objects are all that can stand somewhere in the values of a schema.
    fn is_nested(&self, id: SchemaId) -> bool {
        let keywords = self.effective(self.target(id));
        let inner = keywords.iter().flat_map(|keywords| keywords.properties.values().chain(&keywords.items));
        inner.into_iter().any(|inner| is_composite(self.json_types(*inner).without(JsonType::Null)))
    }
}

/// Parameters, or headers, with names of their own among each other and beside `taken`.
pub(super) fn describe_parameters(
    carried: Vec<CarriedParameter<'_>>,
    taken: Option<&str>,
    api: &Api,
) -> Vec<Parameter> {
    let wish = |carried: &CarriedParameter<'_>| {
        let name = &carried.parameter.name;
        (name.clone(), Wish::suggested(vec![FieldName::new(name)]))
    };
    let mut wishes: Vec<_> = carried.iter().map(wish).collect();
    let taken = taken.map(|name| (String::new(), Wish::given(FieldName::new(name))));
    wishes.extend(taken);
    let names = assign_fields(&wishes);
    carried.into_iter().zip(names).map(|(carried, name)| carried.described(name, api)).collect()
}

impl CarriedParameter<'_> {
    fn described(self, name: FieldName, api: &Api) -> Parameter {
        let Self { parameter, shape } = self;
        let keywords = parameter.schema.and_then(|id| api.schemas[id].keywords());
        let mut docs = Docs::default();
        docs.say(format!("{} {}.", location_name(parameter.location), code(&parameter.name)));
        docs.extend(parameter.description.clone());
        if parameter.deprecated {
            docs.say(DEPRECATED);
        }
        Parameter {
            name,
            parameter: parameter.name.clone(),
            location: parameter.location,
            serialization: parameter.serialization.clone(),
            docs,
            place: parameter.place.clone(),
            required: parameter.required,
            secret: keywords.is_some_and(|keywords| is_secret(keywords, &parameter.name)),
            shape,
        }
    }
}

/// What a style does not define of values of these types, and how it is written all the same (OpenAPI 3.2, 4.12.6).
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

/// Whether values of these types are arrays or objects, always.
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
