//! The JSON values that the types of schemas represent.

use std::cell::RefCell;

use super::builder::DraftBuilder;
use super::sharing::Sharing;
use super::types::{DraftBody, DraftEnum, DraftStruct, DraftType, DraftUnion};
use crate::config::{self, DecimalLibrary};
use crate::diagnostics::Diagnostics;
use crate::ir::{Choice, Constant, Type, TypeId};
use crate::lower::analysis::{Analysis, DEEPEST};
use crate::lower::name_path::NamePath;
use crate::lower::origin::Origin;
use crate::lower::representation::{Arrays, Numbers, Objects, Representation, Texts};
use crate::lower::schema_use::Flow;
use crate::maps::HashMap;
use crate::schema::{JsonType, SchemaId, TypeSet};

/// The depth to which the additional properties of objects are followed: a type may contain itself in many ways.
const MEMBERS: usize = 4;

/// The types of an API, drafted as they are asked for.
pub struct Types<'a> {
    builder: DraftBuilder<'a>,
    /// The indices of types among those whose bodies are made.
    indices: HashMap<TypeId, usize>,
    /// The numbers of the type of decimals.
    decimals: Numbers,
    /// The representations of named types by depth while one is asked for: unions may lead to each other in many ways.
    known: RefCell<HashMap<(TypeId, usize), Representation>>,
}

/// Runs a function with the types of an API.
pub fn with_types<T>(
    analysis: &Analysis<'_>,
    config: &config::Api,
    origin: &Origin,
    decimals: DecimalLibrary,
    run: impl FnOnce(&mut Types<'_>) -> T,
) -> T {
    // What they have to report was reported when the API was lowered.
    let (sharing, mut diagnostics) = (Sharing::default(), Diagnostics::default());
    let builder = DraftBuilder::new(analysis, config, &origin.files, &sharing, &mut diagnostics);
    let decimals = match decimals {
        DecimalLibrary::RustDecimal => Numbers::Decimals,
        // Ten thousand digits.
        DecimalLibrary::BigDecimal => Numbers::Any,
    };
    run(&mut Types { builder, indices: HashMap::default(), decimals, known: RefCell::default() })
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
        // What is drafted meanwhile may be used in other directions.
        self.known.borrow_mut().clear();
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
            Type::DecimalNumber => Representation::of_numbers(self.decimals.clone()),
            Type::Text | Type::Bytes | Type::File => Representation::of_texts(Texts::Any),
            Type::Format(format) => Representation::of_texts(Texts::Formats(vec![*format])),
            Type::Given(_) => Representation::given(),
            Type::Json => Representation::anything(),
            Type::Named(id) | Type::Boxed(id) => match depth.checked_sub(1) {
                Some(depth) => self.of_named(*id, depth),
                None => Representation::nothing(),
            },
            Type::Nullable(inner) => self.of_type(inner, depth).or(only(JsonType::Null)),
            Type::List(item) => {
                let is_any = item.ty == Type::Json;
                Representation::of_arrays(if is_any { Arrays::Any } else { Arrays::Own })
            }
            Type::Tuple(_) => Representation::of_arrays(Arrays::Tuples),
            Type::Map(value) if value.ty == Type::Json => Representation::of_objects(Objects::Any),
            Type::Map(value) => self.of_members(&value.ty, depth),
        }
    }

    /// Returns the representation of objects whose additional properties have a type.
    fn of_members(&self, value: &Type, depth: usize) -> Representation {
        Representation::of_objects(Objects::Own(Box::new(self.of_type(value, depth.min(MEMBERS)))))
    }

    fn of_named(&self, id: TypeId, depth: usize) -> Representation {
        if let Some(known) = self.known.borrow().get(&(id, depth)) {
            return known.clone();
        }
        let found = self.of_made(id, depth);
        self.known.borrow_mut().insert((id, depth), found.clone());
        found
    }

    fn of_made(&self, id: TypeId, depth: usize) -> Representation {
        let made = self.indices.get(&id).map(|index| &self.builder.made[*index].1);
        let uses = &self.builder.types[id.index()];
        let Some(made) = made else { return Representation::nothing() };
        let (decision, _) = self.builder.decision(uses);
        let is_open = DraftType::is_open(decision.as_deref(), uses.directions);
        match &made.body {
            DraftBody::Struct(body) => self.of_struct(body, depth),
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

    fn of_struct(&self, body: &DraftStruct, depth: usize) -> Representation {
        match &body.additional {
            Some(shape) if !body.is_closed => self.of_members(&shape.ty, depth),
            // A tolerant reader preserves what a closed struct refuses.
            Some(_) | None => Representation::of_objects(Objects::Own(Box::new(Representation::anything()))),
        }
    }

    fn of_union(&self, body: &DraftUnion, is_open: bool, depth: usize) -> Representation {
        let is_open = is_open && !body.is_exhaustive;
        let anything = Representation::anything();
        // What the variant `Unknown` preserves.
        let unknown = Representation { types: anything.types.without(JsonType::Null), ..anything };
        let parts = || body.alternatives.iter().map(|alternative| self.of_type(&alternative.shape.ty, depth));
        match &body.choice {
            // The alternative of a JSON type is the only one that reads its values.
            Choice::Type(kinds) => {
                let parts: Vec<Representation> = parts().collect();
                let rest = if is_open { unknown } else { Representation::nothing() };
                let of_type = |json_type: JsonType| {
                    let is_it = |kind: JsonType| TypeSet::EMPTY.with(kind).common(TypeSet::EMPTY.with(json_type));
                    let known = kinds.iter().find(|(kind, _)| is_it(*kind) != TypeSet::EMPTY);
                    known.and_then(|(_, at)| parts.get(*at)).unwrap_or(&rest).only(json_type)
                };
                let types = TypeSet::ALL.without(JsonType::Integer);
                let parts = types.iter().map(of_type).fold(Representation::nothing(), Representation::or);
                Representation { is_closed_choice: false, ..parts }
            }
            Choice::Property { name, values, default: None, selects: _ } if is_open => {
                let known = values.iter().map(|(value, _)| value.clone()).collect();
                Representation { objects: Objects::OtherTags { property: name.clone(), known }, ..unknown }
            }
            Choice::Property { default: Some(_), .. } if is_open => {
                Representation { objects: Objects::Own(Box::new(Representation::nothing())), ..unknown }
            }
            Choice::Schema(_) if is_open => unknown,
            Choice::Property { .. } | Choice::Schema(_) => {
                let parts = parts().fold(Representation::nothing(), Representation::or);
                Representation { is_closed_choice: true, ..parts }
            }
        }
    }
}
