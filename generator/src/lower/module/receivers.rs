//! The receivers of webhooks and callbacks: the names of their methods, and the property that tells their events apart.

use std::collections::BTreeSet;

use super::distinct_names::Names;
use crate::ir::identifier::{FieldName, VariantName};
use crate::ir::{
    Alternative, Body, Caller, Check, Choice, Constant, Event, FixedValue, Operation, Receiver, ReceiverKind, Shape,
    Type, TypeBody, TypeDef, TypeId,
};

/// The names of methods that each receiver has.
const METHODS: [&str; 6] = ["identify", "invalid", "other", "refuse", "report", "verify"];

/// The levels of aliases, newtypes and unions that are followed to a struct.
const LEVELS: usize = 10;

/// Returns the receivers of an API: of its webhooks, and of its callbacks.
pub fn receivers(types: &[TypeDef], operations: &[Operation]) -> Vec<Receiver> {
    let receiver = |kind| receiver(kind, types, operations);
    [ReceiverKind::Webhooks, ReceiverKind::Callbacks].into_iter().filter_map(receiver).collect()
}

fn receiver(kind: ReceiverKind, types: &[TypeDef], operations: &[Operation]) -> Option<Receiver> {
    let sent = operations.iter().enumerate().filter_map(|(at, operation)| match (&operation.caller, kind) {
        (Caller::Webhook(name), ReceiverKind::Webhooks) | (Caller::Callback(name), ReceiverKind::Callbacks) => {
            Some((at, operation, name))
        }
        (Caller::Client | Caller::Webhook(_) | Caller::Callback(_), _) => None,
    });
    let sent: Vec<(usize, &Operation, &String)> = sent.collect();
    let bodies: Vec<&Operation> = sent.iter().map(|(_, operation, _)| *operation).collect();
    let (property, mut values) = match distinguishing_property(types, &bodies) {
        Some((property, values)) => (Some(property), values),
        None => (None, Vec::new()),
    };
    values.resize(sent.len(), Vec::new());
    let (mut methods, mut variants) = (Names::default(), Names::default());
    let event = |((operation, of, name), values): ((usize, &Operation, &String), Vec<String>)| Event {
        operation,
        method: method_name(&mut methods, of.name.as_str()),
        variant: variants.distinct(VariantName::new(of.name.as_str()), VariantName::as_str, VariantName::numbered),
        name: name.clone(),
        values,
    };
    let events: Vec<Event> = sent.into_iter().zip(values).map(event).collect();
    (!events.is_empty()).then_some(Receiver { kind, events, property })
}

fn method_name(names: &mut Names, operation: &str) -> FieldName {
    let is_taken = METHODS.contains(&FieldName::new(operation).as_str());
    let name = if is_taken { format!("handle {operation}") } else { operation.to_owned() };
    names.method(&name, "handle")
}

/// Returns the property with a value that no two events share, and its values by event. Of several, it is the one that most events
/// restrict, and among those the first.
fn distinguishing_property(types: &[TypeDef], operations: &[&Operation]) -> Option<(String, Vec<Vec<String>>)> {
    let bodies = operations.iter().map(|operation| operation.body.as_ref().and_then(Body::json));
    let bodies: Vec<Option<&Type>> = bodies.map(|shape| shape.map(|shape| &shape.ty)).collect();
    let mut known = BTreeSet::new();
    let names = bodies.iter().flatten().flat_map(|ty| property_names(types, ty, LEVELS));
    let distinct = names.filter(|name| known.insert(name.clone()));
    let candidates = distinct.filter_map(|name| {
        let of = |body: &Option<&Type>| body.and_then(|ty| texts(types, ty, &name, LEVELS)).unwrap_or_default();
        let values: Vec<Vec<String>> = bodies.iter().map(of).collect();
        let mut all: Vec<&String> = values.iter().flatten().collect();
        let count = all.len();
        all.sort_unstable();
        all.dedup();
        (count > 0 && all.len() == count).then_some((name, values))
    });
    // The first of several with the most.
    let restricted = |values: &[Vec<String>]| values.iter().filter(|values| !values.is_empty()).count();
    candidates.enumerate().max_by_key(|(at, (_, values))| (restricted(values), usize::MAX - at)).map(|(_, found)| found)
}

fn def(types: &[TypeDef], id: TypeId) -> Option<&TypeDef> {
    types.get(id.0 as usize)
}

/// Returns the names of the properties of a type of objects.
fn property_names(types: &[TypeDef], ty: &Type, levels: usize) -> Vec<String> {
    let (Type::Named(id) | Type::Boxed(id)) = ty else { return Vec::new() };
    let inner = |shape: &Shape| match levels.checked_sub(1) {
        Some(levels) => property_names(types, &shape.ty, levels),
        None => Vec::new(),
    };
    match def(types, *id).map(|def| &def.body) {
        Some(TypeBody::Struct(body)) => body.fields.iter().map(|field| field.property.clone()).collect(),
        Some(TypeBody::Union(body)) => {
            let tag = match &body.choice {
                Choice::Property { name, .. } => Some(name.clone()),
                Choice::Type(_) | Choice::Schema(_) => None,
            };
            tag.into_iter().chain(body.alternatives.iter().flat_map(|one| inner(&one.shape))).collect()
        }
        Some(TypeBody::Alias(shape)) => inner(shape),
        Some(TypeBody::Newtype(body)) => inner(&body.shape),
        Some(TypeBody::Enum(_)) | None => Vec::new(),
    }
}

/// Returns the only texts that a property of a type may have.
fn texts(types: &[TypeDef], ty: &Type, property: &str, levels: usize) -> Option<Vec<String>> {
    let (Type::Named(id) | Type::Boxed(id)) = ty else { return None };
    let levels = levels.checked_sub(1)?;
    match &def(types, *id)?.body {
        TypeBody::Struct(body) => {
            let field = body.fields.iter().find(|field| field.property == property)?;
            let constant = field.constant.as_ref().and_then(|value| constant_text(types, value));
            constant.map(|text| vec![text]).or_else(|| values(types, &field.shape, levels))
        }
        TypeBody::Union(body) => {
            if let Choice::Property { name, values, .. } = &body.choice
                && name == property
            {
                return Some(values.iter().map(|(value, _)| value.clone()).collect());
            }
            let of = |one: &Alternative| texts(types, &one.shape.ty, property, levels);
            let all: Vec<Vec<String>> = body.alternatives.iter().map(of).collect::<Option<_>>()?;
            Some(all.into_iter().flatten().collect())
        }
        TypeBody::Alias(shape) => texts(types, &shape.ty, property, levels),
        TypeBody::Newtype(body) => texts(types, &body.shape.ty, property, levels),
        TypeBody::Enum(_) => None,
    }
}

/// Returns the only texts that a shape allows.
fn values(types: &[TypeDef], shape: &Shape, levels: usize) -> Option<Vec<String>> {
    let only = shape.checks.iter().find_map(|check| match check {
        Check::Text(_, text) => Some(vec![text.clone()]),
        Check::Count(..)
        | Check::Number(..)
        | Check::Flag(_)
        | Check::Pattern(_)
        | Check::Format(_)
        | Check::Constant(_)
        | Check::Bool(..)
        | Check::OneOf(_)
        | Check::Integer
        | Check::Finite => None,
    });
    if only.is_some() {
        return only;
    }
    let (Type::Named(id) | Type::Boxed(id)) = &shape.ty else { return None };
    let levels = levels.checked_sub(1)?;
    match &def(types, *id)?.body {
        TypeBody::Enum(body) => {
            let text = |constant: &Constant| match constant {
                Constant::Text(text) => Some(text.clone()),
                Constant::Number(_) => None,
            };
            body.variants.iter().map(|variant| text(&variant.value)).collect()
        }
        TypeBody::Alias(shape) => values(types, shape, levels),
        TypeBody::Newtype(body) => values(types, &body.shape, levels),
        TypeBody::Struct(_) | TypeBody::Union(_) => None,
    }
}

fn constant_text(types: &[TypeDef], value: &FixedValue) -> Option<String> {
    match value {
        FixedValue::Text(text) => Some(text.clone()),
        FixedValue::Newtype(_, inner) | FixedValue::Boxed(inner) | FixedValue::NonNull(inner) => {
            constant_text(types, inner)
        }
        FixedValue::Variant(id, at) => match &def(types, *id)?.body {
            TypeBody::Enum(body) => match &body.variants.get(*at)?.value {
                Constant::Text(text) => Some(text.clone()),
                Constant::Number(_) => None,
            },
            TypeBody::Struct(_) | TypeBody::Union(_) | TypeBody::Newtype(_) | TypeBody::Alias(_) => None,
        },
        FixedValue::Unit
        | FixedValue::Bool(_)
        | FixedValue::Integer(_)
        | FixedValue::Float(_)
        | FixedValue::Decimal(..)
        | FixedValue::Number(..)
        | FixedValue::List(_)
        | FixedValue::Tuple(_)
        | FixedValue::Map(_)
        | FixedValue::Struct(..)
        | FixedValue::Alternative(..)
        | FixedValue::Null
        | FixedValue::Json(_) => None,
    }
}
