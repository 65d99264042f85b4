//! Types as text.

use std::fmt::Write as _;

use super::shape::shape;
use crate::ir::fixed_value::{FixedJson, FixedValue};
use crate::ir::identifier::VariantName;
use crate::ir::module::Module;
use crate::ir::types::{
    Additional, Choice, Constant, Directions, Enum, Field, Newtype, OtherProperty, SharedType, Struct, TypeBody,
    TypeDef, Union, Variant,
};
use crate::source::Place;
use crate::tokens::layout;

/// Prints a type.
pub fn type_def(module: &Module, def: &TypeDef, out: &mut String) {
    let kind = match &def.body {
        TypeBody::Struct(_) => "struct",
        TypeBody::Enum(_) => "enum",
        TypeBody::Union(_) => "union",
        TypeBody::Newtype(_) => "newtype",
        TypeBody::Alias(_) => "alias",
    };
    let _ = writeln!(out, "{kind} {}", def.name);
    let _ = writeln!(out, "  from: {}", def.name_keys.join(" and "));
    if let Some(SharedType { module, name, .. }) = &def.shared {
        let _ = writeln!(out, "  type of another module: {module}::{name}");
    }
    let _ = writeln!(out, "  used in: {}", directions(def.directions));
    let mut attributes = String::new();
    def.derives.iter().for_each(|path| layout(path, &mut attributes));
    layout(&def.attributes, &mut attributes);
    attributes.lines().for_each(|line| _ = writeln!(out, "  attribute: {line}"));
    match &def.body {
        TypeBody::Struct(body) => structure(module, def, body, out),
        TypeBody::Enum(Enum { variants, number, unknown }) => {
            if let Some(number) = number {
                let _ = writeln!(out, "  of: {}", shape(module, number));
            }
            for Variant { name, value, docs: _ } in variants {
                let _ = match value {
                    Constant::Text(text) => writeln!(out, "  {name} = {text:?}"),
                    Constant::Number(number) => writeln!(out, "  {name} = {number}"),
                };
            }
            unknown_variant(unknown.as_ref(), out);
        }
        TypeBody::Union(body) => union(module, body, out),
        TypeBody::Newtype(Newtype { shape: inner, secret }) => {
            let _ = writeln!(out, "  of: {}{}", shape(module, inner), secret_mark(*secret));
        }
        TypeBody::Alias(inner) => _ = writeln!(out, "  of: {}", shape(module, inner)),
    }
    for deferred in &def.deferred {
        let _ = writeln!(out, "  deferred: {} at {}", deferred.name(), within(&deferred.place, &def.place));
    }
    if def.evaluated && def.deferred.is_empty() {
        let _ = writeln!(out, "  evaluated: a type inside defers keywords");
    }
}

fn structure(module: &Module, def: &TypeDef, body: &Struct, out: &mut String) {
    for field in &body.fields {
        let Field { name, setter, property, docs: _, place, required, constant, secret, shape: inner } = field;
        let optional = if *required { "" } else { "?" };
        let property = if property == name.as_str() { String::new() } else { format!(" {property:?}") };
        let setter = if setter == name { String::new() } else { format!(", set by {setter}") };
        let (inner, secret) = (shape(module, inner), secret_mark(*secret));
        let place = within(place, &def.place);
        let constant = constant.as_ref().map(|constant| format!(" = {}", value(module, constant))).unwrap_or_default();
        let _ = writeln!(out, "  {name}{optional}: {inner}{constant}{secret}{setter} <-{property} {place}");
    }
    for OtherProperty { property, asserts, secret } in &body.others {
        let asserts = if *asserts { ", with assertions" } else { "" };
        let _ = writeln!(out, "  {property:?} of the other direction{asserts}{}", secret_mark(*secret));
    }
    match &body.additional {
        Additional::Forbidden => out.push_str("  no additional properties\n"),
        Additional::Dropped => out.push_str("  additional properties are dropped\n"),
        Additional::Others(name, _) => {
            let _ = writeln!(out, "  {name}: only properties of the other direction");
        }
        Additional::Kept(name, inner) => {
            let secret = secret_mark(body.has_secret_rest);
            let _ = writeln!(out, "  {name}: {}{secret} <- additional properties", shape(module, inner));
        }
    }
    if let Some(name) = &body.unreadable {
        let _ = writeln!(out, "  {name} <- unreadable properties");
    }
    if let Some(builder) = &body.builder {
        let required = builder.required.as_ref().map(|name| format!(", from {name}")).unwrap_or_default();
        let _ = writeln!(out, "  builder: {}{required}", builder.name);
    }
}

/// Returns a constant as text.
pub fn value(module: &Module, constant: &FixedValue) -> String {
    let items = |items: &[FixedValue]| {
        let items: Vec<String> = items.iter().map(|item| value(module, item)).collect();
        format!("[{}]", items.join(", "))
    };
    let member = |(name, inner): &(String, FixedValue)| format!("{name:?}: {}", value(module, inner));
    let members = |members: &[(String, FixedValue)]| {
        let members: Vec<String> = members.iter().map(member).collect();
        format!("{{{}}}", members.join(", "))
    };
    match constant {
        FixedValue::Bool(value) => value.to_string(),
        FixedValue::Integer(value) => value.to_string(),
        FixedValue::Float(value) => format!("{value:?}"),
        FixedValue::Decimal(mantissa, scale) => format!("{mantissa}e-{scale}"),
        FixedValue::Number(mantissa, exponent) => format!("{mantissa}e{exponent}"),
        FixedValue::Text(text) => format!("{text:?}"),
        FixedValue::Variant(id, index) => {
            module.variant(*id, *index).map(|variant| variant.name.to_string()).unwrap_or_default()
        }
        FixedValue::Newtype(_, inner)
        | FixedValue::Alternative(_, _, inner)
        | FixedValue::Boxed(inner)
        | FixedValue::NonNull(inner) => value(module, inner),
        FixedValue::List(list) | FixedValue::Tuple(list) => items(list),
        FixedValue::Map(map) => members(map),
        FixedValue::Json(inner) => json(inner),
        FixedValue::Struct(id, fields, rest) => {
            let names = module.struct_fields(*id).iter().map(|field| &field.property);
            let fields = names.zip(fields).filter_map(|(name, field)| Some((name.clone(), field.clone()?)));
            members(&fields.chain(rest.iter().cloned()).collect::<Vec<_>>())
        }
        FixedValue::Unit | FixedValue::Null => "null".to_owned(),
    }
}

fn json(value: &FixedJson) -> String {
    match value {
        FixedJson::Null => "null".to_owned(),
        FixedJson::Bool(value) => value.to_string(),
        FixedJson::Integer(value) => value.to_string(),
        FixedJson::Float(value) => format!("{value:?}"),
        FixedJson::Text(text) => format!("{text:?}"),
        FixedJson::Array(items) => {
            let items: Vec<String> = items.iter().map(json).collect();
            format!("[{}]", items.join(", "))
        }
        FixedJson::Object(members) => {
            let members: Vec<String> =
                members.iter().map(|(name, value)| format!("{name:?}: {}", json(value))).collect();
            format!("{{{}}}", members.join(", "))
        }
    }
}

fn union(module: &Module, body: &Union, out: &mut String) {
    let Union { alternatives, choice, unknown, keyword } = body;
    for alternative in alternatives {
        let (inner, secret) = (shape(module, &alternative.shape), secret_mark(alternative.secret));
        let tag = if alternative.is_tagged { ", written with its tag" } else { "" };
        let _ = writeln!(out, "  {}: {inner}{secret}{tag} <- {}", alternative.name, alternative.name_key);
    }
    unknown_variant(unknown.as_ref(), out);
    let name = |index: usize| &alternatives[index].name;
    let (how, cases): (String, Vec<String>) = match choice {
        Choice::Type(types) => {
            let cases = types.iter().map(|(ty, index)| format!("{} is {}", ty.name(), name(*index)));
            ("JSON type".to_owned(), cases.collect())
        }
        Choice::Property { name: property, values, default, selects } => {
            let cases = values.iter().map(|(value, index)| format!("{value:?} is {}", name(*index)));
            let others = default.iter().map(|index| format!("any other is {}", name(*index)));
            let how = if *selects { "discriminator" } else { "property" };
            (format!("{how} {property:?}"), cases.chain(others).collect())
        }
        Choice::Schema(order) => {
            let cases =
                order.iter().map(|(position, index)| format!("{}/{position}: {}", keyword.name(), name(*index)));
            ("first match".to_owned(), cases.collect())
        }
    };
    let _ = writeln!(out, "  chosen by {how}: {}", cases.join(", "));
    let _ = writeln!(out, "  otherwise: violates {}", keyword.name());
}

fn unknown_variant(unknown: Option<&VariantName>, out: &mut String) {
    match unknown {
        Some(name) => _ = writeln!(out, "  {name} = any other value"),
        None => out.push_str("  no other value\n"),
    }
}

fn directions(directions: Directions) -> &'static str {
    match directions {
        Directions { request: true, response: true } => "requests and responses",
        Directions { request: true, response: false } => "requests",
        Directions { request: false, response: true } => "responses",
        Directions { request: false, response: false } => "no operation",
    }
}

/// Returns `, secret` for a value that `Debug` redacts.
pub fn secret_mark(secret: bool) -> &'static str {
    if secret { ", secret" } else { "" }
}

/// Returns a place, relative to that of the item around it if it is inside.
pub fn within(place: &Place, outer: &Place) -> String {
    match place.pointer.as_str().strip_prefix(outer.pointer.as_str()) {
        Some("") if place.file == outer.file => ".".to_owned(),
        Some(inner) if place.file == outer.file && inner.starts_with('/') => format!(".{inner}"),
        Some(_) | None => place.pointer.to_string(),
    }
}
