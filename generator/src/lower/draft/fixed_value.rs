//! Values of the document as values of Rust types.

use super::boxing::Boxing;
use super::types::{DraftBody, DraftEnum, DraftStruct, DraftType, DraftUnion};
use crate::document::node::{Node, Number, Object};
use crate::ir::{Constant, FixedJson, FixedValue, Type, TypeId};
use crate::lower::analysis::DEEPEST;

/// The greatest mantissa of a decimal, and the greatest number of its digits after the point.
const DECIMAL: (i128, u32) = ((1 << 96) - 1, 28);

/// Represents values by types.
#[derive(Clone, Copy)]
pub struct Typing<'a> {
    pub types: &'a [DraftType],
    pub boxing: &'a Boxing,
}

impl Typing<'_> {
    /// Returns a value as one of a type; `None` if the type can't represent it, or if it is a format.
    pub fn value(self, ty: &Type, value: &Node) -> Option<FixedValue> {
        self.typed(ty, value, 0)
    }

    fn typed(self, ty: &Type, value: &Node, depth: usize) -> Option<FixedValue> {
        if depth > DEEPEST {
            return None;
        }
        let typed = |ty: &Type, value: &Node| self.typed(ty, value, depth + 1);
        match ty {
            Type::Null => (*value == Node::Null).then_some(FixedValue::Unit),
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
            Type::Json => json(value, depth).map(FixedValue::Json),
            Type::Nullable(_) if *value == Node::Null => Some(FixedValue::Null),
            Type::Nullable(ty) => Some(FixedValue::NonNull(Box::new(typed(ty, value)?))),
            Type::Named(id) => self.named(*id, value, depth + 1),
            Type::Boxed(id) => Some(FixedValue::Boxed(Box::new(typed(&Type::Named(*id), value)?))),
            Type::List(item) => {
                let items = value.as_array()?.iter().map(|value| typed(&item.ty, value));
                items.collect::<Option<_>>().map(FixedValue::List)
            }
            Type::Tuple(items) => {
                let values = value.as_array().filter(|values| values.len() == items.len())?;
                let items = items.iter().zip(values).map(|(item, value)| typed(&item.ty, value));
                items.collect::<Option<_>>().map(FixedValue::Tuple)
            }
            Type::Map(shape) => {
                let member = |(name, value): (&String, &Node)| Some((name.clone(), typed(&shape.ty, value)?));
                value.as_object()?.iter().map(member).collect::<Option<_>>().map(FixedValue::Map)
            }
            Type::Bytes | Type::File | Type::Format(_) | Type::Given(_) => None,
        }
    }

    fn named(self, id: TypeId, value: &Node, depth: usize) -> Option<FixedValue> {
        match &self.types[id.index()].body {
            DraftBody::Enum(body) => variant(id, body, value),
            DraftBody::Newtype(newtype) => {
                let shape = self.boxing.part(id, newtype.shape.clone());
                Some(FixedValue::Newtype(id, Box::new(self.typed(&shape.ty, value, depth)?)))
            }
            DraftBody::Alias(shape) => self.typed(&shape.ty, value, depth),
            DraftBody::Struct(body) => self.structure(id, body, value.as_object()?, depth),
            DraftBody::Union(body) => self.alternative(id, body, value, depth),
        }
    }

    /// Returns a value as the only alternative of a union that can represent it, or else as the first of them without checks.
    fn alternative(self, id: TypeId, body: &DraftUnion, value: &Node, depth: usize) -> Option<FixedValue> {
        let alternatives = body.alternatives.iter().enumerate().filter_map(|(index, alternative)| {
            let shape = self.boxing.part(id, alternative.shape.clone());
            let inner = self.typed(&shape.ty, value, depth)?;
            Some((shape.checks.is_empty(), FixedValue::Alternative(id, index, Box::new(inner))))
        });
        let mut alternatives: Vec<(bool, FixedValue)> = alternatives.collect();
        let first =
            if alternatives.len() == 1 { 0 } else { alternatives.iter().position(|(is_plain, _)| *is_plain)? };
        Some(alternatives.swap_remove(first).1)
    }

    fn structure(self, id: TypeId, body: &DraftStruct, members: &Object, depth: usize) -> Option<FixedValue> {
        let mut fields = Vec::with_capacity(body.fields.len());
        for field in &body.fields {
            let shape = || self.boxing.part(id, field.shape.clone());
            fields.push(match members.get(&field.property) {
                Some(value) => Some(self.typed(&shape().ty, value, depth)?),
                None if field.required => return None,
                None => None,
            });
        }
        let is_field = |name: &str| body.fields.iter().any(|field| field.property == name);
        let mut rest = Vec::new();
        for (name, value) in members.iter().filter(|(name, _)| !is_field(name)) {
            let shape = body.additional.as_ref().filter(|_| !body.is_closed)?;
            rest.push((name.clone(), self.typed(&self.boxing.part(id, shape.clone()).ty, value, depth)?));
        }
        Some(FixedValue::Struct(id, fields, rest))
    }
}

/// Returns a value as plain JSON; `None` if it has a number that an `i64` or a float can't represent.
fn json(value: &Node, depth: usize) -> Option<FixedJson> {
    if depth > DEEPEST {
        return None;
    }
    Some(match value {
        Node::Null => FixedJson::Null,
        Node::Bool(value) => FixedJson::Bool(*value),
        Node::Number(number) => match number.to_i64() {
            Some(integer) => FixedJson::Integer(integer),
            None => FixedJson::Float(number.to_f64()?),
        },
        Node::String(text) => FixedJson::Text(text.clone()),
        Node::Array(items) => FixedJson::Array(items.iter().map(|item| json(item, depth + 1)).collect::<Option<_>>()?),
        Node::Object(members) => {
            let member = |(name, value): (&String, &Node)| Some((name.clone(), json(value, depth + 1)?));
            FixedJson::Object(members.iter().map(member).collect::<Option<_>>()?)
        }
    })
}

fn variant(id: TypeId, body: &DraftEnum, value: &Node) -> Option<FixedValue> {
    let is_value = |listed: &Constant| match (listed, value) {
        (Constant::Text(listed), Node::String(text)) => listed == text,
        (Constant::Number(listed), Node::Number(number)) => listed == number,
        (Constant::Text(_) | Constant::Number(_), _) => false,
    };
    let index = body.values.iter().position(|listed| is_value(&listed.value))?;
    Some(FixedValue::Variant(id, index))
}

fn decimal(number: &Number) -> Option<FixedValue> {
    let (mantissa, scale) = match (number.to_i128(), number.mantissa()?) {
        (Some(integer), _) => (integer, 0),
        (None, (mantissa, exponent)) => (mantissa, u32::try_from(exponent.checked_neg()?).ok()?),
    };
    let (greatest, most) = DECIMAL;
    ((-greatest..=greatest).contains(&mantissa) && scale <= most).then_some(FixedValue::Decimal(mantissa, scale))
}
