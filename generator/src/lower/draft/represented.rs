//! The JSON values that the types of schemas represent.

use super::builder::DraftBuilder;
use super::sharing::Sharing;
use super::types::{DraftBody, DraftEnum, DraftType, DraftUnion};
use crate::config;
use crate::diagnostics::Diagnostics;
use crate::ir::{Choice, Constant, Type, TypeId};
use crate::lower::analysis::{Analysis, DEEPEST};
use crate::lower::name_path::NamePath;
use crate::lower::origin::Origin;
use crate::lower::representation::{Numbers, Representation, Texts};
use crate::lower::schema_use::Flow;
use crate::schema::{JsonType, SchemaId, TypeSet};

/// The types of an API, drafted as they are asked for.
pub struct Types<'a> {
    builder: DraftBuilder<'a>,
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
    run(&mut Types { builder })
}

impl Types<'_> {
    /// Returns the values that the type of a schema represents in a direction.
    pub fn representation(&mut self, id: SchemaId, flow: Flow) -> Representation {
        // Inline schemas of one name may share a type.
        let path = NamePath::top(format!("schema {}", id.0));
        let shape = self.builder.shape(id, flow, &path);
        self.builder.make_queued();
        self.of_type(&shape.ty, DEEPEST)
    }

    fn of_type(&self, ty: &Type, depth: usize) -> Representation {
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
            Type::Named(id) | Type::Boxed(id) => match depth.checked_sub(1) {
                Some(depth) => self.of_named(*id, depth),
                None => Representation::nothing(),
            },
            Type::Nullable(inner) => self.of_type(inner, depth).or(only(JsonType::Null)),
            Type::List(_) => only(JsonType::Array),
            Type::Tuple(_) => Representation { is_tuple: true, ..only(JsonType::Array) },
            Type::Map(_) => only(JsonType::Object),
        }
    }

    fn of_named(&self, id: TypeId, depth: usize) -> Representation {
        let made = self.builder.made.iter().find(|(made, _)| *made == id);
        let uses = &self.builder.types[id.index()];
        let Some((_, made)) = made else { return Representation::nothing() };
        let (decision, _) = self.builder.decision(uses);
        let is_open = DraftType::is_open(decision.as_deref(), uses.directions);
        match &made.body {
            DraftBody::Struct(_) => Representation::of_types(TypeSet::EMPTY.with(JsonType::Object)),
            DraftBody::Enum(body) => self.of_enum(body, is_open, depth),
            DraftBody::Union(body) => self.of_union(body, is_open, depth),
            DraftBody::Newtype(newtype) => self.of_type(&newtype.shape.ty, depth),
            DraftBody::Alias(shape) => self.of_type(&shape.ty, depth),
        }
    }

    fn of_enum(&self, body: &DraftEnum, is_open: bool, depth: usize) -> Representation {
        match (&body.number, is_open) {
            (None, true) => Representation::of_texts(Texts::Any),
            (Some(shape), true) => self.of_type(&shape.ty, depth),
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

    fn of_union(&self, body: &DraftUnion, is_open: bool, depth: usize) -> Representation {
        if is_open && !body.is_exhaustive {
            let anything = Representation::anything();
            return Representation { types: anything.types.without(JsonType::Null), ..anything };
        }
        let parts = body.alternatives.iter().map(|alternative| self.of_type(&alternative.shape.ty, depth));
        let is_closed_choice = match body.choice {
            Choice::Type(_) => false,
            Choice::Property { .. } | Choice::Schema(_) => true,
        };
        Representation { is_closed_choice, ..parts.fold(Representation::nothing(), Representation::or) }
    }
}
