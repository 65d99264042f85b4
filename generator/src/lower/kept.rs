//! Names that stay: those that the names file gives.

use std::collections::{BTreeMap, BTreeSet};

use super::pinned_names::{OTHERS, PinnedNames, parameter_key, pinned_field, pinned_variant};
use super::types::{assign_fields, setter};
use super::{Lowering, Part, Reading};
use crate::ir::identifier::{FieldName, VariantName};
use crate::ir::{
    Additional, Alternative, BodyContents, ContentVariant, Enum, Module, Parameter, Struct, TypeBody, Union,
};
use crate::lower::assign::{Wish, assign};

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

/// Gives the members of every type and operation the names that they had.
pub(super) fn keep_members(names: &PinnedNames, module: &mut Module) {
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
        if let Some(BodyContents::Choice(choice, contents)) = operation.body.as_mut().map(|body| &mut body.contents)
            && let Some(members) = names.members.get(choice.as_str())
        {
            keep_contents(members, contents);
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
    let kept = pinned_field(members, key);
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
    let mut wishes: Vec<_> = parameters
        .iter()
        .map(|parameter| field_wish(members, &parameter_key(parameter.location, &parameter.parameter), &parameter.name))
        .collect();
    if has_body {
        wishes.push((String::new(), Wish { kept: Some(FieldName::new("body")), ..Wish::suggested(Vec::new()) }));
    }
    let names = assign_fields(&wishes);
    parameters.iter_mut().zip(names).for_each(|(parameter, name)| parameter.name = name);
}

fn variant_wish(members: &Members, key: &str, now: &VariantName) -> (String, Wish<VariantName>) {
    let kept = pinned_variant(members, key);
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
    let wish = |one: &Alternative| variant_wish(members, &one.name_key, &one.name);
    let mut wishes: Vec<_> = body.alternatives.iter().map(wish).collect();
    wishes.extend(body.unknown.as_ref().map(|unknown| variant_wish(members, OTHERS, unknown)));
    let mut names = assign(&wishes, &BTreeSet::new(), VariantName::numbered).into_iter();
    body.alternatives.iter_mut().zip(names.by_ref()).for_each(|(one, name)| one.name = name);
    if let (Some(unknown), Some(name)) = (&mut body.unknown, names.next()) {
        *unknown = name;
    }
}

fn keep_contents(members: &Members, contents: &mut [ContentVariant]) {
    let wishes: Vec<_> = contents.iter().map(|one| variant_wish(members, &one.content.media_type, &one.name)).collect();
    let names = assign(&wishes, &BTreeSet::new(), VariantName::numbered);
    contents.iter_mut().zip(names).for_each(|(content, name)| content.name = name);
}
