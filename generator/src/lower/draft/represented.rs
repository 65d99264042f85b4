//! The JSON values that the types of schemas represent.

use super::builder::DraftBuilder;
use super::sharing::Sharing;
use super::types::{DraftBody, DraftEnum, DraftType, DraftUnion};
use crate::config;
use crate::diagnostics::Diagnostics;
use crate::ir::{Choice, Constant, Type, TypeId};
use crate::lower::analysis::Analysis;
use crate::lower::name_path::NamePath;
use crate::lower::origin::Origin;
use crate::lower::representation::{Numbers, Representation, Texts};
use crate::lower::schema_use::Flow;
use crate::maps::{HashMap, HashSet};
use crate::schema::{JsonType, SchemaId, TypeSet};

/// The types of an API, drafted as they are asked for.
pub struct Types<'a> {
    builder: DraftBuilder<'a>,
    /// The indices of types among those whose bodies are made.
    indices: HashMap<TypeId, usize>,
}

/// The types whose values a type represents: alternatives may lead to each other in many ways, and each counts once.
#[derive(Default)]
struct Parts<'t> {
    open: Vec<&'t Type>,
    seen: HashSet<TypeId>,
    /// Whether the outermost union is a closed choice, once there is one.
    is_closed_choice: Option<bool>,
}

/// Runs a function with the types of an API.
pub fn with_types<T>(
    analysis: &Analysis<'_>,
    config: &config::Api,
    origin: &Origin,
    run: impl FnOnce(&mut Types<'_>) -> T,
) -> T {
    // What they have to report was reported when the API was lowered.
    let (sharing, mut diagnostics) = (Sharing::default(), Diagnostics::default());
    let builder = DraftBuilder::new(analysis, config, &origin.files, &sharing, &mut diagnostics);
    run(&mut Types { builder, indices: HashMap::default() })
}

impl Types<'_> {
    /// Returns the values that the type of a schema represents in a direction.
    pub fn representation(&mut self, id: SchemaId, flow: Flow) -> Representation {
        // Inline schemas of one name may share a type.
        let path = NamePath::top(format!("schema {}", id.0));
        let shape = self.builder.shape(id, flow, &path);
        self.builder.make_queued();
        let made = self.builder.made.iter().enumerate().skip(self.indices.len());
        self.indices.extend(made.map(|(index, (id, _))| (*id, index)));
        let mut parts = Parts { open: vec![&shape.ty], ..Parts::default() };
        let mut found = Representation::nothing();
        while let Some(ty) = parts.open.pop() {
            found = found.or(self.of_type(ty, &mut parts));
        }
        Representation { is_closed_choice: parts.is_closed_choice.unwrap_or(false), ..found }
    }

    /// Returns the values that a type represents by itself, and adds the types whose values it represents, too.
    fn of_type<'t>(&'t self, ty: &'t Type, parts: &mut Parts<'t>) -> Representation {
        let only = |json_type| Representation::of_types(TypeSet::EMPTY.with(json_type));
        match ty {
            Type::Null => only(JsonType::Null),
            Type::Bool => only(JsonType::Boolean),
            Type::Integer(integer) => {
                let (least, greatest) = integer.range();
                Representation::of_numbers(Numbers::Integers(least, greatest))
            }
            Type::Float | Type::Number => Representation::of_numbers(Numbers::Any),
            Type::DecimalNumber => Representation::of_numbers(Numbers::Decimals),
            Type::Text | Type::Bytes | Type::File => Representation::of_texts(Texts::Any),
            Type::Format(format) => Representation::of_texts(Texts::Formats(vec![*format])),
            Type::Given(_) => Representation { is_given: true, ..Representation::anything() },
            Type::Json => Representation::anything(),
            Type::Named(id) | Type::Boxed(id) if parts.seen.insert(*id) => self.of_named(*id, parts),
            Type::Named(_) | Type::Boxed(_) => Representation::nothing(),
            Type::Nullable(inner) => {
                parts.open.push(inner);
                only(JsonType::Null)
            }
            Type::List(_) => only(JsonType::Array),
            Type::Tuple(_) => Representation { is_tuple: true, ..only(JsonType::Array) },
            Type::Map(_) => only(JsonType::Object),
        }
    }

    fn of_named<'t>(&'t self, id: TypeId, parts: &mut Parts<'t>) -> Representation {
        let made = self.indices.get(&id).map(|index| &self.builder.made[*index].1);
        let uses = &self.builder.types[id.index()];
        let Some(made) = made else { return Representation::nothing() };
        let (decision, _) = self.builder.decision(uses);
        let is_open = DraftType::is_open(decision.as_deref(), uses.directions);
        match &made.body {
            DraftBody::Struct(_) => return Representation::of_types(TypeSet::EMPTY.with(JsonType::Object)),
            DraftBody::Enum(body) => return of_enum(body, is_open, parts),
            DraftBody::Union(body) => return of_union(body, is_open, parts),
            DraftBody::Newtype(newtype) => parts.open.push(&newtype.shape.ty),
            DraftBody::Alias(shape) => parts.open.push(&shape.ty),
        }
        Representation::nothing()
    }
}

fn of_enum<'t>(body: &'t DraftEnum, is_open: bool, parts: &mut Parts<'t>) -> Representation {
    match (&body.number, is_open) {
        (None, true) => Representation::of_texts(Texts::Any),
        (Some(shape), true) => {
            parts.open.push(&shape.ty);
            Representation::nothing()
        }
        (None, false) => {
            let texts = body.values.iter().filter_map(|listed| match &listed.value {
                Constant::Text(text) => Some(text.clone()),
                Constant::Number(_) => None,
            });
            Representation::of_texts(Texts::Listed(texts.collect()))
        }
        (Some(_), false) => {
            let numbers = body.values.iter().filter_map(|listed| match &listed.value {
                Constant::Number(number) => Some(number.clone()),
                Constant::Text(_) => None,
            });
            Representation::of_numbers(Numbers::Listed(numbers.collect()))
        }
    }
}

fn of_union<'t>(body: &'t DraftUnion, is_open: bool, parts: &mut Parts<'t>) -> Representation {
    let represents_others = is_open && !body.is_exhaustive;
    let chooses = match body.choice {
        Choice::Type(_) => false,
        Choice::Property { .. } | Choice::Schema(_) => true,
    };
    parts.is_closed_choice.get_or_insert(!represents_others && chooses);
    if represents_others {
        let anything = Representation::anything();
        return Representation { types: anything.types.without(JsonType::Null), ..anything };
    }
    parts.open.extend(body.alternatives.iter().map(|alternative| &alternative.shape.ty));
    Representation::nothing()
}
