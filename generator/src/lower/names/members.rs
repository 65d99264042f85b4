//! The names of the members of one item, which share its scope.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::identifier::{FieldName, TypeName, VariantName};
use crate::ir::{NumberedName, Shape};
use crate::lower::apart::told_apart;
use crate::lower::assign::{Label, NameRequest, Precedence, ScopedName, assign};
use crate::lower::draft::{DraftAlternative, DraftContent, DraftField, DraftParameter, DraftStruct, DraftValue};
use crate::lower::pinned_names::{ACCEPT, OTHERS, PinnedMembers, UNREADABLE, parameter_key};
use crate::spec::ParameterLocation;

/// The names of variants for values that the document does not list, in order of preference.
const UNKNOWN: [&str; 3] = ["Unknown", "Unrecognized", "Other"];
const LAST_UNKNOWN: &str = "Undocumented";

/// The field of a request body.
const BODY: &str = "body";

/// The names that the user gives variants, by their keys in the names file.
pub type GivenVariants = BTreeMap<String, VariantName>;

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

/// The scope of the members of an item. Each method pairs members with their names.
pub struct Scope<'n> {
    pub item: &'n TypeName,
    /// The names that the names file pins.
    pub pinned: Option<&'n PinnedMembers>,
    /// The names that are told apart by a number.
    pub numbered: &'n mut Vec<NumberedName>,
}

impl Scope<'_> {
    /// Names the fields of a struct. `has_unreadable` states whether one is for properties that the types cannot represent.
    pub fn struct_fields(self, body: DraftStruct, has_unreadable: bool) -> NamedFields {
        let DraftStruct { fields, additional, .. } = body;
        let properties: Vec<&str> = fields.iter().map(|field| field.property.as_str()).collect();
        let requests = keyed(&properties).into_iter().zip(&fields);
        let mut requests: Vec<(String, NameRequest<FieldName>)> =
            requests.map(|((key, request), field)| (key, request.pinned(field.given_name.clone()))).collect();
        let others = [
            (additional.is_some(), OTHERS, "additional_properties", "further_properties"),
            (has_unreadable, UNREADABLE, "unreadable_properties", "preserved_properties"),
        ];
        for (_, key, name, alternative) in others.into_iter().filter(|(is_needed, ..)| *is_needed) {
            let preferred = vec![FieldName::new(name)];
            let request = NameRequest::suggesting_all(Precedence::Added, preferred, FieldName::new(alternative));
            requests.push((key.to_owned(), request));
        }
        let mut names = self.assign(requests, BTreeSet::new());
        let unreadable = if has_unreadable { names.pop() } else { None };
        let additional = additional.and_then(|shape| Some((names.pop()?, shape)));
        NamedFields { properties: names.into_iter().zip(fields).collect(), additional, unreadable }
    }

    /// Names the parameters of an operation, beside the field of its request body. If `has_accept`, names the field for the media type
    /// that a request prefers, too.
    pub fn operation_parameters(
        self,
        parameters: Vec<DraftParameter>,
        has_body: bool,
        has_accept: bool,
    ) -> (Vec<(FieldName, DraftParameter)>, Option<FieldName>) {
        let body = FieldName::new(BODY);
        let is_pinned = self.pinned.is_some_and(|pinned| pinned.values().any(|name| name == body.as_str()));
        // Even without a body, so that parameters keep their names if the document adds one.
        let reserved = if has_body || !is_pinned { BTreeSet::from([body]) } else { BTreeSet::new() };
        let mut requests = parameter_requests(&parameters);
        if has_accept {
            let (preferred, other) = (vec![FieldName::new("accept")], FieldName::new("accept_media_type"));
            let request = NameRequest::suggesting_all(Precedence::Added, preferred, other);
            requests.push((ACCEPT.to_owned(), request));
        }
        let mut names = self.assign(requests, reserved);
        let accept = if has_accept { names.pop() } else { None };
        (names.into_iter().zip(parameters).collect(), accept)
    }

    /// Names the headers of a response.
    pub fn response_headers(self, headers: Vec<DraftParameter>) -> Vec<(FieldName, DraftParameter)> {
        let names = self.assign(parameter_requests(&headers), BTreeSet::new());
        names.into_iter().zip(headers).collect()
    }

    /// Names the values of an enum; `given` are the names that the user gives.
    pub fn enum_values(
        self,
        values: Vec<DraftValue>,
        has_unknown: bool,
        given: &GivenVariants,
    ) -> NamedVariants<DraftValue> {
        let texts: Vec<String> =
            values.iter().map(|value| value.name.clone().unwrap_or_else(|| value.text())).collect();
        let told = told_apart(&texts.iter().map(String::as_str).collect::<Vec<_>>());
        let requests = values.iter().zip(told).map(|(value, (precedence, name))| {
            // Two values may have one label.
            let fullest = VariantName::new(&value.text());
            let key = value.value.to_string();
            let request = NameRequest::suggesting_all(precedence, vec![name], fullest).pinned(given.get(&key).cloned());
            (key, request)
        });
        let requests = requests.collect();
        self.variants(values, requests, has_unknown)
    }

    /// Names the alternatives of a union; `given` are the names that the user gives.
    pub fn union_alternatives(
        self,
        alternatives: Vec<DraftAlternative>,
        has_unknown: bool,
        given: &GivenVariants,
    ) -> NamedVariants<DraftAlternative> {
        let request = |one: &DraftAlternative| {
            let request = NameRequest::labelled(&one.label).pinned(given.get(&one.name_key).cloned());
            (one.name_key.clone(), request)
        };
        let requests = alternatives.iter().map(request).collect();
        self.variants(alternatives, requests, has_unknown)
    }

    /// Names the media types of a body that has several.
    pub fn body_contents(self, contents: Vec<DraftContent>) -> Vec<(VariantName, DraftContent)> {
        let request = |one: &DraftContent| (one.media_type.clone(), NameRequest::labelled(&one.label));
        let requests = contents.iter().map(request).collect();
        self.variants(contents, requests, false).members
    }

    /// Names the media types that an operation accepts.
    pub fn accepted(self, choice: Vec<(Label, String)>) -> Vec<(VariantName, String)> {
        let request = |(label, media_type): &(Label, String)| (media_type.clone(), NameRequest::labelled(label));
        let requests = choice.iter().map(request).collect();
        let named = self.variants(choice, requests, false).members.into_iter();
        named.map(|(name, (_, media_type))| (name, media_type)).collect()
    }

    fn variants<T>(
        self,
        members: Vec<T>,
        mut requests: Vec<(String, NameRequest<VariantName>)>,
        has_unknown: bool,
    ) -> NamedVariants<T> {
        if has_unknown {
            let preferred = UNKNOWN.into_iter().map(VariantName::new).collect();
            let last = VariantName::new(LAST_UNKNOWN);
            requests.push((OTHERS.to_owned(), NameRequest::suggesting_all(Precedence::Added, preferred, last)));
        }
        // Enums have a constant of this name.
        let reserved = VariantName::from_identifier("ALL").into_iter().collect();
        let mut names = self.assign(requests, reserved);
        let unknown = if has_unknown { names.pop() } else { None };
        NamedVariants { members: names.into_iter().zip(members).collect(), unknown }
    }

    /// Assigns names to members by their keys in the names file.
    fn assign<N: ScopedName>(self, requests: Vec<(String, NameRequest<N>)>, reserved: BTreeSet<N>) -> Vec<N> {
        let given: BTreeSet<N> = requests.iter().filter_map(|(_, request)| request.pinned_name().cloned()).collect();
        // A name that the user gives is not that of another member, whatever the names file pins.
        // The item may have become one of another kind, with the same keys.
        let is_of_kind = |name: &&String| !N::CASE.is_other_case_of(name);
        let pinned = |key: &String| {
            let name = self.pinned?.get(key).filter(is_of_kind)?;
            N::from_identifier(name).filter(|name| !given.contains(name))
        };
        // Alternatives that refer to one schema have one key, and the name in the file is that of the first.
        let mut known = BTreeSet::new();
        let requests = requests.into_iter().map(|(key, request)| {
            let pinned = pinned(&key).filter(|_| known.insert(key.clone()));
            (key, request.pinned(pinned))
        });
        let requests: Vec<_> = requests.collect();
        let names = assign(&requests, &reserved);
        let numbered = requests.into_iter().zip(&names).filter(|((_, request), name)| request.is_numbered(name));
        self.numbered.extend(numbered.map(|((key, _), name)| NumberedName {
            item: Some(self.item.clone()),
            key,
            name: name.as_str().to_owned(),
        }));
        names
    }
}

/// Returns requests for the names of parameters, by their keys. Of several with one name, the first by location has it, and the
/// others add their location.
fn parameter_requests(parameters: &[DraftParameter]) -> Vec<(String, NameRequest<FieldName>)> {
    let mut told: Vec<(Precedence, ParameterLocation, usize, FieldName)> = Vec::with_capacity(parameters.len());
    for location in ParameterLocation::ALL {
        let here: Vec<usize> = (0..parameters.len()).filter(|at| parameters[*at].location == location).collect();
        let texts: Vec<&str> = here.iter().map(|at| parameters[*at].parameter.as_str()).collect();
        let names = here.into_iter().zip(told_apart(&texts));
        told.extend(names.map(|(at, (precedence, name))| (precedence, location, at, name)));
    }
    told.sort_by_key(|(precedence, ..)| *precedence);
    let mut used = BTreeSet::from([FieldName::new(BODY)]);
    let request = |(precedence, location, at, name): (Precedence, ParameterLocation, usize, FieldName)| {
        let name = if used.contains(&name) {
            FieldName::new(&format!("{} {}", name.as_str().trim_start_matches("r#"), location.name()))
        } else {
            name
        };
        used.insert(name.clone());
        let key = parameter_key(location, &parameters[at].parameter);
        (at, (key, NameRequest::suggesting(precedence, name).pinned(parameters[at].given_name.clone())))
    };
    let mut requests: Vec<_> = told.into_iter().map(request).collect();
    requests.sort_by_key(|(at, _)| *at);
    requests.into_iter().map(|(_, request)| request).collect()
}

fn keyed<N: ScopedName>(texts: &[&str]) -> Vec<(String, NameRequest<N>)> {
    let request = |(text, (precedence, name)): (&&str, (Precedence, N))| {
        ((*text).to_owned(), NameRequest::suggesting(precedence, name))
    };
    texts.iter().zip(told_apart(texts)).map(request).collect()
}
