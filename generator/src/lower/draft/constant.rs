//! Properties with one possible value: builders fill it in.
//!
//! A required property has one possible value if its schema is a `const` or lists one value, or if it is the discriminator of the
//! unions that contain the object, which all select the object by the same value.

use std::collections::HashSet;

use super::builder::DraftBuilder;
use super::types::{DraftBody, DraftType};
use crate::document::node::{Node, Number};
use crate::ir::{Choice, Constant, FixedValue, Integer, Type, TypeId};
use crate::maps::{HashMap, IndexSet};
use crate::schema::SchemaId;

/// The greatest number of references, branches and types that are followed.
const DEEPEST: usize = 32;

/// The greatest mantissa of a decimal, and the greatest number of its digits after the point.
const DECIMAL: (i128, u32) = ((1 << 96) - 1, 28);

/// The values of properties with one possible value.
pub struct Constants(HashMap<(TypeId, String), FixedValue>);

impl DraftBuilder<'_> {
    /// Returns the only value that a schema allows, if it is a single one.
    pub fn only_value(&self, id: SchemaId) -> Option<Node> {
        self.only_value_beyond(id, &mut HashSet::new())
    }

    /// Visits no schema twice, and not more than a limited number of them.
    fn only_value_beyond(&self, id: SchemaId, visited: &mut HashSet<SchemaId>) -> Option<Node> {
        let is_new = visited.len() < DEEPEST && visited.insert(id);
        let keywords = self.analysis.schemas.keywords(id).filter(|_| is_new)?;
        if let Some(constant) = &keywords.constant {
            return Some(constant.clone());
        }
        if let Some(first) = keywords.enumeration.as_ref().and_then(|values| values.first()) {
            let is_only = keywords.enumeration.iter().flatten().all(|value| value == first);
            return is_only.then(|| first.clone());
        }
        let choice = [&keywords.any_of, &keywords.one_of].into_iter().filter(|choice| choice.len() == 1).flatten();
        let mut inner = keywords.reference.iter().chain(&keywords.all_of).chain(choice);
        inner.find_map(|inner| self.only_value_beyond(*inner, visited))
    }
}

impl Constants {
    /// Finds the properties with one possible value.
    pub fn of(types: &[DraftType]) -> Self {
        let tags = tags(types);
        let mut constants = HashMap::default();
        for (index, ty) in types.iter().enumerate() {
            let id = TypeId(index as u32);
            for field in ty.body.fields().iter().filter(|field| field.required) {
                let tag = || {
                    let values = tags.get(&(id, field.property.as_str()))?;
                    values.first().filter(|_| values.len() == 1).map(|tag| Node::String((*tag).to_owned()))
                };
                let value = field.only_value.clone().or_else(tag);
                let constant = value.and_then(|value| typed(types, &field.shape.ty, &value, 0));
                constants.extend(constant.map(|constant| ((id, field.property.clone()), constant)));
            }
        }
        Self(constants)
    }

    /// Returns the value of a property, if it has one possible value.
    pub fn get(&self, id: TypeId, property: &str) -> Option<&FixedValue> {
        self.0.get(&(id, property.to_owned()))
    }
}

/// Returns the values by which unions select the objects that they contain, for each object and discriminator.
fn tags(types: &[DraftType]) -> HashMap<(TypeId, &str), IndexSet<&str>> {
    let mut tags: HashMap<(TypeId, &str), IndexSet<&str>> = HashMap::default();
    for ty in types {
        let DraftBody::Union(union) = &ty.body else { continue };
        let Choice::Property { name, values, default: _, selects: true } = &union.choice else { continue };
        for (value, index) in values {
            for id in structs(types, &union.alternatives[*index].shape.ty) {
                tags.entry((id, name.as_str())).or_default().insert(value.as_str());
            }
        }
    }
    tags
}

/// Returns the structs of which a value of a type is one.
fn structs(types: &[DraftType], ty: &Type) -> Vec<TypeId> {
    let mut found: IndexSet<TypeId> = ty.name().into_iter().collect();
    let mut next = 0;
    while let Some(id) = found.get_index(next).copied() {
        next += 1;
        match &types[id.index()].body {
            DraftBody::Newtype(newtype) => found.extend(newtype.shape.ty.name()),
            DraftBody::Alias(shape) => found.extend(shape.ty.name()),
            DraftBody::Union(union) => {
                found.extend(union.alternatives.iter().filter_map(|alternative| alternative.shape.ty.name()));
            }
            DraftBody::Struct(_) | DraftBody::Enum(_) => {}
        }
    }
    found.into_iter().collect()
}

/// Returns a value as one of a type; `None` if the type can't represent it, or if it is an array or object.
fn typed(types: &[DraftType], ty: &Type, value: &Node, depth: usize) -> Option<FixedValue> {
    if depth > DEEPEST {
        return None;
    }
    let inner = |ty: &Type| typed(types, ty, value, depth + 1);
    match ty {
        Type::Bool => value.as_bool().map(FixedValue::Bool),
        Type::Integer(integer) => {
            let (least, greatest) = integer.range();
            let value = value.as_number()?.to_i128()?;
            (least <= value && value <= greatest).then_some(FixedValue::Integer(value))
        }
        Type::Float => value.as_number()?.to_f64().map(FixedValue::Float),
        Type::DecimalNumber => decimal(value.as_number()?),
        Type::Number => {
            value.as_number()?.mantissa().map(|(mantissa, exponent)| FixedValue::Number(mantissa, exponent))
        }
        Type::Text => value.as_str().map(|text| FixedValue::Text(text.to_owned())),
        Type::Json if *value == Node::Null => Some(FixedValue::JsonNull),
        Type::Json => {
            let types = [Type::Bool, Type::Integer(Integer::I64), Type::Float, Type::Text];
            types.iter().find_map(inner).map(|constant| FixedValue::Json(Box::new(constant)))
        }
        Type::Nullable(_) if *value == Node::Null => Some(FixedValue::Null),
        Type::Nullable(ty) => Some(FixedValue::NonNull(Box::new(inner(ty)?))),
        Type::Named(id) => match &types[id.index()].body {
            DraftBody::Enum(body) => {
                let is_value = |listed: &Constant| match (listed, value) {
                    (Constant::Text(listed), Node::String(text)) => listed == text,
                    (Constant::Number(listed), Node::Number(number)) => listed == number,
                    (Constant::Text(_) | Constant::Number(_), _) => false,
                };
                let index = body.values.iter().position(|listed| is_value(&listed.value))?;
                Some(FixedValue::Variant(*id, index))
            }
            DraftBody::Newtype(newtype) => Some(FixedValue::Newtype(*id, Box::new(inner(&newtype.shape.ty)?))),
            DraftBody::Alias(shape) => inner(&shape.ty),
            DraftBody::Struct(_) | DraftBody::Union(_) => None,
        },
        // Boxes contain structs and unions.
        Type::Boxed(_) => None,
        Type::Bytes | Type::File | Type::Format(_) | Type::List(_) | Type::Tuple(_) | Type::Map(_) => None,
    }
}

fn decimal(number: &Number) -> Option<FixedValue> {
    let (mantissa, scale) = match (number.to_i128(), number.mantissa()?) {
        (Some(integer), _) => (integer, 0),
        (None, (mantissa, exponent)) => (mantissa, u32::try_from(exponent.checked_neg()?).ok()?),
    };
    let (greatest, most) = DECIMAL;
    ((-greatest..=greatest).contains(&mantissa) && scale <= most).then_some(FixedValue::Decimal(mantissa, scale))
}
