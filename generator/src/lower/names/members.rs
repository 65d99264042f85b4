//! The names of the members of one item, which share its scope. Each function pairs members with their names.
//!
//! Members are named by the document alone first. Where the names file pins names of the item's members, all of them are named once
//! more, so that pinned names win and the others change only where they must.

use std::collections::BTreeSet;

use crate::ir::Shape;
use crate::ir::identifier::{FieldName, VariantName};
use crate::lower::assign::{NameRequest, assign};
use crate::lower::draft::{DraftAlternative, DraftContent, DraftField, DraftParameter, DraftStruct, DraftValue};
use crate::lower::pinned_names::{OTHERS, PinnedMembers, UNREADABLE, parameter_key, pinned_field, pinned_variant};

/// The names of variants for values that the document does not list, in order of preference.
const UNKNOWN: [&str; 4] = ["Unknown", "Unrecognized", "Other", "Undocumented"];

/// The rank of the fields that are not properties, which yield to every property.
const LAST: &str = "\u{10ffff}";

/// The fields of a struct.
pub struct NamedFields {
    pub properties: Vec<(FieldName, DraftField)>,
    pub additional: Option<(FieldName, Shape)>,
    pub unreadable: Option<FieldName>,
}

/// The variants of an enum or union.
pub struct NamedVariants<T> {
    pub members: Vec<(VariantName, T)>,
    pub unknown: Option<VariantName>,
}

/// Names the fields of a struct. `has_unreadable` states whether one is for properties that the types cannot represent.
pub fn struct_fields(body: DraftStruct, has_unreadable: bool, pinned: Option<&PinnedMembers>) -> NamedFields {
    let DraftStruct { fields, additional, .. } = body;
    let mut requests: Vec<_> = fields.iter().map(|field| field_request(&field.property)).collect();
    let mut keys: Vec<String> = fields.iter().map(|field| field.property.clone()).collect();
    let others = [
        (additional.is_some(), OTHERS, "additional_properties", "further_properties"),
        (has_unreadable, UNREADABLE, "unreadable_properties", "preserved_properties"),
    ];
    for (_, key, name, alternative) in others.into_iter().filter(|(is_needed, ..)| *is_needed) {
        let request = NameRequest::suggesting_all(vec![FieldName::new(name)], FieldName::new(alternative));
        requests.push((LAST.to_owned(), request));
        keys.push(key.to_owned());
    }
    let mut names = pin_fields(keys.into_iter(), assign_fields(&requests), None, pinned);
    let unreadable = if has_unreadable { names.pop() } else { None };
    let additional = additional.and_then(|shape| Some((names.pop()?, shape)));
    NamedFields { properties: names.into_iter().zip(fields).collect(), additional, unreadable }
}

/// Names the parameters of an operation, beside the field of its request body.
pub fn operation_parameters(
    parameters: Vec<DraftParameter>,
    has_body: bool,
    pinned: Option<&PinnedMembers>,
) -> Vec<(FieldName, DraftParameter)> {
    let body = FieldName::new("body");
    let mut requests: Vec<_> = parameters.iter().map(|parameter| field_request(&parameter.parameter)).collect();
    // Even without a body, so that parameters keep their names if the document adds one.
    requests.push((String::new(), NameRequest::suggesting(body.clone()).given(Some(body.clone()))));
    let mut names = assign_fields(&requests);
    names.truncate(parameters.len());
    let names = pin_fields(parameter_keys(&parameters), names, has_body.then_some(body), pinned);
    names.into_iter().zip(parameters).collect()
}

/// Names the headers of a response.
pub fn response_headers(
    headers: Vec<DraftParameter>,
    pinned: Option<&PinnedMembers>,
) -> Vec<(FieldName, DraftParameter)> {
    let requests: Vec<_> = headers.iter().map(|header| field_request(&header.parameter)).collect();
    let names = pin_fields(parameter_keys(&headers), assign_fields(&requests), None, pinned);
    names.into_iter().zip(headers).collect()
}

/// Names the values of an enum.
pub fn enum_values(
    values: Vec<DraftValue>,
    has_unknown: bool,
    pinned: Option<&PinnedMembers>,
) -> NamedVariants<DraftValue> {
    let request = |value: &DraftValue| {
        let given = value.name.iter().map(|name| VariantName::new(name)).collect();
        (value.value.to_string(), NameRequest::suggesting_all(given, VariantName::new(&value.text())))
    };
    let names = assign(&values.iter().map(request).collect::<Vec<_>>(), &BTreeSet::new());
    let keys = values.iter().map(|value| value.value.to_string()).collect();
    variants(values, keys, names, has_unknown, pinned)
}

/// Names the alternatives of a union.
pub fn union_alternatives(
    alternatives: Vec<DraftAlternative>,
    has_unknown: bool,
    pinned: Option<&PinnedMembers>,
) -> NamedVariants<DraftAlternative> {
    let labels = alternatives.iter().map(|alternative| alternative.label.clone()).collect();
    let keys = alternatives.iter().map(|alternative| alternative.name_key.clone()).collect();
    variants(alternatives, keys, labels, has_unknown, pinned)
}

/// Names the media types of a request body that has several.
pub fn body_contents(contents: Vec<DraftContent>, pinned: Option<&PinnedMembers>) -> Vec<(VariantName, DraftContent)> {
    let labels = contents.iter().map(|content| content.label.clone()).collect();
    let keys = contents.iter().map(|content| content.content.media_type.clone()).collect();
    variants(contents, keys, labels, false, pinned).members
}

fn variants<T>(
    members: Vec<T>,
    keys: Vec<String>,
    mut names: Vec<VariantName>,
    has_unknown: bool,
    pinned: Option<&PinnedMembers>,
) -> NamedVariants<T> {
    let unknown = has_unknown.then(|| unknown_variant(&names));
    names.extend(unknown);
    if let Some(pinned) = pinned {
        let keys = keys.into_iter().chain([OTHERS.to_owned()]);
        let request = |(key, name): (String, VariantName)| {
            let pinned = pinned_variant(pinned, &key);
            (key, NameRequest::suggesting(name).pinned(pinned))
        };
        names = assign(&keys.zip(names).map(request).collect::<Vec<_>>(), &BTreeSet::new());
    }
    let unknown = if has_unknown { names.pop() } else { None };
    NamedVariants { members: names.into_iter().zip(members).collect(), unknown }
}

/// Returns a name for values that the document does not list, beside those of values that it lists.
fn unknown_variant(listed: &[VariantName]) -> VariantName {
    let taken: BTreeSet<&VariantName> = listed.iter().collect();
    let plain = VariantName::new(UNKNOWN[0]);
    let mut names = UNKNOWN.into_iter().map(VariantName::new);
    names.find(|name| !taken.contains(name)).unwrap_or_else(|| {
        let mut number = 2;
        while taken.contains(&plain.numbered(number)) {
            number += 1;
        }
        plain.numbered(number)
    })
}

fn field_request(name: &str) -> (String, NameRequest<FieldName>) {
    (name.to_owned(), NameRequest::suggesting(FieldName::new(name)))
}

fn parameter_keys(parameters: &[DraftParameter]) -> impl Iterator<Item = String> {
    parameters.iter().map(|parameter| parameter_key(parameter.location, &parameter.parameter))
}

/// Assigns names to fields by their names in the document. One that is spelled as its field comes before others of the same name.
fn assign_fields(requests: &[(String, NameRequest<FieldName>)]) -> Vec<FieldName> {
    let ranked = requests.iter().map(|(name, request)| {
        let is_spelled_so = request.plainest().as_str() == name;
        ((!is_spelled_so, name.as_str()), request.clone())
    });
    assign(&ranked.collect::<Vec<_>>(), &BTreeSet::new())
}

/// Returns the pinned names of fields; of those without one the name that they have, unless a pinned or reserved name is equal.
fn pin_fields(
    keys: impl Iterator<Item = String>,
    names: Vec<FieldName>,
    reserved: Option<FieldName>,
    pinned: Option<&PinnedMembers>,
) -> Vec<FieldName> {
    let Some(pinned) = pinned else { return names };
    let count = names.len();
    let request = |(key, name): (String, FieldName)| {
        let pinned = pinned_field(pinned, &key);
        (key, NameRequest::suggesting(name).pinned(pinned))
    };
    let reserved = reserved.map(|name| (String::new(), NameRequest::suggesting(name.clone()).pinned(Some(name))));
    let requests: Vec<_> = keys.zip(names).map(request).chain(reserved).collect();
    let mut names = assign_fields(&requests);
    names.truncate(count);
    names
}
