//! The Rust type and the checks that express a schema.

use super::builder::DraftBuilder;
use super::checks::{STRING, checks};
use super::values::enum_values;
use crate::ir::{Check, Format, Shape, Type, UntypedReason};
use crate::lower::analysis::DEEPEST;
use crate::lower::analysis::keywords::{Keywords, is_nullable, is_struct, known_types, listed_values, string_values};
use crate::lower::name_path::NamePath;
use crate::lower::overrides::GivenShape;
use crate::lower::schema_use::{Flow, Part, SchemaUse};
use crate::schema::{Form, JsonType, Keyword, SchemaId, format};

impl DraftBuilder<'_> {
    /// Returns the shape of a schema; that of a component is its named type.
    pub fn shape(&mut self, id: SchemaId, flow: Flow, path: &NamePath<'_>) -> Shape {
        if let Some(shape) = self.given_shape(id) {
            return shape;
        }
        let flow = self.analysis.flows.within(id, flow);
        match self.analysis.components.name(id) {
            Some(component) if self.analysis.is_nullable_component(id) => {
                self.nullable_component(id, flow, &NamePath::top(component))
            }
            Some(component) => self.named_shape(SchemaUse::whole(id, flow), &NamePath::top(component)),
            None => self.inline_shape(id, flow, path),
        }
    }

    /// Returns the type that the user gives the values of a schema. It asserts nothing, so that the evaluator validates.
    fn given_shape(&mut self, id: SchemaId) -> Option<Shape> {
        let analysis = self.analysis;
        let keywords = analysis.schemas.keywords(id);
        let GivenShape::Type(given) = analysis.overrides.given_shape(id, keywords)? else { return None };
        match keywords {
            Some(keywords) => keywords.assertions().for_each(|keyword| self.defer_to_evaluator(id, keyword)),
            None if analysis.schemas.is_never(id) => self.defer_never(id),
            None => {}
        }
        self.mark_typed(id);
        let shape = Shape::plain(Type::Given(given.clone()));
        Some(if analysis.is_nullable_component(id) { shape.nullable() } else { shape })
    }

    /// Returns the shape of a component that is a value or null. Its name is that of the value.
    fn nullable_component(&mut self, id: SchemaId, flow: Flow, path: &NamePath<'_>) -> Shape {
        let keywords = self.analysis.schemas.keywords(id);
        let wrapped = keywords.and_then(|keywords| self.analysis.schemas.wrapped(id, keywords));
        let named = wrapped.filter(|(inner, _)| self.analysis.has_named_type(*inner)).and_then(|(inner, _)| {
            let owner = self.scope.owner;
            let (shape, deferred) = self.in_scope(owner, |builder| builder.shape(inner, flow, path));
            let is_named = matches!(shape.clone().without_null().ty, Type::Named(_));
            (is_named && shape.checks.is_empty() && deferred.is_empty()).then_some(shape)
        });
        // A value without a name of its own is a newtype.
        let shape = named.unwrap_or_else(|| self.named_shape(SchemaUse::whole(id, flow).of_part(Part::Value), path));
        self.typed[id.0 as usize] |= shape.ty != Type::Json;
        shape.nullable()
    }

    /// Returns the shape of a schema that is a value of its own. Keywords that its checks defer need a type that defers them.
    pub fn root_shape(&mut self, id: SchemaId, flow: Flow, path: &NamePath<'_>) -> Shape {
        let owner = self.scope.owner;
        let (shape, deferred) = self.in_scope(owner, |builder| builder.shape(id, flow, path));
        if deferred.is_empty() {
            return shape;
        }
        let id = self.referred_component(id);
        let flow = self.analysis.flows.within(id, flow);
        self.named_shape(SchemaUse::whole(id, flow), path)
    }

    /// Follows references and wrappers that do not add null to a component; returns the schema itself if they lead to none.
    fn referred_component(&self, id: SchemaId) -> SchemaId {
        let wrapped = |id: &SchemaId| {
            let keywords = self.analysis.schemas.keywords(*id)?;
            self.analysis.schemas.wrapped(*id, keywords).and_then(|(inner, nullable)| (!nullable).then_some(inner))
        };
        let mut ids = std::iter::successors(Some(id), wrapped).take(DEEPEST);
        ids.find(|id| self.analysis.components.contains(*id)).unwrap_or(id)
    }

    /// Returns the shape of a schema as if it were not a component.
    pub fn inline_shape(&mut self, id: SchemaId, flow: Flow, path: &NamePath<'_>) -> Shape {
        let shape = self.deeper(|builder| builder.expressed(id, flow, path));
        self.typed[id.0 as usize] |= shape.ty != Type::Json;
        shape
    }

    fn expressed(&mut self, id: SchemaId, flow: Flow, path: &NamePath<'_>) -> Shape {
        if let Some(shape) = self.given_shape(id) {
            return shape;
        }
        let analysis = self.analysis;
        let own = match analysis.schemas.form(id) {
            Form::Boolean(true) => return self.plain_json(id, UntypedReason::Anything),
            Form::Boolean(false) => {
                self.defer_never(id);
                return self.plain_json(id, UntypedReason::Nothing);
            }
            Form::Keywords(keywords) => keywords,
        };
        if let Some((inner, nullable)) = analysis.schemas.wrapped(id, own) {
            if !nullable {
                return self.shape(inner, flow, path);
            }
            let path = self.value_path(id, path);
            return self.shape(inner, flow, &path).nullable();
        }
        if analysis.is_null(id) {
            self.mark_typed(id);
            return Shape::plain(Type::Null);
        }
        if let Some(inner) = analysis.narrowed(id) {
            return self.narrowed_shape(id, own, inner, flow, path);
        }
        let keywords = self.effective(id).unwrap_or(own);
        let schema_use = SchemaUse::whole(id, flow);
        if let Some(alternatives) = analysis.alternatives(keywords) {
            self.defer_merged(id);
            return self.union_shape(schema_use, keywords, &alternatives, path);
        }
        self.defer_branches(id, keywords);
        let Some(types) = known_types(keywords) else {
            return match keywords.reference {
                Some(target) => self.shape(target, flow, path),
                None => self.untyped_shape(id, keywords),
            };
        };
        let mut types = types.without(JsonType::Null);
        if types.contains(JsonType::Number) {
            types = types.without(JsonType::Integer);
        }
        // Several types would be alternatives.
        let Some(single) = types.single() else { return self.untyped_shape(id, keywords) };
        if !is_nullable(keywords) {
            return self.typed_shape(single, schema_use, keywords, path);
        }
        let path = self.value_path(id, path);
        self.typed_shape(single, schema_use.of_part(Part::Value), keywords, &path).nullable()
    }

    /// Returns the shape of a schema that only adds checks to another.
    fn narrowed_shape(
        &mut self,
        id: SchemaId,
        keywords: &Keywords,
        inner: SchemaId,
        flow: Flow,
        path: &NamePath<'_>,
    ) -> Shape {
        let shape = self.shape(inner, flow, &self.value_path(id, path));
        self.defer_checks(id, keywords, inner);
        let accepts_null = self.analysis.json_types(id).contains(JsonType::Null);
        if accepts_null { shape } else { shape.without_null() }
    }

    /// Returns the path of the values of a schema that are not null. The name of a component is that of the whole.
    pub fn value_path<'p>(&self, id: SchemaId, path: &NamePath<'p>) -> NamePath<'p> {
        if self.analysis.components.contains(id) { path.value() } else { path.clone() }
    }

    /// Returns the shape of the instances of one type.
    pub fn typed_shape(
        &mut self,
        json_type: JsonType,
        schema_use: SchemaUse,
        keywords: &Keywords,
        path: &NamePath<'_>,
    ) -> Shape {
        let SchemaUse { schema: id, flow, part } = schema_use;
        match json_type {
            JsonType::String => self.string(schema_use, keywords, path),
            JsonType::Integer | JsonType::Number if enum_values(keywords, json_type, part).is_some() => {
                self.named_shape(schema_use, path)
            }
            JsonType::Integer => self.integer(id, keywords),
            JsonType::Number => self.number(id, keywords),
            JsonType::Boolean => {
                let check = listed_bool(keywords);
                if check.is_none() {
                    self.defer_values(id, keywords);
                }
                Shape { ty: Type::Bool, checks: check.into_iter().collect() }
            }
            JsonType::Array => self.array(id, keywords, flow, path),
            JsonType::Object if is_struct(keywords) => self.named_shape(schema_use, path),
            JsonType::Object => self.map(id, keywords, flow, path),
            JsonType::Null => self.untyped_shape(id, keywords),
        }
    }

    fn untyped_shape(&mut self, id: SchemaId, keywords: &Keywords) -> Shape {
        if keywords.assertions().next().is_none() {
            return self.plain_json(id, UntypedReason::Anything);
        }
        self.defer_to_evaluator(id, Keyword::Type);
        self.plain_json(id, UntypedReason::NoType)
    }

    fn string(&mut self, schema_use: SchemaUse, keywords: &Keywords, path: &NamePath<'_>) -> Shape {
        let id = schema_use.schema;
        let format = self.analysis.asserted_format(keywords);
        if enum_values(keywords, JsonType::String, schema_use.part).is_some() {
            let is_narrowed =
                keywords.min_length.is_some() || keywords.max_length.is_some() || keywords.pattern.is_some();
            if is_narrowed || format.and_then(format::checked).is_some() {
                self.defer_to_evaluator(id, Keyword::Enum);
            }
            return self.named_shape(schema_use, path);
        }
        let mut checks = checks(keywords, &STRING);
        let listed = listed_text(keywords);
        // Builders fill in a value that is the only one.
        let text = if listed.is_some() { Type::Text } else { self.analysis.overrides.text() };
        match &listed {
            Some(check) => checks.push(check.clone()),
            None => self.defer_values(id, keywords),
        }
        let is_text = matches!(self.analysis.overrides.given_shape(id, Some(keywords)), Some(GivenShape::Text));
        match format.and_then(Format::from_name) {
            Some(format) if listed.is_none() && !is_text => {
                checks.retain(|check| !format.ensures(check));
                return Shape { ty: Type::Format(format), checks };
            }
            Some(format) => checks.push(Check::Format(format.name())),
            None => checks.extend(format.and_then(format::checked).map(Check::Format)),
        }
        Shape { ty: text, checks }
    }
}

/// Returns the check of the only string that a schema lists.
fn listed_text(keywords: &Keywords) -> Option<Check> {
    match string_values(keywords)?[..] {
        [text] => Some(Check::Text(listing_keyword(keywords), text.to_owned())),
        _ => None,
    }
}

/// Returns the check of the only boolean that a schema lists.
fn listed_bool(keywords: &Keywords) -> Option<Check> {
    let mut values = listed_values(keywords).filter_map(|listed| listed.value.as_bool());
    let value = values.next()?;
    values.all(|other| other == value).then(|| Check::Bool(listing_keyword(keywords), value))
}

fn listing_keyword(keywords: &Keywords) -> Keyword {
    if keywords.constant.is_some() { Keyword::Const } else { Keyword::Enum }
}
