//! The overrides that have no effect, and those whose names are not free.

use super::draft::{Draft, DraftBody, DraftParameter, DraftType};
use super::names::TypeNames;
use super::overrides::{Decision, GivenShape, Overrides, Placed, report_invalid, report_unused};
use super::schema_use::Flow;
use crate::config::{Directions, Override};
use crate::diagnostics::{Diagnostics, did_you_mean, list};
use crate::ir::TypeId;
use crate::ir::identifier::{FieldName, TypeName};
use crate::schema::{JsonType, Keywords, SchemaId, TypeSet};
use crate::source::Place;
use crate::spec::Api;

/// The most values of an enum that a message lists.
const MOST_KEYS: usize = 10;

/// Reports the overrides that the draft does not follow: what they are about is missing, or a name is not free.
pub fn check(overrides: &Overrides<'_>, api: &Api, draft: &Draft, names: &TypeNames, diagnostics: &mut Diagnostics) {
    let fields = if overrides.list.is_empty() { Vec::new() } else { fields(draft, api) };
    for Placed { given, schemas, decision } in &overrides.list {
        let types = draft.types_by_use.iter().filter(|(schema_use, _)| schemas.contains(&schema_use.schema));
        let mut types: Vec<TypeId> = types.map(|(_, id)| *id).collect();
        types.sort_unstable();
        types.dedup();
        let places: Vec<&Place> = schemas.iter().map(|id| &api.schemas[*id].place).collect();
        let is_here = |scope: &&Fields<'_>| scope.iter().any(|(place, _)| places.contains(place));
        let scopes: Vec<&Fields<'_>> = fields.iter().filter(is_here).collect();
        let is_taken = |name: &FieldName| {
            let others = |scope: &&Fields<'_>| scope.iter().filter(|(_, given)| *given == Some(name)).count() > 1;
            scopes.iter().any(others)
        };
        let taken = types.iter().filter_map(|id| {
            draft.type_of(*id).given_name.as_ref().filter(|name| names.type_name(*id) != *name).map(TypeName::as_str)
        });
        let field = decision.field.as_ref().filter(|name| is_taken(name)).map(FieldName::as_str);
        for name in taken.chain(field) {
            let reason = format!("the name `{name}` is reserved, or that of another item");
            report_invalid(given, reason, "choose another name", diagnostics);
        }
        let has_text = || schemas.iter().any(|id| is_text(api.schemas[*id].keywords()));
        if matches!(decision.ty, Some(GivenShape::Text)) && !has_text() {
            let advice = "write the path of a type, or correct `at`".to_owned();
            report_unused(
                given,
                "`type` has no effect: the schema is not that of a string".to_owned(),
                advice,
                diagnostics,
            );
        }
        let types: Vec<&DraftType> = types.into_iter().map(|id| draft.type_of(id)).collect();
        for (key, reason) in without_effect(given, decision, &types, !scopes.is_empty()) {
            let advice = format!("remove `{key}`, or correct `at`");
            report_unused(given, format!("`{key}` has no effect: {reason}"), advice, diagnostics);
        }
        let keys: Vec<String> = types.iter().flat_map(|ty| ty.body.variant_keys()).collect();
        for unknown in given.variants.keys().filter(|key| !keys.contains(key)) {
            let keys = || keys.iter().map(String::as_str);
            let advice = match keys().next() {
                Some(_) => did_you_mean(unknown, keys(), format!("the values are {}", list(keys().take(MOST_KEYS)))),
                None => "remove `variants`, or correct `at`".to_owned(),
            };
            report_unused(given, format!("the schema has no variant for `{unknown}`"), advice, diagnostics);
        }
    }
}

/// Returns whether the values of a schema are strings that are not listed.
fn is_text(keywords: Option<&Keywords<SchemaId>>) -> bool {
    let types = keywords.and_then(|keywords| keywords.types).unwrap_or(TypeSet::EMPTY);
    types.without(JsonType::Null).single() == Some(JsonType::String)
}

/// Returns the keys of an override that have no effect, and why. `types` are those of its schema.
fn without_effect(
    given: &Override,
    decision: &Decision,
    types: &[&DraftType],
    has_field: bool,
) -> impl Iterator<Item = (&'static str, &'static str)> {
    let is = |is: fn(&DraftBody) -> bool| types.iter().any(|ty| is(&ty.body));
    let is_model = is(|body| !matches!(body, DraftBody::Alias(_)));
    let is_enum = is(|body| matches!(body, DraftBody::Enum(_) | DraftBody::Union(_)));
    let is_open = is(|body| matches!(body, DraftBody::Struct(body) if body.additional.is_some() || body.drops_rest));
    let has_name = types.iter().any(|ty| ty.given_name.is_some());
    let (keeps_values, keeps_rest) = (given.keep_unknown_values, given.keep_additional_properties);
    let (no_type, not_open) =
        ("the schema has no type of its own", "the schema is not a struct with additional properties");
    let has_flow = |given: Directions, flow: Flow| {
        decision.directions == Some(given) && !types.iter().any(|ty| ty.schema_use.flow == flow)
    };
    let keys = [
        ("name", decision.name.is_some() && !has_name, no_type),
        ("field", given.field.is_some() && !has_field, "the schema is not that of a field"),
        ("docs", given.docs.is_some() && types.is_empty() && !has_field, no_type),
        ("derives", !given.derives.is_empty() && !is_model, no_type),
        ("attributes", !given.attributes.is_empty() && !is_model, no_type),
        ("keep_unknown_values", keeps_values.is_some() && !is_enum, "the schema is not an enum or a union"),
        (
            "directions",
            has_flow(Directions::Split, Flow::Request),
            "no type of it is both in requests and in responses",
        ),
        ("directions", has_flow(Directions::Merge, Flow::Merged), "the schema does not differ by direction"),
        ("keep_additional_properties", keeps_rest.is_some() && !is_open, not_open),
    ];
    keys.into_iter().filter(|(_, is_unused, _)| *is_unused).map(|(key, _, reason)| (key, reason))
}

/// The fields that share a scope, by the places of their schemas, each with the name that the user gives it.
type Fields<'d> = Vec<(&'d Place, Option<&'d FieldName>)>;

/// Returns the fields of each struct and operation, and the headers of each response.
fn fields<'d>(draft: &'d Draft, api: &'d Api) -> Vec<Fields<'d>> {
    let structs = draft.types.iter().map(|ty| {
        let fields = ty.body.fields().iter();
        fields.map(|field| (&field.place, field.given_name.as_ref())).collect()
    });
    let place = |one: &'d DraftParameter| one.schema.map_or(&one.place, |id| &api.schemas[id].place);
    let responses = draft.operations.iter().flat_map(|operation| &operation.responses);
    let scopes = draft.operations.iter().map(|operation| &operation.parameters);
    let scopes = scopes.chain(responses.map(|response| &response.headers));
    let scopes = scopes.map(|scope| scope.iter().map(|one| (place(one), one.given_name.as_ref())).collect());
    structs.chain(scopes).collect()
}
