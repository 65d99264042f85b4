//! Which Rust type and which checks say what a schema says.
//!
//! What a type can say, the type says; what a check of one value can say, a check says; the rest is a deferred that the type
//! around it leaves to the evaluator.

use super::flow::Flow;
use super::naming::Trail;
use super::{Lowering, Part, Reading};
use crate::config::{Formats, Numbers};
use crate::document::node::{Node, Number};
use crate::ir::{Check, DeferredKeyword, Format, Integer, Shape, Type, UntypedReason};
use crate::maps::IndexSet;
use crate::schema::{Form, JsonType, Keyword, Keywords, SchemaId, TypeSet};

type K = Keywords<SchemaId>;

/// What is longer is a list; a tuple of so many items would say little.
const LONGEST_TUPLE: usize = 8;

impl Lowering<'_> {
    /// The shape of a schema that stands at `trail`.
    pub(super) fn shape(&mut self, id: SchemaId, flow: Flow, trail: &Trail<'_>) -> Shape {
        let flow = self.flows.within(id, flow);
        if let Some(component) = self.components.get(&id).copied() {
            return self.named(Reading::whole(id, flow), &Trail::top(component));
        }
        self.inline_shape(id, flow, trail)
    }

    /// The shape of a schema as if it had no name.
    pub(super) fn inline_shape(&mut self, id: SchemaId, flow: Flow, trail: &Trail<'_>) -> Shape {
        let shape = self.found_shape(id, flow, trail);
        self.typed.borrow_mut().insert(id, !matches!(&shape.ty, Type::Json));
        shape
    }

    fn found_shape(&mut self, id: SchemaId, flow: Flow, trail: &Trail<'_>) -> Shape {
        let api = self.api;
        let keywords = match &api.schemas[id].form {
            Form::Boolean(true) => return self.plain_json(id, UntypedReason::Anything),
            Form::Boolean(false) => {
                self.leave(id, "false");
                return self.plain_json(id, UntypedReason::Nothing);
            }
            Form::Keywords(keywords) => keywords,
        };
        if let Some((inner, nullable)) = self.wrapped(id, keywords) {
            let shape = self.shape(inner, flow, trail);
            return if nullable { nullable_shape(shape) } else { shape };
        }
        let merged = self.merged(id);
        let keywords = merged.as_ref().map_or(&**keywords, |merged| &merged.keywords);
        let reading = Reading { schema: id, flow, part: Part::Whole };
        if let Some(alternatives) = self.alternatives(keywords) {
            self.leave_merged(id);
            return self.union_shape(reading, keywords, &alternatives, trail);
        }
        self.leave_branches(id, keywords);
        let Some(types) = known_types(keywords) else {
            return match keywords.reference {
                Some(target) => self.shape(target, flow, trail),
                None => self.untyped(id, keywords),
            };
        };
        let nullable = is_nullable(keywords);
        let mut others = types.without(JsonType::Null);
        if others.contains(JsonType::Number) {
            others = others.without(JsonType::Integer);
        }
        // Of several types there would have been alternatives.
        let Some(single) = others.single() else { return self.untyped(id, keywords) };
        if !nullable {
            return self.typed(single, reading, keywords, trail);
        }
        let trail = self.value_trail(id, trail);
        nullable_shape(self.typed(single, Reading { part: Part::Value, ..reading }, keywords, &trail))
    }

    /// How the type of a schema's values is called where null is said by the type around it. A component's own name is that
    /// of the whole.
    pub(super) fn value_trail<'t>(&self, id: SchemaId, trail: &Trail<'t>) -> Trail<'t> {
        if self.components.contains_key(&id) { trail.value() } else { trail.clone() }
    }

    /// The shape of a schema's values of one type.
    pub(super) fn typed(&mut self, json_type: JsonType, reading: Reading, keywords: &K, trail: &Trail<'_>) -> Shape {
        let Reading { schema: id, flow, .. } = reading;
        match json_type {
            JsonType::String => self.text(reading, keywords, trail),
            JsonType::Integer => self.integer(id, keywords),
            JsonType::Number => self.number(id, keywords),
            JsonType::Boolean => {
                self.leave_values(id, keywords);
                Shape::plain(Type::Bool)
            }
            JsonType::Array => self.array(id, keywords, flow, trail),
            JsonType::Object if is_struct(keywords) => self.named(reading, trail),
            JsonType::Object => self.map(id, keywords, flow, trail),
            JsonType::Null => self.untyped(id, keywords),
        }
    }

    /// A schema that only wraps another: a reference, an `allOf` of one, or the choice between a schema and null.
    pub(super) fn wrapped(&self, id: SchemaId, keywords: &K) -> Option<(SchemaId, bool)> {
        let is_null = |id: SchemaId| {
            let keywords = self.api.schemas[id].keywords();
            keywords.is_some_and(|keywords| keywords.types == Some(TypeSet::EMPTY.with(JsonType::Null)))
        };
        let choice = |ids: &[SchemaId]| match *ids {
            [inner] => Some((inner, false)),
            [inner, null] | [null, inner] if is_null(null) && !is_null(inner) => Some((inner, true)),
            _ => None,
        };
        let all_of: Vec<SchemaId> = keywords.all_of.iter().copied().filter(|id| self.asserts(*id)).collect();
        let wrapped = match (keywords.reference, &all_of[..], &keywords.any_of[..], &keywords.one_of[..]) {
            (Some(inner), [], [], []) => Some((inner, false)),
            (None, [inner], [], []) => Some((*inner, false)),
            (None, [], any, []) if !any.is_empty() => choice(any),
            // Exactly one of a schema and null is the same as any of them only if the schema does not take null itself.
            (None, [], [], one) => choice(one).filter(|(inner, null)| !null || !self.takes_null(*inner)),
            _ => None,
        }?;
        let alone = keywords
            .assertions()
            .all(|keyword| matches!(keyword, Keyword::Ref | Keyword::AllOf | Keyword::AnyOf | Keyword::OneOf));
        // Where references are dynamic, passing through a schema resource says something too.
        let resource = |id: SchemaId| self.api.resource_of[id.0 as usize];
        let passes = self.api.dynamic_anchors.is_empty() || resource(id) == resource(wrapped.0);
        (alone && passes && wrapped.0 != id).then_some(wrapped)
    }

    /// Whether a schema says anything of a value.
    pub(super) fn asserts(&self, id: SchemaId) -> bool {
        match &self.api.schemas[id].form {
            Form::Boolean(value) => !value,
            Form::Keywords(keywords) => keywords.assertions().next().is_some(),
        }
    }

    /// Whether null may pass; `true` when in doubt.
    fn takes_null(&self, id: SchemaId) -> bool {
        let mut id = id;
        for _ in 0..self.api.schemas.len() {
            let Some(keywords) = self.api.schemas[id].keywords() else { return true };
            match (keywords.types, keywords.reference) {
                (Some(types), _) => return types.contains(JsonType::Null),
                (None, Some(target)) => id = target,
                (None, None) => return true,
            }
        }
        true
    }

    fn untyped(&mut self, id: SchemaId, keywords: &K) -> Shape {
        if keywords.assertions().next().is_none() {
            return self.plain_json(id, UntypedReason::Anything);
        }
        self.leave(id, "type");
        self.plain_json(id, UntypedReason::NoType)
    }

    /// Plain JSON, and why.
    pub(super) fn plain_json(&mut self, id: SchemaId, reason: UntypedReason) -> Shape {
        self.untyped.insert(self.place(id).clone(), reason);
        Shape::plain(Type::Json)
    }

    fn text(&mut self, reading: Reading, keywords: &K, trail: &Trail<'_>) -> Shape {
        let id = reading.schema;
        if string_values(keywords).is_some() {
            let narrowed = keywords.min_length.is_some() || keywords.max_length.is_some() || keywords.pattern.is_some();
            if narrowed || self.asserted_format(keywords).is_some() {
                self.leave(id, "enum");
            }
            return self.named(reading, trail);
        }
        self.leave_values(id, keywords);
        let mut checks = Vec::new();
        checks.extend(keywords.min_length.filter(|length| *length > 0).map(Check::MinLength));
        checks.extend(keywords.max_length.map(Check::MaxLength));
        checks.extend(keywords.pattern.clone().map(Check::Pattern));
        let format = self.asserted_format(keywords);
        match format.and_then(typed_format) {
            Some(format) if checks.is_empty() => return Shape::plain(Type::Format(format)),
            Some(format) => checks.push(Check::Format(format.name())),
            None => checks.extend(format.and_then(checked_format).map(Check::Format)),
        }
        Shape { ty: Type::Text, checks }
    }

    pub(super) fn asserted_format<'k>(&self, keywords: &'k K) -> Option<&'k str> {
        match self.config.formats {
            Formats::Assert => keywords.format.as_deref(),
            Formats::Annotate => None,
        }
    }

    fn integer(&mut self, id: SchemaId, keywords: &K) -> Shape {
        if self.config.numbers == Numbers::Exact && is_open(keywords) {
            let mut checks = bounds(keywords);
            checks.insert(0, Check::Integer);
            self.leave_numbers(id, keywords, &mut checks);
            return Shape { ty: Type::Number, checks };
        }
        let ty = integer_type(keywords);
        let (least, greatest) = ty.range();
        let mut checks = bounds(keywords);
        checks.retain(|check| match check {
            Check::Minimum(limit) => *limit > Number::from(least),
            Check::Maximum(limit) => *limit < Number::from(greatest),
            _ => true,
        });
        self.leave_numbers(id, keywords, &mut checks);
        Shape { ty: Type::Integer(ty), checks }
    }

    fn number(&mut self, id: SchemaId, keywords: &K) -> Shape {
        let decimal = self.asserted_format(keywords) == Some("decimal");
        let mut checks = bounds(keywords);
        self.leave_numbers(id, keywords, &mut checks);
        if decimal {
            return Shape { ty: Type::DecimalNumber, checks };
        }
        if self.config.numbers == Numbers::Exact {
            return Shape { ty: Type::Number, checks };
        }
        checks.insert(0, Check::Finite);
        Shape { ty: Type::Float, checks }
    }

    /// `const` and `enum` of numbers become a check, which also says of integers that they are.
    fn leave_numbers(&mut self, id: SchemaId, keywords: &K, checks: &mut Vec<Check>) {
        let values = match (&keywords.constant, &keywords.enumeration) {
            (None, None) => return,
            (Some(constant), None) if constant.as_number().is_some() => std::slice::from_ref(constant),
            (None, Some(values)) => values.as_slice(),
            (Some(_), _) => return self.leave_values(id, keywords),
        };
        let values: Vec<Number> = values.iter().filter_map(Node::as_number).cloned().collect();
        if values.iter().all(Number::is_integer) {
            checks.retain(|check| *check != Check::Integer);
        }
        checks.push(match (&keywords.constant, &values[..]) {
            (Some(_), [constant]) => Check::Constant(constant.clone()),
            _ => Check::OneOf(values),
        });
    }

    fn array(&mut self, id: SchemaId, keywords: &K, flow: Flow, trail: &Trail<'_>) -> Shape {
        self.leave_values(id, keywords);
        if let Some(items) = self.tuple(keywords, flow, trail) {
            self.leave_items(id, keywords);
            if keywords.unique_items {
                self.leave(id, "uniqueItems");
            }
            return Shape::plain(Type::Tuple(items));
        }
        self.leave_items(id, keywords);
        if !keywords.prefix_items.is_empty() {
            self.leave(id, "prefixItems");
        }
        let item = match keywords.items {
            Some(items) if keywords.prefix_items.is_empty() => self.shape(items, flow, &trail.item()),
            Some(_) => self.plain_json(id, UntypedReason::PrefixItems),
            None if keywords.prefix_items.is_empty() => self.plain_json(id, UntypedReason::Items),
            None => self.plain_json(id, UntypedReason::PrefixItems),
        };
        let mut checks = Vec::new();
        checks.extend(keywords.min_items.filter(|count| *count > 0).map(Check::MinItems));
        checks.extend(keywords.max_items.map(Check::MaxItems));
        checks.extend(keywords.unique_items.then_some(Check::UniqueItems));
        Shape { ty: Type::List(Box::new(item)), checks }
    }

    /// The items of an array that always has as many as there are schemas for them.
    fn tuple(&mut self, keywords: &K, flow: Flow, trail: &Trail<'_>) -> Option<Vec<Shape>> {
        let count = keywords.prefix_items.len();
        let closed = keywords.items.is_some_and(|items| self.api.schemas[items].form == Form::Boolean(false));
        let no_more = closed || keywords.max_items.is_some_and(|most| most <= count as u64);
        let no_less = keywords.min_items.is_some_and(|least| least >= count as u64);
        let fits = keywords.min_items.is_none_or(|least| least <= count as u64)
            && keywords.max_items.is_none_or(|most| most >= count as u64);
        if !(1..=LONGEST_TUPLE).contains(&count) || !no_more || !no_less || !fits {
            return None;
        }
        let items = keywords.prefix_items.iter().enumerate();
        Some(items.map(|(index, item)| self.shape(*item, flow, &trail.alternative(&(index + 1).to_string()))).collect())
    }

    /// The keywords of an array that only the evaluator can check.
    fn leave_items(&mut self, id: SchemaId, keywords: &K) {
        for (keyword, present) in
            [("contains", keywords.contains.is_some()), ("unevaluatedItems", keywords.unevaluated_items.is_some())]
        {
            if present {
                self.leave(id, keyword);
            }
        }
    }

    fn map(&mut self, id: SchemaId, keywords: &K, flow: Flow, trail: &Trail<'_>) -> Shape {
        self.leave_object(id, keywords);
        let value = match self.additional(id, keywords, flow, trail) {
            Some(Shape { ty: Type::Json, .. }) if keywords.additional_properties.is_none() => {
                self.plain_json(id, UntypedReason::Members)
            }
            Some(shape) => shape,
            None => {
                // An object without members is no map of anything.
                self.leave(id, "additionalProperties");
                Shape::plain(Type::Json)
            }
        };
        let mut checks = Vec::new();
        checks.extend(keywords.min_properties.filter(|count| *count > 0).map(Check::MinProperties));
        checks.extend(keywords.max_properties.map(Check::MaxProperties));
        Shape { ty: Type::Map(Box::new(value)), checks }
    }

    /// The shape of properties that have no name in the schema; `None` if there may be none.
    pub(super) fn additional(&mut self, id: SchemaId, keywords: &K, flow: Flow, trail: &Trail<'_>) -> Option<Shape> {
        let closed = |id: SchemaId| self.api.schemas[id].form == Form::Boolean(false);
        match keywords.pattern_properties.values().collect::<Vec<_>>()[..] {
            [] => {}
            // All members have one schema.
            [only] if keywords.additional_properties.is_some_and(closed) => {
                return Some(self.shape(*only, flow, &trail.value()));
            }
            _ => return Some(self.plain_json(id, UntypedReason::PatternMembers)),
        }
        let Some(id) = keywords.additional_properties else { return Some(Shape::plain(Type::Json)) };
        match self.api.schemas[id].form {
            Form::Boolean(false) => None,
            Form::Boolean(true) | Form::Keywords(_) => Some(self.shape(id, flow, &trail.value())),
        }
    }

    /// The keywords of an object that only the evaluator can check.
    pub(super) fn leave_object(&mut self, id: SchemaId, keywords: &K) {
        self.leave_values(id, keywords);
        for (keyword, present) in [
            ("patternProperties", !keywords.pattern_properties.is_empty()),
            ("propertyNames", keywords.property_names.is_some()),
            ("dependentRequired", !keywords.dependent_required.is_empty()),
            ("unevaluatedProperties", keywords.unevaluated_properties.is_some()),
        ] {
            if present {
                self.leave(id, keyword);
            }
        }
    }

    /// What the branches of a schema say that its one type does not.
    pub(super) fn leave_branches(&mut self, id: SchemaId, keywords: &K) {
        self.leave_merged(id);
        self.leave_logic(id, keywords);
    }

    fn leave_merged(&mut self, id: SchemaId) {
        if self.merged(id).is_some_and(|merged| !merged.exact) {
            self.leave(id, "allOf");
        }
    }

    /// The keywords of any schema that only the evaluator can check.
    pub(super) fn leave_logic(&mut self, id: SchemaId, keywords: &K) {
        for (keyword, present) in [
            ("$ref", keywords.reference.is_some()),
            ("$dynamicRef", keywords.dynamic_reference.is_some()),
            ("allOf", !keywords.all_of.is_empty()),
            ("anyOf", !keywords.any_of.is_empty()),
            ("oneOf", !keywords.one_of.is_empty()),
            ("not", keywords.not.is_some()),
            ("if", keywords.if_schema.is_some()),
            ("dependentSchemas", !keywords.dependent_schemas.is_empty()),
        ] {
            if present {
                self.leave(id, keyword);
            }
        }
    }

    fn leave_values(&mut self, id: SchemaId, keywords: &K) {
        if keywords.enumeration.is_some() {
            self.leave(id, "enum");
        }
        if keywords.constant.is_some() {
            self.leave(id, "const");
        }
    }

    /// Leaves a keyword to the evaluator.
    pub(super) fn leave(&mut self, id: SchemaId, keyword: &str) {
        let deferred = DeferredKeyword { place: self.place(id).clone(), keyword: keyword.to_owned() };
        if !self.deferred.contains(&deferred) {
            self.deferred.push(deferred);
        }
    }
}

pub(super) fn nullable_shape(shape: Shape) -> Shape {
    match shape.ty {
        Type::Json | Type::Nullable(_) => shape,
        ty => Shape { ty: Type::Nullable(Box::new(ty)), checks: shape.checks },
    }
}

/// The types that a schema names, or that all its values have.
pub(super) fn known_types(keywords: &K) -> Option<TypeSet> {
    keywords.types.or_else(|| value_types(keywords))
}

/// The types that values can have by what a schema says itself.
pub(super) fn possible_types(keywords: &K) -> Option<TypeSet> {
    match (keywords.types, value_types(keywords)) {
        (Some(stated), Some(values)) => {
            let fits = |ty: &JsonType| {
                stated.contains(*ty)
                    || *ty == JsonType::Integer && stated.contains(JsonType::Number)
                    || *ty == JsonType::Number && stated.contains(JsonType::Integer)
            };
            Some(values.iter().filter(fits).collect())
        }
        (stated, values) => stated.or(values),
    }
}

/// The types of the values that a schema lists.
fn value_types(keywords: &K) -> Option<TypeSet> {
    let type_of = |value: &Node| match value {
        Node::Null => JsonType::Null,
        Node::Bool(_) => JsonType::Boolean,
        Node::Number(number) if number.is_integer() => JsonType::Integer,
        Node::Number(_) => JsonType::Number,
        Node::String(_) => JsonType::String,
        Node::Array(_) => JsonType::Array,
        Node::Object(_) => JsonType::Object,
    };
    match (&keywords.constant, &keywords.enumeration) {
        (Some(constant), _) => Some(TypeSet::EMPTY.with(type_of(constant))),
        (None, Some(values)) if !values.is_empty() => Some(values.iter().map(type_of).collect()),
        (None, _) => None,
    }
}

/// Whether null passes; `type` with null says nothing when the values leave null out.
pub(super) fn is_nullable(keywords: &K) -> bool {
    if !known_types(keywords).is_some_and(|types| types.contains(JsonType::Null)) {
        return false;
    }
    let constant = keywords.constant.iter();
    let mut values = constant.chain(keywords.enumeration.iter().flatten()).peekable();
    values.peek().is_none() || values.any(|value| *value == Node::Null)
}

/// The strings that a schema allows, if it lists them.
pub(super) fn string_values(keywords: &K) -> Option<Vec<&str>> {
    let values: Vec<&Node> = match (&keywords.constant, &keywords.enumeration) {
        (Some(constant), None) => vec![constant],
        (None, Some(values)) => values.iter().collect(),
        _ => return None,
    };
    let strings: IndexSet<&str> = values.into_iter().filter_map(Node::as_str).collect();
    (!strings.is_empty()).then(|| strings.into_iter().collect())
}

/// Whether an object has properties of its own, not only members of one kind.
pub(super) fn is_struct(keywords: &K) -> bool {
    !keywords.properties.is_empty() || !keywords.required.is_empty()
}

fn bounds(keywords: &K) -> Vec<Check> {
    let mut checks = Vec::new();
    checks.extend(keywords.minimum.clone().map(Check::Minimum));
    checks.extend(keywords.exclusive_minimum.clone().map(Check::ExclusiveMinimum));
    checks.extend(keywords.maximum.clone().map(Check::Maximum));
    checks.extend(keywords.exclusive_maximum.clone().map(Check::ExclusiveMaximum));
    checks.extend(keywords.multiple_of.clone().map(Check::MultipleOf));
    checks
}

/// Whether an integer's range is open: neither its format nor its bounds end it on both sides.
fn is_open(keywords: &K) -> bool {
    let format = matches!(keywords.format.as_deref(), Some("int32" | "int64" | "uint32" | "uint64"));
    let (least, greatest) = Integer::I128.range();
    let low = keywords.minimum.as_ref().or(keywords.exclusive_minimum.as_ref());
    let high = keywords.maximum.as_ref().or(keywords.exclusive_maximum.as_ref());
    let closed = low.is_some_and(|limit| *limit >= Number::from(least))
        && high.is_some_and(|limit| *limit <= Number::from(greatest));
    !format && !closed
}

/// `i64`, unless the format names another or a bound lies beyond it; so a bound that is added seldom changes the type.
fn integer_type(keywords: &K) -> Integer {
    match keywords.format.as_deref() {
        Some("int32") => return Integer::I32,
        Some("int64") => return Integer::I64,
        Some("uint32") => return Integer::U32,
        Some("uint64") => return Integer::U64,
        _ => {}
    }
    let limits = [&keywords.minimum, &keywords.maximum, &keywords.exclusive_minimum, &keywords.exclusive_maximum];
    let beyond = |ty: Integer| {
        let (least, greatest) = ty.range();
        let (least, greatest) = (Number::from(least), Number::from(greatest));
        limits.iter().any(|limit| limit.as_ref().is_some_and(|limit| *limit < least || *limit > greatest))
    };
    [Integer::I64, Integer::U64].into_iter().find(|ty| !beyond(*ty)).unwrap_or(Integer::I128)
}

fn typed_format(name: &str) -> Option<Format> {
    Format::from_name(name)
}

fn checked_format(name: &str) -> Option<&'static str> {
    crate::schema::format::checked(name).map(|format| format.name)
}
