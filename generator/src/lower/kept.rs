//! Names that stay: those that the names file gives, and those that it will give next time.

use std::collections::{BTreeMap, BTreeSet};

use super::types::{assign_fields, setter};
use super::{Lowering, Part, Reading};
use crate::ir::{
    Additional, Alternative, Content, Enum, Module, Operation, Parameter, Struct, TypeBody, TypeDef, Union,
};
use crate::name_file::Names;
use crate::names::{FieldName, TypeName, VariantName, Wish, assign};

/// The key of what no property or value of the document can be called: the field or variant for all others.
const OTHERS: &str = "(others)";

/// What follows the key of a struct in those of what belongs to it.
pub(super) const BUILDER: &str = " (builder)";
pub(super) const REQUIRED: &str = " (required)";

/// What follows the key of an operation in that of the enum of its bodies.
pub(super) const BODY: &str = " (body)";

type Members = BTreeMap<String, String>;

impl Lowering<'_> {
    /// What the names file calls the type of a reading.
    pub(super) fn key(&self, reading: Reading) -> String {
        let place = self.place(reading.schema);
        let file = self.files.get(&place.file).map_or("", String::as_str);
        let part = match reading.part {
            Part::Whole => String::new(),
            Part::Value => " (value)".to_owned(),
            Part::Form => " (form)".to_owned(),
            Part::Type(json_type) => format!(" ({})", json_type.name()),
        };
        let flow = if reading.flow == super::Flow::Request { " (request)" } else { "" };
        format!("{file}{}{part}{flow}", place.pointer)
    }
}

/// The name that a type had; of several places, that of the first.
pub(super) fn type_name(names: &Names, keys: &[String]) -> Option<TypeName> {
    let known = keys.iter().filter(|key| names.types.contains_key(*key)).min()?;
    TypeName::from_identifier(&names.types[known])
}

/// The names that structs had for their builders and their required properties.
pub(super) fn owned(names: &Names) -> impl Iterator<Item = TypeName> {
    let is_owned = |key: &&String| key.ends_with(BUILDER) || key.ends_with(REQUIRED);
    names.types.keys().filter(is_owned).filter_map(|key| TypeName::from_identifier(&names.types[key]))
}

/// The key of an operation, or of something that belongs to one.
pub(super) fn operation_key(operation: &Operation, what: &str) -> String {
    if operation.path.starts_with('/') {
        format!("{} {}{what}", operation.method, operation.path)
    } else {
        // Several callbacks may have one expression.
        format!("{}{what}", operation.place.pointer)
    }
}

/// Gives the members of every type and operation the names that they had.
pub(super) fn keep_members(names: &Names, module: &mut Module) {
    for def in &mut module.types {
        let Some(members) = names.members.get(def.name.as_str()) else { continue };
        match &mut def.body {
            TypeBody::Struct(body) => keep_fields(members, body),
            TypeBody::Enum(body) => keep_values(members, body),
            TypeBody::Union(body) => keep_alternatives(members, body),
            TypeBody::Newtype(_) | TypeBody::Alias(_) => {}
        }
    }
    for operation in &mut module.operations {
        if let Some(members) = names.members.get(operation.name.as_str()) {
            keep_parameters(members, &mut operation.parameters, operation.body.is_some());
        }
        if let Some(body) = &mut operation.body
            && let Some(members) = body.choice().and_then(|choice| names.members.get(choice.as_str()))
        {
            keep_contents(members, &mut body.contents);
        }
        let headers = operation.responses.iter_mut().filter_map(|response| response.headers.as_mut());
        for headers in headers {
            if let Some(members) = names.members.get(headers.name.as_str()) {
                keep_parameters(members, &mut headers.fields, false);
            }
        }
    }
}

fn field_wish(members: &Members, key: &str, now: &FieldName) -> (String, Wish<FieldName>) {
    let kept = members.get(key).and_then(|name| FieldName::from_identifier(name));
    (key.to_owned(), Wish { kept, ..Wish::suggested(vec![now.clone()]) })
}

fn keep_fields(members: &Members, body: &mut Struct) {
    let mut wishes: Vec<_> =
        body.fields.iter().map(|field| field_wish(members, &field.property, &field.name)).collect();
    if let Additional::Kept(name, _) = &body.additional {
        wishes.push(field_wish(members, OTHERS, name));
    }
    let mut names = assign_fields(&wishes).into_iter();
    for (field, name) in body.fields.iter_mut().zip(names.by_ref()) {
        field.setter = setter(&name);
        field.name = name;
    }
    if let (Additional::Kept(name, _), Some(kept)) = (&mut body.additional, names.next()) {
        *name = kept;
    }
}

fn keep_parameters(members: &Members, parameters: &mut [Parameter], has_body: bool) {
    let key = |parameter: &Parameter| format!("{} {}", parameter.location.name(), parameter.parameter);
    let mut wishes: Vec<_> =
        parameters.iter().map(|parameter| field_wish(members, &key(parameter), &parameter.name)).collect();
    if has_body {
        wishes.push((String::new(), Wish { kept: Some(FieldName::new("body")), ..Wish::suggested(Vec::new()) }));
    }
    let names = assign_fields(&wishes);
    parameters.iter_mut().zip(names).for_each(|(parameter, name)| parameter.name = name);
}

fn variant_wish(members: &Members, key: &str, now: &VariantName) -> (String, Wish<VariantName>) {
    let kept = members.get(key).and_then(|name| VariantName::from_identifier(name));
    (key.to_owned(), Wish { kept, ..Wish::suggested(vec![now.clone()]) })
}

fn keep_values(members: &Members, body: &mut Enum) {
    let mut wishes: Vec<_> =
        body.variants.iter().map(|variant| variant_wish(members, &variant.value, &variant.name)).collect();
    wishes.extend(body.unknown.as_ref().map(|unknown| variant_wish(members, OTHERS, unknown)));
    let mut names = assign(&wishes, &BTreeSet::new(), VariantName::numbered).into_iter();
    body.variants.iter_mut().zip(names.by_ref()).for_each(|(variant, name)| variant.name = name);
    if let (Some(unknown), Some(name)) = (&mut body.unknown, names.next()) {
        *unknown = name;
    }
}

fn keep_alternatives(members: &Members, body: &mut Union) {
    let wish = |one: &Alternative| variant_wish(members, &one.key, &one.name);
    let mut wishes: Vec<_> = body.alternatives.iter().map(wish).collect();
    wishes.extend(body.unknown.as_ref().map(|unknown| variant_wish(members, OTHERS, unknown)));
    let mut names = assign(&wishes, &BTreeSet::new(), VariantName::numbered).into_iter();
    body.alternatives.iter_mut().zip(names.by_ref()).for_each(|(one, name)| one.name = name);
    if let (Some(unknown), Some(name)) = (&mut body.unknown, names.next()) {
        *unknown = name;
    }
}

fn keep_contents(members: &Members, contents: &mut [Content]) {
    let wishes: Vec<_> = contents.iter().map(|one| variant_wish(members, &one.media_type, &one.name)).collect();
    let names = assign(&wishes, &BTreeSet::new(), VariantName::numbered);
    contents.iter_mut().zip(names).for_each(|(content, name)| content.name = name);
}

/// The names that everything has now.
pub(super) fn names(module: &Module) -> Names {
    let mut names = Names::default();
    for def in &module.types {
        names.types.extend(def.keys.iter().map(|key| (key.clone(), def.name.to_string())));
        if let (TypeBody::Struct(body), Some(key)) = (&def.body, def.keys.iter().min()) {
            names.types.insert(format!("{key}{BUILDER}"), body.builder_name.to_string());
            let required = body.required_name.iter();
            names.types.extend(required.map(|name| (format!("{key}{REQUIRED}"), name.to_string())));
        }
        let members = members(def);
        if !members.is_empty() {
            names.members.insert(def.name.to_string(), members);
        }
    }
    for operation in &module.operations {
        names.types.insert(operation_key(operation, ""), operation.name.to_string());
        names.types.insert(operation_key(operation, " (response)"), operation.response_name.to_string());
        if let Some((body, choice)) = operation.body.as_ref().and_then(|body| Some((body, body.choice()?))) {
            names.types.insert(operation_key(operation, BODY), choice.to_string());
            let contents = body.contents.iter().map(|one| (one.media_type.clone(), one.name.to_string()));
            names.members.insert(choice.to_string(), contents.collect());
        }
        let mut record = |name: &TypeName, fields: &[Parameter]| {
            let pair = |one: &Parameter| (format!("{} {}", one.location.name(), one.parameter), one.name.to_string());
            if !fields.is_empty() {
                names.members.insert(name.to_string(), fields.iter().map(pair).collect());
            }
        };
        record(&operation.name, &operation.parameters);
        for response in &operation.responses {
            if let Some(headers) = &response.headers {
                record(&headers.name, &headers.fields);
                let key = operation_key(operation, &format!(" ({} headers)", response.name));
                names.types.insert(key, headers.name.to_string());
            }
        }
    }
    names
}

fn members(def: &TypeDef) -> Members {
    let others = |name: &dyn ToString| (OTHERS.to_owned(), name.to_string());
    match &def.body {
        TypeBody::Struct(body) => {
            let fields = body.fields.iter().map(|field| (field.property.clone(), field.name.to_string()));
            let additional = match &body.additional {
                Additional::Kept(name, _) => Some(others(name)),
                Additional::Forbidden => None,
            };
            fields.chain(additional).collect()
        }
        TypeBody::Enum(body) => {
            let variants = body.variants.iter().map(|variant| (variant.value.clone(), variant.name.to_string()));
            variants.chain(body.unknown.as_ref().map(|name| others(name))).collect()
        }
        TypeBody::Union(body) => {
            let alternatives = body.alternatives.iter().map(|one| (one.key.clone(), one.name.to_string()));
            alternatives.chain(body.unknown.as_ref().map(|name| others(name))).collect()
        }
        TypeBody::Newtype(_) | TypeBody::Alias(_) => Members::new(),
    }
}
